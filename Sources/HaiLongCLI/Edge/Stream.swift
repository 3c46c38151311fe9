import ArgumentParser
import Glibc
import SurveyModel

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

  /// Writes text on the way of a command that changes something: a reader that has gone away does not stop it.
  func tell(_ text: String) throws {
    do {
      try write(text)
    } catch let status as ExitCode where status == ExitStatus.done.code {
      return
    }
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
        // Nobody reads what is said beside the results: no reason to leave the work half done.
        if self == .error { return }
        throw ExitStatus.done.code
      } else if errno != EINTR {
        if self == .out { throw OutputFailure(stream: "/dev/stdout", code: errno) }
        return
      }
    }
  }
}

/// An output that could not be written.
struct OutputFailure: Error {
  let finding: Finding

  /// A file or folder that the system refused with this error number; nothing of it is left behind.
  init(file: String, code: Int32) {
    self.init(file: file, reason: String(cString: strerror(code)))
  }

  /// A file that could not be written, for this reason.
  init(file: String, reason: String) {
    finding = Finding(.program(.fileUnwritten(reason: reason)), at: SourceLocation(file: file))
  }

  /// A stream that the system refused with this error number.
  init(stream: String, code: Int32) {
    let reason = String(cString: strerror(code))
    finding = Finding(.program(.streamCutShort(reason: reason)), at: SourceLocation(file: stream))
  }
}
