import IndexScoring
import SurveyModel

/// What an index definition says and is yet likely to be a slip: steps that nothing reaches, full marks that nobody gets,
/// criteria that apply to nobody, grades that leave units out.
public enum IndexLinter {
  /// Everything about the definition at `path`: what forbids its use, or else what should be looked at again.
  ///
  /// - `forms`: those in which nodes of survey criteria are looked up.
  public static func findings(inFile path: String, forms: [SurveyForm]) -> [Finding] {
    let stem = path.split(separator: "/").last.map { $0.hasSuffix(".yaml") ? String($0.dropLast(5)) : String($0) }
    return findings(forms, name: stem) { () throws(DefinitionUnusable) in try YAMLReader.root(ofFile: path) }
  }

  /// The same for a file's bytes; findings name the file `file`.
  public static func findings(inBytes bytes: [UInt8], file: String, forms: [SurveyForm] = []) -> [Finding] {
    findings(forms) { () throws(DefinitionUnusable) in try YAMLReader.root(of: bytes, file: file) }
  }

  private static func findings(
    _ forms: [SurveyForm], name: String? = nil, _ root: () throws(DefinitionUnusable) -> DefinitionNode
  ) -> [Finding] {
    do {
      let (index, positions) = try IndexDefinitionReader.read(root())
      var log = FindingLog()
      SurveySourceCheck(forms: forms, mayBeElsewhere: true).run(index, positions, &log)
      for criterion in index.criteria { suspect(criterion, index, positions, &log) }
      UsedUpPoints.report(index, positions, &log)
      for block in index.blocks { suspect(block, positions, &log) }
      // A file of a round may be called index.yaml; in the library the name is how a definition is asked for.
      if let name, name != index.id, name != "index" {
        log.add(
          .indexNamedOtherwise(id: index.id, file: name), at: (positions.root.child("index") ?? positions.root).location
        )
      }
      return log.findings
    } catch {
      return error.findings
    }
  }

  private static func suspect(
    _ criterion: Criterion, _ index: IndexDefinition, _ positions: IndexPositions, _ log: inout FindingLog
  ) {
    // Of criteria below one that applies nowhere nothing more is said.
    if let own = positions.criteria[criterion.code]?.child("blocks"),
      !index.blocks.contains(where: { criterion.applies(to: $0.id) })
    {
      log.add(.criterionAppliesNowhere(criterion: criterion.code), at: own)
    }
    let rule = positions.criteria[criterion.code]?.child("rule")
    let parameters = rule?.child("then") ?? rule
    guard let conversion = criterion.rule.conversion, let parameters else { return }
    switch conversion {
    case .linear, .floorLinear: return
    case .cappedLinear(let rule):
      if rule.threshold == .one, let node = parameters.child("threshold") {
        log.add(.thresholdWithoutEffect(criterion: criterion.code), at: node)
      }
    case .ladder(let ladder):
      LadderLint(criterion: criterion, ladder: ladder).run(parameters, &log)
    }
  }

  private static func suspect(_ block: IndexBlock, _ positions: IndexPositions, _ log: inout FindingLog) {
    guard let lowest = block.grades.last, lowest.from > .zero else { return }
    log.add(.gradesLeaveOut(block: block.id, lowest: lowest.from.text), at: positions.block(block.id, "grades"))
  }
}

extension CriterionRule {
  /// How a rate or a sub-score becomes points; `nil` for rules of other kinds.
  fileprivate var conversion: RateConversion? {
    switch self {
    case .figure(let rule): rule.conversion
    case .survey(let rule): rule.conversion
    default: nil
    }
  }
}
