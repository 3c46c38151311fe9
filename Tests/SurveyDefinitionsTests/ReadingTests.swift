import SurveyModel
import Testing

@testable import SurveyDefinitions

@Suite("Reading definitions") struct ReadingTests {
  @Test(
    "Paths are relative to the file that names them, and stay as the user wrote them",
    arguments: [
      ("../../SurveyForms/f.yaml", "Data/r/round.yaml", "SurveyForms/f.yaml"),
      ("../../SurveyForms/f.yaml", "round.yaml", "../../SurveyForms/f.yaml"),
      ("../f.yaml", "./round.yaml", "./../f.yaml"), ("../f.yaml", "../round.yaml", "../../f.yaml"),
      ("units.csv", "/srv/r/round.yaml", "/srv/r/units.csv"), ("./units.csv", "r/round.yaml", "r/units.csv"),
      ("../../../x", "/srv/round.yaml", "/../../x"), ("/etc/f.yaml", "r/round.yaml", "/etc/f.yaml"),
    ])
  func paths(_ name: String, _ file: String, _ path: String) {
    #expect(DefinitionFile.path(name, namedBy: file) == path)
  }

  @Test("Numbers are digits with at most one point, and nothing else")
  func numbers() {
    #expect(DefinitionNumber.whole("-12") == -12)
    for text in ["", "-", "+5", "012", "1e3", "1_000", " 1", "0x1F", "1.0", "१", "9999999999999999"] {
      #expect(DefinitionNumber.whole(text) == nil)
    }
    #expect(DefinitionNumber.decimal("0.95") == 0.95 && DefinitionNumber.decimal("-3") == -3)
    for text in ["nan", "inf", ".5", "5.", "1,5", "1e3", "0x1p3", "1.2.3", "00.5", "--1"] {
      #expect(DefinitionNumber.decimal(text) == nil)
    }
  }

  @Test("Days are those of the calendar")
  func days() {
    for text in ["2024-02-29", "2000-02-29", "2021-12-31"] { #expect(ISODate.isValid(text)) }
    for text in ["2023-02-29", "1900-02-29", "2021-13-01", "2021-00-10", "2021-4-1", "01/04/2021", "2021-04-1x", ""] {
      #expect(!ISODate.isValid(text))
    }
  }

  @Test("Names are safe for files, columns and addresses")
  func names() {
    for name in ["q1", "Q9_01", "1.2", "sipas-citizen-39", "_x"] { #expect(SafeName.isSafe(name)) }
    let long = String(repeating: "a", count: 65)
    for name in ["", "..", "a..b", "a/b", "a b", "-a", ".a", "câu", "q1;", long] { #expect(!SafeName.isSafe(name)) }
  }

  @Test("Every node knows its line and its path")
  func places() throws {
    let text = "a:\n  - {b: 1}\n  -\n    c:\n      x\n"
    let root = try YAMLReader.root(of: Array(text.utf8), file: "f.yaml")
    guard case .map(let entries) = root.content, case .list(let items) = entries[0].value.content,
      case .map(let second) = items[1].content
    else {
      Issue.record("not the nodes that were written")
      return
    }
    #expect(second[0].value.path == "a[1].c" && second[0].value.line == 5)
    #expect(items[0].path == "a[0]" && items[0].line == 2)
  }

  @Test("An ampersand or a star in a text is a text")
  func signs() throws {
    let text = "a: R & D\nb: \"*note [x]: y\"\nc: 5 * 3\nd: {e: f}\n"
    #expect(throws: Never.self) { try YAMLReader.root(of: Array(text.utf8), file: "f.yaml") }
  }

  @Test("Fifty thousand values are read, and no more")
  func size() {
    let text = "[" + String(repeating: "1,", count: YAMLReader.mostNodes + 1) + "]"
    #expect(throws: DefinitionFile.refusal(.yamlFeature(.size(limit: YAMLReader.mostNodes)), "f.yaml", line: 1)) {
      try YAMLReader.root(of: Array(text.utf8), file: "f.yaml")
    }
  }
}
