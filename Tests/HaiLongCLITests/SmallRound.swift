import Foundation

/// A sound round of two units with twelve respondents each, in a folder of its own, which goes away with the value.
final class SmallRound {
  let folder: URL

  static let definition = """
    round: small
    title: {vi: Đợt nhỏ, en: Small round}
    forms: [form.yaml]
    units: units.csv
    batches:
      - {file: batches/one.csv, form: tiny, basis: probability, mode: post}
      - {file: batches/two.csv, form: tiny, basis: probability, mode: phone}
    publication: {smallest_base_shown: 10, smallest_base: 10}

    """
  static let form = """
    form: tiny
    version: "1"
    title: {vi: Phiếu nhỏ, en: Tiny form}
    roles: {respondent: id, unit: unit, stratum: stratum, psu: psu, weight: weight}
    scales:
      three:
        points:
          - {code: 1, label: {vi: Không hài lòng, en: Dissatisfied}, score: 1, bottom: true}
          - {code: 2, label: {vi: Bình thường, en: Neutral}, score: 2}
          - {code: 3, label: {vi: Hài lòng, en: Satisfied}, score: 3, top: true}
    nonresponse: {"9": no_opinion}
    items:
      - {id: id, type: text, required: true, personal: true, max_length: 12}
      - {id: age, type: integer, min: 18, max: 120, personal: true}
      - {id: wait, type: ordinal, scale: three, label: {vi: Thời gian chờ, en: Waiting time}}
      - {id: staff, type: ordinal, scale: three, label: {vi: Công chức, en: Staff}}
    satisfaction: {node: overall, definition: top2, aggregate: pooled_answers, items: [wait, staff]}

    """
  static let units = """
    code,name_vi,name_en,block
    U01,Một,One,ward
    U02,Hai,Two,ward

    """
  /// One criterion of ten points, all of them from the survey.
  static let index = """
    index: points
    title: {vi: Chỉ số, en: Index}
    tier: district
    year: 2021
    points: 10
    rounding: {decimals: 2, mode: half_away_from_zero}
    ties: same_rank
    blocks: [{block: ward, title: {vi: Phường, en: Wards}}]
    criteria:
      - {code: "1", title: {vi: Hài lòng, en: Satisfaction}, max: 10, source: survey, rule: {kind: linear},
         survey: {form: tiny, node: overall, gate: {smallest_base: 10, else: withheld}}}

    """
  static let columns = ["id", "unit", "stratum", "psu", "weight", "age", "wait", "staff"]

  init(_ changes: [String: String] = [:]) throws {
    folder = try BuiltProgram.temporaryFolder()
    var files = [
      "round.yaml": Self.definition, "form.yaml": Self.form, "units.csv": Self.units, "index.yaml": Self.index,
      "batches/one.csv": Self.answers("U01"), "batches/two.csv": Self.answers("U02"),
    ]
    files.merge(changes) { $1 }
    try FileManager.default.createDirectory(
      at: folder.appendingPathComponent("batches"), withIntermediateDirectories: true)
    for (name, text) in files { try Data(text.utf8).write(to: folder.appendingPathComponent(name)) }
  }

  /// The round with one text of its `round.yaml` exchanged.
  convenience init(replacing old: String, with new: String) throws {
    try self.init(["round.yaml": Self.definition.replacingOccurrences(of: old, with: new)])
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  /// The answers of a unit on lines 2 to 13, in strata `a` and `b` of six respondents, each a PSU.
  ///
  /// Cells of one column are exchanged on the lines named.
  static func answers(_ unit: String, _ column: String = "", _ cells: [Int: String] = [:]) -> String {
    let rows = (2...13).map { line in
      let k = line - 2
      var row = [
        "\(unit)-\(line)", unit, "\(unit)\(k < 6 ? "a" : "b")", "p\(k)", "1.5", "\(20 + line)", "\(1 + k % 3)",
        "\(3 - k % 2)",
      ]
      if let cell = cells[line], let position = columns.firstIndex(of: column) { row[position] = cell }
      return row.joined(separator: ",")
    }
    return ([columns.joined(separator: ",")] + rows).joined(separator: "\n") + "\n"
  }

  /// The path of a file of the round, as the program is expected to print it.
  func path(_ name: String) -> String { folder.appendingPathComponent(name).path }

  func exists(_ name: String) -> Bool { FileManager.default.fileExists(atPath: path(name)) }

  /// Runs a command about the round.
  func run(_ command: String, _ options: String..., environment: [String: String] = [:]) throws -> Run {
    try BuiltProgram.run([command, folder.path] + options, environment: environment)
  }
}
