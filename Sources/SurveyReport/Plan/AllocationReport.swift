import Provenance
import SurveyModel

/// What `hailong plan allocate` made: parts of the plan with their people and planned forms.
public struct AllocationReport: Sendable {
  /// One line of the plan.
  public struct Line: Sendable, Equatable {
    /// Unit and stratum.
    public let place: SamplePlace
    /// People, where they are known.
    public let population: Int?
    /// Forms.
    public let planned: Int

    /// Makes a line.
    public init(place: SamplePlace, population: Int?, planned: Int) {
      self.place = place
      self.population = population
      self.planned = planned
    }
  }

  /// The lines in the order of the table.
  public let lines: [Line]
  /// The form, where the plan of a round is made.
  public let form: String?

  /// Collects the lines.
  public init(_ lines: [Line], form: String?) {
    self.lines = lines
    self.form = form
  }

  /// `form,unit,stratum,population,planned` where a form is named, as a round reads it, else
  /// `stratum,population,planned`.
  ///
  /// A plan of a round needs a stratum: where the table has none, it is the unit.
  public var csv: String {
    var file = CSVText(
      .machine,
      header: form == nil
        ? ["stratum", "population", "planned"] : ["form", "unit", "stratum", "population", "planned"])
    for line in lines {
      let stratum = line.place.stratum.isEmpty ? line.place.unit : line.place.stratum
      let before = form.map { [$0, line.place.unit, stratum] } ?? [stratum]
      file.append(
        before.map(JSONValue.string) + [line.population.map(JSONValue.integer) ?? .null, .integer(line.planned)])
    }
    return file.text
  }

  /// The lines as `hailong-plan-allocate/1`.
  public func json(rule: String, provenance: Manifest) -> JSONValue {
    .object([
      ("schema", .string("hailong-plan-allocate/1")), ("provenance", provenance.json), ("form", .optional(form)),
      ("rule", .string(rule)), ("total", .integer(lines.reduce(0) { $0 + $1.planned })),
      (
        "rows",
        .array(
          lines.map { line in
            .object([
              ("unit", .string(line.place.unit)), ("stratum", .string(line.place.stratum)),
              ("population", line.population.map(JSONValue.integer) ?? .null), ("planned", .integer(line.planned)),
            ])
          })
      ),
    ])
  }

  /// `2 lines, 400 of 1,204 people`.
  public func summary(language: Language) -> String {
    let say = Wording(language: language)
    let planned = lines.reduce(0) { $0 + $1.planned }
    let people = lines.compactMap(\.population)
    let of =
      people.count == lines.count
      ? say(" of \(say.number(people.reduce(0, +))) people", " trên \(say.number(people.reduce(0, +))) người") : ""
    return say.count(lines.count, "line", "lines", "dòng") + ", "
      + say("\(say.number(planned)) planned", "\(say.number(planned)) phiếu") + of + "\n"
  }
}
