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
    entry: PlanEntry, person: String, serial: Int, weight: String, cells: [String: String]
  ) -> [String] {
    roles.map { role, name in
      cell(role, name, entry: entry, person: person, serial: serial, weight: weight, cells: cells)
    }
      + items.map { cells[$0.id] ?? "" }
  }

  private func cell(
    _ role: ColumnRole, _ name: String, entry: PlanEntry, person: String, serial: Int, weight: String,
    cells: [String: String]
  ) -> String {
    switch role {
    case .respondent: person
    case .unit: entry.unit
    case .stratum: entry.stratum
    case .psu: entry.psu
    case .weight: weight
    case .interviewer: "I" + entry.unit + "-" + String(serial % 3 + 1)
    case .formNumber: String(100_000 + serial)
    case .version: "1"
    case .list: "official"
    case .disposition: "I"
    case .startedAt, .endedAt, .duration, .device, .dossier, .enteredBy: cells[name] ?? ""
    }
  }

}
