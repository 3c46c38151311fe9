import SamplingAudit
import SurveyModel

extension AuditSentences {
  /// What is behind a number about response, representativity, weights or a re-check.
  func population(_ detail: CheckDetail) -> String {
    switch detail {
    case .rates(let rates):
      let words = [
        ("CON1", say("reached", "tiếp cận được")),
        ("COOP1", say("of those reached took part", "người tiếp cận được trả lời")),
        ("REF1", say("refused", "từ chối")),
      ]
      return words.compactMap { name, meaning in
        rates.first { $0.name == name }.map { "\(format.percent(share: $0.value, decimals: 1)) \(meaning) (\(name))" }
      }.joined(separator: ", ")
    case .margin(let item, let code, let share, let known, let test):
      let (found, wanted) = (format.percent(share: share, decimals: 1), format.percent(share: known, decimals: 1))
      return say("\(item) = \(code): \(found), known \(wanted)", "\(item) = \(code): \(found), đã biết \(wanted)")
        + "; χ² \(format.text(test.chiSquare, decimals: 1)), "
        + say("\(test.df) df", "\(test.df) bậc tự do") + ", \(chance(test.pValue))"
        + ", V \(format.text(test.cramersV, decimals: 2))"
    case .rIndicator(let error, let uncorrected, let mean, let strata, let units, let least):
      return rIndicator(error, uncorrected: uncorrected, mean: mean, strata: strata, units: units, least: least)
    case .effectiveSize(let size, let of):
      return say(
        "\(format.count(of)) interviews say as much as \(format.text(size, decimals: 0))",
        "\(format.count(of)) phiếu chỉ tương đương \(format.text(size, decimals: 0))")
    case .recheck(let observed, let weighted, let interval, let cases, let unknown):
      var parts = [say.count(cases, "person asked again", "people asked again", "người được hỏi lại")]
      let agreement = format.percent(share: observed, decimals: 1)
      let limits = interval.map {
        " (\(format.percent(share: $0.low, decimals: 1))–\(format.percent(share: $0.high, decimals: 1)))"
      }
      parts.append(say("agreement \(agreement)", "khớp \(agreement)") + (limits ?? ""))
      if let weighted {
        parts.append(say("weighted kappa ", "kappa có trọng số ") + format.text(weighted, decimals: 2))
      }
      if unknown > 0 { parts.append(say("\(unknown) unknown ids", "\(unknown) mã không tìm thấy")) }
      return parts.joined(separator: ", ")
    default: return ""
    }
  }

  private func rIndicator(
    _ error: Double?, uncorrected: Double, mean: Double, strata: Int, units: Int, least: LeastStratum?
  ) -> String {
    let rate = format.percent(share: mean, decimals: 1)
    let plain = format.text(uncorrected, decimals: 3)
    let places = say.count(units, "unit", "units", "đơn vị")
    return [
      say("\(rate) answered", "\(rate) trả lời"),
      least.map {
        say("least in ", "ít nhất ở ") + place($0) + " (\(format.text($0.partial, decimals: 3)))"
      },
      say("\(format.count(strata)) strata of \(places)", "\(format.count(strata)) tầng của \(places)"),
      error.map { say("standard error ", "sai số chuẩn ") + format.text($0, decimals: 3) },
      say("\(plain) before chance is taken off", "\(plain) khi chưa trừ phần ngẫu nhiên"),
    ].compactMap { $0 }.joined(separator: ", ")
  }

  /// `unit U, stratum s`.
  private func place(_ least: LeastStratum) -> String {
    let (unit, stratum) = (VisibleText.of(least.unit), VisibleText.of(least.stratum))
    return [
      least.unit.isEmpty ? nil : say("unit \(unit)", "đơn vị \(unit)"),
      least.stratum.isEmpty ? nil : say("stratum \(stratum)", "tầng \(stratum)"),
    ].compactMap { $0 }.joined(separator: ", ")
  }
}
