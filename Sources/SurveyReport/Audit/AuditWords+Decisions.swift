/// What decisions made of the interviews that were looked at.
extension AuditWords {
  /// How many of the interviews are in no figure; `nil` where all are.
  func excluded(_ count: Int) -> String? {
    guard count > 0 else { return nil }
    let say = Wording(language: language)
    return say(
      "Of the interviews looked at, \(say.number(count)) \(count == 1 ? "is" : "are") left out of the figures by decision.",
      "Trong các phiếu đã xem xét, \(say.number(count)) phiếu không được tính vào kết quả theo quyết định.")
  }
}
