import SurveyModel

/// Reads the columns that say who answered, about whom, and with which part in the design; any fault of theirs leaves
/// the record out, because no rule of the form could make up for it.
struct DesignDecoder {
  private let respondent: RoleCell?
  private let unit: RoleCell?
  private let raterUnit: RoleCell?
  private let stratum: RoleCell?
  private let psu: RoleCell?
  private let weight: RoleCell?
  private let batchUnit: String?
  private let decimalComma: Bool
  private let units: Set<String>?
  private let unitCodes: [String]
  private let file: Int32
  private let repeats: RepeatSearch

  private var unitLabels = LabelBuilder()
  private var stratumLabels = LabelBuilder()
  private var psuLabels = LabelBuilder()
  private var weights: [Double] = []
  private var fingerprint: Fingerprint?

  /// Who has been seen.
  var register: RespondentRegister
  /// Who answers here, record by record, where somebody else has the register.
  private(set) var seen: [SeenRespondent] = []
  /// Cells with blanks round them.
  private(set) var padded = PaddedCells()

  /// Prepares to read the roles of a form.
  init(
    form: SurveyForm, batch: Batch, units: Set<String>?, match: HeaderMatch, header: HeaderNames,
    register: RespondentRegister, file: Int32, repeats: RepeatSearch
  ) {
    func cell(_ role: ColumnRole) -> RoleCell? { RoleCell(role, form: form, match: match, header: header) }
    respondent = cell(.respondent)
    unit = cell(.unit)
    raterUnit = cell(.raterUnit)
    stratum = cell(.stratum)
    psu = cell(.psu)
    weight = cell(.weight)
    batchUnit = batch.unit
    self.units = units
    unitCodes = units?.sorted() ?? []
    self.register = register
    self.repeats = repeats
    decimalComma = batch.layout.decimalComma
    self.file = file
  }

  /// Adds a record and returns its faults.
  mutating func append(_ reader: borrowing CSVReader) -> [RecordFault] {
    var faults: [RecordFault] = []
    if let respondent { appendRespondent(respondent, trimmed(respondent, reader), reader, &faults) }
    appendUnit(reader, &faults)
    if let raterUnit { judge(raterUnit, trimmed(raterUnit, reader), reader, &faults) }
    if let stratum { Self.append(.stratum, stratum, trimmed(stratum, reader), to: &stratumLabels, &faults) }
    if let psu { Self.append(.psu, psu, trimmed(psu, reader), to: &psuLabels, &faults) }
    if let weight { appendWeight(weight, trimmed(weight, reader), &faults) }
    return faults
  }

  /// Keeps the record just added: its respondent has now been seen.
  mutating func keepLast(_ reader: borrowing CSVReader) {
    guard let fingerprint else { return }
    let mark = RecordMark.of(reader.rawRecord)
    if repeats == .noted {
      seen[seen.count - 1].mark = mark
    } else {
      register.add(fingerprint, file: file, record: mark, line: reader.line)
    }
  }

  /// Takes the record just added back.
  mutating func removeLast() {
    unitLabels.removeLast()
    if stratum != nil { stratumLabels.removeLast() }
    if psu != nil { psuLabels.removeLast() }
    if weight != nil { weights.removeLast() }
  }

  /// The unit's code of the last record.
  var lastUnit: String {
    let column = unitLabels.column
    return column.indices.isEmpty ? "" : column[column.indices.count - 1] ?? ""
  }

  /// The unit's code of any record; `nil` where its cell is not one of the units, or cells cannot be told apart.
  func unitCode(_ reader: borrowing CSVReader, isWhole: Bool) -> String? {
    guard let unit else { return batchUnit }
    guard isWhole else { return nil }
    let bytes = CellBytes.trimmed(reader.cell(unit.column))
    let code = CellBytes.text(bytes)
    return !bytes.isEmpty && units?.contains(code) ?? false ? code : nil
  }

  /// A table of the records added; the decoder starts again with none.
  mutating func table(columns: [ResponseColumn], lines: [Int]) -> ResponseTable {
    defer { weights.removeAll(keepingCapacity: true) }
    return ResponseTable(
      columns: columns, lines: lines, unit: unitLabels.take(), stratum: stratum == nil ? nil : stratumLabels.take(),
      psu: psu == nil ? nil : psuLabels.take(), weights: weight == nil ? nil : weights)
  }

  private mutating func trimmed(_ role: RoleCell, _ reader: borrowing CSVReader) -> UnsafeRawBufferPointer {
    let cell = reader.cell(role.column)
    let bytes = CellBytes.trimmed(cell)
    if role.countsPadding, bytes.count < cell.count, !bytes.isEmpty { padded.add(line: reader.line) }
    return bytes
  }
}

extension DesignDecoder {
  private mutating func appendRespondent(
    _ role: RoleCell, _ bytes: UnsafeRawBufferPointer, _ reader: borrowing CSVReader, _ faults: inout [RecordFault]
  ) {
    fingerprint = nil
    if bytes.isEmpty {
      faults.append(RecordFault(finding: .respondentBlank, column: role.header))
      return
    }
    if Self.isScientific(bytes) {
      faults.append(RecordFault(finding: .respondentScientific(found: role.shown(bytes)), column: role.header))
      return
    }
    guard repeats != .passedOver else { return }
    let print = raterUnit == nil ? Self.fingerprint(bytes) : fingerprint(ofRating: bytes, reader)
    fingerprint = print
    if repeats == .noted {
      seen.append(SeenRespondent(print: print, line: reader.line))
    } else {
      // Who came before is asked when the answers have been read; by then the memory that says it is there.
      register.prepare(print)
    }
  }

  /// Adds to the faults of the record just added that its respondent has been seen.
  mutating func findRepeat(_ reader: borrowing CSVReader, _ faults: inout [RecordFault]) {
    guard repeats == .leftOut, let respondent, let fingerprint, let place = register.place(of: fingerprint) else {
      return
    }
    self.fingerprint = nil
    // The record itself, read once more.
    if place.file == file, place.line == reader.line { return }
    let other = place.file == file ? nil : register.name(of: place.file)
    let finding =
      place.isCopy(RecordMark.of(reader.rawRecord))
      ? BatchFinding.recordRepeated(firstLine: place.line, inFile: other)
      : BatchFinding.respondentRepeated(firstLine: place.line, inFile: other)
    faults.insert(RecordFault(finding: finding, column: respondent.header), at: 0)
  }

  private mutating func appendUnit(_ reader: borrowing CSVReader, _ faults: inout [RecordFault]) {
    guard let unit else {
      guard var code = batchUnit else { return unitLabels.appendBlank() }
      code.withUTF8 { unitLabels.append(UnsafeRawBufferPointer($0)) }
      return
    }
    let bytes = trimmed(unit, reader)
    guard !bytes.isEmpty else {
      faults.append(RecordFault(finding: .unitBlank, column: unit.header))
      return unitLabels.appendBlank()
    }
    // Only valid units become labels, so that a known label needs no second look.
    if unitLabels.appendKnown(bytes) { return }
    if let units {
      let code = CellBytes.text(bytes)
      guard units.contains(code) else {
        let nearest = unit.isPersonal ? [] : NameFolding.nearest(to: code, among: unitCodes, count: 3)
        faults.append(
          RecordFault(finding: .unitUnknown(found: unit.shown(bytes), nearest: nearest), column: unit.header))
        return unitLabels.appendBlank()
      }
    }
    unitLabels.append(bytes)
  }

  private static func append(
    _ role: ColumnRole, _ cell: RoleCell, _ bytes: UnsafeRawBufferPointer, to labels: inout LabelBuilder,
    _ faults: inout [RecordFault]
  ) {
    if bytes.isEmpty {
      faults.append(RecordFault(finding: .designCellBlank(role: role), column: cell.header))
      labels.appendBlank()
    } else {
      labels.append(bytes)
    }
  }

  private mutating func appendWeight(_ role: RoleCell, _ bytes: UnsafeRawBufferPointer, _ faults: inout [RecordFault]) {
    let value = StrictNumber.decimal(bytes, hasComma: decimalComma)
    weights.append(value ?? 0)
    guard let fault = fault(of: bytes, value) else { return }
    faults.append(RecordFault(finding: .weightUnusable(found: role.shown(bytes), fault: fault), column: role.header))
  }

  private func fault(of bytes: UnsafeRawBufferPointer, _ value: Double?) -> WeightFault? {
    if bytes.isEmpty { return .blank }
    if let value { return value > 0 ? nil : value < 0 ? .negative : .zero }
    let isDigitsAndMarks = bytes.allSatisfy { $0 &- 0x30 <= 9 || $0 == 0x2C || $0 == 0x2E }
    guard isDigitsAndMarks else { return .notANumber }
    if decimalComma { return bytes.contains(0x2E) ? .decimalPoint : .notANumber }
    return bytes.contains(0x2C) ? .decimalComma : .notANumber
  }

  /// Nobody rates the own unit.
  private func judge(
    _ rater: RoleCell, _ bytes: UnsafeRawBufferPointer, _ reader: borrowing CSVReader, _ faults: inout [RecordFault]
  ) {
    if bytes.isEmpty {
      faults.append(RecordFault(finding: .designCellBlank(role: .raterUnit), column: rater.header))
    } else if let unit, CellBytes.trimmed(reader.cell(unit.column)).elementsEqual(bytes) {
      faults.append(RecordFault(finding: .selfRating(unit: CellBytes.text(bytes)), column: rater.header))
    }
  }

  /// A respondent who rates several units is seen once for each.
  private func fingerprint(ofRating bytes: UnsafeRawBufferPointer, _ reader: borrowing CSVReader) -> Fingerprint {
    let code = unit.map { CellBytes.text(CellBytes.trimmed(reader.cell($0.column))) } ?? batchUnit ?? ""
    var text = CellBytes.text(bytes) + RaterKey.separator + code
    return text.withUTF8 { Fingerprint(UnsafeRawBufferPointer($0)) }
  }

  /// Two Unicode forms of one id are one respondent.
  private static func fingerprint(_ bytes: UnsafeRawBufferPointer) -> Fingerprint {
    if bytes.allSatisfy({ $0 < 0x80 }) { return Fingerprint(bytes) }
    var text = CellBytes.text(bytes)
    return text.withUTF8 { Fingerprint(UnsafeRawBufferPointer($0)) }
  }

  /// `1.23457E+11`: what a spreadsheet makes of a long number; the digits after it are lost.
  private static func isScientific(_ bytes: UnsafeRawBufferPointer) -> Bool {
    guard let mark = bytes.firstIndex(where: { $0 == 0x45 || $0 == 0x65 }), mark + 2 < bytes.count else { return false }
    guard bytes[mark + 1] == 0x2B, bytes[(mark + 2)...].allSatisfy({ $0 &- 0x30 <= 9 }) else { return false }
    let mantissa = bytes[..<mark]
    return mantissa.first.map { $0 &- 0x30 <= 9 } == true
      && mantissa.allSatisfy { $0 &- 0x30 <= 9 || $0 == 0x2E || $0 == 0x2C }
  }
}
