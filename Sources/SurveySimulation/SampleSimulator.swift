import SurveyModel

/// Makes up the drawn sample behind simulated batches: who answered, who refused, who stood on the spare list.
public struct SampleSimulator {
  private let round: SurveyRound
  private let seed: UInt64
  private let planted: [PlantedConduct]

  /// Simulates the sample of the batches that `BatchSimulator` makes with the same arguments.
  public init(round: SurveyRound, seed: UInt64, planted: [PlantedConduct] = []) {
    self.round = round
    self.seed = seed
    self.planted = planted
  }

  /// `form,respondent,unit,stratum,list,disposition` of the form's official and spare lists, as the audit reads it.
  ///
  /// One drawn person in twelve is not at home, one in forty refuses; one spare person in thirty is there and is not needed.
  public func text(forms: [String]) -> String {
    var lines = ["form,respondent,unit,stratum,list,disposition"]
    for form in round.forms where forms.contains(form.id) {
      for unit in PlannedUnits(round, form: form, seed: seed, planted: planted).units {
        for person in unit.people { lines += self.lines(person, unit.planting, form.id) }
      }
    }
    return lines.map { $0 + "\n" }.joined()
  }

  private func lines(_ person: PlannedPerson, _ planting: Planting, _ form: String) -> [String] {
    let (unit, stratum) = (person.entry.unit, person.entry.stratum)
    func line(_ id: String, _ list: String, _ disposition: String) -> String {
      "\(form),\(id),\(unit),\(stratum),\(list),\(disposition)"
    }
    var lines: [String] = []
    if planting.isMissing(person) {
      lines.append(line(person.id, "official", "non_contact"))
    } else if planting.isSpare(person) {
      lines.append(line("\(person.id)-O", "official", "non_contact"))
      lines.append(line(person.id, "spare", "complete"))
    } else {
      lines.append(line(person.id, "official", "complete"))
    }
    for number in 0..<planting.refusalsEach { lines.append(line("\(person.id)-R\(number)", "official", "refusal")) }
    if person.serial % 12 == 5 { lines.append(line("\(person.id)-N", "official", "non_contact")) }
    if person.serial % 40 == 7 { lines.append(line("\(person.id)-R", "official", "refusal")) }
    if person.serial % 30 == 11 { lines.append(line("\(person.id)-S", "spare", "")) }
    return lines
  }
}

/// The people of a form's plan, unit by unit, with what is planted there.
struct PlannedUnits {
  let units: [(people: [PlannedPerson], planting: Planting)]

  init(_ round: SurveyRound, form: SurveyForm, seed: UInt64, planted: [PlantedConduct]) {
    var people: [PlannedPerson] = []
    for entry in round.plan where entry.formID == form.id {
      for number in 0..<(entry.planned ?? 0) {
        people.append(PlannedPerson(entry: entry, serial: people.count + 1, number: number))
      }
    }
    var order: [String] = []
    let byUnit = people.reduce(into: [String: [PlannedPerson]]()) { units, person in
      if units[person.entry.unit] == nil { order.append(person.entry.unit) }
      units[person.entry.unit, default: []].append(person)
    }
    units = order.map { unit in
      let mine = byUnit[unit] ?? []
      let kinds = planted.filter { $0.unit == unit && $0.form == form.id }.map(\.kind)
      return (mine, Planting(seed: seed, form: form, kinds: kinds, people: mine))
    }
  }
}
