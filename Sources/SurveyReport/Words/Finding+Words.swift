import SurveyModel

extension Finding {
  /// What was found, in the words of `language`.
  public func words(in language: Language) -> FindingWords {
    switch kind {
    case .analysis(let kind): kind.words(in: language)
    case .batch(let kind): kind.words(in: language)
    case .composite(let kind): kind.words(in: language)
    case .definition(let kind): kind.words(in: language)
    case .estimation(let kind): kind.words(in: language)
    case .formImport(let kind): kind.words(in: language)
    case .plan(let kind): kind.words(in: language)
    case .program(let kind): kind.words(in: language)
    case .reference(let kind): kind.words(in: language)
    case .store(let kind): kind.words(in: language)
    case .table(let kind): kind.words(in: language)
    }
  }
}
