import SamplingAudit
import SatisfactionScoring
import SurveyDefinitions
import SurveyModel
import SurveyParser
import SurveyReport
import SurveyStatistics

/// The answers to one form from batches of one kind of basis, added up by one grouping.
struct FormTotals {
  var totals: SatisfactionTotals
  let isSelfSelected: Bool

  /// One for every form and kind of basis that the round's batches have: samples before self-selected answers.
  static func all(of round: SurveyRound, by grouping: Grouping) -> [FormTotals] {
    round.forms.flatMap { form in
      [false, true].compactMap { isSelfSelected -> FormTotals? in
        let isDelivered = round.batches.contains {
          $0.formID == form.id && ($0.basis == .selfSelected) == isSelfSelected
        }
        guard isDelivered, let totals = SatisfactionTotals(form: form, grouping: grouping) else { return nil }
        return FormTotals(totals: totals, isSelfSelected: isSelfSelected)
      }
    }
  }

  func takes(_ batch: Batch) -> Bool {
    totals.form.id == batch.formID && isSelfSelected == (batch.basis == .selfSelected)
  }
}

/// The interviews by one form from batches of one kind of basis, one by one.
struct FormRecords {
  var records: AuditRecords
  let isSelfSelected: Bool
  /// Delivered records that do not count, by unit.
  var leftOut = LeftOutRecords()

  /// One for every form and kind of basis that the round's batches have: samples before self-selected answers.
  static func all(of round: SurveyRound) -> [FormRecords] {
    round.forms.flatMap { form in
      [false, true].compactMap { isSelfSelected -> FormRecords? in
        let isDelivered = round.batches.contains {
          $0.formID == form.id && ($0.basis == .selfSelected) == isSelfSelected
        }
        return isDelivered ? FormRecords(records: AuditRecords(form), isSelfSelected: isSelfSelected) : nil
      }
    }
  }

  func takes(_ batch: Batch) -> Bool {
    records.form.id == batch.formID && isSelfSelected == (batch.basis == .selfSelected)
  }
}

/// Where mended records belong: to the account of the delivered batch, and to its lines by their own.
struct MendedPlace {
  let account: Int
  let lines: [Int: Int]

  /// Findings by the delivered lines of their records; those of no line are left out.
  func placed(_ findings: [Finding]) -> [(place: CaseReference, kind: Finding.Kind)] {
    findings.compactMap { finding in
      finding.location?.line.map { (CaseReference(batch: account, line: lines[$0] ?? $0), finding.kind) }
    }
  }

  /// The table with the lines on which its records were delivered.
  func placed(_ table: ResponseTable) -> ResponseTable {
    var table = table
    table.lines = table.lines.map { lines[$0] ?? $0 }
    return table
  }
}

/// Adds up the answers of a round's batches by every grouping that is asked for, each batch once.
struct BatchReading {
  /// What became of every batch.
  var accounts: [BatchAccount] = []
  /// Findings in the order of batches and lines.
  var findings: [Finding] = []
  /// Those of mended records that the audit looks at, by where the records were delivered; kept with the records.
  var mendedFindings: [(place: CaseReference, kind: Finding.Kind)] = []
  var progress = Progress()
  /// Where the account of a batch of the store stands, by its number, for those that mend it.
  var places: [Int: Int] = [:]
  /// One list of totals per grouping.
  private(set) var totals: [[FormTotals]]
  /// Every interview by form and kind of basis, where the reading was asked to keep them.
  private(set) var records: [FormRecords]

  init(of round: SurveyRound, groupings: [Grouping], keepsRecords: Bool) {
    totals = groupings.map { FormTotals.all(of: round, by: $0) }
    records = keepsRecords ? FormRecords.all(of: round) : []
  }

  /// Whether tables must bring what tells their records apart.
  var keepsKeys: Bool { !records.isEmpty }

  /// Adds the answers of one batch up by every grouping; they join the others only once it has been read to its end.
  ///
  /// Interviews are kept one by one as they count: what decisions keep out of the totals is not looked at either.
  mutating func add<Value>(
    _ batch: Batch, mending mended: MendedPlace? = nil,
    read: (inout Progress, (_ counted: ResponseTable) throws -> Void) throws -> Value
  ) throws -> Value {
    var own: [[FormTotals]] = totals.map { forms in
      forms.filter { $0.takes(batch) }.compactMap { known in
        SatisfactionTotals(form: known.totals.form, grouping: known.totals.grouping).map {
          FormTotals(totals: $0, isSelfSelected: known.isSelfSelected)
        }
      }
    }
    var kept = records.first { $0.takes(batch) }
    let value = try read(&progress) { counted in
      kept?.records.add(mended?.placed(counted) ?? counted, batch: mended?.account ?? accounts.count)
      for g in own.indices {
        for f in own[g].indices { try own[g][f].totals.add(counted) }
      }
    }
    if let kept, let place = records.firstIndex(where: { $0.takes(batch) }) { records[place] = kept }
    for g in own.indices {
      for part in own[g] {
        guard let f = totals[g].firstIndex(where: { $0.takes(batch) }) else { continue }
        try totals[g][f].totals.merge(part.totals)
      }
    }
    return value
  }

  /// Counts records of a batch that are in no total, by their unit.
  mutating func leaveOut(_ left: LeftOutRecords, of batch: Batch) {
    if let place = records.firstIndex(where: { $0.takes(batch) }) { records[place].leftOut.add(left) }
  }

  /// Self-selected answers are told of wherever they are read.
  mutating func noteBasis(_ batch: Batch) {
    guard batch.basis == .selfSelected else { return }
    findings.append(Finding(.estimation(.batchSelfSelected), at: SourceLocation(file: batch.file)))
  }
}
