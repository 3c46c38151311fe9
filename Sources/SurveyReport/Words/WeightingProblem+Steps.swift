import SurveyModel

extension WeightingProblem {
  /// What is wrong with weights, calibration, nonresponse cells and limits.
  func steps(_ say: Wording) -> (problem: String, notes: [String], help: [String]) {
    switch self {
    case .rowCount(let expected, let found):
      return (
        say(
          "\(say.number(found)) weights for \(say.number(expected)) rows",
          "\(say.number(found)) quyền số cho \(say.number(expected)) dòng"), [], []
      )
    case .weightNotFinite:
      return (
        say("a weight is too large to be computed with", "có quyền số quá lớn, không tính toán được"), [],
        [say("check the column of weights", "kiểm tra cột quyền số")]
      )
    case .weightNegative(let weight):
      return (
        say(
          "a weight is \(say.amount(weight)), and the step needs weights of 0 or more",
          "có quyền số \(say.amount(weight)), trong khi bước này cần quyền số không âm"), [],
        [say("give bounds to the step before, as logit has", "đặt giới hạn cho bước đứng trước, ví dụ logit")]
      )
    case .noWeight: return (say("no row has a weight over 0", "không dòng nào có quyền số lớn hơn 0"), [], [])
    case .noTotals: return (say("no totals are given", "không có tổng thể nào được cho"), [], [])
    case .nameRepeated(let name):
      return (
        say("\(say.quoted(name)) is given twice", "\(say.quoted(name)) được khai báo hai lần"), [],
        [say("name every margin and total once", "khai báo mỗi biên và mỗi tổng một lần")]
      )
    case .externalWeightsDiffer(let total):
      return (
        total.map {
          say(
            "the given weights do not reproduce the total \(say.quoted($0))",
            "quyền số cho trước không tái lập được tổng \(say.quoted($0))")
        } ?? say("the given weights belong to other rows", "quyền số cho trước thuộc về các dòng khác"), [], []
      )
    default: return calibration(say) ?? nonresponse(say) ?? limits(say)
    }
  }

  private func calibration(_ say: Wording) -> (problem: String, notes: [String], help: [String])? {
    switch self {
    case .auxiliaryUnusable(let name):
      return (
        say(
          "\(say.quoted(name)) or its total is no finite number",
          "\(say.quoted(name)) hoặc tổng của nó không phải số hữu hạn"
        ), [], []
      )
    case .boundsUnusable(let lower, let upper):
      let bounds = (say.amount(lower), say.amount(upper))
      return (
        say(
          "bounds must be 0 or more, with 1 between them, not \(bounds.0) and \(bounds.1)",
          "giới hạn phải không âm và chứa số 1 ở giữa, không phải \(bounds.0) và \(bounds.1)"), [], []
      )
    case .boundsExclude(let total, let lowest, let highest, let target):
      let reach = (say.amount(lowest), say.amount(highest))
      return (
        say(
          "within its bounds \(say.quoted(total)) reaches from \(reach.0) to \(reach.1), not \(say.amount(target))",
          "trong giới hạn, \(say.quoted(total)) chỉ đạt từ \(reach.0) đến \(reach.1), không đạt \(say.amount(target))"),
        [], [say("widen the bounds, or check the total", "nới giới hạn, hoặc kiểm tra lại tổng")]
      )
    case .calibrationNotConverged(let iterations, let total, let estimate, let target, let atBounds, let dependent):
      let found = (say.amount(estimate), say.amount(target))
      let rows = say.count(atBounds, "row is", "rows are", "dòng")
      return (
        say(
          "no weights meet all totals; after \(say.count(iterations, "round", "rounds", "")) the worst is "
            + "\(say.quoted(total)), \(found.0) in place of \(found.1)",
          "không có quyền số nào thỏa mọi tổng; sau \(say.number(iterations)) vòng kém nhất là \(say.quoted(total)), "
            + "\(found.0) thay vì \(found.1)"),
        (atBounds > 0 ? [say("\(rows) at a bound", "\(rows) nằm tại giới hạn")] : [])
          + (dependent.isEmpty
            ? []
            : [
              say(
                "\(say.names(dependent)) \(dependent.count == 1 ? "follows" : "follow") from the other totals",
                "\(say.names(dependent)) suy ra được từ các tổng khác")
            ]),
        [say("widen the bounds, or check the totals", "nới giới hạn, hoặc kiểm tra lại các tổng")]
      )
    default: return nil
    }
  }

  private func nonresponse(_ say: Wording) -> (problem: String, notes: [String], help: [String])? {
    switch self {
    case .statusUnknown(let code):
      let help = say("list the code under meanings", "bổ sung mã vào meanings")
      guard let code else {
        return (say("a row has no response status", "có dòng để trống kết quả tiếp xúc"), [], [])
      }
      return (
        say("the response status \(say.quoted(code)) has no meaning", "mã kết quả \(say.quoted(code)) chưa có ý nghĩa"),
        [], [help]
      )
    case .cellWithoutRespondents(let cell, let eligible, let merges):
      let (name, sum) = (Self.cell(cell, say), say.amount(eligible))
      return (
        say(
          "\(name) has nobody who responded, and weights of \(sum) to take over",
          "\(name) không có ai trả lời, trong khi có tổng quyền số \(sum) cần chuyển"), [], say.merges(merges)
      )
    case .cellWithoutKnownStatus(let cell, let unknown, let merges):
      let (name, sum) = (Self.cell(cell, say), say.amount(unknown))
      return (
        say(
          "\(name) has persons of unknown eligibility only, with weights of \(sum)",
          "\(name) chỉ có người chưa rõ có thuộc đối tượng hay không, tổng quyền số \(sum)"), [], say.merges(merges)
      )
    default: return nil
    }
  }

  private func limits(_ say: Wording) -> (problem: String, notes: [String], help: [String]) {
    switch self {
    case .limitsUnusable(let group, let lower, let upper):
      let limits = [lower, upper].compactMap { $0 }.map(say.amount)
      return (
        say(
          "limits\(Self.of(group, say)) must be over 0 and may not cross, not \(say.joined(limits, "and"))",
          "giới hạn\(Self.of(group, say)) phải lớn hơn 0 và không chéo nhau, không phải \(say.joined(limits, "và"))"),
        [], []
      )
    case .limitsCannotHold(let group, let rows, let limit, let holds, let sum):
      let count = say.count(rows, "row", "rows", "dòng")
      return (
        say(
          "\(count)\(Self.of(group, say)) at the limit of \(say.amount(limit)) hold \(say.amount(holds)), "
            + "and the sum of weights is \(say.amount(sum))",
          "\(count)\(Self.of(group, say)) ở giới hạn \(say.amount(limit)) có tổng \(say.amount(holds)), trong khi "
            + "tổng quyền số là \(say.amount(sum))"), [], [say("choose a wider limit", "chọn giới hạn rộng hơn")]
      )
    case .nothingTakesExcess(let group, let excess):
      return (
        say(
          "no weight\(Self.of(group, say)) inside the limits can take \(say.amount(excess)) that was cut elsewhere",
          "không quyền số nào\(Self.of(group, say)) trong giới hạn nhận được phần \(say.amount(excess)) bị cắt"), [],
        [say("choose a wider limit, or strict: true", "chọn giới hạn rộng hơn, hoặc strict: true")]
      )
    default: return (code, [], [])
    }
  }

  private static func of(_ group: String?, _ say: Wording) -> String {
    group.map { say(" of \(say.quoted($0))", " của \(say.quoted($0))") } ?? ""
  }

  private static func cell(_ cell: String, _ say: Wording) -> String {
    cell.isEmpty ? say("the sample", "mẫu") : say("cell \(say.quoted(cell))", "ô \(say.quoted(cell))")
  }
}
