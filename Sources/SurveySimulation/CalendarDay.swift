/// A day counted from 1 March of year 0, for drawing dates in a period.
struct CalendarDay {
  let number: Int

  /// A day written `YYYY-MM-DD`.
  init?(iso text: String) {
    let parts = text.split(separator: "-").compactMap { Int($0) }
    guard parts.count == 3 else { return nil }
    let shifted = parts[1] <= 2 ? parts[0] - 1 : parts[0]
    let month = (parts[1] + 9) % 12
    number = 365 * shifted + shifted / 4 - shifted / 100 + shifted / 400 + (153 * month + 2) / 5 + parts[2] - 1
  }

  init(number: Int) {
    self.number = number
  }

  /// Year, month and day of the Gregorian calendar.
  var components: (year: Int, month: Int, day: Int) {
    var year = (10_000 * number + 14_780) / 3_652_425
    var rest = number - (365 * year + year / 4 - year / 100 + year / 400)
    if rest < 0 {
      year -= 1
      rest = number - (365 * year + year / 4 - year / 100 + year / 400)
    }
    let month = (100 * rest + 52) / 3060
    return (year + (month + 2) / 12, (month + 2) % 12 + 1, rest - (month * 306 + 5) / 10 + 1)
  }
}
