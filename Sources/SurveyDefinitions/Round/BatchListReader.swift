import SurveyModel

/// The `batches` of a round.
struct BatchListReader {
  static let keys = ["file", "form", "basis", "mode", "unit"] + LayoutReader.keys

  let forms: [SurveyForm]
  /// Forms that the round names and that could not be read; their batches are not reported as well.
  let hasUnreadForms: Bool
  let units: [RatedUnit]
  let isSynthetic: Bool

  func batches(_ node: DefinitionNode, _ log: inout FindingLog) -> [Batch] {
    var batches: [Batch] = []
    for node in node.list(&log) ?? [] {
      guard let batch = batch(node, &log) else { continue }
      if batches.contains(where: { $0.file == batch.file }) {
        log.add(.nameRepeated(kind: .batch, name: batch.file, first: batch.file), at: node)
      }
      batches.append(batch)
    }
    return batches
  }

  private func batch(_ node: DefinitionNode, _ log: inout FindingLog) -> Batch? {
    guard let map = node.map(allowed: Self.keys, &log) else { return nil }
    let file = map.required("file", &log)?.text(&log)
    let formID = map.required("form", &log)?.text(&log)
    if map["basis"] == nil { log.add(.basisMissing, at: node) }
    let basis: SamplingBasis? = map["basis"]?.choice(SamplingBasis.allCases, &log)
    let mode: CollectionMode? = map["mode"]?.choice(CollectionMode.allCases, &log)
    let unit = map["unit"]?.text(&log)
    let layout = LayoutReader.layout(map, &log)
    if let file { checkName(file, map, &log) }
    if let formID { checkForm(formID, unit: unit, map, &log) }
    guard let file, let formID, let basis else { return nil }
    return Batch(file: file, formID: formID, basis: basis, mode: mode, unit: unit, layout: layout)
  }

  /// Made-up answers say so in the name of their file, which outlives the folder that they stand in.
  private func checkName(_ file: String, _ map: DefinitionMap, _ log: inout FindingLog) {
    let name = file.split(separator: "/").last.map(String.init) ?? file
    let isNamedSo = name.hasPrefix("synthetic-")
    if isSynthetic == isNamedSo { return }
    log.add(isSynthetic ? .syntheticFileName(file: file) : .syntheticBatch(file: file), at: map["file"] ?? map.node)
  }

  private func checkForm(_ id: String, unit: String?, _ map: DefinitionMap, _ log: inout FindingLog) {
    guard let form = forms.first(where: { $0.id == id }) else {
      if hasUnreadForms { return }
      let nearest = NearestName.of(id, among: forms.map(\.id))
      log.add(.nameUnknown(kind: .form, name: id, nearest: nearest), at: map["form"] ?? map.node)
      return
    }
    switch (form.roles[.unit], unit) {
    case (nil, nil): log.add(.unitInBatchMissing(form: id), at: map.node)
    case (.some, .some): log.add(.unitInBatchSuperfluous(form: id), at: map["unit"] ?? map.node)
    case (nil, let unit?):
      if units.isEmpty || units.contains(where: { $0.code == unit }) { return }
      let nearest = NearestName.of(unit, among: units.map(\.code))
      log.add(.nameUnknown(kind: .unit, name: unit, nearest: nearest), at: map["unit"] ?? map.node)
    case (.some, nil): return
    }
  }
}
