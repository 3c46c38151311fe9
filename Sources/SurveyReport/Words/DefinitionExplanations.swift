import SurveyModel

extension DefinitionFinding {
  /// The page behind each code: what it means, what happens, what to do.
  public static let explanations: [String: LocalizedText] = [
    explanationsFiles, explanationsNames, explanationsForms, explanationsRounds, explanationsIndices,
    explanationsIndexRules,
    explanationsIndexTables, explanationsProcess,
    explanationsLastYear,
  ].reduce(into: [:]) { all, part in all.merge(part) { first, _ in first } }

  /// The codes of all findings about definitions, in alphabetical order.
  public static let allCodes: [String] = explanations.keys.sorted()
}
