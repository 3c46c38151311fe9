import SurveyModel

/// Counts the texts that were no label of an item, so that one finding can sum up what a thousand records share.
struct LabelCensus: Sendable {
  /// Different texts of one item that are kept; the rest are counted together.
  static let kept = 100
  /// Texts that a finding names.
  static let named = 10

  /// What was counted for one item.
  private struct Count {
    let name: Item.Name
    let isPersonal: Bool
    var cells = 0
    var texts: [String: Int] = [:]
    /// The texts as they came.
    var order: [String] = []

    mutating func add(_ text: String, _ number: Int, limit: Int) {
      if texts[text] == nil {
        guard order.count < limit else { return }
        order.append(text)
      }
      texts[text, default: 0] += number
    }
  }

  private var counts: [Int: Count] = [:]
  /// Different texts of one item that are kept of this part.
  private let limit: Int

  /// Counts the texts of a file, or of a part of one, of which all texts are kept until it is joined with others.
  init(ofPart isPart: Bool) { limit = isPart ? .max : Self.kept }

  /// Counts a text in place of an answer to the item at `position`.
  mutating func add(_ text: String, position: Int, _ decoder: ItemDecoder) {
    let short = text.unicodeScalars.count > 100 ? String(text.unicodeScalars.prefix(100)) + "…" : text
    counts[position, default: Count(name: decoder.name, isPersonal: decoder.item.isPersonal)].cells += 1
    counts[position]?.add(short, 1, limit: limit)
  }

  /// The counts of two parts of a file, of which this is the first and keeps as many texts as it may.
  func joined(_ later: LabelCensus) -> LabelCensus {
    var joined = self
    for (position, count) in later.counts {
      joined.counts[position, default: Count(name: count.name, isPersonal: count.isPersonal)].cells += count.cells
      for text in count.order { joined.counts[position]?.add(text, count.texts[text] ?? 0, limit: limit) }
    }
    return joined
  }

  /// One finding for each item, in the form's order.
  var findings: [BatchFinding] {
    counts.sorted { $0.key < $1.key }.map { _, count in
      let labels = count.texts.map { LabelCount(label: $0, count: $1) }
        .sorted { ($1.count, $0.label) < ($0.count, $1.label) }
      let shown = count.isPersonal ? [] : Array(labels.prefix(Self.named))
      return .labelsUnmatched(item: count.name, cells: count.cells, labels: shown, others: labels.count - shown.count)
    }
  }
}
