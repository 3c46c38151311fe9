/// How many files (hồ sơ) an office closed in the period: what ratings of single files stand for.
public struct ClosedDossiers: Sendable, Equatable {
  /// The form with which they are rated.
  public let form: String
  /// The rated unit's code.
  public let unit: String
  /// Files closed.
  public let count: Int

  /// Makes a count.
  public init(form: String, unit: String, count: Int) {
    self.form = form
    self.unit = unit
    self.count = count
  }
}
