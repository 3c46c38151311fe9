import SurveyModel
import SurveyReport
import Testing

@Suite("Findings printed like a compiler's")
struct FindingPrinterTests {
  private let en = FindingPrinter(language: .en)
  private let vi = FindingPrinter(language: .vi)
  private let lonely = Finding(
    .estimation(.stratumSinglePSU(stratum: "U07")), at: SourceLocation(file: "Data/q1/w1.csv", line: 214),
    formNumber: "123")

  @Test func `a finding names file, line, severity, problem, consequence and code`() {
    #expect(
      en.text(of: lonely) == """
        Data/q1/w1.csv:214: warning: stratum 'U07' has 1 PSU; intervals of what it feeds are undefined \
        [stratum-single-psu]
          note: form number 123
          help: join it to a neighbour in plan.csv, or choose a rule with single_psu (certainty, adjust, average, collapse)

        """)
    #expect(
      vi.text(of: lonely) == """
        Data/q1/w1.csv:214: cảnh báo: tầng 'U07' chỉ có 1 đơn vị chọn mẫu cấp một; không xác định được khoảng tin cậy \
        của các kết quả dựa trên tầng này [stratum-single-psu]
          ghi chú: phiếu số 123
          gợi ý: gộp với tầng lân cận trong plan.csv, hoặc chọn quy tắc ở single_psu (certainty, adjust, average, collapse)

        """)
  }

  @Test func `a finding without a place begins with its severity`() {
    let note = Finding(.estimation(.roundSynthetic(round: "demo")))
    #expect(en.text(of: note) == "note: the data of round 'demo' are made up; every output says so [round-synthetic]\n")
    #expect(
      vi.text(of: note)
        == "ghi chú: dữ liệu của cuộc khảo sát 'demo' là dữ liệu giả lập; mọi kết quả đều ghi rõ điều này "
        + "[round-synthetic]\n")
    #expect(vi.text(of: Finding(.estimation(.sumOutOfRange(file: "a.csv")))).hasPrefix("lỗi: "))
  }

  @Test func `of a code that occurs more than five times five are printed and the rest counted`() {
    let many = (1...1239).map { Finding(.estimation(.baseTooSmall(unit: "U\($0)", base: .exactly(1), needed: 30))) }
    let lines = en.text(of: many + [lonely]).split(separator: "\n")
    #expect(lines.count == 5 + 1 + 3)
    #expect(lines[5] == "note: 1,234 more of this kind; --json lists all [base-too-small]")
    #expect(
      vi.text(of: many).hasSuffix("ghi chú: còn 1.234 phát hiện cùng loại; --json liệt kê tất cả [base-too-small]\n"))
    #expect(en.text(of: Array(many.prefix(5))).split(separator: "\n").count == 5)
    #expect(en.text(of: []) == "")
  }

  @Test func `the last line is the sum`() {
    let findings = [
      lonely, lonely, Finding(.estimation(.roundSynthetic(round: "d"))), Finding(.estimation(.batchSelfSelected)),
    ]
    #expect(
      en.sum(records: 1204, accepted: 1187, quarantined: 17, findings: findings)
        == "1,204 records read, 1,187 used, 17 quarantined; 3 kinds of finding\n")
    #expect(
      vi.sum(records: 1204, accepted: 1187, quarantined: 17, findings: findings)
        == "đã đọc 1.204 phiếu, sử dụng 1.187, loại 17; 3 nhóm phát hiện\n")
    #expect(
      en.sum(records: 245, accepted: 119, quarantined: 122, superseded: 4, findings: findings)
        == "245 records read, 119 used, 122 quarantined, 4 superseded; 3 kinds of finding\n")
    #expect(
      vi.sum(records: 245, accepted: 119, quarantined: 122, superseded: 4, findings: findings)
        == "đã đọc 245 phiếu, sử dụng 119, loại 122, 4 phiếu bị thay; 3 nhóm phát hiện\n")
    #expect(
      en.sum(records: 245, accepted: 119, quarantined: 122, superseded: 3, excluded: 1, findings: findings)
        == "245 records read, 119 used, 122 quarantined, 3 superseded, 1 excluded by decision; 3 kinds of finding\n")
    #expect(
      vi.sum(records: 245, accepted: 119, quarantined: 122, excluded: 4, findings: findings)
        == "đã đọc 245 phiếu, sử dụng 119, loại 122, 4 phiếu không tính theo quyết định; 3 nhóm phát hiện\n")
    #expect(
      en.sum(records: 1, accepted: 1, quarantined: 0, findings: [lonely])
        == "1 record read, 1 used, 0 quarantined; 1 kind of finding\n")
  }

  @Test func `text from files cannot steer a terminal`() {
    let evil = Finding(
      .estimation(.stratumSinglePSU(stratum: "a\u{1B}[2Jb\rc\u{202E}d\nerror: e\u{9B}0m")),
      at: SourceLocation(file: "x\u{1B}]0;t\u{7}.csv", line: 1), formNumber: "1\u{2066}2")
    let text = en.text(of: evil)
    #expect(text.contains("'a\\u{1B}[2Jb\\u{D}c\\u{202E}d\\u{A}error: e\\u{9B}0m'"))
    #expect(text.hasPrefix("x\\u{1B}]0;t\\u{7}.csv:1: warning: "))
    #expect(text.contains("form number 1\\u{2066}2\n"))
    #expect(text.unicodeScalars.allSatisfy { $0.value >= 0x20 || $0 == "\n" })
  }

  @Test func `colours are only there where they are asked for`() {
    let colored = FindingPrinter(language: .en, usesColor: true).text(of: lonely)
    #expect(colored.hasPrefix("\u{1B}[1mData/q1/w1.csv:214: \u{1B}[0m\u{1B}[1;35mwarning:\u{1B}[0m stratum"))
    #expect(!en.text(of: lonely).contains("\u{1B}"))
  }
}
