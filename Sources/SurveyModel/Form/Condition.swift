/// When an item is asked: a truth over the coded answers to other items of the same form.
public indirect enum Condition: Sendable, Equatable {
  /// The answer to `item` is one of `codes`; a missing answer is none of them.
  case answer(item: String, isOneOf: [String])
  case not(Condition)
  case all([Condition])
  case any([Condition])

  /// The items on which the truth depends, in order of first mention.
  public var items: [String] {
    var found: [String] = []
    collect(into: &found)
    return found
  }

  private func collect(into found: inout [String]) {
    switch self {
    case .answer(let item, _): if !found.contains(item) { found.append(item) }
    case .not(let inner): inner.collect(into: &found)
    case .all(let parts), .any(let parts): for part in parts { part.collect(into: &found) }
    }
  }

  /// Whether the condition holds, where `code` gives the code answered to an item, or `nil` for a missing answer.
  public func holds(code: (String) -> String?) -> Bool {
    switch self {
    case .answer(let item, let codes): code(item).map(codes.contains) ?? false
    case .not(let inner): !inner.holds(code: code)
    case .all(let parts): parts.allSatisfy { $0.holds(code: code) }
    case .any(let parts): parts.contains { $0.holds(code: code) }
    }
  }
}
