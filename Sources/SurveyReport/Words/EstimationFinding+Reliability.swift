import SurveyModel

extension EstimationFinding {
  /// The words of findings about reliability; `nil` for all others.
  func reliabilityWords(_ language: Language) -> FindingWords? {
    let say = Wording(language: language)
    switch self {
    case .scoresNotReliable(let form, let scores, let units):
      return FindingWords(
        problem: say.scores(scores, form: form, units: units)
          + say(" not reliable under the round's rules", " không đạt quy tắc tin cậy của cuộc khảo sát"),
        consequence: say("withheld", "không công bố"))
    case .scoresForReview(let form, let scores, let units):
      return FindingWords(
        problem: say.scores(scores, form: form, units: units)
          + say(" to be reviewed under the round's rules", " cần xem xét theo quy tắc tin cậy của cuộc khảo sát"),
        consequence: say("shown with a mark", "vẫn hiển thị, có đánh dấu"))
    case .criterionNotReliable(let criterion, let units):
      return FindingWords(
        problem: say(
          "criterion \(criterion) of \(say.count(units, "unit", "units", "")) rests on scores that are not reliable",
          "tiêu chí \(criterion) của \(say.number(units)) đơn vị dựa trên kết quả kém tin cậy"),
        consequence: say(
          "its points count all the same, as the gate asks for responses only",
          "điểm vẫn được tính vì cổng cỡ mẫu chỉ xét số phiếu"))
    default: return nil
    }
  }

  static let reliabilityPages: [(String, LocalizedText)] = [
    (
      "scores-not-reliable",
      LocalizedText(
        vi:
          "Mục publication.reliability của round.yaml khai báo quy tắc tin cậy: nchs hoặc share (cho tỷ lệ), n (số phiếu), cv "
          + "(hệ số biến thiên). Điểm không đạt thì không công bố; cỡ mẫu và lý do có trong satisfaction.csv ở cột base và "
          + "reasons. Muốn có kết quả, cần thêm phiếu hoặc thêm đơn vị chọn mẫu cấp một, hoặc gộp nhóm.",
        en:
          "The round states rules of reliability under publication.reliability in round.yaml: nchs or share for shares, n "
          + "for the number of responses, cv for the coefficient of variation. A score that misses one is withheld; its base "
          + "and the reasons stand in satisfaction.csv under base and reasons. More responses, more primary sampling units "
          + "or larger groups make it reliable.")
    ),
    (
      "scores-for-review",
      LocalizedText(
        vi:
          "Quy tắc tin cậy của cuộc khảo sát cho phép hiển thị các điểm này nhưng cần chuyên gia thống kê xem xét trước khi sử "
          + "dụng: ít bậc tự do, tỷ lệ là 0 hoặc 100, hay hệ số biến thiên lớn. Bảng đánh dấu bằng dấu *; lý do có trong "
          + "satisfaction.csv ở cột reasons.",
        en:
          "The round's rules of reliability let these scores be shown, and want a statistician to look at them first: few "
          + "degrees of freedom, a share of 0 or 100, or a large coefficient of variation. Tables mark them with *; the "
          + "reasons stand in satisfaction.csv under reasons.")
    ),
  ]

  static let unreliableCriterionPage = (
    "criterion-not-reliable",
    LocalizedText(
      vi:
        "Tiêu chí chấm bằng khảo sát dựa trên một điểm không công bố vì kém tin cậy. Cổng cỡ mẫu (gate) của bộ chỉ số chỉ xét "
        + "số phiếu nên điểm vẫn được tính. Nếu không muốn vậy, tăng gate.smallest_base của tiêu chí.",
      en:
        "A survey criterion rests on a score that is withheld as not reliable. The gate of the criterion asks for a number of "
        + "responses only, so its points count all the same. Raise gate.smallest_base of the criterion where they should "
        + "not.")
  )
}

extension Wording {
  /// `12 scores by form 'citizen' (3 units) are`.
  fileprivate func scores(_ scores: Int, form: String, units: Int) -> String {
    let place = units == 0 ? "" : " (" + count(units, "unit", "units", "đơn vị") + ")"
    return count(scores, "score", "scores", "điểm") + self(" by form '\(form)'", " theo mẫu '\(form)'") + place
      + self(scores == 1 ? " is" : " are", "")
  }
}
