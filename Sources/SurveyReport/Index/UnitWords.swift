import IndexScoring
import SurveyModel
import SurveyStatistics

/// Sentences about where one unit stands.
struct UnitWords {
  let index: IndexScores
  let lastYear: YearComparison?
  let format: NumberFormat

  private var language: Language { format.language }
  private var years: YearWords { YearWords(format: format) }

  private func text(_ vi: String, _ en: String) -> String { language == .vi ? vi : en }

  /// Points, index, interval, grade and rank in one line.
  func position(_ score: UnitScore, in block: BlockScores) -> String {
    let figures = IndexFigures(score, format)
    if let reason = figures.reason { return text("không có chỉ số: \(reason)", "no index: \(reason)") }
    let points = text(
      "\(format.text(score.points))/\(format.text(score.maximum)) điểm",
      "\(format.text(score.points)) of \(format.text(score.maximum)) points")
    let interval = "\(ReportSentences(format: format).shortInterval(index.level)) \(figures.limits)"
    let rank =
      score.rank.map { _ in
        text("hạng ", "rank ") + years.ranks(score.rank, score.rankSet) + "/" + format.count(block.rankedCount)
      } ?? text("không xếp hạng", "not ranked")
    return [
      points, "\(ReportWords.index[language]) \(figures.index)",
      score.interval == nil ? figures.limits : interval, score.grade?[language] ?? "", rank,
    ].filter { !$0.isEmpty }.joined(separator: " · ")
  }

  /// Headings of the columns that `areaCells` fills.
  var areaHeadings: [String] {
    [
      ReportWords.points[language], ReportWords.maximum[language], text("Chỉ số thành phần", "Index"),
      text("Bình quân khối", "Block mean"), text("Chênh lệch", "Difference"),
    ]
  }

  func areaCells(
    _ area: CriterionScore, of unit: UnitScore, _ comparison: UnitStanding.Comparison?
  ) -> [String] {
    [
      unit.shownPoints(area).map { format.text($0) } ?? NumberFormat.none,
      area.maximum.units == 0 ? NumberFormat.none : format.text(area.maximum),
      format.text(unit.shownIndex(area)), format.text(comparison?.mean),
      comparison.map { years.signed($0.difference) } ?? NumberFormat.none,
    ]
  }

  /// Strengths, weaknesses, the next grade and the chance of every grade.
  func standing(_ score: UnitScore, _ standing: UnitStanding, in block: BlockScores) -> [String] {
    var lines: [String] = []
    if !standing.strengths.isEmpty {
      lines.append(text("Mạnh nhất so với khối: ", "Strengths beside the block: ") + list(standing.strengths))
    }
    if !standing.weaknesses.isEmpty {
      lines.append(text("Yếu nhất so với khối: ", "Weaknesses beside the block: ") + list(standing.weaknesses))
    }
    if !lines.isEmpty, index.definition.restsOnSurvey {
      lines.append(ReportSentences(format: format).toldFromMean(index.level))
    }
    if let next = standing.nextGrade { lines.append(self.next(next)) }
    let chances = zip(block.block.grades, score.gradeProbabilities).filter { $0.1 >= 0.005 }
    if !chances.isEmpty {
      let parts = chances.map { "\($0.0.grade[language]) \(format.percent(share: $0.1))" }
      lines.append(
        text("Khả năng xếp loại theo sai số khảo sát: ", "Chance of each grade under the survey's error: ")
          + parts.joined(separator: ", "))
    }
    return lines
  }

  /// What is missing to the next grade; with as many decimals as it takes not to say that nothing is.
  func next(_ next: UnitStanding.NextGrade) -> String {
    let missing = format.text(next.missing)
    let points = next.missing < (Points(decimal: "0.005") ?? .zero) ? format.text(next.missing, decimals: 9) : missing
    return text(
      "Còn thiếu \(points) điểm để được xếp loại \(next.grade.vi)", "\(points) points short of \(next.grade.en)")
  }

  func list(_ comparisons: [UnitStanding.Comparison]) -> String {
    comparisons.map {
      "\($0.code) \(title($0.code)) (\(format.text($0.index, decimals: 1)); "
        + text("khối ", "block ") + format.text($0.mean, decimals: 1) + ")"
    }.joined(separator: ", ")
  }

  /// The change on last year with both rank sets, and what made it.
  func change(_ score: UnitScore) -> [String] {
    guard let lastYear else { return [] }
    guard let change = lastYear.change(of: score.unit.code) else { return [years.extent(lastYear)] }
    var lines = years.change(change, rank: score.rank, rankSet: score.rankSet, level: index.level)
    if let contributions = change.contributions {
      lines.append(text("Theo lĩnh vực: ", "By area: ") + parts(contributions.areas, most: nil))
      lines.append(
        text("Tiêu chí làm thay đổi nhiều nhất: ", "Criteria that moved it most: ")
          + parts(contributions.criteria, most: 5))
    }
    return lines + [years.extent(lastYear)]
  }

  private func parts(_ parts: [IndexContributions.Contribution], most: Int?) -> String {
    let shown = parts.filter { !$0.isProtected && $0.numerator != 0 }
    let order =
      most == nil
      ? shown
      : shown.enumerated().sorted {
        (-$0.element.value.magnitude, $0.offset) < (-$1.element.value.magnitude, $1.offset)
      }.map(\.element)
    let words = order.prefix(most ?? order.count).map { "\($0.code) \(years.signed($0.value))" }
    return words.isEmpty ? text("không có", "none") : words.joined(separator: ", ")
  }

  /// Every step of the criteria that have a process.
  func history(_ score: UnitScore) -> [String] {
    let entries = score.shownEntries.filter(\.isProcess)
    guard !entries.isEmpty else { return [] }
    let words = ProcessWords(format: format)
    return [text("Quá trình chấm điểm:", "The scoring process:")]
      + entries.flatMap { entry in entry.history.map { "\(entry.criterion): \(words.line($0))" } }
  }

  func title(_ code: String) -> String {
    index.definition.criteria.first { $0.code == code }?.title[language] ?? ""
  }
}
