import IndexScoring
import SatisfactionScoring
import SurveyModel
import SurveyStatistics

/// How often intervals and rank sets of an index hold the truth.
struct IndexStudy: Sendable {
  /// What became of the replicates.
  struct Tally: Sendable, Equatable {
    var replicates = 0
    /// Replicates in which all joint sets hold the true ranks at once.
    var joint = 0
    /// Marginal sets that hold the true rank, over units and replicates.
    var marginal = 0
    /// Intervals that hold the true index, over units and replicates.
    var intervals = 0
    /// Units over all replicates.
    var units = 0
    /// Σ (upper − lower + 1) of marginal sets.
    var ranksLeft = 0

    static func + (a: Tally, b: Tally) -> Tally {
      Tally(
        replicates: a.replicates + b.replicates, joint: a.joint + b.joint, marginal: a.marginal + b.marginal,
        intervals: a.intervals + b.intervals, units: a.units + b.units, ranksLeft: a.ranksLeft + b.ranksLeft)
    }
  }

  private static let block = 10

  let design: IndexStudyDesign
  let tally: Tally

  /// Draws replicates on all cores and scores each with the product's own code.
  init(_ design: IndexStudyDesign, replicates: Int, seed: UInt64) async throws {
    let truths = design.truths(seed: seed)
    tally = try await withThrowingTaskGroup(of: Tally.self) { group in
      for start in stride(from: 0, to: replicates, by: Self.block) {
        let range = start..<min(replicates, start + Self.block)
        group.addTask { try Self.tally(design, truths, seed: seed, replicates: range) }
      }
      return try await group.reduce(Tally()) { $0 + $1 }
    }
    self.design = design
  }

  private static func tally(
    _ design: IndexStudyDesign, _ truths: [[Double]], seed: UInt64, replicates: Range<Int>
  ) throws -> Tally {
    let indices = design.indices(truths)
    let ranks = indices.map { index in 1 + indices.count { $0 > index } }
    var sum = Tally()
    for replicate in replicates {
      guard let draw = try IndexStudyDraw(design, truths: truths, seed: seed, replicate: replicate) else { continue }
      let scores = try score(design, draw)
      var areJoint = true
      for unit in scores {
        guard let place = design.ratedUnits.firstIndex(where: { $0.code == unit.unit.code }) else { continue }
        let (truth, rank) = (indices[place], ranks[place])
        sum.units += 1
        if let interval = unit.interval, interval.low <= truth, truth <= interval.high { sum.intervals += 1 }
        if let set = unit.rankSet {
          if set.contains(rank) { sum.marginal += 1 }
          sum.ranksLeft += set.upper - set.lower + 1
        }
        areJoint = areJoint && (unit.jointRankSet?.contains(rank) ?? false)
      }
      sum.replicates += 1
      if areJoint { sum.joint += 1 }
    }
    return sum
  }

  private static func score(_ design: IndexStudyDesign, _ draw: IndexStudyDraw) throws -> [UnitScore] {
    let units = design.ratedUnits
    let given = units.map {
      AppraisalEntry(
        unit: $0.code, criterion: "1", selfScore: nil, appraised: nil, final: Points(whole: 63), evidence: "")
    }
    let evidence = IndexEvidence(
      units: units, appraisal: given, figures: [],
      surveys: [IndexStudyDesign.form.id: SurveyEvidence(totals: draw.totals)],
      method: ScoringMethod(publication: PublicationRule(smallestBaseShown: 0, smallestBase: 1)))
    return try IndexScores(design.definition, evidence: evidence).blocks[0].units
  }
}
