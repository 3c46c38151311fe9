/// A place of the plan in which a sample is drawn by itself: a unit, a stratum, or a stratum of a unit.
public struct SamplePlace: Sendable, Hashable {
  /// The rated unit's code; empty where the frame has no column of units.
  public let unit: String
  /// The stratum's label; empty where the frame has no column of strata.
  public let stratum: String

  /// Names a place.
  public init(unit: String = "", stratum: String = "") {
    self.unit = unit
    self.stratum = stratum
  }
}

/// Something about a plan of fieldwork: sample sizes, their allocation, the drawing of a sample from a frame.
public enum PlanFinding: FindingKind {
  /// What a stage of a sample draws.
  public enum Drawn: Sendable, Hashable {
    case people
    /// Units of an earlier stage, by the name of their column.
    case groups(column: String)
  }

  // Nothing is drawn or allocated.
  case frameEmpty
  /// Two rows of a frame have one key, which may be personal and is not repeated.
  case frameKeyRepeated(firstLine: Int)
  case frameStratumRepeated(SamplePlace, firstLine: Int)
  /// A stage asks for more than there are; `within` is the unit of the stage before, if any.
  case frameUnderSample(SamplePlace, within: String?, Drawn, frame: Int, sample: Int)
  /// The cell of a size is no number over 0, or one that cannot be kept.
  case sizeUnusable(found: String)
  case sizeVaries(group: String, first: String, second: String)
  case seedMissing
  case startOutOfRange(SamplePlace, start: Int, last: Int)
  case totalOverPopulation(total: Int, population: Int)
  case minimaOverTotal(minima: Int, total: Int)
  case maximaUnderTotal(maxima: Int, total: Int)
  case sharesAllZero(left: Int)
  case kindWithoutNumber(kind: String, known: [String])
  /// A number is given for a kind of which there is no unit.
  case numberWithoutKind(kind: String, nearest: String?, known: [String])
  case planWithoutForm(form: String, found: [String])
  /// The plan has numbers for a place that the frame does not have; `nearest` is how its label may be meant.
  case placeNotInFrame(SamplePlace, planned: Int, nearest: String?)
  /// The plan tells parts apart by a column that is not named for the frame: adding them up would be another plan.
  case planColumnNotNamed(column: String, labels: [String])

  // A sample is drawn.
  case placeNotInPlan(SamplePlace, frame: Int)
  case sparesFewer(SamplePlace, within: String?, wanted: Int, left: Int)
  case groupUnderTake(group: String, people: Int, wanted: Int)
  case sampleWithoutUnits
  case startGiven(start: Int)
  case certaintyUnits(SamplePlace, names: [String])
  case frameOrderCounts

  /// The stable name that `hailong explain` takes.
  public var code: String {
    switch self {
    case .frameEmpty: "frame-empty"
    case .frameKeyRepeated: "frame-key-repeated"
    case .frameStratumRepeated: "frame-stratum-repeated"
    case .frameUnderSample: "frame-smaller-than-sample"
    case .sizeUnusable: "frame-size-unusable"
    case .sizeVaries: "frame-size-varies"
    case .seedMissing: "seed-missing"
    case .startOutOfRange: "start-out-of-range"
    case .totalOverPopulation: "allocation-over-population"
    case .minimaOverTotal: "allocation-minima-over-total"
    case .maximaUnderTotal: "allocation-maxima-under-total"
    case .sharesAllZero: "allocation-shares-zero"
    case .kindWithoutNumber: "kind-without-number"
    case .numberWithoutKind: "number-without-kind"
    case .planWithoutForm: "plan-without-form"
    case .placeNotInFrame: "plan-part-not-in-frame"
    case .planColumnNotNamed: "plan-column-not-named"
    case .placeNotInPlan: "frame-part-not-in-plan"
    case .sparesFewer: "spares-fewer"
    case .groupUnderTake: "cluster-smaller-than-take"
    case .sampleWithoutUnits: "sample-without-units"
    case .startGiven: "start-given"
    case .certaintyUnits: "certainty-units"
    case .frameOrderCounts: "frame-order-counts"
    }
  }

  /// What stops the plan is an error; how a method works is for the record.
  public var severity: Severity {
    switch self {
    case .placeNotInPlan, .sparesFewer, .groupUnderTake, .sampleWithoutUnits, .startGiven: .warning
    case .certaintyUnits, .frameOrderCounts: .note
    default: .error
    }
  }
}
