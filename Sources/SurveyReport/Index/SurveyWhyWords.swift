import IndexScoring
import SatisfactionScoring
import SurveyModel
import SurveyStatistics

/// How responses became points.
struct SurveyWhyWords {
  let results: RoundResults
  let format: NumberFormat

  private var language: Language { format.language }

  private func text(_ vi: String, _ en: String) -> String { language == .vi ? vi : en }

  func reasons(_ score: CriterionScore, _ rule: SurveyRule) -> [String] {
    var lines = score.surveyParts.map { part($0, isOne: score.surveyParts.count == 1) }
    let maximum = format.text(score.criterion.maximum)
    lines.append(
      rule.conversion.isLinear
        ? text("điểm khảo sát / 100 × \(maximum)", "sub-score / 100 × \(maximum)")
        : FigureWhyWords(format: format).conversion(rule.conversion, maximum))
    if let error = score.standardError, error > 0 {
      lines.append(text("sai số chuẩn của điểm ", "standard error of the points ") + format.text(error, decimals: 3))
    }
    if let thresholds = score.thresholds { lines += self.thresholds(thresholds) }
    return lines
  }

  /// One group of respondents: form, node, value, base, and what the gate said.
  private func part(_ part: SurveyPart, isOne: Bool) -> String {
    let form = results.round.form(part.source.form)
    let names = ResultNames(results.round, language)
    let title = form.map(names.form) ?? part.source.form
    var pieces = ["\(title): \(form.map { name(part.source.measure, of: $0, names) } ?? part.source.node)"]
    if !isOne { pieces.append(text("quyền số \(format.short(part.weight))", "weight \(format.short(part.weight))")) }
    if let withheld = part.withheld, withheld.protectsRespondents {
      pieces.append(ReportWords.protects[language])
    } else if let withheld = part.withheld, case .baseTooSmall = withheld {
      pieces.append(FigureText.reason(withheld, format))
    } else if let estimate = part.estimate, let value = estimate.value {
      pieces.append(format.text(value))
      if part.source.takesSelfSelected {
        pieces.append(ReportWords.ratingsAsGiven[language])
      } else if let error = estimate.standardError {
        pieces.append("\(ReportWords.standardErrorShort[language]) \(format.text(error))")
      }
      pieces.append("n = \(format.count(estimate.base))")
    }
    return pieces.joined(separator: ", ") + gate(part, isOne: isOne)
  }

  /// The title of a node, or the label of an item with what its options count for.
  private func name(_ measure: SurveyMeasure, of form: SurveyForm, _ names: ResultNames) -> String {
    if form.satisfaction?.node(named: measure.node) != nil { return names.target(.node(measure.node), of: form) }
    let label = names.target(.item(measure.node, definition: ""), of: form)
    guard let weights = measure.optionWeights else { return label }
    let options = weights.sorted { $0.key < $1.key }.map { "\($0.key): \(format.percent(share: $0.value.value))" }
    return "\(label) (\(options.joined(separator: ", ")))"
  }

  private func gate(_ part: SurveyPart, isOne: Bool) -> String {
    var consequence = part.outcome.failedGate.map { MethodWords.failedGate($0)[language] } ?? ""
    if !isOne, part.outcome.failedGate == .rescaleDenominator {
      consequence = text(
        "bỏ nhóm này, các nhóm còn lại tính thay", "this group is left out, the others carry its weight")
    }
    let reason: String
    switch part.outcome {
    case .gateFailed(_, let base, let needed):
      reason = "n = \(format.text(base)), \(ReportSentences.needs(needed, format))"
    case .verdictFailed(_, let verdict): reason = AuditWords(language).verdict(verdict)
    case .responseRateFailed(_, let rate, let needed):
      reason =
        "\(ReportWords.responseRate[language]) \(format.percent(share: rate, decimals: 1)) < "
        + format.percent(share: needed.value, decimals: 1)
    case .noValue: reason = ReportWords.itemWithoutAnswers[language]
    default: return ""
    }
    return "; " + text("không qua điều kiện", "gate failed") + " (\(reason)): \(consequence)"
  }

  private func thresholds(_ found: ThresholdUncertainty) -> [String] {
    var lines: [String] = []
    if !found.steps.isEmpty {
      let steps = found.steps.filter { $0.probability > 0 }
        .map { "\(format.text($0.points)): \(format.percent(share: $0.probability))" }
      lines.append(
        text("khả năng từng bậc theo sai số khảo sát: ", "chance of each step under the survey's error: ")
          + steps.joined(separator: ", "))
    }
    if !found.near.isEmpty {
      let near = found.near.map { format.percent(share: $0.value) }.joined(separator: ", ")
      lines.append(
        text("cách ngưỡng \(near) chưa tới hai sai số chuẩn", "within two standard errors of the threshold \(near)"))
    }
    return lines
  }
}
