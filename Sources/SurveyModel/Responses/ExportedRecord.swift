/// A record as the store holds it, as text: what exports are made of.
public struct ExportedRecord: Sendable, Equatable {
  /// The batch's file and the physical line on which the record starts.
  public let file: String
  /// Physical line on which the record starts, 1-based.
  public let line: Int
  /// The respondent's pseudonym, 32 hexadecimal digits.
  public let respondent: String
  /// The rated unit's code.
  public let unit: String?
  /// The stratum, where the form names such a column.
  public let stratum: String?
  /// The primary sampling unit, where the form names such a column.
  public let psu: String?
  /// The weight as delivered.
  public let weight: Double?
  /// A letter per item of the form: `.` answered, else why not.
  public let missing: String
  /// Codes, numbers and texts per item, `nil` where there is no answer or where it is personal.
  public let answers: [String?]

  /// Makes a record from its cells.
  public init(
    file: String, line: Int, respondent: String, unit: String?, stratum: String?, psu: String?, weight: Double?,
    missing: String, answers: [String?]
  ) {
    self.file = file
    self.line = line
    self.respondent = respondent
    self.unit = unit
    self.stratum = stratum
    self.psu = psu
    self.weight = weight
    self.missing = missing
    self.answers = answers
  }
}
