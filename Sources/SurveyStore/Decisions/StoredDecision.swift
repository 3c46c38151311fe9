/// What can be decided about records of a store.
public enum DecisionKind: String, Sendable {
  /// The records are in no figure as long as the decision stands.
  case exclude
}

/// By which rule records were chosen: a check of the audit with its thresholds at that time, or one by one.
public struct DecisionRule: Sendable, Equatable, Codable {
  /// The name of the check; `case` for records that were named one by one.
  public let name: String
  /// From which value on the check asked a person to look.
  public let warn: Double?
  /// From which value on it refused.
  public let fail: Double?
  /// Other numbers of the check, by name.
  public let parameters: [String: Double]

  /// Names a rule.
  public init(name: String, warn: Double? = nil, fail: Double? = nil, parameters: [String: Double] = [:]) {
    self.name = name
    self.warn = warn
    self.fail = fail
    self.parameters = parameters
  }

  /// The records were named one by one.
  public static let singleCases = DecisionRule(name: "case")
}

/// To which part of what a rule flagged a decision was kept; interviewers are for internal outputs only.
public struct DecisionScope: Sendable, Equatable, Codable {
  /// The code of a unit.
  public let unit: String?
  /// The label of an interviewer.
  public let interviewer: String?

  /// Keeps to a unit, an interviewer, both or neither.
  public init(unit: String? = nil, interviewer: String? = nil) {
    self.unit = unit
    self.interviewer = interviewer
  }
}

/// A record as it was delivered: what was mended stands under the place of the record that it mends.
public struct DecidedRecord: Sendable, Hashable, Comparable {
  /// Number of the batch.
  public let batch: Int
  /// Number of the data record in its file, 1-based.
  public let record: Int
  /// Physical line on which it starts, 1-based.
  public let line: Int

  /// Names a record.
  public init(batch: Int, record: Int, line: Int) {
    self.batch = batch
    self.record = record
    self.line = line
  }

  /// In the order of batches and records.
  public static func < (a: DecidedRecord, b: DecidedRecord) -> Bool { (a.batch, a.record) < (b.batch, b.record) }
}

/// When a decision was taken back, by whom and why.
public struct DecisionUndoing: Sendable, Equatable {
  /// When, UTC.
  public let at: String
  /// By whom.
  public let by: String
  /// Why.
  public let reason: String
}

/// A decision about records of a store, with everything that led to it.
public struct StoredDecision: Sendable, Equatable {
  /// Number of the decision, 1-based, in the order in which they were taken.
  public let number: Int
  /// What was decided.
  public let kind: DecisionKind
  /// By which rule the records were chosen.
  public let rule: DecisionRule
  /// To which part of them it was kept.
  public let scope: DecisionScope
  /// When it was taken, UTC.
  public let at: String
  /// By whom.
  public let by: String
  /// Why.
  public let reason: String
  /// The records that it covers, in order.
  public let records: [DecidedRecord]
  /// Those of them that would be in figures now if nothing had been decided.
  public let counted: Int
  /// Set where the decision was taken back.
  public let undoing: DecisionUndoing?

  /// Whether the decision holds.
  public var stands: Bool { undoing == nil }
}

/// The records that standing decisions keep out of figures, by where their versions that count stand.
public struct Exclusions: Sendable, Equatable {
  /// Physical lines by number of the batch.
  public let lines: [Int: Set<Int>]

  /// The lines of a batch whose records are left out.
  public func lines(ofBatch number: Int) -> Set<Int> { lines[number] ?? [] }
}
