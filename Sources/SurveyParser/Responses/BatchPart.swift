import SurveyModel

/// What became of a part of a file, or of all of it: counts and findings that can be put together again.
struct BatchPart: Sendable {
  /// Data records that were handed on.
  var accepted = 0
  /// Data records that were left out.
  var quarantined = 0
  var log: FindingLog
  var remarks = FileRemarks()
  var decimals: [DecimalWholes] = []
  var padded = PaddedCells()
  var audit: BatchAudit
  var census: LabelCensus
  /// Unreadable answers by unit and item.
  var unreadable: [String: [Int: Int]] = [:]
  var text = TextCensus()

  /// Adds the part that follows.
  mutating func add(_ next: BatchPart) {
    accepted += next.accepted
    quarantined += next.quarantined
    log.add(next.log)
    remarks = remarks.joined(next.remarks)
    decimals = DecimalWholes.joined(decimals + next.decimals)
    padded = padded + next.padded
    audit = audit.joined(next.audit)
    census = census.joined(next.census)
    unreadable.merge(next.unreadable) { $0.merging($1, uniquingKeysWith: +) }
    text = text + next.text
  }
}

/// Lines beyond ASCII: those that are UTF-8, and those that are not.
struct TextCensus: Sendable {
  var soundLines = 0
  var broken: BrokenText?

  static func + (a: TextCensus, b: TextCensus) -> TextCensus {
    var broken = a.broken ?? b.broken
    if let first = a.broken, let second = b.broken { broken?.lines = first.lines + second.lines }
    return TextCensus(soundLines: a.soundLines + b.soundLines, broken: broken)
  }
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

/// What stands in a file before its records, as a summary has it.
struct BatchHead: Sendable {
  let header: [String]
  /// See `BatchSummary.plainHeader`.
  let plainHeader: [String]
  let findings: [Finding]
}

extension BatchSummary {
  /// The summary of a file from its head and all its records.
  init(_ head: BatchHead, _ part: BatchPart, form: SurveyForm, file: String, limit: Int) {
    var log = FindingLog(file: file, limit: limit)
    for finding in head.findings { log.add(finding) }
    log.add(part.log)
    for remark in part.remarks.findings { log.add(remark.finding, line: remark.line) }
    if part.padded.count > 0 { log.add(.cellsPadded(count: part.padded.count), line: part.padded.line) }
    for wholes in part.decimals {
      log.add(
        .wholeNumbersWithPoint(item: wholes.name, count: wholes.count), line: wholes.line, record: wholes.record,
        column: wholes.column)
    }
    for finding in part.audit.findings { log.add(finding) }
    for finding in part.census.findings { log.add(finding) }
    let unreadable = form.items.indices.flatMap { item in
      part.unreadable.keys.sorted().compactMap { unit in
        part.unreadable[unit]?[item].map { UnreadableCount(item: form.items[item].id, unit: unit, count: $0) }
      }
    }
    self.init(
      records: part.accepted + part.quarantined, accepted: part.accepted, quarantined: part.quarantined,
      blankLines: part.remarks.blankLines, header: head.header, plainHeader: head.plainHeader, findings: log.findings,
      findingCounts: log.counts, unreadable: unreadable)
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
