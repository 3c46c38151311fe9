import SurveyModel

/// Collects findings in the order in which they arise; of one code only so many are kept, all are counted.
struct FindingLog: Sendable {
  /// The findings that were kept.
  private(set) var findings: [Finding] = []
  /// All findings by code.
  private(set) var counts: [String: Int] = [:]

  private let file: String
  private let limit: Int

  /// Collects findings about a file.
  init(file: String, limit: Int) {
    self.file = file
    self.limit = limit
  }

  /// Adds a finding that has its place.
  mutating func add(_ finding: Finding) {
    let count = counts[finding.code, default: 0]
    counts[finding.code] = count + 1
    if count < limit { findings.append(finding) }
  }

  /// Adds the findings of another log of the same file, those that it did not keep included.
  mutating func add(_ other: FindingLog) {
    var known = counts
    for finding in other.findings {
      let count = known[finding.code, default: 0]
      known[finding.code] = count + 1
      if count < limit { findings.append(finding) }
    }
    counts.merge(other.counts) { $0 + $1 }
  }

  /// Adds a finding at a place in the file.
  mutating func add(
    _ finding: BatchFinding, line: Int? = nil, record: Int? = nil, column: String? = nil, formNumber: String? = nil
  ) {
    let count = counts[finding.code, default: 0]
    counts[finding.code] = count + 1
    guard count < limit else { return }
    let location = SourceLocation(file: file, line: line, record: record, column: column)
    findings.append(Finding(.batch(finding), at: location, formNumber: formNumber))
  }
}
