import ArgumentParser
import SurveyModel

extension Delimiter: ExpressibleByArgument {}
extension TextEncoding: ExpressibleByArgument {}
extension ExportPreset: ExpressibleByArgument {}
extension DateFormat: ExpressibleByArgument {}

/// How files that no round declares are laid out; what is not said is found out from each file.
struct LayoutOptions: ParsableArguments {
  @Option(help: "What parts the cells, as a batch of a round declares it: comma, semicolon, tab or pipe.")
  var delimiter: Delimiter?

  @Option(help: "How bytes stand for characters: utf-8, utf-16, windows-1258, windows-1252, tcvn3 or vni.")
  var encoding: TextEncoding?

  @Option(help: "Lines of header before the first record.")
  var headerRows: Int?

  @Option(help: "The sheet of a workbook.")
  var sheet: String?

  @Option(
    help: "The tool that wrote the files: \(ExportPreset.allCases.map(\.rawValue).joined(separator: ", ")).")
  var preset: ExportPreset?

  @Flag(help: "Decimal numbers are written with a comma.")
  var decimalComma = false

  @Option(
    help: ArgumentHelp(
      "How dates are written, where otherwise than the form says: "
        + DateFormat.allCases.map { "'\($0.rawValue)'" }.joined(separator: ", ") + ".",
      valueName: "format"))
  var dateFormat: DateFormat?

  func validate() throws {
    if let headerRows, headerRows < 1 {
      throw ValidationError(en: "--header-rows must be at least 1", vi: "--header-rows phải từ 1 trở lên")
    }
  }

  /// The options that are given and say something else than a declared layout; all of them where none is declared.
  func contradictions(of declared: FileLayout?) -> [String] {
    func isOther<Value: Equatable>(_ said: Value?, _ known: Value?) -> Bool {
      said != nil && (declared == nil || said != known)
    }
    return [
      isOther(delimiter, declared?.delimiter) ? "--delimiter" : nil,
      isOther(encoding, declared?.encoding) ? "--encoding" : nil,
      isOther(headerRows, declared?.headerRows) ? "--header-rows" : nil,
      isOther(sheet, declared?.sheet) ? "--sheet" : nil, isOther(preset, declared?.preset) ? "--preset" : nil,
      decimalComma && declared?.decimalComma != true ? "--decimal-comma" : nil,
      isOther(dateFormat, declared?.dateFormat) ? "--date-format" : nil,
    ].compactMap { $0 }
  }

  /// The layout that the options declare.
  var layout: FileLayout {
    FileLayout(
      delimiter: delimiter, encoding: encoding, headerRows: headerRows, sheet: sheet, preset: preset,
      decimalComma: decimalComma, dateFormat: dateFormat)
  }
}
