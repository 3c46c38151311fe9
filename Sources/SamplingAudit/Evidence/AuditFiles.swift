import SurveyModel
import SurveyStatistics

/// A case of the drawn sample: who was to be asked, on which list, and how it ended.
public struct SampledCase: Sendable, Equatable {
  /// The form for which the case was drawn.
  public let form: String
  /// The respondent as an opaque key, comparable with those of the records.
  public var respondent: String
  /// The rated unit's code.
  public let unit: String
  /// The stratum's label; empty where the list has none.
  public let stratum: String
  /// The list on which the case stands.
  public let list: SampleList
  /// How it ended; `nil` where the list does not say.
  public let disposition: Disposition?

  /// Makes a case.
  public init(
    form: String, respondent: String, unit: String, stratum: String = "", list: SampleList = .official,
    disposition: Disposition? = nil
  ) {
    self.form = form
    self.respondent = respondent
    self.unit = unit
    self.stratum = stratum
    self.list = list
    self.disposition = disposition
  }
}

/// The list on which a case was drawn.
public enum SampleList: String, Sendable, CaseIterable, Codable {
  /// To be asked.
  case official
  /// To be asked where one of the official list of the same unit cannot be.
  case spare
}

/// How many of the population give an answer, from a census or a register.
public struct KnownTotal: Sendable, Equatable {
  /// The form whose item it is.
  public let form: String
  /// The item's id.
  public let item: String
  /// The answer's code.
  public let code: String
  /// The number of people, over 0 or 0.
  public let total: Double

  /// Makes a known total.
  public init(form: String, item: String, code: String, total: Double) {
    self.form = form
    self.item = item
    self.code = code
    self.total = total
  }
}

/// How many files (hồ sơ) an office closed in the period: what ratings of single files stand for.
public struct ClosedDossiers: Sendable, Equatable {
  /// The form with which they are rated.
  public let form: String
  /// The rated unit's code.
  public let unit: String
  /// Files closed.
  public let count: Int

  /// Makes a count.
  public init(form: String, unit: String, count: Int) {
    self.form = form
    self.unit = unit
    self.count = count
  }
}

/// A respondent who was asked again (phúc tra), and what came of it.
public struct RecheckedCase: Sendable, Equatable {
  /// The form that was asked again.
  public let form: String
  /// The respondent as an opaque key, comparable with those of the records.
  public var respondent: String
  /// Whether the person says that the interview took place; `nil` where it was not asked.
  public let wasInterviewed: Bool?
  /// Codes by item, of the items that were asked again.
  public let answers: [String: String]

  /// Makes a case of a re-check.
  public init(form: String, respondent: String, wasInterviewed: Bool?, answers: [String: String]) {
    self.form = form
    self.respondent = respondent
    self.wasInterviewed = wasInterviewed
    self.answers = answers
  }
}

/// What a round gives to its audit besides plan and batches; `nil` where it names no such file.
public struct AuditFiles: Sendable, Equatable {
  /// The drawn sample.
  public var sample: [SampledCase]?
  /// Known totals of the population.
  public var totals: [KnownTotal]?
  /// Closed dossiers.
  public var closed: [ClosedDossiers]?
  /// The re-check.
  public var recheck: [RecheckedCase]?

  /// No files.
  public init() {}
}
