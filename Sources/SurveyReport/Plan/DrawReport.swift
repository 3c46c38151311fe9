import Provenance
import SamplingAudit
import SurveyModel

/// What `hailong plan draw` made, and all that is needed to make it again.
public struct DrawReport: Sendable {
  /// Names of the frame's columns, by what they hold; those that were not named are absent.
  public struct Columns: Sendable {
    /// Keys.
    public let id: String
    /// Rated units.
    public var unit: String?
    /// Strata.
    public var stratum: String?
    /// Earlier stages, from the first.
    public var stages: [String] = []
    /// Sizes.
    public var size: String?

    /// Names the column of keys.
    public init(id: String) {
      self.id = id
    }
  }

  /// The people.
  public let sample: DrawnSample
  /// What was asked.
  public let request: DrawRequest
  /// The columns that were read.
  public let columns: Columns
  /// The program, the frame and the plan.
  public let provenance: Manifest

  /// Collects a sample and its circumstances.
  public init(_ sample: DrawnSample, request: DrawRequest, columns: Columns, provenance: Manifest) {
    self.sample = sample
    self.request = request
    self.columns = columns
    self.provenance = provenance
  }

  /// The sample as `audit: {sample: …}` of a round reads it, with probabilities and weights of at most 9 decimals.
  ///
  /// `psu` is the drawn unit of the first stage; later ones stand in `place`, which is there where there are any.
  public var csv: String {
    let isDeep = request.stages.count > 1
    var file = CSVText(
      .machine,
      header: ["form", "respondent", "unit", "stratum", "psu"] + (isDeep ? ["place"] : [])
        + ["order", "list", "probability", "weight"])
    for person in sample.cases {
      var cells: [JSONValue] = [
        .string(request.form), .string(person.key), .string(person.place.unit), .string(person.place.stratum),
        .string(person.labels.first ?? ""),
      ]
      if isDeep { cells.append(.string(person.labels.dropFirst().joined(separator: " / "))) }
      cells += [.integer(person.order), .string(person.list.rawValue)]
      cells += [person.probability, person.weight].map { .optional($0.map(WeighReport.decimal)) }
      file.append(cells)
    }
    return file.text
  }

  /// The record of the draw, `hailong-draw/1`, with the SHA-256 of `csv`.
  public var json: JSONValue { .object(record) }

  /// The record with the people themselves, each as in `csv`.
  public var jsonWithSample: JSONValue {
    .object(record + [("sample", .array(sample.cases.map(person)))])
  }

  private func person(_ person: DrawnCase) -> JSONValue {
    .object([
      ("respondent", .string(person.key)), ("unit", .string(person.place.unit)),
      ("stratum", .string(person.place.stratum)), ("places", .array(person.labels.map(JSONValue.string))),
      ("order", .integer(person.order)), ("list", .string(person.list.rawValue)),
      ("probability", .optional(person.probability)), ("weight", .optional(person.weight)),
    ])
  }

  private var record: [(String, JSONValue)] {
    [
      ("schema", .string("hailong-draw/1")), ("provenance", provenance.json), ("form", .string(request.form)),
      ("method", .string(request.method.rawValue)), ("seed", .string("\(request.seed)")),
      ("start", request.start.map(JSONValue.integer) ?? .null),
      (
        "columns",
        .object([
          ("id", .string(columns.id)), ("unit", .optional(columns.unit)), ("stratum", .optional(columns.stratum)),
          ("psu", .array(columns.stages.map(JSONValue.string))), ("size", .optional(columns.size)),
        ])
      ),
      ("psus", .array(request.stages.map(JSONValue.integer))), ("spares", .integer(request.spares)),
      ("certain", .array(certain)), ("sample_sha256", .string(Digest.of(csv))),
      ("rows", .array(sample.parts.map(Self.row))),
    ]
  }

  private var certain: [JSONValue] {
    sample.findings.compactMap { finding in
      guard case .plan(.certaintyUnits(let place, let names)) = finding.kind else { return nil }
      return .object([
        ("unit", .string(place.unit)), ("stratum", .string(place.stratum)),
        ("names", .array(names.map(JSONValue.string))),
      ])
    }
  }

  private static func row(_ part: DrawnSample.Part) -> JSONValue {
    .object([
      ("unit", .string(part.place.unit)), ("stratum", .string(part.place.stratum)), ("frame", .integer(part.frame)),
      ("planned", .integer(part.planned)), ("official", .integer(part.official)), ("spare", .integer(part.spare)),
    ])
  }

  /// Two lines for the minutes: what was drawn and how, and the digests that prove it.
  public func note(language: Language) -> String {
    let say = Wording(language: language)
    let official = sample.parts.reduce(0) { $0 + $1.official }
    let spare = sample.parts.reduce(0) { $0 + $1.spare }
    let frame = sample.parts.reduce(0) { $0 + $1.frame }
    let drawn = say(
      "drawn \(say.number(official)) of \(say.number(frame)) people and \(say.count(spare, "spare", "spares", "")) for form \(say.quoted(request.form)): method \(request.method.rawValue), seed \(request.seed), \(provenance.program)",
      "đã rút \(say.number(official)) trên \(say.number(frame)) người và \(say.number(spare)) người dự phòng cho mẫu phiếu \(say.quoted(request.form)): phương pháp \(request.method.rawValue), số khởi tạo \(request.seed), \(provenance.program)"
    )
    let digests = provenance.inputs.map { "sha256 \($0.sha256) \(VisibleText.of($0.file))" }
    let label = ReportWords.noteLabel[language]
    return (["\(label): \(drawn)"] + digests.map { "  \(label): \($0)" }).joined(separator: "\n") + "\n"
  }
}
