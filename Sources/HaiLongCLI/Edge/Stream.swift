import Glibc

/// An output of the process, written with every error looked at.
enum Stream: Int32 {
  case out = 1
  case error = 2

  /// Whether a person is looking.
  var isTerminal: Bool { isatty(rawValue) == 1 }

  /// Whether to use color: a person is looking and has not asked for none.
  var usesColor: Bool { isTerminal && getenv("NO_COLOR") == nil }

  /// Writes text; a reader that has gone away ends the process quietly, a full disk ends it with status 73.
  func write(_ text: String) throws {
    var text = text
    try text.withUTF8 { try writeAll(UnsafeRawBufferPointer($0)) }
  }

  private func writeAll(_ bytes: UnsafeRawBufferPointer) throws {
    var rest = bytes[...]
    while !rest.isEmpty {
      let written = UnsafeRawBufferPointer(rebasing: rest).withMemoryRebound(to: UInt8.self) {
        Glibc.write(rawValue, $0.baseAddress, $0.count)
      }
      if written >= 0 {
        rest = rest.dropFirst(written)
      } else if errno == EPIPE {
        throw ExitStatus.done.code
      } else if errno != EINTR {
        if self == .out { throw OutputFailure(file: "standard output", code: errno) }
        return
      }
    }
  }
}

/// An output that could not be written; nothing of it is left behind.
struct OutputFailure: Error {
  /// The path, or a name of the stream.
  let file: String
  let reason: String

  init(file: String, code: Int32) {
    self.file = file
    reason = String(cString: strerror(code))
  }
}
