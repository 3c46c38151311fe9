import CReadStat

/// A column of a file of SPSS or Stata.
public struct StatisticsVariable: Sendable, Equatable {
  /// What the numbers of a column stand for, by the format in which they are shown.
  public enum Kind: Sendable, Equatable {
    case number
    case text
    case date
    case time
    case datetime
  }

  /// The column's name.
  public let name: String
  /// What was asked; empty where the file does not say.
  public let label: String
  /// What its values stand for.
  public let kind: Kind
  /// Whether the format shows whole numbers only.
  public let isWhole: Bool
  /// What codes mean, in the order of the file.
  public internal(set) var valueLabels: [ValueLabel] = []
  /// Values that the file declares as missing: single codes, or `low–high`.
  public let missingValues: [String]
  /// The name of the set of labels that the column uses.
  let labelSet: String

  /// Reads what a variable says of itself; `nil` where its name or label is no text of the encoding.
  init?(
    _ variable: UnsafeMutablePointer<readstat_variable_t>, labelSet: String, isStata: Bool, decoder: ByteDecoder
  ) {
    guard let name = decoder.text(readstat_variable_get_name(variable)),
      let label = decoder.text(readstat_variable_get_label(variable))
    else { return nil }
    self.name = name
    self.label = label
    let format = readstat_variable_get_format(variable).map { String(cString: $0) } ?? ""
    let isText = readstat_variable_get_type_class(variable) == READSTAT_TYPE_CLASS_STRING
    kind = isText ? .text : isStata ? Self.stataKind(format) : Self.spssKind(format)
    // `F8.0` and `%9.0g` show no decimals; the latter shows them where there are any.
    isWhole = !isText && (isStata ? Self.isStataInteger(variable) : format.hasSuffix(".0") || !format.contains("."))
    self.labelSet = labelSet
    missingValues = (0..<readstat_variable_get_missing_ranges_count(variable)).map { index in
      let low = StatisticsCell.text(readstat_variable_get_missing_range_lo(variable, index), decoder) ?? ""
      let high = StatisticsCell.text(readstat_variable_get_missing_range_hi(variable, index), decoder) ?? ""
      return low == high ? low : "\(low)–\(high)"
    }
  }

  private static func isStataInteger(_ variable: UnsafeMutablePointer<readstat_variable_t>) -> Bool {
    [READSTAT_TYPE_INT8, READSTAT_TYPE_INT16, READSTAT_TYPE_INT32].contains(readstat_variable_get_type(variable))
  }

  private static func spssKind(_ format: String) -> Kind {
    let name = format.uppercased().prefix { $0.isLetter }
    switch name {
    case "DATE", "ADATE", "EDATE", "SDATE", "JDATE": return .date
    case "DATETIME", "YMDHMS": return .datetime
    case "TIME", "DTIME", "MTIME": return .time
    default: return .number
    }
  }

  private static func stataKind(_ format: String) -> Kind {
    let name = format.drop { $0 == "%" || $0 == "-" }
    if name.hasPrefix("td") || name.hasPrefix("d") { return .date }
    if name.hasPrefix("tc") || name.hasPrefix("tC") { return .datetime }
    return .number
  }
}
