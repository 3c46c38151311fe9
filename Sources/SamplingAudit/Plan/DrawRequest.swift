import SurveyModel
import SurveyStatistics

/// How a stage picks.
public enum DrawMethod: String, Sendable, CaseIterable {
  /// Simple random, without replacement.
  case simpleRandom = "srs"
  /// Every N/n-th of the frame in its order, from a random or given start.
  case systematic
  /// Probability proportional to size, systematic through a random order.
  case proportional = "pps"
}

/// What is to be drawn from a frame; with the frame's content it decides every case.
public struct DrawRequest: Sendable {
  /// How many people each place gives.
  public enum Sizes: Sendable {
    /// So many in each.
    case each(Int)
    /// As a plan says; places that it does not name give nobody.
    case byPlace([SamplePlace: Int])
  }

  /// The form for which the sample is drawn; other forms get other people under the same seed.
  public let form: String
  /// The seed.
  public let seed: UInt64
  /// How the first stage picks, and later ones too; people within drawn units are not picked by size.
  public let method: DrawMethod
  /// People by place.
  public let sizes: Sizes
  /// Units that each stage before the last draws in each unit of the stage before it; none for one stage.
  public var stages: [Int] = []
  /// Spare people in each place, or in each drawn unit of the last stage but one.
  public var spares = 0
  /// A given start of a systematic draw, from 1; `nil` draws it.
  public var start: Int?

  /// Asks for a sample.
  public init(form: String, seed: UInt64, method: DrawMethod, sizes: Sizes) {
    self.form = form
    self.seed = seed
    self.method = method
    self.sizes = sizes
  }

  /// The random number of something: the same whatever else is in the frame and in whatever order.
  func number(of kind: String, _ key: [String]) -> UInt64 {
    var generator = generator(for: kind, key)
    return generator.next()
  }

  /// The stream of random numbers of something.
  func generator(for kind: String, _ key: [String]) -> KeyedGenerator {
    KeyedGenerator(seed: seed, key: [form, kind] + key)
  }
}
