import CXLSXWriter
import Foundation

/// Thrown where a workbook cannot be written.
public struct WorkbookFailure: Error, Equatable {
  /// What the library says.
  public let reason: String
}

extension Workbook {
  /// From so many cells on, each row is let go of once it is written.
  private static let large = 200_000
  /// The same moment in every file: same input, same bytes.
  private static let created = 315_532_800

  /// The bytes of an `.xlsx` file.
  public func bytes() throws(WorkbookFailure) -> [UInt8] {
    let path = FileManager.default.temporaryDirectory.appendingPathComponent("hailong-\(UUID().uuidString).xlsx").path
    defer { unlink(path) }
    try write(toPath: path)
    guard let data = FileManager.default.contents(atPath: path) else {
      throw WorkbookFailure(reason: String(cString: strerror(errno)))
    }
    return Array(data)
  }

  /// Writes an `.xlsx` file, in place of one that may be there; a file that failed is removed.
  ///
  /// A new file can be read by its owner only.
  public func write(toPath path: String) throws(WorkbookFailure) {
    // Opened here first: the library would say on standard error that it cannot.
    let descriptor = open(path, O_WRONLY | O_CREAT | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw WorkbookFailure(reason: String(cString: strerror(errno))) }
    close(descriptor)
    let cells = sheets.reduce(0) { $0 + ($1.rows.count + 1) * $1.header.count }
    var options = lxw_workbook_options(
      constant_memory: cells > Self.large ? 1 : 0, tmpdir: nil, use_zip64: cells > Self.large ? 1 : 0)
    guard let book = workbook_new_opt(path, &options) else { throw WorkbookFailure(reason: "out of memory") }
    var properties = lxw_doc_properties()
    properties.created = Self.created
    workbook_set_properties(book, &properties)
    let bold = workbook_add_format(book)
    format_set_bold(bold)
    // As text, so that a code typed into a cell stays what was typed: 01 and not 1.
    let text = workbook_add_format(book)
    format_set_num_format(text, "@")
    var failure = LXW_NO_ERROR
    for page in pages() {
      guard let sheet = workbook_add_worksheet(book, page.name) else {
        failure = LXW_ERROR_SHEETNAME_ALREADY_USED
        break
      }
      if let error = Self.write(page, to: sheet, bold: bold, text: text) { failure = error }
    }
    let closing = workbook_close(book)
    if failure == LXW_NO_ERROR { failure = closing }
    guard failure == LXW_NO_ERROR else {
      unlink(path)
      throw WorkbookFailure(reason: String(cString: lxw_strerror(failure)))
    }
  }

  /// Writes one sheet; returns the first error.
  private static func write(
    _ page: Sheet, to sheet: UnsafeMutablePointer<lxw_worksheet>, bold: UnsafeMutablePointer<lxw_format>?,
    text format: UnsafeMutablePointer<lxw_format>?
  ) -> lxw_error? {
    var failure: lxw_error?
    for (column, width) in widths(page).enumerated() {
      worksheet_set_column(sheet, UInt16(column), UInt16(column), Double(width), format)
    }
    if !page.header.isEmpty { worksheet_freeze_panes(sheet, 1, 0) }
    for (row, texts) in ([page.header] + page.rows).enumerated() {
      if texts.count > mostColumns { failure = LXW_ERROR_WORKSHEET_INDEX_OUT_OF_RANGE }
      for (column, text) in texts.prefix(mostColumns).enumerated() where !text.isEmpty {
        let error = worksheet_write_string(
          sheet, UInt32(row), UInt16(column), WorkbookText.written(text), row == 0 ? bold : format)
        if error != LXW_NO_ERROR, failure == nil { failure = error }
      }
    }
    return failure
  }

  /// Widths that show the header and most of the first rows, within reason.
  private static func widths(_ page: Sheet) -> [Int] {
    page.header.prefix(mostColumns).indices.map { column in
      let texts = [page.header[column]] + page.rows.prefix(200).map { column < $0.count ? $0[column] : "" }
      return min(60, max(8, 2 + (texts.map(\.count).max() ?? 0)))
    }
  }
}
