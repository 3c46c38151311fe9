import SurveyModel

extension DefinitionWordsTests {
  static let all =
    files + values + names + forms + rounds + indexRules + indexTables + appraisalCases + lastYearCases

  static let files: [WordsCase] = [
    WordsCase(.fileMissing(), "there is no such file", "không có tệp này"),
    WordsCase(.fileIsFolder, "this must be a file, not a folder", "đây phải là tệp, không phải thư mục"),
    WordsCase(
      .fileUnreadable(reason: "Permission denied"), "the file cannot be read: permission denied",
      "không đọc được tệp: không có quyền đọc"),
    WordsCase(.fileEmpty, "the file must say something and is empty", "tệp phải có nội dung, nhưng đang trống"),
    WordsCase(
      .fileTooLarge(bytes: 9, limit: 8), "a definition must have at most 8 bytes, not 9",
      "tệp định nghĩa dài nhất 8 byte, không phải 9"),
    WordsCase(
      .fileNotUTF8(offset: 7), "the file must be UTF-8 and is not at byte 7, counted from 0",
      "tệp phải dùng mã UTF-8, sai từ byte thứ 7 (tính từ 0)"),
    WordsCase(
      .yamlSyntax(problem: "did not find expected key", column: 3),
      "this is not YAML at column 3 (did not find expected key)",
      "không hiểu được YAML ở cột 3 (did not find expected key)"),
    WordsCase(
      .yamlSyntax(problem: "control characters are not allowed", column: nil),
      "this is not YAML (control characters are not allowed)",
      "không hiểu được YAML (control characters are not allowed)"),
    WordsCase(
      .yamlFeature(.anchor), "anchors and aliases (& and *) are not allowed in definitions",
      "định nghĩa không được dùng neo và bí danh YAML (& và *)"),
    WordsCase(
      .yamlFeature(.alias), "aliases (*) are not allowed in definitions", "định nghĩa không được dùng bí danh YAML (*)"),
    WordsCase(
      .yamlFeature(.tag("!!set")), "tags ('!!set') are not allowed in definitions",
      "định nghĩa không được dùng thẻ YAML ('!!set')"),
    WordsCase(
      .yamlFeature(.mergeKey), "merge keys (<<) are not allowed in definitions",
      "định nghĩa không được dùng mục gộp (<<)"),
    WordsCase(
      .yamlFeature(.secondDocument), "several documents in one file are not allowed in definitions",
      "định nghĩa không được dùng nhiều tài liệu trong một tệp"),
    WordsCase(
      .yamlFeature(.complexKey), "keys that are lists or maps are not allowed in definitions",
      "định nghĩa không được dùng mục là danh sách hay bảng"),
    WordsCase(
      .yamlFeature(.depth(limit: 32)), "more than 32 levels of nesting are not allowed in definitions",
      "định nghĩa không được dùng quá 32 tầng lồng nhau"),
    WordsCase(
      .yamlFeature(.size(limit: 200)), "more than 200 values are not allowed in definitions",
      "định nghĩa không được dùng quá 200 giá trị"),
    WordsCase(
      .keyRepeated(key: "max", firstLine: 4), "key 'max' must stand once and stands on line 4 already",
      "mục 'max' chỉ được viết một lần, đã có ở dòng 4"),
    WordsCase(
      .keyUnknown(key: "mx", nearest: "max", allowed: []), "there is no key 'mx' here", "không có mục 'mx' ở đây"),
    WordsCase(.fileMissing(named: "r/a.csv"), "there is no file 'r/a.csv'", "không có tệp 'r/a.csv'"),
    WordsCase(
      .libraryMissing(places: [.folder("a")]), "the folder of forms, SurveyForms, was not found",
      "không tìm thấy thư viện mẫu phiếu (thư mục SurveyForms)"),
    WordsCase(
      .auditRulesElsewhere(file: "a/standard.yaml"),
      "the audit judges by 'a/standard.yaml', which differs from the rules that come with the program",
      "kiểm tra chất lượng dùng ngưỡng trong 'a/standard.yaml', khác với ngưỡng đi kèm chương trình"),
    WordsCase(
      .auditRulesMissing(places: [.folder("a")]),
      "the rules of the audit, Data/audit/standard.yaml, were not found",
      "không tìm thấy quy tắc kiểm tra chất lượng (tệp Data/audit/standard.yaml)"),
    WordsCase(
      .formNotInLibrary(name: "x", folder: "a", nearest: nil), "there is no form 'x' in 'a'",
      "không có mẫu phiếu 'x' trong 'a'"),
    WordsCase(
      .delimiterOther(found: ";"), "cells of this table must be parted by commas, not by semicolons",
      "các ô của bảng phải cách nhau bằng dấu phẩy, không phải dấu chấm phẩy"),
    WordsCase(
      .keyMissing(key: "aggregate", node: "o"), "key 'aggregate' is missing at node 'o'",
      "thiếu mục 'aggregate' ở nội dung 'o'"),
    WordsCase(.keyMissing(key: "version"), "key 'version' is missing", "thiếu mục 'version'"),
  ]

  static let values: [WordsCase] = [
    WordsCase(
      .valueKind(expected: .text, found: .list), "this must be a text, not a list", "cần chữ, không phải một danh sách"),
    WordsCase(
      .valueKind(expected: .list, found: .nothing), "this must be a list, not nothing",
      "cần danh sách, không phải chỗ trống"),
    WordsCase(
      .valueKind(expected: .wholeNumber, found: .text("1e3")), "this must be a whole number, not '1e3'",
      "cần số nguyên, không phải '1e3'"),
    WordsCase(
      .valueKind(expected: .trueOrFalse, found: .text("no")), "this must be true or false, not 'no'",
      "cần true hoặc false, không phải 'no'"),
    WordsCase(
      .valueNotAllowed(found: "faxx", nearest: nil, allowed: []), "'faxx' is not allowed here",
      "không được dùng 'faxx' ở đây"),
    WordsCase(
      .valueNotAllowed(found: "random", nearest: nil, allowed: [], key: "basis"), "'basis' cannot be 'random'",
      "'basis' không thể là 'random'"),
    WordsCase(
      .numberOrder(lowKey: "from", low: "2", highKey: "to", high: "1"),
      "the first day (2) must be before the last day (1)", "ngày bắt đầu (2) phải trước ngày kết thúc (1)"),
    WordsCase(
      .numberOrder(lowKey: "min", low: "5", highKey: "max", high: "1"), "'min' (5) must be below 'max' (1)",
      "'min' (5) phải thấp hơn 'max' (1)"),
    WordsCase(
      .numberBeyond(found: "12", lowest: "0", highest: "9"), "this must be 0 to 9, not 12",
      "cần số từ 0 đến 9, không phải 12"),
    WordsCase(
      .numberBeyond(found: "0", lowest: "1", highest: nil), "this must be 1 or more, not 0",
      "cần số từ 1 trở lên, không phải 0"),
    WordsCase(
      .numberBeyond(found: "9", lowest: nil, highest: "5"), "this must be at most 5, not 9",
      "cần số nhiều nhất là 5, không phải 9"),
    WordsCase(.numberNotPositive(found: "0"), "this must be more than 0, not 0", "cần số lớn hơn 0, không phải 0"),
    WordsCase(
      .shareBeyond(found: "95.0"), "this must be between 0 and 1, not 95.0",
      "cần số lớn hơn 0 và nhỏ hơn 1, không phải 95.0"),
    WordsCase(.columnMissing(name: "code", nearest: nil), "the table lacks column 'code'", "bảng thiếu cột 'code'"),
    WordsCase(
      .columnUnknown(name: "nme_vi", nearest: "name_vi", allowed: []), "this file has no column 'nme_vi'",
      "tệp này không có cột 'nme_vi'"),
    WordsCase(
      .cellUnreadable(found: "", expected: .text), "the cell must hold a text, not nothing",
      "ô phải có chữ, không phải chỗ trống"),
    WordsCase(
      .cellUnreadable(found: "4,5", expected: .points),
      "the cell must hold points, zero or more, with at most nine decimals, not '4,5'",
      "ô phải có số điểm từ 0 trở lên, nhiều nhất chín chữ số thập phân, không phải '4,5'"),
    WordsCase(
      .listLength(found: 1, fewest: 2, most: 2), "the list must have 2 entries, not 1",
      "danh sách phải có đúng 2 phần tử, không phải 1"),
    WordsCase(
      .listLength(found: 5, fewest: 1, most: 3), "the list must have 1 to 3 entries, not 5",
      "danh sách phải có từ 1 đến 3 phần tử, không phải 5"),
    WordsCase(
      .rowWidth(found: 4, expected: 5), "the row must have 5 cells, as the header has, not 4",
      "dòng phải có 5 ô như dòng đầu, không phải 4"),
  ]

  static let names: [WordsCase] = [
    WordsCase(
      .nameUnknown(kind: .scale, name: "fve", nearest: "five"), "there is no scale 'fve'", "không có thang tên 'fve'"),
    WordsCase(
      .nameUnknown(kind: .appraisedCriterion, name: "9.9", nearest: nil),
      "there is no appraised criterion '9.9'", "không có tiêu chí chấm bằng thẩm định tên '9.9'"),
    WordsCase(
      .nameRepeated(kind: .item, name: "Q1", first: "q1"), "item 'Q1' has the name of 'q1'",
      "câu hỏi 'Q1' trùng tên với 'q1'"),
    WordsCase(
      .nameRepeated(kind: .unit, name: "U1", first: "U1"), "unit 'U1' must be given once",
      "đơn vị 'U1' chỉ được nêu một lần"),
    WordsCase(
      .nameUnsafe(kind: .form, name: "../x"),
      "the name of a form must be made of plain letters, digits, '_', '.' and '-', not '../x'",
      "tên mẫu phiếu chỉ gồm chữ không dấu, số và '_', '.', '-', không phải '../x'"),
  ]

  static let forms: [WordsCase] = [
    WordsCase(
      .bandsOverlap(first: "18-25", second: "25-34"),
      "'18-25' and '25-34' share a number, so that a respondent can tick either",
      "'18-25' và '25-34' có số chung, người trả lời chọn mức nào cũng được"),
    WordsCase(
      .codeRepeated(code: "2"), "code '2' must have one meaning and is given another here",
      "mã '2' chỉ được có một nghĩa"),
    WordsCase(
      .labelRepeated(label: "Good", codes: ["1", "2"]), "codes 1, 2 have the same label 'Good'",
      "các mã 1, 2 cùng có nhãn 'Good'"),
    WordsCase(
      .labelAmbiguous(label: "Good", codes: ["1", "2"]),
      "the wording 'Good' could mean codes 1, 2, and has to mean one",
      "cách ghi 'Good' có thể là các mã 1, 2; mỗi cách ghi phải ứng với một mã"),
    WordsCase(
      .labelOfAnotherScale(label: "Loudspeaker", scale: "Q2"),
      "label 'Loudspeaker' belongs to scale 'Q2' and may have been copied by mistake",
      "nhãn 'Loudspeaker' thuộc thang 'Q2', có thể do chép nhầm"),
    WordsCase(
      .numberingGap(after: "Q10_07", before: "Q10_09"),
      "'Q10_07' is followed by 'Q10_09', so that a row may be missing",
      "sau 'Q10_07' là 'Q10_09', có thể đã mất một dòng câu hỏi"),
    WordsCase(
      .conditionSyntax(position: 4, expected: .comparison, found: "="),
      "the condition needs '==', '!=' or 'in' at character 4, not '='",
      "điều kiện cần '==', '!=' hoặc 'in' ở ký tự 4, không phải '='"),
    WordsCase(
      .conditionSyntax(position: 9, expected: .code, found: ""),
      "the condition needs a code at character 9, not the end", "điều kiện cần một mã ở ký tự 9, không phải hết câu"),
    WordsCase(
      .conditionCircular(items: ["a", "b", "a"]), "the conditions of items wait for each other: a → b → a",
      "điều kiện của các câu hỏi chờ lẫn nhau: a → b → a"),
    WordsCase(
      .conditionUnreachable(item: "b", reason: .askedLater(item: "c")), "'b' depends on 'c', which is asked after it",
      "'b' phụ thuộc vào 'c', câu được hỏi sau nó"),
    WordsCase(
      .conditionUnreachable(item: "b", reason: .neverTrue), "nobody is asked 'b', because its condition is never true",
      "không ai được hỏi 'b', vì điều kiện của nó không bao giờ đúng"),
    WordsCase(
      .itemNotCoded(item: "age"), "'age' must be an item with one answer from a scale",
      "'age' phải là câu hỏi chọn một mức của thang"),
    WordsCase(
      .itemPersonal(item: "age", use: "satisfaction"), "'age' is personal and cannot serve 'satisfaction'",
      "'age' là thông tin cá nhân nên không dùng được cho 'satisfaction'"),
    WordsCase(
      .patternSyntax(pattern: "^(a+)+$", position: 2), "pattern '^(a+)+$' is not understood from character 2 on",
      "không hiểu mẫu '^(a+)+$' từ ký tự thứ 2"),
    WordsCase(
      .weightMissing(part: "b", node: "o"), "'b' is part of node 'o' and is not in its 'weights'",
      "'b' thuộc nội dung 'o' nhưng không có trong 'weights'"),
    WordsCase(
      .scoreMissing(item: "q1", definition: "top2"),
      "definition 'top2' needs points with top: true, which the scale of 'q1' lacks",
      "cách tính 'top2' cần mức có top: true, thang của 'q1' không có"),
    WordsCase(
      .scoreMissing(item: "q1", definition: "nps"),
      "definition 'nps' needs whole scores from 0 to 10, which the scale of 'q1' lacks",
      "cách tính 'nps' cần điểm nguyên từ 0 đến 10, thang của 'q1' không có"),
  ]

  static let rounds: [WordsCase] = [
    WordsCase(
      .basisMissing, "a batch must give its 'basis': who could answer",
      "mỗi tệp phiếu phải nêu 'basis': ai có thể trả lời"),
    WordsCase(.unitBlank, "a unit must have a code", "đơn vị phải có mã"),
    WordsCase(
      .unitInBatchMissing(form: "f"), "form 'f' has no column for the unit, so that the batch must give its 'unit'",
      "mẫu phiếu 'f' không có cột đơn vị, nên tệp phiếu phải nêu 'unit'"),
    WordsCase(
      .unitInBatchSuperfluous(form: "f"),
      "form 'f' has a column for the unit, so that the batch must not give a 'unit'",
      "mẫu phiếu 'f' đã có cột đơn vị, nên tệp phiếu không được nêu 'unit'"),
    WordsCase(.noUnits, "there must be at least one unit to rate", "phải có ít nhất một đơn vị được đánh giá"),
    WordsCase(
      .unitsNotCompared,
      "the units could not be read, so that the units in the files of the audit were not compared with them",
      "chưa đọc được danh sách đơn vị, nên chưa đối chiếu đơn vị trong các tệp kiểm tra"),
    WordsCase(
      .syntheticFileName(file: "batches/a.csv"),
      "the round is synthetic, so that the file's name must begin with 'synthetic-', not 'batches/a.csv'",
      "cuộc khảo sát giả lập: tên tệp phải bắt đầu bằng 'synthetic-', không phải 'batches/a.csv'"),
    WordsCase(
      .syntheticBatch(file: "synthetic-1.csv"),
      "the file's name 'synthetic-1.csv' says that it is synthetic, and the round does not",
      "tên tệp 'synthetic-1.csv' nói là dữ liệu giả lập, nhưng cuộc khảo sát thì không"),
    WordsCase(
      .auditRespondentRepeated(firstLine: 7), "the respondent of this row also stands in line 7 for the same form",
      "người trả lời ở dòng này đã có ở dòng 7 cho cùng mẫu phiếu"),
    WordsCase(
      .pointsDoNotAddUp(criterion: "1", block: "department", maximum: "10", childrenSum: "9.5"),
      "for block 'department' the parts of criterion '1' must add up to 10 points, not 9.5",
      "khối 'department': điểm các phần của tiêu chí '1' cộng lại phải bằng 10, không phải 9.5"),
    WordsCase(
      .pointsDoNotAddUp(criterion: nil, block: "b", maximum: "100", childrenSum: "90"),
      "for block 'b' the parts of the index must add up to 100 points, not 90",
      "khối 'b': điểm các phần của bộ chỉ số cộng lại phải bằng 100, không phải 90"),
    WordsCase(
      .appraisalMissing(unit: "U1", criterion: "1.1"), "unit 'U1' has no appraised points at criterion '1.1'",
      "chưa có điểm thẩm định của đơn vị 'U1' ở tiêu chí '1.1'"),
    WordsCase(
      .figureMissing(unit: "U1", criterion: "3.2"), "unit 'U1' has no figure at criterion '3.2'",
      "chưa có số liệu của đơn vị 'U1' ở tiêu chí '3.2'"),
    WordsCase(
      .criterionRepeated(unit: "U1", criterion: "1.1"), "unit 'U1' must have one row for criterion '1.1'",
      "đơn vị 'U1' chỉ được có một dòng cho tiêu chí '1.1'"),
    WordsCase(
      .pointsOutOfRange(found: "5", maximum: "4"), "points must be 0 to 4, not 5", "điểm phải từ 0 đến 4, không phải 5"),
    WordsCase(
      .pointsOffGrid(found: "1.1", lowest: "0", step: "0.25"),
      "points must be 0 plus a number of steps of 0.25, not 1.1",
      "điểm phải là 0 cộng một số bước 0.25, không phải 1.1"),
    WordsCase(
      .ladderGap(to: "0.75", from: "0.8"), "this step ends at 0.75, and the better one begins at 0.8",
      "bậc này kết thúc ở 0.75, bậc trên bắt đầu từ 0.8"),
    WordsCase(
      .expressionSyntax(position: 5, expected: .numberOrName, found: ""),
      "the expression needs a number, the name of a figure or '(' at character 5",
      "biểu thức: ở ký tự 5 cần một số, tên số liệu hoặc '('"),
    WordsCase(
      .expressionSyntax(position: 3, expected: .end, found: "="),
      "the expression needs an operator or the end at character 3, not '='",
      "biểu thức: ở ký tự 3 cần phép tính hoặc hết câu, không phải '='"),
    WordsCase(
      .figurePartMissing(unit: "U1", criterion: "5.4", part: "late"),
      "unit 'U1' has no figure 'late' at criterion '5.4'", "đơn vị 'U1' chưa có số liệu 'late' ở tiêu chí '5.4'"),
    WordsCase(
      .denominatorZero(unit: "U1", criterion: "3.2"),
      "the denominator of unit 'U1' at criterion '3.2' is 0, and the index does not say what that means",
      "mẫu số của đơn vị 'U1' ở tiêu chí '3.2' là 0, và bộ chỉ số không nêu khi đó tính thế nào"),
    WordsCase(
      .notApplicableRefused(unit: "U1", criterion: "3.2"),
      "criterion '3.2' applies to every unit, so that unit 'U1' must not have 'n/a'",
      "tiêu chí '3.2' áp dụng cho mọi đơn vị, nên đơn vị 'U1' không được ghi 'n/a'"),
    WordsCase(
      .parametersUnestablished(criterion: "3.3x", parameters: ["max", "threshold"]),
      "criterion '3.3x' cannot be scored: its max, threshold is written as unknown",
      "tiêu chí '3.3x': max, threshold ghi là unknown, nên không chấm điểm được"),
    WordsCase(
      .criterionOutsideBlock(unit: "VD01", block: "vertical", criterion: "1.1"),
      "criterion '1.1' does not apply to unit 'VD01' (block 'vertical')",
      "tiêu chí '1.1' không áp dụng cho đơn vị 'VD01' (khối 'vertical')"),
    WordsCase(
      .blockOutsideParent(block: "b", applies: ["a", "c"]),
      "block 'b' stands outside the criterion above, which applies to: a, c",
      "khối 'b' nằm ngoài tiêu chí trên, chỉ áp dụng cho: a, c"),
    WordsCase(
      .maximumTwice(criterion: "1.2", above: "1"),
      "criterion '1.2' stands within '1', and both are given another maximum",
      "tiêu chí '1.2' nằm trong '1', mà cả hai đều được cho điểm tối đa mới"),
    WordsCase(
      .unitOutsideDates(unit: "Q1", from: "", to: "2025-06-30", period: "2025-10-01 – 2025-11-30"),
      "unit 'Q1' existed … – 2025-06-30, outside the round's period 2025-10-01 – 2025-11-30",
      "đơn vị 'Q1' tồn tại … – 2025-06-30, ngoài thời gian khảo sát 2025-10-01 – 2025-11-30"),
  ]
}
