/// Where a batch of the store comes from, as findings name it.
public struct BatchReference: Sendable, Hashable, Codable {
  /// The batch's number in the store.
  public let number: Int
  /// The file's name as the round writes it.
  public let file: String
  /// When it was imported, UTC.
  public let importedAt: String

  /// Names a batch of the store.
  public init(number: Int, file: String, importedAt: String) {
    self.number = number
    self.file = file
    self.importedAt = importedAt
  }
}

/// What does not agree where a store is recomputed.
public enum StoreDisagreement: String, Sendable, Hashable, Codable {
  /// An entry of the log does not follow from the one before it.
  case chain
  /// A batch is not what the log says that was imported.
  case batch
  /// Responses are not those that were imported.
  case responses
  /// Another record of a respondent counts than the rules say.
  case respondents
  /// The database file itself is damaged.
  case file
  /// The personal file does not hold the bytes of a quarantined record as they were delivered.
  case personal
  /// A decision, or the list of what it covers, is not what the log says: `2:7` is decision 2 of entry 7, `2` one that
  /// the log does not have, and `2:7:TIME NAME` one that is gone, with when it was taken and by whom.
  case decision
  /// The head that was given is not in the chain.
  case head
}

/// Something about the store of a round.
public enum StoreFinding: FindingKind {
  // The store cannot be used.
  case storeMissing
  case storeUnreadable(reason: String)
  case storeForeign
  case storeNewer(version: Int, known: Int)
  case storeDamaged(reason: String)
  case storeFull(reason: String)
  case storeLocked(holder: String, since: String)
  case storeBelongsToOther(round: String)
  /// A backup would have to replace a store.
  case storeInTheWay
  case keyMissing(path: String)
  // A batch.
  /// `changed` names what the round or the command says otherwise now than at the import.
  case batchAlreadyImported(BatchReference, changed: [String] = [])
  case batchContentAlreadyImported(BatchReference)
  /// A correction was asked for, and the file is in the store without being one.
  case batchImportedUncorrected(BatchReference)
  case batchChanged(BatchReference)
  case batchNotImported(file: String)
  case batchNotDeclared(file: String)
  /// Options of the command say something else of a file than the round, which declares it.
  case optionsAgainstRound(options: [String])
  case batchUnknown(name: String, known: [String])
  case batchAmbiguous(name: String, numbers: [Int])
  case batchRetracted(BatchReference, at: String)
  case batchOfOtherForm(BatchReference, form: String)
  /// The round says something else of the batch than when it was imported.
  case batchDeclaredOtherwise(BatchReference, keys: [String])
  case batchCorrects(BatchReference, replaced: Int)
  /// A record counts no longer, because a later one of the same respondent takes its place.
  case recordSuperseded(byLine: Int, inFile: String)
  /// Records that an earlier batch had mended were mended again in this one, whose versions count.
  case recordsMendedAgain(BatchReference, records: Int)
  /// Mended records could not be read; those that an earlier batch had mended count on.
  case recordsStillMended(BatchReference, records: Int)
  /// `store` is the folder of the store where the command names it.
  case quarantineWritten(path: String, records: Int, store: String? = nil)
  /// More records are quarantined than anybody mends in a spreadsheet: no workbook was written.
  case quarantineTooLarge(records: Int, most: Int)
  case reasonMissing
  // A quarantine workbook that comes back; nothing of it is imported.
  /// No such record is in the quarantine of the store; the cells of the row's first two columns.
  case quarantineRecordUnknown(batch: String, record: String)
  /// Two rows of the workbook mend one record.
  case quarantineRecordRepeated(record: String)
  /// Columns with which no quarantine workbook of this batch was written.
  case quarantineColumnsForeign(names: [String])
  /// The workbook is to be read without the store that wrote it.
  case quarantineNeedsStore
  case quarantineOfSeveralBatches(numbers: [Int])
  case quarantineOfRetracted(BatchReference, at: String)
  /// The workbook is as it was written, and its records are as faulty.
  case quarantineUnmended(records: Int)
  // Decisions about records.
  /// The audit of the round has no such check; `known` are those that it has.
  case decisionCheckUnknown(name: String, known: [String])
  case decisionUnitUnknown(name: String, known: [String])
  case decisionInterviewerUnknown(name: String)
  /// No record that was read begins on this line of the file.
  case decisionLineUnknown(file: String, line: Int)
  /// What the rule names is in no figure anyway; `excluded` of it because of earlier decisions.
  case decisionCoversNothing(rule: String, excluded: Int)
  case decisionUnknown(number: Int, known: [Int])
  case decisionUndone(number: Int, at: String)
  /// Records that decisions keep out are in the figures, because the command asked for it.
  case decisionsSetAside(records: Int)
  /// Decisions left records of a batch out that was taken back and has now been imported again; there, `cases` name them.
  case decisionsLeftBehind(BatchReference, decisions: [Int], records: Int, cases: String)
  /// Recomputing a store found what does not agree.
  case disagreement(StoreDisagreement, place: String)

  /// The stable name that `hailong explain` takes.
  public var code: String {
    switch self {
    case .storeMissing: "store-missing"
    case .storeUnreadable: "store-unreadable"
    case .storeForeign: "store-foreign"
    case .storeNewer: "store-newer"
    case .storeDamaged: "store-damaged"
    case .storeFull: "store-full"
    case .storeLocked: "store-locked"
    case .storeBelongsToOther: "store-of-other-round"
    case .storeInTheWay: "store-in-the-way"
    case .keyMissing: "store-key-missing"
    case .batchAlreadyImported: "batch-already-imported"
    case .batchContentAlreadyImported: "batch-content-already-imported"
    case .batchImportedUncorrected: "batch-imported-uncorrected"
    case .batchChanged: "batch-changed"
    case .batchNotImported: "batch-not-imported"
    case .batchNotDeclared: "batch-not-declared"
    case .optionsAgainstRound: "options-against-round"
    case .batchUnknown: "batch-unknown"
    case .batchAmbiguous: "batch-ambiguous"
    case .batchRetracted: "batch-retracted"
    case .batchOfOtherForm: "batch-of-other-form"
    case .batchDeclaredOtherwise: "batch-declared-otherwise"
    case .batchCorrects: "batch-corrects"
    case .recordSuperseded: "record-superseded"
    case .recordsMendedAgain: "records-mended-again"
    case .recordsStillMended: "records-still-mended"
    case .quarantineWritten: "quarantine-written"
    case .quarantineTooLarge: "quarantine-too-large"
    case .reasonMissing: "reason-missing"
    case .quarantineRecordUnknown: "quarantine-record-unknown"
    case .quarantineRecordRepeated: "quarantine-record-repeated"
    case .quarantineColumnsForeign: "quarantine-columns-foreign"
    case .quarantineNeedsStore: "quarantine-needs-store"
    case .quarantineOfSeveralBatches: "quarantine-of-several-batches"
    case .quarantineOfRetracted: "quarantine-of-retracted-batch"
    case .quarantineUnmended: "quarantine-unmended"
    case .decisionCheckUnknown: "decision-check-unknown"
    case .decisionUnitUnknown: "decision-unit-unknown"
    case .decisionInterviewerUnknown: "decision-interviewer-unknown"
    case .decisionLineUnknown: "decision-line-unknown"
    case .decisionCoversNothing: "decision-covers-nothing"
    case .decisionUnknown: "decision-unknown"
    case .decisionUndone: "decision-undone"
    case .decisionsSetAside: "decisions-set-aside"
    case .decisionsLeftBehind: "decisions-left-behind"
    case .disagreement(let kind, _): "store-disagrees-\(kind.rawValue)"
    }
  }

  /// Notes say what was done, warnings what should be known; all else keeps something from being done.
  public var severity: Severity {
    switch self {
    case .batchAlreadyImported(_, let changed): changed.isEmpty ? .note : .warning
    case .quarantineWritten, .quarantineTooLarge, .batchContentAlreadyImported, .batchRetracted: .note
    case .decisionsSetAside, .decisionsLeftBehind: .warning
    case .batchNotImported, .batchCorrects, .recordSuperseded, .recordsMendedAgain, .recordsStillMended: .warning
    default: .error
    }
  }
}

/// Thrown where a store cannot do what it was asked to; it is then as it was before.
public struct StoreUnusable: Error, Equatable {
  /// Why: at least one finding.
  public let findings: [Finding]

  /// Refuses for `findings`.
  public init(findings: [Finding]) { self.findings = findings }

  /// Refuses for one reason, which concerns the file at `path`, or the command where there is none.
  public init(_ finding: StoreFinding, at path: String? = nil) {
    self.init(findings: [Finding(.store(finding), at: path.map { SourceLocation(file: $0) })])
  }
}
