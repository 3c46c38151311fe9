import SurveyModel

extension CompositeFinding {
  /// The words of the finding in `language`.
  public func words(in language: Language) -> FindingWords {
    let say = Wording(language: language)
    return severity == .error ? refusal(say) : remark(say)
  }

  private static func nothingComputed(_ say: Wording) -> String {
    say("the index was not computed", "chưa tính chỉ số")
  }

  private func refusal(_ say: Wording) -> FindingWords {
    let (problem, help): (String, String) =
      switch self {
      case .directionWithoutScale(let indicator):
        (
          say(
            "a low value of \(say.quoted(indicator)) is good, and without normalisation nothing turns it round",
            "chỉ tiêu \(say.quoted(indicator)) càng thấp càng tốt, nhưng không chuẩn hóa thì không đảo chiều được"),
          say(
            "write 'normalise: {goalposts: …}' or '{min_max: …}'",
            "ghi 'normalise: {goalposts: …}' hoặc '{min_max: …}'")
        )
      case .denominatorNotPositive(let unit, let indicator, let column, let found):
        (
          say(
            "\(say.quoted(indicator)) of unit \(say.quoted(unit)) is divided by \(say.quoted(column)), which is \(found)",
            "\(say.quoted(indicator)) của đơn vị \(say.quoted(unit)) được chia cho \(say.quoted(column)), nhưng ô này là \(found)"
          ),
          say(
            "correct the cell; leave it empty if it is not known, and the unit gets no value",
            "sửa ô này; nếu chưa biết thì để trống, đơn vị sẽ không có giá trị")
        )
      case .geometricNotPositive(let unit, let node, let part):
        (
          say(
            "the geometric mean \(say.quoted(node)) needs parts over 0, and \(say.quoted(part)) of unit \(say.quoted(unit)) is not",
            "trung bình nhân \(say.quoted(node)) cần các phần lớn hơn 0, nhưng \(say.quoted(part)) của đơn vị \(say.quoted(unit)) thì không"
          ),
          say(
            "bring the indicator to a scale that begins over 0, such as 'to: [1, 10]', or use 'arithmetic'",
            "chuẩn hóa chỉ tiêu về thang bắt đầu trên 0, ví dụ 'to: [1, 10]', hoặc dùng 'arithmetic'")
        )
      case .rangeEmpty(let indicator):
        (
          say(
            "all units have the same value of \(say.quoted(indicator)), so that min-max has no range",
            "mọi đơn vị có cùng giá trị của \(say.quoted(indicator)) nên min-max không có khoảng để chuẩn hóa"),
          say(
            "use goalposts, or take the indicator out: it does not separate the units",
            "dùng goalposts, hoặc bỏ chỉ tiêu này vì nó không phân biệt được các đơn vị")
        )
      case .valueTooLarge(let unit, let node):
        (
          say(
            "\(say.quoted(node)) of unit \(say.quoted(unit)) has more than 14 digits before the point",
            "\(say.quoted(node)) của đơn vị \(say.quoted(unit)) có hơn 14 chữ số trước dấu phẩy"),
          say(
            "give the indicator in a larger measure, such as millions",
            "ghi chỉ tiêu theo đơn vị đo lớn hơn, ví dụ triệu")
        )
      default: ("", "")
      }
    return FindingWords(problem: problem, consequence: Self.nothingComputed(say), help: [help])
  }

  private func remark(_ say: Wording) -> FindingWords {
    switch self {
    case .unitIncomplete(let unit, let empty, let nodes):
      FindingWords(
        problem: say(
          "unit \(say.quoted(unit)) has no value at \(say.count(empty.count, "indicator", "indicators", ""))",
          "đơn vị \(say.quoted(unit)) thiếu giá trị ở \(say.number(empty.count)) chỉ tiêu"),
        consequence: say(
          "it has no value and no rank at \(say.count(nodes, "node", "nodes", "")) above; nothing was imputed",
          "đơn vị không có giá trị và thứ hạng ở \(say.number(nodes)) nội dung cấp trên; không tự điền giá trị nào"),
        notes: [say("empty: \(say.names(empty))", "để trống: \(say.names(empty))")],
        help: [say("complete the row if the figures are known", "điền vào dòng này nếu đã có số liệu")])
    case .beyondGoalposts(let indicator, let units, let clipped):
      FindingWords(
        problem: say(
          "\(say.quoted(indicator)) lies beyond its goalposts for \(say.count(units.count, "unit", "units", ""))",
          "\(say.quoted(indicator)) nằm ngoài hai mốc ở \(say.number(units.count)) đơn vị"),
        consequence: clipped
          ? say("it was set to the nearer one", "giá trị được đưa về mốc gần nhất")
          : say("it lies beyond the scale", "giá trị nằm ngoài thang"),
        notes: [say("units: \(say.names(units))", "đơn vị: \(say.names(units))")],
        help: [say("check the cells, or the goalposts", "kiểm tra các ô này, hoặc xem lại hai mốc")])
    case .rowToLeaveOutMissing(let code):
      FindingWords(
        problem: say(
          "the row \(say.quoted(code)), which is to be left out, is not in the table",
          "bảng không có dòng \(say.quoted(code)) mà bộ chỉ số yêu cầu bỏ ra"),
        consequence: say("nothing was left out for it", "không bỏ dòng nào theo yêu cầu này"),
        help: [
          say(
            "check that a row of maxima or means does not stand there under another code",
            "kiểm tra xem bảng có dòng giá trị cao nhất hoặc trung bình mang mã khác hay không")
        ])
    case .publishedDiffers(let unit, let node, let published, let found, let tolerance):
      FindingWords(
        problem: say(
          "\(say.quoted(node)) of unit \(say.quoted(unit)) is published as \(published), and its parts give \(found)",
          "\(say.quoted(node)) của đơn vị \(say.quoted(unit)) được công bố là \(published), nhưng tính từ các phần được \(found)"
        ),
        consequence: say(
          "they differ by more than \(tolerance)", "hai giá trị chênh nhau quá \(tolerance)"),
        help: [
          say(
            "look the figures up at their source; ranks follow what the parts give",
            "tra lại số liệu ở nguồn; thứ hạng tính theo kết quả từ các phần")
        ])
    default: FindingWords(problem: "")
    }
  }
}
