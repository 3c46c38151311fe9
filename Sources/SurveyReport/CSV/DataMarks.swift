import SurveyModel

/// What every CSV file says of its data in its last columns: they are made up, or the index's points are.
struct DataMarks {
  static let names = ["synthetic", "illustrative"]
  let cells: [JSONValue]

  init(_ round: SurveyRound, isIllustrative: Bool) {
    cells = [.bool(round.isSynthetic), .bool(isIllustrative)]
  }
}
