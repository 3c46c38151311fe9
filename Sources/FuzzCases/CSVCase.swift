import SurveyModel
import SurveyParser

/// Laws of reading a file: every record is accounted for, and the result does not depend on how it is read.
enum CSVCase {
  /// What came of a reading.
  private struct Reading: Equatable {
    var records = 0
    var accepted = 0
    var quarantined = 0
    var handedOn = 0
    var leftOut = 0
    var findings: [Finding] = []
    var tables: [ResponseTable] = []
    var isUnusable = false
  }

  static func run(_ bytes: [UInt8], in folder: String) throws {
    let (layout, file) = FuzzForm.split(bytes)
    let path = folder + "/fuzz.csv"
    try FuzzFile.write(file, to: path)
    let whole = try read(path, layout, chunkSize: 32_768)
    if whole.isUnusable {
      try FuzzComplaint.check(!whole.findings.isEmpty, "refused without a word")
    } else {
      try FuzzComplaint.check(whole.accepted + whole.quarantined == whole.records, "records unaccounted for")
      try FuzzComplaint.check(whole.handedOn == whole.accepted, "\(whole.handedOn) rows of \(whole.accepted) records")
      try FuzzComplaint.check(whole.leftOut == whole.quarantined, "quarantine \(whole.leftOut) of \(whole.quarantined)")
      try FuzzComplaint.check(whole.quarantined == 0 || !whole.findings.isEmpty, "left out without a word")
    }
    // A refused file may have been refused before or after its tables were handed on.
    var pieces = try read(path, layout, chunkSize: 1 + bytes.count % 13)
    var once = whole
    if once.isUnusable {
      (once.tables, pieces.tables) = ([], [])
      (once.handedOn, pieces.handedOn, once.leftOut, pieces.leftOut) = (0, 0, 0, 0)
    }
    try FuzzComplaint.check(once == pieces, "read in small chunks, the file is another")
    let one = try read(path, layout, chunkSize: 64, rowsPerTable: 1)
    let many = try read(
      path, layout, chunkSize: 64, rowsPerTable: 1, workers: 2, pieceSize: 1 + bytes.count * 7 % 211)
    try FuzzComplaint.check(
      one.isUnusable ? one.findings == many.findings : one == many, "read in pieces, it is another")
  }

  private static func read(
    _ path: String, _ layout: FileLayout, chunkSize: Int, rowsPerTable: Int = 4_096, workers: Int = 1,
    pieceSize: Int = 1 << 20
  ) throws -> Reading {
    let batch = Batch(file: "fuzz.csv", formID: FuzzForm.form.id, basis: .probability, layout: layout)
    let reader = ResponseReader(
      form: FuzzForm.form, batch: batch, units: FuzzForm.units, limits: ParserLimits(findingsPerCode: 1_000),
      chunkSize: chunkSize, rowsPerTable: rowsPerTable, keepsKeys: true, workers: workers, pieceSize: pieceSize)
    var reading = Reading()
    var register = RespondentRegister()
    do {
      let summary = try reader.read(
        path: path, register: &register, quarantine: { _ in reading.leftOut += 1 },
        table: { table in
          reading.handedOn += table.count
          reading.tables.append(table)
        })
      reading.records = summary.records
      reading.accepted = summary.accepted
      reading.quarantined = summary.quarantined
      reading.findings = summary.findings
    } catch let unusable as BatchUnusable {
      reading.isUnusable = true
      reading.findings = unusable.findings
    }
    return reading
  }
}
