import SurveyModel

/// From the cells of records to the columns of a table: each record is taken whole or left out with its reasons.
struct RecordDecoder {
  private let form: SurveyForm
  private let header: HeaderNames
  private let items: [ItemDecoder]
  /// Items with a condition, each after those on which it depends.
  private let conditional: [Int]
  /// Items that must be answered.
  private let required: [Int]
  private let shape: RecordShape
  /// Items that have a column for each option.
  private let withOptions: [Int]
  /// Items on whose answers the satisfaction tree rests.
  private let scored: [Int]
  /// The short way for most cells.
  private let fast: FastCells
  private let formNumber: RoleCell?
  private var keys: KeyBuilder?

  private var columns: [ColumnBuilder]
  private var lines: [Int] = []
  /// Items of the current record that go the long way.
  private var slow: [Int] = []
  private var faults: [(item: Int, fault: ItemFault)] = []
  /// Items of the last record of which nobody can say whether they were asked.
  private var undecided: [Int] = []
  private var unreadable: [String: [Int: Int]] = [:]
  private var itemPadding = PaddedCells()
  private var withPoint: [Int: (count: Int, line: Int, record: Int)] = [:]
  private var audit: BatchAudit
  private var census: LabelCensus

  /// The roles' columns, and who has been seen.
  private(set) var design: DesignDecoder
  /// What was found so far.
  var log: FindingLog
  private(set) var accepted = 0
  private(set) var quarantined = 0

  /// Prepares to read records under a header that matches the form.
  init(
    form: SurveyForm, header: HeaderNames, match: HeaderMatch, design: DesignDecoder, log: FindingLog,
    options: DecodingOptions
  ) {
    self.form = form
    self.header = header
    self.design = design
    self.log = log
    items = form.items.enumerated().map { index, item in
      ItemDecoder(
        item: item, column: match.itemColumns[index], options: match.optionColumns[index], form: form,
        decoding: options)
    }
    columns = items.map { ColumnBuilder(kind: $0.item.kind, isDelivered: $0.reportColumn != nil) }
    shape = RecordShape(header, tool: options.conventions.tool)
    withOptions = items.indices.filter { match.optionColumns[$0] != nil }
    let scoredIDs = form.unreadableItem == .missing ? form.satisfaction?.scoredItems.map(\.item) ?? [] : []
    scored = Set(scoredIDs.compactMap(form.itemIndex)).sorted()
    fast = FastCells(items, columns: columns)
    required = form.items.indices.filter { form.items[$0].isRequired }
    conditional = form.itemsByCondition.filter {
      form.items[$0].appliesIf != nil && (match.itemColumns[$0] != nil || match.optionColumns[$0] != nil)
    }
    let number = RoleCell(.formNumber, form: form, match: match, header: header)
    formNumber = number.flatMap { $0.isPersonal ? nil : $0 }
    audit = BatchAudit(form: form, match: match)
    census = LabelCensus(ofPart: options.readsPart)
    if options.keepsKeys { keys = KeyBuilder(form: form, match: match, header: header) }
  }

  /// Records waiting for a table.
  var waiting: Int { lines.count }

  /// Cells that had blanks round them.
  private var padded: PaddedCells { itemPadding + design.padded }

  /// What became of the records that `reader` read, to be put together with other parts of the file.
  func part(_ reader: borrowing CSVReader) -> BatchPart {
    var part = BatchPart(log: log, audit: audit, census: census)
    part.accepted = accepted
    part.quarantined = quarantined
    part.remarks = reader.remarks
    part.decimals = withPoint.sorted { $0.key < $1.key }.map { item, found in
      DecimalWholes(
        item: item, name: items[item].name, column: items[item].column.map { header.names[$0] }, count: found.count,
        line: found.line, record: found.record)
    }
    part.padded = padded
    part.unreadable = unreadable
    part.text = TextCensus(soundLines: reader.soundTextLines, broken: reader.brokenText)
    return part
  }

  /// Leaves out a record whose structure is damaged.
  mutating func leaveOut(_ finding: BatchFinding, _ reader: borrowing CSVReader, column: String? = nil) {
    quarantined += 1
    log.add(finding, line: reader.line, record: header.recordNumber(reader), column: column)
  }

  /// Reads a record that is sound as CSV; returns the codes of what leaves it out, or none where it is accepted.
  mutating func append(_ reader: borrowing CSVReader) -> [String] {
    if !shape.isSound(reader), let finding = shape.fault(reader) {
      leaveOut(finding, reader)
      return [finding.code]
    }
    var designFaults = design.append(reader)
    appendAnswers(reader)
    applyConditions()
    checkRequired()
    design.findRepeat(reader, &designFaults)
    if !designFaults.isEmpty || !faults.isEmpty, let reasons = judge(designFaults, reader) { return reasons }
    accepted += 1
    lines.append(reader.line)
    design.keepLast(reader)
    audit.add(reader, columns)
    keys?.append(reader, number: header.recordNumber(reader))
    return []
  }

  /// Reports the faults of the record just added; where they leave it out, takes it back and returns their codes.
  private mutating func judge(_ designFaults: [RecordFault], _ reader: borrowing CSVReader) -> [String]? {
    var recordFaults = designFaults
    if let finding = unreadableFault() { recordFaults.append(RecordFault(finding: finding, column: nil)) }
    let isLeftOut = !recordFaults.isEmpty || hasFaultThatLeavesOut
    report(recordFaults, isLeftOut, reader)
    guard isLeftOut else { return nil }
    quarantined += 1
    for index in columns.indices { columns[index].removeLast() }
    design.removeLast()
    return reasons(recordFaults)
  }

  /// The table of the waiting records, or `nil` where there are none.
  mutating func takeTable() -> ResponseTable? {
    guard !lines.isEmpty else { return nil }
    defer { lines.removeAll(keepingCapacity: true) }
    var table = design.table(columns: columns.indices.map { columns[$0].take() }, lines: lines)
    table.keys = keys?.take()
    return table
  }

  /// The register, which the decoder has no longer afterwards: two that refer to one table would copy it.
  mutating func takeRegister() -> RespondentRegister {
    defer { design.register = RespondentRegister() }
    return design.register
  }
}

extension RecordDecoder {
  private mutating func appendAnswers(_ reader: borrowing CSVReader) {
    faults.removeAll(keepingCapacity: true)
    slow.removeAll(keepingCapacity: true)
    fast.append(reader) { slow.append($0) }
    if !slow.isEmpty { for index in slow { appendSlowly(index, reader) } }
    for index in fast.others { appendSlowly(index, reader) }
    // Coded items come before all others on this way; findings follow the form.
    if faults.count > 1 { faults.sort { $0.item < $1.item } }
    for index in withOptions { appendOptions(index, reader) }
  }

  private mutating func appendSlowly(_ index: Int, _ reader: borrowing CSVReader) {
    let item = items[index]
    guard let column = item.column else { return }
    let cell = reader.cell(column)
    if cell.isEmpty { return columns[index].append(MissingReason.blank) }
    if !item.isText, Self.isPadded(cell) { itemPadding.add(line: reader.line) }
    guard let fault = item.decode(cell, into: &columns[index]) else { return }
    if case .wholeNumberWithPoint = fault {
      let known = withPoint[index]
      withPoint[index] = ((known?.count ?? 0) + 1, known?.line ?? reader.line, known?.record ?? reader.number)
    } else {
      faults.append((index, fault))
    }
  }

  private mutating func appendOptions(_ index: Int, _ reader: borrowing CSVReader) {
    guard let options = items[index].options else { return }
    let fault =
      items[index].column == nil
      ? items[index].decodeOptions(options, reader, into: &columns[index])
      : items[index].checkOptions(options, reader, against: &columns[index])
    if let fault { faults.append((index, fault)) }
  }

  /// A record of which too many scored answers are unreadable is hardly the form that was filled in.
  private func unreadableFault() -> BatchFinding? {
    guard !faults.isEmpty, !scored.isEmpty else { return nil }
    let given = scored.count { index in
      let reason = columns[index].lastMissing
      return reason != .blank && reason != .notAsked
    }
    let unreadable = scored.count { columns[$0].lastMissing == .unreadable }
    let isTooMany = unreadable > 0 && form.unreadableLimit.isPassed(unreadable: unreadable, given: given)
    return isTooMany ? .answersUnreadable(count: unreadable, given: given) : nil
  }

  private static func isPadded(_ cell: UnsafeRawBufferPointer) -> Bool {
    guard let first = cell.first, let last = cell.last else { return false }
    let mayBe = first == 0x20 || first == 0x09 || first == 0xC2 || last == 0x20 || last == 0x09 || last == 0xA0
    guard mayBe else { return false }
    let bytes = CellBytes.trimmed(cell)
    return !bytes.isEmpty && bytes.count < cell.count
  }

  /// Where an item was not asked, no answer of any kind is "not asked", and an answer is a contradiction.
  ///
  /// Where the answers leave open whether it was asked, an answer and a blank stay what they are.
  private mutating func applyConditions() {
    undecided.removeAll(keepingCapacity: true)
    for index in conditional {
      guard let condition = items[index].condition else { continue }
      guard let isAsked = condition.truth(columns) else {
        undecided.append(index)
        continue
      }
      if isAsked { continue }
      switch columns[index].lastMissing {
      case .unreadable: break
      case .some: columns[index].replaceLast(with: .notAsked)
      case nil:
        columns[index].replaceLast(with: .unreadable)
        faults.append((index, .answerNotAsked))
      }
    }
  }

  private mutating func checkRequired() {
    for index in required where columns[index].lastMissing == .blank && !undecided.contains(index) {
      faults.append((index, .answerMissing))
    }
  }

  private var hasFaultThatLeavesOut: Bool {
    for (_, fault) in faults
    where fault.isQuarantineAlways || (fault.isBlocking && form.unreadableItem == .quarantine) {
      return true
    }
    return false
  }

  /// The codes of all faults that leave the last record out.
  private func reasons(_ designFaults: [RecordFault]) -> [String] {
    var codes = designFaults.map(\.finding.code)
    for (index, fault) in faults where fault.isBlocking && items[index].reportColumn != nil { codes.append(fault.code) }
    return codes
  }

  private mutating func report(_ designFaults: [RecordFault], _ isLeftOut: Bool, _ reader: borrowing CSVReader) {
    for fault in designFaults where log.count(fault.finding.code) {
      keep(fault.finding, column: fault.column, reader)
    }
    let consequence: Consequence = isLeftOut ? .quarantined : .countedMissing
    for (index, fault) in faults {
      guard let column = items[index].reportColumn else { continue }
      if log.count(fault.code) {
        let finding = items[index].finding(fault, cell: reader.cell(column), consequence, names: header.names)
        keep(finding, column: header.names[column], reader)
      }
      if case .offScale(let text) = fault, items[index].labels != nil {
        census.add(text, position: index, items[index])
      }
      if !isLeftOut, fault.isBlocking { unreadable[design.lastUnit, default: [:]][index, default: 0] += 1 }
    }
  }

  private mutating func keep(_ finding: BatchFinding, column: String?, _ reader: borrowing CSVReader) {
    var number: String?
    if let formNumber { number = CellBytes.text(CellBytes.trimmed(reader.cell(formNumber.column))) }
    if number?.isEmpty == true { number = nil }
    log.keep(finding, line: reader.line, record: header.recordNumber(reader), column: column, formNumber: number)
  }
}
