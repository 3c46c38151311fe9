import SamplingAudit
import SurveyModel

extension AuditSentences {
  /// What is behind a number about response, representativity, weights or a re-check.
  func population(_ detail: CheckDetail) -> String {
    switch detail {
    case .rates(let rates):
      let shown = ["RR1", "RR2", "RR3", "COOP1", "REF1", "CON1"]
      return rates.filter { shown.contains($0.name) }.map {
        "\($0.name) \(format.percent(share: $0.value, decimals: 1))"
      }.joined(separator: ", ")
    case .margin(let item, let code, let share, let known, let chiSquare, let cramersV):
      let (found, wanted) = (format.percent(share: share, decimals: 1), format.percent(share: known, decimals: 1))
      return say("\(item) = \(code): \(found), known \(wanted)", "\(item) = \(code): \(found), đã biết \(wanted)")
        + "; χ² \(format.text(chiSquare, decimals: 1)), V \(format.text(cramersV, decimals: 2))"
    case .rIndicator(let error, let mean, let worst, let partial):
      let least = worst.flatMap { name in
        partial.map {
          say("least in \(name) ", "ít nhất ở \(name) ") + "(\(format.text($0, decimals: 3)))"
        }
      }
      let rate = format.percent(share: mean, decimals: 1)
      return [
        say("standard error ", "sai số chuẩn ") + format.text(error, decimals: 3),
        say("\(rate) answered", "\(rate) trả lời"), least,
      ].compactMap { $0 }.joined(separator: ", ")
    case .effectiveSize(let size, let of):
      return say(
        "\(format.count(of)) interviews say as much as \(format.text(size, decimals: 0))",
        "\(format.count(of)) phiếu chỉ tương đương \(format.text(size, decimals: 0))")
    case .recheck(let observed, let weighted, let interval, let cases, let notInterviewed, let unknown):
      var parts = [say.count(cases, "person asked again", "people asked again", "người được hỏi lại")]
      let agreement = format.percent(share: observed, decimals: 1)
      let limits = interval.map {
        " (\(format.percent(share: $0.low, decimals: 1))–\(format.percent(share: $0.high, decimals: 1)))"
      }
      parts.append(say("agreement \(agreement)", "khớp \(agreement)") + (limits ?? ""))
      if let weighted {
        parts.append(say("weighted kappa ", "kappa có trọng số ") + format.text(weighted, decimals: 2))
      }
      if notInterviewed > 0 {
        parts.append(
          say("\(notInterviewed) say that nobody asked them", "\(notInterviewed) người nói không ai phỏng vấn họ"))
      }
      if unknown > 0 { parts.append(say("\(unknown) unknown ids", "\(unknown) mã không tìm thấy")) }
      return parts.joined(separator: ", ")
    default: return ""
    }
  }
}
