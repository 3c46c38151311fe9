import SurveyModel
import SurveyStatistics

/// What is known of the interviews by one form, from batches of one kind of basis.
public struct FormEvidence: Sendable {
  /// Every interview that counts.
  public let records: AuditRecords
  /// The respondents chose themselves.
  public let isSelfSelected: Bool
  /// The lines of the plan for this form.
  public let plan: [PlanEntry]
  /// The overall score of each unit, 0…100, as it is estimated before anything is withheld; by unit code.
  public let scores: [String: Estimate]
  /// Delivered records that do not count, by unit.
  public let leftOut: LeftOutRecords
  /// The day of each interview, as days since 1970-01-01; `nil` where it is not known.
  let days: [Int?]
  /// Seconds that each interview took; `nil` where it is not known.
  let durations: [Double?]
  /// How each interview's rated items were filled in.
  let profile: AnswerProfile
  private let rowsByUnit: [String: [Int]]
  private let planByUnit: [String: [PlanEntry]]

  /// Offers the interviews by a form to the audit.
  public init(
    _ records: AuditRecords, isSelfSelected: Bool = false, plan: [PlanEntry] = [], scores: [String: Estimate] = [:],
    leftOut: LeftOutRecords = LeftOutRecords()
  ) {
    self.leftOut = leftOut
    self.records = records
    self.isSelfSelected = isSelfSelected
    self.plan = plan.filter { $0.formID == records.form.id }
    self.scores = scores
    days = records.days
    durations = records.durations
    profile = AnswerProfile(records)
    planByUnit = Dictionary(grouping: self.plan, by: \.unit)
    let units = records.labels(.unit)
    rowsByUnit = Dictionary(grouping: (0..<records.count).filter { units.indices[$0] >= 0 }) { units[$0] ?? "" }
  }

  /// The rows of a unit's interviews, in order.
  public func rows(ofUnit unit: String) -> [Int] { rowsByUnit[unit] ?? [] }

  /// Whether the unit was to be asked about with this form, or was; a form that was left out is one that was delivered.
  public func concerns(_ unit: String) -> Bool {
    rowsByUnit[unit] != nil || planByUnit[unit] != nil || leftOut.units.contains(unit)
  }

  /// What became of the records that were delivered about a unit.
  public func delivered(ofUnit unit: String) -> DeliveredRecords {
    var records = leftOut[unit]
    records.valid = rows(ofUnit: unit).count
    return records
  }

  /// What became of the records whose unit cannot be read, or that name none.
  public var deliveredOfNoUnit: DeliveredRecords {
    var rest = leftOut[nil]
    rest.valid = records.count - rowsByUnit.values.reduce(0) { $0 + $1.count }
    return rest
  }

  /// The codes of units that the form concerns, in the order of the round.
  func units(of evidence: AuditEvidence) -> [String] { evidence.round.units.map(\.code).filter(concerns) }

  /// The lines of the plan for a unit, at least one; throws where there is no plan, or none for the unit.
  func planLines(ofUnit unit: String) throws(CheckObstacle) -> [PlanEntry] {
    if plan.isEmpty { throw .noPlan }
    guard let lines = planByUnit[unit] else { throw .unitNotInPlan }
    return lines
  }

  /// The labels of a role; throws where no record has any.
  func column(_ role: ColumnRole) throws(CheckObstacle) -> LabelColumn {
    guard records.has(role) else { throw .noColumn(role.rawValue) }
    return records.labels(role)
  }

  /// The rows of a unit's interviews, at least `needed`; throws where there are fewer.
  func rows(ofUnit unit: String, atLeast needed: Int) throws(CheckObstacle) -> [Int] {
    let rows = rows(ofUnit: unit)
    guard rows.count >= needed else { throw .tooFew(found: rows.count, needed: needed) }
    return rows
  }

  /// The estimate of a unit's overall score with its sampling error; throws where there is none.
  func score(ofUnit unit: String) throws(CheckObstacle) -> Estimate {
    if isSelfSelected { throw .selfSelected }
    guard let score = scores[unit], score.value != nil else { throw .undefined }
    return score
  }
}
