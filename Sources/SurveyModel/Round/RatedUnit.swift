/// The agency or locality that is rated.
public struct RatedUnit: Sendable, Equatable {
  /// The code under which response files name the unit.
  public let code: String
  /// The name that reports print.
  public let name: LocalizedText
  /// Units are ranked within their block only.
  public let block: String
  /// Administrative level: province, district, commune; empty where the round has none.
  public let tier: String

  /// Makes a unit of one block.
  public init(code: String, name: LocalizedText, block: String, tier: String = "") {
    self.code = code
    self.name = name
    self.block = block
    self.tier = tier
  }
}
