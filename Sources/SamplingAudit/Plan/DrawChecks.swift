import SurveyModel

/// What stands against a draw, looked for in the whole frame before anything is drawn, so that no refusal depends on the
/// seed.
struct DrawChecks {
  let frame: SamplingFrame
  let request: DrawRequest

  /// Throws everything that was found.
  func check(_ parts: [(SamplePlace, [Int32])]) throws(PlanRefused) {
    var findings: [Finding] = []
    for (place, rows) in parts {
      guard let planned = request.planned(place) else { continue }
      if planned > rows.count {
        findings.append(under(place, nil, .people, rows.count, planned))
      } else {
        findings += startFault(place, rows.count, planned)
      }
      findings += stageFaults(place, rows, stage: 0, within: nil)
    }
    if case .byPlace(let sizes) = request.sizes {
      let known = Set(frame.places)
      for (place, size) in sizes where size > 0 && !known.contains(place) {
        findings.append(
          Finding(.plan(.placeNotInFrame(place, planned: size, nearest: nearest(to: place)))))
      }
    }
    findings += sizeFaults()
    guard findings.isEmpty else { throw PlanRefused(findings: findings.sorted(by: Self.precedes)) }
  }

  /// The label of the frame that may be meant: a unit where the frame lacks the unit, else a stratum of it.
  private func nearest(to place: SamplePlace) -> String? {
    let strata = frame.places.filter { $0.unit == place.unit }.map(\.stratum)
    guard strata.isEmpty else { return NearestName.of(place.stratum, among: Set(strata).sorted()) }
    return NearestName.of(place.unit, among: Set(frame.places.map(\.unit)).sorted())
  }

  private func startFault(_ place: SamplePlace, _ count: Int, _ planned: Int) -> [Finding] {
    guard let start = request.start, planned > 0 else { return [] }
    let last = SystematicDraw.lastStart(planned, of: count)
    return (1...last).contains(start) ? [] : [Finding(.plan(.startOutOfRange(place, start: start, last: last)))]
  }

  /// Units of a stage are counted in every unit of the stage before, drawn or not.
  private func stageFaults(_ place: SamplePlace, _ rows: [Int32], stage: Int, within: String?) -> [Finding] {
    guard stage < request.stages.count else { return [] }
    let units = StageUnits(rows, stage: stage, of: frame).units
    let wanted = request.stages[stage]
    let own =
      units.count < wanted
      ? [under(place, within, .groups(column: frame.stageColumns[stage]), units.count, wanted)] : []
    return own
      + units.flatMap { unit in
        stageFaults(place, unit.rows, stage: stage + 1, within: (within.map { $0 + " / " } ?? "") + unit.label)
      }
  }

  /// A unit of the first stage has one size.
  private func sizeFaults() -> [Finding] {
    guard !frame.sizes.isEmpty, let labels = frame.groups.first else { return [] }
    var first: [SIMD2<Int32>: Int32] = [:]
    var told: Set<SIMD2<Int32>> = []
    var findings: [Finding] = []
    for row in frame.keys.indices {
      let unit = SIMD2(frame.placeOfRow[row], frame.groupOfRow[0][row])
      guard let known = first[unit] else {
        first[unit] = Int32(row)
        continue
      }
      guard frame.sizes[row] != frame.sizes[Int(known)], told.insert(unit).inserted else { continue }
      findings.append(
        frame.finding(
          .sizeVaries(
            group: labels[Int(unit.y)], first: Self.text(frame.sizes[Int(known)]), second: Self.text(frame.sizes[row])),
          row: Int32(row)))
    }
    return findings
  }

  private func under(
    _ place: SamplePlace, _ within: String?, _ drawn: PlanFinding.Drawn, _ frame: Int, _ sample: Int
  ) -> Finding {
    Finding(.plan(.frameUnderSample(place, within: within, drawn, frame: frame, sample: sample)))
  }

  /// A size in millionths as a number.
  private static func text(_ size: Int) -> String {
    size % 1_000_000 == 0 ? "\(size / 1_000_000)" : "\(Double(size) * SamplingFrame.smallestSize)"
  }

  /// Findings without a line in the order of what they say, which is that of no dictionary; then those of lines.
  private static func precedes(_ a: Finding, _ b: Finding) -> Bool {
    let lines = (a.location?.line ?? 0, b.location?.line ?? 0)
    return lines.0 == lines.1 ? "\(a.kind)".utf8.lexicographicallyPrecedes("\(b.kind)".utf8) : lines.0 < lines.1
  }
}
