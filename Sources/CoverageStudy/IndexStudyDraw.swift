import SatisfactionScoring
import SurveyModel
import SurveyStatistics

/// The answers of one replicate, as a table of totals.
struct IndexStudyDraw {
  let totals: SatisfactionTotals

  /// Draws replicate number `replicate`; it depends on seed, design and number alone.
  ///
  /// Each place has a share of its own for each item, from a beta distribution; half of the people judge both items by one
  /// and the same uniform number, so that the items of one person are alike.
  init?(_ design: IndexStudyDesign, truths: [[Double]], seed: UInt64, replicate: Int) throws {
    var units = LabelColumn()
    var strata = LabelColumn()
    var psus = LabelColumn()
    var answers: [[Int16]] = [[], []]
    for unit in 0..<design.units {
      var generator = KeyedGenerator(seed: seed, key: ["index study", "\(replicate)", "\(unit)"])
      for stratum in 0..<IndexStudyDesign.strata {
        for place in 0..<IndexStudyDesign.places {
          let shares = truths[unit].map { Self.placeShare($0, design.correlation, &generator) }
          for _ in 0..<design.respondents {
            // One uniform for both items: the same person is content with both or with neither, more often than not.
            let own = generator.uniform()
            let drawn = [own, generator.uniform() < 0.5 ? own : generator.uniform()]
            for item in 0..<2 { answers[item].append(drawn[item] < shares[item] ? 0 : 1) }
            units.add(IndexStudyDesign.code(unit))
            strata.add("\(unit)-\(stratum)")
            psus.add("\(unit)-\(stratum)-\(place)")
          }
        }
      }
    }
    guard var totals = SatisfactionTotals(form: IndexStudyDesign.form, grouping: .byUnit) else { return nil }
    try totals.add(
      ResponseTable(
        columns: [.notDelivered] + answers.map { .coded($0) },
        lines: Array(1...answers[0].count), unit: units, stratum: strata, psu: psus))
    self.totals = totals
  }

  /// The share of "yes" in one place: a beta variate with mean θ and intra-class correlation ρ.
  private static func placeShare(_ share: Double, _ rho: Double, _ generator: inout KeyedGenerator) -> Double {
    guard rho > 0 else { return share }
    let size = (1 - rho) / rho
    return Distribution.betaQuantile(generator.uniform(), a: share * size, b: (1 - share) * size)
  }
}

extension LabelColumn {
  fileprivate mutating func add(_ label: String) {
    if labels.last != label { labels.append(label) }
    indices.append(Int32(labels.count - 1))
  }
}
