import CReadStat

/// Values of a statistics file as text.
enum StatisticsCell {
  /// Days from the first day of SPSS (1582-10-14) and of Stata (1960-01-01) to 1970-01-01.
  private static let spssDays = 141_428
  private static let stataDays = 3_653

  /// The value as a code: numbers without needless decimals, `.a` for a missing value of Stata with a letter; empty for
  /// one that only the program knows, and `nil` for what is no text of the encoding.
  static func text(_ value: readstat_value_t, _ decoder: ByteDecoder) -> String? {
    if readstat_value_is_tagged_missing(value) != 0 {
      return "." + String(UnicodeScalar(UInt8(bitPattern: readstat_value_tag(value))))
    }
    if readstat_value_is_system_missing(value) != 0 { return "" }
    switch readstat_value_type(value) {
    case READSTAT_TYPE_STRING, READSTAT_TYPE_STRING_REF:
      return decoder.text(readstat_string_value(value))
    // The shortest decimal that is the same value in the file's own precision.
    case READSTAT_TYPE_FLOAT: return PlainDecimal.text(readstat_float_value(value))
    default: return PlainDecimal.text(readstat_double_value(value)) ?? ""
    }
  }

  /// A number of a column of days or times, in ISO form; `nil` where it lies outside the calendar.
  static func day(_ value: readstat_value_t, as kind: StatisticsVariable.Kind, isStata: Bool) -> String? {
    guard readstat_value_is_system_missing(value) == 0, readstat_value_is_tagged_missing(value) == 0 else { return nil }
    let number = readstat_double_value(value)
    guard number.isFinite, abs(number) < 1e15 else { return nil }
    let seconds = isStata ? (kind == .date ? number * 86_400 : number / 1_000) : number
    var whole = Int(seconds.rounded())
    if kind == .time { return whole >= 0 ? time(whole) : nil }
    let first = isStata ? stataDays : spssDays
    if kind == .date { whole = Int(seconds.rounded(.down)) }
    let day = Int((Double(whole) / 86_400).rounded(.down))
    let date = CalendarDate.iso(daysSinceEpoch: day - first)
    guard date.utf8.count == 10, day - first > -400_000 else { return nil }
    return kind == .date ? date : "\(date)T\(time(whole - day * 86_400))"
  }

  private static func time(_ seconds: Int) -> String {
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    return "\(two(seconds / 3_600)):\(two(seconds / 60 % 60)):\(two(seconds % 60))"
  }
}
