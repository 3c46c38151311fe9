/// Why a question of another program's form becomes free text.
public enum TextReason: String, Sendable, Hashable, CaseIterable {
  /// Its answers come from a file that is not in the form.
  case listElsewhere = "list_elsewhere"
  /// Its list of choices is not in the form.
  case listMissing = "list_missing"
  case tooManyOptions = "too_many_options"
  /// An order of answers, a time of day, a barcode: the house has no such type.
  case typeOfItsOwn = "type_of_its_own"
}

/// Something about a form of another program (XLSForm, SPSS) while it becomes one of ours; its place is a row of a sheet.
public enum FormImportFinding: FindingKind {
  // Nothing is written.
  case sheetMissing(name: String, found: [String])
  case columnMissing(sheet: String, name: String, found: [String])
  case noQuestions
  case kindUnknown(found: String)

  // Written, and something of the original is not in it.
  case questionAsText(name: String, type: String, reason: TextReason)
  case typeUnknown(name: String, type: String)
  case repeatLeftOut(name: String, questions: Int)
  case nameRepeated(name: String, firstRow: Int)
  case nameChanged(found: String, name: String)
  case choiceRepeated(list: String, code: String)
  /// `required` is left out too where the question is required.
  case conditionNotTranslated(name: String, expression: String, dropsRequired: Bool)
  /// `kept` says what of it could be written.
  case constraintNotTranslated(name: String, expression: String, kept: String?)
  case codeWithoutMeaning(name: String, code: String)
  case questionNotInExport(name: String)
  case missingValuesNotTranslated(name: String, values: String)

  // Written, and one thing should be known.
  case questionLeftOut(name: String, type: String)
  case codeIsNoAnswer(list: String, code: String, label: LocalizedText, reason: MissingReason)
  case labelsInOneLanguage(missing: Language, count: Int)
  case rolesToComplete(respondent: String)

  /// The stable name that `hailong explain` takes.
  public var code: String {
    switch self {
    case .sheetMissing: "import-sheet-missing"
    case .columnMissing: "import-column-missing"
    case .noQuestions: "import-no-questions"
    case .kindUnknown: "import-kind-unknown"
    case .questionAsText: "import-question-as-text"
    case .typeUnknown: "import-type-unknown"
    case .repeatLeftOut: "import-repeat-left-out"
    case .nameRepeated: "import-name-repeated"
    case .nameChanged: "import-name-changed"
    case .choiceRepeated: "import-choice-repeated"
    case .conditionNotTranslated: "import-condition"
    case .constraintNotTranslated: "import-constraint"
    case .codeWithoutMeaning: "import-code-without-meaning"
    case .questionNotInExport: "import-question-not-in-export"
    case .missingValuesNotTranslated: "import-missing-values"
    case .questionLeftOut: "import-question-left-out"
    case .codeIsNoAnswer: "import-code-no-answer"
    case .labelsInOneLanguage: "import-labels-in-one-language"
    case .rolesToComplete: "import-roles"
    }
  }

  /// Only what forbids writing is an error.
  public var severity: Severity {
    switch self {
    case .sheetMissing, .columnMissing, .noQuestions, .kindUnknown: .error
    case .questionLeftOut, .codeIsNoAnswer, .labelsInOneLanguage, .rolesToComplete: .note
    default: .warning
    }
  }
}
