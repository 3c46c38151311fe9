import SurveyModel
import Testing

@testable import SurveyParser

/// Rows 24 to 37, 43 to 45, 57 and 109 to 112 of the catalogue: the width of records and their quotes.
struct RecordShapeTests {
  private func reading(line: Int, _ text: String) throws -> Reading {
    var lines = Catalogue.lines()
    lines[line - 1] = text
    return try Reading(Catalogue.file(lines))
  }

  private func reading(adding text: String, at line: Int) throws -> Reading {
    var lines = Catalogue.lines()
    lines.insert(text, at: line - 1)
    return try Reading(Catalogue.file(lines))
  }

  private func line(_ number: Int, _ column: String, raw: String) -> String {
    var cells = Catalogue.records()[number - 2]
    cells[Catalogue.columns.firstIndex(of: column) ?? 0] = raw
    return cells.joined(separator: ",")
  }

  @Test func `A line of delimiters is an empty record`() throws {
    let reading = try reading(adding: String(repeating: ",", count: 13), at: 6)
    #expect(reading.accepted == 20)
    #expect(reading.found == [Found(.recordEmpty(), 6)])
  }

  @Test(arguments: [9, 16, 27])
  func `A record of another width is left out alone`(width: Int) throws {
    let cells = Catalogue.records()[6] + Catalogue.records()[7]
    let reading = try reading(line: 8, Catalogue.line(Array(cells.prefix(width))))
    #expect(reading.accepted == 19)
    #expect(reading.found == [Found(.recordWidth(found: width, expected: 14), 8)])
    #expect(!reading.acceptedLines.contains(8))
  }

  @Test func `One cell too many in every record imports nothing`() throws {
    let lines = Catalogue.lines()
    let reading = try Reading(Catalogue.file([lines[0]] + lines.dropFirst().map { $0 + "," }))
    #expect(reading.accepted == 0)
    #expect(reading.quarantined == 20)
    #expect(reading.found.first == Found(.recordWidth(found: 15, expected: 14), 2))
  }

  @Test func `Unquoted commas in two comments cost two records`() throws {
    var lines = Catalogue.lines()
    lines[10] = line(11, "comment", raw: "nhanh, gọn")
    lines[20] = line(21, "comment", raw: "chậm, lâu")
    let reading = try Reading(Catalogue.file(lines))
    #expect(reading.accepted == 18)
    #expect(reading.lines == [11, 21])
  }

  @Test func `A quote that swallows the rest of the file is reported where it opened`() throws {
    var lines = Catalogue.lines { records in for index in 0..<20 { records[index][13] = "" } }
    lines[7] += "\"never closed"
    let reading = try Reading(Catalogue.file(lines))
    #expect(reading.isUnusable)
    #expect(reading.found == [Found(.quoteUnclosed, 8)])
  }

  @Test func `A quote that opens on a later line of its record is reported on that line`() throws {
    let text = Catalogue.file(Array(Catalogue.lines().prefix(3))) + "R,\"a\nb\",\"c\nd\ne"
    let reading = try Reading(text)
    #expect(reading.isUnusable)
    #expect(reading.found == [Found(.quoteUnclosed, 5)])
  }

  @Test func `A quote left open on the last line costs the last record`() throws {
    let reading = try reading(line: 21, line(21, "comment", raw: "\"cut"))
    #expect(reading.accepted == 19)
    #expect(reading.found == [Found(.quoteMisplaced, 21)])
  }

  @Test(arguments: ["a \"good\" day", "\"good\" day", "\"5\" pipe, red\"", "\"a \\\"b\\\" c\"", " \"padded\" "])
  func `A misplaced quote costs its record and not its neighbours`(comment: String) throws {
    let reading = try reading(line: 5, line(5, "comment", raw: comment))
    #expect(reading.accepted == 19)
    #expect(reading.found == [Found(.quoteMisplaced, 5)])
    #expect(reading.acceptedLines == [2, 3, 4] + Array(6...21))
  }

  @Test func `A quote closed by a later record costs only the line on which it opened`() throws {
    var lines = Catalogue.lines()
    lines[4] = line(5, "comment", raw: "\"open")
    let reading = try Reading(Catalogue.file(lines))
    #expect(reading.accepted == 19)
    #expect(reading.found == [Found(.quoteMisplaced, 5)])
    #expect(reading.acceptedLines == [2, 3, 4] + Array(6...21))
  }

  @Test(arguments: [6, 9])
  func `Two stray quotes never hide the records between them`(last: Int) throws {
    var lines = Catalogue.lines { records in for index in 0..<20 { records[index][13] = "" } }
    lines[4] += "\"mở"
    lines[last - 1] += "đóng\""
    let reading = try Reading(Catalogue.file(lines))
    #expect(reading.found == [Found(.quoteSwallowsLines(lastLine: last), 5)])
    #expect(reading.acceptedLines == [2, 3, 4] + Array((last + 1)...21))
  }

  @Test(arguments: ["\n", "\r\n"])
  func `Line breaks in quotes are text, and lines after them keep their numbers`(newline: String) throws {
    let lines = Catalogue.lines { records in
      records[4][13] = "một" + newline + "hai" + newline + "ba"
      records[6][5] = "7"
    }
    let reading = try Reading(Catalogue.file(lines, newline: newline))
    #expect(reading.accepted == 19)
    #expect(reading.lines == [10])
    #expect(reading.findings[0].location?.record == 7)
    #expect(reading.acceptedLines.prefix(6) == [2, 3, 4, 5, 6, 9])
    #expect(reading.answers("comment")[4] == .text("một" + newline + "hai" + newline + "ba"))
  }

  @Test func `A line of totals and a second header are no respondents`() throws {
    let footer = try reading(adding: "Tổng,,,,,80,,,,,,,20.0,", at: 22)
    #expect(footer.accepted == 20)
    #expect(footer.quarantined == 1)
    #expect(Set(footer.lines) == [22])
    for line in [2, 12] {
      let repeated = try reading(adding: Catalogue.header, at: line)
      #expect(repeated.accepted == 20)
      #expect(repeated.found == [Found(.headerRepeated, line)])
    }
  }

  @Test func `Quoting everything changes nothing, and an empty pair of quotes is an empty cell`() throws {
    let lines = ([Catalogue.columns] + Catalogue.records()).map { cells in
      cells.map { "\"\($0)\"" }.joined(separator: ",")
    }
    #expect(try Reading(Catalogue.file(lines)) == Reading(Catalogue.file(Catalogue.lines())))
  }

  @Test func `Blanks round cells mean nothing and are counted`() throws {
    let lines = Catalogue.lines { records in
      records[3][1] = " \(records[3][1])\t"
      records[3][5] = "\u{A0}\(records[3][5]) "
      records[3][13] = " giữ nguyên "
    }
    let reading = try Reading(Catalogue.file(lines))
    #expect(reading.accepted == 20)
    #expect(reading.found == [Found(.cellsPadded(count: 2), 5)])
    #expect(reading.answers("comment")[3] == .text(" giữ nguyên "))
  }

  @Test func `Each limit is named by the record that passes it`() throws {
    let long = Catalogue.file(line: 5, "comment", String(repeating: "a", count: 1_500))
    let cell = try Reading(Array(long.utf8), limits: ParserLimits(cellBytes: 1_000))
    #expect(cell.accepted == 19)
    #expect(cell.found == [Found(.cellTooLong(limit: 1_000), 5)])
    for chunkSize in [7, 65_536] {
      let record = try Reading(Array(long.utf8), chunkSize: chunkSize, limits: ParserLimits(recordBytes: 1_200))
      #expect(record.accepted == 19)
      #expect(record.found == [Found(.recordTooLong(limit: 1_200), 5)])
    }
    let columns = try Reading(Array(long.utf8), limits: ParserLimits(columns: 13))
    #expect(columns.found == [Found(.tooManyColumns(count: 14, limit: 13), 1)])
  }

  @Test func `A quoted text that runs on past the limit makes the file unusable`() throws {
    let open = Catalogue.file(line: 3, "comment", String(repeating: "một dòng\n", count: 300))
    let reading = try Reading(Array(open.utf8), limits: ParserLimits(cellBytes: 1_000))
    #expect(reading.isUnusable)
    #expect(reading.found == [Found(.quoteRunsOn(limit: 1_000), 3)])
  }

  @Test func `A million commas are one damaged record`() throws {
    let reading = try reading(line: 4, String(repeating: ",", count: 1_000_000))
    #expect(reading.accepted == 19)
    #expect(reading.found == [Found(.recordWidth(found: 1_000_001, expected: 14), 4)])
  }
}
