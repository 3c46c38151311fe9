/// Something about a delivered file of responses; a store keeps findings of this kind with their batch.
public enum BatchFinding: FindingKind, Codable {
  // The file as a whole: nothing of it is used.
  case fileMissing
  case fileIsFolder
  case fileUnreadable(reason: String)
  case fileEmpty
  case fileWithoutRecords
  case fileNotText(kind: String)
  case fileEncoding(found: String)
  case encodingUnknown(offset: Int)
  case delimiterOther(found: String, expected: String)
  /// No column of the form is in the header; what stands there may be personal and is not repeated.
  case headerOfNoColumn(form: String, expected: [String])
  case columnMissing(name: String, nearest: String?, found: [String], use: ColumnUse)
  case columnRepeated(name: String, positions: [Int])
  case columnUnnamed(position: Int)
  case tooManyColumns(count: Int, limit: Int)
  case batchUnitUnknown(found: String, nearest: [String])
  case quoteUnclosed
  case quoteRunsOn(limit: Int)

  // The file as a whole: used, and one thing should be known.
  case columnsNotInForm(names: [String])
  case columnsNotDelivered(names: [String])
  case columnNameFolded(found: String, name: String)
  case blankLinesSkipped(count: Int)
  case cellsPadded(count: Int)
  case lineEndsMixed(lf: Int, crlf: Int, cr: Int)
  case byteOrderMarkRepeated

  // One record: left out.
  case quoteMisplaced
  case quoteSwallowsLines(lastLine: Int)
  case recordWidth(found: Int, expected: Int)
  /// `isMended` where the record is a row of a quarantine workbook.
  case recordEmpty(isMended: Bool? = nil)
  case headerRepeated
  case cellTooLong(limit: Int)
  case recordTooLong(limit: Int)
  case bytesNotUTF8
  case nulByte
  case respondentBlank
  case respondentScientific(found: CellText)
  /// `inFile` names the earlier batch where the respondent was first seen in another one.
  case respondentRepeated(firstLine: Int, inFile: String? = nil)
  case unitBlank
  case unitUnknown(found: CellText, nearest: [String])
  case designCellBlank(role: ColumnRole)
  /// The respondent belongs to the unit that is rated.
  case selfRating(unit: String)
  case weightUnusable(found: CellText, fault: WeightFault)

  // Exports of survey tools.
  /// The preset promises more rows of header than the file has.
  case headerRowsMissing(tool: ExportPreset, rows: Int)
  case headerRowWidth(row: Int, found: Int, expected: Int)
  case headerRowsDetected(tool: ExportPreset, rows: Int)
  /// Texts that are no label of the item, each with its number, and how many more different ones there are.
  case labelsUnmatched(item: Item.Name, cells: Int, labels: [LabelCount], others: Int)
  /// Too many of the scored answers of a record are unreadable.
  case answersUnreadable(count: Int, given: Int)
  /// By a column of its tool the record is no interview but a preview, a test or spam.
  case recordDiscarded(column: String, found: String)
  /// A mark in a column that looks like an option which the form does not have.
  case optionUnknown(item: Item.Name, column: String, Consequence)
  /// The column of an option says something else than the column of all options.
  case optionsDisagree(item: Item.Name, option: String, column: String, Consequence)

  /// Two keyings of a form differ; `cells` is `nil` where they are personal.
  case keyingsDiffer(item: Item.Name, cells: KeyedPair?, otherFile: String, otherLine: Int)
  case keyedOnce(otherFile: String)

  // One answer: the form's rule `unreadable_item` decides.
  /// `isLabel` where codes are wanted and the cell holds the label of one; stores of old do not say.
  case responseOffScale(
    item: Item.Name, found: CellText, allowed: [String], labels: [LocalizedText] = [], noAnswer: [NoAnswerCode] = [],
    Consequence, isLabel: Bool? = nil)
  case numberUnreadable(item: Item.Name, found: CellText, decimalComma: Bool = false, Consequence)
  case wholeNumberUnreadable(item: Item.Name, found: CellText, Consequence)
  case numberOutOfRange(item: Item.Name, found: CellText, minimum: Double?, maximum: Double?, Consequence)
  case dateUnreadable(item: Item.Name, found: CellText, format: DateFormat, excelDate: String?, Consequence)
  case textTooLong(item: Item.Name, length: Int, limit: Int, Consequence)
  case answerMissing(item: Item.Name)
  case answerNotAsked(item: Item.Name, Consequence)
  case optionRepeated(item: Item.Name, code: String)

  // Files of other programs (workbooks, SPSS, Stata): not used.
  case workbookProtected
  case workbookOfOtherKind(kind: String)
  case workbookDamaged(part: String?, reason: WorkbookDamage)
  case workbookTooLarge(WorkbookBound, found: Int?, limit: Int)
  case workbookEntities(part: String)
  case sheetUnknown(name: String, nearest: String?, sheets: [String])
  case sheetUndecided(sheets: [String])
  case statisticsFileDamaged(kind: String, reason: String)

  // Files of other programs: used, and one thing should be known.
  /// The name ends in something else than the kind of the file; `sheet` is the sheet of a workbook that is read.
  case fileReadAs(kind: String, sheet: String?)
  case statisticsEncoding(kind: String, encoding: String)
  case labelContradicts(item: Item.Name, code: String, found: String, expected: LocalizedText)
  case labelledCodeNotInForm(item: Item.Name, code: String, label: String)

  // Dialects, encodings and audits (the catalogue of bad inputs): the file is not used.
  case fileChanged
  case encodingContradicted(declared: TextEncoding, found: String)
  case byteOutsideEncoding(encoding: TextEncoding, offset: Int)
  case headerFurtherDown(line: Int)
  // The file is used, and one thing should be known.
  case encodingConverted(found: String)
  case delimiterDetected(found: String)
  case separatorLine(delimiter: String)
  case lineEndsDoubled(count: Int)
  case endOfFileMark
  case controlCharacters(lines: Int, scalar: UInt32)
  case directionControls(lines: Int, scalar: UInt32)
  case wholeNumbersWithPoint(item: Item.Name, count: Int)
  case optionBlank(item: Item.Name)
  case personalDataInText(item: Item.Name, kind: PersonalDataKind)
  case answersAllAlike(records: Int, items: Int)
  case interviewsTooShort(records: Int, longest: Int, items: Int)
  case recordsNearlyAlike(records: Int, of: Int, lines: [Int])
  // One record or one answer is left out.
  /// The record equals an earlier one byte by byte.
  case recordRepeated(firstLine: Int, inFile: String? = nil)
  case textOffPattern(item: Item.Name, found: CellText, pattern: String, Consequence)
  case dateOutsidePeriod(item: Item.Name, found: CellText, from: String, to: String, Consequence)

  /// The stable name that `hailong explain` takes.
  public var code: String {
    switch self {
    case .fileMissing: "file-missing"
    case .fileIsFolder: "file-is-folder"
    case .fileUnreadable: "file-unreadable"
    case .fileEmpty: "file-empty"
    case .fileWithoutRecords: "file-without-records"
    case .fileNotText: "file-not-text"
    case .fileEncoding: "file-encoding"
    case .encodingUnknown: "encoding-unknown"
    case .delimiterOther: "delimiter-other"
    case .headerOfNoColumn: "header-of-no-column"
    case .columnMissing: "column-missing"
    case .columnRepeated: "column-repeated"
    case .columnUnnamed: "column-unnamed"
    case .tooManyColumns: "too-many-columns"
    case .batchUnitUnknown: "batch-unit-unknown"
    case .quoteUnclosed: "quote-unclosed"
    case .quoteRunsOn: "quote-runs-on"
    case .columnsNotInForm: "columns-not-in-form"
    case .columnsNotDelivered: "columns-not-delivered"
    case .columnNameFolded: "column-name-folded"
    case .blankLinesSkipped: "blank-lines-skipped"
    case .cellsPadded: "cells-padded"
    case .lineEndsMixed: "line-ends-mixed"
    case .byteOrderMarkRepeated: "byte-order-mark-repeated"
    case .quoteMisplaced: "quote-misplaced"
    case .quoteSwallowsLines: "quote-swallows-lines"
    case .recordWidth: "record-width"
    case .recordEmpty: "record-empty"
    case .headerRepeated: "header-repeated"
    case .cellTooLong: "cell-too-long"
    case .recordTooLong: "record-too-long"
    case .bytesNotUTF8: "bytes-not-utf8"
    case .nulByte: "nul-byte"
    case .respondentBlank: "respondent-blank"
    case .respondentScientific: "respondent-scientific"
    case .respondentRepeated: "respondent-repeated"
    case .unitBlank: "unit-blank"
    case .unitUnknown: "unit-unknown"
    case .designCellBlank: "design-cell-blank"
    case .selfRating: "self-rating"
    case .weightUnusable: "weight-unusable"
    case .headerRowsMissing: "header-rows-missing"
    case .headerRowWidth: "header-row-width"
    case .headerRowsDetected: "header-rows-detected"
    case .labelsUnmatched: "labels-unmatched"
    case .answersUnreadable: "answers-unreadable"
    case .recordDiscarded: "record-discarded"
    case .optionUnknown: "option-unknown"
    case .optionsDisagree: "options-disagree"
    case .keyingsDiffer: "keyings-differ"
    case .keyedOnce: "keyed-once"
    case .responseOffScale: "response-off-scale"
    case .numberUnreadable: "number-unreadable"
    case .wholeNumberUnreadable: "whole-number-unreadable"
    case .numberOutOfRange: "number-out-of-range"
    case .dateUnreadable: "date-unreadable"
    case .textTooLong: "text-too-long"
    case .answerMissing: "answer-missing"
    case .answerNotAsked: "answer-not-asked"
    case .optionRepeated: "option-repeated"
    // Files of other programs.
    case .workbookProtected: "workbook-protected"
    case .workbookOfOtherKind: "workbook-of-other-kind"
    case .workbookDamaged: "workbook-damaged"
    case .workbookTooLarge: "workbook-too-large"
    case .workbookEntities: "workbook-entities"
    case .sheetUnknown: "sheet-unknown"
    case .sheetUndecided: "sheet-undecided"
    case .statisticsFileDamaged: "statistics-file-damaged"
    case .fileReadAs: "file-read-as"
    case .statisticsEncoding: "statistics-encoding"
    case .labelContradicts: "label-contradicts"
    case .labelledCodeNotInForm: "labelled-code-not-in-form"
    default: dialectCode
    }
  }

  /// Errors leave something out; warnings do not.
  public var severity: Severity {
    switch self {
    case .columnsNotInForm, .columnsNotDelivered, .columnNameFolded, .blankLinesSkipped, .cellsPadded, .lineEndsMixed,
      .byteOrderMarkRepeated, .optionRepeated, .labelsUnmatched, .keyingsDiffer, .keyedOnce:
      .warning
    case .headerRowsDetected: .note
    // Files of other programs.
    case .fileReadAs, .statisticsEncoding, .labelContradicts, .labelledCodeNotInForm: .warning
    case .encodingConverted, .delimiterDetected, .separatorLine, .lineEndsDoubled, .endOfFileMark, .controlCharacters,
      .directionControls, .wholeNumbersWithPoint, .optionBlank, .personalDataInText, .answersAllAlike,
      .interviewsTooShort, .recordsNearlyAlike, .textOffPattern(_, _, _, .countedMissing),
      .dateOutsidePeriod(_, _, _, _, .countedMissing), .optionUnknown(_, _, .countedMissing),
      .optionsDisagree(_, _, _, .countedMissing):
      .warning
    case .responseOffScale(_, _, _, _, _, .countedMissing, _), .numberUnreadable(_, _, _, .countedMissing),
      .wholeNumberUnreadable(_, _, .countedMissing), .numberOutOfRange(_, _, _, _, .countedMissing),
      .dateUnreadable(_, _, _, _, .countedMissing), .textTooLong(_, _, _, .countedMissing),
      .answerNotAsked(_, .countedMissing):
      .warning
    default: .error
    }
  }
}

extension BatchFinding {
  /// The names of findings about dialects, encodings and audits.
  private var dialectCode: String {
    switch self {
    case .fileChanged: "file-changed"
    case .encodingContradicted: "encoding-contradicted"
    case .byteOutsideEncoding: "byte-outside-encoding"
    case .headerFurtherDown: "header-further-down"
    case .encodingConverted: "encoding-converted"
    case .delimiterDetected: "delimiter-detected"
    case .separatorLine: "separator-line"
    case .lineEndsDoubled: "line-ends-doubled"
    case .endOfFileMark: "end-of-file-mark"
    case .controlCharacters: "control-characters"
    case .directionControls: "direction-controls"
    case .wholeNumbersWithPoint: "whole-numbers-with-point"
    case .optionBlank: "option-blank"
    case .personalDataInText: "personal-data-in-text"
    case .answersAllAlike: "answers-all-alike"
    case .interviewsTooShort: "interviews-too-short"
    case .recordsNearlyAlike: "records-nearly-alike"
    case .recordRepeated: "record-repeated"
    case .textOffPattern: "text-off-pattern"
    case .dateOutsidePeriod: "date-outside-period"
    // Every other case has its name above; a test goes through all of them.
    default: "unnamed"
    }
  }
}
