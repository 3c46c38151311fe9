/// A ranked dot chart with interval whiskers: a table with one small picture per row, so that it reads on a telephone too.
struct RankChart {
  /// One unit.
  struct Row {
    let rank: String
    let name: String
    /// A small line under the name; empty where there is nothing to say.
    var detail = ""
    /// `nil` where there is no figure; `note` says why.
    let value: Double?
    let low: Double?
    let high: Double?
    let valueText: String
    let limits: String
    let grade: String
    let note: String
    /// Address of the unit's page; empty for none.
    var link = ""
    /// The unit that the page is about.
    var isOwn = false
  }

  let caption: String
  let headings: Headings
  let rows: [Row]

  /// What stands over the columns; an empty heading leaves its column out.
  struct Headings {
    let rank: String
    let unit: String
    let value: String
    let limits: String
    let grade: String
    let note: String
  }

  /// The axis that holds every value and limit.
  var axis: ChartAxis {
    ChartAxis(covering: rows.flatMap { [$0.value, $0.low, $0.high].compactMap { $0 } })
  }
}

/// An axis with round ends and at most six ticks.
struct ChartAxis: Equatable {
  let low: Double
  let high: Double
  let step: Double

  /// The smallest round axis around `values`; 0 to 100 where there are none.
  init(covering values: [Double]) {
    guard let least = values.min(), let most = values.max() else {
      (low, high, step) = (0, 100, 25)
      return
    }
    let steps: [Double] = [0.5, 1, 2, 5, 10, 20, 25, 50, 100]
    step = steps.first { ((most / $0).rounded(.up) - (least / $0).rounded(.down)) <= 5 } ?? 100
    let first = (least / step).rounded(.down)
    low = first * step
    high = max((most / step).rounded(.up), first + 1) * step
  }

  /// Where the ticks stand.
  var ticks: [Double] {
    (0...Int(((high - low) / step).rounded())).map { low + Double($0) * step }
  }

  /// Position of a value from left (0) to right (100).
  func percent(_ value: Double) -> Double {
    (value - low) / (high - low) * 100
  }
}
