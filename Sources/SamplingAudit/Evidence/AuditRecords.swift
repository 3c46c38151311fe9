import SurveyModel

/// Every interview of one form that counts, by column, as the checks need it.
///
/// All columns have `count` entries; a role without a column has empty labels, in the order of batches and lines.
public struct AuditRecords: Sendable {
  /// The form that was filled in.
  public let form: SurveyForm
  /// The items that are looked at.
  public let items: AuditedItems
  /// Where each record stands.
  public private(set) var cases: [CaseReference] = []
  /// Weights as delivered; 1 where the form has none.
  public private(set) var weights: [Double] = []
  /// Per item of `items.coded`: 0 for no answer, else 1 + the position of the chosen point.
  public private(set) var codes: [[UInt8]]
  /// Per record, how many items of the battery were not asked or do not apply.
  public private(set) var notAsked: [Int] = []
  /// Per item of `items.numbers`: the number, or `nil`.
  public private(set) var numbers: [[Double?]]
  /// Respondents as opaque keys that are never shown, equal for equal respondents; each its own where records have no ids.
  public private(set) var respondents: [String] = []
  private var labels: [ColumnRole: LabelStore]

  /// Roles whose cells are kept as labels.
  static let kept: [ColumnRole] = [
    .unit, .stratum, .psu, .interviewer, .startedAt, .endedAt, .duration, .disposition, .list, .device, .dossier,
    .enteredBy,
  ]

  /// Begins with no records.
  public init(_ form: SurveyForm) {
    self.form = form
    items = AuditedItems(form)
    codes = Array(repeating: [], count: items.coded.count)
    numbers = Array(repeating: [], count: items.numbers.count)
    labels = Dictionary(uniqueKeysWithValues: Self.kept.map { ($0, LabelStore()) })
  }

  /// The number of records.
  public var count: Int { cases.count }

  /// The labels of a role, one per record; all empty where the form or the file has no such column.
  public func labels(_ role: ColumnRole) -> LabelColumn { labels[role]?.column ?? LabelColumn() }

  /// Whether any record has a cell of this role.
  public func has(_ role: ColumnRole) -> Bool { !labels(role).labels.isEmpty }

  /// Adds the records of a table of batch number `batch` of the round.
  public mutating func add(_ table: ResponseTable, batch: Int) {
    let first = count
    let formNumbers = texts(of: .formNumber, in: table)
    for row in 0..<table.count {
      let number = formNumbers.flatMap { $0[row].isEmpty ? nil : $0[row] }
      cases.append(CaseReference(batch: batch, line: table.lines[row], formNumber: number))
    }
    weights += table.weights ?? Array(repeating: 1, count: table.count)
    let ids = table.keys?.respondents ?? []
    respondents += ids.isEmpty ? (first..<count).map { "\u{0}\(1_000_000_000 + $0)" } : ids
    addAnswers(table)
    for role in Self.kept { addLabels(role, table) }
  }

  private mutating func addAnswers(_ table: ResponseTable) {
    let battery = Set(items.battery)
    var skipped = Array(repeating: 0, count: table.count)
    for (place, position) in items.coded.enumerated() {
      if case .coded(let values) = table.columns[position] {
        codes[place] += values.map { $0 < 0 ? 0 : UInt8(truncatingIfNeeded: $0 + 1) }
        guard battery.contains(place) else { continue }
        for (row, value) in values.enumerated() where Self.isNoQuestion(value) { skipped[row] += 1 }
      } else {
        codes[place] += Array(repeating: 0, count: table.count)
        if battery.contains(place) { for row in skipped.indices { skipped[row] += 1 } }
      }
    }
    notAsked += skipped
    for (place, position) in items.numbers.enumerated() {
      if case .number(let values, let missing) = table.columns[position] {
        numbers[place] += zip(values, missing).map { $1 == 0 ? $0 : nil }
      } else {
        numbers[place] += Array(repeating: nil, count: table.count)
      }
    }
  }

  /// Whether a cell is empty because there was no question to answer.
  private static func isNoQuestion(_ value: Int16) -> Bool {
    value == MissingReason.notAsked.rawValue || value == MissingReason.notApplicable.rawValue
  }

  private mutating func addLabels(_ role: ColumnRole, _ table: ResponseTable) {
    let delivered: LabelColumn? =
      switch role {
      case .unit: table.unit
      case .stratum: table.stratum
      case .psu: table.psu
      default: nil
      }
    if let delivered {
      labels[role]?.append(delivered)
    } else if let texts = texts(of: role, in: table) {
      labels[role]?.append(texts)
    } else {
      labels[role]?.appendNone(table.count)
    }
  }

  /// The cells of a role, be its column an item or not; `nil` where there is none.
  private func texts(of role: ColumnRole, in table: ResponseTable) -> [String]? {
    if let cells = table.keys?.roles[role], cells.count == table.count { return cells }
    guard let name = form.roles[role], let position = form.itemIndex(name) else { return nil }
    let points = form.items[position].kind.scale?.points ?? []
    return (0..<table.count).map { row in
      switch table.columns[position][row] {
      case .text(let text): text
      case .point(let point): points[point].code
      case .number(let number): number == number.rounded() && number.magnitude < 1e15 ? "\(Int(number))" : "\(number)"
      case .points, .missing: ""
      }
    }
  }

  /// The same records in another order; labels are in order of first appearance again.
  func reordered(_ order: [Int]) -> AuditRecords {
    var other = AuditRecords(form)
    other.cases = order.map { cases[$0] }
    other.weights = order.map { weights[$0] }
    other.codes = codes.map { column in order.map { column[$0] } }
    other.numbers = numbers.map { column in order.map { column[$0] } }
    other.respondents = order.map { respondents[$0] }
    other.notAsked = order.map { notAsked[$0] }
    for (role, store) in labels {
      var moved = LabelStore()
      moved.append(order.map { store.column.indices.isEmpty ? "" : store.column[$0] ?? "" })
      other.labels[role] = moved
    }
    return other
  }
}
