import SurveyModel

/// Dates and times read from bytes in a declared format and checked against the calendar.
public enum CalendarDate {
  /// The date in ISO form, or `nil` where the bytes are no date of this format.
  public static func date(_ bytes: UnsafeRawBufferPointer, format: DateFormat) -> String? {
    guard format.isFixed else { return ToolTimestamp(bytes, format: format).flatMap { $0.hasTime ? nil : $0.date } }
    guard bytes.count == 10, let (year, month, day) = parts(bytes, format), isReal(year, month, day) else { return nil }
    return format == .iso ? String(decoding: bytes, as: UTF8.self) : iso(year, month, day)
  }

  /// The date and time in ISO form, seconds included, or `nil` where the bytes are none of this format.
  package static func datetime(_ bytes: UnsafeRawBufferPointer, format: DateFormat) -> String? {
    guard format.isFixed else { return ToolTimestamp(bytes, format: format).flatMap { $0.hasTime ? $0.text : nil } }
    guard bytes.count == 16 || bytes.count == 19, bytes[13] == 0x3A else { return nil }
    guard bytes[10] == 0x20 || (bytes[10] == 0x54 && format == .iso) else { return nil }
    let dateBytes = UnsafeRawBufferPointer(rebasing: bytes[..<10])
    guard let date = date(dateBytes, format: format), let hour = digits(bytes, 11..<13), hour < 24,
      let minute = digits(bytes, 14..<16), minute < 60
    else { return nil }
    var second = 0
    if bytes.count == 19 {
      guard bytes[16] == 0x3A, let found = digits(bytes, 17..<19), found < 60 else { return nil }
      second = found
    }
    return "\(date)T\(padded(hour, 2)):\(padded(minute, 2)):\(padded(second, 2))"
  }

  /// The date that an Excel serial number stands for, where the bytes look like one of our time.
  package static func excelDate(_ bytes: UnsafeRawBufferPointer) -> String? {
    let whole = UnsafeRawBufferPointer(rebasing: bytes.prefix { $0 != 0x2E })
    guard whole.count == 5, whole[0] != 0x30, let serial = StrictNumber.integer(whole), serial > 0 else { return nil }
    guard whole.count == bytes.count || StrictNumber.decimal(bytes) != nil else { return nil }
    // Serial 25569 is 1970-01-01 in the 1900 system.
    return iso(daysSinceEpoch: serial - 25_569)
  }

  /// The date so many days after 1970-01-01.
  static func iso(daysSinceEpoch days: Int) -> String {
    let (year, month, day) = civil(daysSinceEpoch: days)
    return iso(year, month, day)
  }

  private static func parts(_ bytes: UnsafeRawBufferPointer, _ format: DateFormat) -> (Int, Int, Int)? {
    let separators = format == .iso ? (4, 7, UInt8(0x2D)) : (2, 5, UInt8(0x2F))
    guard bytes[separators.0] == separators.2, bytes[separators.1] == separators.2 else { return nil }
    let fields: (Range<Int>, Range<Int>, Range<Int>) =
      switch format {
      case .dayMonthYear: (6..<10, 3..<5, 0..<2)
      case .monthDayYear: (6..<10, 0..<2, 3..<5)
      default: (0..<4, 5..<7, 8..<10)
      }
    guard let year = digits(bytes, fields.0), let month = digits(bytes, fields.1), let day = digits(bytes, fields.2)
    else { return nil }
    return (year, month, day)
  }

  private static func digits(_ bytes: UnsafeRawBufferPointer, _ range: Range<Int>) -> Int? {
    var value = 0
    for position in range {
      let digit = bytes[position] &- 0x30
      guard digit <= 9 else { return nil }
      value = value * 10 + Int(digit)
    }
    return value
  }

  static func isReal(_ year: Int, _ month: Int, _ day: Int) -> Bool {
    guard year >= 1000, (1...12).contains(month), day >= 1 else { return false }
    let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    let length = month == 2 ? (isLeap ? 29 : 28) : [4, 6, 9, 11].contains(month) ? 30 : 31
    return day <= length
  }

  /// Days since 1970-01-01 of a date of the Gregorian calendar (Hinnant, as below).
  static func daysSinceEpoch(_ year: Int, _ month: Int, _ day: Int) -> Int {
    let shifted = month <= 2 ? year - 1 : year
    let era = shifted / 400
    let yearOfEra = shifted - era * 400
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
  }

  /// Days to a date of the Gregorian calendar (Hinnant, "chrono-compatible low-level date algorithms").
  static func civil(daysSinceEpoch days: Int) -> (Int, Int, Int) {
    let shifted = days + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    return (year, month, dayOfYear - (153 * shiftedMonth + 2) / 5 + 1)
  }

  static func iso(_ year: Int, _ month: Int, _ day: Int) -> String {
    "\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))"
  }

  static func padded(_ number: Int, _ width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }
}

extension DateFormat {
  /// Every field has its place, so that the cell is read without a cursor.
  var isFixed: Bool {
    switch self {
    case .iso, .dayMonthYear, .monthDayYear: true
    default: false
    }
  }
}
