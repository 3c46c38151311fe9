import SurveyModel
import Testing

@testable import SurveyParser

/// Rows 1 to 23 of the catalogue: line ends, encodings, empty files.
struct FileShapeTests {
  private let sound = Catalogue.file(Catalogue.lines())

  @Test func `The sound batch is read without a finding`() throws {
    let reading = try Reading(sound)
    #expect(reading.accepted == 20)
    #expect(reading.quarantined == 0)
    #expect(reading.findings.isEmpty)
    #expect(reading.acceptedLines == Array(2...21))
    #expect(reading.answers("q1").first == .point(1))
    #expect(reading.answers("q2")[6] == .missing(.noOpinion))
    #expect(reading.answers("q4")[5] == .missing(.blank))
    #expect(reading.answers("q6")[2] == .points([0, 2, 5]))
    #expect(reading.answers("duration_sec")[19] == .number(140))
    #expect(reading.answers("visit_date")[9] == .text("2026-03-10"))
    #expect(reading.answers("comment")[1] == .text("Tốt, nhanh"))
    #expect(reading.tables.first?.weights?.prefix(3) == [1.1, 1.2, 1.3])
    #expect(reading.tables.first?.unit[0] == "U02")
  }

  @Test(arguments: ["\n", "\r\n", "\r"])
  func `Line ends are free`(newline: String) throws {
    let reading = try Reading(Catalogue.file(Catalogue.lines(), newline: newline))
    #expect(reading == (try Reading(sound)))
  }

  @Test func `Mixed line ends are noted`() throws {
    let lines = Catalogue.lines()
    let text = lines.enumerated().map { $1 + ["\n", "\r\n", "\r"][$0 % 3] }.joined()
    let reading = try Reading(text)
    #expect(reading.accepted == 20)
    #expect(reading.found == [Found(.lineEndsMixed(lf: 7, crlf: 7, cr: 7), nil)])
    #expect(reading.acceptedLines == Array(2...21))
  }

  @Test func `The last record needs no line end`() throws {
    let reading = try Reading(String(sound.dropLast()))
    #expect(reading == (try Reading(sound)))
  }

  @Test func `A byte order mark is no part of the first name, quoted or not`() throws {
    let quoted = "\"respondent_id\"" + sound.dropFirst("respondent_id".count)
    for text in [sound, quoted] {
      #expect(try Reading([0xEF, 0xBB, 0xBF] + Array(text.utf8)) == Reading(sound))
    }
  }

  @Test func `Two byte order marks are noted on line 1`() throws {
    let reading = try Reading([0xEF, 0xBB, 0xBF, 0xEF, 0xBB, 0xBF] + Array(sound.utf8))
    #expect(reading.accepted == 20)
    #expect(reading.found == [Found(.byteOrderMarkRepeated, 1)])
  }

  @Test func `UTF-16 without a mark is refused by name`() throws {
    let little = sound.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    let big = sound.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
    #expect(try Reading(little).found == [Found(.fileEncoding(found: "UTF-16LE"), nil)])
    let reading = try Reading(big)
    #expect(reading.found == [Found(.fileEncoding(found: "UTF-16BE"), nil)])
    #expect(reading.isUnusable)
  }

  @Test func `A file in a legacy code page is refused with the offset of its first odd byte`() throws {
    var bytes = Array("a,b\nR1,".utf8)
    bytes += [0xEE, 0x0A] + Array("R2,".utf8) + [0xEA, 0x0A]
    let form = SurveyForm(
      id: "f", version: "1", title: Catalogue.text("f"), roles: [.respondent: "a"],
      items: [Item(id: "b", kind: .text(maximumLength: nil))])
    let reading = try Reading(bytes, form: form)
    #expect(reading.isUnusable)
    #expect(reading.found == [Found(.encodingUnknown(offset: 7), 2)])
  }

  @Test(arguments: [[0xE9], [0xC0, 0xAF], [0xED, 0xA0, 0x80]])
  func `A record with bytes that are not UTF-8 is left out alone`(odd: [UInt8]) throws {
    var lines = Catalogue.lines { $0[3][13] = "tốt" }.map { Array($0.utf8) }
    lines[4] += odd
    let reading = try Reading(Array(lines.map { $0 + [0x0A] }.joined()))
    #expect(reading.accepted == 19)
    #expect(reading.found == [Found(.bytesNotUTF8, 5)])
    #expect(reading.findings[0].location?.column == "comment")
    #expect(reading.acceptedLines == [2, 3, 4] + Array(6...21))
  }

  @Test func `A file cut inside a character loses its last record only`() throws {
    let text = Catalogue.file(Catalogue.lines { $0[19][13] = "Rất tố" })
    let reading = try Reading(Array(text.utf8.dropLast(2)))
    #expect(reading.accepted == 19)
    #expect(reading.found == [Found(.bytesNotUTF8, 21)])
  }

  @Test func `A NUL never cuts a cell short`() throws {
    let reading = try Reading(Catalogue.file(line: 5, "comment", "ab\0cd"))
    #expect(reading.accepted == 19)
    #expect(reading.found == [Found(.nulByte, 5)])
    let tail = try Reading(Array(sound.utf8) + [UInt8](repeating: 0, count: 64))
    #expect(tail.accepted == 20)
    #expect(tail.found == [Found(.nulByte, 22)])
  }

  @Test(arguments: ["", "\u{FEFF}", "\n\n\n", " \n\t\n"])
  func `A file without a header is empty`(text: String) throws {
    let reading = try Reading(text)
    #expect(reading.isUnusable)
    #expect(reading.codes == ["file-empty"])
  }

  @Test func `A header and no records are no success`() throws {
    let reading = try Reading(Catalogue.header + "\n")
    #expect(reading.isUnusable)
    #expect(reading.codes == ["file-without-records"])
  }

  @Test(arguments: ["", "   ", "\t "])
  func `Blank lines are passed over, and lines after them keep their numbers`(blank: String) throws {
    var lines = Catalogue.lines { $0[10][5] = "7" }
    lines.insert(blank, at: 5)
    let reading = try Reading(Catalogue.file(lines))
    #expect(reading.accepted == 19)
    #expect(reading.blankLines == 1)
    #expect(reading.codes == ["response-off-scale", "blank-lines-skipped"])
    #expect(reading.lines == [13, 6])
  }

  @Test func `Other kinds of file are refused by name`() throws {
    #expect(
      try Reading([0x50, 0x4B, 3, 4] + Array("..xl/workbook".utf8)).found
        == [Found(.workbookDamaged(part: nil, reason: .archive), nil)])
    #expect(try Reading("%PDF-1.7\n").found == [Found(.fileNotText(kind: "PDF"), nil)])
    #expect(try Reading([UInt8](repeating: 0, count: 5_000)).found == [Found(.fileNotText(kind: "NUL"), nil)])
  }

  @Test func `A path that cannot be read says why`() throws {
    let reader = ResponseReader(
      form: Catalogue.form(), batch: Batch(file: "b.csv", formID: "catalogue", basis: .census))
    #expect(throws: BatchUnusable(.fileMissing, file: "b.csv")) { try reader.read(path: "/no/such/file.csv") { _ in } }
    #expect(throws: BatchUnusable(.fileIsFolder, file: "b.csv")) { try reader.read(path: "/tmp") { _ in } }
  }
}
