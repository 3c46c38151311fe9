import SurveyModel

/// The quarantined records of a batch as a workbook that can be mended in a spreadsheet program and imported again.
public struct QuarantineWorkbook: Sendable {
  /// One record that was left out.
  public struct Record: Sendable {
    let number: Int
    let line: Int
    let reasons: [String]
    let findings: [Finding]
    let cells: [String]?

    /// Describes a record: the codes that left it out, what was found in it, and its cells under the file's header.
    public init(number: Int, line: Int, reasons: [String], findings: [Finding], cells: [String]?) {
      self.number = number
      self.line = line
      self.reasons = reasons
      self.findings = findings
      self.cells = cells
    }
  }

  /// The name of the sheet with the records.
  public static let sheetName = "quarantine"

  private let key: QuarantineKey
  private let batch: Batch
  private let header: [String]
  private let shown: [Int]
  private let about: QuarantineAbout

  /// Prepares the workbook of `batch`, of whose columns only those at `shown` are in it.
  ///
  /// `personal` and `unread` are positions of the columns that are not, and why; records of a form that
  /// `needsPersonal` cells cannot be mended here where their cells could not be told apart.
  public init(
    _ key: QuarantineKey, of batch: Batch, header: [String], shown: [Int], personal: [Int], unread: [Int],
    needsPersonal: Bool
  ) {
    self.key = key
    self.batch = batch
    self.header = header
    self.shown = shown
    about = QuarantineAbout(
      file: batch.file, personal: personal.map { header[$0] }, unread: unread.map { header[$0] },
      needsPersonal: needsPersonal)
  }

  /// The workbook with these records, their reasons in `language`.
  public func workbook(_ records: [Record], language: Language) -> Workbook {
    let own = QuarantineColumns(beside: header).names
    let rows = records.map { record in
      let cells = record.cells.map { cells in shown.map { $0 < cells.count ? cells[$0] : "" } }
      return [key.text, "\(record.number)", "\(record.line)", reason(record, language)] + (cells ?? [])
    }
    return Workbook(sheets: [
      Workbook.Sheet(name: Self.sheetName, header: own + shown.map { header[$0] }, rows: rows),
      about.sheet,
    ])
  }

  /// What left the record out, in words as far as its findings were kept, and what can be done where it has no cells.
  private func reason(_ record: Record, _ language: Language) -> String {
    let causes = record.findings.filter { record.reasons.contains($0.code) }
    let known = Set(causes.map(\.code))
    var parts = causes.map { "\($0.words(in: language).problem) [\($0.code)]" }
    parts += record.reasons.filter { !known.contains($0) }.map { "[\($0)]" }
    if record.cells == nil { parts.append(about.ofRecordWithoutCells(language)) }
    return parts.joined(separator: "; ")
  }
}
