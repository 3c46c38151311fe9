import SurveyModel

/// What readers have found so far; they go on reading where they can, so that one run names as many faults as possible.
struct FindingLog {
  private(set) var findings: [Finding] = []

  /// Whether one of the findings forbids the use of what was read.
  var hasErrors: Bool { findings.contains { $0.severity == .error } }

  mutating func add(_ finding: Finding) {
    findings.append(finding)
  }

  mutating func add(_ kind: DefinitionFinding, at location: SourceLocation) {
    findings.append(Finding(.definition(kind), at: location))
  }

  mutating func add(_ kind: DefinitionFinding, at node: DefinitionNode) {
    add(kind, at: node.location)
  }

  /// Takes over what was found about a file that `node` names; that there is none is said where it is named.
  mutating func add(contentsOf others: [Finding], named node: DefinitionNode) {
    for other in others {
      if case .definition(.fileMissing) = other.kind, let path = other.location?.file {
        add(.fileMissing(named: path), at: node)
      } else {
        findings.append(other)
      }
    }
  }

  /// Moves findings to the front, each kind in its order.
  mutating func putFirst(_ isFirst: (DefinitionFinding) -> Bool) {
    func belongs(_ finding: Finding) -> Bool {
      if case .definition(let kind) = finding.kind { isFirst(kind) } else { false }
    }
    findings = findings.filter(belongs) + findings.filter { !belongs($0) }
  }

  /// The value, if nothing forbids its use.
  func checked<Value>(_ value: Value?) throws(DefinitionUnusable) -> Value {
    guard let value, !hasErrors else { throw DefinitionUnusable(findings: findings) }
    return value
  }
}
