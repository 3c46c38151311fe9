import SurveyModel

/// One keying of paper forms: the cells of every record, by respondent.
///
/// Answers are read as the form reads them, so that `1;2` and `2;1` are one answer; what cannot be read is held as it was
/// typed. Conditions and duties do not count, because a slip in one cell must not show in others. All forms are held in
/// memory.
struct Keying {
  /// One form as it was keyed.
  struct Entry {
    let line: Int
    let formNumber: String?
    let cells: [KeyedCell]
  }

  /// The columns that are compared: items first, then columns of the design that are no items; the respondent's id, by
  /// which forms are found, is none of them.
  let columns: [Item.Name]
  /// Positions of the items that are compared.
  private let items: [Int]
  /// The forms by respondent; of several records of one respondent the last.
  private(set) var entries: [String: Entry] = [:]
  /// The respondents in the order of the file.
  private(set) var order: [String] = []
  /// What became of the file.
  let summary: BatchSummary
  /// Findings about the file and about records that were left out.
  let findings: [Finding]

  /// Reads the file of `reader` at `path`.
  init(_ reader: ResponseReader, path: String) throws {
    let form = reader.form
    let design: [ColumnRole] = [.unit, .stratum, .psu, .weight].filter { role in
      form.roles[role].map { form.item($0) == nil } ?? false
    }
    items = form.items.indices.filter { form.items[$0].id != form.roles[.respondent] }
    columns =
      items.map { Item.Name(id: form.items[$0].id, label: form.items[$0].label, form: form.id) }
      + design.map { Item.Name(id: form.roles[$0] ?? "", label: nil, form: form.id) }
    var tables: [ResponseTable] = []
    summary = try Self.lenient(reader).read(path: path) { tables.append($0) }
    let typed = Self.typed(summary.findings)
    findings = summary.findings.filter { Self.typedCell($0) == nil }
    for table in tables {
      for row in 0..<table.count { add(table, row, form, design, typed) }
    }
  }

  /// The form without what would carry a slip from one cell to others.
  private static func lenient(_ reader: ResponseReader) -> ResponseReader {
    let form = reader.form
    let items = form.items.map { item in
      Item(
        id: item.id, kind: item.kind, label: item.label, columns: item.columns, nonresponse: item.nonresponse,
        isPersonal: item.isPersonal)
    }
    let lenient = SurveyForm(
      id: form.id, version: form.version, title: form.title, unreadableItem: .missing, unreadableLimit: .count(.max),
      answers: form.answers, ignoresTonePlacement: form.ignoresTonePlacement, roles: form.roles, items: items,
      ignoredColumns: form.ignoredColumns, satisfaction: form.satisfaction)
    return ResponseReader(
      form: lenient, batch: reader.batch, units: reader.units, limits: reader.limits, chunkSize: reader.chunkSize,
      rowsPerTable: reader.rowsPerTable, keepsKeys: true)
  }

  private mutating func add(
    _ table: ResponseTable, _ row: Int, _ form: SurveyForm, _ design: [ColumnRole], _ typed: [Int: [String: CellText]]
  ) {
    guard let keys = table.keys, row < keys.respondents.count else { return }
    let line = table.lines[row]
    var cells = items.map { index in
      let item = form.items[index]
      return Self.cell(table.columns[index][row], item, typed: typed[line]?[item.id])
    }
    cells += design.map { Self.cell(table, row, $0) }
    // Without ids the two files are compared record by record.
    let respondent = keys.respondents.isEmpty ? "\(keys.records[row])" : keys.respondents[row]
    if entries[respondent] == nil { order.append(respondent) }
    entries[respondent] = Entry(line: line, formNumber: Self.formNumber(table, row, form), cells: cells)
  }

  private static func formNumber(_ table: ResponseTable, _ row: Int, _ form: SurveyForm) -> String? {
    guard let name = form.roles[.formNumber] else { return nil }
    guard let index = form.itemIndex(name) else {
      return table.keys?.roles[.formNumber].flatMap { $0[row].isEmpty ? nil : $0[row] }
    }
    guard !form.items[index].isPersonal, case .text(let text) = table.columns[index][row] else { return nil }
    return text
  }
}

// MARK: Cells

extension Keying {
  private static func cell(_ answer: Response, _ item: Item, typed: CellText?) -> KeyedCell {
    let points = item.kind.scale?.points ?? []
    switch answer {
    case .point(let position): return .text(points[position].code)
    case .points(let positions): return .text(positions.map { points[$0].code }.joined(separator: " "))
    case .number(let number):
      return .text(number == number.rounded() && abs(number) < 1e15 ? String(Int(number)) : String(number))
    case .text(let text): return .text(trimmed(text))
    case .missing(.unreadable): return .text(typed?.text ?? MissingReason.unreadable.name)
    case .missing(.blank): return .blank
    case .missing(let reason):
      return .text(item.nonresponse.filter { $0.value == reason }.keys.min() ?? reason.name)
    }
  }

  /// Blanks at the ends of a free text are no difference.
  private static func trimmed(_ text: String) -> String {
    var text = text
    return text.withUTF8 { CellBytes.text(CellBytes.trimmed(UnsafeRawBufferPointer($0))) }
  }

  private static func cell(_ table: ResponseTable, _ row: Int, _ role: ColumnRole) -> KeyedCell {
    let text: String? =
      switch role {
      case .unit: table.unit[row]
      case .stratum: table.stratum?[row]
      case .psu: table.psu?[row]
      default: table.weights.map { String($0[row]) }
      }
    return text.map(KeyedCell.text) ?? .blank
  }

  /// What was typed where nothing could be read, by line and item.
  private static func typed(_ findings: [Finding]) -> [Int: [String: CellText]] {
    findings.reduce(into: [:]) { typed, finding in
      guard let (item, cell) = typedCell(finding), let line = finding.location?.line else { return }
      typed[line, default: [:]][item] = cell
    }
  }

  private static func typedCell(_ finding: Finding) -> (item: String, cell: CellText)? {
    guard case .batch(let kind) = finding.kind else { return nil }
    switch kind {
    case .responseOffScale(let item, let found, _, _, _, .countedMissing, _): return (item.id, found)
    case .numberUnreadable(let item, let found, _, .countedMissing): return (item.id, found)
    case .wholeNumberUnreadable(let item, let found, .countedMissing): return (item.id, found)
    case .numberOutOfRange(let item, let found, _, _, .countedMissing): return (item.id, found)
    case .dateUnreadable(let item, let found, _, _, .countedMissing): return (item.id, found)
    default: return nil
    }
  }
}
