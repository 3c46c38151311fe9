import SurveyModel

@testable import SurveyParser

/// What came of reading a file, whether it was usable or not.
struct Reading: Equatable {
  var accepted = 0
  var quarantined = 0
  var blankLines = 0
  var findings: [Finding] = []
  var tables: [ResponseTable] = []
  var unreadable: [UnreadableCount] = []
  var isUnusable = false

  init(
    _ bytes: [UInt8], form: SurveyForm = Catalogue.form(), units: Set<String>? = Catalogue.units,
    unit: String? = nil, chunkSize: Int = 262_144, rowsPerTable: Int = 4_096, limits: ParserLimits = ParserLimits(),
    layout: FileLayout = FileLayout(delimiter: .comma)
  ) throws {
    let file = try TemporaryFile(bytes)
    let batch = Batch(file: "batches/q1.csv", formID: form.id, basis: .probability, unit: unit, layout: layout)
    let reader = ResponseReader(
      form: form, batch: batch, units: units, limits: limits, chunkSize: chunkSize, rowsPerTable: rowsPerTable)
    do {
      var tables: [ResponseTable] = []
      let summary = try reader.read(path: file.path) { tables.append($0) }
      accepted = summary.accepted
      quarantined = summary.quarantined
      blankLines = summary.blankLines
      findings = summary.findings
      unreadable = summary.unreadable
      self.tables = tables
    } catch let unusable as BatchUnusable {
      findings = unusable.findings
      isUnusable = true
    }
  }

  init(
    _ text: String, form: SurveyForm = Catalogue.form(), units: Set<String>? = Catalogue.units, unit: String? = nil,
    layout: FileLayout = FileLayout(delimiter: .comma)
  ) throws {
    try self.init(Array(text.utf8), form: form, units: units, unit: unit, layout: layout)
  }

  /// The batch findings with their lines.
  var found: [Found] {
    findings.map { finding in
      guard case .batch(let kind) = finding.kind else { return Found(nil, nil) }
      return Found(kind, finding.location?.line)
    }
  }

  var codes: [String] { findings.map(\.code) }
  var lines: [Int?] { findings.map { $0.location?.line } }

  /// Every answer to an item, over all tables.
  func answers(_ item: String, form: SurveyForm = Catalogue.form()) -> [Response] {
    guard let index = form.itemIndex(item) else { return [] }
    return tables.flatMap { table in (0..<table.count).map { table.columns[index][$0] } }
  }

  /// The physical lines of the accepted records.
  var acceptedLines: [Int] { tables.flatMap(\.lines) }
}

/// A finding and the line it names.
struct Found: Equatable {
  let kind: BatchFinding?
  let line: Int?

  init(_ kind: BatchFinding?, _ line: Int?) {
    self.kind = kind
    self.line = line
  }
}
