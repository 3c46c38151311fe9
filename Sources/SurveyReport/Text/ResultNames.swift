import SatisfactionScoring
import SurveyModel

/// The names under which units, nodes, items and groups appear before a reader.
struct ResultNames {
  let round: SurveyRound
  let language: Language
  private let unitNames: [String: String]
  private let unitOrder: [String: Int]

  init(_ round: SurveyRound, _ language: Language) {
    self.round = round
    self.language = language
    unitNames = Dictionary(round.units.map { ($0.code, $0.name[language]) }) { first, _ in first }
    unitOrder = Dictionary(round.units.enumerated().map { ($1.code, $0) }) { first, _ in first }
  }

  /// The groups of a table, everybody first; units in the round's order, other groups in that of their values.
  func groups(_ scores: SatisfactionScores) -> [[String]] {
    let groups = scores.subScores.reduce(into: [[String]]()) { groups, score in
      if groups.last != score.group { groups.append(score.group) }
    }
    guard scores.grouping == .byUnit else { return groups }
    return groups.filter(\.isEmpty)
      + groups.filter { !$0.isEmpty }.enumerated().sorted { a, b in
        let left = unitOrder[a.element[0]] ?? .max
        let right = unitOrder[b.element[0]] ?? .max
        return left != right ? left < right : a.offset < b.offset
      }.map(\.element)
  }

  /// The unit's name, or its code where it has none.
  func unit(_ code: String) -> String {
    guard let name = unitNames[code], !name.isEmpty else { return code }
    return name
  }

  /// The form's title, or its id where it has none.
  func form(_ form: SurveyForm) -> String {
    form.title[language].isEmpty ? form.id : form.title[language]
  }

  /// The title of a node or the label of an item, or its id where it has none.
  func target(_ target: SatisfactionLayout.Target, of form: SurveyForm) -> String {
    switch target {
    case .node(let name): form.satisfaction?.node(named: name)?.title?[language] ?? name
    case .item(let id, _): form.item(id)?.label?[language] ?? id
    }
  }

  /// A group by the names of its values; everybody where it has none.
  func group(_ values: [String], in scores: SatisfactionScores) -> String {
    guard !values.isEmpty else { return ReportWords.everybody[language] }
    return zip(scores.grouping.keys, values).map { value($1, of: $0, form: scores.form) }.joined(separator: " · ")
  }

  /// What a table is split by.
  func grouping(_ scores: SatisfactionScores) -> String {
    scores.grouping.keys.map { key in
      switch key {
      case .unit: ReportWords.unit[language]
      case .item(let id): scores.form.item(id)?.label?[language] ?? id
      }
    }.joined(separator: " · ")
  }

  private func value(_ value: String, of key: Grouping.Key, form: SurveyForm) -> String {
    switch key {
    case .unit: return unit(value)
    case .item(let id):
      guard let scale = form.item(id)?.kind.scale, let point = scale.index(ofCode: value) else { return value }
      return scale.points[point].label[language]
    }
  }
}
