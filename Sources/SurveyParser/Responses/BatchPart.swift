import SurveyModel

/// What became of a piece of a file, or of all of it: counts and findings that can be put together again.
public struct BatchPart: Sendable {
  /// Data records of the piece that were handed on.
  public let accepted: Int
  /// Data records of the piece that were left out.
  public let quarantined: Int

  let header: [String]
  /// Findings about the header, the same for every piece of a file.
  let head: [Finding]
  let log: FindingLog
  let remarks: FileRemarks
  let decimals: [DecimalWholes]
  let padded: PaddedCells
  let audit: BatchAudit
  let census: LabelCensus
  let unreadable: [UnreadableCount]
}

/// Answers to one item that are whole numbers with a decimal mark.
struct DecimalWholes: Sendable {
  let item: Int
  let name: Item.Name
  let column: String?
  let count: Int
  let line: Int
  let record: Int
}

extension BatchSummary {
  /// The summary of a file from its pieces, in the order of the file; `nil` without any, or where there is no record.
  public init?(joining parts: [BatchPart], batch: Batch, limits: ParserLimits = ParserLimits()) {
    guard let first = parts.first, parts.contains(where: { $0.accepted + $0.quarantined > 0 }) else { return nil }
    self.init(first, parts, file: batch.file, limit: limits.findingsPerCode)
  }

  init(_ part: BatchPart, file: String, limit: Int) { self.init(part, [part], file: file, limit: limit) }

  private init(_ first: BatchPart, _ parts: [BatchPart], file: String, limit: Int) {
    var log = FindingLog(file: file, limit: limit)
    for finding in first.head { log.add(finding) }
    for part in parts { log.add(part.log) }
    let remarks = parts.dropFirst().reduce(first.remarks) { $0.joined($1.remarks) }
    for remark in remarks.findings { log.add(remark.finding, line: remark.line) }
    let padded = parts.reduce(PaddedCells()) { $0 + $1.padded }
    if padded.count > 0 { log.add(.cellsPadded(count: padded.count), line: padded.line) }
    for wholes in DecimalWholes.joined(parts.flatMap(\.decimals)) {
      log.add(
        .wholeNumbersWithPoint(item: wholes.name, count: wholes.count), line: wholes.line, record: wholes.record,
        column: wholes.column)
    }
    let audit = parts.dropFirst().reduce(first.audit) { $0.joined($1.audit) }
    for finding in audit.findings { log.add(finding) }
    for finding in parts.dropFirst().reduce(first.census, { $0.joined($1.census) }).findings { log.add(finding) }
    let accepted = parts.reduce(0) { $0 + $1.accepted }
    let quarantined = parts.reduce(0) { $0 + $1.quarantined }
    self.init(
      records: accepted + quarantined, accepted: accepted, quarantined: quarantined, blankLines: remarks.blankLines,
      header: first.header, findings: log.findings, findingCounts: log.counts,
      unreadable: UnreadableCount.joined(parts.map(\.unreadable)))
  }
}

extension DecimalWholes {
  /// One entry for every item, at the first place.
  static func joined(_ all: [DecimalWholes]) -> [DecimalWholes] {
    var joined: [Int: DecimalWholes] = [:]
    for next in all {
      guard let known = joined[next.item] else {
        joined[next.item] = next
        continue
      }
      joined[next.item] = DecimalWholes(
        item: known.item, name: known.name, column: known.column, count: known.count + next.count, line: known.line,
        record: known.record)
    }
    return joined.values.sorted { $0.item < $1.item }
  }
}

extension UnreadableCount {
  /// The sums by item and unit, items in the order of the form and units in the order of their codes.
  static func joined(_ parts: [[UnreadableCount]]) -> [UnreadableCount] {
    if parts.count == 1 { return parts[0] }
    var order: [String] = []
    var sums: [String: [String: Int]] = [:]
    for count in parts.joined() {
      if sums[count.item] == nil { order.append(count.item) }
      sums[count.item, default: [:]][count.unit, default: 0] += count.count
    }
    return order.flatMap { item in
      (sums[item] ?? [:]).sorted { $0.key < $1.key }.map { UnreadableCount(item: item, unit: $0.key, count: $0.value) }
    }
  }
}
