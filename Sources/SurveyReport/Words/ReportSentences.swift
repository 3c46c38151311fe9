import IndexScoring
import SatisfactionScoring
import SurveyModel

/// The sentences of summaries and reports, made from typed arguments in one language.
struct ReportSentences {
  let format: NumberFormat
  var language: Language { format.language }

  func text(vi: String, en: String) -> String {
    language == .vi ? vi : en
  }

  /// `1 record`, `2 records`; Vietnamese has no plural.
  func counted(_ count: Int, _ one: String, _ many: String) -> String {
    format.count(count) + " " + (count == 1 ? one : many)
  }

  static func needs(_ needed: Int, _ format: NumberFormat) -> String {
    let count = format.count(needed)
    return format.language == .vi ? "cần \(count)" : "\(count) needed"
  }

  /// `95% interval`, as the heading of a column.
  func shortInterval(_ level: Double) -> String {
    text(vi: "KTC \(format.level(level))", en: "\(format.level(level)) interval")
  }

  private func shortIntervals(_ level: Double) -> String {
    text(vi: "KTC \(format.level(level))", en: "\(format.level(level)) intervals")
  }

  /// The notice over made-up data.
  var synthetic: String {
    text(
      vi: "DỮ LIỆU GIẢ LẬP: các con số dưới đây không phải kết quả khảo sát thật.",
      en: "SYNTHETIC DATA: the figures below are not the result of any fieldwork.")
  }

  /// The notice over made-up points.
  var illustrative: String {
    text(
      vi: "THANG ĐIỂM MINH HỌA: điểm của bộ chỉ số là giả định; không dùng để xếp hạng thật.",
      en: "ILLUSTRATIVE POINTS: the index's points are made up; no real ranking may rest on them.")
  }

  /// Both notices in as many words as a screen has room for.
  func notices(isSynthetic: Bool, isIllustrative: Bool) -> String? {
    let parts =
      (isSynthetic ? [text(vi: "DỮ LIỆU GIẢ LẬP", en: "SYNTHETIC DATA")] : [])
      + (isIllustrative ? [text(vi: "THANG ĐIỂM MINH HỌA", en: "ILLUSTRATIVE POINTS")] : [])
    guard !parts.isEmpty else { return nil }
    return parts.joined(separator: " · ") + text(vi: ": không phải kết quả thật", en: ": not a real result")
  }

  /// What the definition wants to be said beside every result, in lines of a terminal.
  func notice(of index: IndexDefinition, width: Int? = 80) -> [String] {
    index.notice.map { VisibleText.of($0[language]).wrapped(width: width ?? 120) } ?? []
  }

  /// What was read and used.
  func records(_ batches: [BatchAccount]) -> String {
    let read = batches.reduce(0) { $0 + $1.records }
    let used = batches.reduce(0) { $0 + $1.accepted }
    let out = batches.reduce(0) { $0 + $1.quarantined }
    let replaced = superseded(batches) + excluded(batches)
    let mended = batches.reduce(0) { $0 + $1.mended }
    let amended =
      mended == 0
      ? ""
      : text(vi: " (trong đó \(format.count(mended)) phiếu đã sửa)", en: " (\(format.count(mended)) of them mended)")
    return text(
      vi:
        "Thu về \(format.count(read)) phiếu từ \(format.count(batches.count)) tệp phiếu; \(format.count(used)) phiếu hợp lệ\(amended), "
        + "\(format.count(out)) phiếu bị loại\(replaced).",
      en: "\(counted(read, "record", "records")) read from \(counted(batches.count, "batch", "batches")); "
        + "\(format.count(used)) used\(amended), \(format.count(out)) quarantined\(replaced).")
  }

  /// Records that gave way to others, where there are any; they were sound, so they are not among those left out.
  func superseded(_ batches: [BatchAccount]) -> String {
    let count = batches.reduce(0) { $0 + $1.superseded }
    guard count > 0 else { return "" }
    return text(
      vi: ", \(format.count(count)) phiếu được thay bằng phiếu sau của cùng người trả lời",
      en: ", \(format.count(count)) superseded by a later record of the same respondent")
  }

  /// Records that decisions keep out, where there are any.
  func excluded(_ batches: [BatchAccount]) -> String {
    let count = batches.reduce(0) { $0 + $1.excluded }
    guard count > 0 else { return "" }
    return text(
      vi: ", \(format.count(count)) phiếu không tính theo quyết định",
      en: ", \(format.count(count)) excluded by decision")
  }

  /// A block by its size: `Departments (22 units)`.
  func block(_ block: BlockScores) -> String {
    "\(block.block.title[language]) (\(text(vi: "\(format.count(block.units.count)) đơn vị", en: counted(block.units.count, "unit", "units"))))"
  }

  /// The line between the top and the bottom of a ranking.
  func between(_ hidden: Int, unranked: Int) -> String {
    let more = text(vi: "… \(format.count(hidden)) đơn vị khác", en: "… \(format.count(hidden)) more")
    guard unranked > 0 else { return more }
    return more + text(vi: "; \(format.count(unranked)) không xếp hạng", en: "; \(format.count(unranked)) not ranked")
  }

  /// The line between the top and the bottom of a list without ranks.
  func between(_ hidden: Int, unshown: Int) -> String {
    let more = text(vi: "… \(format.count(hidden)) đơn vị khác", en: "… \(format.count(hidden)) more")
    guard unshown > 0 else { return more }
    return more + text(vi: "; \(format.count(unshown)) không công bố", en: "; \(format.count(unshown)) not shown")
  }

  /// What a table of a self-selected batch lacks.
  var selfSelected: String {
    text(
      vi: "Người trả lời tự nguyện tham gia nên không có sai số chọn mẫu; kết quả chỉ nói về chính họ.",
      en: "Respondents chose themselves, so no sampling error exists; the figures speak of them alone.")
  }

  /// What intervals and ranks of an index do and do not carry.
  var surveyErrorOnly: String {
    text(
      vi: "Hạng và khoảng tin cậy chỉ tính sai số khảo sát, không tính sai số thẩm định.",
      en: "Ranks and intervals carry the survey's error only, not that of the appraisal.")
  }

  /// When a survey criterion counts as a strength or weakness, and what many comparisons do.
  func toldFromMean(_ level: Double) -> String {
    text(
      vi:
        "Tiêu chí khảo sát chỉ được nêu khi chênh lệch vượt sai số khảo sát (mức \(format.level(level))); mỗi tiêu chí "
        + "xét riêng, nên xét nhiều tiêu chí thì một vài chênh lệch vẫn có thể do ngẫu nhiên.",
      en: "A criterion that a survey feeds is named only where the difference exceeds the survey's error "
        + "(\(format.level(level))); each is judged by itself, so that among many a few can still be chance.")
  }

  /// Heading of the ranks that are left open: `95% ranks`.
  func rankSets(_ level: Double) -> String {
    text(vi: "Hạng \(format.level(level))", en: "\(format.level(level)) ranks")
  }

  /// The same in one line under a table that has it as its heading.
  func rankSetsLegend(_ level: Double) -> String {
    let level = format.level(level)
    return text(
      vi: "Hạng \(level): những hạng chưa loại trừ được; trong ngoặc: xét cả khối một lúc.",
      en: "\(level) ranks: those not ruled out; in parentheses for the whole block at once.")
  }

  /// Why a unit that no sample feeds has no ranks left open.
  var orderAsGiven: String {
    text(
      vi: "– ở cột hạng: không dựa trên khảo sát mẫu, thứ tự lấy như đã cho, chưa xét sai số.",
      en: "– among ranks: no sample feeds the unit; its order is taken as given, not as sure.")
  }

  /// What the ranks that are left open mean.
  func rankSetsMeaning(_ level: Double) -> String {
    let level = format.level(level)
    return text(
      vi:
        "“Hạng \(level)” là những hạng mà sai số khảo sát chưa loại trừ được cho đơn vị này (Mogstad và cộng sự, 2024); "
        + "trong ngoặc là tập hạng đúng đồng thời cho mọi đơn vị trong khối. Hai đơn vị có tập hạng chồng lên nhau thì thứ "
        + "tự giữa chúng chưa chắc chắn. KTC: khoảng tin cậy.",
      en:
        "“\(level) ranks” are those that the survey's error does not rule out for this unit (Mogstad and others, 2024); in "
        + "parentheses those that hold for all units of the block at once. Where the ranks of two units overlap, their order "
        + "is not sure.")
  }

  /// `on 5 of 10 points`, at the row of a unit.
  func scoredOn(_ part: String) -> String {
    text(vi: "điểm tối đa \(part)", en: "on \(part) points")
  }

  /// What scoring on fewer points means, in one line; `nil` where it concerns no unit.
  func fewerPointsLegend(_ units: [UnitScore]) -> String? {
    guard units.contains(where: { $0.withheld == nil && $0.isOnFewerPoints || $0.isWithoutItsSurvey }) else {
      return nil
    }
    return text(
      vi: "Điểm tối đa thấp hơn: thiếu phiếu, phiếu không đạt, hoặc không áp dụng.",
      en: "Scored on fewer points: too few responses, the audit, or not applicable.")
  }

  /// The same as a paragraph.
  var fewerPoints: String {
    text(
      vi:
        "“Điểm tối đa …/…”: tiêu chí không đủ phiếu hoặc không áp dụng đã được bỏ khỏi điểm và điểm tối đa. Chỉ số chỉ tính trên số "
        + "điểm còn lại, nên không so sánh ngang với đơn vị được chấm đủ điểm.",
      en:
        "“On … points”: criteria without enough responses, or that do not apply, left points and maximum. The index rests on what is left, "
        + "and does not compare like with like to units scored on all points.")
  }

  /// Where the points of areas stand if the terminal is too narrow for them.
  var areasElsewhere: String {
    text(vi: "điểm theo lĩnh vực: --csv hoặc --json", en: "areas: --csv or --json")
  }

  /// The method in one line.
  func methodLine(_ method: ScoringMethod) -> String {
    let name = MethodWords.interval(method.shareInterval)[language]
    let rule = MethodWords.singlePSUShort(method.singlePSU)[language]
    return "\(shortIntervals(method.level)): \(name), logit, t; \(rule)."
  }
}
