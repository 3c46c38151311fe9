/// What a round gives to its audit besides plan and batches; `nil` where it names no such file.
public struct AuditFiles: Sendable, Equatable {
  /// The drawn sample.
  public var sample: [SampledCase]?
  /// Known totals of the population.
  public var totals: [KnownTotal]?
  /// Closed dossiers.
  public var closed: [ClosedDossiers]?
  /// The re-check.
  public var recheck: [RecheckedCase]?

  /// No files.
  public init() {}
}
