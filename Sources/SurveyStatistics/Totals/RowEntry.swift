/// What one respondent says on one variable: an answer category (value 1) or a number.
///
/// A respondent has an entry for every variable that is present, also where the number is 0; a missing answer has none.
public struct RowEntry: Sendable, Equatable {
  /// Index of the variable in its `VariableLayout`.
  public let variable: Int
  /// The value; 1 for a category that was chosen.
  public let value: Double

  /// Says `value` on `variable`.
  public init(variable: Int, value: Double = 1) {
    self.variable = variable
    self.value = value
  }
}
