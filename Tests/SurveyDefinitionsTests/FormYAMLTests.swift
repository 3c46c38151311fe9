import SurveyModel
import Testing

@testable import SurveyDefinitions

/// The writer of forms: what it writes is read back as it was.
struct FormYAMLTests {
  private func text(_ text: String) -> LocalizedText { LocalizedText(vi: text, en: "en " + text) }

  @Test func `Every kind of item is read back as it was written`() throws {
    let shared = ResponseScale(
      name: "three",
      points: [
        ScalePoint(code: "0", label: text("Không"), score: 0, isBottom: true),
        ScalePoint(code: "01", label: text("\"quoted\": \\ # {x} [y]"), score: 1.5),
        ScalePoint(code: "no", label: text("dòng\nmới\tvà \u{7}"), score: 2, isTop: true),
      ])
    let own = ResponseScale(name: "own", points: [ScalePoint(code: "a b", label: text("null"))])
    let items = [
      Item(id: "no", kind: .coded(.ordinal, shared), label: text("yes"), nonresponse: ["-9": .refused, "x'": .blank]),
      Item(id: "own", kind: .coded(.single, own), columns: ["Câu 1: \"x\""], isRequired: true),
      Item(id: "multi", kind: .multi(shared, separator: " "), appliesIf: .not(.answer(item: "own", isOneOf: ["a b"]))),
      Item(
        id: "whole", kind: .integer(minimum: -5, maximum: nil),
        appliesIf: .any([
          .all([
            .answer(item: "no", isOneOf: ["0", "01"]),
            .any([.answer(item: "own", isOneOf: ["a b"]), .answer(item: "no", isOneOf: ["no"])]),
          ]),
          .answer(item: "no", isOneOf: ["no"]),
        ])),
      Item(id: "decimal", kind: .decimal(minimum: 0.5, maximum: 1e6)), Item(id: "day", kind: .date(.dayMonthYear)),
      Item(id: "moment", kind: .datetime(.iso)), Item(id: "words", kind: .text(maximumLength: 20), isPersonal: true),
    ]
    var draft = FormDraft(id: "f", version: "1.0", title: text("Tiêu đề: \u{FEFF}x"))
    draft.comments = ["first\nsecond"]
    draft.roles = [(.respondent, "words", nil), (.unit, nil, "one\nline")]
    draft.scales = [shared]
    draft.entries = items.map { FormDraft.Entry(comments: ["about \($0.id)"], item: $0) }
    draft.ignoredColumns = ["true", "a: b"]
    let form = try SurveyFormReader.form(bytes: Array(FormYAML.text(of: draft).utf8), file: "f.yaml")
    #expect(form.title == draft.title)
    #expect(form.version == "1.0")
    #expect(form.roles == [.respondent: "words"])
    #expect(form.ignoredColumns == draft.ignoredColumns)
    for (read, written) in zip(form.items, items) where written.id != "whole" { #expect(read == written) }
    let whole = try #require(form.item("whole"))
    #expect(whole.kind == items[3].kind)
    #expect(whole.appliesIf?.definition == items[3].appliesIf?.definition)
  }

  @Test(arguments: ["", "null", "yes", "0x1F", "1e3", "2021-03-05", "- a", "é", "a\u{2028}b", "\u{1F600}", "%x", "'"])
  func `A quoted text is read back, whatever it looks like`(value: String) throws {
    let yaml = "a: \(YAMLText.quoted(value))\nb: \(YAMLText.scalar(value))\n"
    let root = try YAMLReader.root(of: Array(yaml.utf8), file: "f.yaml")
    guard case .map(let entries) = root.content else { return #expect(Bool(false), "no map") }
    for entry in entries {
      guard case .text(let text, _) = entry.value.content else { return #expect(Bool(false), "no text") }
      #expect(text == value)
    }
  }
}
