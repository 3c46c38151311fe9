import SamplingAudit
import SatisfactionScoring
import SurveyDefinitions
import SurveyModel
import SurveyParser
import SurveyReport
import SurveyStatistics

extension BatchReading {
  /// Reads the delivered files of a round, once each; those of forms whose records have versions twice.
  init(_ loaded: LoadedRound, groupings: [Grouping], chunkSize: Int, keepsRecords: Bool) throws {
    let round = loaded.round
    self.init(of: round, groupings: groupings, keepsRecords: keepsRecords)
    var registers: [String: RespondentRegister] = [:]
    defer { progress.finish() }
    if let workbook = loaded.batchPaths.first(where: QuarantineSheets.isOne) {
      throw BatchUnusable(findings: [Finding(.store(.quarantineNeedsStore), at: SourceLocation(file: workbook))])
    }
    let latest = try LatestRecords(loaded, chunkSize: chunkSize)
    for (index, (batch, path)) in zip(round.batches, loaded.batchPaths).enumerated() {
      guard let form = round.form(batch.formID) else { continue }
      var register = registers.removeValue(forKey: form.id) ?? RespondentRegister()
      let reader = ResponseReader.reading(batch, form: form, of: round, chunkSize: chunkSize, keepsKeys: keepsRecords)
      do {
        try read(reader, path: path, register: &register, lost: latest.lost(inBatch: index, form: form))
      } catch let unusable as BatchUnusable {
        throw BatchUnusable(findings: unusable.findings.map { $0.located(by: [batch.file: path]) })
      } catch is TermOutOfRange {
        throw BatchUnusable(sumOutOfRange: batch.file, at: path)
      }
      registers[form.id] = register
    }
  }

  private mutating func read(
    _ reader: ResponseReader, path: String, register: inout RespondentRegister, lost: LatestRecords.Lost
  ) throws {
    let batch = reader.batch
    var unreadable = UnreadableTally(reader.form)
    var left = LeftOutRecords()
    let summary = try add(batch) { [keepsKeys] progress, table in
      func take(_ found: ResponseTable) throws {
        progress.advance(by: found.count, of: path)
        let kept = found.leavingOut(lost.lines)
        for row in found.lines.indices where lost.lines.contains(found.lines[row]) {
          left[found.unit[row]].superseded += 1
        }
        unreadable.add(kept)
        try table(kept)
      }
      guard keepsKeys else { return try reader.read(path: path, register: &register, table: take) }
      return try reader.read(
        path: path, register: &register, quarantine: { left[$0.unit].quarantined += 1 }, table: take)
    }
    leaveOut(left, of: batch)
    accounts.append(
      BatchAccount(
        batch: batch, records: summary.records, accepted: summary.accepted - lost.findings.count,
        quarantined: summary.quarantined, superseded: lost.findings.count, unreadable: unreadable.answers))
    findings += summary.findings + lost.findings
    noteBasis(batch)
  }
}

extension ResponseReader {
  /// The reader of a batch of a round, as every command reads it.
  static func reading(
    _ batch: Batch, form: SurveyForm, of round: SurveyRound, chunkSize: Int, keepsKeys: Bool
  ) -> ResponseReader {
    ResponseReader(
      form: form, batch: batch, units: Set(round.units.map(\.code)), period: round.days, chunkSize: chunkSize,
      keepsKeys: keepsKeys)
  }
}
