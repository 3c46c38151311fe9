import SurveyModel
import SurveyParser

/// Laws of numbers and dates: what is accepted is what was written, and no more is accepted than that.
enum CellCase {
  static func run(_ bytes: [UInt8]) throws {
    let text = String(decoding: bytes, as: UTF8.self)
    guard Array(text.utf8) == bytes else { return }
    try numbers(text)
    try bytes.withUnsafeBytes { bytes in
      for format in DateFormat.allCases { try dates(bytes, format) }
      if let date = CalendarDate.excelDate(bytes) {
        try FuzzComplaint.check(isISO(date), "'\(text)' stands for no date: \(date)")
      }
    }
  }

  private static func numbers(_ text: String) throws {
    if let whole = StrictNumber.integer(text) {
      try FuzzComplaint.check(Int(text) == whole, "'\(text)' is not \(whole)")
      try FuzzComplaint.check(StrictNumber.integer("\(whole)") == whole, "\(whole) is not itself")
      try FuzzComplaint.check(StrictNumber.decimal(text) == Double(whole), "'\(text)' is two numbers")
    }
    if let number = StrictNumber.decimal(text) {
      try FuzzComplaint.check(number.isFinite, "'\(text)' is not finite")
      let isPlain = text.utf8.allSatisfy { (0x30...0x39).contains($0) || $0 == 0x2E || $0 == 0x2D }
      try FuzzComplaint.check(isPlain, "'\(text)' was taken for a number")
      // The library reads more than the product does, and rounds correctly.
      try FuzzComplaint.check(
        Double(text)?.bitPattern == number.bitPattern, "'\(text)' is not \(number)")
    }
  }

  private static func dates(_ bytes: UnsafeRawBufferPointer, _ format: DateFormat) throws {
    for date in [CalendarDate.date(bytes, format: format), CalendarDate.datetime(bytes, format: format)] {
      guard let date else { continue }
      let day = String(date.prefix(10))
      try FuzzComplaint.check(isISO(day), "\(date) is no date")
      let isTime = date.utf8.count > 10
      let again = Array(date.utf8).withUnsafeBytes {
        isTime ? CalendarDate.datetime($0, format: .isoOffset) : CalendarDate.date($0, format: .iso)
      }
      try FuzzComplaint.check(again == date, "\(date) is not itself")
    }
  }

  private static func isISO(_ text: String) -> Bool {
    Array(text.utf8).withUnsafeBytes { CalendarDate.date($0, format: .iso) } == text
  }
}
