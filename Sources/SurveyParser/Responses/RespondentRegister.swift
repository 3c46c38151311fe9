/// Who has been seen, and where first: sixteen bytes per respondent and some room, so that a round of millions fits in
/// memory.
///
/// Pass one register through the batches of a round to find a respondent who comes twice in different files.
public struct RespondentRegister: Sendable {
  /// Where a respondent was first seen.
  struct Place: Equatable, Sendable {
    let file: Int32
    let line: Int
    /// Stands for the whole record, to tell an exact copy from another record of the same respondent.
    private let mark: UInt32

    init(file: Int32, record: UInt32, line: Int) {
      self.file = file
      self.line = line
      mark = record & FingerprintTable.Value.markMask
    }

    /// Whether a record with this mark is an exact copy of the one that was seen first.
    ///
    /// Twenty bits tell that: another record of the same respondent is called a copy once in a million.
    func isCopy(_ record: UInt32) -> Bool { record & FingerprintTable.Value.markMask == mark }
  }

  private var table = FingerprintTable()
  /// The files, each with the last position of those before it; a position is that and a line.
  private var files: [(name: String, start: Int)] = []
  private var last = 0

  /// Makes a register that has seen nobody.
  public init() {}

  /// The number of respondents seen.
  public var count: Int { table.count }

  /// Opens the next file and returns its number.
  mutating func begin(file: String) -> Int32 {
    files.append((file, last))
    return Int32(files.count - 1)
  }

  /// The name of a file by its number.
  func name(of file: Int32) -> String { files[Int(file)].name }

  /// Where the respondent was seen before, or `nil` for a new one.
  func place(of respondent: Fingerprint) -> Place? {
    guard let value = table.value(of: respondent) else { return nil }
    let file = files.lastIndex { $0.start < value.position } ?? 0
    return Place(file: Int32(file), record: value.mark, line: value.position - files[file].start)
  }

  /// Asks for the memory that a search for a respondent will read, without waiting for it.
  func prepare(_ respondent: Fingerprint) { table.prepare(respondent) }

  /// Remembers a respondent.
  mutating func add(_ respondent: Fingerprint, file: Int32, record: UInt32, line: Int) {
    let position = files[Int(file)].start + line
    last = max(last, position)
    table.add(respondent, FingerprintTable.Value(position: position, mark: record))
  }

  /// Forgets the respondents of a file that turned out to be unusable.
  mutating func forget(file: Int32) {
    let next = Int(file) + 1
    let end = next < files.count ? files[next].start : last
    guard files[Int(file)].start < end else { return }
    table.remove(positions: files[Int(file)].start + 1...end)
  }
}
