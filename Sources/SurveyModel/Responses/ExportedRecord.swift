/// A record as the store holds it, as text: what exports are made of.
public struct ExportedRecord: Sendable, Equatable {
  /// The batch's file and the physical line on which the record starts.
  public let file: String
  public let line: Int
  /// The respondent's pseudonym, 32 hexadecimal digits.
  public let respondent: String
  public let unit: String?
  public let stratum: String?
  public let psu: String?
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
