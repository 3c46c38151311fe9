import SurveyModel

/// The pages of `hailong explain`, one per code of finding.
public enum ExplainPages {
  /// Every code that has a page, in alphabetical order.
  public static var codes: [String] { explanations.keys.sorted() }

  /// The page on `code`, wrapped for a terminal of 80 columns; `nil` where there is no such code.
  public static func page(code: String, language: Language) -> String? {
    guard let text = explanations[code]?[language] else { return nil }
    let paragraphs = text.split(separator: "\n", omittingEmptySubsequences: false)
    let lines = paragraphs.flatMap { $0.isEmpty ? [""] : String($0).wrapped(width: 80) }
    return ([code, ""] + lines).joined(separator: "\n") + "\n"
  }

  private static let explanations: [String: LocalizedText] = [
    AnalysisFinding.explanations, BatchFinding.explanations, CompositeFinding.explanations,
    DefinitionFinding.explanations, EstimationFinding.explanations, FormImportFinding.explanations,
    PlanFinding.explanations,
    ProgramFinding.explanations, ReferenceFinding.explanations, StoreFinding.explanations,
    TableFinding.explanations, AuditCheckWords.explanations, RecheckSizeReport.explanations,
  ].reduce(into: [:]) { all, some in all.merge(some) { page, _ in page } }
}
