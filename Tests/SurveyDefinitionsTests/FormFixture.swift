import SurveyDefinitions
import SurveyModel

/// A small sound form, and what is found where it is damaged.
enum FormFixture {
  static let scales = """
    scales:
      three:
        points:
          - {code: 0, label: {vi: "Không hài lòng", en: "Dissatisfied"}, score: 0, bottom: true}
          - {code: 1, label: {vi: "Bình thường", en: "Neutral"}, score: 1}
          - {code: 2, label: {vi: "Hài lòng", en: "Satisfied"}, score: 2, top: true}

    """
  static let items = """
    items:
      - {id: q1, type: ordinal, scale: three}
      - {id: q2, type: ordinal, scale: three}
      - {id: age, type: integer, min: 0, max: 120}

    """
  static let satisfaction = """
    satisfaction:
      node: overall
      definition: top2
      aggregate: pooled_answers
      children:
        - {node: attitude, items: [q1]}
        - {node: time, items: [q2]}

    """

  /// Lines 1 to 6 are the head, 7 to 12 the scales, 13 to 16 the items; what follows is the tree.
  static func form(
    head: String = "form: f\nversion: \"1\"\ntitle: {vi: Phiếu, en: Form}\n",
    roles: String = "roles:\n  respondent: id\n  unit: unit\n", scales: String = scales, items: String = items,
    satisfaction: String = ""
  ) -> String {
    head + roles + scales + items + satisfaction
  }

  /// What is found in a form, errors or suspicions, as `line path: kind`.
  static func findings(_ text: String) -> [Finding] {
    FormLinter.findings(inBytes: Array(text.utf8), file: "f.yaml")
  }

  static func read(_ text: String) throws -> SurveyForm {
    try SurveyFormReader.form(bytes: Array(text.utf8), file: "f.yaml")
  }

  static func finding(_ kind: DefinitionFinding, line: Int?, _ path: String? = nil) -> Finding {
    Finding(.definition(kind), at: SourceLocation(file: "f.yaml", line: line, column: path))
  }
}
