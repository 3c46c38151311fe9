import Foundation

/// A sound round in a folder of its own, with batches of a chosen size, some records of which are faulty.
struct TortureRound {
  let folder: String
  /// The files that `round.yaml` declares, as it names them.
  let batches: [String]
  let records: Int

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
      - {id: id, type: text, required: true, personal: true, max_length: 20}
      - {id: age, type: integer, min: 18, max: 120, personal: true}
      - {id: wait, type: ordinal, scale: three, label: {vi: Thời gian chờ, en: Waiting time}}
      - {id: staff, type: ordinal, scale: three, label: {vi: Công chức, en: Staff}}
    satisfaction: {node: overall, definition: top2, aggregate: pooled_answers, items: [wait, staff]}

    """
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
  /// The round's name, which its store keeps.
  static let name = "torture"
  static let header = "id,unit,stratum,psu,weight,age,wait,staff\n"

  /// Makes the round: `count` batches of `records` records each.
  init(in folder: String, batches count: Int = 3, records: Int = 120) throws {
    self.folder = folder
    self.records = records
    batches = (0..<count).map { "batches/\($0 + 1).csv" }
    try FileManager.default.createDirectory(atPath: folder + "/batches", withIntermediateDirectories: true)
    let declared = batches.map { "  - {file: \($0), form: tiny, basis: probability, mode: post}" }
    let definition = """
      round: \(Self.name)
      title: {vi: Đợt thử, en: Torture}
      forms: [form.yaml]
      units: units.csv
      batches:
      \(declared.joined(separator: "\n"))
      publication: {smallest_base_shown: 10, smallest_base: 10}

      """
    let units = (1...count).map { "U\($0),Một \($0),Unit \($0),ward\n" }.joined()
    var files = [
      "round.yaml": definition, "form.yaml": Self.form, "index.yaml": Self.index,
      "units.csv": "code,name_vi,name_en,block\n" + units,
    ]
    for (position, file) in batches.enumerated() {
      files[file] = Self.header + (0..<records).map { Self.record($0, of: position + 1) }.joined()
    }
    for (name, text) in files { try Data(text.utf8).write(to: URL(fileURLWithPath: folder + "/" + name)) }
  }

  /// A record; one in seventeen is faulty and will be left out.
  static func record(_ number: Int, of batch: Int) -> String {
    let answer = number % 17 == 5 ? "7" : "\(1 + number % 3)"
    return
      "R\(batch)-\(number),U\(batch),s\(number % 2),p\(number % 12),1.5,\(20 + number % 60),\(answer),\(3 - number % 2)\n"
  }

  /// Records that count, and records that are left out, of a whole batch.
  static func expected(_ records: Int) -> (accepted: Int, quarantined: Int) {
    let faulty = (0..<records).count { $0 % 17 == 5 }
    return (records - faulty, faulty)
  }
}
