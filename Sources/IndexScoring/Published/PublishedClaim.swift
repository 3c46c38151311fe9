import SurveyModel

/// Something that a publication says and that can be computed again from figures that it also gives.
public struct PublishedClaim: Sendable, Equatable {
  /// What is claimed, with the figures that it rests on; a figure that was not published is `nil`.
  public enum Kind: Sendable, Equatable {
    /// The parts add up to the total.
    case sum(parts: [NamedNumber], total: PrintedNumber)
    /// Each percentage gives its share of the points, and the shares add up.
    case linear(parts: [LinearPart], points: PrintedNumber)
    /// Points over the maximum that applies, in percent.
    case ratio(points: PrintedNumber, maximum: IndicatorValue, percent: PrintedNumber)
    /// What was gained or lost between two years.
    case difference(from: PrintedNumber, to: PrintedNumber, change: PrintedNumber)
    /// A mean over groups of units; where the publication does not say how it weighs, every weighting is tried.
    case mean(groups: [UnitGroup], weightings: [GroupWeighting], mean: PrintedNumber)
    /// The parts are counts and add up to the total.
    case count(parts: [NamedNumber], total: PrintedNumber)
    /// Ranks follow values.
    case ranks([RankedUnit], units: Int?)
  }

  /// The name of the claim within its set.
  public let id: String
  /// What is claimed.
  public let title: LocalizedText
  /// Of which unit or block, where one claim is made of many.
  public let subject: String?
  /// The figures.
  public let kind: Kind
  /// The tolerance, where it is not to follow from the decimals that were printed.
  public let tolerance: PublishedTolerance?
  /// What a reader has to know, such as which figure is derived.
  public let note: LocalizedText?

  /// Makes a claim.
  public init(
    id: String, title: LocalizedText, subject: String? = nil, kind: Kind, tolerance: PublishedTolerance? = nil,
    note: LocalizedText? = nil
  ) {
    self.id = id
    self.title = title
    self.subject = subject
    self.kind = kind
    self.tolerance = tolerance
    self.note = note
  }
}

/// A published set: claims of one source.
public struct PublishedSet: Sendable, Equatable {
  /// The name of the set.
  public let id: String
  /// What it is about.
  public let title: LocalizedText
  /// Who published the figures, and where they were read.
  public let source: LocalizedText
  /// The claims in the order of the file.
  public let claims: [PublishedClaim]

  /// Makes a set.
  public init(id: String, title: LocalizedText, source: LocalizedText, claims: [PublishedClaim]) {
    self.id = id
    self.title = title
    self.source = source
    self.claims = claims
  }
}
