import SurveyStatistics

/// One cell of the grid with what became of its replicates.
struct CellStudy: Sendable {
  /// The coverage that intervals promise.
  static let level = 0.95
  /// Replicates that one task draws; sums are made block by block, so that they do not depend on the tasks.
  private static let block = 125

  let design: StudyDesign
  let tally: CellTally

  /// Holds a cell that was counted elsewhere.
  init(design: StudyDesign, tally: CellTally) {
    self.design = design
    self.tally = tally
  }

  /// Draws the replicates of `design` on all cores, and estimates each with the product's own code.
  init(_ design: StudyDesign, replicates: Int, seed: UInt64) async throws {
    let staged = try design.stagedDesign()
    let starts = Array(stride(from: 0, to: replicates, by: Self.block))
    var blocks = Array(repeating: CellTally(), count: starts.count)
    await withTaskGroup(of: (Int, CellTally).self) { group in
      for (i, start) in starts.enumerated() {
        let range = start..<min(replicates, start + Self.block)
        group.addTask { (i, Self.tally(design, staged, seed: seed, replicates: range)) }
      }
      for await (i, tally) in group { blocks[i] = tally }
    }
    var sum = CellTally()
    for block in blocks { sum.add(block) }
    self.init(design: design, tally: sum)
  }

  private static func tally(
    _ design: StudyDesign, _ staged: StagedDesign, seed: UInt64, replicates: Range<Int>
  ) -> CellTally {
    var tally = CellTally()
    for replicate in replicates {
      let draw = SampleDraw(design, seed: seed, replicate: replicate)
      let sample = SurveySample(weights: draw.weights, design: staged)
      let share = MeanStatistic(NumericColumn(draw.answers), domain: sample.everybody)
      tally.count(sample.estimate(share), truth: design.share, level: level)
    }
    return tally
  }
}
