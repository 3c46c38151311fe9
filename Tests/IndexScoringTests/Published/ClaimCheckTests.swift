import IndexScoring
import SurveyModel
import Testing

/// Hand and reference: claims of publications computed again.
@Suite struct ClaimCheckTests {
  private func printed(_ text: String) throws -> PrintedNumber { try #require(PrintedNumber(text)) }

  private func value(_ text: String) throws -> IndicatorValue { try #require(IndicatorValue(decimal: text)) }

  private func result(_ kind: PublishedClaim.Kind, tolerance: String? = nil) throws -> ClaimResult {
    let text = LocalizedText(vi: "c", en: "c")
    let given = try tolerance.map { PublishedTolerance(value: try value($0), reason: text) }
    return ClaimCheck.result(of: PublishedClaim(id: "c", title: text, kind: kind, tolerance: given))
  }

  private func named(_ texts: String...) throws -> [NamedNumber] {
    try texts.enumerated().map {
      NamedNumber(name: "p\($0.offset)", number: $0.element.isEmpty ? nil : try printed($0.element))
    }
  }

  @Test func `half a unit of the last printed decimal is what nobody can know`() throws {
    #expect(try printed("9.12").halfUnit.decimalText == "0.005")
    #expect(try printed("9.10").decimals == 2)
    #expect(try printed("63").halfUnit.decimalText == "0.5")
    #expect(PrintedNumber("10.5", decimals: 2)?.halfUnit.decimalText == "0.005")
    #expect(PrintedNumber("9,12") == nil)
  }

  @Test func `a sum may miss its total by half a unit for each figure, or by what the claim allows`() throws {
    // 57.66 + 9.56 + 18.83 + 5.00 = 91.05, published 91.04: five figures, 0.025.
    let kind = PublishedClaim.Kind.sum(parts: try named("57.66", "9.56", "18.83", "5.00"), total: try printed("91.04"))
    let own = try result(kind)
    #expect(own.recomputed.first?.value.decimalText == "91.05")
    #expect(own.tolerance?.decimalText == "0.025")
    #expect(own.verdict == .agrees)
    #expect(try result(kind, tolerance: "0.01").verdict == .agrees)
    #expect(try result(kind, tolerance: "0.009").verdict == .disagrees)
  }

  @Test func `what rests on a figure that was not published cannot be recomputed`() throws {
    let one = try result(.sum(parts: named("9.44", ""), total: printed("84.60")))
    #expect(one.verdict == .notRecomputable)
    #expect(one.remarks == [.unpublished(["p1"])])
    #expect(one.recomputed.isEmpty && one.tolerance == nil)
  }

  @Test func `linear points, with and without a percentage from which on all are given`() throws {
    // Hà Tĩnh 2021: 91.17 % of 10 points, half a unit of each: 0.0005 + 0.005.
    let linear = try result(
      .linear(
        parts: [LinearPart(percent: printed("91.17"), maximum: value("10"), fullFrom: value("100"))],
        points: printed("9.12")))
    #expect(linear.recomputed.first?.value.decimalText == "9.117")
    #expect(linear.tolerance?.decimalText == "0.0055")
    #expect(linear.verdict == .agrees)
    // Ho Chi Minh City, week 47 of 2025: 6·0.9998 + 6·0.99 + 6·min(1, 0.9393/0.9) = 17.9388.
    let parts = try [("99.98", "100"), ("99", "100"), ("93.93", "90")].map {
      LinearPart(percent: try printed($0.0), maximum: try value("6"), fullFrom: try value($0.1))
    }
    let group = try result(.linear(parts: parts, points: printed("17.94")))
    #expect(group.recomputed.first?.value.decimalText == "17.9388")
    #expect(group.verdict == .agrees)
  }

  @Test func `a ratio counts the rounding of the points`() throws {
    // Nam Định 2020: 62.62/70 = 89.457 %, published 89.45: 100·0.005/70 + 0.005 = 0.01214.
    let one = try result(.ratio(points: printed("62.62"), maximum: value("70"), percent: printed("89.45")))
    #expect(one.recomputed.first?.value.decimalText == "89.457142857143")
    #expect(one.tolerance?.decimalText == "0.012142857143")
    #expect(one.verdict == .agrees)
    #expect(
      try result(.ratio(points: printed("62.62"), maximum: value("70"), percent: printed("89.40"))).verdict
        == .disagrees)
  }

  @Test func `a ratio that cannot be kept is not computed`() throws {
    let one = try result(.ratio(points: printed("90000000000000"), maximum: value("0.001"), percent: printed("1")))
    #expect(one.verdict == .notRecomputable && one.remarks.isEmpty)
  }

  @Test func `Ha Noi's change of 2024 does not agree with its two years`() throws {
    let one = try result(.difference(from: printed("91.43"), to: printed("92.57"), change: printed("1.32")))
    #expect(one.recomputed.first?.value.decimalText == "1.14")
    #expect(one.tolerance?.decimalText == "0.015")
    #expect(one.verdict == .disagrees)
  }

  @Test func `Hai Phong's mean of 2025 agrees neither by blocks nor by units`() throws {
    let groups = try [("93.95", 14), ("92.26", 45), ("91.87", 68)].map {
      UnitGroup(name: $0.0, mean: try printed($0.0), units: $0.1)
    }
    let one = try result(.mean(groups: groups, weightings: [.block, .unit], mean: printed("92.67")))
    // (93.95 + 92.26 + 91.87)/3 = 92.69333; (14·93.95 + 45·92.26 + 68·91.87)/127 = 11714.16/127 = 92.237480.
    #expect(one.recomputed.map(\.value.decimalText) == ["92.693333333333", "92.237480314961"])
    #expect(one.recomputed.map(\.weighting) == [.block, .unit])
    #expect(one.verdict == .disagrees)
    #expect(
      try result(.mean(groups: groups, weightings: [.block, .unit], mean: printed("92.24"))).verdict == .agrees)
    #expect(
      try result(.mean(groups: groups, weightings: [.block], mean: printed("92.24"))).verdict == .disagrees)
  }

  @Test func `counts have no tolerance`() throws {
    #expect(try result(.count(parts: named("2", "56", "5"), total: printed("63"))).verdict == .agrees)
    let one = try result(.count(parts: named("2", "56", "4"), total: printed("63")))
    #expect(one.verdict == .disagrees)
    #expect(one.tolerance == .zero && one.toleranceReason == .exact)
  }

  @Test func `ranks follow values, as far as values were published`() throws {
    func unit(_ name: String, _ rank: Int, _ value: String?) throws -> RankedUnit {
      RankedUnit(name: name, rank: rank, value: try value.map(printed))
    }
    let (a, b, c) = try (unit("a", 1, "94.27"), unit("b", 2, nil), unit("c", 22, "78.82"))
    let sound = try result(.ranks([c, b, a], units: 22))
    #expect(sound.verdict == .agrees && sound.remarks == [.valuesKnown(2, of: 3)])
    #expect(try result(.ranks([a, b], units: 22)).verdict == .notRecomputable)
    #expect(try result(.ranks([a, c], units: 21)).remarks.contains(.rankBeyond(c, units: 21)))
    let low = try unit("low", 1, "70")
    #expect(try result(.ranks([low, c], units: nil)).remarks.contains(.outOfOrder(low, c)))
    let twin = try unit("twin", 1, "94.26")
    #expect(try result(.ranks([a, twin], units: nil)).remarks.contains(.sharedRank(a, twin)))
    // Equal printed values may hide a difference.
    #expect(try result(.ranks([a, unit("d", 2, "94.27")], units: nil)).verdict == .agrees)
  }
}
