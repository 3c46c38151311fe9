import SurveyModel

extension PlanFinding {
  /// Words of a plan that does not fit its frame.
  func planWords(_ say: Wording) -> FindingWords {
    switch self {
    case .numberWithoutKind(let kind, let nearest, let known):
      return FindingWords(
        problem: say(
          "a number is given for kind \(say.quoted(kind)), and no unit is of that kind",
          "có số phiếu cho loại \(say.quoted(kind)), nhưng không đơn vị nào thuộc loại đó"),
        consequence: say("nothing was allocated", "chưa phân bổ"),
        notes: known.isEmpty ? [] : [say("the kinds are \(say.names(known))", "các loại có là \(say.names(known))")],
        help: Self.meant(nearest, say)
          + [say("correct the kind in --number, or leave that number out", "sửa loại trong --number, hoặc bỏ số đó")])
    case .placeNotInFrame(let place, let planned, let nearest):
      return FindingWords(
        problem: say(
          "the plan has \(say.number(planned)) for \(say.place(place)), which is not in the frame",
          "kế hoạch có \(say.number(planned)) phiếu cho \(say.place(place)), nhưng khung mẫu không có nơi này"),
        consequence: say("no sample was drawn", "chưa rút mẫu"),
        help: Self.meant(nearest, say)
          + [
            say(
              "write it alike in the plan and in the frame, or complete the frame",
              "ghi giống nhau trong kế hoạch và khung mẫu, hoặc bổ sung khung mẫu")
          ])
    case .planColumnNotNamed(let column, let labels):
      return FindingWords(
        problem: say(
          "the plan has different numbers by \(say.quoted(column)) (\(say.names(labels))), and the frame's column for it is not named",
          "kế hoạch có số riêng theo cột \(say.quoted(column)) (\(say.names(labels))), nhưng chưa nêu cột tương ứng của khung mẫu"
        ),
        consequence: say("no sample was drawn", "chưa rút mẫu"),
        help: [
          say(
            "name it with --\(column); where it does not matter, give the plan one line for all of it",
            "nêu cột bằng --\(column); nếu không cần phân biệt thì gộp thành một dòng trong kế hoạch")
        ])
    default: return FindingWords(problem: code)
    }
  }

  private static func meant(_ nearest: String?, _ say: Wording) -> [String] {
    nearest.map { [say("did you mean \(say.quoted($0))?", "có phải \(say.quoted($0)) không?")] } ?? []
  }
}
