import SurveyModel

/// Interviews that are nearly like one of another unit, and like nobody else's.
///
/// d₁ items differ from the nearest interview of another unit, and d₂ from the nearest one there of another interviewer. The
/// interview is isolated where d₁ ≤ `ratio`·d₂ and d₂ − d₁ ≥ `gap`: chance has interviews lie in crowds, and the nearest two of
/// a crowd are about equally near, however near that is. No share of equal answers is a sign by itself. Straight lines, and
/// interviews with under `answers` answers, are not looked at, but belong to the crowd. Source: the ratio test of nearest
/// neighbours (Lowe 2004, section 7.1), its numbers by simulation (`NearCopiesTests`).
struct IsolatedPairs: Sendable {
  /// Whether an interview is isolated; `nil` where it is not looked at, or has no two others to compare with.
  let isIsolated: [Bool?]
  /// The position of the nearest interview of another unit; −1 where there is none.
  let nearest: [Int]

  /// Throws where the rule lacks a number, the form is short, one unit alone has interviews, or there are too many of them.
  ///
  /// - hands: who made each interview; those of one unit where nobody is named.
  init(_ form: FormEvidence, hands: [Int32], rule: CheckRule) throws(CheckObstacle) {
    let records = form.records
    let needed = try rule.count("answers", atLeast: 2)
    let cap = try rule.count("cap", atLeast: 2)
    let (ratio, gap) = (try rule.number("ratio"), try rule.count("gap", atLeast: 1))
    guard records.codes.count >= needed else { throw .fewItems(found: records.codes.count, needed: needed) }
    let units = records.labels(.unit).indices
    guard Set(units.lazy.filter { $0 >= 0 }).count > 1 else { throw .oneUnit }
    guard records.count <= cap else { throw .tooMany(found: records.count, most: cap) }
    let pairs = ClosestPairs(records.codes, places: units, hands: hands)
    nearest = pairs.nearest.map(\.other)
    isIsolated = (0..<records.count).map { row in
      let (first, second) = (pairs.nearest[row], pairs.second[row])
      let answers = records.codes.reduce(0) { $0 + ($1[row] != 0 ? 1 : 0) }
      guard units[row] >= 0, second.other >= 0, answers >= needed, form.profile.isStraight[row] != true else {
        return nil
      }
      return Double(first.differing) <= ratio * Double(second.differing) && second.differing - first.differing >= gap
    }
  }
}
