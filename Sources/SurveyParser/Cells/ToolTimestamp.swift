import SurveyModel

/// A date, and perhaps a time, as spreadsheets and survey tools write it.
///
/// Fields may lack needless zeros; there are half days and offsets. The order of the fields is the declared format's,
/// never a guess.
struct ToolTimestamp {
  private var year = 0
  private var month = 0
  private var day = 0
  private var hour = 0
  private var minute = 0
  private var second = 0
  private var fraction = ""
  /// Whether a time follows the date.
  private(set) var hasTime = false

  /// Reads all of `bytes`, or nothing.
  init?(_ bytes: UnsafeRawBufferPointer, format: DateFormat) {
    var cursor = DateCursor(bytes)
    guard readDate(&cursor, format), CalendarDate.isReal(year, month, day) else { return nil }
    if cursor.isAtEnd { return }
    guard cursor.takeBlanks() || (format == .isoOffset && cursor.take("T")) else { return nil }
    guard readTime(&cursor, isPadded: format == .isoOffset) else { return nil }
    hasTime = true
    if format != .isoOffset, !readHalfDay(&cursor) { return nil }
    if format == .isoOffset || format == .yearMonthDay, !readOffset(&cursor, format) { return nil }
    guard cursor.isAtEnd else { return nil }
  }

  /// The date in ISO form.
  var date: String { CalendarDate.iso(year, month, day) }

  /// The date and time in ISO form; fractions of a second are kept as they were written, but for zeros alone.
  var text: String {
    let time = [hour, minute, second].map { CalendarDate.padded($0, 2) }.joined(separator: ":")
    return "\(date)T\(time)" + (fraction.isEmpty ? "" : ".\(fraction)")
  }

  private mutating func readDate(_ cursor: inout DateCursor, _ format: DateFormat) -> Bool {
    switch format {
    case .shortDayMonthYear:
      return read(&cursor, [(\.day, 1...2), (\.month, 1...2), (\.year, 4...4)], "/")
    case .shortMonthDayYear:
      return read(&cursor, [(\.month, 1...2), (\.day, 1...2), (\.year, 4...4)], "/")
    case .yearMonthDay:
      return read(&cursor, [(\.year, 4...4), (\.month, 1...2), (\.day, 1...2)], "/")
    case .monthName:
      guard let name = cursor.word(), let position = Self.months.firstIndex(of: name) else { return false }
      month = position + 1
      return cursor.takeBlanks() && read(&cursor, [(\.day, 1...2)], "/") && cursor.take(",") && cursor.takeBlanks()
        && read(&cursor, [(\.year, 4...4)], "/")
    case .iso, .isoOffset, .dayMonthYear, .monthDayYear:
      return read(&cursor, [(\.year, 4...4), (\.month, 2...2), (\.day, 2...2)], "-")
    }
  }

  private static let months = ["JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC"]

  private mutating func read(
    _ cursor: inout DateCursor, _ fields: [(WritableKeyPath<ToolTimestamp, Int>, ClosedRange<Int>)],
    _ mark: Unicode.Scalar
  ) -> Bool {
    for (position, (field, width)) in fields.enumerated() {
      if position > 0, !cursor.take(mark) { return false }
      guard let number = cursor.number(width) else { return false }
      self[keyPath: field] = number
    }
    return true
  }

  private mutating func readTime(_ cursor: inout DateCursor, isPadded: Bool) -> Bool {
    guard read(&cursor, [(\.hour, (isPadded ? 2 : 1)...2), (\.minute, 2...2)], ":") else { return false }
    if cursor.take(":") {
      guard read(&cursor, [(\.second, 2...2)], ":") else { return false }
      if cursor.take(".") {
        fraction = cursor.digits()
        if fraction.isEmpty { return false }
        if fraction.allSatisfy({ $0 == "0" }) { fraction = "" }
      }
    }
    return hour < 24 && minute < 60 && second < 60
  }

  /// `SA` is the morning and `CH` the afternoon of a Vietnamese clock of twelve hours.
  private mutating func readHalfDay(_ cursor: inout DateCursor) -> Bool {
    let before = cursor
    guard cursor.takeBlanks(), let word = cursor.word(), ["AM", "PM", "SA", "CH"].contains(word) else {
      cursor = before
      return true
    }
    guard (1...12).contains(hour) else { return false }
    hour = hour % 12 + (word == "PM" || word == "CH" ? 12 : 0)
    return true
  }

  /// A time with an offset is kept as the clock of Vietnam shows it, seven hours before Greenwich all year.
  private mutating func readOffset(_ cursor: inout DateCursor, _ format: DateFormat) -> Bool {
    let before = cursor
    if format == .yearMonthDay {
      guard cursor.takeBlanks(), cursor.word() == "GMT" else {
        cursor = before
        return true
      }
      if cursor.isAtEnd { return shift(byMinutes: 420) }
    } else if cursor.take("Z") {
      return shift(byMinutes: 420)
    }
    let isEast = cursor.take("+")
    guard isEast || cursor.take("-") else { return cursor.isAtEnd }
    guard let hours = cursor.number(1...2), hours <= 14 else { return false }
    let hasMark = cursor.take(":")
    let minutes = cursor.number(2...2)
    guard minutes != nil || (!hasMark && cursor.isAtEnd), minutes ?? 0 < 60 else { return false }
    let offset = (hours * 60 + (minutes ?? 0)) * (isEast ? 1 : -1)
    return shift(byMinutes: 420 - offset)
  }

  private mutating func shift(byMinutes minutes: Int) -> Bool {
    let total = (CalendarDate.daysSinceEpoch(year, month, day) * 24 + hour) * 60 + minute + minutes
    let days = Int((Double(total) / 1_440).rounded(.down))
    (year, month, day) = CalendarDate.civil(daysSinceEpoch: days)
    let rest = total - days * 1_440
    (hour, minute) = (rest / 60, rest % 60)
    return true
  }
}

/// A place in the bytes of a date.
struct DateCursor {
  private let bytes: UnsafeRawBufferPointer
  private var position = 0

  init(_ bytes: UnsafeRawBufferPointer) { self.bytes = bytes }

  /// Nothing is left.
  var isAtEnd: Bool { position == bytes.count }

  /// Passes over one sign, if it is the next.
  mutating func take(_ mark: Unicode.Scalar) -> Bool {
    guard position < bytes.count, UInt32(bytes[position]) == mark.value else { return false }
    position += 1
    return true
  }

  /// Passes over one or more blanks; the narrow no-break blank that some clocks write before `PM` is one.
  mutating func takeBlanks() -> Bool {
    let start = position
    while true {
      if take(" ") { continue }
      if bytes[position...].starts(with: [0xE2, 0x80, 0xAF]) {
        position += 3
      } else if bytes[position...].starts(with: [0xC2, 0xA0]) {
        position += 2
      } else {
        return position > start
      }
    }
  }

  /// A number of so many digits; more of them stay for what follows.
  mutating func number(_ width: ClosedRange<Int>) -> Int? {
    let text = run(limit: width.upperBound) { $0 &- 0x30 <= 9 }
    return width.contains(text.utf8.count) ? Int(text) : nil
  }

  /// The digits that follow, if any.
  mutating func digits() -> String { run { $0 &- 0x30 <= 9 } }

  /// The letters that follow, in capitals.
  mutating func word() -> String? {
    let text = run { ($0 | 0x20) &- 0x61 < 26 }
    return text.isEmpty ? nil : text.uppercased()
  }

  private mutating func run(limit: Int = .max, _ belongs: (UInt8) -> Bool) -> String {
    let start = position
    while position < bytes.count, position - start < limit, belongs(bytes[position]) { position += 1 }
    return String(decoding: bytes[start..<position], as: UTF8.self)
  }
}
