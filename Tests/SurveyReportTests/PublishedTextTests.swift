import IndexScoring
import Provenance
import SurveyModel
import SurveyReport
import Testing

/// Words: claims of publications computed again, in both languages.
@Suite struct PublishedTextTests {
  private static func number(_ text: String) throws -> PrintedNumber { try #require(PrintedNumber(text)) }

  private static func claim(
    _ id: String, _ kind: PublishedClaim.Kind, subject: String? = nil, tolerance: PublishedTolerance? = nil,
    note: LocalizedText? = nil
  ) -> PublishedClaim {
    PublishedClaim(
      id: id, title: LocalizedText(vi: "việc \(id)", en: "claim \(id)"), subject: subject, kind: kind,
      tolerance: tolerance, note: note)
  }

  /// A set in which every verdict, reason and remark comes once.
  private static func set() throws -> PublishedSet {
    let limit = try #require(IndicatorValue(decimal: "0.01"))
    let (a, b) = try (
      RankedUnit(name: "A", rank: 1, value: number("7.5")), RankedUnit(name: "B", rank: 2, value: number("8.0"))
    )
    let c = RankedUnit(name: "C", rank: 4, value: nil)
    let d = try RankedUnit(name: "D", rank: 1, value: number("7.4"))
    let parts = try [NamedNumber(name: "x", number: number("1.00")), NamedNumber(name: "y", number: number("2.04"))]
    let groups = try [
      UnitGroup(name: "g", mean: number("2.0"), units: 3), UnitGroup(name: "h", mean: number("4.0"), units: 1),
    ]
    return PublishedSet(
      id: "set", title: LocalizedText(vi: "Bộ", en: "Set"), source: LocalizedText(vi: "nguồn nào", en: "some source"),
      claims: [
        claim(
          "s", .sum(parts: parts, total: try number("3.05")), subject: "P",
          tolerance: PublishedTolerance(value: limit, reason: LocalizedText(vi: "hai số lẻ", en: "two decimals"))),
        claim(
          "t", .sum(parts: parts + [NamedNumber(name: "z", number: nil)], total: try number("3.05")),
          note: LocalizedText(vi: "lưu ý", en: "mind")),
        claim("m", .mean(groups: groups, weightings: [.block, .unit], mean: try number("2.5"))),
        claim("c", .count(parts: [NamedNumber(name: "n", number: try number("1204"))], total: try number("1205"))),
        claim("r", .ranks([a, b, c, d], units: 3)),
      ])
  }

  private func said(_ language: Language) throws -> String {
    let set = try Self.set()
    let results = ClaimCheck.results(of: set)
    let text = PublishedText(language: language)
    return text.text(of: set, results) + text.sum(of: results)
  }

  @Test func `every verdict, reason and remark in English`() throws {
    let text = try said(.en)
    #expect(text == Self.english)
  }

  @Test func `every verdict, reason and remark in Vietnamese`() throws {
    let text = try said(.vi)
    #expect(text == Self.vietnamese)
  }

  @Test func `a change, a ratio, linear points and many figures say what they were computed from`() throws {
    let many = try (1...7).map { NamedNumber(name: "n\($0)", number: try Self.number("\($0).5")) }
    let maximum = try #require(IndicatorValue(decimal: "70"))
    let (six, ninety, hundred) = try (
      #require(IndicatorValue(decimal: "6")), #require(IndicatorValue(decimal: "90")),
      #require(IndicatorValue(decimal: "100"))
    )
    let kinds: [PublishedClaim.Kind] = try [
      .difference(from: Self.number("92.52"), to: Self.number("93.66"), change: Self.number("1.14")),
      .ratio(points: Self.number("62.62"), maximum: maximum, percent: Self.number("89.46")),
      .linear(
        parts: [
          LinearPart(percent: Self.number("99.98"), maximum: six, fullFrom: hundred),
          LinearPart(percent: Self.number("81"), maximum: six, fullFrom: ninety),
        ], points: Self.number("11.40")),
      .sum(parts: many, total: Self.number("31.5")),
      .mean(
        groups: many.map { UnitGroup(name: $0.name, mean: $0.number, units: 1) }, weightings: [.unit],
        mean: Self.number("4.5")),
    ]
    let set = PublishedSet(
      id: "set", title: LocalizedText(vi: "Bộ", en: "Set"), source: LocalizedText(vi: "nguồn", en: "source"),
      claims: kinds.enumerated().map { Self.claim("\($0)", $1) })
    let results = ClaimCheck.results(of: set)
    func operands(_ language: Language) -> [String] {
      PublishedText(language: language).text(of: set, results).split(separator: "\n").map {
        $0.drop { $0 == " " }
      }.filter { $0.hasPrefix("from ") || $0.hasPrefix("tính từ ") }.map(String.init)
    }
    #expect(
      operands(.en) == [
        "from 93.66 − 92.52", "from 62.62 / 70 × 100", "from 6 × 99.98% + 6 × min(1, 81% / 90%)",
        "from 7 figures, their sum 31.5", "from 7 figures, their sum 31.5 / 7",
      ])
    #expect(
      operands(.vi) == [
        "tính từ 93,66 − 92,52", "tính từ 62,62 / 70 × 100", "tính từ 6 × 99,98% + 6 × min(1, 81% / 90%)",
        "tính từ 7 số, tổng là 31,5", "tính từ 7 số, tổng là 31,5 / 7",
      ])
    let json = PublishedJSON.document([(set, results)], provenance: Manifest(program: "p", inputs: [])).text
    #expect(
      json.contains(
        #"{"name": "from", "value": 92.52, "decimals": 2},"#
      ))
  }

  private static let english = """
    set: Set
      source: some source
      claim    published  recomputed     ±
      claim s:
        P           3.05        3.04  0.01  agrees
          from 1.00 + 2.04
          ± 0.01: two decimals
      claim t       3.05           –     –  cannot be recomputed
          not published: 'z'
          note: mind
      claim m        2.5   3.0 / 2.5   0.1  agrees
          from 2.0 of 3 units, 4.0 of 1 unit
          every block alike: 3.0; every unit alike: 2.5
      claim c      1,205       1,204     0  does not agree
          from 1,204
      claim r          –           –     –  does not agree
          3 of 4 published ranks have a value beside them
          'A' (rank 1, 7.5) and 'D' (rank 1, 7.4) share a rank with different values
          'A' (rank 1, 7.5) stands before 'B' (rank 2, 8.0) with a lower value
          'D' (rank 1, 7.4) stands before 'B' (rank 2, 8.0) with a lower value
          'C' (rank 4) has a rank beyond the 3 units
      ±: half a unit of the last printed decimal, of the result and of the figures
      it is computed from
      ± 0: counts are not rounded
      5 claims: 2 agree, 2 do not agree, 1 cannot be recomputed

    5 claims: 2 agree, 2 do not agree, 1 cannot be recomputed

    """
  private static let vietnamese = """
    set: Bộ
      nguồn: nguồn nào
      nội dung công bố  công bố   tính lại     ±
      việc s:
        P                  3,05       3,04  0,01  khớp
          tính từ 1,00 + 2,04
          ± 0,01: hai số lẻ
      việc t               3,05          –     –  không tính lại được
          chưa công bố: 'z'
          ghi chú: lưu ý
      việc m                2,5  3,0 / 2,5   0,1  khớp
          tính từ 2,0 của 3 đơn vị, 4,0 của 1 đơn vị
          tính đều theo khối: 3,0; tính đều theo đơn vị: 2,5
      việc c              1.205      1.204     0  không khớp
          tính từ 1.204
      việc r                  –          –     –  không khớp
          3 trên 4 thứ hạng được công bố có kèm giá trị
          'A' (hạng 1, 7,5) và 'D' (hạng 1, 7,4) đồng hạng dù giá trị khác nhau
          'A' (hạng 1, 7,5) xếp trước 'B' (hạng 2, 8,0) dù giá trị thấp hơn
          'D' (hạng 1, 7,4) xếp trước 'B' (hạng 2, 8,0) dù giá trị thấp hơn
          'C' (hạng 4) có thứ hạng vượt quá 3 đơn vị
      ±: nửa đơn vị của chữ số thập phân cuối được công bố, của kết quả và của các
      số dùng để tính
      ± 0: số đếm không làm tròn
      5 nội dung: 2 khớp, 2 không khớp, 1 không tính lại được

    5 nội dung: 2 khớp, 2 không khớp, 1 không tính lại được

    """
}
