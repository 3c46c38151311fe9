import IndexScoring
import SurveyModel

/// The index of a round with its appraisal and figures, checked against the round's forms and units.
struct IndexPartsReader {
  struct Parts {
    var index: IndexDefinition?
    var appraisal: [AppraisalEntry] = []
    var figures: [AdministrativeFigure] = []
  }

  let forms: [SurveyForm]
  let hasUnreadForms: Bool
  let units: [(unit: RatedUnit, line: Int)]
  /// `units.csv` has faults; units that are not there are not reported as well.
  let hasUnreadUnits: Bool
  /// The day on which the results were published.
  let published: String?

  func parts(_ map: DefinitionMap, _ files: inout RoundFiles, _ log: inout FindingLog) -> Parts {
    var parts = Parts()
    guard let node = map["index"], let path = files.path(node, &log) else {
      for key in ["appraisal", "process", "figures", "last_round"] {
        if let extra = map[key] { log.add(.keyMissing(key: "index"), at: extra) }
      }
      return parts
    }
    do {
      let (index, positions) = try IndexDefinitionReader.read(YAMLReader.root(ofFile: path))
      parts.index = index
      if !hasUnreadForms { SurveySourceCheck(forms: forms).run(index, positions, &log) }
      checkGates(index, positions, map, &log)
      checkBlocks(index, map, files, &log)
      checkUnranked(index, positions, &log)
      checkParameters(index, positions, &log)
      let scores = GivenScoresReader(index: index, units: units.map(\.unit), hasUnreadUnits: hasUnreadUnits)
      parts.appraisal = scores.appraisal(map, published: published, &files, &log)
      parts.figures = FiguresReader(scores: scores, positions: positions).figures(map, &files, &log)
    } catch {
      log.add(contentsOf: error.findings, named: node)
    }
    return parts
  }

  /// Units that a block leaves out of its ranking are units of the round.
  private func checkUnranked(
    _ index: IndexDefinition, _ positions: IndexPositions, _ log: inout FindingLog
  ) {
    if hasUnreadUnits { return }
    for block in index.blocks {
      let own = units.map(\.unit).filter { $0.block == block.id }.map(\.code)
      for code in block.unranked where !own.contains(code) {
        log.add(
          .nameUnknown(kind: .unit, name: code, nearest: NearestName.of(code, among: own), known: own),
          at: positions.block(block.id, "not_ranked"))
      }
    }
  }

  /// What no source establishes is not guessed.
  private func checkParameters(
    _ index: IndexDefinition, _ positions: IndexPositions, _ log: inout FindingLog
  ) {
    UsedUpPoints.report(index, positions, &log)
    for (criterion, parameters) in index.unestablished {
      log.add(
        .parametersUnestablished(criterion: criterion.code, parameters: parameters),
        at: positions.location(of: criterion.code))
    }
  }

  /// A gate under the round's own base would give points for a sub-score that is withheld.
  private func checkGates(
    _ index: IndexDefinition, _ positions: IndexPositions, _ map: DefinitionMap, _ log: inout FindingLog
  ) {
    // Faults of the round's method have their findings where the round is read.
    var unused = FindingLog()
    let smallest = MethodReader.method(map, &unused).publication.smallestBase
    for criterion in index.criteria {
      for (group, source) in criterion.surveySources.enumerated() {
        guard let gate = source.smallestBase, gate < smallest else { continue }
        log.add(
          .numberBeyond(found: "\(gate)", lowest: "\(smallest)", highest: nil),
          at: positions.survey(of: criterion.code, group: group, "gate", "smallest_base"))
      }
    }
  }

  private func checkBlocks(
    _ index: IndexDefinition, _ map: DefinitionMap, _ files: RoundFiles, _ log: inout FindingLog
  ) {
    let blocks = index.blocks.map(\.id)
    guard case .text(let name, _)? = map["units"]?.content else { return }
    let file = DefinitionFile.path(name, namedBy: files.file)
    for (unit, line) in units where !unit.block.isEmpty && !blocks.contains(unit.block) {
      let nearest = NearestName.of(unit.block, among: blocks)
      log.add(
        .nameUnknown(kind: .block, name: unit.block, nearest: nearest, known: blocks),
        at: SourceLocation(file: file, line: line, column: "block"))
    }
  }
}
