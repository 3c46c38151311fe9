import SurveyDefinitions
import SurveyModel
import SurveyParser
import SurveyReport
import SurveyStore

/// The rows of a quarantine workbook put together with what the store keeps of their records.
struct MendedBatch {
  /// The workbook as a batch, declared as the one that it mends.
  let batch: Batch
  let text: MendedText
  /// Which records it mends.
  let mends: MendedRecords
  /// No cell is other than the store keeps it.
  let isUntouched: Bool

  /// Reads the workbook at `path`, which is called `name`; throws `BatchUnusable` where nothing of it may be imported.
  init(path: String, name: String, loaded: LoadedRound, store: borrowing SurveyStore) throws {
    let sheets = try QuarantineSheets(path: path, name: name)
    let place = SourceLocation(file: name)
    guard !sheets.rows.isEmpty else { throw BatchUnusable(findings: [Finding(.batch(.fileWithoutRecords), at: place)]) }
    let original = try Self.original(of: sheets, name: name, store: store)
    let declared = original.delivery.batch
    guard let form = loaded.round.form(declared.formID) else {
      throw StoreUnusable(.batchOfOtherForm(original.reference, form: declared.formID), at: store.path)
    }
    let shown = MendableColumns(header: original.header, form: form, layout: declared.layout).shown
    let foreign = Self.foreign(sheets, header: original.header, shown: shown)
    guard foreign.isEmpty else {
      throw BatchUnusable(findings: [Finding(.store(.quarantineColumnsForeign(names: foreign)), at: place)])
    }
    let known = Dictionary(uniqueKeysWithValues: try store.quarantine(of: original).map { ("\($0.record)", $0) })
    let unknown = sheets.rows.filter { known[$0.record] == nil }
    guard unknown.isEmpty else { throw Self.unknown(unknown, name: name) }
    let repeated = Dictionary(grouping: sheets.rows, by: \.record).values.flatMap { $0.dropFirst() }
    guard repeated.isEmpty else { throw Self.repeated(repeated, name: name) }
    let numbers = sheets.rows.compactMap { row in known[row.record].map { (row.number, $0.record) } }
    mends = MendedRecords(
      batch: original.number, records: Dictionary(numbers, uniquingKeysWith: { first, _ in first }))
    let merged = sheets.rows.map { row in
      (row.number, Self.merged(row, known[row.record]?.cells, header: original.header, shown: shown))
    }
    text = MendedText(header: original.header, records: merged)
    isUntouched = zip(sheets.rows, merged).allSatisfy { row, merged in
      merged.1 == Self.padded(known[row.record]?.cells, to: original.header)
    }
    batch = Batch(
      file: name, formID: declared.formID, basis: declared.basis, mode: declared.mode, unit: declared.unit,
      layout: text.layout(like: declared.layout))
  }

  /// The columns of the workbook with which it was not written.
  private static func foreign(_ sheets: QuarantineSheets, header: [String], shown: [Int]) -> [String] {
    let own = QuarantineColumns(beside: header).names + shown.map { header[$0] }
    return sheets.misnamed.union(sheets.columns.subtracting(own)).sorted()
  }

  /// The cells of a record: those that were shown as the row has them, all others as the store keeps them.
  private static func merged(
    _ row: QuarantineSheets.Row, _ kept: [String]?, header: [String], shown: [Int]
  ) -> [String] {
    var cells = padded(kept, to: header)
    for column in shown {
      guard let mended = row.cells[header[column]] else { continue }
      if !isCut(mended, of: cells[column]) { cells[column] = mended }
    }
    return cells
  }

  /// The cells that the store keeps of a record, blank where it keeps none.
  private static func padded(_ kept: [String]?, to header: [String]) -> [String] {
    let kept = kept ?? []
    return header.indices.map { $0 < kept.count ? kept[$0] : "" }
  }

  /// The batch that all rows mend.
  private static func original(
    of sheets: QuarantineSheets, name: String, store: borrowing SurveyStore
  ) throws -> StoredBatch {
    let batches = Dictionary(uniqueKeysWithValues: try store.batches().map { ($0.quarantineKey.text, $0) })
    let unknown = sheets.rows.filter { batches[$0.batch] == nil }
    guard unknown.isEmpty else { throw Self.unknown(unknown, name: name) }
    let found = Set(sheets.rows.map(\.batch)).compactMap { batches[$0] }.sorted { $0.number < $1.number }
    let place = SourceLocation(file: name)
    guard let original = found.first, found.count == 1 else {
      let kind = StoreFinding.quarantineOfSeveralBatches(numbers: found.map(\.number))
      throw BatchUnusable(findings: [Finding(.store(kind), at: place)])
    }
    if let (retracted, retraction) = try Self.retracted(original, store: store) {
      let kind = StoreFinding.quarantineOfRetracted(retracted.reference, at: retraction.at)
      throw BatchUnusable(findings: [Finding(.store(kind), at: place)])
    }
    return original
  }

  /// The batch, or one that it mends, where that was taken back.
  private static func retracted(
    _ batch: StoredBatch, store: borrowing SurveyStore
  ) throws -> (StoredBatch, Retraction)? {
    let number = batch.retraction == nil ? batch.fallenWith : batch.number
    guard let found = try store.batches().first(where: { $0.number == number }) else { return nil }
    return found.retraction.map { (found, $0) }
  }

  private static func repeated(_ rows: [QuarantineSheets.Row], name: String) -> BatchUnusable {
    BatchUnusable(
      findings: rows.sorted { $0.number < $1.number }.map { row in
        Finding(
          .store(.quarantineRecordRepeated(record: row.record)), at: SourceLocation(file: name, line: row.number))
      })
  }

  private static func unknown(_ rows: [QuarantineSheets.Row], name: String) -> BatchUnusable {
    BatchUnusable(
      findings: rows.map { row in
        Finding(
          .store(.quarantineRecordUnknown(batch: row.batch, record: row.record)),
          at: SourceLocation(file: name, line: row.number))
      })
  }

  /// A text too long for a cell was written cut; where nobody has touched it, the whole text stands.
  private static func isCut(_ cell: String, of original: String) -> Bool {
    guard cell.hasSuffix(Workbook.cutMark), original.utf8.count > cell.utf8.count else { return false }
    return original.hasPrefix(cell.dropLast(Workbook.cutMark.count))
  }
}
