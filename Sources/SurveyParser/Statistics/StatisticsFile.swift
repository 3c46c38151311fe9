import CReadStat
import Glibc
import SurveyModel

/// A file of SPSS (`.sav`, `.zsav`) or Stata (`.dta`): its columns, and the encoding in which its texts can be read.
public struct StatisticsFile: Sendable {
  /// The columns in their order, with the meanings of their codes.
  public let variables: [StatisticsVariable]
  /// The column by which the file weighs its records, if it does.
  public let weight: String?
  /// How many records it holds.
  public let records: Int
  /// The encoding in which all texts can be read.
  let encoding: String
  /// The file declares another encoding, and texts that are not the same in both.
  let contradictsDeclaration: Bool
  let format: FileFormat

  /// Reads all of the file once, so that a text which cannot be converted is met before any record is handed on.
  ///
  /// Texts that are UTF-8 as they stand are hardly anything else. Otherwise the encoding that the file declares is
  /// taken, and where the texts are not in it, the code pages of Windows that Vietnamese texts come in.
  public static func open(path: String, name: String? = nil) throws(BatchUnusable) -> StatisticsFile {
    let file = name ?? path
    let format = try ForeignFile.format(path: path, name: file, limits: ParserLimits())
    let declared = StatisticsParse.declaredEncoding(path: path, format: format)
    for encoding in ["UTF-8", declared, "WINDOWS-1258", "WINDOWS-1252"].compactMap({ $0 }) {
      guard let decoder = ByteDecoder(encoding) else { continue }
      let index = StatisticsIndex(decoder: decoder, isStata: format == .stata)
      let error = StatisticsParse.run(path: path, format: format, listener: index)
      if index.isUndecodable { continue }
      guard error == READSTAT_OK else {
        let reason = StatisticsParse.message(error)
        throw BatchUnusable(.statisticsFileDamaged(kind: format.name, reason: reason), file: file)
      }
      return StatisticsFile(
        variables: index.labelled, weight: index.weight, records: index.records, encoding: encoding,
        contradictsDeclaration: index.hasLetters && encoding.uppercased() != (declared ?? encoding).uppercased(),
        format: format)
    }
    let reason = StatisticsParse.message(READSTAT_ERROR_CONVERT_BAD_STRING)
    throw BatchUnusable(.statisticsFileDamaged(kind: format.name, reason: reason), file: file)
  }
}

/// Collects the columns and their labels, and looks whether all texts can be decoded.
private final class StatisticsIndex: StatisticsListener {
  private let decoder: ByteDecoder
  private let isStata: Bool
  private var variables: [StatisticsVariable] = []
  private var labels: [String: [ValueLabel]] = [:]
  private(set) var records = 0
  private(set) var weight: String?
  /// A text is not in the encoding.
  private(set) var isUndecodable = false
  /// A text holds more than ASCII.
  private(set) var hasLetters = false

  init(decoder: ByteDecoder, isStata: Bool) {
    self.decoder = decoder
    self.isStata = isStata
  }

  /// The columns with the labels of the sets that they use; a file of Stata has these at its end.
  var labelled: [StatisticsVariable] {
    variables.map {
      var variable = $0
      variable.valueLabels = labels[variable.labelSet] ?? []
      return variable
    }
  }

  override func variable(_ index: Int, _ variable: UnsafeMutablePointer<readstat_variable_t>, labelSet: String) {
    guard let found = StatisticsVariable(variable, labelSet: labelSet, isStata: isStata, decoder: decoder) else {
      isUndecodable = true
      return
    }
    note(found.name)
    note(found.label)
    variables.append(found)
  }

  override func weight(_ variable: UnsafeMutablePointer<readstat_variable_t>) {
    weight = decoder.text(readstat_variable_get_name(variable))
  }

  override func value(_ row: Int, _ column: Int, _ value: readstat_value_t) -> Bool {
    records = row + 1
    guard readstat_value_type_class(value) == READSTAT_TYPE_CLASS_STRING else { return !isUndecodable }
    guard let bytes = readstat_string_value(value) else { return !isUndecodable }
    let raw = UnsafeRawBufferPointer(start: bytes, count: strlen(bytes))
    if raw.allSatisfy({ $0 < 0x80 }) { return !isUndecodable }
    hasLetters = true
    if decoder.decoded(raw) == nil { isUndecodable = true }
    return !isUndecodable
  }

  override func label(_ label: UnsafePointer<CChar>, of value: readstat_value_t, in set: String) {
    guard let code = StatisticsCell.text(value, decoder), let text = decoder.text(label) else {
      isUndecodable = true
      return
    }
    note(text)
    labels[set, default: []].append(ValueLabel(code: code, label: text))
  }

  private func note(_ text: String) {
    if text.utf8.contains(where: { $0 >= 0x80 }) { hasLetters = true }
  }
}
