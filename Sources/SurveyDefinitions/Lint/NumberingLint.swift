import SurveyModel

/// Gaps in numbered rows of a question, such as `Q10_07` before `Q10_09`: a row may have been lost.
enum NumberingLint {
  static func run(_ items: [Item], _ positions: FormPositions, _ log: inout FindingLog) {
    var last: [String: (number: Int, id: String)] = [:]
    for item in items {
      guard let (row, number) = split(item.id) else { continue }
      if let before = last[row], number > before.number + 1 {
        log.add(
          .numberingGap(after: before.id, before: item.id), at: positions.items[item.id] ?? SourceLocation(file: ""))
      }
      last[row] = (number, item.id)
    }
  }

  /// `Q10_07` is row 7 of `Q10_`; ids without a sign before the number are not rows of a question.
  private static func split(_ id: String) -> (row: String, number: Int)? {
    let digits = String(id.reversed().prefix { $0.isASCII && $0.isNumber }.reversed())
    let row = String(id.dropLast(digits.count))
    guard let number = Int(digits), let sign = row.last, "_.-".contains(sign) else { return nil }
    return (row, number)
  }
}
