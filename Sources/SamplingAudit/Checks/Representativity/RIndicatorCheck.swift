import SurveyModel
import SurveyStatistics

/// How evenly the drawn sample answered over the strata of its units: the R-indicator.
///
/// R of `RIndicator`, corrected for chance, over the strata of every unit on the drawn official list; a case answered where its
/// respondent is among the interviews. Beside it R without the correction and the stratum with the lowest partial indicator.
/// Not computed without a drawn sample, or with one stratum. Cases of all strata have one weight: R is that of the drawn list,
/// not of the population. Source: Schouten, Cobben and Bethlehem 2009; Shlomo, Skinner and Schouten 2012.
struct RIndicatorCheck: Check {
  private struct Place: Hashable, Comparable {
    let unit: String
    let stratum: String

    static func < (a: Place, b: Place) -> Bool { (a.unit, a.stratum) < (b.unit, b.stratum) }
  }

  func results(_ form: FormEvidence, of evidence: AuditEvidence, rule: CheckRule) -> [CheckResult] {
    let id = form.records.form.id
    do throws(CheckObstacle) {
      let drawn = try form.sample(evidence).filter { $0.list == .official }
      let answered = Set(form.records.respondents)
      let strata = Dictionary(grouping: drawn) { Place(unit: $0.unit, stratum: $0.stratum) }.sorted { $0.key < $1.key }
      let counts = strata.map { _, cases in
        ResponseStratum(drawn: cases.count, answered: cases.count { answered.contains($0.respondent) })
      }
      guard let indicator = RIndicator(counts) else { throw .undefined }
      let least = zip(strata, indicator.partial).min { $0.1 < $1.1 }.map { stratum, partial in
        LeastStratum(unit: stratum.key.unit, stratum: stratum.key.stratum, partial: partial)
      }
      return [
        CheckResult(
          .rIndicator, form: id, .form, value: indicator.value, rule: rule,
          detail: .rIndicator(
            standardError: indicator.standardError, uncorrected: indicator.uncorrected,
            meanPropensity: indicator.mean, strata: strata.count, units: Set(strata.map(\.key.unit)).count, least: least
          ))
      ]
    } catch {
      return [CheckResult(.rIndicator, form: id, .form, obstacle: error)]
    }
  }
}
