import SurveyModel

/// The columns of a simulated file: the columns of roles first, then the items that are not among them.
struct SimulatedColumns {
  let names: [String]
  private let form: SurveyForm
  private let roles: [(role: ColumnRole, name: String)]
  private let items: [Item]

  init(form: SurveyForm) {
    self.form = form
    var seen = Set<String>()
    let roles = ColumnRole.allCases.compactMap { role in form.roles[role].map { (role: role, name: $0) } }
      .filter { seen.insert($0.name).inserted }
    self.roles = roles
    items = form.items.filter { !seen.contains($0.id) }
    names = roles.map(\.name) + items.map(\.id)
  }

  func position(_ role: ColumnRole) -> Int? {
    roles.firstIndex { $0.role == role }
  }

  /// A column whose cells are scored codes.
  var offScaleColumn: Int? {
    guard let item = form.satisfaction?.scoredItems.first?.item, let index = names.firstIndex(of: item) else {
      return nil
    }
    return index
  }

  func line(
    _ person: PlannedPerson, _ planting: Planting, weight: String, cells: [String: String]
  ) -> [String] {
    roles.map { role, name in cell(role, name, person, planting, weight: weight, cells: cells) }
      + items.map { cells[$0.id] ?? "" }
  }

  private func cell(
    _ role: ColumnRole, _ name: String, _ person: PlannedPerson, _ planting: Planting, weight: String,
    cells: [String: String]
  ) -> String {
    switch role {
    case .respondent: planting.id(of: person)
    case .unit: person.entry.unit
    case .stratum: person.entry.stratum
    case .psu: planting.psu(of: person)
    case .weight: planting.weight(weight, of: person)
    case .interviewer: "I" + person.entry.unit + "-" + String(person.interviewer + 1)
    case .formNumber: String(100_000 + person.serial)
    case .version: "1"
    case .list: planting.isSpare(person) ? "spare" : "official"
    case .disposition: "I"
    case .startedAt, .endedAt, .duration, .device, .dossier, .enteredBy, .raterUnit: cells[name] ?? ""
    }
  }

}
