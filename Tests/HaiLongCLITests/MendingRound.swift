import Foundation
import SurveyParser
import SurveyReport

/// A small round whose first batch has records to be mended.
///
/// One has a unit that is not there, one an answer off its scale, one a stray quote; the respondents' names occur nowhere
/// else.
final class MendingRound {
  /// The lines of the faulty records.
  static let unitLine = 3
  static let scaleLine = 5
  static let quoteLine = 7
  /// In every id of a respondent.
  static let personal = "Nguyen"
  static let workbook = "quarantine/batch-1.xlsx"

  let round: SmallRound

  /// Takes a round with other files.
  init(_ round: SmallRound) { self.round = round }

  convenience init(form: String = SmallRound.form) throws {
    try self.init(SmallRound(["form.yaml": form, "batches/one.csv": Self.delivered]))
  }

  /// The file as it should have been.
  static var right: [String] {
    SmallRound.answers("U01").replacingOccurrences(of: "U01-", with: personal + "-").split(separator: "\n")
      .map(String.init)
  }

  /// The file as it was delivered.
  static var delivered: String {
    var lines = right
    lines[unitLine - 1] = exchanged(lines[unitLine - 1], "unit", "U09")
    lines[scaleLine - 1] = exchanged(lines[scaleLine - 1], "wait", "7")
    lines[quoteLine - 1] = exchanged(lines[quoteLine - 1], "stratum", "\"U01a\"b")
    return lines.joined(separator: "\n") + "\n"
  }

  static func cell(_ column: String, line: Int) -> String {
    guard let position = SmallRound.columns.firstIndex(of: column) else { return "" }
    return right[line - 1].components(separatedBy: ",")[position]
  }

  private static func exchanged(_ line: String, _ column: String, _ cell: String) -> String {
    var cells = line.components(separatedBy: ",")
    if let position = SmallRound.columns.firstIndex(of: column) { cells[position] = cell }
    return cells.joined(separator: ",")
  }

  // MARK: Workbooks

  /// The sheets of a workbook of the round, each with its rows, the header first.
  func sheets(_ name: String = workbook) throws -> [(name: String, rows: [[String]])] {
    try WorkbookFile.open(path: round.path(name)).sheets.map { sheet in
      var rows: [[String]] = []
      try sheet.forEachRow { rows.append($0.cells) }
      return (sheet.name, rows)
    }
  }

  /// Writes the first sheet of a workbook anew, its rows changed.
  func mend(_ name: String = workbook, into copy: String, _ change: (inout [[String]]) -> Void) throws {
    var rows = try sheets(name)[0].rows
    change(&rows)
    let sheet = Workbook.Sheet(name: "quarantine", header: rows[0], rows: Array(rows.dropFirst()))
    try Workbook(sheets: [sheet]).write(toPath: round.path(copy))
  }

  /// Sets a cell by the line of its record and the name of its column.
  static func set(_ rows: inout [[String]], line: Int, _ column: String, _ cell: String) {
    guard let row = rows.firstIndex(where: { $0[2] == "\(line)" }),
      let position = rows[0].firstIndex(of: column)
    else { return }
    while rows[row].count <= position { rows[row].append("") }
    rows[row][position] = cell
  }

  /// Mends the two records whose cells can be told apart.
  static func mendBoth(_ rows: inout [[String]]) {
    set(&rows, line: unitLine, "unit", "U01")
    set(&rows, line: scaleLine, "wait", cell("wait", line: scaleLine))
  }

  /// The estimates that a round gives, without what they were made from.
  static func figures(_ round: SmallRound) throws -> NSArray {
    let run = try round.run("satisfaction", "--json")
    let object = try JSONSerialization.jsonObject(with: Data(run.out.utf8)) as? [String: Any]
    return object?["rows"] as? NSArray ?? []
  }

  /// The files of the round that hold a respondent's name.
  func filesWithPersonalText() throws -> [String] {
    let files = FileManager.default.enumerator(atPath: round.folder.path)?.compactMap { $0 as? String } ?? []
    return try files.filter { file in
      let attributes = try FileManager.default.attributesOfItem(atPath: round.path(file))
      guard attributes[.type] as? FileAttributeType == .typeRegular else { return false }
      return try Data(contentsOf: URL(fileURLWithPath: round.path(file))).range(of: Data(Self.personal.utf8)) != nil
    }.sorted()
  }
}
