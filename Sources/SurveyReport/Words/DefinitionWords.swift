import SurveyModel

extension DefinitionFinding {
  /// What the finding says to a person.
  public func words(in language: Language) -> FindingWords {
    let phrase = phrase
    return FindingWords(
      problem: phrase.problem[language], consequence: severity == .error ? consequence[language] : nil,
      notes: phrase.notes.map { $0[language] }, help: phrase.help.map { $0[language] })
  }

  /// What an error does.
  private var consequence: LocalizedText {
    switch self {
    case .fileMissing, .fileIsFolder, .fileUnreadable, .libraryMissing, .auditRulesMissing,
      .formNotInLibrary, .indexLibraryMissing, .indexNotInLibrary:
      LocalizedText(vi: "không làm gì thêm", en: "nothing was done")
    default: LocalizedText(vi: "tệp không được dùng", en: "the file is not used")
    }
  }

  private var phrase: DefinitionPhrase {
    switch self {
    case .fileMissing(let named): .fileMissing(named)
    case .fileIsFolder: .fileIsFolder
    case .fileUnreadable(let reason): .fileUnreadable(reason)
    case .fileEmpty: .fileEmpty
    case .fileTooLarge(let bytes, let limit): .fileTooLarge(bytes, limit)
    case .fileNotUTF8(let offset): .fileNotUTF8(offset)
    case .yamlSyntax(let problem, let column): .yamlSyntax(problem, column)
    case .yamlFeature(let feature): .yamlFeature(feature)
    case .keyRepeated(let key, let firstLine): .keyRepeated(key, firstLine)
    case .keyUnknown(let key, let nearest, let allowed): .keyUnknown(key, nearest, allowed)
    case .keyMissing(let key, let node, let allowed): .keyMissing(key, node, allowed)
    case .valueKind(let expected, let found): .valueKind(expected, found)
    case .valueNotAllowed(let found, let nearest, let allowed, let key): .valueNotAllowed(found, nearest, allowed, key)
    case .nameUnknown(let kind, let name, let nearest, let known): .nameUnknown(kind, name, nearest, known)
    case .nameRepeated(let kind, let name, let first): .nameRepeated(kind, name, first)
    case .nameUnsafe(let kind, let name): .nameUnsafe(kind, name)
    case .numberOrder(let lowKey, let low, let highKey, let high): .numberOrder(lowKey, low, highKey, high)
    case .numberBeyond(let found, let lowest, let highest): .numberBeyond(found, lowest, highest)
    case .numberNotPositive(let found): .numberNotPositive(found)
    case .shareBeyond(let found): .shareBeyond(found)
    case .columnMissing(let name, let nearest, let required): .columnMissing(name, nearest, required)
    case .columnUnknown(let name, let nearest, let allowed): .columnUnknown(name, nearest, allowed)
    case .cellUnreadable(let found, let expected, let cell): .cellUnreadable(found, expected).about(cell)
    case .tableNotUTF8(let probable): .tableNotUTF8(probable)
    case .rowWidth(let found, let expected): .rowWidth(found, expected)
    case .listLength(let found, let fewest, let most): .listLength(found, fewest, most)
    case .delimiterOther(let found): .delimiterOther(found)
    case .libraryMissing(let places): .libraryMissing(places)
    case .auditRulesElsewhere(let file): .auditRulesElsewhere(file)
    case .auditRulesMissing(let places): .auditRulesMissing(places)
    case .indexLibraryMissing(let places): .indexLibraryMissing(places)
    case .indexNotInLibrary(let name, let folder, let nearest): .indexNotInLibrary(name, folder, nearest)
    case .formNotInLibrary(let name, let folder, let nearest): .formNotInLibrary(name, folder, nearest)
    case .bandsOverlap(let first, let second): .bandsOverlap(first, second)
    case .codeRepeated(let code): .codeRepeated(code)
    case .labelRepeated(let label, let codes): .labelRepeated(label, codes)
    case .labelAmbiguous(let label, let codes): .labelAmbiguous(label, codes)
    case .labelOfAnotherScale(let label, let scale): .labelOfAnotherScale(label, scale)
    case .numberingGap(let after, let before): .numberingGap(after, before)
    case .conditionSyntax(let position, let expected, let found): .conditionSyntax(position, expected, found)
    case .conditionCircular(let items): .conditionCircular(items)
    case .conditionUnreachable(let item, let reason): .conditionUnreachable(item, reason)
    case .itemNotCoded(let item): .itemNotCoded(item)
    case .itemPersonal(let item, let use): .itemPersonal(item, use)
    case .patternSyntax(let pattern, let position): .patternSyntax(pattern, position)
    case .scoreMissing(let item, let definition): .scoreMissing(item, definition)
    case .weightMissing(let part, let node): .weightMissing(part, node)
    case .basisMissing: .basisMissing
    case .unitBlank: .unitBlank
    case .unitInBatchMissing(let form): .unitInBatchMissing(form)
    case .unitInBatchSuperfluous(let form): .unitInBatchSuperfluous(form)
    case .noUnits: .noUnits
    case .unitsNotCompared: .unitsNotCompared
    case .syntheticFileName(let file): .syntheticFileName(file)
    case .syntheticBatch(let file): .syntheticBatch(file)
    case .auditRespondentRepeated(let firstLine): .auditRespondentRepeated(firstLine)
    case .pointsDoNotAddUp(let criterion, let block, let maximum, let sum):
      .pointsDoNotAddUp(criterion, block, maximum, sum)
    case .appraisalMissing(let unit, let criterion): .appraisalMissing(unit, criterion)
    case .figureMissing(let unit, let criterion): .figureMissing(unit, criterion)
    case .criterionRepeated(let unit, let criterion): .criterionRepeated(unit, criterion)
    case .pointsOutOfRange(let found, let maximum, let cell): .pointsOutOfRange(found, maximum).about(cell)
    case .pointsOffGrid(let found, let lowest, let step, let cell): .pointsOffGrid(found, lowest, step).about(cell)
    case .pointsNotWhole(let found, let maximum, let cell): .pointsNotWhole(found, maximum).about(cell)
    case .gradeOrder(let grade, let from, let better, let betterFrom): .gradeOrder(grade, from, better, betterFrom)
    case .ladderGap(let to, let from): .ladderGap(to, from)
    case .ladderTopEnds(let to): .ladderTopEnds(to)
    case .expressionSyntax(let position, let expected, let found): .expressionSyntax(position, expected, found)
    case .expressionConstant(let expression): .expressionConstant(expression)
    case .ruleOfOtherSource(let rule, let source, let sources, let rules):
      .ruleOfOtherSource(rule, source, sources, rules)
    case .surveyInAdjustment(let criterion, let rule): .surveyInAdjustment(criterion, rule)
    case .thousandsPoint(let found, let cell): .thousandsPoint(found).about(cell)
    case .figureOfNobody(let name, let criterion, let nearest, let found):
      .figureOfNobody(name, criterion, nearest, found)
    case .rateOverOne(let numerator, let denominator, let cell): .rateOverOne(numerator, denominator).about(cell)
    case .figurePartMissing(let unit, let criterion, let part): .figurePartMissing(unit, criterion, part)
    case .denominatorZero(let unit, let criterion): .denominatorZero(unit, criterion)
    case .criterionOutsideBlock(let unit, let block, let criterion): .criterionOutsideBlock(unit, block, criterion)
    case .blockOutsideParent(let block, let applies): .blockOutsideParent(block, applies)
    case .notApplicableRefused(let unit, let criterion): .notApplicableRefused(unit, criterion)
    case .groupPointsUsedUp(let group, let maximum, let criteria): .groupPointsUsedUp(group, maximum, criteria)
    case .parametersUnestablished(let criterion, let parameters): .parametersUnestablished(criterion, parameters)
    case .maximumTwice(let criterion, let above): .maximumTwice(criterion, above)
    case .unitOutsideDates(let unit, let from, let to, let period): .unitOutsideDates(unit, from, to, period)
    case .indexYearOutsidePeriod(let index, let year, let period): .indexYearOutsidePeriod(index, year, period)
    case .formNotAtHand(let form, let nearest): .formNotAtHand(form, nearest)
    case .ladderTopUnderMaximum(let top, let maximum): .ladderTopUnderMaximum(top, maximum)
    case .ladderStepOutOfReach(let from): .ladderStepOutOfReach(from)
    case .ladderPointsOrder(let points, let better): .ladderPointsOrder(points, better)
    case .criterionAppliesNowhere(let criterion): .criterionAppliesNowhere(criterion)
    case .indexNamedOtherwise(let id, let file): .indexNamedOtherwise(id, file)
    case .gradesLeaveOut(let block, let lowest): .gradesLeaveOut(block, lowest)
    case .thresholdWithoutEffect(let criterion): .thresholdWithoutEffect(criterion)
    case .appraisal(let fault, let unit, let criterion): .appraisal(fault, unit, criterion)
    case .lastResults(let fault): .lastResults(fault)
    }
  }
}
