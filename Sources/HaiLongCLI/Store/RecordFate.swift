import SamplingAudit
import SurveyModel
import SurveyStore

/// What became of the records of a batch that give way to others of the same respondents.
enum RecordFate {
  /// How many are repeated (an earlier record counts, this one is left out) and superseded (a later one counts).
  struct Account {
    var repeated = 0
    var superseded = 0
    /// The same by the unit that they rate.
    var leftOut = LeftOutRecords()
    /// One finding per record, in the order of the file; of one code only so many are kept, all are counted.
    var findings: [Finding] = []
    var findingCounts: [String: Int] = [:]

    fileprivate mutating func add(_ finding: Finding) {
      let count = findingCounts[finding.code, default: 0]
      findingCounts[finding.code] = count + 1
      if count < BatchImport.findingsKept { findings.append(finding) }
    }
  }
}

extension RecordFate.Account {
  /// Accounts for a record of `batch` that does not count; `batches` are all by their numbers.
  mutating func add(_ record: SupersededRecord, of batch: StoredBatch, form: SurveyForm, batches: [Int: StoredBatch]) {
    let file = batch.delivery.batch.file
    let winner = batches[record.winner]?.delivery.batch.file ?? file
    let isLater = form.roles[.version] != nil || record.winnerIsOfLaterBatch
    if isLater {
      superseded += 1
      leftOut[record.unit].superseded += 1
    } else {
      repeated += 1
      leftOut[record.unit].quarantined += 1
    }
    let earlier = record.winner == batch.number ? nil : winner
    let kind: Finding.Kind =
      if isLater {
        .store(.recordSuperseded(byLine: record.winnerLine, inFile: winner))
      } else if record.isCopy {
        .batch(.recordRepeated(firstLine: record.winnerLine, inFile: earlier))
      } else {
        .batch(.respondentRepeated(firstLine: record.winnerLine, inFile: earlier))
      }
    add(
      Finding(
        kind, at: SourceLocation(file: file, line: record.line, record: record.record, column: form.roles[.respondent]),
        formNumber: record.formNumber?.isEmpty == true ? nil : record.formNumber))
  }
}
