/// A decision about records of a store, as lists show it; it may name an interviewer, so it is for internal use.
public struct DecisionEntry: Sendable, Equatable {
  /// A record that is covered, as it was delivered.
  public struct Record: Sendable, Equatable {
    let batch: Int
    let record: Int
    let line: Int

    /// Names a record by its batch, its number there and the physical line on which it starts.
    public init(batch: Int, record: Int, line: Int) {
      self.batch = batch
      self.record = record
      self.line = line
    }
  }

  /// When the decision was taken back, by whom and why.
  public struct Undoing: Sendable, Equatable {
    let at: String
    let by: String
    let reason: String

    /// Tells of an undoing.
    public init(at: String, by: String, reason: String) {
      self.at = at
      self.by = by
      self.reason = reason
    }
  }

  let number: Int
  let kind: String
  let rule: String
  let warn: Double?
  let fail: Double?
  let parameters: [String: Double]
  let unit: String?
  let interviewer: String?
  let at: String
  let by: String
  let reason: String
  let records: [Record]
  /// Records that would be in figures now if nothing had been decided.
  let counted: Int
  let undoing: Undoing?

  /// Describes a decision: its rule is the name of a check with its thresholds at that time, or `case`.
  public init(
    number: Int, kind: String, rule: String, warn: Double?, fail: Double?, parameters: [String: Double], unit: String?,
    interviewer: String?, at: String, by: String, reason: String, records: [Record], counted: Int, undoing: Undoing?
  ) {
    self.number = number
    self.kind = kind
    self.rule = rule
    self.warn = warn
    self.fail = fail
    self.parameters = parameters
    self.unit = unit
    self.interviewer = interviewer
    self.at = at
    self.by = by
    self.reason = reason
    self.records = records
    self.counted = counted
    self.undoing = undoing
  }
}
