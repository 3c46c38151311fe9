/// Which designs are studied: every combination of what is named.
struct StudyGrid: Sendable {
  var psus = [10, 30, 100]
  var correlations = [0, 0.02, 0.1, 0.2]
  var shares = [0.5, 0.8, 0.95]
  var weights = StudyWeights.allCases
  var strata = 1
  var respondents = 20

  /// The cells, PSUs first.
  var designs: [StudyDesign] {
    psus.flatMap { psus in
      correlations.flatMap { correlation in
        shares.flatMap { share in
          weights.map {
            StudyDesign(
              psus: psus, correlation: correlation, share: share, weights: $0, strata: strata,
              respondents: respondents)
          }
        }
      }
    }
  }
}
