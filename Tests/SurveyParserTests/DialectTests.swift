import SurveyModel
import Testing

@testable import SurveyParser

/// Delimiters that nobody declared, line ends, decimal commas, personal data, audits.
struct DialectTests {
  private func guess(_ text: String) -> Delimiter {
    Array(text.utf8).withUnsafeBytes(DelimiterGuess.delimiter)
  }

  @Test func `What parts the first line outside quotes parts the cells`() {
    #expect(guess("a,b,c\n1,2,3\n") == .comma)
    #expect(guess("a;b;c\n1;2,5;3\n") == .semicolon)
    #expect(guess("\"a,b\";\"c,d\"\n\"1,2\";3\n") == .semicolon)
    #expect(guess("a;b, c;d\n1;2;3\n1;2;3\n") == .semicolon)
    #expect(guess("a\tb\n1\t2\n") == .tab)
    #expect(guess("a|b\n1|2\n") == .pipe)
    #expect(guess("id\n1\n2\n") == .comma)
    #expect(guess("") == .comma)
    #expect(guess("Báo cáo\n\na;b;c\n1;2;3\n") == .semicolon)
    #expect(guess("a,b\n\"x;y;z\",\"1;2;3\"\n") == .comma)
  }

  @Test func `A line for Excel that contradicts the declared delimiter is refused`() throws {
    let text = "sep=;\n" + Catalogue.file(Catalogue.lines()).replacing(",", with: ";")
    let refused = try Reading(Array(text.utf8), layout: FileLayout(delimiter: .comma))
    #expect(refused.found == [Found(.delimiterOther(found: ";", expected: ","), 1)])
    let taken = try Reading(Array("sep=,\n".utf8) + Array(Catalogue.file(Catalogue.lines()).utf8))
    #expect(taken.found == [Found(.separatorLine(delimiter: ","), 1)])
    #expect(taken.acceptedLines == Array(3...22))
  }

  @Test func `A plain table keeps to the comma unless it is told to look`() throws {
    let file = try TemporaryFile("a;b\n1;2\n")
    #expect(throws: BatchUnusable(.delimiterOther(found: ";", expected: ","), file: "t", line: 1)) {
      _ = try CSVTable.open(path: file.path, name: "t")
    }
    var table = try CSVTable.open(path: file.path, name: "t", delimiter: nil)
    #expect(try table.forEachRecord { _ in }.findings.map(\.code) == ["delimiter-detected"])
  }

  @Test(arguments: [1, 2, 3, 64])
  func `CR CR LF is one line end, wherever the chunks fall`(chunk: Int) throws {
    let text = Catalogue.file(Catalogue.lines(), newline: "\r\r\n")
    let reading = try Reading(Array(text.utf8), chunkSize: chunk)
    #expect(reading.acceptedLines == Array(2...21))
    #expect(reading.found == [Found(.lineEndsDoubled(count: 21), nil)])
  }

  @Test func `A declared decimal comma is read, and a point is then refused`() throws {
    let layout = FileLayout(delimiter: .semicolon, decimalComma: true)
    let lines =
      ["respondent_id;unit_code;weight;d"] + ["R1;U01;1,5;2,25", "R2;U01;2;3", "R3;U01;1.5;1", "R4;U01;1;1.5"]
    let form = SurveyForm(
      id: "f", version: "1", title: Catalogue.text("f"),
      roles: [.respondent: "respondent_id", .unit: "unit_code", .weight: "weight"],
      items: [Item(id: "d", kind: .decimal(minimum: nil, maximum: nil))])
    let reading = try Reading(Array(Catalogue.file(lines).utf8), form: form, layout: layout)
    #expect(reading.tables.first?.weights == [1.5, 2])
    #expect(reading.answers("d", form: form) == [.number(2.25), .number(3)])
    #expect(reading.codes == ["weight-unusable", "number-unreadable"])
  }

  @Test(
    arguments: [
      ("0912345678", PersonalDataKind.phone), ("gọi +84 912 345 678", .phone), ("84912345678", .phone),
      ("0912.345.678.", .phone), ("001190012345", .identityNumber), ("079 203 001 234", .identityNumber),
      ("CMND 012345678", .identityNumber), ("a.b@c.vn", .email), ("a@mail.example.com", .email),
    ])
  func `Personal data is found in a text`(text: String, kind: PersonalDataKind) {
    #expect(Array(text.utf8).withUnsafeBytes(PersonalDataScan.kind) == kind)
  }

  @Test(
    arguments: [
      "", "Tốt", "012345678", "ngày 05.03.2026 10", "1.000.000.000 đồng", "quyết định 1234567890123", "@quầy 3", "a@b",
      "HS0912345678", "000590012345", "0112345678", "lương 12000000", "2026-03-15 09:30",
    ])
  func `Other texts are left in peace`(text: String) {
    #expect(Array(text.utf8).withUnsafeBytes(PersonalDataScan.kind) == nil)
    #expect(PersonalDataScan.masked(text) == text, "what is not personal stays as it is")
  }

  @Test(
    arguments: [
      ("gọi 0912 345 678 hoặc a.b@c.vn nhé", "gọi [•••] hoặc [•••] nhé"), ("+84 912 345 678", "[•••]"),
      ("0912345678", "[•••]"), ("CCCD 001190012345, phí 50000", "CCCD [•••], phí 50000"),
    ])
  func `Numbers and addresses of persons are put out of sight`(text: String, shown: String) {
    #expect(PersonalDataScan.masked(text) == shown)
  }

  @Test func `Patterns match whole texts, in any script`() throws {
    let id = try TextPattern(#"R-[\p{L}\d]{1,4}"#)
    for text in ["R-1", "R-Thuý", "R-0001"] { #expect(id.matches(text)) }
    for text in ["", "R-", "R-00001", "xR-1", "R-1 ", "R-_"] { #expect(!id.matches(text)) }
    #expect(try TextPattern("a?b*c+.").matches("cx"))
    #expect(try TextPattern("^[A-C-]{2,}$").matches("A-C"))
    #expect(try TextPattern(#"\.\d"#).matches(".5"))
    for wrong in ["", "(a)", "a|b", "[", "[]", "a{2", "a{3,2}", "*", #"\w"#, "a{999}", "[^a]", "[b-a]"] {
      #expect(throws: TextPatternFault.self, "\(wrong)") { _ = try TextPattern(wrong) }
    }
  }

  @Test func `A file that grows or changes while it is read is refused`() throws {
    let records = (1...400).map { "R-\(1_000 + $0),U01,S1,2026-03-01,post,1,1,1,1,1,,100,1," }
    let file = try TemporaryFile(Catalogue.file([Catalogue.header] + records))
    let form = Catalogue.form()
    let batch = Batch(file: "b.csv", formID: form.id, basis: .probability)
    let reader = ResponseReader(form: form, batch: batch, units: Catalogue.units, chunkSize: 64, rowsPerTable: 1)
    var isFirst = true
    #expect(throws: BatchUnusable(.fileChanged, file: "b.csv")) {
      try reader.read(path: file.path) { _ in
        if isFirst { try file.append("R-0099,U01,S1,2026-03-01,post,1,1,1,1,1,,100,1,\n") }
        isFirst = false
      }
    }
    isFirst = true
    #expect(throws: BatchUnusable(.fileChanged, file: "b.csv")) {
      try reader.read(path: file.path) { _ in
        if isFirst { try file.cut(to: 700) }
        isFirst = false
      }
    }
  }
}
