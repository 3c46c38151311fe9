import Glibc

/// Follows the quotes of a file line by line, as strictly as libcsv does, without making cells.
struct QuoteScan {
  enum Step {
    case complete
    /// A quoted cell goes on in the next line.
    case open
    /// A quote stands where none may be, so that only the reader itself can tell where records start.
    case misplaced
  }

  private enum State {
    case cellStart
    case plain
    case quoted
    case afterQuote
  }

  let delimiter: UInt8
  private var isOpen = false

  init(delimiter: UInt8) { self.delimiter = delimiter }

  /// Passes over the content of a line, its end excluded.
  mutating func feed(_ line: UnsafeRawBufferPointer) -> Step {
    guard let base = line.baseAddress else { return isOpen ? .open : .complete }
    if memchr(base, 0x22, line.count) == nil { return isOpen ? .open : .complete }
    var state = isOpen ? State.quoted : .cellStart
    for byte in line {
      switch state {
      case .cellStart:
        if byte == 0x22 { state = .quoted } else if byte != delimiter { state = .plain }
      case .plain:
        if byte == 0x22 { return .misplaced }
        if byte == delimiter { state = .cellStart }
      case .quoted:
        if byte == 0x22 { state = .afterQuote }
      case .afterQuote:
        if byte == 0x22 {
          state = .quoted
        } else if byte == delimiter {
          state = .cellStart
        } else {
          return .misplaced
        }
      }
    }
    isOpen = state == .quoted
    return isOpen ? .open : .complete
  }
}
