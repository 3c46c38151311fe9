/// Days and times as spreadsheets count them, in ISO form.
enum SerialDate {
  /// The text of a serial number, or `nil` where it lies outside the calendar and stays a number.
  ///
  /// In the 1900 system day 60 is 29 February 1900, which never was: Excel shows it, and so it is written here, for the
  /// form to refuse it. Seconds are rounded, because a time of day is no exact fraction of a day.
  static func text(_ serial: Double, as kind: NumberFormatKind, countsFrom1904: Bool) -> String? {
    guard serial >= 0, serial < 2_958_466 else { return nil }
    if kind == .time { return time(Int((serial * 86_400).rounded())) }
    var day = Int(serial)
    if kind == .date { return date(day, countsFrom1904) }
    var seconds = Int(((serial - Double(day)) * 86_400).rounded())
    if seconds == 86_400 {
      seconds = 0
      day += 1
    }
    return "\(date(day, countsFrom1904))T\(time(seconds))"
  }

  private static func date(_ day: Int, _ countsFrom1904: Bool) -> String {
    // Day 25569 of the 1900 system and day 24107 of the 1904 system are 1970-01-01.
    if countsFrom1904 { return CalendarDate.iso(daysSinceEpoch: day - 24_107) }
    if day == 0 { return "1900-01-00" }
    if day == 60 { return "1900-02-29" }
    return CalendarDate.iso(daysSinceEpoch: day - 25_569 + (day < 60 ? 1 : 0))
  }

  private static func time(_ seconds: Int) -> String {
    "\(two(seconds / 3_600)):\(two(seconds / 60 % 60)):\(two(seconds % 60))"
  }

  private static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
