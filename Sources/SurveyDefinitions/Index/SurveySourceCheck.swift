import IndexScoring
import SurveyModel

/// Whether survey criteria name forms, nodes or items of those, and codes of their scales that exist.
struct SurveySourceCheck {
  let forms: [SurveyForm]
  /// A form that is not among `forms` may be elsewhere, as where a definition is linted without a round.
  var mayBeElsewhere = false

  func run(_ index: IndexDefinition, _ positions: IndexPositions, _ log: inout FindingLog) {
    for criterion in index.criteria {
      for (group, source) in criterion.surveySources.enumerated() {
        let place = { (key: String) in positions.survey(of: criterion.code, group: group, key) }
        guard let form = form(source, at: place("form"), &log) else { continue }
        guard hasNode(source, form, at: place("node"), &log) else { continue }
        checkCodes(source, form, at: positions.location(of: criterion.code, "rule", "weights"), &log)
      }
    }
  }

  private func form(_ source: SurveySource, at place: SourceLocation, _ log: inout FindingLog) -> SurveyForm? {
    if let form = forms.first(where: { $0.id == source.form }) { return form }
    let nearest = NearestName.of(source.form, among: forms.map(\.id))
    log.add(
      mayBeElsewhere
        ? .formNotAtHand(form: source.form, nearest: nearest)
        : .nameUnknown(kind: .form, name: source.form, nearest: nearest, known: forms.map(\.id)), at: place)
    return nil
  }

  private func hasNode(
    _ source: SurveySource, _ form: SurveyForm, at place: SourceLocation, _ log: inout FindingLog
  ) -> Bool {
    let tree = form.satisfaction
    let items = tree?.scoredItems.map(\.item) ?? []
    let names = (source.measure.optionWeights == nil ? tree?.flattened.map(\.name) ?? [] : []) + items
    if names.contains(source.node) { return true }
    let nearest = NearestName.of(source.node, among: names)
    log.add(.nameUnknown(kind: .node, name: source.node, nearest: nearest, known: names), at: place)
    return false
  }

  private func checkCodes(
    _ source: SurveySource, _ form: SurveyForm, at place: SourceLocation, _ log: inout FindingLog
  ) {
    guard let weights = source.measure.optionWeights, let scale = form.item(source.node)?.kind.scale else { return }
    let codes = scale.points.map(\.code)
    for code in weights.keys.sorted() where !codes.contains(code) {
      let nearest = NearestName.of(code, among: codes)
      log.add(.nameUnknown(kind: .code, name: code, nearest: nearest, known: codes), at: place)
    }
  }
}
