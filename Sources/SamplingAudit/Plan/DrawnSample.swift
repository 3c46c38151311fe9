import SurveyModel

/// A drawn person.
public struct DrawnCase: Sendable, Equatable {
  /// The key in the frame.
  public let key: String
  /// Unit and stratum.
  public let place: SamplePlace
  /// Labels of the drawn units to which the person belongs, from the first stage.
  public let labels: [String]
  /// To be asked, or to be asked where another cannot be.
  public let list: SampleList
  /// The number on the list of the place, or of the last drawn unit, in the order of drawing, from 1.
  public let order: Int
  /// The probability with which a person gets on the official list, rounded to 9 decimals; none for a spare, who takes
  /// the weight of the person he stands in for.
  public let probability: Double?
  /// The design weight: one over the probability, rounded to 9 decimals.
  public let weight: Double?

  init(key: String, place: SamplePlace, labels: [String], list: SampleList, order: Int, probability: Double?) {
    self.key = key
    self.place = place
    self.labels = labels
    self.list = list
    self.order = order
    self.probability = probability.map(Self.rounded)
    weight = probability.map { Self.rounded(1 / $0) }
  }

  private static func rounded(_ value: Double) -> Double { (value * 1e9).rounded() / 1e9 }
}

/// A sample with what should be known of it.
public struct DrawnSample: Sendable, Equatable {
  /// What one place gave.
  public struct Part: Sendable, Equatable {
    /// Unit and stratum.
    public let place: SamplePlace
    /// People in the frame.
    public let frame: Int
    /// People who were to be drawn.
    public let planned: Int
    /// People on the official list.
    public internal(set) var official = 0
    /// People on the spare list.
    public internal(set) var spare = 0
  }

  /// The people, by place and drawn unit in the order of their labels' bytes, each official list before its spares.
  public internal(set) var cases: [DrawnCase] = []
  /// What each place gave, in that order.
  public internal(set) var parts: [Part] = []
  /// Warnings and notes.
  public internal(set) var findings: [Finding] = []
}
