import ArgumentParser
import SatisfactionScoring
import SurveyModel

extension Grouping {
  /// `unit`, or ids of coded items that every form has, with commas between those that are crossed.
  init(argument: String, forms: [SurveyForm]) throws {
    let names = argument.split(separator: ",").map(String.init)
    guard !names.isEmpty else { throw ValidationError("--by needs unit or the id of an item") }
    self.init(
      try names.map { name -> Key in
        if name == "unit" { return .unit }
        for form in forms {
          guard let item = form.item(name) else {
            throw ValidationError("--by: form '\(form.id)' has no item '\(name)'; choose one form with --form")
          }
          guard case .coded = item.kind, !item.isPersonal else {
            throw ValidationError("--by \(name): only coded items that are not personal can split a table")
          }
        }
        return .item(name)
      })
  }
}
