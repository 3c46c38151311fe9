/// Inputs to begin with.
enum FuzzSeeds {
  private static let header = "id,unit,stratum,psu,weight,q1,why,visit,sent,age,paid,said"
  private static let records = [
    "R1,U1,a,p1,1.5,1,a;b,2026-03-01,01/03/2026 08:30,20,12.50,Tốt",
    "R2,U2,b,p2,0.25,9,,2026-02-28,28/02/2026 23:59:59,120,-3,\"nhanh, gọn\"",
    "R3,U1,a,p1,2,5,c,2024-02-29,29/02/2024 00:00,0,0.001,\"một \"\"hai\"\"\nba\"",
    "R4,U1,b,p9,1,7,a;z,30/02/2026,2026-03-01T08:30,-1,1e5,=1+1", "R1,U1,a,p1,1.5,2,a,,,,,",
  ]

  static let files: [[UInt8]] = {
    let lines = [header] + records
    let plain = lines.map { $0 + "\n" }.joined()
    let semicolons = plain.replacing(";", with: "|").replacing(",", with: ";")
    let texts = [
      plain, plain.replacing("\n", with: "\r\n"), "\u{FEFF}" + plain, plain + "\n\n" + records[0],
      header + "\n\"R1\",\"U1\"\n", header + "\n", plain + "R9,U1,a,p1,1,1,\"open",
    ]
    let wide = Array(plain.utf16).flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    return texts.map { [0] + Array($0.utf8) } + [
      [2] + Array(semicolons.utf8), [3, 0xFF, 0xFE] + wide, [4] + Array(plain.utf8), [5] + Array(plain.utf8),
      [6] + Array(plain.utf8), [7] + Array(plain.replacing(",", with: "\t").utf8), [0] + Array("PK\u{3}\u{4}".utf8),
    ]
  }()

  static let forms: [[UInt8]] = {
    let plain = """
      form: tiny
      version: "1"
      title: {vi: Phiếu, en: Form}
      roles: {respondent: id, unit: unit, stratum: stratum, psu: psu, weight: weight}
      scales:
        two:
          points:
            - {code: 1, label: {vi: Có, en: Yes}, score: 1, bottom: true}
            - {code: 2, label: {vi: Không, en: No}, score: 2, top: true}
      nonresponse: {"9": no_opinion}
      items:
        - {id: id, type: text, required: true, personal: true, max_length: 12}
        - {id: age, type: integer, min: 18, max: 120}
        - {id: when, type: date, format: iso}
        - {id: wait, type: ordinal, scale: two, ask_if: {item: age, at_least: 18}}
        - {id: why, type: multi, scale: two, separator: ";"}
      satisfaction: {node: overall, definition: top2, aggregate: pooled_answers, items: [wait]}

      """
    let bomb = "a: &a [x,x]\nb: &b [*a,*a]\nc: [*b,*b]\n"
    return [plain, bomb, "form: [[[[[[", "%YAML 1.1\n---\n!!python/object {a: 012}\n...\n---\n", ""].map {
      Array($0.utf8)
    }
  }()

  static let cells: [[UInt8]] = [
    "0", "-0", "4.0", "-12.750", "9007199254740992", "123456789012345678901234567890.5", "2026-03-01", "29/02/2024",
    "12/31/1999", "2026-03-01T08:30:00", "01/03/2026 08:30", "45678", "45678.25", "1e5", "nan", "+4", "４",
    "2025-01-15T14:05:06.250+07:00",
    "15/1/2025 2:05:06 CH", "1/15/2025 2:05 PM", "2025/1/15 2:05:06 CH GMT+7", "Jan 15, 2025 2:05:06 PM",
  ].map { Array($0.utf8) }
}
