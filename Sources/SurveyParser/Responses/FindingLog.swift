import SurveyModel

/// Collects findings in the order in which they arise; of one code only so many are kept, all are counted.
///
/// `count` and `keep` are for places where faults are many: what a finding says is put together where it is kept alone.
struct FindingLog: Sendable {
  /// The findings that were kept.
  private(set) var findings: [Finding] = []
  private var tallies: [String: Tally] = [:]

  private let file: String
  private let keeping: Keeping

  private struct Tally {
    var count = 0
    /// Findings that may still be kept.
    var room: Int

    mutating func add() -> Bool {
      count += 1
      guard room > 0 else { return false }
      room -= 1
      return true
    }
  }

  /// How many findings of one code are kept.
  private struct Keeping {
    let limit: Int
    /// Findings by code that come before those of this log.
    let earlier: [String: Int]

    func tally(of code: String) -> Tally { Tally(room: max(0, limit - (earlier[code] ?? 0))) }

    func count(_ code: String, in tallies: inout [String: Tally]) -> Bool {
      tallies[code, default: tally(of: code)].add()
    }
  }

  /// Collects findings about a file, or about the part of one that follows a part with the counts `earlier`: what the
  /// log of both would not keep is not kept here.
  init(file: String, limit: Int, earlier: [String: Int] = [:]) {
    self.file = file
    keeping = Keeping(limit: limit, earlier: earlier)
  }

  /// All findings by code.
  var counts: [String: Int] { tallies.mapValues(\.count) }

  /// Counts a finding, and says whether it has to be kept, too.
  mutating func count(_ code: String) -> Bool { keeping.count(code, in: &tallies) }

  /// Keeps a finding that has been counted.
  mutating func keep(
    _ finding: BatchFinding, line: Int?, record: Int? = nil, column: String? = nil, formNumber: String? = nil
  ) {
    let location = SourceLocation(file: file, line: line, record: record, column: column)
    findings.append(Finding(.batch(finding), at: location, formNumber: formNumber))
  }

  /// Adds a finding that has its place.
  mutating func add(_ finding: Finding) {
    if count(finding.code) { findings.append(finding) }
  }

  /// Adds a finding at a place in the file.
  mutating func add(_ finding: BatchFinding, line: Int? = nil, record: Int? = nil, column: String? = nil) {
    if count(finding.code) { keep(finding, line: line, record: record, column: column) }
  }

  /// Adds the findings of another log of the same file, those that it did not keep included.
  mutating func add(_ other: FindingLog) {
    var rooms = tallies
    for finding in other.findings where keeping.count(finding.code, in: &rooms) { findings.append(finding) }
    for (code, tally) in other.tallies {
      var sum = tallies[code] ?? keeping.tally(of: code)
      sum.count += tally.count
      sum.room = max(0, sum.room - tally.count)
      tallies[code] = sum
    }
  }
}
