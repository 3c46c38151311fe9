import Foundation
import Testing

/// A real survey with a complex design, audited by the built program.
@Suite struct RealAuditTests {
  private struct Audit: Decodable {
    struct Row: Decodable {
      let interviews: Int
      let checks: [Check]
    }
    struct Check: Decodable {
      let check: String
      let value: Double?
    }
    let rows: [Row]
  }

  private func round() throws -> URL {
    let folder = try BuiltProgram.temporaryFolder()
    let files = [
      "form.yaml": """
      form: yrbs-helmet
      version: "2015"
      title: {vi: "Mũ bảo hiểm", en: "Bicycle helmets"}
      roles: {respondent: null, unit: null, weight: weight, stratum: stratum, psu: psu}
      items:
        - {id: qn8, type: single, options: [{code: 1, label: {vi: Có, en: Yes}}, {code: 2, label: {vi: Không, en: No}}]}
      satisfaction: {node: helmet, definition: {share: [1]}, aggregate: pooled_answers, items: [qn8]}

      """,
      "units.csv": "code,name_vi,name_en,block\nUS,Hoa Kỳ,United States,country\n",
      "round.yaml": """
      round: yrbs-2015
      title: {vi: "YRBS 2015", en: "Youth Risk Behavior Survey 2015"}
      forms: [form.yaml]
      units: units.csv
      batches:
        - {file: yrbs.csv, form: yrbs-helmet, basis: probability, unit: US}

      """,
    ]
    for (name, text) in files { try Data(text.utf8).write(to: folder.appendingPathComponent(name)) }
    try FileManager.default.copyItem(
      at: BuiltProgram.root.appendingPathComponent(
        "Tests/HaiLongCLITests/Fixtures/cdc-design-samples/yrbs_2015_helmet.csv"),
      to: folder.appendingPathComponent("yrbs.csv"))
    return folder
  }

  /// R `survey` 4.1-1: deff 23.303, df 41, Korn-Graubard limits .7690780 and .8528288; Kish's effect and the largest weight
  /// over the median by an independent script.
  @Test func `YRBS 2015 has the design effect, degrees of freedom and margin that R gives`() throws {
    let folder = try round()
    defer { try? FileManager.default.removeItem(at: folder) }
    let run = try BuiltProgram.run(["audit", folder.path, "--no-store", "--json"])
    #expect(run.status == 0, "\(run.error)")
    let audit = try JSONDecoder().decode(Audit.self, from: Data(run.out.utf8))
    let row = try #require(audit.rows.first)
    #expect(row.interviews == 15_624)
    let values = Dictionary(row.checks.map { ($0.check, $0.value) }) { first, _ in first }
    func value(_ check: String) throws -> Double { try #require(values[check].flatMap { $0 }) }
    #expect(try value("few-df") == 41)
    #expect(try abs(value("design-effect") - 23.303) < 0.0005)
    #expect(try abs(value("half-width") - 100 * (0.8528288 - 0.7690780) / 2) < 0.00001)
    #expect(try abs(value("weight-effect") - 2.288218) < 0.000001)
    #expect(try abs(value("weight-extreme") - 16.091169) < 0.000001)
  }
}
