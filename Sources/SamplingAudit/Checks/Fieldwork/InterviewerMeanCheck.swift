import SurveyModel

/// Interviewers whose interviews rate higher or lower than those of others in the same units.
///
/// Value: |own mean − others' mean| of the mean score of the rated items, in points of the scale's range × 100;
/// probability by funnel limits (`InterviewerComparison`). Location effects of interviewers: Brunton-Smith et al. 2016.
struct InterviewerMeanCheck: InterviewerCheck {
  let check = AuditCheck.interviewerMean

  func findings(
    _ form: FormEvidence, _ groups: InterviewerGroups, rule: CheckRule
  ) throws(CheckObstacle) -> [InterviewerFinding] {
    let comparison = InterviewerComparison(
      means: form.profile.mean, groups, side: .both, limits: try rule.limits)
    let range = form.scoreRange
    return findings(comparison, form, groups, size: { 100 * ($0.own - $0.others).magnitude / range })
  }
}

extension FormEvidence {
  /// The widest range of scores among the rated items; 1 where no item is scored.
  var scoreRange: Double {
    let ranges = records.items.battery.map { place -> Double in
      let scores = records.form.items[records.items.coded[place]].kind.scale?.points.compactMap(\.score) ?? []
      return (scores.max() ?? 0) - (scores.min() ?? 0)
    }
    let widest = ranges.max() ?? 0
    return widest > 0 ? widest : 1
  }
}
