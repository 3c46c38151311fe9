import IndexScoring
import SatisfactionScoring
import SurveyModel

/// The plain-language paragraphs at the top of a report.
extension ReportSentences {
  /// What the report is about.
  func subject(_ results: RoundResults) -> String {
    guard let index = results.index else {
      let units = results.round.units.count
      return text(
        vi: "Báo cáo trình bày mức độ hài lòng của người dân và tổ chức đối với \(format.count(units)) đơn vị.",
        en: "This report shows how satisfied citizens and organisations are with "
          + "\(counted(units, "unit", "units")).")
    }
    let blocks = index.blocks.filter { !$0.units.isEmpty }
    let units = blocks.reduce(0) { $0 + $1.units.count }
    let title = index.definition.title[language]
    return text(
      vi: "Báo cáo xếp hạng \(format.count(units)) đơn vị thuộc \(format.count(blocks.count)) khối theo “\(title)”, "
        + "năm \(index.definition.year).",
      en: "This report ranks \(counted(units, "unit", "units")) in \(counted(blocks.count, "block", "blocks")) by the "
        + "“\(title)” of \(index.definition.year).")
  }

  /// How many answered what, and how they were chosen.
  func respondents(_ results: RoundResults) -> String {
    let used = results.batches.reduce(0) { $0 + $1.accepted }
    let out = results.batches.reduce(0) { $0 + $1.quarantined }
    let parts = results.round.forms.flatMap { form in
      SamplingBasis.allCases.compactMap { basis -> String? in
        let count = results.batches.filter { $0.batch.formID == form.id && $0.batch.basis == basis }
          .reduce(0) { $0 + $1.accepted }
        guard count > 0 else { return nil }
        return "\(format.count(count)) “\(form.title[language])” (\(MethodWords.basis(basis)[language]))"
      }
    }.joined(separator: "; ")
    let period =
      results.round.period.map {
        text(vi: ", thu từ \(day($0.from)) đến \(day($0.to))", en: ", from \($0.from) to \($0.to)")
      } ?? ""
    let left =
      out == 0
      ? text(vi: "Không phiếu nào bị loại.", en: "No record was left out.")
      : text(
        vi: "\(format.count(out)) phiếu bị loại; lý do nêu ở cuối báo cáo.",
        en: "\(counted(out, "record was", "records were")) left out; the reasons stand below.")
    let replaced = results.batches.reduce(0) { $0 + $1.superseded }
    let later =
      replaced == 0
      ? ""
      : text(
        vi: " \(format.count(replaced)) phiếu được thay bằng phiếu sau của cùng người trả lời.",
        en: " \(counted(replaced, "record", "records")) gave way to a later one of the same respondent.")
    let excluded = results.batches.reduce(0) { $0 + $1.excluded }
    let decided =
      excluded == 0
      ? ""
      : text(
        vi: " \(format.count(excluded)) phiếu không được tính theo quyết định có ghi người, thời điểm và lý do.",
        en: " \(counted(excluded, "record is", "records are")) left out by decisions recorded with who, when and why.")
    return text(
      vi: "Số liệu khảo sát dựa trên \(format.count(used)) phiếu hợp lệ\(period): \(parts). \(left)\(later)\(decided)",
      en:
        "The survey figures rest on \(counted(used, "response", "responses"))\(period): \(parts). \(left)\(later)\(decided)"
    )
  }

  /// The overall figure of one table with its precision.
  func overall(_ score: SubScore, form: SurveyForm, isSelfSelected: Bool) -> String {
    let figure = FigureText(score, format)
    let title = form.title[language]
    let scale = text(vi: "điểm trên thang 100", en: "points of 100")
    let start = text(
      vi: "Mức độ hài lòng chung theo “\(title)” là \(figure.value) \(scale)",
      en: "Overall satisfaction by “\(title)” is \(figure.value) \(scale)")
    if isSelfSelected { return start + ". " + selfSelected }
    guard let limits = figure.limits, let interval = score.estimate.interval else {
      let isMissing = score.estimate.value == nil || score.withheld != nil
      let reason = isMissing ? figure.reasonInFull ?? "" : ReportWords.noInterval[language]
      return start + " (\(reason))."
    }
    let level = format.level(interval.level)
    let end = text(vi: ", khoảng tin cậy \(level): \(limits).", en: ", with a \(level) interval of \(limits).")
    guard !score.reviewReasons.isEmpty, let reasons = figure.reliabilityReasons else { return start + end }
    return start + end + text(vi: " Cần xem xét: \(reasons).", en: " It is for review: \(reasons).")
  }

  /// How wide the intervals of units are; `nil` where no unit has one.
  func precision(_ index: IndexScores) -> String? {
    let halves = index.blocks.flatMap(\.units).compactMap { $0.interval.map { ($0.high - $0.low) / 2 } }.sorted()
    guard !halves.isEmpty else { return nil }
    let median = halves[halves.count / 2]
    let level = format.level(index.level)
    return text(
      vi: "Vì chỉ hỏi một phần người dân và tổ chức, chỉ số của một đơn vị có sai số khảo sát thường vào khoảng "
        + "±\(format.text(median)) điểm (khoảng tin cậy \(level)). Chênh lệch nhỏ giữa các đơn vị liền hạng có thể chỉ do "
        + "ngẫu nhiên.",
      en: "Because only a part of the people was asked, the index of a unit is typically known to within "
        + "±\(format.text(median)) points (\(level) interval). Small differences between units next to each other can be "
        + "chance.")
  }

  /// An ISO day as Vietnamese write it.
  private func day(_ iso: String) -> String {
    let parts = iso.split(separator: "-")
    return parts.count == 3 ? "\(parts[2])/\(parts[1])/\(parts[0])" : iso
  }
}
