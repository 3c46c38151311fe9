import SurveyModel
import SurveyStatistics

/// The record of a weighting chain for a terminal.
public struct WeightingText {
  private let language: Language

  /// Writes in `language`.
  public init(_ language: Language) {
    self.language = language
  }

  private func say(_ en: String, _ vi: String) -> String { language == .vi ? vi : en }

  /// One line per step: sums, factors, effect of unequal weights, what was cut.
  public func steps(_ result: WeightingResult) -> String {
    let format = NumberFormat(language)
    var table = TextTable(
      columns: [.left(say("weighting step", "bước gia quyền"))]
        + [
          say("sum of weights", "tổng quyền số"), say("factors", "hệ số"), say("Kish deff", "deff Kish"),
          say("cut", "cắt bớt"), say("rounds", "số vòng"),
        ].map { .right($0) })
    let base = result.records.first?.before ?? result.weights.spread
    table.rows = [
      [say("given", "ban đầu"), format.text(base.sum), "", format.text(base.designEffect, decimals: 3), "", ""]
    ]
    table.rows += result.records.map { record in
      let (low, high) = (record.lowestFactor, record.highestFactor)
      return [
        record.step, format.text(record.after.sum),
        format.text(low, decimals: 3) + "–" + format.text(high, decimals: 3),
        format.text(record.after.designEffect, decimals: 3), format.count(record.diagnostics.cutRows),
        format.count(record.diagnostics.iterations),
      ]
    }
    return table.lines().map { $0 + "\n" }.joined()
  }
}
