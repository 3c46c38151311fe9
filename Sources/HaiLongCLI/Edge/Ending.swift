import ArgumentParser
import Glibc
import SurveyModel
import SurveyReport

/// How the process ends after an error, or after a text such as the help that the argument parser throws.
struct Ending {
  private let text: String
  private let stream: Stream
  private let status: Int32

  init(_ error: any Error, of command: any ParsableCommand.Type) {
    let status = command.exitCode(for: error)
    if status == .failure, !(error is ExitCode) {
      // Every error that a command expects has been said by `FindingOutput`.
      let finding = Finding(.program(.mistake(description: "\(error)")))
      text = FindingPrinter(language: LanguageOptions.ofEnvironment).text(of: finding)
      stream = .error
      self.status = ExitStatus.internalError.rawValue
    } else {
      // Asked about a command alone, the argument parser does not know by which name the program is called.
      let name = command.configuration.commandName ?? ""
      let isRoot = name == HaiLong.configuration.commandName
      let message = command.fullMessage(for: error)
        .replacing("'\(name) --help'", with: isRoot ? "'hailong --help'" : "'hailong \(name) --help'")
      let ended = message.isEmpty || message.hasSuffix("\n") ? message : message + "\n"
      let isFault = status != .success && LanguageOptions.spoken == .vi
      text = isFault ? ParserWords.vietnamese(ended) : ended
      stream = status == .success ? .out : .error
      self.status = status.rawValue
    }
  }

  /// Says the text and ends the process; a full disk counts here, too.
  func leave() -> Never {
    do {
      try stream.write(text)
    } catch let failure as OutputFailure {
      try? FindingOutput(language: LanguageOptions.ofEnvironment).write([failure.finding])
      exit(ExitStatus.outputFailed.rawValue)
    } catch {
      exit(status)
    }
    exit(status)
  }
}
