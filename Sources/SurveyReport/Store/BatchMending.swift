import SurveyModel

/// What a batch mends of another, and what of it was mended.
public struct BatchMending: Sendable, Equatable {
  /// Number of the batch whose quarantined records it mends.
  public let mends: Int?
  /// Number of a batch that was taken back, and with which this one counts no longer.
  public let fallenWith: Int?
  /// How many of its records were left out when it was imported.
  public let quarantined: Int
  /// How many of those are mended, by number of the batch that holds the mended version.
  public let mendedIn: [Int: Int]

  /// Tells what was mended.
  public init(mends: Int? = nil, fallenWith: Int? = nil, quarantined: Int = 0, mendedIn: [Int: Int] = [:]) {
    self.mends = mends
    self.fallenWith = fallenWith
    self.quarantined = quarantined
    self.mendedIn = mendedIn
  }

  /// How many quarantined records are mended.
  public var mended: Int { mendedIn.values.reduce(0, +) }

  /// One sentence for each of these that there is.
  func sentences(_ language: Language) -> [String] {
    let say = Wording(language: language)
    var parts: [String] = []
    if let mends { parts.append(say("mends batch \(mends)", "sửa phiếu của tệp số \(mends)")) }
    if let fallenWith {
      parts.append(
        say(
          "counts no longer, because batch \(fallenWith) was taken back",
          "không còn được tính vì tệp số \(fallenWith) đã rút"))
    }
    if mended > 0 {
      let batches = say.numbers(mendedIn.keys.sorted())
      parts.append(
        say(
          "\(say.number(mended)) of \(say.count(quarantined, "quarantined record", "quarantined records", "")) mended in "
            + "\(mendedIn.count == 1 ? "batch" : "batches") \(batches)",
          "\(say.number(mended)) trong \(say.number(quarantined)) phiếu bị loại đã sửa ở tệp số \(batches)"))
    }
    return parts
  }
}

extension Wording {
  /// Numbers of batches, the last one joined by `and`.
  func numbers(_ numbers: [Int]) -> String {
    let texts = numbers.map(String.init)
    guard let last = texts.last, texts.count > 1 else { return texts.first ?? "" }
    return texts.dropLast().joined(separator: ", ") + self(" and ", " và ") + last
  }
}
