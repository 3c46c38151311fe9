import SurveyModel

/// Which items of a form the audit looks at, by what they record; all are positions in the form's list.
public struct AuditedItems: Sendable, Equatable {
  /// Items with one chosen point, in the order of the questionnaire; codes of answers are kept for these.
  public let coded: [Int]
  /// Items that record a number.
  public let numbers: [Int]
  /// Positions in `coded` of the items that feed the satisfaction tree.
  public let battery: [Int]
  /// The battery in blocks: the items that hang on one node of the tree, as positions in `coded`.
  public let blocks: [[Int]]

  /// Sorts the items of `form`.
  init(_ form: SurveyForm) {
    var coded: [Int] = []
    var numbers: [Int] = []
    for (position, item) in form.items.enumerated() where !item.isPersonal {
      switch item.kind {
      case .coded(_, let scale) where scale.points.count <= Int(UInt8.max): coded.append(position)
      case .integer, .decimal: numbers.append(position)
      default: break
      }
    }
    let places = Dictionary(coded.enumerated().map { (form.items[$1].id, $0) }) { first, _ in first }
    blocks = Self.blocks(form.satisfaction).map { $0.compactMap { places[$0] }.sorted() }.filter { !$0.isEmpty }
    battery = Set(blocks.joined()).sorted()
    self.coded = coded
    self.numbers = numbers
  }

  private static func blocks(_ node: SatisfactionNode?) -> [[String]] {
    guard let node else { return [] }
    return [node.items] + node.children.flatMap { blocks($0) }
  }
}
