import Foundation
import Testing

/// Outside: the same findings in both languages, by option and by environment.
@Suite struct LanguageTests {
  private func round() throws -> SmallRound {
    try SmallRound(["batches/two.csv": SmallRound.answers("U02", "wait", [5: "7"])])
  }

  @Test func `a finding in Vietnamese, by --lang and by HAILONG_LANG`() throws {
    let round = try round()
    let expected = """
      \(round.path("batches/two.csv")):5: lỗi: câu trả lời cho 'wait' phải từ 1 đến 3, hoặc 9 nếu không có ý kiến, \
      không phải '7'; phiếu bị loại [response-off-scale]
        ghi chú: 'wait' là "Thời gian chờ" trong mẫu phiếu tiny
        gợi ý: sửa ô theo phiếu gốc, hoặc thêm mã vào thang hay vào 'nonresponse' trong mẫu phiếu
      đã đọc 24 phiếu, sử dụng 23, loại 1; 1 nhóm phát hiện

      """
    let chosen = try round.run("run", "--no-store", "--lang", "vi")
    let inherited = try round.run("run", "--no-store", environment: ["HAILONG_LANG": "vi"])
    for run in [chosen, inherited] {
      #expect(run.status == 1)
      #expect(run.error == expected)
      #expect(run.out.hasPrefix("Đợt nhỏ\nThu về 24 phiếu từ 2 tệp phiếu; 23 phiếu hợp lệ, 1 phiếu bị loại.\n"))
    }
    #expect(chosen.out == inherited.out)
  }

  @Test func `--lang goes before HAILONG_LANG, and English is spoken where nothing is said`() throws {
    let round = try round()
    let plain = try round.run("run", "--no-store")
    let chosen = try round.run("run", "--no-store", "--lang", "en", environment: ["HAILONG_LANG": "vi"])
    #expect(plain.error == chosen.error)
    #expect(plain.out == chosen.out)
    #expect(
      plain.error.contains(":5: error: response to 'wait' must be 1 to 3, or 9 for no opinion, not '7'; the record"))
  }

  @Test func `HAILONG_LANG takes any case, and another language is refused`() throws {
    let round = try round()
    #expect(try round.run("run", environment: ["HAILONG_LANG": "VI"]).out.hasPrefix("Đợt nhỏ\n"))
    let refused = try round.run("run", environment: ["HAILONG_LANG": "fr"])
    #expect(refused.status == 64)
    #expect(refused.error.contains("HAILONG_LANG must be vi or en, not 'fr'"))
    #expect(refused.out == "")
    #expect(try round.run("run", "--lang", "en", environment: ["HAILONG_LANG": "fr"]).status == 1)
  }

  /// The command, and what is said of it in Vietnamese.
  private static let faults: [([String], String)] = [
    (["index"], "Lỗi: thiếu tham số '<round>'"),
    (["index", "Data/sfo-2017"], "Lỗi: cuộc khảo sát 'sfo-2017' chưa nêu bộ chỉ số; thêm 'index:' vào round.yaml"),
    (["index", "x", "--lng", "y"], "Lỗi: không có tùy chọn '--lng'; có phải là '--lang'?"),
    (["index", "x", "--frobnicate"], "Lỗi: không có tùy chọn '--frobnicate'"),
    (["index", "x", "y"], "Lỗi: thừa tham số 'y'"),
    (["index", "x", "--store"], "Lỗi: thiếu giá trị của '--store <store>'"),
    (["index", "x", "--level", "abc"], "Lỗi: giá trị 'abc' không dùng được cho '--level <level>'"),
    (
      ["decide", "x", "exclud"],
      "Lỗi: giá trị 'exclud' không dùng được cho '<action>'; chọn một trong 'exclude', 'undo' hoặc 'list'"
    ),
    (
      ["plan", "size", "--population", "1000", "--margin", "5,5%"],
      "Lỗi: giá trị '5,5%' không dùng được cho '--margin <margin>': số thập phân dùng dấu chấm: 5.5%"
    ),
    (["why", "Data/demo-city-2021", "DP1"], "Lỗi: cuộc khảo sát không có đơn vị 'DP1'; có phải là 'DP01'?"),
    (["inedx"], "Lỗi: không có lệnh 'inedx'; có phải là 'index'?"),
  ]

  @Test(arguments: faults)
  func `a mistake in the command is said in Vietnamese, too`(words: [String], text: String) throws {
    let run = try BuiltProgram.run(words, environment: ["HAILONG_LANG": "vi"])
    #expect(run.status == 64)
    #expect(run.error.hasPrefix(text + "\n"), "\(run.error)")
    #expect(run.error.contains("\nCách dùng: hailong "))
    #expect(run.error.hasSuffix("' để biết thêm.\n"))
    #expect(try BuiltProgram.run(words, environment: ["HAILONG_LANG": "en"]).error.hasPrefix("Error: "))
  }

  @Test func `every error of the command line has words in both languages`() throws {
    let sources = BuiltProgram.root.appendingPathComponent("Sources/HaiLongCLI")
    let files = try #require(FileManager.default.enumerator(at: sources, includingPropertiesForKeys: nil))
      .compactMap { $0 as? URL }.filter { $0.pathExtension == "swift" }
    var seen = 0
    for file in files {
      let text = try String(contentsOf: file, encoding: .utf8)
      for part in text.components(separatedBy: "ValidationError(").dropFirst() {
        seen += 1
        let start = part.drop { $0.isWhitespace }
        #expect(start.hasPrefix("en:"), "\(file.lastPathComponent): \(start.prefix(40))")
      }
    }
    #expect(seen > 80)
  }

  @Test func `a command at fault is answered in the language of its --lang, wherever that stands`() throws {
    for words in [["index", "--lang", "vi"], ["index", "--lang=vi"], ["--lang", "vi", "index"]] {
      #expect(try BuiltProgram.run(words, environment: ["HAILONG_LANG": "en"]).error.hasPrefix("Lỗi: "), "\(words)")
    }
  }

  @Test func `refused inputs and failed outputs are said in Vietnamese, too`() throws {
    let round = try SmallRound(replacing: "basis: probability, mode: phone", with: "mode: phone")
    let refused = try round.run("run", "--lang", "vi")
    #expect(
      refused.error == """
        \(round.path("round.yaml")):7: lỗi: mỗi tệp phiếu phải nêu 'basis': ai có thể trả lời; tệp không được dùng \
        [basis-missing]
          ghi chú: tại batches[1]
          gợi ý: probability (chọn mẫu ngẫu nhiên), census (hỏi mọi người) hoặc self_selected (ai muốn thì trả lời)

        """)
    let sound = try SmallRound()
    let failed = try sound.run("run", "--out", sound.path("units.csv"), environment: ["HAILONG_LANG": "vi"])
    #expect(failed.status == 73)
    #expect(
      failed.error == """
        \(sound.path("units.csv")): lỗi: không ghi được: đây không phải thư mục; không để lại kết quả nào [output-failed]
          gợi ý: chọn thư mục có quyền ghi bằng --out

        """)
  }

  @Test func `figures do not depend on the language`() throws {
    let round = try round()
    let documents = try ["vi", "en"].map { try JSONRows(round.run("satisfaction", "--json", "--lang", $0).out) }
    #expect(documents[0].rows.count == 9)
    #expect(NSArray(array: documents[0].rows) == NSArray(array: documents[1].rows))
  }
}
