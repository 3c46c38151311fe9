import ArgumentParser
import ColumnEstimation
import SurveyDefinitions
import SurveyStatistics

/// Errors from replicates, made or delivered.
struct ReplicationOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Make replicates: jk1, jkn, brr, fay:RHO or bootstrap:COUNT.", valueName: "method"))
  var replicates: String?

  @Option(help: "Seed of bootstrap replicates, of draws for ranks and of --adjust max_t.")
  var seed: UInt64 = 1

  @Option(
    help: ArgumentHelp(
      "Columns of replicate weights that came with the file; * stands for any text.", valueName: "COL[,COL]"))
  var replicateWeights: String?

  @Option(help: "Factor of the variance of --replicate-weights; the producer of the file names it.")
  var replicateScale: Double?

  @Option(help: ArgumentHelp("Factor of each replicate, or one for all; 1 unless given.", valueName: "C[,C]"))
  var replicateFactors: String?

  @Option(help: "Degrees of freedom of --replicate-weights; rank of the weights less 1 unless given.")
  var replicateDf: Double?

  @Option(help: "Where replicates' deviations are measured from: full_sample or replicate_mean.")
  var centering: Replicates.Centering = .fullSample

  func validate() throws {
    if replicates != nil, replicateWeights != nil {
      throw ValidationError(
        en: "--replicates cannot be used with --replicate-weights",
        vi: "không dùng --replicates cùng với --replicate-weights")
    }
    if replicateWeights != nil, replicateScale == nil {
      throw ValidationError(
        en:
          "--replicate-weights needs --replicate-scale: 1/R for BRR and the bootstrap, (R-1)/R for JK1, 1 for JKn; the "
          + "producer of the file names it",
        vi:
          "--replicate-weights cần --replicate-scale: 1/R với BRR và bootstrap, (R-1)/R với JK1, 1 với JKn; đơn vị làm "
          + "ra tệp nêu hệ số này")
    }
    if let replicates, Self.method(replicates, seed: seed) == nil {
      throw ValidationError(
        en: "--replicates takes jk1, jkn, brr, fay:RHO or bootstrap:COUNT, not '\(replicates)'",
        vi: "--replicates nhận jk1, jkn, brr, fay:RHO hoặc bootstrap:COUNT, không phải '\(replicates)'")
    }
    if replicateFactors != nil, try factors(count: 1) == nil {
      throw ValidationError(
        en: "--replicate-factors takes numbers between commas",
        vi: "--replicate-factors nhận các số cách nhau bằng dấu phẩy")
    }
  }

  func request(header: [String]) throws -> ReplicateRequest? {
    if let replicates { return Self.method(replicates, seed: seed).map { .made($0, centering: centering) } }
    guard let replicateWeights else { return nil }
    let columns = ColumnPattern.columns(DesignOptions.list(replicateWeights), in: header)
    return .given(
      columns: columns, scale: replicateScale ?? 1, factors: try factors(count: columns.count), centering: centering,
      degreesOfFreedom: replicateDf)
  }

  private func factors(count: Int) throws -> [Double]? {
    guard let replicateFactors else { return nil }
    let numbers = DesignOptions.list(replicateFactors).map { Double($0) }
    let known = numbers.compactMap { $0 }
    guard known.count == numbers.count else { return nil }
    return known.count == 1 ? Array(repeating: known[0], count: count) : known
  }

  private static func method(_ text: String, seed: UInt64) -> ReplicateMethod? {
    let parts = text.split(separator: ":", maxSplits: 1).map(String.init)
    switch (parts.first, parts.dropFirst().first) {
    case ("jk1", nil): return .jk1
    case ("jkn", nil): return .jkn
    case ("brr", nil): return .brr
    case ("fay", let rho?): return Double(rho).flatMap { $0 >= 0 && $0 < 1 ? .fay($0) : nil }
    case ("bootstrap", let count):
      return (count.map { Int($0) } ?? 500).flatMap { $0 > 1 ? .bootstrap(count: $0, seed: seed) : nil }
    default: return nil
    }
  }
}
