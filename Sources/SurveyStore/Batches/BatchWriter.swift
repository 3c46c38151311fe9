import GRDB
import Provenance
import SurveyModel

/// What the reader says of a file once it has been read to its end.
public struct BatchReadingSummary: Sendable {
  /// Data records in the file.
  public let records: Int
  /// Records that were handed on in tables.
  public let accepted: Int
  /// Records that were left out.
  public let quarantined: Int
  /// Blank lines that were passed over.
  public let blankLines: Int
  /// The names of the file's columns.
  public let header: [String]
  /// What should be known, in the order of the file.
  public let findings: [Finding]
  /// All findings by code, those that were not kept included.
  public let findingCounts: [String: Int]

  /// Sums up a reading.
  public init(
    records: Int, accepted: Int, quarantined: Int, blankLines: Int, header: [String], findings: [Finding],
    findingCounts: [String: Int]
  ) {
    self.records = records
    self.accepted = accepted
    self.quarantined = quarantined
    self.blankLines = blankLines
    self.header = header
    self.findings = findings
    self.findingCounts = findingCounts
  }
}

/// Takes the tables and quarantined records of one file while it is read, within the transaction of its import.
public struct BatchWriter: ~Copyable {
  private let number: Int
  private var rows: RowWriter
  private var personal: PersonalWriter
  private var quarantineDigest = Digest()
  /// As earlier programs took them, to know again what they imported: without units, and without a key.
  private var unitlessDigest = Digest()
  private var plainDigest = Digest()
  private let key: KeyedDigest
  private let quarantine: SQLStatement
  private let mends: MendWriter

  init(
    _ shape: ResponseShape, table: Int, batch: Int, mends: MendedRecords?, key: [UInt8], in database: Database,
    personal: Database
  ) throws {
    let roots = try mends.map { try MendWriter.roots(of: $0, in: database) } ?? [:]
    let rows = try RowWriter(shape, table: table, batch: batch, roots: roots, key: key, in: database)
    let links = try MendWriter(mends, batch: batch, in: database)
    let answers = try PersonalWriter(shape, table: table, batch: batch, in: personal)
    quarantine = try SQLStatement("INSERT INTO quarantine VALUES (?, ?, ?, ?, ?, ?, ?)", in: database)
    self.key = KeyedDigest(key: key)
    self.mends = links
    self.rows = rows
    self.personal = answers
    number = batch
  }

  /// Takes a table of accepted records, which must carry its keys.
  public mutating func add(_ table: ResponseTable) throws {
    guard let keys = table.keys else { return }
    try rows.add(table, keys: keys)
    for row in 0..<table.count { try mends.add(keys.records[row], line: table.lines[row]) }
    try personal.add(table, keys: keys)
  }

  /// Takes a record that was left out.
  public mutating func add(_ record: QuarantinedRecord) throws {
    let digest = record.bytes.withUnsafeBytes { RecordDigest.keyed(of: $0, key) }
    let plain = record.bytes.withUnsafeBytes { RecordDigest.plain(of: $0) }
    let reasons = record.reasons.joined(separator: " ")
    quarantine.bind(1, number)
    quarantine.bind(2, record.line)
    quarantine.bind(3, record.number)
    quarantine.bind(4, text: reasons)
    quarantine.bind(5, text: digest.digits)
    quarantine.bind(6, text: digest.name)
    quarantine.bind(7, text: record.unit)
    try quarantine.run()
    quarantineDigest.update(Self.quarantineLine(record.line, record.number, reasons, digest, unit: record.unit))
    unitlessDigest.update(Self.quarantineLine(record.line, record.number, reasons, digest))
    plainDigest.update(Self.quarantineLine(record.line, record.number, reasons, plain))
    try mends.add(record.number, line: record.line)
    try personal.add(record)
  }

  static func quarantineLine(
    _ line: Int, _ record: Int, _ reasons: String, _ digest: RecordDigest, unit: String? = nil
  ) -> String {
    "\(line) \(record) \(reasons) \(digest.text)\(unit.map { " unit:" + $0 } ?? "")\n"
  }

  /// Ends the batch: its digests; `earlierQuarantine` are those that earlier programs took of the same records.
  consuming func finish() -> (content: String, rows: String, quarantine: String, earlierQuarantine: [String]) {
    let digests = rows.finish()
    return (digests.content, digests.rows, quarantineDigest.finish(), [unitlessDigest.finish(), plainDigest.finish()])
  }
}
