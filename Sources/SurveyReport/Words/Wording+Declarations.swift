/// How a person declares what a file is like.
extension Wording {
  /// The key of a batch in `round.yaml`, or the option of the commands that read files without a round.
  func declare(_ key: String, or option: String, inEstimate: Bool = false) -> String {
    self(
      "write '\(key)' at the batch in round.yaml, or \(option) after hailong check\(inEstimate ? ", import or estimate" : " or import")",
      "ghi '\(key)' cho tệp phiếu trong round.yaml, hoặc thêm \(option) vào lệnh hailong check\(inEstimate ? ", import hoặc estimate" : " hoặc import")"
    )
  }

  /// Where an answer is to be looked up, and what may be done instead.
  func correct(_ en: String, _ vi: String) -> String {
    self("correct the cell by what the respondent answered\(en)", "sửa ô theo phiếu gốc\(vi)")
  }
}
