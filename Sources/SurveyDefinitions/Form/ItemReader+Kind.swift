import SurveyModel

extension ItemReader {
  static let mostOptions = 63

  func kind(
    _ type: Kind, id: String, _ map: DefinitionMap, _ positions: inout FormPositions, _ log: inout FindingLog
  ) -> ItemKind? {
    switch type {
    case .single: scale(id, map, &positions, &log).map { .coded(.single, $0) }
    case .ordinal: scale(id, map, &positions, &log).map { .coded(.ordinal, $0) }
    case .yesNo: scale(id, map, &positions, &log).map { .coded(.yesNo, $0) }
    case .multi: scale(id, map, &positions, &log).flatMap { multi($0, map, &log) }
    case .integer: integer(map, &log)
    case .decimal: decimal(map, &log)
    case .date: .date(format(map, &log))
    case .datetime: .datetime(format(map, &log))
    case .text: .text(maximumLength: atLeastOne(map["max_length"], &log))
    }
  }

  /// The named scale or the item's own options; exactly one of the two.
  private func scale(
    _ id: String, _ map: DefinitionMap, _ positions: inout FormPositions, _ log: inout FindingLog
  ) -> ResponseScale? {
    if let options = map["options"] {
      if map["scale"] != nil { log.add(.nameRepeated(kind: .scale, name: "scale", first: "options"), at: map.node) }
      positions.scales[id] = options.location
      return ScaleReader.scale(options, name: id, &log)
    }
    guard let node = map.required("scale", &log), let name = node.text(&log) else { return nil }
    if let scale = scales[name] { return scale }
    let nearest = NearestName.of(name, among: scales.keys.sorted())
    log.add(.nameUnknown(kind: .scale, name: name, nearest: nearest), at: node)
    return nil
  }

  private func multi(_ scale: ResponseScale, _ map: DefinitionMap, _ log: inout FindingLog) -> ItemKind? {
    guard let node = map.required("separator", &log), let separator = node.text(&log) else { return nil }
    if scale.points.count > Self.mostOptions {
      log.add(
        .numberBeyond(found: "\(scale.points.count)", lowest: "1", highest: "\(Self.mostOptions)"), at: map.node)
    }
    for point in scale.points where point.code.contains(separator) {
      log.add(.nameUnsafe(kind: .code, name: point.code), at: map.node)
    }
    return .multi(scale, separator: separator)
  }

  private func integer(_ map: DefinitionMap, _ log: inout FindingLog) -> ItemKind {
    let minimum = map["min"]?.wholeNumber(&log)
    let maximum = map["max"]?.wholeNumber(&log)
    if let minimum, let maximum, minimum > maximum {
      refuseOrder("\(minimum)", "\(maximum)", map, &log)
    }
    return .integer(minimum: minimum, maximum: maximum)
  }

  private func decimal(_ map: DefinitionMap, _ log: inout FindingLog) -> ItemKind {
    let minimum = map["min"]?.number(&log)
    let maximum = map["max"]?.number(&log)
    if let minimum, let maximum, minimum > maximum {
      refuseOrder("\(minimum)", "\(maximum)", map, &log)
    }
    return .decimal(minimum: minimum, maximum: maximum)
  }

  private func refuseOrder(_ low: String, _ high: String, _ map: DefinitionMap, _ log: inout FindingLog) {
    log.add(.numberOrder(lowKey: "min", low: low, highKey: "max", high: high), at: map["min"] ?? map.node)
  }

  private func format(_ map: DefinitionMap, _ log: inout FindingLog) -> DateFormat {
    map.required("format", &log)?.choice(DateFormat.allCases, &log) ?? .iso
  }

  private func atLeastOne(_ node: DefinitionNode?, _ log: inout FindingLog) -> Int? {
    guard let node, let number = node.wholeNumber(&log) else { return nil }
    if number < 1 { log.add(.numberBeyond(found: "\(number)", lowest: "1", highest: nil), at: node) }
    return number
  }
}
