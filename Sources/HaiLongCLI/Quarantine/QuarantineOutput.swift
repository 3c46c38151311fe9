import Foundation
import SurveyDefinitions
import SurveyModel
import SurveyParser
import SurveyReport
import SurveyStore

/// Writes the quarantined records of imported batches as workbooks.
struct QuarantineOutput {
  let loaded: LoadedRound
  /// The folder of the workbooks.
  let folder: String
  /// The folder of the store, where the command names it.
  let store: String?
  let language: Language

  /// More records than this nobody mends in a spreadsheet, and a workbook of them would fill the memory.
  private static let most = 50_000

  /// Writes the workbook of the batch that an import made, or that held the file already, and says so in the outcome;
  /// records that are mended are not in it.
  ///
  /// A workbook of this very batch that is there already stays as it is: somebody may have begun to mend it. Where the
  /// workbook cannot be written, the outcome says that; the batch is imported all the same.
  func add(to outcome: inout ImportOutcome, in store: borrowing SurveyStore) throws {
    guard outcome.status != .refused, let number = outcome.number,
      let batch = try store.batches().first(where: { $0.number == number }), batch.quarantined > 0,
      let form = loaded.round.form(batch.delivery.batch.formID)
    else { return }
    guard batch.quarantined <= Self.most else {
      let kind = StoreFinding.quarantineTooLarge(records: batch.quarantined, most: Self.most)
      return outcome.findings.append(Finding(.store(kind), at: SourceLocation(file: outcome.file)))
    }
    let mended = try store.mends().mended(of: number)
    let records = try store.quarantine(of: batch).filter { mended[$0.record] == nil }
    guard !records.isEmpty else { return }
    let name = QuarantineOptions.name(ofBatch: number)
    let path = folder + "/" + name
    let isThere = QuarantineSheets.key(ofWorkbook: path) == batch.quarantineKey.text
    if !isThere {
      do {
        let book = try workbook(of: batch, records, form: form, in: store)
        try OutputFolder(folder).write(name, private: try book.bytes())
      } catch let failure as OutputFailure {
        return outcome.findings.append(failure.finding)
      } catch let failure as WorkbookFailure {
        return outcome.findings.append(OutputFailure(file: path, reason: failure.reason).finding)
      }
    }
    outcome.workbook = path
    if !isThere || outcome.status == .imported {
      outcome.findings.append(
        Finding(
          .store(.quarantineWritten(path: path, records: records.count, store: self.store)),
          at: SourceLocation(file: outcome.file)))
    }
  }

  private func workbook(
    of batch: StoredBatch, _ left: [StoredQuarantine], form: SurveyForm, in store: borrowing SurveyStore
  ) throws -> Workbook {
    let columns = MendableColumns(header: batch.header, form: form, layout: batch.delivery.batch.layout)
    let findings = Dictionary(grouping: try store.findings(of: batch)) { $0.location?.record ?? 0 }
    let records = left.map { record in
      QuarantineWorkbook.Record(
        number: record.record, line: record.line, reasons: record.reasons, findings: findings[record.record] ?? [],
        cells: record.cells)
    }
    return QuarantineWorkbook(
      batch.quarantineKey, of: batch.delivery.batch, header: batch.header, shown: columns.shown,
      personal: columns.personal, unread: columns.unread, needsPersonal: columns.needsPersonal
    ).workbook(records, language: language)
  }
}

extension StoredBatch {
  /// What rows of the batch's quarantine workbook are marked with.
  var quarantineKey: QuarantineKey { QuarantineKey(batch: number, sha256: delivery.sha256) }
}
