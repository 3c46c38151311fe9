import Glibc

extension PieceCutter {
  /// A walk over bytes that start with a record, up to the last place where one certainly ends.
  struct Walk {
    let delimiter: UInt8
    let lineLimit: Int
    let quoteLimit: Int
    /// Where the last whole record or blank line ends.
    private(set) var end = 0
    /// Lines and records up to there.
    private(set) var lines = 0
    private(set) var records = 0
    /// What follows has to be read whole.
    private(set) var isUncertain = false

    init(delimiter: UInt8, lineLimit: Int, quoteLimit: Int) {
      self.delimiter = delimiter
      self.lineLimit = lineLimit
      self.quoteLimit = quoteLimit
    }

    /// The walk over `bytes`, after which the file ends or goes on.
    func over(_ bytes: [UInt8], _ isWhole: Bool) -> Walk {
      var walk = self
      bytes.withUnsafeBytes { walk.go(over: $0, isWhole) }
      return walk
    }

    private mutating func go(over bytes: UnsafeRawBufferPointer, _ isWhole: Bool) {
      var scan = QuoteScan(delimiter: delimiter)
      var start = 0
      var openLines = 0
      var isOpen = false
      while start < bytes.count {
        guard let line = Self.line(bytes, from: start, isWhole) else {
          // A line that does not end here, or a text that does not: too long for anybody to wait for its end.
          isUncertain = bytes.count - start > lineLimit || (isOpen && bytes.count - end > quoteLimit)
          return
        }
        let content = UnsafeRawBufferPointer(rebasing: bytes[start..<line.contentEnd])
        start = line.end
        openLines += 1
        if content.count > lineLimit { return isUncertain = true }
        let isBlank = !isOpen && CSVReader.isBlank(content, delimiter: delimiter)
        if !isBlank {
          switch scan.feed(content) {
          case .misplaced: return isUncertain = true
          case .open:
            isOpen = true
            if start - end > quoteLimit { return isUncertain = true }
            continue
          case .complete: isOpen = false
          }
        }
        end = start
        lines += openLines
        openLines = 0
        if !isBlank { records += 1 }
      }
      // At the end of the file an open quote says what only the whole record shows.
      if isWhole, isOpen { isUncertain = true }
    }

    /// Where a line and its content end, as `LineSource` has it; `nil` where more bytes could tell otherwise.
    private static func line(
      _ bytes: UnsafeRawBufferPointer, from start: Int, _ isWhole: Bool
    ) -> (contentEnd: Int, end: Int)? {
      guard let base = bytes.baseAddress else { return nil }
      let feed = memchr(base + start, 0x0A, bytes.count - start).map { UnsafeRawPointer($0) - base }
      let stop = feed ?? bytes.count
      guard let carriage = memchr(base + start, 0x0D, stop - start).map({ UnsafeRawPointer($0) - base }) else {
        if let feed { return (feed, feed + 1) }
        return isWhole ? (bytes.count, bytes.count) : nil
      }
      if let feed {
        if feed == carriage + 1 { return (carriage, feed + 1) }
        if feed == carriage + 2, bytes[carriage + 1] == 0x0D { return (carriage, feed + 1) }
      } else if !isWhole, carriage + 2 >= bytes.count {
        return nil
      }
      return (carriage, carriage + 1)
    }
  }
}
