/// Who has been seen, and where first: 128 bits per respondent, so that a round of millions fits in memory.
///
/// Pass one register through the batches of a round to find a respondent who comes twice in different files.
public struct RespondentRegister: Sendable {
  /// Where a respondent was first seen.
  struct Place: Equatable, Sendable {
    let file: Int32
    /// Stands for the whole record, to tell an exact copy from another record of the same respondent.
    let record: UInt32
    let line: Int
  }

  private var places = FingerprintTable<Place>()
  private var files: [String] = []

  /// Makes a register that has seen nobody.
  public init() {}

  /// The number of respondents seen.
  public var count: Int { places.count }

  /// Opens the next file and returns its number.
  ///
  /// A further piece of the file opened last goes on with its number.
  mutating func begin(file: String, continues: Bool) -> Int32 {
    if continues, files.last == file { return Int32(files.count - 1) }
    files.append(file)
    return Int32(files.count - 1)
  }

  /// The name of a file by its number.
  func name(of file: Int32) -> String { files[Int(file)] }

  /// Where the respondent was seen before, or `nil` for a new one.
  func place(of respondent: Fingerprint) -> Place? { places.value(of: respondent) }

  /// Remembers a respondent.
  mutating func add(_ respondent: Fingerprint, at place: Place) { places.add(respondent, place) }

  /// Forgets the respondents of a file that turned out to be unusable.
  mutating func forget(file: Int32) {
    places.keep { $0.file != file }
  }
}
