import SurveyModel

/// Decisions about records of a store.
extension StoreFinding {
  func decisionWords(_ say: Wording) -> FindingWords? {
    switch self {
    case .decisionCheckUnknown(let name, let known):
      unknownName(
        say(
          "the audit of this round has no check \(say.quoted(name))",
          "việc kiểm tra của cuộc này không có phép kiểm tra \(say.quoted(name))"), name, known, say)
    case .decisionUnitUnknown(let name, let known):
      unknownName(
        say("the round has no unit \(say.quoted(name))", "cuộc khảo sát không có đơn vị \(say.quoted(name))"), name,
        known, say)
    case .decisionInterviewerUnknown(let name):
      FindingWords(
        problem: say(
          "no interview in the store was made by interviewer \(say.quoted(name))",
          "trong kho không có phiếu nào của điều tra viên \(say.quoted(name))"),
        consequence: Self.nothingDecided(say),
        help: [
          say(
            "write the name as 'hailong audit ROUND --cases' prints it",
            "ghi tên đúng như 'hailong audit CUỘC --cases' in ra")
        ])
    case .decisionLineUnknown(let file, let line):
      FindingWords(
        problem: say(
          "no record that was read begins on line \(line) of \(say.quoted(file))",
          "không có phiếu đọc được nào bắt đầu ở dòng \(line) của \(say.quoted(file))"),
        consequence: Self.nothingDecided(say),
        help: [
          say(
            "name the line on which a record begins, as 'hailong audit ROUND --cases' prints it; what is in quarantine is in no figure anyway",
            "ghi dòng bắt đầu của phiếu như 'hailong audit CUỘC --cases' in ra; phiếu bị loại vốn đã không được tính")
        ])
    case .decisionCoversNothing(let rule, let excluded): coversNothing(rule, excluded, say)
    case .decisionUnknown(let number, let known):
      FindingWords(
        problem: say("the store has no decision \(number)", "kho dữ liệu không có quyết định số \(number)"),
        consequence: Self.nothingChanged(say),
        notes: known.isEmpty ? [] : [say("it has \(say.numbers(known))", "kho có số \(say.numbers(known))")],
        help: [
          say(
            "'hailong decide ROUND list' lists the decisions with their numbers",
            "'hailong decide CUỘC list' liệt kê các quyết định kèm số")
        ])
    case .decisionUndone(let number, let at):
      FindingWords(
        problem: say("decision \(number) was taken back on \(at)", "quyết định số \(number) đã được hủy lúc \(at)"),
        consequence: Self.nothingChanged(say),
        help: [
          say(
            "to leave the interviews out again, decide anew with 'hailong decide ROUND exclude'",
            "muốn lại không tính các phiếu đó, ra quyết định mới bằng 'hailong decide CUỘC exclude'")
        ])
    case .decisionsSetAside(let records):
      FindingWords(
        problem: say(
          "\(say.count(records, "interview", "interviews", "")) that decisions exclude \(records == 1 ? "counts" : "count") here, because of --with-excluded",
          "\(say.number(records)) phiếu đã có quyết định không tính vẫn được tính ở đây, do có --with-excluded"),
        consequence: say(
          "these are not the figures of the round as it was decided",
          "đây không phải kết quả theo các quyết định đã ghi"),
        help: [
          say(
            "leave --with-excluded out for figures that follow the decisions",
            "bỏ --with-excluded để có kết quả theo các quyết định")
        ])
    case .decisionsLeftBehind(let batch, let decisions, let records, let cases):
      FindingWords(
        problem: say(
          "\(decisions.count == 1 ? "decision" : "decisions") \(say.numbers(decisions)) left out \(say.count(records, "interview", "interviews", "")) of batch \(batch.number), which is this file and was taken back",
          "quyết định số \(say.numbers(decisions)) không tính \(say.number(records)) phiếu của tệp phiếu số \(batch.number), chính là tệp này và đã được rút lại"
        ),
        consequence: say("\(records == 1 ? "it counts" : "they count") again", "các phiếu đó lại được tính"),
        help: [
          say(
            "to leave \(records == 1 ? "it" : "them") out again, run 'hailong decide ROUND exclude --case \(cases) --reason …'",
            "muốn lại không tính, chạy 'hailong decide CUỘC exclude --case \(cases) --reason …'")
        ])
    default: nil
    }
  }

  /// What the log says of a decision that is not as it says, or not there.
  static func decisionProblem(_ place: String, _ say: Wording) -> String {
    let parts = place.split(separator: ":", maxSplits: 2).map(String.init)
    switch parts.count {
    case 3:
      return say(
        "decision \(parts[0]) (entry \(parts[1]) of the log: \(parts[2])) is no longer in the store, and what it left out counts again",
        "quyết định số \(parts[0]) (mục \(parts[1]) của nhật ký: \(parts[2])) không còn trong kho, nên các phiếu nó loại lại được tính"
      )
    case 2:
      return say(
        "decision \(parts[0]), or the list of what it covers, is not what entry \(parts[1]) of the log says",
        "quyết định số \(parts[0]) hoặc danh sách phiếu của nó không đúng như mục \(parts[1]) của nhật ký ghi")
    default:
      return say(
        "the store has decision \(place), or a list of what it covers, and the log does not say so",
        "kho có quyết định số \(place) hoặc danh sách phiếu của nó mà nhật ký không ghi")
    }
  }

  private static func nothingDecided(_ say: Wording) -> String {
    say("nothing was decided", "không ghi quyết định nào")
  }

  private func unknownName(_ problem: String, _ name: String, _ known: [String], _ say: Wording) -> FindingWords {
    let near = NearestName.of(name, among: known)
    let help =
      near.map { say("did you mean \(say.quoted($0))?", "có phải ý bạn là \(say.quoted($0))?") }
      ?? say("name one of these", "chọn một trong các tên trên")
    return FindingWords(
      problem: problem, consequence: Self.nothingDecided(say),
      notes: known.isEmpty ? [] : [say("there are \(say.names(known))", "hiện có \(say.names(known))")], help: [help])
  }

  private func coversNothing(_ rule: String, _ excluded: Int, _ say: Wording) -> FindingWords {
    let isCheck = rule != "case"
    let problem =
      if excluded > 0 {
        say(
          "all \(say.count(excluded, "interview", "interviews", "")) that this would leave out are left out by earlier decisions",
          "toàn bộ \(say.number(excluded)) phiếu này đã không tính theo quyết định trước")
      } else if isCheck {
        say(
          "check \(say.quoted(rule)) points at no interview here that is in the figures",
          "phép kiểm tra \(say.quoted(rule)) không chỉ ra phiếu nào đang được tính ở đây")
      } else {
        say(
          "none of these records is in the figures: other records of their respondents count",
          "không phiếu nào trong số này đang được tính: phiếu khác của cùng người trả lời được tính")
      }
    let help =
      if excluded > 0 {
        say(
          "'hailong decide ROUND list' tells which decisions there are",
          "'hailong decide CUỘC list' cho biết đã có những quyết định nào")
      } else if isCheck {
        say(
          "see what it says with 'hailong audit ROUND --unit CODE'; a check without interviews behind it needs them named with --case",
          "xem kết quả bằng 'hailong audit CUỘC --unit MÃ'; phép kiểm tra không gắn với phiếu nào thì nêu phiếu bằng --case"
        )
      } else {
        say(
          "name the records that count; 'hailong audit ROUND --cases' prints those to look at",
          "nêu các phiếu được tính; 'hailong audit CUỘC --cases' in ra các phiếu cần xem")
      }
    return FindingWords(problem: problem, consequence: Self.nothingDecided(say), help: [help])
  }
}
