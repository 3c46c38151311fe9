/// What decisions keep out of the audit, as out of every figure.
extension AuditWords {
  /// How many interviews are neither in the audit nor in a figure; `nil` where all are.
  func excluded(_ count: Int) -> String? {
    guard count > 0 else { return nil }
    let say = Wording(language: language)
    return say(
      "\(say.count(count, "interview", "interviews", "phiếu")) left out by decision \(count == 1 ? "is" : "are") neither in the figures nor looked at here; --with-excluded puts them into both.",
      "\(say.number(count)) phiếu bị loại theo quyết định không nằm trong kết quả và cũng không được xem xét ở đây; --with-excluded đưa các phiếu này vào cả hai."
    )
  }
}
