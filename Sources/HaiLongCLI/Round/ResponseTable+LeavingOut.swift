import SurveyModel

extension ResponseTable {
  /// The table without the records that begin on these lines.
  func leavingOut(_ lost: Set<Int>) -> ResponseTable {
    guard !lost.isEmpty, lines.contains(where: lost.contains) else { return self }
    return selecting(lines.indices.filter { !lost.contains(lines[$0]) })
  }
}
