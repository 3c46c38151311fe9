import IndexScoring
import SatisfactionScoring
import SurveyModel
import SurveyStatistics

/// Units whose true index is known: the shape of the made-up city's districts.
///
/// A unit has two strata of three places with equally many respondents, drawn with replacement, so that its own degrees
/// of freedom are four. Of 100 points 70 are given and 30 come from two items that the same people answer.
struct IndexStudyDesign: Sendable {
  /// Units of the block.
  let units: Int
  /// Respondents of each place.
  let respondents: Int
  /// ρ: how alike the answers of a place are, 0 ≤ ρ < 1.
  let correlation: Double
  /// Standard deviation of the true shares over the units.
  let spread: Double

  static let strata = 2
  static let places = 3
  /// Points that the two items give at most.
  static let maxima = [18, 12]

  /// θ of each unit and item; drawn once from the seed, so that all replicates have the same truth.
  func truths(seed: UInt64) -> [[Double]] {
    (0..<units).map { unit in
      var generator = KeyedGenerator(seed: seed, key: ["index truth", "\(units)", "\(unit)"])
      return Self.maxima.map { _ in min(0.95, max(0.5, 0.8 + spread * generator.normal())) }
    }
  }

  /// The true index of each unit.
  func indices(_ truths: [[Double]]) -> [Double] {
    truths.map { shares in 70 * 0.9 + zip(shares, Self.maxima).reduce(0) { $0 + $1.0 * Double($1.1) } }
  }

  /// The definition that scores them.
  var definition: IndexDefinition {
    let given = Criterion(
      code: "1", title: Self.text("given"), maximum: Points(whole: 70), rule: .appraised(AppraisedRule()))
    let fed = zip(["p", "q"], Self.maxima).enumerated().map { position, item in
      Criterion(
        code: "\(position + 2)", title: Self.text(item.0), maximum: Points(whole: item.1),
        rule: .survey(
          SurveyRule(SurveySource(form: Self.form.id, node: item.0, smallestBase: 1, otherwise: .withheld))))
    }
    return IndexDefinition(
      id: "study", title: Self.text("study"), tier: "", year: 2021, isIllustrative: true,
      rounding: RoundingRule(decimals: 2, mode: .halfAwayFromZero), ties: .sameRank,
      blocks: [IndexBlock(id: "b", title: Self.text("b"))], areas: [given] + fed)
  }

  var ratedUnits: [RatedUnit] {
    (0..<units).map { RatedUnit(code: Self.code($0), name: Self.text(Self.code($0)), block: "b") }
  }

  /// Two yes-or-no items, each with a node of its own name.
  static let form = SurveyForm(
    id: "study", version: "1", title: text("study"), roles: [.psu: "psu"],
    items: [Item(id: "psu", kind: .text(maximumLength: 20))]
      + ["p", "q"].map { Item(id: $0, kind: .coded(.yesNo, yesNo)) },
    satisfaction: SatisfactionNode(
      name: "all", definition: .top, aggregation: .meanOfItems,
      children: ["p", "q"].map {
        SatisfactionNode(name: $0, definition: .top, aggregation: .meanOfItems, items: [$0])
      }))

  private static let yesNo = ResponseScale(
    name: "yn",
    points: [
      ScalePoint(code: "1", label: text("yes"), score: 1, isTop: true),
      ScalePoint(code: "0", label: text("no"), score: 0),
    ])

  static func code(_ unit: Int) -> String { "U\(unit + 101)" }

  private static func text(_ text: String) -> LocalizedText { LocalizedText(vi: text, en: text) }
}
