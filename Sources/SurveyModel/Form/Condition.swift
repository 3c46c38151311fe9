/// When an item is asked: a truth over the coded answers to other items of the same form.
///
/// There are three truths (Kleene's logic): a missing answer leaves open whether it is one of the codes, and so leaves
/// open everything that hangs on it alone. Only what is definitely false was definitely not asked.
public indirect enum Condition: Sendable, Equatable {
  /// The answer to `item` is one of `codes`; open where the answer is missing.
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

  /// Whether the condition is true or false, where `code` gives the code answered to an item, or `nil` for a missing
  /// answer; `nil` where the answers that are there leave it open.
  public func truth(code: (String) -> String?) -> Bool? {
    switch self {
    case .answer(let item, let codes): code(item).map(codes.contains)
    case .not(let inner): inner.truth(code: code).map { !$0 }
    case .all(let parts): Self.all(parts) { $0.truth(code: code) }
    case .any(let parts): Self.any(parts) { $0.truth(code: code) }
    }
  }

  /// Whether the condition is definitely true.
  public func holds(code: (String) -> String?) -> Bool { truth(code: code) == true }

  /// Kleene's "and": false where one part is false, true where every part is true, else open.
  public static func all<Part>(_ parts: [Part], truth: (Part) -> Bool?) -> Bool? {
    var isOpen = false
    for part in parts {
      guard let truth = truth(part) else {
        isOpen = true
        continue
      }
      if !truth { return false }
    }
    return isOpen ? nil : true
  }

  /// Kleene's "or": true where one part is true, false where every part is false, else open.
  public static func any<Part>(_ parts: [Part], truth: (Part) -> Bool?) -> Bool? {
    all(parts) { truth($0).map { !$0 } }.map { !$0 }
  }
}
