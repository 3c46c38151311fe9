import SurveyModel
import Testing

@testable import SurveyParser

/// Law: a file that several readers read in pieces gives what one reader gives.
struct SplitLawTests {
  /// Everything that reading a file hands on, in the order in which it comes.
  private struct Result: Equatable {
    var summary: BatchSummary?
    var tables: [ResponseTable] = []
    var quarantined: [QuarantinedRecord] = []
    /// Records left out before each table.
    var order: [Int] = []
    var findings: [Finding] = []
    var respondents = 0
  }

  private func read(
    _ path: String, form: SurveyForm, units: Set<String>? = Catalogue.units, workers: Int, pieceSize: Int,
    rowsPerTable: Int = 1, limits: ParserLimits = ParserLimits(), layout: FileLayout = FileLayout(),
    findsRepeats: Bool = true
  ) throws -> Result {
    let batch = Batch(file: "q1.csv", formID: form.id, basis: .probability, layout: layout)
    let reader = ResponseReader(
      form: form, batch: batch, units: units, period: SoundBatch.period, limits: limits, chunkSize: 100,
      rowsPerTable: rowsPerTable, keepsKeys: true, findsRepeats: findsRepeats, workers: workers, pieceSize: pieceSize)
    var result = Result()
    var register = RespondentRegister()
    do {
      result.summary = try reader.read(
        path: path, register: &register, quarantine: { result.quarantined.append($0) },
        table: {
          result.order.append(result.quarantined.count)
          result.tables.append($0)
        })
    } catch let unusable as BatchUnusable {
      result = Result(findings: unusable.findings)
    }
    result.respondents = register.count
    return result
  }

  @Test(arguments: CatalogueRow.all)
  func `Every file of the catalogue reads in pieces like the whole`(row: CatalogueRow) throws {
    let file = try TemporaryFile(row.file.bytes)
    let form = try SoundBatch.form()
    let whole = try read(file.path, form: form, workers: 1, pieceSize: 1)
    for (workers, size) in [(2, 1), (2, 60), (3, 200), (2, 700), (4, 1_000)] {
      #expect(try read(file.path, form: form, workers: workers, pieceSize: size) == whole, "pieces of \(size) bytes")
    }
  }

  @Test(arguments: ["\n", "\r\n", "\r", "\r\r\n"])
  func `Line breaks in quotes, blank lines and faults stay on their lines`(newline: String) throws {
    var lines = Catalogue.lines { records in
      for index in 0..<20 where index % 3 == 0 {
        records[index][13] = "một\(newline)hai, \"ba\"\(newline)\(newline)bốn"
      }
      records[4][5] = "7"
      records[6][0] = records[2][0]
      records[9][5] = "4.0"
      records[15][5] = "3.0"
      records[10][6] = " 4 "
      records[17][13] = "Gọi 0912345678\u{1}"
    }
    lines.insert("", at: 1)
    lines.insert(" ", at: 9)
    lines.insert("", at: 9)
    lines.insert(",,", at: 15)
    let file = try TemporaryFile(Catalogue.file(lines, newline: newline))
    let form = Catalogue.form(unreadable: .missing)
    let whole = try read(file.path, form: form, workers: 1, pieceSize: 1)
    #expect(whole.summary?.accepted == 19)
    for size in [1, 13, 90, 250, 600] {
      #expect(try read(file.path, form: form, workers: 2, pieceSize: size) == whole)
    }
  }

  /// A generator of whatever files are made of, the same in every run.
  private struct Step {
    var state: UInt64

    mutating func next(below bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % bound
    }
  }

  private static let idForm = SurveyForm(
    id: "f", version: "1", title: Catalogue.text("f"), unreadableItem: .missing, roles: [.respondent: "id"],
    items: [
      Item(id: "n", kind: .integer(minimum: nil, maximum: 50)), Item(id: "t", kind: .text(maximumLength: nil)),
    ])

  @Test(arguments: 0..<24)
  func `Random files with quotes, line ends and damage read in pieces like the whole`(seed: Int) throws {
    var step = Step(state: UInt64(seed) &* 7_919 + 3)
    let texts = ["", "xa", "một", "\"a, b\"", "\"hai\r\ndòng\"", "\"\"\"x\"\"\"", " 4 ", "\"\n\n\"", "4.0", "a\tb"]
    let damage = ["\"", "a\"b", "\"a\"b", "\u{0}", "\u{1A}", ",", "\r", "\u{FEFF}", "\u{202E}"]
    let ends = [["\n"], ["\r\n"], ["\r"], ["\r\r\n"], ["\n", "\r\n", "\r", "\n\n", "\n  \n"]][seed % 5]
    var bytes = Array("id,n,t\(ends[0])".utf8)
    for number in 0..<(20 + step.next(below: 120)) {
      let id = seed % 3 == 0 || step.next(below: 30) > 0 ? "R\(number)" : "R\(number / 2)"
      var record = "\(id),\(step.next(below: 60)),\(texts[step.next(below: texts.count)])"
      if seed % 4 > 0, step.next(below: 40) == 0 { record += damage[step.next(below: damage.count)] }
      bytes += Array(record.utf8)
      if seed % 7 == 5, step.next(below: 30) == 0 { bytes += [0xE1, 0xBB] }
      bytes += Array(ends[step.next(below: ends.count)].utf8)
    }
    if seed % 2 == 0 { bytes.removeLast() }
    let file = try TemporaryFile(bytes)
    for limits in [ParserLimits(), ParserLimits(cellBytes: 6, recordBytes: 30, findingsPerCode: 2)] {
      for findsRepeats in [true, false] {
        let whole = try read(
          file.path, form: Self.idForm, units: nil, workers: 1, pieceSize: 1, limits: limits,
          findsRepeats: findsRepeats)
        for size in [1, 17, 60, 400] {
          let parts = try read(
            file.path, form: Self.idForm, units: nil, workers: 3, pieceSize: size, limits: limits,
            findsRepeats: findsRepeats)
          #expect(parts == whole, "pieces of \(size) bytes: \(String(decoding: bytes, as: UTF8.self))")
        }
      }
    }
  }

  @Test func `Respondents who come twice are found across pieces, and a copy is told from another record`() throws {
    let repeats = [700: "R5,6,x", 1_100: "R50,0,x", 1_500: "R1499,0,x", 1_900: "R1899,49,x"]
    let records = (0..<2_000).map { repeats[$0] ?? "R\($0),\($0 % 50),x" }
    let file = try TemporaryFile("id,n,t\n" + records.joined(separator: "\n") + "\n")
    let whole = try read(file.path, form: Self.idForm, units: nil, workers: 1, pieceSize: 1, rowsPerTable: 1)
    #expect(
      whole.quarantined.map(\.reasons) == [
        ["respondent-repeated"], ["record-repeated"], ["respondent-repeated"], ["record-repeated"],
      ])
    for size in [100, 1_000, 9_000] {
      #expect(try read(file.path, form: Self.idForm, units: nil, workers: 2, pieceSize: size) == whole)
    }
  }

  @Test func `Where respondents come twice all the time, one reader reads the rest`() throws {
    let records = (0..<3_000).map { "R\($0 / 2),\($0 % 60),x" }
    let file = try TemporaryFile("id,n,t\n" + records.joined(separator: "\n"))
    let whole = try read(file.path, form: Self.idForm, units: nil, workers: 1, pieceSize: 1)
    #expect(whole.summary?.accepted == 1_500)
    #expect(try read(file.path, form: Self.idForm, units: nil, workers: 2, pieceSize: 500) == whole)
  }

  @Test func `More wordings than are kept of an item are summed up alike`() throws {
    let records = (0..<900).map { "R\($0),từ\($0 * $0 % 337)" }
    let scale = ResponseScale(name: "s", points: [ScalePoint(code: "1", label: Catalogue.text("một"))])
    let form = SurveyForm(
      id: "f", version: "1", title: Catalogue.text("f"), unreadableItem: .missing, unreadableLimit: .count(.max),
      answers: .either, roles: [.respondent: "id"], items: [Item(id: "c", kind: .coded(.single, scale))])
    let file = try TemporaryFile("id,c\n" + records.joined(separator: "\n"))
    let whole = try read(file.path, form: form, units: nil, workers: 1, pieceSize: 1)
    #expect(whole.summary?.findingCounts["labels-unmatched"] == 1)
    #expect(try read(file.path, form: form, units: nil, workers: 2, pieceSize: 300) == whole)
  }

  @Test func `What the receiver throws ends the reading, and the register forgets the file`() throws {
    struct Enough: Error {}
    let file = try TemporaryFile("id,n,t\n" + (0..<500).map { "R\($0),1,x" }.joined(separator: "\n"))
    let batch = Batch(file: "q1.csv", formID: "f", basis: .probability)
    let reader = ResponseReader(form: Self.idForm, batch: batch, rowsPerTable: 10, workers: 2, pieceSize: 200)
    var register = RespondentRegister()
    var tables = 0
    #expect(throws: Enough.self) {
      _ = try reader.read(path: file.path, register: &register) { _ in
        tables += 1
        if tables == 3 { throw Enough() }
      }
    }
    #expect(tables == 3)
    #expect(register.count == 0)
    #expect(try reader.read(path: file.path, register: &register) { _ in }.accepted == 500)
  }

  @Test func `A file that changes while it is read in pieces is refused`() throws {
    let file = try TemporaryFile("id,n,t\n" + (0..<5_000).map { "R\($0),1,x" }.joined(separator: "\n"))
    let batch = Batch(file: "q1.csv", formID: "f", basis: .probability)
    let reader = ResponseReader(form: Self.idForm, batch: batch, rowsPerTable: 1, workers: 2, pieceSize: 300)
    var isChanged = false
    #expect(throws: BatchUnusable(.fileChanged, file: "q1.csv")) {
      _ = try reader.read(path: file.path) { _ in
        if !isChanged { try file.append("\nR-0099,1,x") }
        isChanged = true
      }
    }
  }
}
