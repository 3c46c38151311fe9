import SurveyModel
import SurveyStatistics

/// Units of a stage within one unit of the stage before, with the people in them.
struct StageUnits {
  /// One unit: its label, its people in their random order, its first row in the frame.
  struct Unit {
    let label: String
    var rows: [Int32]
    var firstRow: Int32
  }

  let units: [Unit]

  /// Sorts people into the units of a stage.
  init(_ rows: [Int32], stage: Int, of frame: SamplingFrame) {
    var places: [Int32: Int] = [:]
    var units: [Unit] = []
    for row in rows {
      let group = frame.groupOfRow[stage][Int(row)]
      if let place = places[group] {
        units[place].rows.append(row)
        units[place].firstRow = min(units[place].firstRow, row)
      } else {
        places[group] = units.count
        units.append(Unit(label: frame.groups[stage][Int(group)], rows: [row], firstRow: row))
      }
    }
    self.units = units
  }
}

/// Which units of a stage are drawn.
struct StageDraw {
  /// A drawn unit and its probability.
  struct Drawn {
    let unit: StageUnits.Unit
    let probability: Double
  }

  /// In the order of their labels' bytes.
  let drawn: [Drawn]
  /// Labels of those that were in for certain, where the method knows such.
  let certain: [String]

  /// Draws `n` units, at most as many as there are; `path` names the unit of the stage before.
  init(_ n: Int, of stage: StageUnits, path: [String], request: DrawRequest, sizes: (StageUnits.Unit) -> Int) {
    let units =
      request.method == .systematic
      ? stage.units.sorted { $0.firstRow < $1.firstRow }
      : Self.shuffled(stage.units, path: path + ["unit"], request)
    var generator = request.generator(for: "units", path)
    let positions: [Int]
    var probabilities = units.map { _ in Double(n) / Double(units.count) }
    var certain: [String] = []
    switch request.method {
    case .simpleRandom: positions = Array(units.indices.prefix(n))
    case .systematic: positions = SystematicDraw.positions(n, of: units.count, &generator)
    case .proportional:
      let lengths = units.map(sizes)
      probabilities = ProportionalDraw.probabilities(n, sizes: lengths)
      positions = ProportionalDraw.positions(n, sizes: lengths, probabilities: probabilities, &generator)
      certain = units.indices.filter { probabilities[$0] == 1 }.map { units[$0].label }
    }
    drawn = positions.map { Drawn(unit: units[$0], probability: probabilities[$0]) }
      .sorted { $0.unit.label.utf8.lexicographicallyPrecedes($1.unit.label.utf8) }
    self.certain = certain.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  /// `take` people shared among the drawn units, as evenly as whole numbers go; who gives one more is drawn by lot.
  func takes(_ take: Int, path: [String], request: DrawRequest) -> [Int] {
    guard !drawn.isEmpty else { return [] }
    let (base, more) = take.quotientAndRemainder(dividingBy: drawn.count)
    let lucky = Set(Self.shuffled(drawn.map(\.unit), path: path + ["take"], request).prefix(more).map(\.label))
    return drawn.map { base + (lucky.contains($0.unit.label) ? 1 : 0) }
  }

  private static func shuffled(
    _ units: [StageUnits.Unit], path: [String], _ request: DrawRequest
  ) -> [StageUnits.Unit] {
    units.map { (number: request.number(of: "order", path + [$0.label]), unit: $0) }
      .sorted { a, b in
        a.number == b.number
          ? a.unit.label.utf8.lexicographicallyPrecedes(b.unit.label.utf8) : a.number < b.number
      }.map(\.unit)
  }
}
