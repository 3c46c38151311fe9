import SurveyModel

/// A declaration that the total index may be compared with that of another definition all the same.
public struct IndexBridge: Sendable, Equatable {
  /// The id of the earlier definition.
  public let from: String
  /// Why the two can be compared.
  public let reason: LocalizedText

  /// Bridges to the definition `from`.
  public init(from: String, reason: LocalizedText) {
    self.from = from
    self.reason = reason
  }
}

/// Why the indices of two years cannot be compared.
public enum DefinitionDifference: Sendable, Equatable {
  /// A criterion that the earlier definition does not have.
  case added(criterion: String)
  /// A criterion that only the earlier definition has.
  case removed(criterion: String)
  /// The most points of a criterion differ.
  case maximum(criterion: String, before: Points, now: Points)
  /// The rule of a criterion differs, or a parameter, a source or the blocks to which it applies.
  case rule(criterion: String)
  /// A form defines a sub-score that the index asks for in another way.
  case measure(String)

  /// The first difference in the order of this year's criteria; `nil` where there is none.
  static func first(from before: [CriterionSignature], to now: [CriterionSignature]) -> DefinitionDifference? {
    let earlier = Dictionary(before.map { ($0.code, $0) }) { first, _ in first }
    for criterion in now {
      guard let old = earlier[criterion.code] else { return .added(criterion: criterion.code) }
      if old.maximum != criterion.maximum {
        return .maximum(criterion: criterion.code, before: old.maximum, now: criterion.maximum)
      }
      if old.rule != criterion.rule { return .rule(criterion: criterion.code) }
    }
    let codes = Set(now.map(\.code))
    return before.first { !codes.contains($0.code) }.map { .removed(criterion: $0.code) }
  }

  /// The first sub-score that is not the same in both years.
  static func first(from before: [MeasureSignature], to now: [MeasureSignature]) -> DefinitionDifference? {
    let earlier = Dictionary(before.map { ($0.measure, $0.text) }) { first, _ in first }
    return now.first { earlier[$0.measure] != $0.text }.map { .measure($0.measure) }
  }
}
