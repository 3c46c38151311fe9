import ArgumentParser
import SurveyModel
import SurveyReport

struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Print the page behind a finding.",
    usage: "hailong explain [<code>] [<options>]",
    discussion: """
      Example:
        hailong explain response-off-scale
      """)

  @OptionGroup var language: LanguageOptions

  @Argument(help: "The code that a finding ends with, in brackets; all codes are listed unless one is given.")
  var code: String?

  func run() throws {
    try FindingOutput(language: language.language).run {
      guard let code else {
        try Stream.out.write(ExplainPages.codes.map { $0 + "\n" }.joined())
        return .done
      }
      guard let page = ExplainPages.page(code: code, language: language.language) else {
        let near = NearHint.text(NearestName.of(code, among: ExplainPages.codes))
        throw ValidationError(
          en: "no finding has the code '\(code)'\(near)", vi: "không có phát hiện nào mang mã '\(code)'\(near)")
      }
      try Stream.out.write(page)
      return .done
    }
  }
}
