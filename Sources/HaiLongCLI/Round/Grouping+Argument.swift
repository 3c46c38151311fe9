import ArgumentParser
import SatisfactionScoring
import SurveyDefinitions
import SurveyModel

extension Grouping {
  /// `unit`, or ids of coded items that every form has, with commas between those that are crossed.
  init(argument: String, forms: [SurveyForm]) throws {
    let names = argument.split(separator: ",").map(String.init)
    guard !names.isEmpty else { throw ValidationError("--by takes unit or the id of an item, not '\(argument)'") }
    guard Set(names).count == names.count else { throw ValidationError("--by \(argument) names an item twice") }
    self.init(try names.map { try Self.key($0, forms: forms) })
  }

  private static func key(_ name: String, forms: [SurveyForm]) throws -> Key {
    if name == "unit" { return .unit }
    for form in forms {
      let known = form.items.filter(\.canSplit).map(\.id)
      guard let item = form.item(name) else {
        if name.lowercased() == "unit" || form.roles[.unit] == name {
          throw ValidationError("--by \(name): the rated unit is called 'unit' here. Did you mean 'unit'?")
        }
        let near = NearestName.of(name, among: known).map { ". Did you mean '\($0)'?" } ?? ""
        let other = forms.count > 1 ? "; choose one form with --form" : ""
        throw ValidationError("--by: form '\(form.id)' has no item '\(name)'\(near)\(other)")
      }
      guard item.canSplit else {
        throw ValidationError("--by \(name): only coded items that are not personal can split a table")
      }
    }
    return .item(name)
  }
}

extension Item {
  /// The item is coded and may be shown.
  fileprivate var canSplit: Bool {
    if case .coded = kind { !isPersonal } else { false }
  }
}
