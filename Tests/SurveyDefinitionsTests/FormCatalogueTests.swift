import SurveyDefinitions
import SurveyModel
import Testing

/// One row of the catalogue of bad forms: a file, and what must come of it.
struct FormCatalogueRow: Sendable {
  let number: String
  let bytes: [UInt8]
  /// The code of the finding that refuses the file; `nil` where it must be read.
  let code: String?
  let line: Int?

  init(_ number: String, _ text: String, _ code: String?, line: Int? = nil) {
    self.init(number, Array(text.utf8), code, line: line)
  }

  init(_ number: String, _ bytes: [UInt8], _ code: String?, line: Int? = nil) {
    self.number = number
    self.bytes = bytes
    self.code = code
    self.line = line
  }

  private static func item(_ text: String) -> String { FormFixture.form(items: "items:\n" + text + "\n") }

  private static var aliasBomb: String {
    (1...12).reduce("a0: &a0 [x, x, x, x, x, x, x, x, x]\n") { bomb, level in
      bomb + "a\(level): &a\(level) [" + Array(repeating: "*a\(level - 1)", count: 9).joined(separator: ", ") + "]\n"
    }
  }

  private static let circle = """
      - {id: a, type: ordinal, scale: three, applies_if: "b == 1"}
      - {id: b, type: ordinal, scale: three, applies_if: "c == 1"}
      - {id: c, type: ordinal, scale: three, applies_if: "a == 1"}
    """

  private static let codes = ["no", "012", "1e3", "12:30:00"].map {
    "{code: \($0), label: {vi: \"\($0)\", en: \"\($0)\"}}"
  }.joined(separator: ", ")

  static var all: [FormCatalogueRow] {
    [
      .init("F02", aliasBomb, "yaml-feature", line: 1),
      .init("F03", "form: f\nitems: " + String(repeating: "[", count: 9_000), "yaml-feature", line: 2),
      .init("F04", "form: f\nversion: \"1\"\nform: g\n", "key-repeated", line: 3),
      .init("F05", item("  - {id: q, type: single, options: [\(codes)]}"), nil),
      .init("F06", "form: f\n\tversion: 1\n", "yaml-syntax", line: 2),
      .init("F07", "form: f\nroles:\n  respondent: id\n unit: u\n", "yaml-syntax", line: 4),
      .init("F08", "form: f\n---\nform: g\n", "yaml-feature", line: 2),
      .init("F09", "form: f\nversion: !!python/object x\n", "yaml-feature", line: 2),
      .init("F10", "form: f\nitems: &a [*a]\n", "yaml-feature", line: 2),
      .init("F11", "form: f\nroles:\n  <<: {unit: u}\n", "yaml-feature", line: 3),
      .init("F12", FormFixture.form(head: "form: f\ntitle: {vi: P, en: F}\n"), "key-missing", line: 1),
      .init("F13", item("  - {id: n, type: integer, min: 5, max: 1}"), "number-order", line: 14),
      .init("F14", item("  - {id: q1, type: text}\n  - {id: Q1, type: text}"), "name-repeated", line: 15),
      .init("F15", item("  - {id: \"q1; DROP TABLE x\", type: text}"), "name-unsafe", line: 14),
      .init(
        "F16", FormFixture.form(head: "form: ../../etc/x\nversion: \"1\"\ntitle: {vi: P, en: F}\n"), "name-unsafe",
        line: 1),
      .init("F17", item("  - {id: q1, type: text, pattern: \"^(a+)+$\"}"), "pattern-syntax", line: 14),
      .init("F18", item("  - {id: n, type: integer, mx: 1}"), "key-unknown", line: 14),
      .init("F19", item(circle), "condition-circular", line: 14),
      .init(
        "F20", FormFixture.form(head: "form: f\nversion: \"1\"\ntitle: {vi: Ha\u{300}i lo\u{300}ng, en: F}\n"), nil),
      .init("F21", Array("form: ".utf8) + [0xE9, 0x0A], "definition-file-not-utf8"),
      .init("F22", "", "definition-file-empty"),
    ]
  }
}

@Suite("The catalogue of bad forms") struct FormCatalogueTests {
  @Test("21 of 21 rows are refused with their code and line, or read, each in a tenth of a second")
  func everyRow() {
    var right = 0
    for row in FormCatalogueRow.all {
      var findings: [Finding] = []
      let time = ContinuousClock().measure { findings = FormLinter.findings(inBytes: row.bytes, file: "f.yaml") }
      let errors = findings.filter { $0.severity == .error }
      let isRight = errors.first?.code == row.code && (row.line == nil || errors.first?.location?.line == row.line)
      #expect(isRight, "\(row.number): \(findings)")
      #expect(time < .milliseconds(100), "\(row.number)")
      if isRight { right += 1 }
    }
    print("catalogue of bad forms: \(right) of 21 rows as specified")
    #expect(right == 21)
    #expect(Set(FormCatalogueRow.all.map(\.number)).count == 21)
  }
}
