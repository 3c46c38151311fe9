import IndexScoring
import SurveyModel

/// The words of the heat map and of the page of a unit.
struct UnitPageWords {
  let format: NumberFormat

  private var language: Language { format.language }

  private func text(_ vi: String, _ en: String) -> String { language == .vi ? vi : en }

  // The heat map.
  var heatMap: String { text("Bản đồ nhiệt: đơn vị theo tiêu chí", "Heat map: units by criteria") }
  var heatMapMeaning: String {
    text(
      "Mỗi ô là điểm của một đơn vị ở một tiêu chí. Ô càng đậm thì đơn vị càng mất nhiều điểm so với điểm tối đa. Chọn tên "
        + "đơn vị để xem trang riêng với cách tính từng tiêu chí.",
      "Every cell has the points of a unit at a criterion. The darker the cell, the more of the maximum was lost. The name "
        + "of a unit leads to its own page, with where all of its points come from.")
  }
  var legend: String { text("Điểm so với điểm tối đa", "Points as a share of the maximum") }

  func shade(_ shade: HeatMap.Shade) -> String {
    let next = HeatMap.Shade(rawValue: shade.rawValue + 1)?.edge
    if shade.edge == 0 { return text("dưới \(next ?? 0)%", "under \(next ?? 0)%") }
    guard let next else { return text("từ \(shade.edge)% trở lên", "\(shade.edge)% or more") }
    return text("từ \(shade.edge)% đến dưới \(next)%", "\(shade.edge)% to under \(next)%")
  }

  var heatMapWords: HeatMap.Words {
    HeatMap.Words(
      rank: ReportWords.rank[language], unit: ReportWords.unit[language],
      protected: text("không nêu, để bảo vệ nhóm nhỏ", "not shown, to protect a small group"),
      leftOut: text("không tính: bỏ khỏi điểm và điểm tối đa", "left out of points and maximum"),
      notScored: text("chưa chấm được", "not scored"))
  }
  var blockMean: String { text("Trung bình khối", "Mean of the block") }

  // The page of a unit.
  var back: String { text("← Bảng xếp hạng của cả khối", "← The ranking of the block") }
  var position: String { text("Vị trí trong khối", "Position in the block") }
  var area: String { text("Lĩnh vực", "Area") }
  var share: String { text("Tỷ lệ đạt", "Of the maximum") }
  var difference: String { text("Chênh lệch (điểm %)", "Difference (pp)") }
  var chances: String { text("Khả năng của từng mức xếp loại", "Chance of each grade") }
  var chance: String { text("Khả năng", "Chance") }
  var given: String { text("mức được xếp", "the grade given") }
  var extremes: String { text("Điểm mạnh và điểm yếu", "Strengths and weaknesses") }
  var strengths: String { text("Cao hơn trung bình khối nhiều nhất", "Farthest over the mean of the block") }
  var weaknesses: String { text("Thấp hơn trung bình khối nhiều nhất", "Farthest under the mean of the block") }
  var criteria: String { text("Từng tiêu chí và cách tính", "Every criterion, and where its points come from") }
  var reasons: String { text("Cách tính và số liệu", "Rule and figures") }
  var history: String { text("Quá trình và so với năm trước", "History") }
  var changed: String { text("Tiêu chí có điểm thay đổi", "Criteria whose points changed") }
  var selfScore: String { text("Tự chấm", "Self-score") }
  var appraised: String { text("Thẩm định", "Appraised") }
  var final: String { text("Kết quả", "Final") }
  var day: String { text("Ngày", "Day") }

  /// An ISO day as it is written in the language; a dash where there is none.
  func day(_ iso: String) -> String {
    let parts = iso.split(separator: "-")
    if iso.isEmpty { return NumberFormat.none }
    return language == .vi && parts.count == 3 ? "\(parts[2])/\(parts[1])/\(parts[0])" : iso
  }

  /// A figure of 0…100 with one decimal and its sign of percent.
  func percent(_ value: Double?) -> String {
    value.map { format.text($0, decimals: 1) + "%" } ?? NumberFormat.none
  }

  /// A difference with its sign, one decimal.
  func signed(_ value: Double?) -> String {
    guard let value else { return NumberFormat.none }
    let number = format.text(value, decimals: 1)
    return value > 0 && number.contains { ("1"..."9").contains($0) } ? "+" + number : number
  }

  /// A chance that is never rounded to certain or impossible.
  func chance(_ share: Double) -> String {
    if share > 0, share < 0.005 { return "<1%" }
    if share < 1, share >= 0.995 { return ">99%" }
    return format.percent(share: share)
  }
}
