import ArgumentParser
import Provenance
import SamplingAudit
import SurveyDefinitions
import SurveyModel
import SurveyReport

struct PlanAllocateCommand: ParsableCommand {
  /// By what a total is shared.
  enum Basis: String, CaseIterable, ExpressibleByArgument {
    case equal
    case proportional
    case neyman
    case squareRoot = "square-root"
    case kind
  }

  static let configuration = CommandConfiguration(
    commandName: "allocate",
    abstract: "Share a number of forms among strata or units.",
    usage: "hailong plan allocate <frame> --total <N> --by <rule> [<options>]",
    discussion: """
      Example:
        hailong plan allocate Data/plans/strata.csv --total 400 --by proportional --stratum area --population residents
        hailong plan allocate Data/plans/frame.csv --total 60 --by equal --stratum area
        hailong plan allocate Data/plans/units.csv --by kind --kind kind --number town=600 --number rural=500 --unit code --form citizen

      Prints stratum,population,planned, or with --form and --unit the plan.csv of a round. A table has a line for each stratum with its people in the column --population; without that option every row is a person, and they are counted. No stratum gets more than it has.
      """)

  @OptionGroup var language: LanguageOptions

  @Argument(help: "CSV file: a table of strata or units, or a list of people.")
  var frame: String

  @Option(help: ArgumentHelp("Forms to share.", valueName: "N"))
  var total: Int?

  @Option(help: "equal, proportional, neyman (N times S), square-root, or kind (a number for each kind of unit).")
  var by: Basis

  @Option(help: ArgumentHelp("Column of strata.", valueName: "column"))
  var stratum: String?

  @Option(help: ArgumentHelp("Column of rated units.", valueName: "column"))
  var unit: String?

  @Option(help: ArgumentHelp("Column of the people in each stratum.", valueName: "column"))
  var population: String?

  @Option(help: ArgumentHelp("Column of standard deviations within strata, for neyman.", valueName: "column"))
  var deviation: String?

  @Option(help: ArgumentHelp("Column of kinds of unit, for kind.", valueName: "column"))
  var kind: String?

  @Option(help: ArgumentHelp("Forms for each unit of a kind; repeat for each kind.", valueName: "kind=N"))
  var number: [String] = []

  @Option(help: ArgumentHelp("Fewest forms of a stratum, or all that it has.", valueName: "N"))
  var minimum: Int = 0

  @Option(help: ArgumentHelp("Most forms of a stratum.", valueName: "N"))
  var maximum: Int?

  @Option(help: "The form, to make the plan.csv of a round.")
  var form: String?

  @Flag(help: "Print JSON, everything that is known.")
  var json = false

  @Option(help: "What stands between cells: comma, semicolon, tab or pipe.")
  var delimiter: Delimiter = .comma

  func validate() throws {
    if stratum == nil && unit == nil {
      throw ValidationError(
        en: "name the column of strata with --stratum, or that of units with --unit",
        vi: "nêu cột tầng bằng --stratum, hoặc cột đơn vị bằng --unit")
    }
    if (form == nil) != (unit == nil) {
      throw ValidationError(
        en: "--form and --unit go together: the plan of a round needs both",
        vi: "--form và --unit đi cùng nhau: kế hoạch của cuộc khảo sát cần cả hai")
    }
    if (by == .neyman) != (deviation != nil) {
      throw ValidationError(
        en: "--deviation names the column that --by neyman needs, and goes with nothing else",
        vi: "--deviation nêu cột mà --by neyman cần, không dùng với cách khác")
    }
    if (by == .kind) != (kind != nil) {
      throw ValidationError(
        en: "--kind names the column that --by kind needs, and goes with nothing else",
        vi: "--kind nêu cột mà --by kind cần, không dùng với cách khác")
    }
    if by != .kind && !number.isEmpty {
      throw ValidationError(en: "--number goes with --by kind", vi: "--number phải đi với --by kind")
    }
    if by == .kind && (minimum > 0 || maximum != nil) {
      throw ValidationError(
        en: "--minimum and --maximum do not go with --by kind: the numbers are given",
        vi: "--minimum và --maximum không đi với --by kind: số phiếu đã được cho sẵn")
    }
    guard let total else {
      if by == .kind { return }
      throw ValidationError(
        en: "--total is missing: the forms to share; hailong plan size says how many a unit needs",
        vi: "thiếu --total: số phiếu cần phân bổ; 'hailong plan size' cho biết mỗi đơn vị cần bao nhiêu")
    }
    guard (1...1_000_000_000).contains(total) else {
      throw ValidationError(
        en: "--total must be from 1 to 1,000,000,000, not \(total)",
        vi: "--total phải từ 1 đến 1.000.000.000, không phải \(total)")
    }
    guard minimum >= 0, maximum.map({ $0 >= 0 }) ?? true else {
      throw ValidationError(
        en: "--minimum and --maximum must be whole numbers of 0 or more",
        vi: "--minimum và --maximum phải là số nguyên từ 0 trở lên")
    }
    if let maximum, maximum < minimum {
      throw ValidationError(en: "--maximum must be at least --minimum", vi: "--maximum không được nhỏ hơn --minimum")
    }
  }

  func run() throws {
    try FindingOutput(language: language.language).run {
      var reader = StrataReader()
      (reader.unit, reader.stratum, reader.population) = (unit, stratum, population)
      (reader.deviation, reader.kind) = (deviation, kind)
      let parts = try reader.parts(atPath: frame, delimiter: delimiter)
      let sizes = try by == .kind ? sizesByKind(parts) : sharedSizes(parts)
      let report = AllocationReport(
        zip(parts, sizes).map { .init(place: $0.place, population: $0.population, planned: $1) }, form: form)
      let manifest = Manifest(program: Program.name, inputs: [try InputFile.hashing(frame, name: frame)])
      try Stream.out.write(json ? report.json(rule: by.rawValue, provenance: manifest).text : report.csv)
      try Stream.error.write(report.summary(language: language.language))
      return .done
    }
  }

  private func sharedSizes(_ parts: [PlannedPart]) throws -> [Int] {
    let rule = Allocation.Rule(rawValue: by.rawValue) ?? .equal
    return try Allocation(rule, minimum: minimum, maximum: maximum).sizes(
      total: total ?? 0,
      strata: parts.map { Allocation.Stratum(population: $0.population ?? 0, deviation: $0.deviation ?? 1) })
  }

  private func sizesByKind(_ parts: [PlannedPart]) throws -> [Int] {
    let sizes = try KindAllocation.sizes(
      units: parts.map { ($0.place, $0.kind ?? "", $0.population) }, numbers: numbers())
    let sum = sizes.reduce(0, +)
    if let total, total != sum {
      throw ValidationError(
        en: "the numbers give \(sum) forms, not the \(total) of --total; correct one of them",
        vi: "các số cộng lại là \(sum) phiếu, không phải \(total) như --total; sửa một trong hai")
    }
    return sizes
  }

  private func numbers() throws -> [String: Int] {
    var numbers: [String: Int] = [:]
    for entry in number {
      let parts = entry.split(separator: "=", omittingEmptySubsequences: false)
      guard parts.count == 2, !parts[0].isEmpty, let count = Int(parts[1]), (0...1_000_000).contains(count) else {
        throw ValidationError(
          en: "--number takes KIND=N with a whole number, not '\(entry)'",
          vi: "--number nhận LOẠI=N với N là số nguyên, không phải '\(entry)'")
      }
      let kind = String(parts[0])
      guard numbers.updateValue(count, forKey: kind) == nil else {
        throw ValidationError(
          en: "--number is given twice for '\(kind)'", vi: "--number được nêu hai lần cho '\(kind)'")
      }
    }
    return numbers
  }
}
