import IndexScoring
import SurveyModel
import SurveyStatistics

extension ReportPageBuilder {
  private func text(_ vi: String, _ en: String) -> String { language == .vi ? vi : en }

  /// Mean and spread of every block, its weakest areas, and what separates its units.
  var profileSection: ReportSection? {
    guard let index = results.index else { return nil }
    let profiles = index.blocks.compactMap { block in BlockProfile(block).map { (block, $0) } }
    guard !profiles.isEmpty else { return nil }
    return ReportSection(
      id: "profile", title: text("Các khối: mức chung và độ phân hóa", "Blocks: level and spread"),
      paragraphs: [
        text(
          "Chỉ tính đơn vị được xếp hạng. “Phần phân hóa” là phần của phương sai chỉ số do một tiêu chí tạo ra (hiệp phương "
            + "sai với chỉ số chia cho phương sai của chỉ số); cộng mọi tiêu chí bằng 100%.",
          "Ranked units only. The “share of the spread” of a criterion is its covariance with the index over the variance of "
            + "the index; all criteria add up to 100%.")
      ],
      blocks: [.table(spread(profiles))]
        + profiles.flatMap { [ReportBlock.table(areas($0, $1)), separations($0, $1, index)] })
  }

  private func spread(_ profiles: [(BlockScores, BlockProfile)]) -> ReportTable {
    let columns = [
      sentences.blockWord, text("Số đơn vị", "Units"), text("Trung bình", "Mean"), text("Độ lệch chuẩn", "SD"),
      text("Thấp nhất", "Lowest"), text("Tứ phân vị dưới", "Lower quartile"), text("Trung vị", "Median"),
      text("Tứ phân vị trên", "Upper quartile"), text("Cao nhất", "Highest"),
    ]
    let rows = profiles.map { block, profile in
      [ReportCell(block.block.title[language]), ReportCell(format.count(profile.count))]
        + ([profile.mean, profile.deviation, profile.lowest] + profile.quartiles + [profile.highest]).map {
          ReportCell(format.text($0))
        }
    }
    return ReportTable(
      caption: text("Mức chung và độ phân tán của chỉ số", "Level and spread of the index"), columns: columns,
      rows: rows)
  }

  private func areas(_ block: BlockScores, _ profile: BlockProfile) -> ReportTable {
    let title = text("lĩnh vực, thấp nhất trước", "areas, the weakest first")
    return ReportTable(
      caption: "\(block.block.title[language]): \(title)",
      columns: [
        ReportWords.criterion[language], text("Chỉ số thành phần bình quân", "Mean component index"),
        text("Số đơn vị", "Units"),
      ],
      rows: profile.areas.map {
        [ReportCell(titled($0.code)), ReportCell(format.text($0.meanIndex)), ReportCell(format.count($0.units))]
      })
  }

  private func separations(_ block: BlockScores, _ profile: BlockProfile, _ index: IndexScores) -> ReportBlock {
    let caption =
      "\(block.block.title[language]): "
      + text("tiêu chí phân hóa các đơn vị", "criteria that separate the units")
    let rows = profile.separations.map { part in
      [
        ReportCell(
          titled(part.code), detail: profile.flat.contains(part.code) ? text("không phân hóa", "no spread") : ""),
        ReportCell(part.isProtected ? NumberFormat.none : format.percent(share: part.share, decimals: 1)),
        ReportCell(part.isProtected ? NumberFormat.none : format.text(part.deviation)),
      ]
    }
    let columns = [
      ReportWords.criterion[language], text("Phần phân hóa", "Share of the spread"),
      text("Độ lệch chuẩn (điểm chỉ số)", "SD (points of the index)"),
    ]
    return .folded(caption, [ReportTable(caption: caption, columns: columns, rows: rows)])
  }

  private func titled(_ code: String) -> String {
    let title = results.index?.definition.criteria.first { $0.code == code }?.title[language]
    return "\(code). \(title ?? "")"
  }
}
