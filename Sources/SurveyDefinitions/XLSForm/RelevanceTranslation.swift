import SurveyModel

/// The condition under which a question is asked, as far as our conditions can say the same.
struct RelevanceTranslation {
  /// What could be translated; `nil` where nothing could, or where the question is always asked.
  var condition: Condition?
  /// Something of the original is missing, so that the question may be asked more rarely than `condition` says.
  var isIncomplete = false

  /// Translates an expression over items that stand before the question.
  ///
  /// Of a chain of `and` every part counts by itself: a part left out makes the condition wider, never wrong.
  init(_ text: String, items: [String: Item]) {
    guard let expression = XPathExpression(text) else {
      isIncomplete = true
      return
    }
    let parts = expression.parts(of: "and").map { Self.condition($0, items) }
    isIncomplete = parts.contains { $0 == nil }
    condition = Self.joined(parts.compactMap { $0 })
  }

  init() {}

  /// Both conditions at once: those of a group hold for what is in it.
  func and(_ other: RelevanceTranslation) -> RelevanceTranslation {
    var both = RelevanceTranslation()
    both.condition = Self.joined([condition, other.condition].compactMap { $0 })
    both.isIncomplete = isIncomplete || other.isIncomplete
    return both
  }

  private static func joined(_ conditions: [Condition]) -> Condition? {
    var parts: [Condition] = []
    for condition in conditions {
      let own = if case .all(let inner) = condition { inner } else { [condition] }
      for part in own where !parts.contains(part) { parts.append(part) }
    }
    return parts.count > 1 ? .all(parts) : parts.first
  }

  private static func condition(_ expression: XPathExpression, _ items: [String: Item]) -> Condition? {
    switch expression {
    case .binary("and", _, _): all(expression.parts(of: "and"), items).map { .all($0) }
    case .binary("or", _, _): all(expression.parts(of: "or"), items).map { .any($0) }
    case .binary("=", let left, let right): equality(left, right, items)
    case .binary("!=", let left, let right): equality(left, right, items).map { .not($0) }
    case .call("not", let arguments) where arguments.count == 1: condition(arguments[0], items).map { .not($0) }
    case .call("selected", let arguments) where arguments.count == 2: equality(arguments[0], arguments[1], items)
    default: nil
    }
  }

  private static func all(_ parts: [XPathExpression], _ items: [String: Item]) -> [Condition]? {
    let conditions = parts.compactMap { condition($0, items) }
    return conditions.count == parts.count ? conditions : nil
  }

  /// A comparison of an item that takes one answer with one of its codes.
  private static func equality(
    _ left: XPathExpression, _ right: XPathExpression, _ items: [String: Item]
  ) -> Condition? {
    switch (left, right) {
    case (.field(let name), .number(let code)), (.field(let name), .text(let code)),
      (.number(let code), .field(let name)), (.text(let code), .field(let name)):
      guard let item = items[name], case .coded(_, let scale) = item.kind else { return nil }
      guard scale.index(ofCode: code) != nil else { return nil }
      return .answer(item: item.id, isOneOf: [code])
    default: return nil
    }
  }
}
