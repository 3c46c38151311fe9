import SurveyDefinitions
import SurveyModel
import Testing

/// Faults of the catalogue of bad forms, by their numbers there.
@Suite("Faults of form files") struct FormFaultTests {
  private func finding(_ kind: DefinitionFinding, line: Int?, _ path: String? = nil) -> Finding {
    FormFixture.finding(kind, line: line, path)
  }

  @Test("The sound form has no findings and reads as written")
  func sound() throws {
    let text = FormFixture.form(satisfaction: FormFixture.satisfaction)
    #expect(FormFixture.findings(text) == [])
    let form = try FormFixture.read(text)
    #expect(form.items.map(\.id) == ["q1", "q2", "age"])
    #expect(form.satisfaction?.node(named: "time")?.definition == .top)
    #expect(form.satisfaction?.node(named: "time")?.aggregation == .pooledAnswers)
  }

  @Test("F02: an alias bomb is refused in under a tenth of a second, as a value and as a key")
  func aliasBomb() {
    var bomb = "a0: &a0 [x, x, x, x, x, x, x, x, x]\n"
    for level in 1...12 {
      bomb += "a\(level): &a\(level) [" + Array(repeating: "*a\(level - 1)", count: 9).joined(separator: ", ") + "]\n"
    }
    for text in [bomb, bomb + "? *a12\n: x\n", bomb + "[*a12]: x\n", bomb + "*a12 : x\n"] {
      let clock = ContinuousClock()
      let time = clock.measure {
        #expect(FormFixture.findings(text) == [finding(.yamlFeature(.anchor), line: 1)])
      }
      #expect(time < .milliseconds(100))
    }
  }

  @Test("F03: nine thousand brackets are refused on their line")
  func brackets() {
    let text = "form: f\nitems: " + String(repeating: "[", count: 9000)
    #expect(FormFixture.findings(text) == [finding(.yamlFeature(.depth(limit: 32)), line: 2)])
  }

  @Test("Nesting in blocks is limited too")
  func blocks() {
    let text = "items:\n" + (1...40).map { String(repeating: " ", count: $0) + "a:\n" }.joined()
    #expect(FormFixture.findings(text).map(\.kind) == [.definition(.yamlFeature(.depth(limit: 32)))])
  }

  @Test("F04: a key twice is refused with both lines")
  func repeatedKey() {
    #expect(
      FormFixture.findings("form: f\nversion: \"1\"\nform: g\n")
        == [finding(.keyRepeated(key: "form", firstLine: 1), line: 3)])
    let item = "items:\n  - {id: q1, type: text,\n     id: q2}\n"
    #expect(FormFixture.findings(item) == [finding(.keyRepeated(key: "id", firstLine: 2), line: 3)])
  }

  @Test("F05: codes stay text as written")
  func codes() throws {
    let options = ["no", "012", "1e3", "12:30:00", "0x1F", "~x", "2021-01-01"]
    let list = options.map { "{code: \($0), label: {vi: \"\($0)\", en: \"\($0)\"}}" }.joined(separator: ", ")
    let form = try FormFixture.read(FormFixture.form(items: "items:\n  - {id: q, type: single, options: [\(list)]}\n"))
    #expect(form.items.first?.kind.scale?.points.map(\.code) == options)
  }

  @Test("F06: a tab is refused with line and column")
  func tab() {
    let found = FormFixture.findings("form: f\n\tversion: 1\n")
    #expect(found.map(\.code) == ["yaml-syntax"])
    #expect(found.first?.location?.line == 2)
  }

  @Test("F07: a wrong indentation is refused with its line")
  func indentation() {
    let found = FormFixture.findings("form: f\nroles:\n  respondent: id\n unit: u\n")
    #expect(found.map(\.code) == ["yaml-syntax"])
    #expect(found.first?.location?.line == 4)
  }

  @Test("F08: a second document is refused")
  func documents() {
    #expect(
      FormFixture.findings("form: f\n---\nform: g\n") == [finding(.yamlFeature(.secondDocument), line: 2)])
  }

  @Test("F09: a tag is refused, on a value, a list or a map")
  func tags() {
    let python = "tag:yaml.org,2002:python/object"
    #expect(
      FormFixture.findings("form: f\nversion: !!python/object x\n") == [finding(.yamlFeature(.tag(python)), line: 2)])
    #expect(
      FormFixture.findings("items: !own [a]\n") == [finding(.yamlFeature(.tag("!own")), line: 1)])
    #expect(FormFixture.findings("items: !own {a: b}\n") == [finding(.yamlFeature(.tag("!own")), line: 1)])
  }

  @Test("F10: a reference to itself is refused")
  func itself() {
    #expect(FormFixture.findings("form: f\nitems: &a [*a]\n") == [finding(.yamlFeature(.alias), line: 2)])
  }

  @Test("F11: a merge key is refused")
  func merge() {
    #expect(
      FormFixture.findings("form: f\nroles:\n  <<: {unit: u}\n") == [finding(.yamlFeature(.mergeKey), line: 3)])
  }

  @Test("F12: a form without version says so")
  func version() {
    let text = FormFixture.form(head: "form: f\ntitle: {vi: P, en: F}\n")
    #expect(FormFixture.findings(text) == [finding(.keyMissing(key: "version"), line: 1)])
  }

  @Test("F13: a minimum over the maximum is refused at the field")
  func bounds() {
    let text = FormFixture.form(items: "items:\n  - {id: n, type: integer, min: 5, max: 1}\n")
    #expect(
      FormFixture.findings(text) == [
        finding(.numberOrder(lowKey: "min", low: "5", highKey: "max", high: "1"), line: 14, "items[0].min")
      ])
  }

  @Test("F14: ids that differ in capitals only are one name")
  func capitals() {
    let text = FormFixture.form(items: "items:\n  - {id: q1, type: text}\n  - {id: Q1, type: text}\n")
    #expect(
      FormFixture.findings(text)
        == [finding(.nameRepeated(kind: .item, name: "Q1", first: "q1"), line: 15, "items[1]")])
  }

  @Test("F15: SQL in an id is refused")
  func sql() {
    let name = "q1; DROP TABLE x"
    let text = FormFixture.form(items: "items:\n  - {id: \"\(name)\", type: text}\n")
    #expect(FormFixture.findings(text) == [finding(.nameUnsafe(kind: .item, name: name), line: 14, "items[0].id")])
  }

  @Test("F16: a way out of the folder is no name for a form")
  func path() {
    let text = FormFixture.form(head: "form: ../../etc/x\nversion: \"1\"\ntitle: {vi: P, en: F}\n")
    #expect(
      FormFixture.findings(text) == [finding(.nameUnsafe(kind: .form, name: "../../etc/x"), line: 1, "form")])
  }

  @Test("F17: a pattern that could take forever is refused, and those that are allowed cannot")
  func pattern() throws {
    let text = FormFixture.form(items: "items:\n  - {id: q1, type: text, pattern: \"^(a+)+$\"}\n")
    #expect(
      FormFixture.findings(text)
        == [finding(.patternSyntax(pattern: "^(a+)+$", position: 2), line: 14, "items[0].pattern")])
    let slow = try TextPattern(String(repeating: "a*", count: 20) + "b")
    let cell = String(repeating: "a", count: 10_000)
    var isMatch = true
    let time = ContinuousClock().measure { isMatch = slow.matches(cell) }
    #expect(!isMatch)
    #expect(time < .seconds(1), "linear in the cell, unoptimised")
  }

  @Test("F18: a misspelt key is refused, and the right one suggested")
  func misspelt() {
    let text = FormFixture.form(items: "items:\n  - {id: n, type: integer, mx: 1}\n")
    let allowed = ["id", "type", "label", "columns", "nonresponse", "applies_if", "required", "personal", "min", "max"]
    #expect(
      FormFixture.findings(text)
        == [finding(.keyUnknown(key: "mx", nearest: "max", allowed: allowed), line: 14, "items[0].mx")])
  }

  @Test("F19: conditions in a circle are refused, and the circle is named")
  func circle() {
    let items = """
      items:
        - {id: a, type: ordinal, scale: three, applies_if: "b == 1"}
        - {id: b, type: ordinal, scale: three, applies_if: "c == 1"}
        - {id: c, type: ordinal, scale: three, applies_if: "a == 1"}

      """
    #expect(
      FormFixture.findings(FormFixture.form(items: items))
        == [finding(.conditionCircular(items: ["a", "b", "c", "a"]), line: 14, "items[0].applies_if")])
  }

  @Test("F20: labels are stored in NFC")
  func normalised() throws {
    let decomposed = "Ha\u{300}i lo\u{300}ng"
    let form = try FormFixture.read(
      FormFixture.form(head: "form: f\nversion: \"1\"\ntitle: {vi: \(decomposed), en: F}\n"))
    #expect(Array(form.title.vi.utf8) == Array("Hài lòng".utf8))
  }

  @Test("F21: what is not UTF-8 is refused with the byte")
  func encoding() {
    let bytes = Array("form: ".utf8) + [0xE9, 0x0A]
    #expect(FormLinter.findings(inBytes: bytes, file: "f.yaml") == [finding(.fileNotUTF8(offset: 6), line: nil)])
  }

  @Test("F22: an empty file and a file of comments are refused")
  func empty() {
    #expect(FormFixture.findings("") == [finding(.fileEmpty, line: nil)])
    #expect(FormFixture.findings("# nothing\n") == [finding(.fileEmpty, line: nil)])
  }

  @Test("A NUL byte is refused with its line")
  func nul() {
    let found = FormFixture.findings("form: f\nversion: \u{0}\n")
    #expect(found.map(\.code) == ["yaml-syntax"])
    #expect(found.first?.location?.line == 2)
  }
}
