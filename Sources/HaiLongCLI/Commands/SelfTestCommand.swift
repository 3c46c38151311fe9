import ArgumentParser
import Provenance
import ReferenceCases
import SurveyModel
import SurveyParser
import SurveyReport

struct SelfTestCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "selftest",
    abstract: "Recompute reference cases and print the agreement.",
    usage: "hailong selftest [<folders> ...] [--brief] [--json] [<options>]",
    discussion: """
      Example:
        hailong selftest
        hailong selftest --brief Tests/ReferenceCasesTests/Fixtures

      Each figure is set beside the one that another program or a published table has. Exit status 1: a required check differs, \
      or is of a kind that this program does not know.
      """)

  @OptionGroup var library: ReferenceLibrary
  @OptionGroup var language: LanguageOptions

  @Flag(help: "Print the sum of each case and the checks that do not agree.")
  var brief = false

  @Flag(help: "Print every check as JSON.")
  var json = false

  func run() throws {
    let output = FindingOutput(language: language.language)
    try output.run {
      var selfTest = SelfTest(text: json ? nil : SelfTestText(language: language.language, isBrief: brief))
      try selfTest.run(library)
      if json {
        let document = SelfTestJSON.document(selfTest.cases, provenance: try selfTest.provenance())
        try Stream.out.write(document.with(selfTest.findings, language: language.language).text)
      }
      try output.write(selfTest.findings)
      if !selfTest.cases.isEmpty {
        try Stream.error.write(SelfTestText(language: language.language).sum(of: selfTest.cases))
      }
      if !selfTest.findings.isEmpty { return FindingOutput.status(selfTest.findings) }
      return CheckTally(selfTest.cases).isComplete ? .done : .leftOut
    }
  }
}

/// The cases of a run as they are computed; one that cannot be is a finding, and the next one follows.
private struct SelfTest {
  /// How each case is printed as soon as it is computed.
  let text: SelfTestText?
  private(set) var cases: [ReferenceCase] = []
  private(set) var findings: [Finding] = []

  init(text: SelfTestText?) { self.text = text }

  mutating func run(_ library: ReferenceLibrary) throws {
    var folders: [String] = []
    var places: [String] = []
    try collecting { _ in places = try library.places() }
    for place in places {
      try collecting { _ in folders += try CaseFolders.under(place) }
    }
    for folder in folders {
      try collecting { me in
        let one = try ReferenceCase(folder: folder)
        me.cases.append(one)
        if let text = me.text { try Stream.out.write(text.text(of: one)) }
      }
    }
  }

  /// Program, and the files of every case that was computed.
  func provenance() throws -> Manifest {
    let files = cases.flatMap { CaseFolders.files(of: $0.folder) }
    return Manifest(program: Program.name, inputs: try files.map { try InputFile.hashing($0, name: $0) })
  }

  /// Does something and takes up what makes a case unusable.
  private mutating func collecting(_ body: (inout Self) throws -> Void) throws {
    do {
      try body(&self)
    } catch let error as CaseUnusable {
      findings += error.findings
    }
  }
}
