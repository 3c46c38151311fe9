import SurveyModel
import SurveyReport
import Testing

/// Words: what the program says of itself, in both languages.
@Suite struct ProgramWordsTests {
  private static let all: [ProgramFinding] = [
    .fileUnwritten(reason: "Permission denied"), .streamCutShort(reason: "No space left on device"),
    .mistake(description: "x"),
  ]

  private func said(_ finding: ProgramFinding, _ language: Language) -> String {
    FindingPrinter(language: language).text(of: Finding(.program(finding), at: SourceLocation(file: "out")))
  }

  @Test func `what the program says of itself in English`() {
    #expect(
      Self.all.map { said($0, .en) }.joined() == """
        out: error: this cannot be written: permission denied; no result was left behind [output-failed]
          help: name a folder that you may write to with --out
        out: error: the output cannot be written: no space left on device; what was written of it is incomplete \
        [output-cut-short]
        out: error: the program made a mistake; the command was not done [internal-error]
          note: x
          help: send this message and the command to those who maintain the program

        """)
  }

  @Test func `what the program says of itself in Vietnamese`() {
    #expect(
      Self.all.map { said($0, .vi) }.joined() == """
        out: lỗi: không ghi được: không có quyền ghi; không để lại kết quả nào [output-failed]
          gợi ý: chọn thư mục có quyền ghi bằng --out
        out: lỗi: không ghi được kết quả: ổ đĩa đầy; phần đã ghi không đầy đủ [output-cut-short]
        out: lỗi: chương trình gặp lỗi của chính nó; lệnh chưa được thực hiện [internal-error]
          ghi chú: x
          gợi ý: gửi thông báo này và câu lệnh cho người bảo trì chương trình

        """)
  }

  @Test func `what the program says of itself has pages`() {
    for finding in Self.all {
      for language in Language.allCases { #expect(ExplainPages.page(code: finding.code, language: language) != nil) }
    }
  }

  @Test func `the path inside a definition is a note`() {
    let finding = Finding(
      .definition(.basisMissing), at: SourceLocation(file: "round.yaml", line: 7, column: "batches[1]"))
    #expect(FindingPrinter(language: .en).text(of: finding).contains("\n  note: at batches[1]\n"))
    #expect(FindingPrinter(language: .vi).text(of: finding).contains("\n  ghi chú: tại batches[1]\n"))
    let missing = DefinitionFinding.fileMissing()
    #expect(missing.words(in: .en).consequence == "nothing was done")
    #expect(missing.words(in: .vi).consequence == "không làm gì thêm")
  }
}
