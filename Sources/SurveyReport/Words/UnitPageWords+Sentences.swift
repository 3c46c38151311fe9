import IndexScoring
import SurveyModel

/// The sentences of the page of a unit.
extension UnitPageWords {
  private func text(_ vi: String, _ en: String) -> String { format.language == .vi ? vi : en }

  func withoutIndex(_ reason: String) -> String {
    text(
      "Đơn vị không có chỉ số nên không được xếp hạng: \(reason).",
      "The unit has no index and is not ranked: \(reason).")
  }

  /// Index, rank, grade and interval in one or two sentences.
  func standing(_ unit: UnitScore, _ figures: IndexFigures, of count: Int, level: Double) -> String {
    let points = "\(format.text(unit.points))/\(format.text(unit.maximum))"
    let start = text(
      "Chỉ số \(figures.index) (\(points) điểm)", "The index is \(figures.index) (\(points) points)")
    let interval =
      unit.interval.map {
        text(
          ", khoảng tin cậy \(format.level(level)): \(format.limits($0))",
          ", with a \(format.level(level)) interval of \(format.limits($0))")
      } ?? " (\(figures.limitsInFull))"
    let rank =
      unit.rank.map { text("; hạng \($0)/\(format.count(count))", "; rank \($0) of \(format.count(count))") }
      ?? text(
        "; được chấm điểm nhưng không xếp hạng trong khối", "; it is scored and not ranked with the others")
    let grade = unit.grade.map { text("; xếp loại \($0.vi)", "; grade \($0.en)") } ?? ""
    return start + interval + rank + grade + "."
  }

  /// Which ranks are open, and how many units cannot be told apart from this one.
  func openRanks(_ unit: UnitScore, of count: Int, level: Double) -> [String] {
    guard unit.rank != nil, let own = unit.rankSet, let joint = unit.jointRankSet else { return [] }
    guard !unit.isWithoutSurveyError else {
      return [
        text(
          "Không có khảo sát trong chỉ số của đơn vị nên không có sai số khảo sát của hạng.",
          "No survey feeds the index of the unit, so its rank has no survey error.")
      ]
    }
    let level = format.level(level)
    let single = own.lower == own.upper
    let ranks = single ? "\(own.lower)" : text("\(own.lower) đến \(own.upper)", "\(own.lower) to \(own.upper)")
    let all = "\(joint.lower)–\(joint.upper)"
    let start = text(
      single
        ? "Ở mức tin cậy \(level), sai số khảo sát chỉ còn để ngỏ hạng \(ranks)"
        : "Ở mức tin cậy \(level), sai số khảo sát chưa loại trừ được các hạng từ \(ranks)",
      single
        ? "At the level of \(level) the survey's error leaves only rank \(ranks) open"
        : "At the level of \(level) the survey's error does not rule out ranks \(ranks)")
    let end = text(" (xét cả khối một lúc: \(all)).", " (for the whole block at once: \(all)).")
    return [start + end] + apart(unit, of: count)
  }

  private func apart(_ unit: UnitScore, of count: Int) -> [String] {
    guard let share = unit.indistinguishable, count > 1 else { return [] }
    let close = Int((share * Double(count - 1)).rounded())
    return [
      text(
        "Khảo sát không phân biệt được đơn vị này với \(format.count(close)) trong \(format.count(count - 1)) đơn vị còn "
          + "lại có xếp hạng.",
        "The survey cannot tell it apart from \(format.count(close)) of the \(format.count(count - 1)) other ranked units."
      )
    ]
  }

  var chancesMeaning: String {
    text(
      "Khả năng chỉ số thật rơi vào từng mức, nếu chỉ tính sai số khảo sát quanh chỉ số đã công bố.",
      "How likely the true index lies in each grade, by the survey's error about the published index alone.")
  }
  var gradeWithoutError: String {
    text(
      "Không có khảo sát trong chỉ số của đơn vị nên xếp loại không có sai số khảo sát.",
      "No survey feeds the index of the unit, so its grade has no survey error.")
  }
  var noChances: String {
    text(
      "Không xác định được sai số khảo sát của đơn vị nên không tính được khả năng.",
      "The survey's error of the unit is undefined, so chances cannot be computed.")
  }

  /// What the percentage after a grade in the ranking is.
  var chanceOfGrade: String {
    text(
      "Tỷ lệ phần trăm sau xếp loại là khả năng đơn vị thật sự thuộc mức đó, chỉ tính sai số khảo sát.",
      "The percentage after a grade is how likely the unit truly belongs there, by the survey's error alone.")
  }

  var areasMeaning: String {
    text(
      "Tỷ lệ đạt là điểm chia điểm tối đa được tính. Trung bình khối là trung bình tỷ lệ đạt của các đơn vị có xếp hạng "
        + "và được chấm trên cùng bộ tiêu chí.",
      "The share is points over the maximum that applies. The mean of the block is that of the ranked units which are "
        + "scored on the same criteria.")
  }

  /// Why some areas have no mean beside them.
  func unlike(_ codes: [String]) -> String {
    let list = codes.joined(separator: ", ")
    return text("Lĩnh vực \(list): ", codes.count == 1 ? "Area \(list): " : "Areas \(list): ")
      + ReportWords.unlikeBlock[format.language] + "."
  }

  var extremesMeaning: String {
    text(
      "So tỷ lệ đạt ở từng tiêu chí với trung bình của khối, trên cùng bộ tiêu chí.",
      "The share of the maximum at each criterion beside the mean of the block over units scored on the same.")
  }
  var noExtremes: String {
    text(
      "Không tiêu chí nào khác trung bình của khối tới mức nêu được.",
      "No criterion differs from the mean of the block by enough to be named."
    )
  }
  var criteriaMeaning: String {
    text(
      "Dòng có vạch bên trái: điều kiện của khảo sát không đạt. Điểm thẩm định được lấy nguyên như đã cho.",
      "A bar on the left marks a survey whose gate failed. Appraised points are taken as given.")
  }
  var noChanges: String {
    text(
      "Mọi điểm thẩm định giữ nguyên như đơn vị tự chấm.", "All appraised points are what the unit gave itself.")
  }
}
