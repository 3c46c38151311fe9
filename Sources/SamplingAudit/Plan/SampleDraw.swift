import SurveyModel
import SurveyStatistics

/// Draws a sample from a frame, place by place: units of each stage, then people in them, then spares from the rest.
///
/// A person's probability is Π π of the units to which he belongs × min(1, ē / N_i), where ē is the mean number of people
/// per drawn unit (planned / Π units drawn) and N_i the people in his last unit. It holds exactly, whoever else is drawn:
/// where ē is not whole, which units give one more is drawn by lot. Summed over the frame it gives the planned size, less
/// what units smaller than ē lack.
public struct SampleDraw {
  private let frame: SamplingFrame
  private let request: DrawRequest
  private var sample = DrawnSample()

  /// Draws; throws where keys repeat, a place, unit or start does not allow what is asked, or sizes contradict each other.
  public static func sample(of frame: SamplingFrame, _ request: DrawRequest) throws(PlanRefused) -> DrawnSample {
    let order = try RandomOrder.rows(of: frame, request)
    var draw = SampleDraw(frame: frame, request: request)
    try draw.draw(order)
    return draw.sample
  }

  private init(frame: SamplingFrame, request: DrawRequest) {
    self.frame = frame
    self.request = request
  }

  private mutating func draw(_ order: [Int32]) throws(PlanRefused) {
    var rows: [[Int32]] = frame.places.map { _ in [] }
    for row in order { rows[Int(frame.placeOfRow[Int(row)])].append(row) }
    let parts = zip(frame.places, rows).sorted { a, b in
      [a.0.unit, a.0.stratum].lexicographicallyPrecedes([b.0.unit, b.0.stratum]) {
        $0.utf8.lexicographicallyPrecedes($1.utf8)
      }
    }
    try DrawChecks(frame: frame, request: request).check(parts)
    noteMethod()
    for (place, rows) in parts {
      guard let planned = request.planned(place) else {
        sample.findings.append(Finding(.plan(.placeNotInPlan(place, frame: rows.count))))
        continue
      }
      sample.parts.append(DrawnSample.Part(place: place, frame: rows.count, planned: planned))
      let size = request.stages.reduce(Double(planned)) { $0 / Double($1) }
      draw(rows, Branch(place: place, take: planned, meanTake: size, probability: 1, labels: []))
    }
  }

  /// Part of the frame from which people are drawn: a place, or a drawn unit in it.
  private struct Branch {
    let place: SamplePlace
    var take: Int
    /// ē, which does not depend on the lot.
    let meanTake: Double
    var probability: Double
    var labels: [String]

    var path: [String] { [place.unit, place.stratum] + labels }
  }

  private mutating func draw(_ rows: [Int32], _ branch: Branch) {
    let stage = branch.labels.count
    guard stage < request.stages.count else { return drawPeople(rows, branch) }
    guard branch.take > 0 || request.spares > 0 else { return }
    let draw = StageDraw(
      request.stages[stage], of: StageUnits(rows, stage: stage, of: frame), path: branch.path, request: request
    ) { frame.size(of: $0, stage: stage) }
    if !draw.certain.isEmpty {
      sample.findings.append(Finding(.plan(.certaintyUnits(branch.place, names: draw.certain))))
    }
    for (drawn, take) in zip(draw.drawn, draw.takes(branch.take, path: branch.path, request: request)) {
      var next = branch
      next.take = take
      next.probability *= drawn.probability
      next.labels.append(drawn.unit.label)
      self.draw(drawn.unit.rows, next)
    }
  }

  /// The last stage, within a place or a drawn unit; `rows` stand in their random order.
  private mutating func drawPeople(_ rows: [Int32], _ branch: Branch) {
    let take = min(branch.take, rows.count)
    if take < branch.take {
      let name = branch.labels.joined(separator: " / ")
      sample.findings.append(
        Finding(.plan(.groupUnderTake(group: name, people: rows.count, wanted: branch.take))))
    }
    let picked = pick(take, rows, branch)
    let officials = Set(picked.map(\.row))
    for (order, person) in picked.enumerated() {
      add(person.row, branch, .official, order: order + 1, probability: branch.probability * person.probability)
    }
    let spares = rows.lazy.filter { !officials.contains($0) }.prefix(request.spares)
    for (order, row) in spares.enumerated() { add(row, branch, .spare, order: order + 1, probability: nil) }
    let part = sample.parts.count - 1
    sample.parts[part].official += picked.count
    sample.parts[part].spare += spares.count
    if spares.count < request.spares {
      let name = branch.labels.isEmpty ? nil : branch.labels.joined(separator: " / ")
      sample.findings.append(
        Finding(.plan(.sparesFewer(branch.place, within: name, wanted: request.spares, left: spares.count))))
    }
  }

  /// The officials in the order of drawing, with their probabilities within the branch.
  private mutating func pick(_ take: Int, _ rows: [Int32], _ branch: Branch) -> [(row: Int32, probability: Double)] {
    let share = min(1, branch.meanTake / Double(rows.count))
    switch request.method {
    case .proportional where branch.labels.isEmpty:
      var generator = request.generator(for: "people", branch.path)
      let sizes = rows.map { frame.sizes[Int($0)] }
      let probabilities = ProportionalDraw.probabilities(take, sizes: sizes)
      let positions = ProportionalDraw.positions(take, sizes: sizes, probabilities: probabilities, &generator)
      noteCertain(positions.filter { probabilities[$0] == 1 }.map { rows[$0] }, branch.place)
      return positions.map { (rows[$0], probabilities[$0]) }
    case .systematic:
      let rows = rows.sorted()
      if let start = request.start {
        return SystematicDraw.positions(take, of: rows.count, start: start).map { (rows[$0], share) }
      }
      var generator = request.generator(for: "people", branch.path)
      return SystematicDraw.positions(take, of: rows.count, &generator).map { (rows[$0], share) }
    default: return rows.prefix(take).map { ($0, share) }
    }
  }

  private mutating func add(
    _ row: Int32, _ branch: Branch, _ list: SampleList, order: Int, probability: Double?
  ) {
    sample.cases.append(
      DrawnCase(
        key: frame.keys[Int(row)], place: branch.place, labels: branch.labels, list: list, order: order,
        probability: probability))
  }

  /// Names the lines of those that are in for certain: their keys may be personal.
  private mutating func noteCertain(_ rows: [Int32], _ place: SamplePlace) {
    guard !rows.isEmpty else { return }
    let lines = rows.map { frame.lines[Int($0)] }.sorted().map { "\(frame.file):\($0)" }
    sample.findings.append(Finding(.plan(.certaintyUnits(place, names: lines))))
  }

  private mutating func noteMethod() {
    guard request.method == .systematic else { return }
    if let start = request.start { sample.findings.append(Finding(.plan(.startGiven(start: start)))) }
    sample.findings.append(Finding(.plan(.frameOrderCounts)))
  }
}

extension DrawRequest {
  /// People that a place is to give; `nil` where the plan does not name it.
  func planned(_ place: SamplePlace) -> Int? {
    switch sizes {
    case .each(let size): size
    case .byPlace(let sizes): sizes[place]
    }
  }
}

extension SamplingFrame {
  /// The size of a unit: that of the frame's column at the first stage where it has one, else its people.
  func size(of unit: StageUnits.Unit, stage: Int) -> Int {
    stage == 0 && !sizes.isEmpty ? sizes[Int(unit.firstRow)] : unit.rows.count
  }
}
