import ArgumentParser

/// How a command ends, as scripts see it.
enum ExitStatus: Int32 {
  /// Done; there may be warnings.
  case done = 0
  /// Done, but something was left out.
  case leftOut = 1
  /// The command was written wrongly.
  case usage = 64
  /// The data or a definition cannot be used.
  case dataUnusable = 65
  /// An input cannot be read.
  case inputUnreadable = 66
  /// Our mistake.
  case internalError = 70
  /// An output cannot be written.
  case outputFailed = 73
  /// Another process holds the store.
  case storeLocked = 75

  /// The status as the argument parser wants it thrown.
  var code: ExitCode { ExitCode(rawValue) }
}
