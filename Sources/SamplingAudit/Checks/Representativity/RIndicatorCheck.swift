import SurveyModel
import SurveyStatistics

/// How evenly the drawn sample answered over strata: the R-indicator.
///
/// R = 1 − 2·S(ρ̂), S² = Σ n_h (ρ̂_h − ρ̄)²/(n − 1), ρ̂_h the share of stratum h of the drawn official list that was
/// interviewed; 1 is representative. Its standard error by the delta method: 2·√Σ (n_h (ρ̂_h − ρ̄)/((n − 1)S))² ρ̂_h(1 − ρ̂_h)/n_h.
/// Partial indicators √(n_h/n)(ρ̂_h − ρ̄) say where. Not computed without a drawn sample, or with one stratum. Source: Schouten,
/// Cobben and Bethlehem 2009; Schouten, Shlomo and Skinner 2011.
struct RIndicatorCheck: Check {
  func results(_ form: FormEvidence, of evidence: AuditEvidence, rule: CheckRule) -> [CheckResult] {
    let id = form.records.form.id
    do throws(CheckObstacle) {
      let drawn = try form.sample(evidence).filter { $0.list == .official }
      let answered = Set(form.records.respondents)
      let strata = Dictionary(grouping: drawn) { $0.unit + "\u{1F}" + $0.stratum }.sorted { $0.key < $1.key }
      let counts = strata.map { key, cases in
        ResponseStratum(
          name: key.split(separator: "\u{1F}", omittingEmptySubsequences: false).last.map(String.init) ?? key,
          drawn: cases.count, answered: cases.count { answered.contains($0.respondent) })
      }
      guard let indicator = RIndicator(counts) else { throw .undefined }
      let worst = indicator.partial.min { $0.value < $1.value }
      return [
        CheckResult(
          .rIndicator, form: id, .form, value: indicator.value, rule: rule,
          detail: .rIndicator(
            standardError: indicator.standardError, meanPropensity: indicator.mean, worst: worst?.name,
            partial: worst?.value))
      ]
    } catch {
      return [CheckResult(.rIndicator, form: id, .form, obstacle: error)]
    }
  }
}

/// A stratum of the drawn sample and how many of it were interviewed.
public struct ResponseStratum: Sendable, Equatable {
  /// The stratum's label.
  public let name: String
  /// Cases drawn, n_h.
  public let drawn: Int
  /// Cases interviewed.
  public let answered: Int

  /// Makes a stratum.
  public init(name: String, drawn: Int, answered: Int) {
    self.name = name
    self.drawn = drawn
    self.answered = answered
  }
}

/// The R-indicator of response propensities that are alike within strata.
///
/// Test of domain/sipas.md 6.2: 600 and 400 drawn with .8 and .6 answering give mean .72, S .098029, R .803943, coefficient of
/// variation .136151 and partials +.061968, −.075895.
public struct RIndicator: Sendable, Equatable {
  /// ρ̄.
  public let mean: Double
  /// S(ρ̂).
  public let spread: Double
  /// R, at most 1.
  public let value: Double
  /// Standard error of R; 0 where all strata answer alike.
  public let standardError: Double
  /// √(n_h/n)(ρ̂_h − ρ̄) by stratum: below 0 where too few answer.
  public let partial: [Partial]

  /// A stratum's part.
  public struct Partial: Sendable, Equatable {
    /// The stratum's label.
    public let name: String
    /// Its unconditional partial indicator.
    public let value: Double
  }

  /// `nil` for fewer than two strata with cases.
  public init?(_ strata: [ResponseStratum]) {
    let known = strata.filter { $0.drawn > 0 }
    guard known.count > 1 else { return nil }
    let n = Double(known.reduce(0) { $0 + $1.drawn })
    let mean = Double(known.reduce(0) { $0 + $1.answered }) / n
    let rates = known.map { (size: Double($0.drawn), rate: Double($0.answered) / Double($0.drawn)) }
    let spread = (rates.reduce(0) { $0 + $1.size * ($1.rate - mean) * ($1.rate - mean) } / (n - 1)).squareRoot()
    let variance =
      spread > 0
      ? rates.reduce(0) { sum, stratum in
        let slope = stratum.size * (stratum.rate - mean) / ((n - 1) * spread)
        return sum + slope * slope * stratum.rate * (1 - stratum.rate) / stratum.size
      } : 0
    self.mean = mean
    self.spread = spread
    value = 1 - 2 * spread
    standardError = 2 * variance.squareRoot()
    partial = zip(known, rates).map {
      Partial(name: $0.name, value: ($1.size / n).squareRoot() * ($1.rate - mean))
    }
  }

  /// S/ρ̄; `nil` where nobody answered.
  public var coefficientOfVariation: Double? { mean > 0 ? spread / mean : nil }
}
