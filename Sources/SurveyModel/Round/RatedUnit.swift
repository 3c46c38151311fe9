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
  /// The first day on which the unit exists, as `2025-07-01`; empty where it is not told.
  public let validFrom: String
  /// The last day; empty where it is not told.
  public let validTo: String
  /// Codes, in older lists, of the units that it came from.
  public let predecessors: [String]

  /// Makes a unit of one block.
  public init(
    code: String, name: LocalizedText, block: String, tier: String = "", validFrom: String = "", validTo: String = "",
    predecessors: [String] = []
  ) {
    self.code = code
    self.name = name
    self.block = block
    self.tier = tier
    self.validFrom = validFrom
    self.validTo = validTo
    self.predecessors = predecessors
  }
}
