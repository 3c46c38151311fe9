import SurveyModel

extension Finding {
  /// What was found, in the words of `language`.
  public func words(in language: Language) -> FindingWords {
    switch kind {
    case .batch(let kind): Self.unworded(kind)
    case .definition(let kind): Self.unworded(kind)
    case .estimation(let kind): kind.words(in: language)
    }
  }

  /// Stands in for the words of kinds that have none yet.
  private static func unworded(_ kind: any FindingKind) -> FindingWords {
    FindingWords(problem: kind.code)
  }
}
