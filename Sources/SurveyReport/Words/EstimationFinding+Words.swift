import SurveyModel

extension EstimationFinding {
  /// What was found, in the words of `language`.
  public func words(in language: Language) -> FindingWords {
    switch language {
    case .en: english
    case .vi: vietnamese
    }
  }

  func number(_ value: Int, _ language: Language) -> String {
    NumberFormat(language).count(value)
  }

  /// `one` or `many` after a count.
  private func counted(_ value: Int, _ one: String, _ many: String) -> String {
    number(value, .en) + " " + (value == 1 ? one : many)
  }

  /// The same of a number of which not all may be told: `fewer than 10 responses`.
  private func counted(_ count: KnownCount, _ one: String, _ many: String) -> String {
    switch count {
    case .exactly(let value): counted(value, one, many)
    case .under(let limit): "fewer than \(counted(limit, one, many))"
    }
  }

  /// `15 responses`, or `responses (fewer than 10)`.
  private func responses(_ count: KnownCount) -> String {
    switch count {
    case .exactly(let value): counted(value, "response", "responses")
    case .under(let limit): "responses (fewer than \(number(limit, .en)))"
    }
  }

  static func quoted(_ names: [String]) -> String {
    names.map { "'\($0)'" }.joined(separator: ", ")
  }

  private var english: FindingWords {
    switch self {
    case .populationUnderSample(let stratum, let population, let sample):
      FindingWords(
        problem:
          "stratum '\(stratum)' has \(counted(sample, "PSU", "PSUs")) in the sample and \(population) in the plan",
        consequence: "nothing was estimated", help: ["correct the population of the stratum in plan.csv"])
    case .singlePSURefused(let strata):
      FindingWords(
        problem: strata.count == 1
          ? "stratum \(Self.quoted(strata)) has 1 PSU" : "strata \(Self.quoted(strata)) have 1 PSU each",
        consequence: "nothing was estimated, as the rule 'fail' asks",
        help: ["join each to a neighbour in plan.csv, or choose another rule with single_psu"])
    case .sumOutOfRange(let file):
      FindingWords(
        problem: "a weight or a value in '\(file)' is too large or too small to be added exactly",
        consequence: "nothing was estimated", help: ["give weights between 0.000001 and 1,000,000,000"])
    case .stratumSinglePSU(let stratum):
      FindingWords(
        problem: "stratum '\(stratum)' has 1 PSU", consequence: "intervals of what it feeds are undefined",
        help: [
          "join it to a neighbour in plan.csv, or choose a rule with single_psu (certainty, adjust, average, collapse)"
        ])
    case .baseTooSmall(let unit, let base, let needed):
      FindingWords(
        problem:
          "unit '\(unit)' has \(counted(base, "complete response", "complete responses")) and "
          + "\(counted(needed, "is", "are")) needed", consequence: "its scores are withheld")
    case .unitWithoutResponses(let unit, let form):
      FindingWords(
        problem: "unit '\(unit)' has no responses to form '\(form)'", consequence: "it has no scores from that form",
        help: ["check that the batch of the unit is in round.yaml and that its code is spelled as in units.csv"])
    default: englishForWeakFigures
    }
  }

  private var englishForWeakFigures: FindingWords {
    switch self {
    case .withheldComplementary(let unit):
      FindingWords(
        problem: "scores of unit '\(unit)' would show what is withheld of another unit",
        consequence: "they are withheld, too")
    case .fewDegreesOfFreedom(let form, let units, let fewest):
      FindingWords(
        problem:
          "scores of \(counted(units, "unit", "units")) by form '\(form)' rest on few degrees of freedom, the fewest "
          + number(fewest, .en), consequence: "their intervals are wide and uncertain")
    case .criterionUnderBase(let unit, let criterion, let base, let needed, let consequence):
      FindingWords(
        problem:
          "criterion \(criterion) of unit '\(unit)' has \(counted(base, "response", "responses")) and "
          + "\(counted(needed, "is", "are")) needed",
        consequence: consequence.words[.en])
    case .criterionSelfSelected(let unit, let criterion, let responses, let consequence):
      FindingWords(
        problem:
          "the \(responses.map { self.responses($0) } ?? "responses") of unit '\(unit)' are self-selected and cannot "
          + "feed the index", consequence: consequence.words(of: criterion)[.en])
    case .criterionVerdictFailed(let unit, let criterion, let verdict, let consequence):
      FindingWords(
        problem: verdict.map {
          "the audit finds the responses of unit '\(unit)' behind criterion \(criterion) " + AuditWords(.en).verdict($0)
        } ?? "the responses of unit '\(unit)' behind criterion \(criterion) were not audited, and a verdict is needed",
        consequence: consequence.words[.en], help: ["see why: 'hailong audit ROUND --unit \(unit)'"])
    case .criterionResponseRate(let unit, let criterion, let rate, let needed, let consequence):
      FindingWords(
        problem: rate.map {
          "the response rate of unit '\(unit)' behind criterion \(criterion) is \(NumberFormat(.en).percent(share: $0, decimals: 1)) "
            + "and \(NumberFormat(.en).percent(share: needed, decimals: 1)) is needed"
        } ?? "the response rate of unit '\(unit)' behind criterion \(criterion) is not known, and one is needed",
        consequence: consequence.words[.en],
        help: ["give the outcome of every drawn case in the file that 'audit: sample' names"])
    case .criterionNotComputable(let unit, let criterion, let isDivisionByZero):
      FindingWords(
        problem: "criterion \(criterion) of unit '\(unit)' has no value: "
          + (isDivisionByZero ? "its expression divides by zero" : "its exact fraction has too many digits"),
        consequence: EstimationFinding.GateConsequence.unranked.words[.en],
        help: ["correct the unit's rows in figures.csv, or the criterion's expression"])
    case .criterionVoided(let unit, let criterion):
      FindingWords(
        problem: "criterion \(criterion) of unit '\(unit)' gets no points: one case in the period voids all of it")
    case .criterionZeroDenominator(let unit, let criterion):
      FindingWords(
        problem: "the denominator of criterion \(criterion) of unit '\(unit)' is 0; "
          + "what the index says of that was done")
    case .criterionWithoutValue(let unit, let criterion, let consequence):
      FindingWords(
        problem: "criterion \(criterion) of unit '\(unit)' has no value: nobody answered one of its items",
        consequence: consequence.words[.en])
    case .criterionWithoutEvidence(let unit, let criterion):
      FindingWords(
        problem: "criterion \(criterion) of unit '\(unit)' has no evidence",
        consequence: "the unit has no index and no rank",
        help: ["add its line to appraisal.csv or figures.csv, or the batch of its survey to round.yaml"])
    case .batchSelfSelected:
      FindingWords(
        problem: "respondents of this batch chose themselves",
        consequence: "its figures have no sampling error, and feed an index only where it accepts them")
    case .respondentsInNoGroup(let form, let keys, let count):
      FindingWords(
        problem:
          "\(counted(count, "respondent", "respondents")) to form '\(form)' gave no answer to \(Self.quoted(keys))",
        consequence: "they are in no group and count for everybody together")
    case .roundSynthetic(let round):
      FindingWords(problem: "the data of round '\(round)' are made up", consequence: "every output says so")
    case .indexIllustrative(let index):
      FindingWords(
        problem: "the points of index '\(index)' are made up for illustration", consequence: "every output says so")
    default: reliabilityWords(.en) ?? FindingWords(problem: code)
    }
  }
}

extension EstimationFinding.GateConsequence {
  /// What happens to the unit.
  var words: LocalizedText {
    switch self {
    case .zeroPoints: LocalizedText(vi: "tiêu chí được 0 điểm", en: "it gets no points")
    case .unranked:
      LocalizedText(vi: "đơn vị không có chỉ số và không được xếp hạng", en: "the unit has no index and no rank")
    case .leftOut:
      LocalizedText(vi: "tiêu chí không tính vào điểm và điểm tối đa", en: "it is left out of points and maximum")
    case .groupLeftOut(let form):
      LocalizedText(
        vi: "tiêu chí không tính nhóm trả lời mẫu '\(form)', các nhóm khác tính thay quyền số của nhóm này",
        en: "the criterion goes without respondents to form '\(form)', and the other groups carry their weight")
    case .groupZero(let form):
      LocalizedText(
        vi: "nhóm trả lời mẫu '\(form)' được tính là 0 trong tiêu chí",
        en: "respondents to form '\(form)' count as 0 in the criterion")
    }
  }

  /// The same where the sentence has not named the criterion yet.
  func words(of criterion: String) -> LocalizedText {
    switch self {
    case .zeroPoints:
      LocalizedText(vi: "tiêu chí \(criterion) được 0 điểm", en: "criterion \(criterion) gets no points")
    case .unranked: words
    case .groupLeftOut(let form):
      LocalizedText(
        vi:
          "tiêu chí \(criterion) không tính nhóm trả lời mẫu '\(form)', các nhóm khác tính thay quyền số của nhóm này",
        en:
          "criterion \(criterion) goes without respondents to form '\(form)', and the other groups carry their weight")
    case .groupZero(let form):
      LocalizedText(
        vi: "nhóm trả lời mẫu '\(form)' được tính là 0 trong tiêu chí \(criterion)",
        en: "respondents to form '\(form)' count as 0 in criterion \(criterion)")
    case .leftOut:
      LocalizedText(vi: "tiêu chí \(criterion) không được tính", en: "criterion \(criterion) is left out")
    }
  }
}
