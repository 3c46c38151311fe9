import ArgumentParser
import ColumnEstimation
import SurveyStatistics

extension UnequalProbabilityVariance: ExpressibleByArgument {}
extension DegreesOfFreedomRule: ExpressibleByArgument {}
extension Replicates.Centering: ExpressibleByArgument {}

/// How the sample was drawn, by column names.
struct DesignOptions: ParsableArguments {
  @Option(help: "Column of weights; without it every row counts 1.")
  var weight: String?

  @Option(help: ArgumentHelp("Columns of strata, one per stage; `-` for a stage without.", valueName: "COL[,COL]"))
  var strata: String?

  @Option(
    help: ArgumentHelp(
      "Columns of sampling units, one per stage, nested in strata and in each other; without any, every row is one.",
      valueName: "COL[,COL]"))
  var psu: String?

  @Option(
    help: ArgumentHelp(
      "Columns with the number of units of the stratum in the population, or the sampled fraction, one per stage; one more than --psu makes rows the last stage.",
      valueName: "COL[,COL]"))
  var fpc: String?

  @Option(help: "Column of inclusion probabilities of the PSUs, drawn without replacement; instead of --fpc.")
  var inclusion: String?

  @Option(help: "Variance that goes with --inclusion: brewer or deville.")
  var pps: UnequalProbabilityVariance = .brewer

  @Option(help: "Column that holds 1 where the PSU was certain to be drawn; it becomes a stratum of its own.")
  var certainty: String?

  @Flag(help: "Refuse a PSU label that stands in two strata, instead of taking it for two PSUs.")
  var uniquePsu = false

  @Option(
    help: ArgumentHelp(
      "What a stratum with one PSU contributes: undefined, fail, certainty, remove, adjust, average, collapse or pool.",
      valueName: "rule"))
  var singlePsu: SinglePSURule = .undefined

  @Option(help: ArgumentHelp("Strata in the order in which collapse looks for neighbours.", valueName: "L[,L]"))
  var strataOrder: String?

  @Flag(help: "Let adjust and average also treat strata of which one PSU alone holds the domain.")
  var domainLonely = false

  @Option(
    name: .customLong("df"),
    help: "Degrees of freedom: domain, design, active_strata or satterthwaite.")
  var degreesOfFreedom: DegreesOfFreedomRule = .domain

  @OptionGroup var replication: ReplicationOptions

  /// The design by column names; `header` is searched for the columns that a pattern means.
  func design(header: [String]) throws -> AnalysisDesign {
    var design = AnalysisDesign()
    design.weight = weight
    design.strata = Self.stages(strata)
    design.units = Self.stages(psu)
    design.populations = Self.stages(fpc)
    design.inclusion = inclusion
    design.unequal = pps
    design.certainty = certainty
    design.singlePSU = singlePsu
    design.strataOrder = Self.list(strataOrder)
    design.uniquePSUs = uniquePsu
    design.adjustsDomainLonely = domainLonely
    design.replicates = try replication.request(header: header)
    return design
  }

  func validate() throws {
    if degreesOfFreedom == .replicates {
      throw ValidationError(
        en: "--df replicates follows from --replicates or --replicate-weights; leave it out",
        vi: "--df replicates đã có sẵn khi dùng --replicates hoặc --replicate-weights; hãy bỏ đi")
    }
    if strataOrder != nil, singlePsu != .collapse {
      throw ValidationError(
        en: "--strata-order needs --single-psu collapse", vi: "--strata-order cần --single-psu collapse")
    }
    if inclusion != nil, fpc != nil {
      throw ValidationError(en: "--inclusion cannot be used with --fpc", vi: "không dùng --inclusion cùng với --fpc")
    }
    if Self.stages(fpc).contains("") {
      throw ValidationError(
        en: "--fpc names a column for every stage it covers", vi: "--fpc phải nêu một cột cho mỗi giai đoạn")
    }
    let stages = max(1, Self.stages(psu).count)
    for (option, value) in [("--strata", strata), ("--fpc", fpc)] where Self.stages(value).count > max(stages, 1) {
      let isElements = Self.stages(value).count == stages + 1 && psu != nil
      if !isElements {
        throw ValidationError(
          en: "\(option) names more stages than --psu", vi: "\(option) nêu nhiều giai đoạn hơn --psu")
      }
    }
  }

  /// Column names between commas; `-` is an empty one.
  private static func stages(_ text: String?) -> [String] {
    list(text).map { $0 == "-" ? "" : $0 }
  }

  static func list(_ text: String?) -> [String] {
    text.map { $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init) } ?? []
  }
}
