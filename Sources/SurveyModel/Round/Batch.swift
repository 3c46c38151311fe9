/// Who could answer: it decides whether a sampling error exists.
public enum SamplingBasis: String, Sendable, CaseIterable, Codable {
  /// Every respondent was drawn with a known probability.
  case probability
  /// Everybody was asked.
  case census
  /// Who wanted to answer, answered: counts and coverage, never a sampling error.
  case selfSelected = "self_selected"
}

/// How answers were collected.
public enum CollectionMode: String, Sendable, CaseIterable, Codable {
  case post
  case faceToFace = "face_to_face"
  case phone
  case online
  case kiosk
  /// Several modes in one file, as the publisher delivered it.
  case mixed
}

/// What parts the cells of a delivered file.
public enum Delimiter: String, Sendable, CaseIterable, Codable {
  case comma
  case semicolon
  case tab
  case pipe

  /// The byte between cells.
  public var byte: UInt8 {
    switch self {
    case .comma: 0x2C
    case .semicolon: 0x3B
    case .tab: 0x09
    case .pipe: 0x7C
    }
  }
}

/// One delivered file of responses, as the round declares it.
public struct Batch: Sendable, Equatable {
  /// The path as the round writes it, relative to the round; outputs name the batch by it.
  public let file: String
  /// The id of the form that its respondents filled in.
  public let formID: String
  /// Who could answer.
  public let basis: SamplingBasis
  /// How answers were collected, where declared.
  public let mode: CollectionMode?
  /// The rated unit of every record, where the form has no unit column.
  public let unit: String?
  /// How the file is laid out, as far as declared.
  public let layout: FileLayout

  /// Declares a batch.
  public init(
    file: String, formID: String, basis: SamplingBasis, mode: CollectionMode? = nil, unit: String? = nil,
    layout: FileLayout = FileLayout()
  ) {
    self.file = file
    self.formID = formID
    self.basis = basis
    self.mode = mode
    self.unit = unit
    self.layout = layout
  }
}
