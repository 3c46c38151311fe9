import SurveyModel

/// One or more findings of every case about an imported form.
enum FormImportSamples {
  static let all: [FormImportFinding] = [
    .sheetMissing(name: "survey", found: ["Sheet1", "Sheet2"]),
    .columnMissing(sheet: "survey", name: "type", found: ["loai", "name"]), .noQuestions, .kindUnknown(found: "CSV"),
    .questionAsText(name: "hhid", type: "select_one hhid", reason: .listElsewhere),
    .questionAsText(name: "la", type: "select_one khong_co", reason: .listMissing),
    .questionAsText(name: "xa", type: "select_multiple xa", reason: .tooManyOptions),
    .questionAsText(name: "gio", type: "time", reason: .typeOfItsOwn), .typeUnknown(name: "moi", type: "hologram"),
    .repeatLeftOut(name: "nguoi", questions: 2), .repeatLeftOut(name: "nguoi", questions: 1),
    .nameRepeated(name: "Q1", firstRow: 8), .nameChanged(found: "ly do", name: "ly_do"),
    .choiceRepeated(list: "hai_long", code: "3"),
    .conditionNotTranslated(name: "q2", expression: "${tuoi} > 18", dropsRequired: true),
    .conditionNotTranslated(name: "q2", expression: "${tuoi} > 18", dropsRequired: false),
    .constraintNotTranslated(name: "tien", expression: ". > 0 and . < ${x}", kept: ">= 0"),
    .constraintNotTranslated(name: "ma", expression: "regex(., '^a')", kept: nil),
    .codeWithoutMeaning(name: "tien", code: "-777"), .questionNotInExport(name: "ten"),
    .missingValuesNotTranslated(name: "q5", values: "7, 8"), .questionLeftOut(name: "chao", type: "note"),
    .codeIsNoAnswer(
      list: "co_khong", code: "-999", label: LocalizedText(vi: "Không biết", en: "Don't know"), reason: .noOpinion),
    .labelsInOneLanguage(missing: .vi, count: 27), .labelsInOneLanguage(missing: .en, count: 1),
    .rolesToComplete(respondent: "KEY"),
  ]
}
