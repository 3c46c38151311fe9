import IndexScoring
import SurveyModel

/// The words of recomputed claims in one language.
struct PublishedWords {
  private let say: Wording
  private let format: NumberFormat

  init(_ language: Language) {
    say = Wording(language: language)
    format = NumberFormat(language)
  }

  var source: String { say("source: ", "nguồn: ") }
  var note: String { say("note: ", "ghi chú: ") }
  var claim: String { say("claim", "nội dung công bố") }
  var published: String { say("published", "công bố") }
  var recomputed: String { say("recomputed", "tính lại") }

  /// What became of a claim.
  func verdict(_ verdict: ClaimResult.Verdict) -> String {
    switch verdict {
    case .agrees: say("agrees", "khớp")
    case .disagrees: say("does not agree", "không khớp")
    case .notRecomputable: say("cannot be recomputed", "không tính lại được")
    }
  }

  /// A figure as it was printed.
  func printed(_ number: PrintedNumber?) -> String {
    // Beyond six decimals the exact quotient would not fit; nobody prints so many and groups thousands.
    number.map { $0.decimals <= 6 ? format.text($0.value, decimals: $0.decimals) : format.full($0.value) }
      ?? NumberFormat.none
  }

  /// A number without needless decimals.
  func plain(_ value: IndicatorValue) -> String { format.full(value) }

  /// What a claim was computed from.
  func operands(of claim: PublishedClaim) -> String? { PublishedOperands(words: self, say: say).text(of: claim) }

  /// A computed value with two decimals more than the published one, without needless zeros.
  func value(_ value: IndicatorValue, like published: PrintedNumber?) -> String {
    let decimals = min(6, (published?.decimals ?? 0) + 2)
    var text = format.text(value, decimals: decimals)
    for _ in 0..<2 where text.last == "0" && decimals > (published?.decimals ?? 0) { text.removeLast() }
    if let last = text.last, !last.isNumber { text.removeLast() }
    return text
  }

  /// The tolerance with at most four decimals, rounded up so that nothing seems to lie beyond it that does not.
  func tolerance(_ value: IndicatorValue) -> String {
    let step = IndicatorValue.unitsPerOne / 10_000
    let rounded = IndicatorValue(units: (value.units + step - 1) / step * step)
    return format.full(rounded)
  }

  /// Why the tolerance is what it is; nothing where nothing was computed.
  func reason(_ result: ClaimResult) -> String? {
    guard result.tolerance != nil else { return nil }
    return switch result.toleranceReason {
    case .exact: say("± 0: counts are not rounded", "± 0: số đếm không làm tròn")
    case .given(let reason): "± \(result.tolerance.map(tolerance) ?? ""): \(say(reason.en, reason.vi))"
    case .printedDecimals:
      say(
        "±: half a unit of the last printed decimal, of the result and of the figures it is computed from",
        "±: nửa đơn vị của chữ số thập phân cuối được công bố, của kết quả và của các số dùng để tính")
    }
  }

  /// What every weighting gives.
  func weightings(_ values: [ClaimResult.Recomputed], like published: PrintedNumber?) -> String {
    values.compactMap { one in
      one.weighting.map { weighting in
        let value = value(one.value, like: published)
        return switch weighting {
        case .block: say("every block alike: \(value)", "tính đều theo khối: \(value)")
        case .unit: say("every unit alike: \(value)", "tính đều theo đơn vị: \(value)")
        }
      }
    }.joined(separator: "; ")
  }

  /// What else is said about a claim.
  func remark(_ remark: ClaimResult.Remark) -> String {
    switch remark {
    case .unpublished(let names):
      say("not published: \(say.names(names))", "chưa công bố: \(say.names(names))")
    case .valuesKnown(let known, let all):
      say(
        "\(say.number(known)) of \(say.number(all)) published ranks have a value beside them",
        "\(say.number(known)) trên \(say.number(all)) thứ hạng được công bố có kèm giá trị")
    case .outOfOrder(let first, let second):
      say(
        "\(ranked(first)) stands before \(ranked(second)) with a lower value",
        "\(ranked(first)) xếp trước \(ranked(second)) dù giá trị thấp hơn")
    case .sharedRank(let first, let second):
      say(
        "\(ranked(first)) and \(ranked(second)) share a rank with different values",
        "\(ranked(first)) và \(ranked(second)) đồng hạng dù giá trị khác nhau")
    case .rankBeyond(let unit, let units):
      say(
        "\(ranked(unit)) has a rank beyond the \(say.number(units)) units",
        "\(ranked(unit)) có thứ hạng vượt quá \(say.number(units)) đơn vị")
    }
  }

  private func ranked(_ unit: RankedUnit) -> String {
    let value = unit.value.map { ", " + printed($0) } ?? ""
    return say.quoted(unit.name) + say(" (rank \(unit.rank)\(value))", " (hạng \(unit.rank)\(value))")
  }

  /// `10 claims: 9 agree, 1 does not agree, 0 cannot be recomputed`.
  func sum(_ results: [ClaimResult]) -> String {
    func count(_ verdict: ClaimResult.Verdict) -> Int { results.count { $0.verdict == verdict } }
    let (agree, differ, unknown) = (count(.agrees), count(.disagrees), count(.notRecomputable))
    return say.count(results.count, "claim", "claims", "nội dung") + ": "
      + say(
        "\(say.number(agree)) \(agree == 1 ? "agrees" : "agree"), \(say.number(differ)) \(differ == 1 ? "does" : "do") "
          + "not agree, \(say.number(unknown)) cannot be recomputed",
        "\(say.number(agree)) khớp, \(say.number(differ)) không khớp, \(say.number(unknown)) không tính lại được")
  }
}
