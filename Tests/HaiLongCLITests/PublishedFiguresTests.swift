import Foundation
import Testing

/// Figures of real surveys, as published or as given by reference programs, from the built program.
@Suite struct PublishedFiguresTests {
  private let cdc = "Tests/HaiLongCLITests/Fixtures/cdc-design-samples"

  private func rows(_ arguments: [String]) throws -> JSONRows {
    let run = try BuiltProgram.run(arguments + ["--json"])
    #expect(run.status == 0, "\(run.error)")
    return try JSONRows(run.out)
  }

  /// Published as 87, 76, 64, 78, 76, 24 and 70 percent excellent or good, those who do not know left out.
  ///
  /// Sources: mayor's news release of 2 March 2016, and KUSI; Q3_8 is the sum of two rounded shares there. Two decimals
  /// and bases are from the city's file.
  @Test func `San Diego 2015 top-two shares`() throws {
    let found = try rows(["satisfaction", "Data/san-diego-2015"])
    for (item, share, base) in [
      ("Q1_1", 86.64, 2456), ("Q1_2", 75.66, 2309), ("Q1_6", 64.18, 2401), ("Q3_5", 77.88, 1962),
      ("Q3_6", 76.03, 2328), ("Q3_8", 23.43, 2433), ("Q3_12", 69.90, 2389),
    ] {
      let row = try found.everybody(["kind": "item", "target": item, "definition": "top2"])
      #expect(try row.rounded("estimate") == share, "\(item)")
      #expect(row["base"] as? Int == base, "\(item)")
    }
  }

  /// Published as 43, 35 and 23 percent.
  @Test func `San Diego 2015 services better, the same, worse`() throws {
    let found = try rows(["satisfaction", "Data/san-diego-2015"])
    for (codes, share) in [("share(4,5)", 42.71), ("share(3)", 34.56), ("share(1,2)", 22.73)] {
      let row = try found.everybody(["kind": "item", "target": "Q5", "definition": codes])
      #expect(try row.rounded("estimate") == share, "\(codes)")
      #expect(row["base"] as? Int == 2222)
    }
  }

  /// Recomputed from the airport's file (San Francisco Airport Commission, 2017).
  @Test func `SFO 2017 overall rating: weighted mean, top two, by stratum`() throws {
    let batch = "Data/sfo-2017/batches/sfo_customer_survey_2017.csv"
    let design = ["estimate", batch, "--weight", "WEIGHT", "--strata", "STRATA", "--missing", "0,6,Blank"]
    let overall = try rows(design + ["--mean", "Q7ALL", "--share", "Q7ALL=4,5"])
    let mean = try overall.row(["statistic": "mean"])
    #expect(try mean.rounded("estimate", decimals: 4) == 4.0712)
    #expect(mean["base"] as? Int == 2688)
    #expect(try overall.row(["statistic": "share"]).rounded("estimate", decimals: 4) == 0.8228)
    let strata = try rows(design + ["--share", "Q7ALL=4,5", "--by", "STRATA"])
    #expect(try strata.rows.map { try $0.rounded("estimate", decimals: 4) } == [0.8417, 0.8013, 0.8289])
    let form = try rows(["satisfaction", "Data/sfo-2017"])
    let item = try form.everybody(["kind": "item", "target": "Q7ALL", "definition": "top2"])
    #expect(try item.rounded("estimate") == 82.28)
    #expect(item["base"] as? Int == 2688)
  }

  /// Recomputed from the airport's file: +40.40 with weights.
  @Test func `SFO 2017 net promoter score`() throws {
    let nps = try rows(["satisfaction", "Data/sfo-2017"]).everybody(["kind": "item", "target": "NETPRO"])
    #expect(nps["definition"] as? String == "nps")
    #expect(try nps.rounded("estimate") == 40.40)
    #expect(nps["base"] as? Int == 2746)
  }

  /// (Σw)² / Σw² = 2,337.1 and its design effect 1.211 over all 2,831 passengers.
  @Test func `SFO 2017 effect of the weights`() throws {
    let batch = "Data/sfo-2017/batches/sfo_customer_survey_2017.csv"
    let found = try rows(["estimate", batch, "--weight", "WEIGHT", "--mean", "WEIGHT"])
    let row = try found.row(["statistic": "mean"])
    #expect(try row.rounded("kish_n_eff", decimals: 1) == 2337.1)
    #expect(try row.rounded("kish_deff", decimals: 3) == 1.211)
  }

  /// Stata and R on YRBS 2015 (tests of samplics); the standard error keeps the PSUs without a rider.
  @Test func `YRBS 2015 helmets: share, error and degrees of freedom of a domain, not of a filter`() throws {
    let command = [
      "estimate", "\(cdc)/yrbs_2015_helmet.csv", "--weight", "weight", "--strata", "stratum", "--psu", "psu", "--share",
      "qn8=1",
    ]
    let row = try rows(command).row(["statistic": "share"])
    #expect(try row.rounded("estimate", decimals: 7) == 0.8136225)
    #expect(try row.rounded("se", decimals: 7) == 0.0200890)
    #expect(row["df"] as? Int == 41)
    // R survey 4.1-1, svyciprop with methods "mean" and "xlogit", to sixteen digits; printed as 0.7731–0.8542 and
    // 0.7696–0.8508 (a printed 0.8509 is 0.85085 rounded twice).
    for (interval, low, high) in [
      ("wald", 0.7730519327800714, 0.8541930759508852), ("logit", 0.7696221082583148, 0.8508478027514698),
    ] {
      let row = try rows(command + ["--interval", interval]).row(["interval": interval])
      #expect(abs(try row.number("ci_low") - low) < 1e-13)
      #expect(abs(try row.number("ci_high") - high) < 1e-13)
    }
  }

  /// NHANES 2009–2010 (tests of samplics); PSU labels repeat across strata and nest in them.
  @Test func `NHANES high cholesterol`() throws {
    let row = try rows([
      "estimate", "\(cdc)/nhanes_2009_2010_cholesterol.csv", "--weight", "WTMEC2YR", "--strata", "SDMVSTRA", "--psu",
      "SDMVPSU", "--share", "HI_CHOL=1", "--missing", "NA",
    ]).row(["statistic": "share"])
    #expect(try row.rounded("estimate", decimals: 6) == 0.112143)
    #expect(try row.rounded("se", decimals: 6) == 0.005446)
    #expect(row["df"] as? Int == 16)
  }
}

extension JSONRows {
  /// The only row of everybody together with these members.
  func everybody(_ members: [String: String]) throws -> [String: Any] {
    let found = rows.filter { row in
      (row["by"] as? [String: Any])?.isEmpty == true && members.allSatisfy { row[$0.key] as? String == $0.value }
    }
    #expect(found.count == 1, "\(members) is in \(found.count) rows")
    return try #require(found.first)
  }
}

extension [String: Any] {
  /// A number as it would be printed.
  func rounded(_ name: String, decimals: Int = 2) throws -> Double {
    let scale = (0..<decimals).reduce(1.0) { scale, _ in scale * 10 }
    return try (number(name) * scale).rounded() / scale
  }
}
