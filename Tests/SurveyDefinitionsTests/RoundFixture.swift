import Foundation
import SurveyDefinitions
import SurveyModel

/// A small sound round in a folder of its own, which goes away with the value.
final class RoundFixture {
  let folder: String

  static let round = """
    round: r
    title: {vi: Đợt, en: Round}
    synthetic: true
    period: {from: 2021-10-01, to: 2021-11-30}
    forms: [forms/f.yaml]
    units: units.csv
    plan: plan.csv
    batches:
      - {file: batches/synthetic-1.csv, form: f, basis: probability, mode: post}
    index: i.yaml
    appraisal: appraisal.csv
    figures: figures.csv

    """
  static let index = """
    index: i
    title: {vi: Chỉ số, en: Index}
    tier: province
    year: 2021
    points: 10
    rounding: {decimals: 2, mode: half_even}
    ties: {by: "1"}
    blocks:
      - {block: b, title: {vi: Khối, en: Block}, grades: [{grade: {vi: Tốt, en: Good}, from: 80}]}
      - {block: c, title: {vi: Khối hai, en: Other block}}
    criteria:
      - code: "1"
        title: {vi: A, en: A}
        max: 7.5
        rule: {kind: sum}
        children:
          - {code: "1.1", title: {vi: A, en: A}, max: 3, source: appraised, rule: {kind: appraised}}
          - {code: "1.2", title: {vi: A, en: A}, max: 4.5, source: figure, rule: {kind: linear}, blocks: [b]}
          - {code: "1.3", title: {vi: A, en: A}, max: 4.5, source: appraised, rule: {kind: appraised}, blocks: [c]}
      - {code: "2", title: {vi: A, en: A}, max: 2.5, source: survey, rule: {kind: linear},
         survey: {form: f, node: overall, gate: {smallest_base: 30, else: withheld}}}

    """

  init(_ changes: [String: String] = [:]) throws {
    folder = FileManager.default.temporaryDirectory.path + "/hailong-\(UUID().uuidString)"
    var files = [
      "round.yaml": Self.round, "i.yaml": Self.index,
      "forms/f.yaml": FormFixture.form(satisfaction: FormFixture.satisfaction),
      "units.csv": "code,name_vi,name_en,block\nU1,Một,One,b\nU2,Hai,Two,c\n",
      "plan.csv":
        "form,unit,stratum,psu,population,planned,drawn\nf,U1,s,p1,10,30,\nf,U1,s,p2,10,30,33\nf,U2,t,,500,40,\n",
      "appraisal.csv":
        "unit,criterion,self,appraised,final,evidence\nU1,1.1,3,2.5,2.5,\"a, b\"\nU2,1.1,,,3,\nU2,1.3,,,0,\n",
      "figures.csv": "unit,criterion,numerator,denominator\nU1,1.2,90.5,100\n",
    ]
    files.merge(changes) { _, new in new }
    for (name, text) in files {
      let path = folder + "/" + name
      let parent = path.split(separator: "/").dropLast().reduce("") { $0 + "/" + $1 }
      try FileManager.default.createDirectory(atPath: parent, withIntermediateDirectories: true)
      try Data(text.utf8).write(to: URL(fileURLWithPath: path))
    }
  }

  deinit { try? FileManager.default.removeItem(atPath: folder) }

  /// The round with one text of its own file exchanged.
  convenience init(replacing old: String, with new: String, in file: String = "round.yaml") throws {
    let text = file == "round.yaml" ? Self.round : Self.index
    try self.init([file: text.replacingOccurrences(of: old, with: new)])
  }

  func load() throws -> LoadedRound { try SurveyRoundReader.round(atPath: folder) }

  /// What forbids the use of the round, as `file:line path code`, the path and file as far as they are known.
  func faults() -> [String] {
    do {
      _ = try load()
      return []
    } catch let unusable as DefinitionUnusable {
      return unusable.findings.map { finding in
        let file = finding.location?.file.dropFirst(folder.count + 1) ?? ""
        let line = finding.location?.line.map { ":\($0)" } ?? ""
        let path = finding.location?.column.map { " \($0)" } ?? ""
        return "\(file)\(line)\(path): \(finding.code)"
      }
    } catch {
      return ["\(error)"]
    }
  }
}
