import IndexScoring
import SurveyModel

/// What a claim was computed from, so that a reader can add it up again.
struct PublishedOperands {
  /// Past so many figures only their number and sum are said.
  private static let shown = 6

  let words: PublishedWords
  let say: Wording

  /// `from 93.66 − 92.52`; `nil` for ranks, and where a figure was not published.
  func text(of claim: PublishedClaim) -> String? {
    formula(claim.kind).map { say("from ", "tính từ ") + $0 }
  }

  private func formula(_ kind: PublishedClaim.Kind) -> String? {
    switch kind {
    case .sum(let parts, _), .count(let parts, _): return sum(parts.map(\.number))
    case .linear(let parts, _): return parts.map(linear).joined(separator: " + ")
    case .ratio(let points, let maximum, _): return "\(words.printed(points)) / \(words.plain(maximum)) × 100"
    case .difference(let from, let to, _): return "\(words.printed(to)) − \(words.printed(from))"
    case .mean(let groups, let weightings, _): return mean(groups, weightings)
    case .ranks: return nil
    }
  }

  private func sum(_ numbers: [PrintedNumber?]) -> String? {
    let known = numbers.compactMap { $0 }
    guard known.count == numbers.count, let first = known.first else { return nil }
    if known.count <= Self.shown { return known.map { words.printed($0) }.joined(separator: " + ") }
    let total = words.value(known.reduce(.zero) { $0 + $1.value }, like: first)
    return say(
      "\(say.number(known.count)) figures, their sum \(total)", "\(say.number(known.count)) số, tổng là \(total)")
  }

  private func linear(_ part: LinearPart) -> String {
    let share = "\(words.printed(part.percent))%"
    let full = words.plain(part.fullFrom)
    return "\(words.plain(part.maximum)) × " + (full == "100" ? share : "min(1, \(share) / \(full)%)")
  }

  private func mean(_ groups: [UnitGroup], _ weightings: [GroupWeighting]) -> String? {
    guard let sum = sum(groups.map(\.mean)) else { return nil }
    let units = groups.reduce(0) { $0 + $1.units }
    guard units != groups.count, weightings.contains(.unit) else {
      return groups.count <= Self.shown ? "(\(sum)) / \(groups.count)" : "\(sum) / \(say.number(groups.count))"
    }
    guard groups.count <= Self.shown else {
      return say(
        "\(sum), of \(say.number(units)) units in all", "\(sum), của tất cả \(say.number(units)) đơn vị")
    }
    return groups.map { group in
      say(
        "\(words.printed(group.mean)) of \(say.count(group.units, "unit", "units", ""))",
        "\(words.printed(group.mean)) của \(say.number(group.units)) đơn vị")
    }.joined(separator: ", ")
  }

  /// The same for programs: each figure with its name, and what it counts for where that is not 1.
  static func json(of claim: PublishedClaim) -> JSONValue {
    switch claim.kind {
    case .sum(let parts, _), .count(let parts, _):
      .array(parts.map { object($0.name, $0.number) })
    case .linear(let parts, _):
      .array(
        parts.map {
          object(nil, $0.percent, ("maximum", .number($0.maximum.value)), ("full_from", .number($0.fullFrom.value)))
        })
    case .ratio(let points, let maximum, _):
      .array([object("points", points), .object([("name", .string("maximum")), ("value", .number(maximum.value))])])
    case .difference(let from, let to, _): .array([object("from", from), object("to", to)])
    case .mean(let groups, _, _):
      .array(groups.map { object($0.name, $0.mean, ("units", .integer($0.units))) })
    case .ranks(let units, _):
      .array(units.map { object($0.name, $0.value, ("rank", .integer($0.rank))) })
    }
  }

  private static func object(_ name: String?, _ number: PrintedNumber?, _ others: (String, JSONValue)...) -> JSONValue {
    .object(
      [("name", .optional(name)), ("value", .optional(number?.value.value))]
        + [("decimals", number.map { .integer($0.decimals) } ?? .null)] + others)
  }
}
