import IndexScoring
import SatisfactionScoring
import SurveyModel
import SurveyReport
import SurveyStatistics
import Testing

/// A made-up round: 22 departments and 26 districts with long names, some with too few answers, one without any,
/// some in a stratum with one PSU; a paper form by probability and an online form of whoever wanted to answer.
struct SampleRound {
  /// Replaces the text of a unit's name, of a label, of a file: for hostile texts.
  var text: (String) -> String = { $0 }
  var hasIndex = true
  var respondentsPerUnit = 60
  var reliability: [ReliabilityRule] = []
  /// What the index wants to be said beside every result.
  var notice: LocalizedText?
  /// Who appraised; with a name there are self-scores of 40 and a reason, too.
  var appraiser = ""

  static let departments = [
    "Sở Nội vụ", "Sở Tư pháp", "Sở Kế hoạch và Đầu tư", "Sở Tài chính", "Sở Công Thương",
    "Sở Nông nghiệp và Phát triển nông thôn", "Sở Giao thông vận tải", "Sở Xây dựng", "Sở Tài nguyên và Môi trường",
    "Sở Thông tin và Truyền thông", "Sở Lao động, Thương binh và Xã hội", "Sở Văn hóa và Thể thao", "Sở Du lịch",
    "Sở Khoa học và Công nghệ", "Sở Giáo dục và Đào tạo", "Sở Y tế", "Thanh tra thành phố",
    "Văn phòng Ủy ban nhân dân thành phố", "Ban Quản lý Khu công nghệ cao và các khu công nghiệp",
    "Sở Quy hoạch - Kiến trúc",
    "Ban Dân tộc", "Sở Ngoại vụ",
  ]
  static let districts = (1...26).map { "Ủy ban nhân dân quận, huyện mẫu số \($0)" }

  func named(_ vi: String, _ en: String) -> LocalizedText {
    LocalizedText(vi: text(vi), en: text(en))
  }

  var units: [RatedUnit] {
    Self.departments.enumerated().map { position, name in
      RatedUnit(code: "S\(position + 1)", name: named(name, "Department \(position + 1)"), block: "department")
    }
      + Self.districts.enumerated().map { position, name in
        RatedUnit(code: "Q\(position + 1)", name: named(name, "District \(position + 1)"), block: "district")
      }
  }

  static let factors = [
    ("access", "Tiếp cận dịch vụ", "Access"), ("procedure", "Thủ tục hành chính", "Procedure"),
    ("staff", "Công chức trực tiếp giải quyết công việc", "Staff"), ("result", "Kết quả cung ứng dịch vụ", "Result"),
    ("feedback", "Tiếp nhận, xử lý góp ý, phản ánh, kiến nghị", "Feedback"),
  ]

  func form(_ id: String, _ title: LocalizedText) -> SurveyForm {
    let scale = ResponseScale(
      name: "five",
      points: (1...5).map { score in
        ScalePoint(
          code: String(score), label: named("mức \(score)", "level \(score)"), score: Double(score), isTop: score >= 4,
          isBottom: score <= 2)
      })
    let items = Self.factors.indices.flatMap { factor in
      (1...3).map { number in
        let position = factor * 3 + number
        return Item(
          id: "q\(position)", kind: .coded(.ordinal, scale),
          label: named(
            "Nội dung khảo sát thứ \(position) về \(Self.factors[factor].1.lowercased())", "Question \(position)"))
      }
    }
    let children = Self.factors.enumerated().map { position, factor in
      SatisfactionNode(
        name: factor.0, title: named(factor.1, factor.2), definition: .top, aggregation: .pooledAnswers,
        items: (1...3).map { "q\(position * 3 + $0)" })
    }
    return SurveyForm(
      id: id, version: "2024.1", title: title, roles: [.unit: "unit", .psu: "psu", .stratum: "stratum"], items: items,
      satisfaction: SatisfactionNode(
        name: "overall", title: named("Mức độ hài lòng chung", "Overall satisfaction"), definition: .top,
        aggregation: .pooledAnswers, children: children))
  }

  var citizen: SurveyForm { form("citizen", named("Phiếu khảo sát người dân", "Citizen questionnaire")) }
  var business: SurveyForm { form("business", named("Phiếu khảo sát doanh nghiệp trực tuyến", "Online business form")) }

  var method: ScoringMethod { ScoringMethod(publication: PublicationRule(reliability: reliability)) }

  /// Answers of each unit, its level rising from unit to unit; a linear congruential generator in place of chance.
  func table(_ form: SurveyForm, seed: UInt64, share: Double = 1) -> ResponseTable {
    var state = seed
    func draw() -> Double {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Double(state >> 33) / Double(1 << 31)
    }
    var columns = [[Int16]](repeating: [], count: form.items.count)
    var unit: [Int32] = []
    var psu: [Int32] = []
    for (position, _) in units.enumerated() {
      let quality = 0.55 + 0.4 * Double((position * 7) % 48) / 48
      for k in 0..<Int(Double(respondents(of: position)) * share) {
        let mood = (draw() - 0.5) * 0.3
        for item in columns.indices {
          let y = quality + mood + (draw() - 0.5) * 0.6 - Double(item % 5) * 0.02
          columns[item].append(draw() < 0.04 ? -1 : Int16(max(0, min(4, y * 5))))
        }
        unit.append(Int32(position))
        psu.append(Int32(position == 5 ? position * 6 : position * 6 + k % 6))
      }
    }
    return ResponseTable(
      columns: columns.map { .coded($0) }, lines: Array(2..<(unit.count + 2)),
      unit: LabelColumn(labels: units.map(\.code), indices: unit),
      stratum: LabelColumn(labels: units.map { "h" + $0.code }, indices: unit),
      psu: LabelColumn(labels: (0..<(units.count * 6)).map { "p\($0)" }, indices: psu))
  }

  private func respondents(of position: Int) -> Int {
    switch position {
    case 3: 20
    case 9: 6
    case 30: 0
    default: respondentsPerUnit + position
    }
  }

  func scores(_ form: SurveyForm, seed: UInt64, by grouping: Grouping = .byUnit, selfSelected: Bool = false) throws
    -> SatisfactionScores
  {
    try SatisfactionScores(totals(form, seed: seed, by: grouping), method: method, isSelfSelected: selfSelected)
  }

  func totals(_ form: SurveyForm, seed: UInt64, by grouping: Grouping = .byUnit) throws -> SatisfactionTotals {
    var totals = try #require(SatisfactionTotals(form: form, grouping: grouping))
    try totals.add(table(form, seed: seed))
    return totals
  }
}
