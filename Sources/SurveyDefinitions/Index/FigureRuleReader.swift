import IndexScoring
import SurveyModel

/// Rules on administrative figures: a rate with a conversion, a condition, a number of events, or only published.
struct FigureRuleReader {
  static let kinds = [
    "linear", "capped_linear", "floor_linear", "ladder", "growth_ladder", "composite_complement", "binary", "condition",
    "per_event_penalty", "per_event", "monitor_only",
  ]
  /// Keys of rules on rates.
  static let rateKeys = ["void_if", "zero_denominator"]

  let maximum: Points?
  private(set) var unknown: [String] = []

  init(maximum: Points?) {
    self.maximum = maximum
  }

  static func keys(of kind: String) -> [String] {
    switch kind {
    case "composite_complement": ["parts", "then"] + rateKeys
    case "binary": ["when"]
    case "condition": ["expression"]
    case "per_event_penalty": ["each", "floor"]
    case "per_event": ["each"]
    case "monitor_only": []
    default: ConversionReader.keys(of: kind) + rateKeys
    }
  }

  mutating func rule(_ kind: String, _ map: DefinitionMap, _ log: inout FindingLog) -> CriterionRule? {
    switch kind {
    case "monitor_only": .monitored
    case "binary": condition("when", map, isTruth: true, &log)
    case "condition": condition("expression", map, isTruth: false, &log)
    case "per_event_penalty", "per_event": events(kind, map, &log)
    case "composite_complement": complement(map, &log)
    default: rate(kind == "growth_ladder" ? .growth : .share, kind, parameters: map, map, &log)
    }
  }

  private mutating func rate(
    _ measure: FigureRule.Measure, _ kind: String, parameters: DefinitionMap, _ map: DefinitionMap,
    _ log: inout FindingLog
  ) -> CriterionRule? {
    var reader = ConversionReader(maximum: maximum)
    let conversion = reader.conversion(kind, parameters, &log)
    unknown += reader.unknown
    let voidedBy = map["void_if"]?.name(.figurePart, &log)
    let zero = map["zero_denominator"].flatMap { zeroDenominator($0, &log) }
    guard let conversion else { return nil }
    return .figure(FigureRule(measure, conversion, voidedBy: voidedBy, zeroDenominator: zero))
  }

  private mutating func complement(_ map: DefinitionMap, _ log: inout FindingLog) -> CriterionRule? {
    let parts = map.required("parts", &log).map { self.parts($0, &log) } ?? []
    guard let node = map.required("then", &log), let then = node.map(&log),
      let kind = then.required("kind", &log)?.choice(of: ConversionReader.kinds, &log)
    else { return nil }
    then.refuseUnknownKeys(allowed: ["kind"] + ConversionReader.keys(of: kind), &log)
    return rate(.complement(parts), kind, parameters: then, map, &log)
  }

  /// Names of rates, at least one, each once.
  private mutating func parts(_ node: DefinitionNode, _ log: inout FindingLog) -> [String] {
    if node.isUnknown {
      unknown.append("parts")
      return []
    }
    guard let nodes = node.list(&log) else { return [] }
    if nodes.isEmpty { log.add(.listLength(found: 0, fewest: 1, most: 100), at: node) }
    var names = NameRegister()
    return nodes.compactMap { entry in
      guard let name = entry.name(.figurePart, &log),
        names.take(name, .figurePart, at: entry.location, &log)
      else { return nil }
      return name
    }
  }

  private func zeroDenominator(_ node: DefinitionNode, _ log: inout FindingLog) -> ZeroDenominatorRule? {
    if case .map = node.content {
      guard let map = node.map(allowed: ["last_year_over"], &log),
        let divisor = map.required("last_year_over", &log)?.count(from: 1, &log)
      else { return nil }
      return .lastYear(over: divisor)
    }
    switch node.choice(of: ["zero", "full", "not_applicable", "withheld"], &log) {
    case "zero": return .zero
    case "full": return .full
    case "not_applicable": return .notApplicable
    case "withheld": return .withheld
    default: return nil
    }
  }

  private mutating func condition(
    _ key: String, _ map: DefinitionMap, isTruth: Bool, _ log: inout FindingLog
  ) -> CriterionRule? {
    guard let node = map.required(key, &log) else { return nil }
    if node.isUnknown {
      unknown.append(key)
      return nil
    }
    guard let text = node.text(&log) else { return nil }
    do {
      let expression = try ScoringExpressionParser.expression(text)
      if isTruth, case .number = expression {
        log.add(.expressionSyntax(position: text.count + 1, expected: .comparison, found: ""), at: node)
        return nil
      }
      if expression.parts.isEmpty { log.add(.expressionConstant(expression: text), at: node) }
      for part in expression.parts where !SafeName.isSafe(part) {
        log.add(.nameUnsafe(kind: .figurePart, name: part), at: node)
      }
      return .condition(ConditionRule(expression, written: text))
    } catch {
      log.add(.expressionSyntax(position: error.position, expected: error.expected, found: error.found), at: node)
      return nil
    }
  }

  private mutating func events(_ kind: String, _ map: DefinitionMap, _ log: inout FindingLog) -> CriterionRule? {
    guard let node = map.required("each", &log) else { return nil }
    if node.isUnknown {
      unknown.append("each")
      return nil
    }
    guard let each = node.points(&log) else { return nil }
    if each == .zero { log.add(.numberNotPositive(found: "0"), at: node) }
    if kind == "per_event" { return .events(PerEventRule(each: each, direction: .earns)) }
    guard let place = map.required("floor", &log) else { return nil }
    if place.isUnknown {
      unknown.append("floor")
      return nil
    }
    let floor = place.points(&log)
    if let floor, let maximum, floor > maximum {
      log.add(.pointsOutOfRange(found: floor.text, maximum: maximum.text), at: place)
    }
    return floor.map { .events(PerEventRule(each: each, direction: .deducts(floor: $0))) }
  }
}
