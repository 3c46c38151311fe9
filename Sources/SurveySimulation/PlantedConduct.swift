import SurveyModel
import SurveyStatistics

/// What goes wrong in the made-up fieldwork of one unit, for training and tests: the audit is to find it.
public struct PlantedConduct: Sendable, Equatable {
  /// The kinds of conduct that can be planted.
  public enum Kind: String, Sendable, CaseIterable, Codable {
    /// The first interviewer copies the forms of five people, changing one answer in ten.
    case copies
    /// The first interviewer ticks one box throughout in seven of ten forms.
    case straightLines = "straight_lines"
    /// The first interviewer ticks the two middle boxes.
    case central
    /// The first interviewer raises every answer by one point.
    case boosting
    /// Nine in ten people give the best answer to everything, as if chosen for it.
    case ceiling
    /// A third of the forms is keyed twice under other ids.
    case duplicates
    /// Every second interview takes a few seconds.
    case speeding
    /// Half of the interviews are missing.
    case shortfall
    /// Nobody is asked in the first place of the plan.
    case emptyPlace = "empty_place"
    /// Every third interview comes from a place that the plan does not name.
    case outsidePlan = "outside_plan"
    /// Every third interview is dated in the year before.
    case outsidePeriod = "outside_period"
    /// Every third interview is with somebody on no list.
    case strangers
    /// Every third interview is with somebody of the spare list.
    case spares
    /// Two in three of those who were drawn refuse.
    case refusals
    /// One interview in fifty weighs thirty times as much.
    case heavyWeights = "heavy_weights"
    /// Two in three ratings come within one hour, from one machine, keyed in by staff.
    case burst
  }

  /// The rated unit's code.
  public let unit: String
  /// The form.
  public let form: String
  /// What goes wrong.
  public let kind: Kind

  /// Plants something in a unit.
  public init(unit: String, form: String, kind: Kind) {
    self.unit = unit
    self.form = form
    self.kind = kind
  }
}

/// One made-up person of a unit, before anything is planted.
struct PlannedPerson {
  let entry: PlanEntry
  let serial: Int
  /// Position within its line of the plan.
  let number: Int

  var id: String { "\(entry.unit)-\(serial)" }
  /// Three interviewers work in every unit.
  var interviewer: Int { serial % 3 }
}

/// Changes made-up cells as the planted conduct of a unit says.
struct Planting {
  let seed: UInt64
  let form: SurveyForm
  let kinds: [PlantedConduct.Kind]
  /// Everybody of the unit.
  let people: [PlannedPerson]

  /// Whether the person is not interviewed at all.
  func isMissing(_ person: PlannedPerson) -> Bool {
    if kinds.contains(.shortfall), person.serial % 2 == 0 { return true }
    return kinds.contains(.emptyPlace) && person.entry.psu == people.first?.entry.psu
  }

  /// The person whose answers are written down in place of this one's.
  func source(of person: PlannedPerson) -> PlannedPerson {
    if kinds.contains(.duplicates), person.serial % 3 == 0,
      let before = people.first(where: { $0.serial == person.serial - 1 })
    {
      return before
    }
    guard kinds.contains(.copies), person.interviewer == 0 else { return person }
    let asked = people.filter { $0.interviewer == 0 }.prefix(5)
    if asked.contains(where: { $0.serial == person.serial }) { return person }
    var generator = generator(person, "source")
    return asked[asked.startIndex + generator.index(below: asked.count)]
  }

  /// The cells after what is planted.
  func cells(_ cells: [String: String], of person: PlannedPerson) -> [String: String] {
    var cells = cells
    if kinds.contains(.speeding), person.serial % 2 == 0, let name = form.roles[.duration] {
      var generator = generator(person, "speed")
      cells[name] = String(4 + generator.index(below: 12))
    }
    if kinds.contains(.outsidePeriod), person.serial % 3 == 0,
      let name = form.roles[.endedAt] ?? form.roles[.startedAt],
      let date = cells[name], let year = Int(date.prefix(4))
    {
      cells[name] = String(year - 1) + date.dropFirst(4)
    }
    if kinds.contains(.burst), person.serial % 3 != 0, let name = form.roles[.endedAt],
      let date = people.first.map({ _ in cells[name] ?? "" })
    {
      var generator = generator(person, "burst")
      let minute = generator.index(below: 60)
      cells[name] = String(date.prefix(7)) + "-15 10:" + (minute < 10 ? "0" : "") + String(minute)
      for role in [ColumnRole.device, .enteredBy] {
        if let column = form.roles[role] { cells[column] = role == .device ? "KIOSK-1" : "desk 1" }
      }
    }
    for id in scored {
      if let item = form.item(id), let code = cells[id] { cells[id] = answer(code, to: item, person) }
    }
    return cells
  }

  private var scored: [String] { form.satisfaction?.scoredItems.map(\.item) ?? [] }

  private func answer(_ code: String, to item: Item, _ person: PlannedPerson) -> String {
    let points = item.kind.scale?.points ?? []
    guard let place = points.firstIndex(where: { $0.code == code }), !points.isEmpty else { return code }
    var own = generator(person, "conduct")
    let (draw, second) = (own.uniform(), own.uniform())
    var cell = generator(person, item.id)
    let chance = cell.uniform()
    let isFirst = person.interviewer == 0
    if kinds.contains(.ceiling), draw < 0.9 { return points[points.count - 1].code }
    if kinds.contains(.straightLines), isFirst, draw < 0.7 {
      return points[points.count - (second < 0.5 ? 1 : 2)].code
    }
    if kinds.contains(.central), isFirst { return points[points.count / 2 + (chance < 0.5 ? 0 : 1)].code }
    if kinds.contains(.boosting), isFirst { return points[min(points.count - 1, place + 1)].code }
    if kinds.contains(.copies), isFirst, chance < 0.1 {
      return points[max(0, min(points.count - 1, place + (cell.uniform() < 0.5 ? -1 : 1)))].code
    }
    return code
  }

  /// The id under which the person appears.
  func id(of person: PlannedPerson) -> String {
    kinds.contains(.strangers) && person.serial % 3 == 0 ? "\(person.entry.unit)-X\(person.serial)" : person.id
  }

  /// Whether the person stands on the spare list.
  func isSpare(_ person: PlannedPerson) -> Bool { kinds.contains(.spares) && person.serial % 3 == 0 }

  /// The place under which the interview appears.
  func psu(of person: PlannedPerson) -> String {
    guard kinds.contains(.outsidePlan), person.serial % 3 == 0, !person.entry.psu.isEmpty else {
      return person.entry.psu
    }
    return person.entry.psu + "-other"
  }

  /// The weight after what is planted, as text.
  func weight(_ text: String, of person: PlannedPerson) -> String {
    guard kinds.contains(.heavyWeights), person.serial % 50 == 0, let weight = Double(text) else { return text }
    return String(weight * 30)
  }

  /// Whom else was drawn and did not answer, for each one who did.
  var refusalsEach: Int { kinds.contains(.refusals) ? 2 : 0 }

  private func generator(_ person: PlannedPerson, _ name: String) -> KeyedGenerator {
    KeyedGenerator(seed: seed, key: ["planted", form.id, person.id, name])
  }
}
