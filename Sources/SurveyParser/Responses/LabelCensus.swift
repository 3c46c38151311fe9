import SurveyModel

/// Counts the texts that were no label of an item, so that one finding can sum up what a thousand records share.
struct LabelCensus {
  /// Different texts of one item that are kept; the rest are counted together.
  static let kept = 100
  /// Texts that a finding names.
  static let named = 10

  private var counts: [Int: [String: Int]] = [:]
  private var cells: [Int: Int] = [:]

  /// Counts a text in place of an answer to the item at `item`.
  mutating func add(_ text: String, item: Int) {
    cells[item, default: 0] += 1
    guard counts[item]?[text] != nil || counts[item]?.count ?? 0 < Self.kept else { return }
    let short = text.unicodeScalars.count > 100 ? String(text.unicodeScalars.prefix(100)) + "…" : text
    counts[item, default: [:]][short, default: 0] += 1
  }

  /// One finding for each item, in the form's order.
  func findings(_ items: [ItemDecoder]) -> [BatchFinding] {
    cells.keys.sorted().map { item in
      let labels = (counts[item] ?? [:]).map { LabelCount(label: $0, count: $1) }
        .sorted { ($1.count, $0.label) < ($0.count, $1.label) }
      let shown = items[item].item.isPersonal ? [] : Array(labels.prefix(Self.named))
      return .labelsUnmatched(
        item: items[item].name, cells: cells[item] ?? 0, labels: shown, others: labels.count - shown.count)
    }
  }
}
