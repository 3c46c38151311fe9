import SurveyModel
import SurveyStatistics

/// What the pictures of an audit are drawn from: one form's interviewers beside each other, and how alike interviews are.
public struct FormPictures: Sendable, Equatable {
  /// One interviewer in the funnel.
  public struct Interviewer: Sendable, Equatable {
    /// The label in the files: internal outputs only.
    public let name: String
    /// Interviews with a mean rating.
    public let forms: Int
    /// Mean rating less that of others in the same units, in points of the scale's range × 100.
    public let difference: Double
    /// Whether the difference is unlikely between honest interviewers.
    public let standsOut: Bool
  }

  /// The form.
  public let form: String
  /// Every interviewer with enough interviews.
  public let interviewers: [Interviewer]
  /// Standard deviation of the mean rating between interviews of a unit, in the same points.
  public let deviation: Double
  /// The likeness ρ of interviews of one honest interviewer.
  public let rho: Double
  /// Pairs of interviews of one interviewer within a unit by the share of items answered alike, in twentieths.
  public let within: [Int]
  /// Pairs of interviews of different interviewers within a unit, as `within`: what chance gives.
  public let between: [Int]

  /// `nil` where the form names no interviewers.
  init?(_ form: FormEvidence, _ rules: AuditRules, cap: Int = 600) {
    guard let groups = try? InterviewerGroups(form.records) else { return nil }
    let rule = rules[.interviewerMean] ?? CheckRule(source: LocalizedText(vi: "", en: ""))
    let scale = 100 / form.scoreRange
    let comparison = InterviewerComparison(means: form.profile.mean, groups, side: .both, limits: rule.limits)
    self.form = form.records.form.id
    rho = rule.rho
    interviewers = comparison.entries.map { entry in
      Interviewer(
        name: groups.names[entry.interviewer], forms: entry.base, difference: scale * (entry.own - entry.others),
        standsOut: entry.adjusted <= rule.level)
    }
    deviation = scale * Self.deviation(form.profile.mean, groups)
    var pairs = (within: Array(repeating: 0, count: 20), between: Array(repeating: 0, count: 20))
    for rows in groups.unitRows {
      let slices = AnswerSlices(form.records.codes, rows: Array(rows.prefix(cap)))
      for i in 0..<slices.count {
        for j in (i + 1)..<max(i + 1, slices.count) {
          let (a, b) = (groups.interviewer[rows[i]], groups.interviewer[rows[j]])
          guard a >= 0, b >= 0 else { continue }
          let bin = min(19, Int(20 * slices.share(i, j, least: slices.items / 3)))
          if a == b { pairs.within[bin] += 1 } else { pairs.between[bin] += 1 }
        }
      }
    }
    (within, between) = pairs
  }

  /// The pooled standard deviation within units.
  private static func deviation(_ values: [Double?], _ groups: InterviewerGroups) -> Double {
    var (squares, freedom) = (0.0, 0.0)
    for rows in groups.unitRows {
      let known = rows.compactMap { values[$0] }
      guard known.count > 1 else { continue }
      let mean = known.reduce(0, +) / Double(known.count)
      squares += known.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
      freedom += Double(known.count - 1)
    }
    return freedom > 0 ? (squares / freedom).squareRoot() : 0
  }
}
