import SamplingAudit
import SurveyModel

extension AuditSentences {
  /// What is behind a number about interviewers or answers.
  func fieldwork(_ detail: CheckDetail, _ check: AuditCheck) -> String {
    switch detail {
    case .interviewer(let own, let others, let forms, let probability):
      return [
        say(
          "\(number(own, check)) against \(number(others, check)) with others",
          "\(number(own, check)) so với \(number(others, check)) ở người khác"),
        self.forms(forms), chance(probability),
      ].joined(separator: ", ")
    case .interviewerSeconds(let own, let others, let forms, let probability):
      let (mine, theirs) = (format.text(own, decimals: 0), format.text(others, decimals: 0))
      return [
        say("\(mine) s against \(theirs) s with others", "\(mine) giây so với \(theirs) giây ở người khác"),
        self.forms(forms),
        chance(probability),
      ]
      .joined(separator: ", ")
    case .likeness(let observed, let expected, let forms, let probability, let isAlone):
      let (seen, usual) = (format.percent(share: observed), format.percent(share: expected))
      let place = say(
        "nobody else worked in these places", "không có ai khác làm ở các địa bàn này")
      return [
        say(
          "\(seen) of answers as in another form, \(usual) expected",
          "\(seen) câu giống một phiếu khác, thường là \(usual)"),
        self.forms(forms), chance(probability),
      ].joined(separator: ", ") + (isAlone ? "; " + place : "")
    case .intraclass(let low, let high, let effect, let isConfounded):
      return [
        low.flatMap { low in high.map { interval(low, $0) } },
        effect.map { say("design effect ", "hiệu ứng thiết kế ") + format.text($0, decimals: 2) },
        isConfounded
          ? say(
            "most places have one interviewer, so people and places cannot be told apart",
            "đa số địa bàn chỉ có một điều tra viên nên không tách được người với địa bàn") : nil,
      ].compactMap { $0 }.joined(separator: ", ")
    case .meanRun(let run, let items):
      return say(
        "\(format.text(run, decimals: 1)) of \(items) items on average",
        "trung bình \(format.text(run, decimals: 1)) trên \(items) câu")
    case .blocks(let part, let of, let straight, let blocks, let run):
      let (mean, longest) = (format.text(straight, decimals: 1), format.text(run, decimals: 1))
      return say(
        "\(format.count(part)) of \(format.count(of)) that are no single line; on average \(mean) of \(blocks) blocks have one answer, longest run \(longest)",
        "\(format.count(part)) trên \(format.count(of)) phiếu không phải một đường thẳng; trung bình \(mean) trên \(blocks) phần chọn một mức, chuỗi dài nhất \(longest)"
      )
    case .item(let item, let part, let of):
      return say(
        "item \(item): \(format.count(part)) of \(format.count(of)) numbers",
        "câu \(item): \(format.count(part)) trên \(format.count(of)) số")
    default: return ""
    }
  }

  private func number(_ value: Double, _ check: AuditCheck) -> String {
    switch check {
    case .interviewerMean, .interviewerSpread: format.text(value, decimals: 2)
    default: format.percent(share: value, decimals: 1)
    }
  }

  private func interval(_ low: Double, _ high: Double) -> String {
    let (from, to) = (format.text(low, decimals: 3), format.text(high, decimals: 3))
    return say("\(from) to \(to)", "\(from) đến \(to)")
  }

  private func forms(_ count: Int) -> String { say.count(count, "form", "forms", "phiếu") }

  /// How likely chance is, after what was tried is taken into account.
  func chance(_ probability: Double) -> String {
    let text =
      probability < 0.001
      ? say("under ", "dưới ") + format.percent(share: 0.001, decimals: 1)
      : format.percent(share: probability, decimals: 1)
    return say("by chance \(text)", "do ngẫu nhiên \(text)")
  }
}
