import SurveyModel

/// What taking a batch back did to records of other batches, each by number of the batch.
public struct RetractionConsequences: Sendable, Equatable {
  /// Records that count again.
  public let revived: [Int: Int]
  /// Mended records that count no longer, because what they mend was taken back.
  public let fallen: [Int: Int]
  /// Records that are in quarantine again, because their mended version was taken back.
  public let quarantinedAgain: [Int: Int]

  /// Tells what happened to other batches.
  public init(revived: [Int: Int] = [:], fallen: [Int: Int] = [:], quarantinedAgain: [Int: Int] = [:]) {
    self.revived = revived
    self.fallen = fallen
    self.quarantinedAgain = quarantinedAgain
  }

  /// One line for each batch that is concerned, ended.
  func lines(_ language: Language) -> String {
    let say = Wording(language: language)
    func records(_ count: Int) -> String { say.count(count, "record", "records", "phiếu") }
    func verb(_ count: Int) -> String { count == 1 ? "counts" : "count" }
    func lines(_ counts: [Int: Int], _ line: (Int, Int) -> String) -> [String] {
      counts.sorted { $0.key < $1.key }.map { line($0.key, $0.value) + "\n" }
    }
    return
      (lines(fallen) { batch, count in
        say(
          "\(records(count)) of batch \(batch), which mends it, \(verb(count)) no longer either",
          "\(records(count)) của tệp số \(batch), là bản sửa của tệp này, cũng không còn được tính")
      }
      + lines(quarantinedAgain) { batch, count in
        say(
          "\(records(count)) of batch \(batch) \(count == 1 ? "is" : "are") in quarantine again",
          "\(records(count)) của tệp số \(batch) lại bị loại")
      }
      + lines(revived) { batch, count in
        say(
          "\(records(count)) of batch \(batch) \(verb(count)) in their place now",
          "\(records(count)) của tệp số \(batch) nay được tính thay")
      }).joined()
  }
}
