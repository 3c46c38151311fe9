import SurveyModel

/// A synthetic batch: the file's name in the round and its text.
public struct SyntheticBatch: Sendable, Equatable {
  /// The path that the round declares.
  public let file: String
  /// The CSV text, ready to be written.
  public let text: String
  /// Respondents in it, planted faults included.
  public let records: Int
}

/// Makes up the batches of a round from its plan: the same seed gives the same bytes.
public struct BatchSimulator {
  private let round: SurveyRound
  private let seed: UInt64
  private let faults: Int
  private let planted: [PlantedConduct]

  /// Simulates `round` with `seed`, planting `faults` faulty records in every batch, so that training and tests see
  /// findings: an answer off its scale, a respondent who occurs twice, a unit that does not exist, in turn.
  ///
  /// What is planted in a unit changes how its interviews were made, for the audit to find.
  public init(round: SurveyRound, seed: UInt64, faults: Int = 0, planted: [PlantedConduct] = []) {
    self.round = round
    self.seed = seed
    self.faults = faults
    self.planted = planted
  }

  /// The round's batches in order; the respondents of a form are dealt to its batches in turn.
  public func batches() -> [SyntheticBatch] {
    round.batches.enumerated().compactMap { index, batch in
      guard let form = round.form(batch.formID) else { return nil }
      let siblings = round.batches.indices.filter { round.batches[$0].formID == batch.formID }
      return simulate(batch, form: form, turn: siblings.firstIndex(of: index) ?? 0, of: siblings.count)
    }
  }

  private var period: (first: CalendarDay, days: Int) {
    guard let declared = round.period, let first = CalendarDay(iso: declared.from),
      let last = CalendarDay(iso: declared.to), last.number >= first.number
    else { return (CalendarDay(number: 738_000), 30) }
    return (first, last.number - first.number + 1)
  }

  private func simulate(_ batch: Batch, form: SurveyForm, turn: Int, of batches: Int) -> SyntheticBatch {
    let simulator = RespondentSimulator(form: form, period: period, seed: seed)
    let columns = SimulatedColumns(form: form)
    let weights = SimulatedWeight(plan: round.plan, form: form.id)
    var lines: [[String]] = []
    for (people, planting) in PlannedUnits(round, form: form, seed: seed, planted: planted).units {
      for person in people where person.number % batches == turn && !planting.isMissing(person) {
        let source = planting.source(of: person)
        var cells = simulator.cells(person: source.id, unit: source.entry.unit, psu: source.entry.psu)
        cells = planting.cells(cells, of: person)
        lines.append(columns.line(person, planting, weight: weights.text(person.entry), cells: cells))
      }
    }
    plant(in: &lines, columns: columns)
    let text = ([columns.names] + lines).map { $0.map(Self.quoted).joined(separator: ",") + "\n" }.joined()
    return SyntheticBatch(file: batch.file, text: text, records: lines.count)
  }

  private static func quoted(_ cell: String) -> String {
    guard cell.contains(where: { $0 == "," || $0 == "\"" || $0 == "\n" }) else { return cell }
    return "\"" + cell.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"") + "\""
  }

  /// Spoils evenly spaced records, one kind of fault after the other.
  private func plant(in lines: inout [[String]], columns: SimulatedColumns) {
    guard faults > 0, lines.count > 2 * faults else { return }
    let step = lines.count / (faults + 1)
    for fault in 0..<faults {
      let position = (fault + 1) * step
      switch fault % 3 {
      case 0: if let column = columns.offScaleColumn { lines[position][column] = "55" }
      case 1: lines.insert(lines[position], at: position + 1)
      default: if let column = columns.position(.unit) { lines[position][column] += "O" }
      }
    }
  }
}
