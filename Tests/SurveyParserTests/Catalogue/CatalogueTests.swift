import SurveyModel
import SurveyReport
import Testing

@testable import SurveyParser

/// The catalogue of bad inputs: the specification of the reader, row by row.
struct CatalogueTests {
  @Test(arguments: CatalogueRow.all)
  func `Every row has its level, its counts and its words, and no cell is stored that is not in the file`(
    row: CatalogueRow
  ) throws {
    let file = row.file
    let outcome = try CatalogueOutcome(file.bytes)
    #expect(outcome.level == row.level, "\(outcome.text)")
    #expect(outcome.accepted == row.stored)
    #expect(outcome.quarantined == row.quarantined)
    #expect(outcome.records == outcome.accepted + outcome.quarantined)
    #expect(outcome.quarantinedRecords.count == outcome.quarantined)
    if let line = row.line { #expect(outcome.lines.contains(line), "\(outcome.text)") }
    #expect(outcome.says(row.says), "\(outcome.text)")
    if row.level != .fatal {
      // Weights are compared as numbers: 1.10 and 1.1 are one.
      let expected = file.expected.mapValues { Self.canonical($0) }
      #expect(outcome.stored == expected)
      #expect(row.line == nil || file.expected.count == row.stored)
    }
  }

  @Test(arguments: CatalogueRow.all)
  func `What is in quarantine is in the file byte by byte, and no personal text is repeated`(row: CatalogueRow) throws {
    let bytes = row.file.bytes
    let outcome = try CatalogueOutcome(bytes)
    if row.number != 9 {
      for record in outcome.quarantinedRecords { #expect(bytes.firstRange(of: record.bytes) != nil) }
    }
    for secret in ["345 678", "0912", "001190012345", "an.nguyen@"] { #expect(!outcome.text.contains(secret)) }
  }

  @Test func `The catalogue has 112 rows`() throws {
    #expect(CatalogueRow.all.map(\.number).sorted() == Array(1...112))
    #expect(Set(CatalogueRow.all.map(\.name)).count == 112)
    var right = 0
    for row in CatalogueRow.all {
      let file = row.file
      let outcome = try CatalogueOutcome(file.bytes)
      let isRight =
        outcome.level == row.level && outcome.accepted == row.stored && outcome.quarantined == row.quarantined
        && (row.line.map(outcome.lines.contains) ?? true) && outcome.says(row.says)
        && (row.level == .fatal || outcome.stored == file.expected.mapValues(Self.canonical))
      if isRight { right += 1 }
    }
    print("catalogue of bad inputs: \(right) of 112 rows as specified")
    #expect(right == 112)
  }

  @Test func `A unit in another case is left out with a hint`() throws {
    var file = DamagedFile()
    file.set(5, "unit_code", "u05", stored: .no)
    let outcome = try CatalogueOutcome(file.bytes)
    #expect(outcome.accepted == 19)
    #expect(outcome.text.contains("did you mean 'U05'"))
  }

  private static func canonical(_ cells: [String]) -> [String] {
    cells.enumerated().map { $0 == 12 ? Double($1).map { "\($0)" } ?? $1 : $1 }
  }
}

/// What came of a file of the catalogue.
struct CatalogueOutcome {
  var level = CatalogueRow.Level.fatal
  var accepted = 0
  var quarantined = 0
  var records = 0
  var stored: [Int: [String]] = [:]
  var quarantinedRecords: [QuarantinedRecord] = []
  var findings: [Finding] = []

  init(_ bytes: [UInt8], layout: FileLayout = FileLayout()) throws {
    let file = try TemporaryFile(bytes)
    let form = try SoundBatch.form()
    let batch = Batch(file: "q1.csv", formID: form.id, basis: .probability, layout: layout)
    let reader = ResponseReader(
      form: form, batch: batch, units: Catalogue.units, period: SoundBatch.period, chunkSize: 1_000)
    do {
      var register = RespondentRegister()
      var tables: [ResponseTable] = []
      let summary = try reader.read(
        path: file.path, register: &register, quarantine: { quarantinedRecords.append($0) },
        table: { tables.append($0) })
      accepted = summary.accepted
      quarantined = summary.quarantined
      records = summary.records
      findings = summary.findings
      stored = SoundBatch.stored(tables, form: form)
      level = quarantined > 0 ? .row : findings.isEmpty ? .ok : .warn
    } catch let unusable as BatchUnusable {
      findings = unusable.findings
      quarantinedRecords = []
    }
  }

  func says(_ words: String) -> Bool { words.isEmpty || text.contains(words) }

  var lines: [Int] { findings.compactMap { $0.location?.line } }

  /// The findings as a person reads them.
  var text: String {
    findings.map { finding in
      guard case .batch(let kind) = finding.kind else { return "" }
      let words = kind.words(in: .en)
      let place = "\(finding.location?.line ?? 0), record \(finding.location?.record ?? 0): "
      return place + ([words.problem, words.consequence ?? ""] + words.notes + words.help).joined(separator: "; ")
    }.joined(separator: "\n")
  }
}
