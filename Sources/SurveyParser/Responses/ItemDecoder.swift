import SurveyModel

/// Reads the cells of one item; coded and numeric cells are decoded without making a `String`.
///
/// A code is looked up first, whatever else the file may hold, so that labels cost a file of codes nothing.
final class ItemDecoder {
  /// The item whose cells are read.
  let item: Item
  /// The item's column in the file; `nil` where it was not delivered.
  let column: Int?
  /// The item's name in findings.
  let name: Item.Name
  /// The columns of the item's options, where the file has one for each.
  let options: OptionColumns?
  /// When the item is asked; `nil` for always.
  let condition: CompiledCondition?

  /// The codes of the scale and of no answer.
  let codes: CodeTable
  private let separator: [UInt8]
  private let separatorText: String
  private let takesCodes: Bool
  /// The wordings of the scale, where the file may hold them.
  let labels: LabelTable?
  /// The wordings of the scale as they are compared where labels are not wanted; asked for when a cell has a fault.
  private(set) lazy var foldedWordings = Set(
    (item.kind.scale?.points ?? []).flatMap { $0.wordings.map(NameFolding.folded) })
  /// What a message about an answer off the scale lists; thousands of such findings share it.
  private(set) lazy var allowed = item.kind.scale?.points.map(\.code) ?? []
  private(set) lazy var allowedLabels = labels == nil ? [] : item.kind.scale?.points.map(\.label) ?? []
  private(set) lazy var noAnswerCodes = item.nonresponse.sorted { $0.key < $1.key }.map {
    NoAnswerCode(code: $0.key, reason: $0.value)
  }
  let dateFormats: [DateFormat]
  private let decimalComma: Bool
  /// The item holds the ids of respondents.
  private let isRespondent: Bool
  /// The item says when an interview took place, so that the round's period holds for it.
  private let period: ClosedRange<String>?
  /// People write here what they like.
  private let isFreeText: Bool
  /// The answer is a text, in which blanks at the ends mean something.
  let isText: Bool
  private let textLimit: Int?

  /// Prepares to read an item of `form` from a column, or from one for each option.
  init(item: Item, column: Int?, options: OptionColumns?, form: SurveyForm, decoding: DecodingOptions) {
    let conventions = decoding.conventions
    self.item = item
    self.column = column
    self.options = options
    isRespondent = form.roles[.respondent] == item.id
    let isTime = form.roles[.startedAt] == item.id || form.roles[.endedAt] == item.id
    period = isTime ? decoding.period : nil
    if case .text(let limit) = item.kind {
      textLimit = limit
      isText = true
      isFreeText = !item.isPersonal && item.pattern == nil && !form.roles.values.contains(item.id)
    } else {
      textLimit = nil
      isText = false
      isFreeText = false
    }
    name = Item.Name(id: item.id, label: item.label, form: form.id)
    condition = item.appliesIf.map { CompiledCondition($0, form: form) }
    let points = item.kind.scale?.points ?? []
    takesCodes = conventions.answers != .labels
    codes = CodeTable(points: takesCodes ? points : [], nonresponse: conventions.nonresponse(of: item))
    labels =
      conventions.answers == .codes || points.isEmpty
      ? nil : LabelTable(points: points, ignoresTonePlacement: conventions.ignoresTonePlacement)
    if case .multi(_, let separator) = item.kind {
      separatorText = conventions.separator(declared: separator)
    } else {
      separatorText = ""
    }
    separator = Array(separatorText.utf8)
    dateFormats = item.kind.dateFormat.map(conventions.dateFormats) ?? []
    decimalComma = conventions.decimalComma
  }

  /// The column that a message about the answer names.
  var reportColumn: Int? { column ?? options?.all.first }

  /// Adds the answer in `cell` to `builder`, as unreadable where it has a fault.
  func decode(_ cell: UnsafeRawBufferPointer, into builder: inout ColumnBuilder) -> ItemFault? {
    let bytes = CellBytes.trimmed(cell)
    guard !bytes.isEmpty else {
      builder.append(MissingReason.blank)
      return nil
    }
    let code = codes.value(bytes)
    if code < 0, code != CodeTable.unknown, let reason = MissingReason(rawValue: code) {
      builder.append(reason)
      return nil
    }
    let fault = answer(cell, bytes, code, into: &builder)
    if let fault, fault.isBlocking { builder.append(MissingReason.unreadable) }
    return fault
  }

  /// The code or whole number in a cell like `4.0`, as spreadsheets and statistics programs write them.
  private func whole(_ bytes: UnsafeRawBufferPointer) -> UnsafeRawBufferPointer? {
    StrictNumber.beforeZeros(bytes, mark: decimalComma ? 0x2C : 0x2E)
  }

  /// A code written as a decimal number of nothing but zeros.
  private func codeWithPoint(_ bytes: UnsafeRawBufferPointer, into builder: inout ColumnBuilder) -> Bool {
    guard let whole = whole(bytes) else { return false }
    let code = codes.value(whole)
    guard code != CodeTable.unknown else { return false }
    if code >= 0 { builder.append(position: code) } else { builder.append(MissingReason(rawValue: code) ?? .blank) }
    return true
  }

  /// Adds an answer, or returns the fault that forbids it.
  private func answer(
    _ cell: UnsafeRawBufferPointer, _ bytes: UnsafeRawBufferPointer, _ code: Int16, into builder: inout ColumnBuilder
  ) -> ItemFault? {
    // Asking for the kind copies it.
    if isText { return text(cell, bytes, into: &builder) }
    switch item.kind {
    case .coded:
      if code != CodeTable.unknown {
        builder.append(position: code)
      } else if let position = labels?.position(bytes) {
        builder.append(position: position)
      } else {
        return codeWithPoint(bytes, into: &builder) ? .wholeNumberWithPoint : .offScale(CellBytes.text(bytes))
      }
      return nil
    case .multi: return choices(bytes, into: &builder)
    case .integer(let minimum, let maximum):
      let plain = StrictNumber.integer(bytes)
      guard let value = plain ?? whole(bytes).flatMap(StrictNumber.integer) else { return .wholeNumberUnreadable }
      guard value >= minimum ?? value, value <= maximum ?? value else { return .numberOutOfRange }
      builder.append(number: Double(value))
      return plain == nil ? .wholeNumberWithPoint : nil
    case .decimal(let minimum, let maximum):
      guard let value = StrictNumber.decimal(bytes, hasComma: decimalComma) else { return .numberUnreadable }
      guard value >= minimum ?? value, value <= maximum ?? value else { return .numberOutOfRange }
      builder.append(number: value)
      return nil
    case .date: return date(first { CalendarDate.date(bytes, format: $0) }, bytes, into: &builder)
    case .datetime: return date(first { CalendarDate.datetime(bytes, format: $0) }, bytes, into: &builder)
    case .text: return text(cell, bytes, into: &builder)
    }
  }

  /// What the first format that fits makes of a cell; each says the order of its fields, so no two read it differently.
  private func first(_ read: (DateFormat) -> String?) -> String? {
    for format in dateFormats {
      if let found = read(format) { return found }
    }
    return nil
  }

  private func date(
    _ found: String?, _ bytes: UnsafeRawBufferPointer, into builder: inout ColumnBuilder
  ) -> ItemFault? {
    guard let found else { return .dateUnreadable(excelDate: CalendarDate.excelDate(bytes)) }
    if let period, !period.contains(String(found.prefix(10))) { return .dateOutsidePeriod(period) }
    builder.append(text: found)
    return nil
  }

  private func text(
    _ cell: UnsafeRawBufferPointer, _ bytes: UnsafeRawBufferPointer, into builder: inout ColumnBuilder
  ) -> ItemFault? {
    // Blanks round an id mean nothing, as everywhere else.
    let text = CellBytes.text(isRespondent ? bytes : cell)
    // Characters are counted as code points, so that one letter under a thousand accents is not one character.
    if let limit = textLimit, text.utf8.count > limit {
      let length = text.unicodeScalars.count
      if length > limit { return .textTooLong(length: length) }
    }
    if let pattern = item.pattern, !pattern.matches(text) { return .textOffPattern(isRespondent: isRespondent) }
    builder.append(text: text)
    return isFreeText ? PersonalDataScan.kind(in: cell).map(ItemFault.personalData) : nil
  }

  /// Whether a decimal comma is declared, for messages.
  var wantsComma: Bool { decimalComma }
}

// MARK: Several options in one cell

extension ItemDecoder {
  private func choices(_ bytes: UnsafeRawBufferPointer, into builder: inout ColumnBuilder) -> ItemFault? {
    var remark: ItemFault?
    let found = set(of: bytes, &remark)
    switch found {
    case .success(let set): builder.append(set: set)
    case .failure(let part): return .offScale(part.text)
    }
    return remark
  }

  /// A part of a cell that is no option.
  struct UnknownPart: Error {
    let text: String
  }

  /// The options in a cell: codes, or else wordings.
  func set(of bytes: UnsafeRawBufferPointer, _ remark: inout ItemFault?) -> Result<UInt64, UnknownPart> {
    let byCode = codeSet(bytes, &remark)
    guard case .failure(let part) = byCode, let labels else { return byCode }
    remark = nil
    switch labels.positions(in: CellBytes.text(bytes), separator: separatorText) {
    case .found(let positions):
      var set: UInt64 = 0
      for position in positions { add(position, to: &set, &remark) }
      return .success(set)
    case .unknown(let rest):
      return .failure(takesCodes && part.text.count < rest.count ? part : UnknownPart(text: rest))
    }
  }

  /// The last part may be empty, a repeated code counts once.
  private func codeSet(
    _ bytes: UnsafeRawBufferPointer, _ remark: inout ItemFault?
  ) -> Result<UInt64, UnknownPart> {
    var set: UInt64 = 0
    var start = 0
    while start < bytes.count {
      let end = separatorPosition(in: bytes, from: start) ?? bytes.count
      let part = CellBytes.trimmed(UnsafeRawBufferPointer(rebasing: bytes[start..<end]))
      let code = codes.value(part)
      guard code >= 0 else { return .failure(UnknownPart(text: CellBytes.text(part))) }
      add(code, to: &set, &remark)
      start = end + separator.count
      if start == bytes.count, end < bytes.count { remark = remark ?? .optionBlank }
    }
    return .success(set)
  }

  private func add(_ position: Int16, to set: inout UInt64, _ remark: inout ItemFault?) {
    let bit: UInt64 = 1 << UInt64(position)
    if set & bit != 0, let points = item.kind.scale?.points {
      remark = .optionRepeated(code: points[Int(position)].code)
    }
    set |= bit
  }

  private func separatorPosition(in bytes: UnsafeRawBufferPointer, from start: Int) -> Int? {
    guard !separator.isEmpty else { return nil }
    var position = start
    while position + separator.count <= bytes.count {
      if bytes[position..<(position + separator.count)].elementsEqual(separator) { return position }
      position += 1
    }
    return nil
  }
}

/// What a reader of cells is told besides the form.
struct DecodingOptions {
  var keepsKeys = false
  /// The records are a part of a file, whose findings will be joined with those of others.
  var readsPart = false
  /// First and last day of the round.
  var period: ClosedRange<String>?
  /// How the file writes answers.
  var conventions: ExportConventions
}

extension ItemKind {
  /// The declared format of a date or time.
  var dateFormat: DateFormat? {
    switch self {
    case .date(let format), .datetime(let format): format
    default: nil
    }
  }
}
