/// How many of the population give an answer, from a census or a register.
public struct KnownTotal: Sendable, Equatable {
  /// The form whose item it is.
  public let form: String
  /// The item's id.
  public let item: String
  /// The answer's code.
  public let code: String
  /// The number of people, over 0 or 0.
  public let total: Double

  /// Makes a known total.
  public init(form: String, item: String, code: String, total: Double) {
    self.form = form
    self.item = item
    self.code = code
    self.total = total
  }
}
