import SamplingAudit
import SurveyModel

/// What a person reads of one check.
struct AuditCheckWords: Sendable {
  /// What the number is, in a few words without capital: it stands in tables and starts sentences.
  let title: LocalizedText
  /// What is behind the number, where the detail counts parts: `{n}` of `{of}`.
  var part = LocalizedText(vi: "{n} trên {of} phiếu", en: "{n} of {of} interviews")
  /// What is behind the number, where the detail names: `{names}` of `{of}`.
  var names = LocalizedText(vi: "{names}", en: "{names}")
  /// What a person at the desk does about it, one sentence without a period at its end.
  let advice: LocalizedText
  /// The page of `hailong explain`: what is computed, what it means, what to do.
  let page: LocalizedText

  /// The words of a check; every check has some.
  static func of(_ check: AuditCheck) -> AuditCheckWords {
    all[check] ?? AuditCheckWords(title: name(check), advice: name(check), page: name(check))
  }

  /// Checks that have words: a test holds it to all of them.
  static let all: [AuditCheck: AuditCheckWords] = [
    plan, response, precision, fieldwork, answers, population,
  ].reduce(into: [:]) { all, some in
    all.merge(some) { words, _ in words }
  }

  /// The pages of `hailong explain`, by the check's name.
  static var explanations: [String: LocalizedText] {
    Dictionary(uniqueKeysWithValues: all.map { ($0.key.rawValue, $0.value.page) })
  }

  private static func name(_ check: AuditCheck) -> LocalizedText {
    LocalizedText(vi: check.rawValue, en: check.rawValue)
  }
}
