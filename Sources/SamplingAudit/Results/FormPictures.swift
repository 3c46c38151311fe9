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
  /// How many standard errors from 0 the limits of the funnel are drawn.
  public let funnel: Double
  /// Pairs of interviews of one interviewer within a unit by the share of items answered alike, in twentieths.
  public let within: [Int]
  /// Pairs of interviews of different interviewers within a unit, as `within`: what chance gives.
  public let between: [Int]

  /// `nil` where the form names no interviewers, or ratings and likeness of interviewers are not looked at.
  init?(_ form: FormEvidence, _ rules: AuditRules) {
    guard let groups = try? InterviewerGroups(form.records), let rule = rules[.interviewerMean],
      let likeness = rules[.interviewerLikeness], let limits = try? rule.limits,
      let matching = try? MatchExcess.Limits(likeness),
      let funnel = try? rule.number("funnel")
    else { return nil }
    let scale = 100 / form.scoreRange
    let comparison = InterviewerComparison(means: form.profile.mean, groups, side: .both, limits: limits)
    self.form = form.records.form.id
    rho = limits.rho
    self.funnel = funnel
    interviewers = comparison.entries.map { entry in
      Interviewer(
        name: groups.names[entry.interviewer], forms: entry.base, difference: scale * (entry.own - entry.others),
        standsOut: entry.adjusted <= limits.level)
    }
    deviation = scale * Self.deviation(form.profile.mean, groups)
    (within, between) = Self.pairs(form, groups, matching)
  }

  /// Pairs by the share of items answered alike, of the first interviews of each unit up to the rule's `cap`.
  private static func pairs(
    _ form: FormEvidence, _ groups: InterviewerGroups, _ limits: MatchExcess.Limits
  ) -> (within: [Int], between: [Int]) {
    var pairs = (within: Array(repeating: 0, count: 20), between: Array(repeating: 0, count: 20))
    for rows in groups.unitRows {
      let slices = AnswerSlices(form.records.codes, rows: Array(rows.prefix(limits.cap)))
      let least = slices.least(limits.common)
      for i in 0..<slices.count {
        for j in (i + 1)..<max(i + 1, slices.count) {
          let (a, b) = (groups.interviewer[rows[i]], groups.interviewer[rows[j]])
          guard a >= 0, b >= 0 else { continue }
          let bin = min(19, Int(20 * slices.share(i, j, least: least)))
          if a == b { pairs.within[bin] += 1 } else { pairs.between[bin] += 1 }
        }
      }
    }
    return pairs
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
