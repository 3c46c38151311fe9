import SurveyModel

/// Compares what a statistics file says of its codes with what the form says of them.
enum LabelCheck {
  /// What contradicts the form, in the form's order.
  static func findings(
    _ labels: [String: [ValueLabel]], header: HeaderNames, match: HeaderMatch, form: SurveyForm
  ) -> [(finding: BatchFinding, column: String)] {
    guard !labels.isEmpty else { return [] }
    var found: [(BatchFinding, String)] = []
    for (item, column) in zip(form.items, match.itemColumns) {
      guard let column, let scale = item.kind.scale, let said = labels[header.names[column]] else { continue }
      let name = Item.Name(id: item.id, label: item.label, form: form.id)
      for label in said where item.nonresponse[label.code] == nil {
        guard let index = scale.index(ofCode: label.code) else {
          found.append((.labelledCodeNotInForm(item: name, code: label.code, label: label.label), header.names[column]))
          continue
        }
        let expected = scale.points[index].label
        if !agree(label.label, expected) {
          found.append(
            (
              .labelContradicts(item: name, code: label.code, found: label.label, expected: expected),
              header.names[column]
            ))
        }
      }
    }
    return found
  }

  /// Labels agree where one is the other's beginning: statistics files cut them off.
  private static func agree(_ found: String, _ expected: LocalizedText) -> Bool {
    let found = NameFolding.folded(found)
    return Language.allCases.contains {
      let wanted = NameFolding.folded(expected[$0])
      return wanted == found || (found.count >= 20 && wanted.hasPrefix(found))
    }
  }
}
