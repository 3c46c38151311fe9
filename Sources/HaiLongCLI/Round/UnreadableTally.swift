import SurveyModel
import SurveyReport

/// Counts answers that are missing because they could not be read, by item and unit.
struct UnreadableTally {
  private let form: SurveyForm
  private var counts: [[String: Int]]

  init(_ form: SurveyForm) {
    self.form = form
    counts = Array(repeating: [:], count: form.items.count)
  }

  /// Counts those of a table.
  mutating func add(_ table: ResponseTable) {
    for (item, column) in table.columns.enumerated() {
      for row in column.unreadableRows { counts[item][table.unit[row] ?? "", default: 0] += 1 }
    }
  }

  /// The counts by item in the form's order and unit in code order.
  var answers: [UnreadableAnswers] {
    form.items.indices.flatMap { item in
      counts[item].sorted { $0.key < $1.key }.map {
        UnreadableAnswers(item: form.items[item].id, unit: $0.key, count: $0.value)
      }
    }
  }
}

extension [UnreadableAnswers] {
  /// The counts of both, in the order of the first; what only the second has comes after.
  func adding(_ others: [UnreadableAnswers]) -> [UnreadableAnswers] {
    var sums = self
    for other in others {
      if let place = sums.firstIndex(where: { $0.item == other.item && $0.unit == other.unit }) {
        sums[place] = UnreadableAnswers(item: other.item, unit: other.unit, count: sums[place].count + other.count)
      } else {
        sums.append(other)
      }
    }
    return sums
  }
}

extension ResponseColumn {
  /// The records whose answer could not be read.
  fileprivate var unreadableRows: [Int] {
    let mark = MissingReason.unreadable.rawValue
    switch self {
    case .coded(let values): return values.indices.filter { values[$0] == mark }
    case .multi(let sets):
      let wanted = Self.missingBit | UInt64(-mark)
      return sets.indices.filter { sets[$0] == wanted }
    case .number(_, let missing), .text(_, let missing): return missing.indices.filter { missing[$0] == mark }
    case .notDelivered: return []
    }
  }
}
