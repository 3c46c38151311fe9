import SurveyModel

extension PlanFinding {
  /// The words of the finding in `language`.
  public func words(in language: Language) -> FindingWords {
    let say = Wording(language: language)
    switch self {
    case .frameEmpty, .frameKeyRepeated, .frameStratumRepeated, .frameUnderSample, .sizeUnusable, .sizeVaries:
      return frameWords(say)
    case .totalOverPopulation, .minimaOverTotal, .maximaUnderTotal, .sharesAllZero, .kindWithoutNumber:
      return allocationWords(say)
    case .seedMissing, .startOutOfRange, .planWithoutForm: return requestWords(say)
    case .numberWithoutKind, .placeNotInFrame, .planColumnNotNamed: return planWords(say)
    default: return sampleWords(say)
    }
  }

  private static func nothingDrawn(_ say: Wording) -> String {
    say("no sample was drawn", "chưa rút mẫu")
  }

  private func frameWords(_ say: Wording) -> FindingWords {
    switch self {
    case .frameEmpty:
      return FindingWords(
        problem: say("the file has a header and no rows", "tệp chỉ có dòng tiêu đề, không có dòng nào khác"),
        consequence: say("nothing was done", "không làm gì thêm"),
        help: [say("export the list again, with its rows", "xuất lại danh sách, có đủ các dòng")])
    case .frameKeyRepeated(let firstLine):
      return FindingWords(
        problem: say(
          "the key of this row is that of line \(say.number(firstLine))",
          "mã của dòng này trùng với dòng \(say.number(firstLine))"),
        consequence: Self.nothingDrawn(say),
        help: [
          say(
            "delete one row if it is the same person, else give each person a key of his own; who stands in the list twice has twice the chance",
            "xóa một dòng nếu là cùng một người, nếu không thì đặt cho mỗi người một mã riêng; ai có hai dòng thì dễ được chọn gấp đôi"
          )
        ])
    case .frameStratumRepeated(let place, let firstLine):
      return FindingWords(
        problem: say(
          "\(say.place(place)) also stands in line \(say.number(firstLine))",
          "\(say.place(place)) đã có ở dòng \(say.number(firstLine))"),
        consequence: say("nothing was allocated", "chưa phân bổ"),
        help: [
          say(
            "write each once with its whole population; leave out --population if every row is a person",
            "mỗi nơi ghi một dòng với toàn bộ tổng thể; bỏ --population nếu mỗi dòng là một người")
        ])
    case .frameUnderSample(let place, let within, let drawn, let frame, let sample):
      return underSample(place, within, drawn, frame, sample, say)
    case .sizeUnusable(let found):
      let found = say.quoted(found)
      return FindingWords(
        problem: say(
          "the size must be a number over 0 and up to 1,000,000,000, not \(found)",
          "quy mô phải là số lớn hơn 0 và không quá 1.000.000.000, không phải \(found)"),
        consequence: Self.nothingDrawn(say),
        help: [
          say(
            "enter the size; a unit of size 0 has no chance to be drawn: take its rows out of the frame and say so in the plan",
            "ghi quy mô; đơn vị có quy mô 0 không thể được chọn: bỏ các dòng của đơn vị khỏi khung mẫu và ghi rõ trong kế hoạch"
          )
        ])
    case .sizeVaries(let group, let first, let second):
      return FindingWords(
        problem: say(
          "\(say.quoted(group)) must have one size, not both \(first) and \(second)",
          "\(say.quoted(group)) phải có một quy mô, không thể vừa \(first) vừa \(second)"),
        consequence: Self.nothingDrawn(say),
        help: [
          say(
            "give all its rows the same size, or leave out --size-column: its rows are counted then",
            "ghi cùng một quy mô cho mọi dòng của đơn vị, hoặc bỏ --size-column: khi đó số dòng được dùng làm quy mô")
        ])
    default: return FindingWords(problem: code)
    }
  }

  private func underSample(
    _ place: SamplePlace, _ within: String?, _ drawn: Drawn, _ frame: Int, _ sample: Int, _ say: Wording
  ) -> FindingWords {
    let isWhole = place == SamplePlace() && within == nil
    let name = isWhole ? "" : say(" in ", " ở ") + say.place(place, within: within)
    let (has, asked, help): (String, String, String)
    switch drawn {
    case .people:
      has = say.count(frame, "person", "people", "người")
      asked = say.number(sample)
      help = say(
        "ask for at most that many, or complete the frame",
        "chỉ rút nhiều nhất bằng số đó, hoặc bổ sung khung mẫu cho đủ")
    case .groups(let column):
      has = say(
        "\(say.number(frame)) different \(frame == 1 ? "value" : "values") of \(say.quoted(column))",
        "\(say.number(frame)) giá trị khác nhau ở cột \(say.quoted(column))")
      asked = say.number(sample)
      help = say(
        "ask for fewer with --psus, or join it to a neighbour", "giảm số ở --psus, hoặc gộp với nơi liền kề")
    }
    return FindingWords(
      problem: say(
        "the frame has \(has)\(name), and \(asked) are to be drawn",
        "khung mẫu có \(has)\(name), nhưng phải chọn \(asked)"),
      consequence: Self.nothingDrawn(say), help: [help])
  }

  private func allocationWords(_ say: Wording) -> FindingWords {
    let nothing = say("nothing was allocated", "chưa phân bổ")
    switch self {
    case .totalOverPopulation(let total, let population):
      return FindingWords(
        problem: say(
          "the total of \(say.number(total)) is more than the \(say.number(population)) people of all strata",
          "tổng số \(say.number(total)) lớn hơn \(say.number(population)) người của tất cả các tầng"),
        consequence: nothing,
        help: [
          say("lower --total, or check the column of populations", "giảm --total, hoặc kiểm tra cột tổng thể")
        ])
    case .minimaOverTotal(let minima, let total):
      return FindingWords(
        problem: say(
          "the minima add up to \(say.number(minima)), more than the total of \(say.number(total))",
          "mức tối thiểu của các tầng cộng lại là \(say.number(minima)), lớn hơn tổng số \(say.number(total))"),
        consequence: nothing, help: [say("lower --minimum or raise --total", "giảm --minimum hoặc tăng --total")])
    case .maximaUnderTotal(let maxima, let total):
      return FindingWords(
        problem: say(
          "the maxima add up to \(say.number(maxima)), less than the total of \(say.number(total))",
          "mức tối đa của các tầng cộng lại là \(say.number(maxima)), nhỏ hơn tổng số \(say.number(total))"),
        consequence: nothing, help: [say("raise --maximum or lower --total", "tăng --maximum hoặc giảm --total")])
    case .sharesAllZero(let left):
      return FindingWords(
        problem: say(
          "the strata that could take \(say.number(left)) more have a share of 0",
          "còn \(say.number(left)) phiếu, nhưng các tầng còn nhận được đều có tỷ trọng bằng 0"),
        consequence: nothing,
        help: [
          say(
            "correct the standard deviations, or allocate by another rule than neyman",
            "sửa độ lệch chuẩn, hoặc phân bổ theo cách khác neyman")
        ])
    case .kindWithoutNumber(let kind, let known):
      return FindingWords(
        problem: say(
          "there is no number for units of kind \(say.quoted(kind))",
          "chưa có số phiếu cho loại đơn vị \(say.quoted(kind))"),
        consequence: nothing,
        notes: known.isEmpty
          ? [] : [say("numbers are given for \(say.names(known))", "đã cho số phiếu của \(say.names(known))")],
        help: [say("add --number '\(kind)=N'", "thêm --number '\(kind)=N'")])
    default: return FindingWords(problem: code)
    }
  }

  private func requestWords(_ say: Wording) -> FindingWords {
    switch self {
    case .seedMissing:
      return FindingWords(
        problem: say("the draw needs a seed, a whole number", "cần số khởi tạo (seed) để rút mẫu, là một số nguyên"),
        consequence: Self.nothingDrawn(say),
        help: [
          say(
            "agree on it before anybody draws, for instance by lot at a meeting, put it into the minutes, and give it with --seed",
            "thống nhất trước khi rút mẫu, ví dụ bốc thăm tại cuộc họp, ghi vào biên bản, rồi đưa vào bằng --seed")
        ])
    case .startOutOfRange(let place, let start, let last):
      return FindingWords(
        problem: say(
          "a start of \(say.number(start)) is not from 1 to \(say.number(last)), which the interval of \(say.place(place)) allows",
          "điểm bắt đầu \(say.number(start)) không nằm trong khoảng từ 1 đến \(say.number(last)) theo bước nhảy của \(say.place(place))"
        ),
        consequence: Self.nothingDrawn(say),
        help: [
          say(
            "draw a number of that range by lot, or leave out --start: the seed draws it then",
            "bốc thăm một số trong khoảng đó, hoặc bỏ --start: khi đó số khởi tạo quyết định")
        ])
    case .planWithoutForm(let form, let found):
      return FindingWords(
        problem: say(
          "the plan has no line for form \(say.quoted(form))",
          "kế hoạch không có dòng nào cho mẫu phiếu \(say.quoted(form))"
        ),
        consequence: Self.nothingDrawn(say),
        notes: found.isEmpty ? [] : [say("it has \(say.names(found))", "kế hoạch có \(say.names(found))")],
        help: [say("correct --form or the plan", "sửa --form hoặc kế hoạch")])
    default: return FindingWords(problem: code)
    }
  }

  private func sampleWords(_ say: Wording) -> FindingWords {
    switch self {
    case .placeNotInPlan(let place, let frame):
      return FindingWords(
        problem: say(
          "the plan does not name \(say.place(place)), which has \(say.count(frame, "person", "people", "")) in the frame",
          "kế hoạch không có \(say.place(place)), nơi có \(say.number(frame)) người trong khung mẫu"),
        consequence: say("nobody is drawn there", "không chọn ai ở đó"),
        help: [
          say(
            "add it to the plan; if it is left out on purpose, the results do not speak for it",
            "thêm vào kế hoạch; nếu cố ý bỏ thì kết quả không đại diện cho nơi này")
        ])
    case .sparesFewer(let place, let within, let wanted, let left):
      return FindingWords(
        problem: say(
          "\(say.place(place, within: within)) has \(say.count(left, "person", "people", "người")) left for \(say.number(wanted)) spares",
          "\(say.place(place, within: within)) chỉ còn \(say.number(left)) người cho \(say.number(wanted)) suất dự phòng"
        ),
        consequence: say("all of them are on the spare list", "tất cả được ghi vào danh sách dự phòng"),
        help: [
          say(
            "nothing needs to be done; plan for fewer replacements",
            "không cần làm gì thêm; dự kiến ít người thay thế hơn")
        ])
    case .groupUnderTake(let group, let people, let wanted):
      return FindingWords(
        problem: say(
          "\(say.quoted(group)) has \(say.count(people, "person", "people", "người")), and \(say.number(wanted)) were to be drawn",
          "\(say.quoted(group)) có \(say.number(people)) người, nhưng phải chọn \(say.number(wanted))"),
        consequence: say(
          "all of them are drawn, and the sample is smaller by \(say.number(wanted - people))",
          "chọn tất cả, và mẫu thiếu \(say.number(wanted - people)) người"),
        help: [
          say(
            "join small ones to a neighbour in the frame before drawing, or accept it",
            "gộp nơi nhỏ với nơi liền kề trong khung mẫu trước khi rút, hoặc chấp nhận")
        ])
    case .sampleWithoutUnits:
      return FindingWords(
        problem: say("the frame's column of units is not named", "chưa nêu cột đơn vị của khung mẫu"),
        consequence: say(
          "column unit of the sample is empty, and the audit of a round cannot read it",
          "cột unit của mẫu để trống, và bước kiểm tra chất lượng không đọc được"),
        help: [
          say("name it with --unit, or fill in unit codes afterwards", "nêu cột bằng --unit, hoặc điền mã đơn vị sau")
        ])
    case .startGiven(let start):
      return FindingWords(
        problem: say(
          "the start \(say.number(start)) was given, not drawn",
          "điểm bắt đầu \(say.number(start)) do người đưa vào, không phải rút thăm"),
        consequence: say(
          "the probabilities hold only if it was drawn by lot", "xác suất chỉ đúng nếu số này được bốc thăm"),
        help: [
          say(
            "keep the minutes of that draw, or leave out --start", "lưu biên bản bốc thăm, hoặc bỏ --start")
        ])
    case .certaintyUnits(let place, let names):
      return FindingWords(
        problem: say(
          "in \(say.place(place)) so large that they are in the sample for certain: \(say.names(names))",
          "ở \(say.place(place)), các nơi có quy mô lớn nên chắc chắn vào mẫu: \(say.names(names))"),
        consequence: say("their probability at this stage is 1", "xác suất chọn ở giai đoạn này là 1"))
    case .frameOrderCounts:
      return FindingWords(
        problem: say(
          "a systematic draw follows the order of the frame's rows", "rút mẫu hệ thống theo thứ tự dòng của khung mẫu"),
        consequence: say(
          "the same frame in another order gives another sample", "cùng khung mẫu nhưng xếp khác sẽ cho mẫu khác"))
    default: return FindingWords(problem: code)
    }
  }
}

extension Wording {
  /// `stratum 'urban' of unit 'U01'`; the whole frame where it has neither.
  func place(_ place: SamplePlace, within: String? = nil) -> String {
    let parts = [
      within.map(quoted),
      place.stratum.isEmpty ? nil : self("stratum", "tầng") + " " + quoted(place.stratum),
      place.unit.isEmpty ? nil : self("unit", "đơn vị") + " " + quoted(place.unit),
    ].compactMap { $0 }
    return parts.isEmpty ? self("the frame", "khung mẫu") : parts.joined(separator: self(" of ", ", "))
  }
}
