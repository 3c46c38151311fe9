import SatisfactionScoring
import SurveyDefinitions
import SurveyModel
import SurveyParser
import SurveyReport
import SurveyStatistics

/// The answers to one form from batches of one kind of basis, added up by one grouping.
struct FormTotals {
  var totals: SatisfactionTotals
  let isSelfSelected: Bool

  /// One for every form and kind of basis that the round's batches have: samples before self-selected answers.
  static func all(of round: SurveyRound, by grouping: Grouping) -> [FormTotals] {
    round.forms.flatMap { form in
      [false, true].compactMap { isSelfSelected -> FormTotals? in
        let isDelivered = round.batches.contains {
          $0.formID == form.id && ($0.basis == .selfSelected) == isSelfSelected
        }
        guard isDelivered, let totals = SatisfactionTotals(form: form, grouping: grouping) else { return nil }
        return FormTotals(totals: totals, isSelfSelected: isSelfSelected)
      }
    }
  }

  func takes(_ batch: Batch) -> Bool {
    totals.form.id == batch.formID && isSelfSelected == (batch.basis == .selfSelected)
  }
}

/// Reads the batches of a round, once each, and adds the answers up by every grouping that is asked for.
struct BatchReading {
  /// What became of every batch.
  private(set) var accounts: [BatchAccount] = []
  /// Findings in the order of batches and lines.
  private(set) var findings: [Finding] = []
  private var progress = Progress()
  /// One list of totals per grouping.
  private(set) var totals: [[FormTotals]]

  init(_ loaded: LoadedRound, groupings: [Grouping], chunkSize: Int) throws {
    let round = loaded.round
    totals = groupings.map { FormTotals.all(of: round, by: $0) }
    let units = Set(round.units.map(\.code))
    var registers: [String: RespondentRegister] = [:]
    defer { progress.finish() }
    for (batch, path) in zip(round.batches, loaded.batchPaths) {
      guard let form = round.form(batch.formID) else { continue }
      var register = registers.removeValue(forKey: form.id) ?? RespondentRegister()
      let reader = ResponseReader(form: form, batch: batch, units: units, period: round.days, chunkSize: chunkSize)
      do {
        try read(reader, path: path, register: &register)
      } catch let unusable as BatchUnusable {
        throw BatchUnusable(findings: unusable.findings.map { $0.located(by: [batch.file: path]) })
      } catch is TermOutOfRange {
        throw BatchUnusable(sumOutOfRange: batch.file, at: path)
      }
      registers[form.id] = register
    }
  }

  /// Reads one batch; its answers join the others only once it has been read to its end.
  private mutating func read(_ reader: ResponseReader, path: String, register: inout RespondentRegister) throws {
    let batch = reader.batch
    var own: [[FormTotals]] = totals.map { forms in
      forms.filter { $0.takes(batch) }.compactMap { known in
        SatisfactionTotals(form: known.totals.form, grouping: known.totals.grouping).map {
          FormTotals(totals: $0, isSelfSelected: known.isSelfSelected)
        }
      }
    }
    let summary = try reader.read(path: path, register: &register) { table in
      progress.advance(by: table.count, of: path)
      for g in own.indices {
        for f in own[g].indices { try own[g][f].totals.add(table) }
      }
    }
    for g in own.indices {
      for part in own[g] {
        guard let f = totals[g].firstIndex(where: { $0.takes(batch) }) else { continue }
        try totals[g][f].totals.merge(part.totals)
      }
    }
    note(batch, summary)
  }

  private mutating func note(_ batch: Batch, _ summary: BatchSummary) {
    accounts.append(
      BatchAccount(
        batch: batch, records: summary.records, accepted: summary.accepted, quarantined: summary.quarantined,
        unreadable: summary.unreadable.map { UnreadableAnswers(item: $0.item, unit: $0.unit, count: $0.count) }))
    findings += summary.findings
    if batch.basis == .selfSelected {
      findings.append(Finding(.estimation(.batchSelfSelected), at: SourceLocation(file: batch.file)))
    }
  }
}
