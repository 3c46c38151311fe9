import SurveyModel

/// How far what is personal in a store was verified.
public struct VerifiedPersonalData: Sendable {
  /// Quarantined records whose bytes were recomputed.
  public let checked: Int
  /// Those whose bytes could not be.
  public let unchecked: Int
  /// The file for want of which they could not.
  public let missingFile: String?
  /// Batches whose personal data were deleted as the log says.
  public let forgotten: [Int]

  /// Tells what was verified.
  public init(checked: Int = 0, unchecked: Int = 0, missingFile: String? = nil, forgotten: [Int] = []) {
    self.checked = checked
    self.unchecked = unchecked
    self.missingFile = missingFile
    self.forgotten = forgotten
  }

  /// A line for each of these that there is, ended.
  func lines(_ language: Language) -> String {
    let say = Wording(language: language)
    func records(_ count: Int) -> String {
      say.count(count, "quarantined record", "quarantined records", "phiếu bị loại")
    }
    var lines: [String] = []
    if checked > 0 {
      lines.append(
        say("the bytes of \(records(checked)) recomputed, too", "đã tính lại cả các byte của \(records(checked))"))
    }
    if unchecked > 0, let missingFile {
      lines.append(
        say(
          "the bytes of \(records(unchecked)) not checked: \(missingFile) is not there",
          "chưa kiểm tra các byte của \(records(unchecked)): không có \(missingFile)"))
    }
    if !forgotten.isEmpty {
      lines.append(
        say(
          "personal data of \(forgotten.count == 1 ? "batch" : "batches") \(say.numbers(forgotten)) deleted, as the log says",
          "đã xóa thông tin cá nhân của tệp phiếu số \(say.numbers(forgotten)), có ghi trong nhật ký"))
    }
    return lines.map { $0 + "\n" }.joined()
  }
}
