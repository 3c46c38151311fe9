import SurveyModel

/// How each interview fills in the blocks of the battery: the items that hang on one node of the satisfaction tree.
///
/// A block is a straight line where all its answers have the same code; it is looked at where it has at least `block_items`
/// items, of which as many and at least half are answered. An interview is filled in block by block where every such block is
/// a straight line and the whole is none: one answer for each heading, no item read. It can be told of interviews with at
/// least `blocks` such blocks.
struct BlockLines: Sendable {
  /// Blocks of the form that are long enough.
  let blocks: Int
  /// Straight lines among an interview's blocks; `nil` where too few can be told.
  private(set) var straight: [Int?] = []
  /// Filled in block by block; `nil` where it cannot be told, and for one straight line throughout, which has its own check.
  private(set) var isByBlock: [Bool?] = []

  /// Throws where the form has too few such blocks, or the rule lacks a number.
  init(_ form: FormEvidence, rule: CheckRule) throws(CheckObstacle) {
    let (items, needed) = (try rule.count("block_items", atLeast: 2), try rule.count("blocks", atLeast: 2))
    let records = form.records
    let long = records.items.blocks.filter { $0.count >= items }
    guard long.count >= needed else { throw .fewBlocks(found: long.count, needed: needed, items: items) }
    blocks = long.count
    let columns = long.map { block in block.map { records.codes[$0] } }
    for row in 0..<records.count {
      let lines = columns.compactMap { Self.isLine($0.map { $0[row] }, needed: items) }
      let count = lines.count { $0 }
      straight.append(lines.count >= needed ? count : nil)
      let isTold = lines.count >= needed && form.profile.isStraight[row] == false
      isByBlock.append(isTold ? count == lines.count : nil)
    }
  }

  /// Whether the answers of one block are all alike; `nil` where too few are given.
  private static func isLine(_ codes: [UInt8], needed: Int) -> Bool? {
    let answered = codes.filter { $0 != 0 }
    guard answered.count >= needed, answered.count * 2 >= codes.count else { return nil }
    return answered.allSatisfy { $0 == answered[0] }
  }
}
