import SurveyModel

/// Why an answer cannot be taken, before it is known what becomes of the record.
enum ItemFault {
  /// The text that is no code of the item: the cell, or one part of it.
  case offScale(String)
  case numberUnreadable
  case wholeNumberUnreadable
  case numberOutOfRange
  case dateUnreadable(excelDate: String?)
  case textTooLong(length: Int)
  case answerMissing
  case answerNotAsked
  /// A column that looks like an option of the item holds a mark.
  case optionUnknown(column: Int)
  /// The column of an option contradicts the column of all.
  case optionsDisagree(position: Int, column: Int)
  /// A remark: the option counts once.
  case optionRepeated(code: String)
  /// A remark: nothing stands between two separators at the end.
  case optionBlank
  /// A remark: `4.0` was read as 4.
  case wholeNumberWithPoint
  /// A remark: the text names a person.
  case personalData(PersonalDataKind)
  /// The text does not look as the form wants it; a respondent's id then stands for nobody.
  case textOffPattern(isRespondent: Bool)
  case dateOutsidePeriod(ClosedRange<String>)

  /// The answer cannot be taken; a remark leaves it as it is.
  var isBlocking: Bool {
    switch self {
    case .optionRepeated, .optionBlank, .wholeNumberWithPoint, .personalData: false
    default: true
    }
  }

  /// The code of the finding that the fault becomes, without what else the finding says.
  var code: String {
    switch self {
    case .offScale: "response-off-scale"
    case .numberUnreadable: "number-unreadable"
    case .wholeNumberUnreadable: "whole-number-unreadable"
    case .numberOutOfRange: "number-out-of-range"
    case .dateUnreadable: "date-unreadable"
    case .textTooLong: "text-too-long"
    case .answerMissing: "answer-missing"
    case .answerNotAsked: "answer-not-asked"
    case .optionUnknown: "option-unknown"
    case .optionsDisagree: "options-disagree"
    case .optionRepeated: "option-repeated"
    case .optionBlank: "option-blank"
    case .wholeNumberWithPoint: "whole-numbers-with-point"
    case .personalData: "personal-data-in-text"
    case .textOffPattern: "text-off-pattern"
    case .dateOutsidePeriod: "date-outside-period"
    }
  }

  /// The record is left out whatever the form's rule.
  var isQuarantineAlways: Bool {
    switch self {
    case .answerMissing, .textOffPattern(isRespondent: true): true
    default: false
    }
  }
}

extension ItemDecoder {
  /// The finding for a fault of this item, with the cell as far as it may be shown.
  func finding(
    _ fault: ItemFault, cell: UnsafeRawBufferPointer, _ consequence: Consequence, names: [String]
  ) -> BatchFinding {
    switch fault {
    case .offScale(let text):
      return .responseOffScale(
        item: name, found: shown(text), allowed: allowed, labels: allowedLabels, noAnswer: noAnswerCodes, consequence,
        isLabel: labels == nil && isLabel(text) ? true : nil)
    case .numberUnreadable:
      return .numberUnreadable(item: name, found: shown(cell), decimalComma: wantsComma, consequence)
    case .wholeNumberUnreadable:
      return .wholeNumberUnreadable(item: name, found: shown(cell), consequence)
    case .numberOutOfRange:
      let (minimum, maximum) = range
      return .numberOutOfRange(item: name, found: shown(cell), minimum: minimum, maximum: maximum, consequence)
    case .dateUnreadable(let excelDate):
      let visible = item.isPersonal ? nil : excelDate
      return .dateUnreadable(item: name, found: shown(cell), format: format, excelDate: visible, consequence)
    case .textTooLong(let length):
      return .textTooLong(item: name, length: length, limit: maximumLength, consequence)
    case .answerMissing:
      return .answerMissing(item: name)
    case .answerNotAsked:
      return .answerNotAsked(item: name, consequence)
    case .optionUnknown(let column):
      return .optionUnknown(item: name, column: names[column], consequence)
    case .optionsDisagree(let position, let column):
      let code = item.kind.scale?.points[position].code ?? ""
      return .optionsDisagree(item: name, option: code, column: names[column], consequence)
    case .optionRepeated(let code):
      return .optionRepeated(item: name, code: code)
    case .optionBlank:
      return .optionBlank(item: name)
    case .wholeNumberWithPoint:
      return .wholeNumbersWithPoint(item: name, count: 1)
    case .personalData(let kind):
      return .personalDataInText(item: name, kind: kind)
    case .textOffPattern:
      return .textOffPattern(item: name, found: shown(cell), pattern: item.pattern?.source ?? "", consequence)
    case .dateOutsidePeriod(let period):
      return .dateOutsidePeriod(
        item: name, found: shown(cell), from: period.lowerBound, to: period.upperBound, consequence)
    }
  }

  private func shown(_ cell: UnsafeRawBufferPointer) -> CellText { shown(CellBytes.text(CellBytes.trimmed(cell))) }

  private func shown(_ text: String) -> CellText { CellText(text, isPersonal: item.isPersonal) }

  /// Whether a text that is no code is the wording of a point; asked only of cells that cannot be taken.
  private func isLabel(_ text: String) -> Bool {
    foldedWordings.contains(NameFolding.folded(text))
  }

  private var range: (Double?, Double?) {
    switch item.kind {
    case .integer(let minimum, let maximum): (minimum.map(Double.init), maximum.map(Double.init))
    case .decimal(let minimum, let maximum): (minimum, maximum)
    default: (nil, nil)
    }
  }

  private var format: DateFormat { dateFormats.first ?? .iso }

  private var maximumLength: Int {
    if case .text(let limit?) = item.kind { return limit }
    return 0
  }
}

extension CellText {
  /// The cell as a message may show it: personal cells never, long ones cut.
  init(_ text: String, isPersonal: Bool) {
    if isPersonal {
      self = .personal
    } else {
      self = .shown(text.unicodeScalars.count > 100 ? String(text.unicodeScalars.prefix(100)) + "…" : text)
    }
  }
}
