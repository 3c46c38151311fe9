import Provenance
import SurveyModel

/// Everything in a form on which the reading of a file depends.
///
/// Under another form the same bytes could give other answers, other records left out or other weights. Labels and titles
/// are not in it.
enum ReadingSignature {
  /// The digest of what a form says about reading.
  static func digest(of form: SurveyForm) -> String { Digest.of(text(form)) }

  private static func text(_ form: SurveyForm) -> String {
    let roles = form.roles.map { "\($0.key.rawValue)=\($0.value)" }.sorted()
    let rules = ["\(form.unreadableItem)", "\(form.unreadableLimit)", "\(String(describing: form.answers))"]
    return ([form.id] + roles + rules + ["\(form.ignoresTonePlacement)"] + form.items.map(text)).joined(separator: "\n")
  }

  private static func text(_ item: Item) -> String {
    let codes = item.nonresponse.map { "\($0.key)=\($0.value.name)" }.sorted()
    let flags = [item.isRequired ? "required" : "", item.isPersonal ? "personal" : ""]
    let condition = item.appliesIf.map { "\($0)" } ?? ""
    let parts = [item.id, kind(item.kind), condition, item.pattern.map { "\($0)" } ?? ""] + flags + codes
    return (parts + item.columns).joined(separator: "\u{1F}")
  }

  private static func kind(_ kind: ItemKind) -> String {
    func points(_ scale: ResponseScale) -> String {
      scale.points.map { ([$0.code] + $0.aliases).joined(separator: "\u{1D}") }.joined(separator: "\u{1E}")
    }
    return switch kind {
    case .coded(let kind, let scale): "\(kind.rawValue) \(points(scale))"
    case .multi(let scale, let separator): "multi \(separator) \(points(scale))"
    case .integer, .decimal, .date, .datetime, .text: "\(kind)"
    }
  }
}
