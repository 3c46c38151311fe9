/// One line of the sampling plan: how many of whom were to be asked where.
public struct PlanEntry: Sendable, Equatable {
  /// The form for which the line plans.
  public let formID: String
  /// The rated unit's code.
  public let unit: String
  /// The stratum's label, as response files write it.
  public let stratum: String
  /// Empty where the plan speaks of the whole stratum.
  public let psu: String
  /// PSUs (or, without PSUs, members) of the stratum in the population; `nil` where unknown.
  public let population: Int?
  /// Interviews planned; `nil` where the plan does not say.
  public let planned: Int?

  /// Makes one line of the plan.
  public init(formID: String, unit: String, stratum: String, psu: String = "", population: Int?, planned: Int?) {
    self.formID = formID
    self.unit = unit
    self.stratum = stratum
    self.psu = psu
    self.population = population
    self.planned = planned
  }
}

/// One fieldwork with its forms, units, plan and batches.
public struct SurveyRound: Sendable, Equatable {
  /// The round's short name.
  public let id: String
  /// The round's title in reports.
  public let title: LocalizedText
  /// Made-up data: every output repeats it.
  public let isSynthetic: Bool
  /// First and last day of fieldwork, ISO, where declared.
  public let period: (from: String, to: String)?
  /// The questionnaires in use.
  public let forms: [SurveyForm]
  /// The rated units, in the order of `units.csv`.
  public let units: [RatedUnit]
  /// The sampling plan; empty where none is given.
  public let plan: [PlanEntry]
  /// The delivered files, in the order of `round.yaml`.
  public let batches: [Batch]
  /// The day on which results were published, ISO; `nil` where they were not, or it is not told.
  public let published: String?

  /// First and last day of the round; `nil` where it declares none.
  public var days: ClosedRange<String>? {
    guard let period, period.from <= period.to else { return nil }
    return period.from...period.to
  }

  /// Makes a round from parts that have been checked against each other.
  public init(
    id: String, title: LocalizedText, isSynthetic: Bool, period: (from: String, to: String)? = nil,
    forms: [SurveyForm], units: [RatedUnit], plan: [PlanEntry] = [], batches: [Batch],
    published: String? = nil
  ) {
    self.id = id
    self.title = title
    self.isSynthetic = isSynthetic
    self.period = period
    self.forms = forms
    self.units = units
    self.plan = plan
    self.batches = batches
    self.published = published
  }

  /// The form with this id.
  public func form(_ id: String) -> SurveyForm? {
    forms.first { $0.id == id }
  }

  /// Whether two rounds are declared alike.
  public static func == (a: SurveyRound, b: SurveyRound) -> Bool {
    a.id == b.id && a.title == b.title && a.isSynthetic == b.isSynthetic && a.period?.from == b.period?.from
      && a.period?.to == b.period?.to && a.forms == b.forms && a.units == b.units && a.plan == b.plan
      && a.batches == b.batches && a.published == b.published
  }
}
