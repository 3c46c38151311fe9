/// Something about a definition: a form, a round, an index, or one of their CSV companions.
public enum DefinitionFinding: FindingKind {
  // The text itself.
  /// `named` is the missing file where a definition names it, at whose line the finding stands.
  case fileMissing(named: String? = nil)
  case fileIsFolder
  case fileUnreadable(reason: String)
  case fileEmpty
  case fileTooLarge(bytes: Int, limit: Int)
  case fileNotUTF8(offset: Int)
  case yamlSyntax(problem: String, column: Int?)
  case yamlFeature(YAMLFeature)
  case keyRepeated(key: String, firstLine: Int)
  case keyUnknown(key: String, nearest: String?, allowed: [String])
  case keyMissing(key: String, node: String? = nil, allowed: [String] = [])
  case valueKind(expected: ValueKind, found: FoundValue)
  case valueNotAllowed(found: String, nearest: String?, allowed: [String], key: String? = nil)
  case nameUnknown(kind: NameKind, name: String, nearest: String?, known: [String] = [])
  case nameRepeated(kind: NameKind, name: String, first: String)
  case nameUnsafe(kind: NameKind, name: String)
  case numberOrder(lowKey: String, low: String, highKey: String, high: String)
  case numberBeyond(found: String, lowest: String?, highest: String?)
  case numberNotPositive(found: String)
  /// A number between 0 and 1, both excluded, is wanted.
  case shareBeyond(found: String)
  case columnMissing(name: String, nearest: String?, required: [String] = [])
  case columnUnknown(name: String, nearest: String?, allowed: [String])
  /// `cell` says whose points or figure it is, where it is one.
  case cellUnreadable(found: String, expected: ValueKind, cell: ScoredCell? = nil)
  /// A table that is no UTF-8; `probable` is what it looks like.
  case tableNotUTF8(probable: String?)
  case rowWidth(found: Int, expected: Int)
  /// A list has to have from `fewest` to `most` entries.
  case listLength(found: Int, fewest: Int, most: Int)
  case delimiterOther(found: String)
  case libraryMissing(places: [SearchedPlace])
  /// The shipped rules of the audit are in none of these places.
  /// Rules of the audit were found that differ from the program's own, and nobody named them.
  case auditRulesElsewhere(file: String)
  case auditRulesMissing(places: [SearchedPlace])
  /// The shipped definitions of indices are in none of these places.
  case indexLibraryMissing(places: [SearchedPlace])
  case indexNotInLibrary(name: String, folder: String, nearest: String?)
  case formNotInLibrary(name: String, folder: String, nearest: String?)

  // Survey forms.
  case bandsOverlap(first: String, second: String)
  case codeRepeated(code: String)
  case labelRepeated(label: String, codes: [String])
  /// A wording that exports may write stands for several codes.
  case labelAmbiguous(label: String, codes: [String])
  case labelOfAnotherScale(label: String, scale: String)
  case numberingGap(after: String, before: String)
  case conditionSyntax(position: Int, expected: ConditionPart, found: String)
  case conditionCircular(items: [String])
  case conditionUnreachable(item: String, reason: UnreachableReason)
  case itemNotCoded(item: String)
  /// `use` is the role that the item plays, or `satisfaction`.
  case itemPersonal(item: String, use: String)
  case patternSyntax(pattern: String, position: Int)
  case scoreMissing(item: String, definition: String)
  /// A weighted mean leaves out a part of its node.
  case weightMissing(part: String, node: String)

  // Rounds.
  case basisMissing
  case unitBlank
  case unitInBatchMissing(form: String)
  case unitInBatchSuperfluous(form: String)
  case noUnits
  /// Files of the audit name units, and there is nothing to compare them with.
  case unitsNotCompared
  case syntheticFileName(file: String)
  case syntheticBatch(file: String)

  /// Two rows of a file of the audit are about one respondent and form; the id may be personal and is not repeated.
  case auditRespondentRepeated(firstLine: Int)

  // Indices.
  case pointsDoNotAddUp(criterion: String?, block: String, maximum: String, childrenSum: String)
  case appraisalMissing(unit: String, criterion: String)
  case figureMissing(unit: String, criterion: String)
  case criterionRepeated(unit: String, criterion: String)
  /// `cell` says for whom points are given, where they stand in a table.
  case pointsOutOfRange(found: String, maximum: String, cell: ScoredCell? = nil)
  /// Points that are no multiple of the step.
  case pointsOffGrid(found: String, lowest: String, step: String, cell: ScoredCell? = nil)
  /// Points between none and all, where the rule is all or nothing.
  case pointsNotWhole(found: String, maximum: String, cell: ScoredCell)
  /// A grade begins no lower than the better one before it.
  case gradeOrder(grade: LocalizedText, from: String, better: LocalizedText, betterFrom: String)
  /// A step of a ladder ends (`to`) elsewhere than the better step begins (`from`).
  case ladderGap(to: String, from: String)
  /// The best step of a ladder ends (`to`), so that rates above it have no points.
  case ladderTopEnds(to: String)
  case expressionSyntax(position: Int, expected: ExpressionPart, found: String)
  /// An expression that names no figure is the same for every unit.
  case expressionConstant(expression: String)
  /// `sources` are those with which the rule goes, none where it adds up criteria below; `rules` those of the source.
  case ruleOfOtherSource(rule: String, source: String, sources: [String], rules: [String])
  /// A survey feeds bonus or penalty points.
  case surveyInAdjustment(criterion: String, rule: String)
  /// `11.797` is 11797 to some programs and 11.797 to others.
  case thousandsPoint(found: String, cell: ScoredCell)
  /// A rule names a figure that no unit has; `found` are the names in the rows of its criterion.
  case figureOfNobody(name: String, criterion: String, nearest: String?, found: [String])
  /// A share of more than all.
  case rateOverOne(numerator: String, denominator: String, cell: ScoredCell)
  case figurePartMissing(unit: String, criterion: String, part: String)
  /// A denominator is 0, and the criterion does not say what that means.
  case denominatorZero(unit: String, criterion: String)
  /// A row gives points or a figure at a criterion that applies to other blocks.
  case criterionOutsideBlock(unit: String, block: String, criterion: String)
  /// A criterion names a block to which the criterion above it does not apply.
  case blockOutsideParent(block: String, applies: [String])
  case notApplicableRefused(unit: String, criterion: String)
  /// Criteria whose maximum is written as unknown, in a group whose other parts have all of its points.
  case groupPointsUsedUp(group: String, maximum: String, criteria: [String])
  case parametersUnestablished(criterion: String, parameters: [String])
  /// The unit did not exist at any day of the round's period; dates are empty where open.
  case unitOutsideDates(unit: String, from: String, to: String, period: String)
  /// The year of the index is none of the round's period.
  case indexYearOutsidePeriod(index: String, year: Int, period: String)
  /// A definition is linted without the form that a survey criterion names.
  case formNotAtHand(form: String, nearest: String?)
  case ladderTopUnderMaximum(top: String, maximum: String)
  /// A share never exceeds 1: `90` in place of `90%`.
  case ladderStepOutOfReach(from: String)
  case ladderPointsOrder(points: String, better: String)
  case criterionAppliesNowhere(criterion: String)
  /// The lowest grade begins above 0.
  /// The file was copied, and its name changed but not its id.
  case indexNamedOtherwise(id: String, file: String)
  case gradesLeaveOut(block: String, lowest: String)
  /// Full marks from 100 % on are the plain share.
  case thresholdWithoutEffect(criterion: String)
  /// A what-if gives a criterion and one above it another maximum each.
  case maximumTwice(criterion: String, above: String)
  case appraisal(AppraisalFault, unit: String, criterion: String)
  case lastResults(LastResultsFault)

  /// The stable name that `hailong explain` takes.
  public var code: String {
    switch self {
    case .fileMissing: "definition-file-missing"
    case .fileIsFolder: "definition-file-is-folder"
    case .fileUnreadable: "definition-file-unreadable"
    case .fileEmpty: "definition-file-empty"
    case .fileTooLarge: "definition-file-too-large"
    case .fileNotUTF8: "definition-file-not-utf8"
    case .yamlSyntax: "yaml-syntax"
    case .yamlFeature: "yaml-feature"
    case .keyRepeated: "key-repeated"
    case .keyUnknown: "key-unknown"
    case .keyMissing: "key-missing"
    case .valueKind: "value-kind"
    case .valueNotAllowed: "value-not-allowed"
    case .nameUnknown: "name-unknown"
    case .nameRepeated: "name-repeated"
    case .nameUnsafe: "name-unsafe"
    case .numberOrder: "number-order"
    case .numberBeyond: "number-beyond"
    case .numberNotPositive: "number-not-positive"
    case .shareBeyond: "share-beyond"
    case .columnMissing: "definition-column-missing"
    case .columnUnknown: "definition-column-unknown"
    case .cellUnreadable: "cell-unreadable"
    case .tableNotUTF8: "table-not-utf8"
    case .rowWidth: "row-width"
    case .listLength: "list-length"
    case .delimiterOther: "definition-delimiter-other"
    case .libraryMissing: "form-library-missing"
    case .auditRulesElsewhere: "audit-rules-elsewhere"
    case .auditRulesMissing: "audit-rules-missing"
    case .indexLibraryMissing: "index-library-missing"
    case .indexNotInLibrary: "index-not-in-library"
    case .formNotInLibrary: "form-not-in-library"
    case .bandsOverlap: "bands-overlap"
    case .codeRepeated: "code-repeated"
    case .labelRepeated: "label-repeated"
    case .labelAmbiguous: "label-ambiguous"
    case .labelOfAnotherScale: "label-of-another-scale"
    case .numberingGap: "numbering-gap"
    case .conditionSyntax: "condition-syntax"
    case .conditionCircular: "condition-circular"
    case .conditionUnreachable: "condition-unreachable"
    case .itemNotCoded: "item-not-coded"
    case .itemPersonal: "item-personal"
    case .patternSyntax: "pattern-syntax"
    case .scoreMissing: "score-missing"
    case .weightMissing: "weight-missing"
    case .basisMissing: "basis-missing"
    case .unitBlank: "definition-unit-blank"
    case .unitInBatchMissing: "batch-unit-missing"
    case .unitInBatchSuperfluous: "batch-unit-superfluous"
    case .noUnits: "no-units"
    case .unitsNotCompared: "units-not-compared"
    case .syntheticFileName: "synthetic-file-name"
    case .syntheticBatch: "synthetic-batch"
    case .auditRespondentRepeated: "audit-respondent-repeated"
    case .pointsDoNotAddUp: "points-do-not-add-up"
    case .appraisalMissing: "appraisal-missing"
    case .figureMissing: "figure-missing"
    case .criterionRepeated: "criterion-repeated"
    case .pointsOutOfRange: "points-out-of-range"
    case .pointsOffGrid: "points-off-grid"
    case .pointsNotWhole: "points-not-whole"
    case .gradeOrder: "grade-order"
    case .ladderGap: "ladder-gap"
    case .ladderTopEnds: "ladder-top-ends"
    case .expressionSyntax: "expression-syntax"
    case .expressionConstant: "expression-constant"
    case .ruleOfOtherSource: "rule-of-other-source"
    case .surveyInAdjustment: "survey-in-adjustment"
    case .thousandsPoint: "thousands-point"
    case .figureOfNobody: "figure-of-nobody"
    case .rateOverOne: "rate-over-one"
    case .figurePartMissing: "figure-part-missing"
    case .denominatorZero: "denominator-zero"
    case .criterionOutsideBlock: "criterion-outside-block"
    case .blockOutsideParent: "block-outside-parent"
    case .notApplicableRefused: "not-applicable-refused"
    case .groupPointsUsedUp: "group-points-used-up"
    case .parametersUnestablished: "parameters-unestablished"
    case .unitOutsideDates: "unit-outside-dates"
    case .indexYearOutsidePeriod: "index-year-outside-period"
    case .formNotAtHand: "form-not-at-hand"
    case .ladderTopUnderMaximum: "ladder-top-under-maximum"
    case .ladderStepOutOfReach: "ladder-step-out-of-reach"
    case .ladderPointsOrder: "ladder-points-order"
    case .maximumTwice: "maximum-twice"
    case .criterionAppliesNowhere: "criterion-applies-nowhere"
    case .indexNamedOtherwise: "index-named-otherwise"
    case .gradesLeaveOut: "grades-leave-out"
    case .thresholdWithoutEffect: "threshold-without-effect"
    case .appraisal(let fault, _, _): fault.code
    case .lastResults(let fault): fault.code
    }
  }

  /// It is about parameters that no source establishes, without which nothing can be scored.
  public var isUnestablished: Bool {
    switch self {
    case .parametersUnestablished, .groupPointsUsedUp: true
    default: false
    }
  }

  /// A fault of a definition is an error; what the linters suspect is a warning.
  public var severity: Severity {
    switch self {
    case .unitsNotCompared, .auditRulesElsewhere, .indexYearOutsidePeriod, .groupPointsUsedUp: .note
    case .bandsOverlap, .labelRepeated, .labelOfAnotherScale, .numberingGap, .conditionUnreachable, .formNotAtHand,
      .ladderTopUnderMaximum, .ladderStepOutOfReach, .ladderPointsOrder, .criterionAppliesNowhere, .indexNamedOtherwise,
      .gradesLeaveOut,
      .thresholdWithoutEffect, .rateOverOne:
      .warning
    default: .error
    }
  }
}
