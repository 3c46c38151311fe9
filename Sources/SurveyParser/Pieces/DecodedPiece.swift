import SurveyModel

/// What came of reading a piece of a file without a look at the others.
struct DecodedPiece: Sendable {
  /// What a reader hands on, in the order of the file.
  enum Event: Sendable {
    case table(ResponseTable)
    case quarantined(QuarantinedRecord)
  }

  let piece: FilePiece
  var events: [Event] = []
  /// `nil` where reading failed.
  var part: BatchPart?
  /// Who answers in it, where somebody looks for repeats.
  var seen: [SeenRespondent] = []
  var failure: (any Error)?

  init(piece: FilePiece) { self.piece = piece }
}
