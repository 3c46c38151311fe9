extension WeightingResult {
  /// The same result with weights of 9 decimals, as they are published: estimates from the file are those of the chain.
  ///
  /// Records and projections stay those of the chain.
  public var rounded: WeightingResult {
    WeightingResult(base: base, weights: weights.rounded, records: records, projections: projections)
  }
}
