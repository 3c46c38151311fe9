import SurveyModel

/// One or more findings of every case, for tests of their words.
enum BatchFindingSamples {
  static let item = Item.Name(
    id: "Q7", label: LocalizedText(vi: "Thời gian chờ", en: "Waiting time"), form: "sipas-citizen-39")
  static let plain = Item.Name(id: "age", label: nil, form: "business")
  private static let noOpinion = NoAnswerCode(code: "9", reason: .noOpinion)
  private static let five = ["1", "2", "3", "4", "5"]

  static let all: [BatchFinding] = files + headers + remarks + records + answers + dialects + tools + foreign

  static let files: [BatchFinding] = [
    .fileMissing, .fileIsFolder, .fileUnreadable(reason: "Permission denied"), .fileEmpty, .fileWithoutRecords,
    .fileNotText(kind: "XLSX"), .fileNotText(kind: "NUL"), .fileEncoding(found: "UTF-16LE"),
    .encodingUnknown(offset: 1_234), .quoteUnclosed, .quoteRunsOn(limit: 1_048_576),
  ]

  static let headers: [BatchFinding] = [
    .delimiterOther(found: ";", expected: ","), .delimiterOther(found: "\t", expected: "|"),
    .headerOfNoColumn(form: "f", expected: ["q1", "q2"]),
    .columnMissing(name: "sent", nearest: nil, found: ["q1", "q2"], use: .role(.version)),
    .columnMissing(
      name: "unit_code", nearest: "unit_\u{441}ode", found: ["unit_\u{441}ode"], use: .role(.unit)),
    .columnMissing(name: "q3", nearest: nil, found: ["q1", "q2"], use: .item(id: "q3", columns: ["q3", "Câu 3"])),
    .columnRepeated(name: "q1", positions: [6, 7]), .columnUnnamed(position: 7),
    .tooManyColumns(count: 5_000, limit: 2_000), .batchUnitUnknown(found: "U33", nearest: ["U03", "U13"]),
  ]

  static let remarks: [BatchFinding] = [
    .columnsNotInForm(names: ["ghi_chu"]), .columnsNotInForm(names: ["a", "b"]),
    .columnsNotInForm(names: (1...22).map { "c\($0)" }), .columnsNotDelivered(names: ["q6"]),
    .columnsNotDelivered(names: ["q6", "comment"]), .columnNameFolded(found: "unit\u{200B}_code", name: "unit_code"),
    .blankLinesSkipped(count: 1), .blankLinesSkipped(count: 12), .cellsPadded(count: 1), .cellsPadded(count: 1_200),
    .lineEndsMixed(lf: 7, crlf: 1_007, cr: 0), .byteOrderMarkRepeated,
  ]

  static let records: [BatchFinding] = [
    .quoteMisplaced, .quoteSwallowsLines(lastLine: 9), .recordWidth(found: 15, expected: 14),
    .recordWidth(found: 1, expected: 14), .recordEmpty(),
    .headerRepeated, .cellTooLong(limit: 1_048_576), .recordTooLong(limit: 4_194_304), .bytesNotUTF8, .nulByte,
    .respondentBlank, .respondentScientific(found: .shown("1.23457E+11")), .respondentScientific(found: .personal),
    .respondentRepeated(firstLine: 4), .respondentRepeated(firstLine: 4, inFile: "batches/w1.csv"), .unitBlank,
    .unitUnknown(found: .shown("U06"), nearest: ["U01", "U02", "U03"]), .unitUnknown(found: .personal, nearest: []),
    .designCellBlank(role: .stratum), .designCellBlank(role: .psu), .selfRating(unit: "U02"),
    .weightUnusable(found: .shown(""), fault: .blank), .weightUnusable(found: .shown("0"), fault: .zero),
    .weightUnusable(found: .shown("-1.5"), fault: .negative),
    .weightUnusable(found: .shown("1,25"), fault: .decimalComma),
    .weightUnusable(found: .shown("nan"), fault: .notANumber),
  ]

  /// Encodings, delimiters, audits and what came with them.
  static let dialects: [BatchFinding] = [
    .fileChanged, .encodingContradicted(declared: .windows1258, found: "UTF-8"),
    .byteOutsideEncoding(encoding: .vni, offset: 1_234), .headerFurtherDown(line: 4),
    .encodingConverted(found: "UTF-16LE"), .delimiterDetected(found: ";"), .separatorLine(delimiter: ";"),
    .lineEndsDoubled(count: 1), .lineEndsDoubled(count: 21), .endOfFileMark,
    .controlCharacters(lines: 1, scalar: 0x1B), .directionControls(lines: 2, scalar: 0x202E),
    .wholeNumbersWithPoint(item: item, count: 1), .wholeNumbersWithPoint(item: plain, count: 1_200),
    .optionBlank(item: plain), .personalDataInText(item: plain, kind: .phone),
    .personalDataInText(item: plain, kind: .identityNumber), .personalDataInText(item: plain, kind: .email),
    .answersAllAlike(records: 20, items: 5), .interviewsTooShort(records: 20, longest: 4, items: 11),
    .recordsNearlyAlike(records: 3, of: 10, lines: [4, 5, 6]),
    .recordsNearlyAlike(records: 30, of: 40, lines: [4, 5]),
    .recordRepeated(firstLine: 4), .recordRepeated(firstLine: 4, inFile: "batches/w1.csv"),
    .textOffPattern(item: plain, found: .shown("12"), pattern: "R-[0-9]{4}", .quarantined),
    .textOffPattern(item: plain, found: .personal, pattern: "R-[0-9]{4}", .countedMissing),
    .dateOutsidePeriod(
      item: plain, found: .shown("2027-01-15"), from: "2026-01-01", to: "2026-12-31", .quarantined),
    .weightUnusable(found: .shown("1.25"), fault: .decimalPoint), .recordWidth(found: 27, expected: 14),
  ]

  /// What exports of survey tools bring with them.
  static let tools: [BatchFinding] = [
    .headerRowsMissing(tool: .qualtrics, rows: 3), .headerRowWidth(row: 2, found: 1, expected: 6),
    .headerRowsDetected(tool: .surveymonkey, rows: 2),
    .labelsUnmatched(
      item: item, cells: 13,
      labels: [LabelCount(label: "Rất tốt", count: 12), LabelCount(label: "ok", count: 1)], others: 2),
    .labelsUnmatched(item: plain, cells: 1, labels: [], others: 1), .answersUnreadable(count: 4, given: 5),
    .optionUnknown(item: plain, column: "q6/7", .quarantined),
    .optionsDisagree(item: plain, option: "2", column: "q6/2", .countedMissing),
    .responseOffScale(
      item: item, found: .shown("ok"), allowed: ["1", "2"],
      labels: [LocalizedText(vi: "Tốt", en: "Good"), LocalizedText(vi: "Kém", en: "Bad")], noAnswer: [noOpinion],
      .quarantined),
    .numberUnreadable(item: plain, found: .shown("1.5"), decimalComma: true, .quarantined),
    .weightUnusable(found: .shown("1.25"), fault: .decimalPoint),
    .dateUnreadable(
      item: plain, found: .shown("1/13/2025"), format: .shortDayMonthYear, excelDate: nil, .quarantined),
    .dateUnreadable(item: plain, found: .shown("x"), format: .shortMonthDayYear, excelDate: nil, .quarantined),
    .dateUnreadable(item: plain, found: .shown("x"), format: .yearMonthDay, excelDate: nil, .quarantined),
    .dateUnreadable(item: plain, found: .shown("x"), format: .isoOffset, excelDate: nil, .quarantined),
    .dateUnreadable(item: plain, found: .shown("x"), format: .monthName, excelDate: nil, .quarantined),
    .keyingsDiffer(
      item: item, cells: KeyedPair(here: .text("2"), there: .blank), otherFile: "second.csv", otherLine: 14),
    .keyingsDiffer(item: plain, cells: nil, otherFile: "second.csv", otherLine: 14),
    .keyedOnce(otherFile: "second.csv"), .recordDiscarded(column: "Status", found: "Survey Preview"),
  ]

  static let answers: [BatchFinding] = [
    .responseOffScale(item: item, found: .shown("6"), allowed: five, noAnswer: [noOpinion], .quarantined),
    .responseOffScale(item: plain, found: .personal, allowed: ["counter", "online", "post"], .countedMissing),
    .responseOffScale(item: plain, found: .shown("\u{FF14}"), allowed: ["1", "2"], .quarantined),
    .responseOffScale(
      item: plain, found: .shown("x"), allowed: (1...13).map { "c\($0)" },
      noAnswer: [noOpinion, NoAnswerCode(code: "99", reason: .refused)], .quarantined),
    .responseOffScale(item: plain, found: .shown("9"), allowed: five, noAnswer: [noOpinion], .quarantined),
    .responseOffScale(item: plain, found: .shown("Tốt"), allowed: ["1", "2"], .quarantined, isLabel: true),
    .responseOffScale(
      item: plain, found: .shown("1"), allowed: ["1"], labels: [LocalizedText(vi: "Tốt", en: "Good")], .quarantined),
    .responseOffScale(
      item: plain, found: .shown("a\nb\t\u{1B}[2J\u{202E}"), allowed: ["1", "2"], .quarantined),
    .numberUnreadable(item: plain, found: .shown("1,5"), .quarantined),
    .wholeNumberUnreadable(item: plain, found: .shown("4.7"), .countedMissing),
    .numberOutOfRange(item: plain, found: .shown("-5"), minimum: 0, maximum: 86_400, .quarantined),
    .numberOutOfRange(item: plain, found: .shown("12"), minimum: 18, maximum: nil, .quarantined),
    .numberOutOfRange(item: plain, found: .shown("3.5"), minimum: nil, maximum: 2.5, .quarantined),
    .dateUnreadable(item: item, found: .shown("46096"), format: .iso, excelDate: "2026-03-15", .quarantined),
    .dateUnreadable(item: plain, found: .shown("01/01/25"), format: .dayMonthYear, excelDate: nil, .countedMissing),
    .dateUnreadable(item: plain, found: .personal, format: .monthDayYear, excelDate: nil, .quarantined),
    .textTooLong(item: plain, length: 2_001, limit: 2_000, .quarantined), .answerMissing(item: item),
    .answerNotAsked(item: plain, .countedMissing), .optionRepeated(item: plain, code: "2"),
  ]
}
