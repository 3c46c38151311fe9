import ArgumentParser
import IndexScoring
import SurveyModel

/// A unit, or a unit and a criterion, as the command line names them: `DP01`, `DP01.3.5`.
struct IndexTarget {
  let unit: String
  let criterion: String?

  /// Unit codes may hold points: the longest code that fits is the unit.
  init(_ text: String, units: [RatedUnit], index: IndexDefinition) throws {
    let fitting = units.filter { text == $0.code || text.hasPrefix($0.code + ".") }
    guard let unit = fitting.max(by: { $0.code.count < $1.code.count }) else {
      let code = text.split(separator: ".").first.map(String.init) ?? text
      let near = NearHint.text(NearestName.of(code, among: units.map(\.code)))
      throw ValidationError(
        en: "the round has no unit '\(code)'\(near)", vi: "cuộc khảo sát không có đơn vị '\(code)'\(near)")
    }
    self.unit = unit.code
    guard text != unit.code else {
      criterion = nil
      return
    }
    let code = String(text.dropFirst(unit.code.count + 1))
    let known = index.criteria.filter { $0.applies(to: unit.block) }.map(\.code)
    guard known.contains(code) else {
      let near = NearHint.text(NearestName.of(code, among: known))
      throw ValidationError(
        en: "the index has no criterion '\(code)' for units like '\(unit.code)'\(near)",
        vi: "bộ chỉ số không có tiêu chí '\(code)' cho loại đơn vị như '\(unit.code)'\(near)")
    }
    criterion = code
  }
}
