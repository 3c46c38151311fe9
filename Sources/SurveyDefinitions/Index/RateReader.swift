import IndexScoring
import SurveyModel

extension DefinitionNode {
  /// The word for a parameter that no source establishes: such a definition is read and not scored.
  static let unknown = "unknown"

  /// The parameter is written as `unknown`.
  var isUnknown: Bool {
    if case .text(Self.unknown, false) = content { true } else { false }
  }

  /// The text as it is written; empty for a list or a map.
  var written: String {
    if case .text(let text, _) = content { text } else { "" }
  }

  /// A rate as an exact fraction: `0.9` or `90%`, of any sign.
  func rate(_ log: inout FindingLog) -> ExactRate? {
    if case .text(let text, _) = content, let rate = ExactRate(text) { return rate }
    log.add(.valueKind(expected: .rate, found: found), at: self)
    return nil
  }

  /// A rate over 0 and at most 1.
  func positiveRate(_ log: inout FindingLog) -> ExactRate? {
    guard let rate = rate(&log) else { return nil }
    if rate > .zero, rate <= .one { return rate }
    let isPercent = written.hasSuffix("%")
    log.add(
      .numberBeyond(found: written, lowest: isPercent ? "0%" : "0", highest: isPercent ? "100%" : "1"), at: self)
    return nil
  }
}

extension ExactRate {
  /// `0.9`, `-0.05` or `90%`.
  init?(_ text: String) {
    let isPercent = text.hasSuffix("%")
    guard let points = Points(decimal: isPercent ? String(text.dropLast()) : text) else { return nil }
    let rate = ExactRate(points)
    guard isPercent else {
      self = rate
      return
    }
    guard let share = rate.divided(by: ExactRate(whole: 100)) else { return nil }
    self = share
  }
}
