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
