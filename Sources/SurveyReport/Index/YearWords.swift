import IndexScoring
import SurveyModel
import SurveyStatistics

/// Words for an index beside that of an earlier year.
struct YearWords {
  let format: NumberFormat

  private var language: Language { format.language }

  private func text(_ vi: String, _ en: String) -> String { language == .vi ? vi : en }

  /// What may be compared, and why not all.
  func extent(_ comparison: YearComparison) -> String {
    let other = "\(comparison.definition) (\(comparison.year))"
    switch comparison.extent {
    case .full:
      return text(
        "So với \(other): cùng tiêu chí và cách chấm. Hai cuộc khảo sát độc lập nên phương sai cộng lại.",
        "Compared with \(other): the same criteria and rules. The rounds are independent, so their variances add up.")
    case .totalOnly(let bridge, let why):
      return text(
        "So với \(other): \(difference(why)); chỉ so tổng chỉ số, vì \(bridge.reason.vi)",
        "Compared with \(other): \(difference(why)); the total only, because \(bridge.reason.en)")
    case .refused(let why):
      return text(
        "Không so sánh với \(other): \(difference(why)). Muốn so tổng chỉ số thì khai báo 'bridge' trong bộ chỉ số.",
        "Not compared with \(other): \(difference(why)). To compare the totals all the same, declare a 'bridge' in the index."
      )
    }
  }

  func difference(_ difference: DefinitionDifference) -> String {
    switch difference {
    case .added(let code): text("tiêu chí \(code) mới có", "criterion \(code) is new")
    case .removed(let code): text("tiêu chí \(code) không còn", "criterion \(code) is gone")
    case .maximum(let code, let before, let now):
      text(
        "điểm tối đa của tiêu chí \(code) từ \(format.short(before)) thành \(format.short(now))",
        "the maximum of criterion \(code) was \(format.short(before)) and is \(format.short(now))")
    case .rule(let code): text("cách chấm tiêu chí \(code) đã khác", "criterion \(code) has another rule")
    case .measure(let name):
      text("cách tính điểm khảo sát \(name) đã khác", "sub-score \(name) is computed in another way")
    }
  }

  /// Heading of the changes in a ranking.
  var changeHeading: String { text("Thay đổi", "Change") }

  /// The change of a unit in a table; a dash where there is none.
  func cell(_ change: UnitChange?) -> String { change?.value.map { signed($0) } ?? NumberFormat.none }

  func absence(_ absence: UnitChange.Absence) -> String {
    switch absence {
    case .notThere: text("năm trước chưa chấm đơn vị này", "it was not scored last year")
    case .severalPredecessors(let codes):
      text(
        "nhập từ \(codes.joined(separator: ", ")) nên không có chỉ số năm trước",
        "it came from \(codes.joined(separator: ", ")), so that it has no last year")
    case .withoutIndexThen: text("năm trước không có chỉ số", "it had no index last year")
    case .withoutIndexNow: text("năm nay không có chỉ số", "it has no index this year")
    }
  }

  /// The change in one line: the difference with its interval, and the ranks of both years, each with what is left open.
  func change(_ change: UnitChange, rank: Int?, rankSet: RankSet?, level: Double) -> [String] {
    guard let value = change.value, let then = change.then else {
      return [change.absence.map { text("Thay đổi: không có: ", "Change: none: ") + absence($0) } ?? ""]
    }
    let interval =
      change.interval.map { " (\(ReportSentences(format: format).shortInterval(level)) \(format.limits($0)))" }
      ?? text(" (không có khoảng tin cậy)", " (no interval)")
    var lines = [
      text("Thay đổi: ", "Change: ") + signed(value) + interval
        + text(", năm trước \(format.text(then))", ", last year \(format.text(then))")
    ]
    if let unit = change.unitThen, unit != change.unit {
      lines.append(text("Năm trước là đơn vị \(unit).", "It was unit \(unit) last year."))
    }
    lines.append(
      text("Hạng: ", "Ranks: ")
        + text(
          "năm trước \(ranks(change.rankThen, change.rankSetThen))",
          "last year \(ranks(change.rankThen, change.rankSetThen))")
        + text(", năm nay \(ranks(rank, rankSet))", ", this year \(ranks(rank, rankSet))"))
    return lines
  }

  /// A rank with the ranks that the survey leaves open: `4 (2–7)`.
  func ranks(_ rank: Int?, _ set: RankSet?) -> String {
    guard let rank else { return NumberFormat.none }
    guard let set else { return format.count(rank) }
    return "\(format.count(rank)) (\(format.count(set.lower))–\(format.count(set.upper)))"
  }

  func signed(_ value: Double, decimals: Int? = nil) -> String {
    let digits = format.text(value, decimals: decimals)
    return value > 0 && !digits.allSatisfy({ "0.,".contains($0) }) ? "+" + digits : digits
  }
}
