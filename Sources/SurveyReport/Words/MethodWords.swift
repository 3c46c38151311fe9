import IndexScoring
import SatisfactionScoring
import SurveyModel
import SurveyStatistics

/// The words for choices of method: bases, definitions, aggregations, intervals, rules.
enum MethodWords {
  static func basis(_ basis: SamplingBasis) -> LocalizedText {
    switch basis {
    case .probability: LocalizedText(vi: "chọn mẫu xác suất", en: "probability sample")
    case .census: LocalizedText(vi: "khảo sát toàn bộ", en: "census")
    case .selfSelected: LocalizedText(vi: "tự nguyện tham gia", en: "self-selected")
    }
  }

  static func definition(_ definition: SatisfactionDefinition) -> LocalizedText {
    switch definition {
    case .top: LocalizedText(vi: "tỷ lệ trả lời hài lòng × 100", en: "share of satisfied answers × 100")
    case .meanRescaled:
      LocalizedText(vi: "điểm trung bình quy về thang 0–100", en: "mean score, rescaled to 0–100")
    case .meanOverMax:
      LocalizedText(vi: "điểm trung bình chia điểm cao nhất × 100", en: "mean score over the highest score × 100")
    case .net:
      LocalizedText(
        vi: "(tỷ lệ hài lòng − tỷ lệ không hài lòng) × 100", en: "(share satisfied − share dissatisfied) × 100")
    case .share(let codes):
      LocalizedText(
        vi: "tỷ lệ trả lời mã \(codes.joined(separator: ", ")) × 100",
        en: "share of answers \(codes.joined(separator: ", ")) × 100")
    case .nps:
      LocalizedText(vi: "chỉ số sẵn sàng giới thiệu (NPS)", en: "net promoter score")
    }
  }

  static func aggregation(_ aggregation: SatisfactionAggregation) -> LocalizedText {
    switch aggregation {
    case .meanOfItems: LocalizedText(vi: "trung bình các câu hỏi", en: "mean of the items")
    case .pooledAnswers: LocalizedText(vi: "gộp mọi câu trả lời", en: "all answers pooled")
    case .meanOfFactors: LocalizedText(vi: "trung bình các nội dung", en: "mean of the factors")
    case .item(let id): LocalizedText(vi: "theo câu hỏi \(id)", en: "value of item \(id)")
    case .weights: LocalizedText(vi: "trung bình có quyền số", en: "weighted mean")
    }
  }

  static func interval(_ method: IntervalMethod) -> LocalizedText {
    switch method {
    case .t: LocalizedText(vi: "Student (t)", en: "Student's t")
    case .wald: LocalizedText(vi: "Wald", en: "Wald")
    case .logit: LocalizedText(vi: "logit", en: "logit")
    case .wilson: LocalizedText(vi: "Wilson", en: "Wilson")
    case .kornGraubard: LocalizedText(vi: "Korn–Graubard", en: "Korn–Graubard")
    case .fisher: LocalizedText(vi: "Fisher (z)", en: "Fisher's z")
    case .drawn: LocalizedText(vi: "phân vị của các lần mô phỏng", en: "quantiles of draws")
    case .log: LocalizedText(vi: "theo thang logarit", en: "on the log scale")
    case .asin: LocalizedText(vi: "arcsin căn bậc hai", en: "arcsine square root")
    case .likelihood: LocalizedText(vi: "tỷ số hợp lý", en: "likelihood ratio")
    case .wilsonAdjusted:
      LocalizedText(vi: "Wilson, điều chỉnh theo bậc tự do", en: "Wilson, adjusted for degrees of freedom")
    case .beta: LocalizedText(vi: "Korn–Graubard, không chặn trên", en: "Korn–Graubard, not capped")
    }
  }

  static func singlePSU(_ rule: SinglePSURule) -> LocalizedText {
    switch rule {
    case .undefined:
      LocalizedText(
        vi: "kết quả dựa trên tầng đó không có khoảng tin cậy", en: "what the stratum feeds has no interval")
    case .fail: LocalizedText(vi: "dừng tính toán", en: "nothing is estimated")
    case .certainty, .remove:
      LocalizedText(vi: "tầng đó không đóng góp phương sai", en: "the stratum adds no variance")
    case .adjust:
      LocalizedText(
        vi: "phương sai tính theo độ lệch so với trung bình các tầng",
        en: "its variance is the deviation from the mean of all strata")
    case .average:
      LocalizedText(vi: "lấy phương sai trung bình của các tầng khác", en: "it takes the mean variance of the others")
    case .collapse:
      LocalizedText(
        vi: "gộp tầng đó với tầng lân cận theo thứ tự đã khai", en: "it joins its neighbour in the declared order")
    case .pool:
      LocalizedText(vi: "gộp các tầng đó thành một tầng", en: "such strata make one stratum together")
    }
  }

  /// The same in one line of a terminal.
  static func singlePSUShort(_ rule: SinglePSURule) -> LocalizedText {
    let what: LocalizedText =
      switch rule {
      case .undefined: LocalizedText(vi: "không có KTC", en: "no interval")
      case .fail: LocalizedText(vi: "dừng tính toán", en: "nothing is estimated")
      case .certainty, .remove: LocalizedText(vi: "không góp phương sai", en: "no variance")
      case .adjust: LocalizedText(vi: "so với trung bình chung", en: "against the mean")
      case .average: LocalizedText(vi: "phương sai trung bình", en: "mean variance")
      case .collapse: LocalizedText(vi: "gộp với tầng lân cận", en: "joined to a neighbour")
      case .pool: LocalizedText(vi: "gộp thành một tầng", en: "pooled")
      }
    return LocalizedText(vi: "tầng có một đơn vị chọn mẫu: \(what.vi)", en: "strata with one PSU: \(what.en)")
  }

  static func rounding(_ mode: RoundingMode) -> LocalizedText {
    switch mode {
    case .halfAwayFromZero: LocalizedText(vi: "nửa đơn vị làm tròn ra xa số 0", en: "halves away from zero")
    case .halfEven: LocalizedText(vi: "nửa đơn vị làm tròn về số chẵn", en: "halves to even")
    }
  }

  static func rule(_ rule: CriterionRule) -> LocalizedText {
    switch rule {
    case .sum: LocalizedText(vi: "tổng các tiêu chí con", en: "sum of those below")
    case .adjustment(let rule):
      rule.sign == .bonus
        ? LocalizedText(vi: "điểm thưởng, có mức trần", en: "bonus points, capped")
        : LocalizedText(vi: "điểm trừ, có mức trần", en: "penalty points, capped")
    case .appraised(let rule):
      rule.grid == nil
        ? LocalizedText(vi: "điểm thẩm định", en: "appraised")
        : LocalizedText(vi: "điểm thẩm định theo bậc", en: "appraised, in steps")
    case .figure(let rule): figure(rule)
    case .events(let rule):
      rule.direction == .earns
        ? LocalizedText(vi: "điểm cho mỗi việc", en: "points for each event")
        : LocalizedText(vi: "trừ điểm mỗi lỗi", en: "points off for each fault")
    case .condition: LocalizedText(vi: "theo điều kiện", en: "by a condition")
    case .survey(let rule):
      rule.conversion.isLinear
        ? LocalizedText(vi: "khảo sát", en: "survey")
        : LocalizedText(vi: "khảo sát, theo mức", en: "survey, by thresholds")
    case .monitored: LocalizedText(vi: "theo dõi, không tính điểm", en: "monitored, no points")
    case .unestablished: LocalizedText(vi: "chưa xác định", en: "not established")
    }
  }

  private static func figure(_ rule: FigureRule) -> LocalizedText {
    switch rule.conversion {
    case .linear: LocalizedText(vi: "tỷ lệ đạt được × điểm tối đa", en: "share reached × maximum")
    case .cappedLinear: LocalizedText(vi: "tỷ lệ / ngưỡng × điểm tối đa", en: "share / threshold × maximum, capped")
    case .floorLinear: LocalizedText(vi: "tỷ lệ × điểm tối đa từ ngưỡng trở lên", en: "share × maximum from a floor on")
    case .ladder:
      rule.measure == .growth
        ? LocalizedText(vi: "bậc theo mức tăng so với năm trước", en: "steps of growth on last year")
        : LocalizedText(vi: "bậc theo tỷ lệ", en: "steps of the share")
    }
  }

  static func failedGate(_ gate: FailedGate) -> LocalizedText {
    switch gate {
    case .zero: LocalizedText(vi: "0 điểm", en: "no points")
    case .withheld: LocalizedText(vi: "không tính chỉ số của đơn vị", en: "the unit has no index")
    case .rescaleDenominator:
      LocalizedText(vi: "bỏ khỏi điểm và điểm tối đa", en: "left out of points and maximum")
    }
  }
}
