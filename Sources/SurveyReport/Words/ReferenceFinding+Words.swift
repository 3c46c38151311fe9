import SurveyModel

extension ReferenceFinding {
  /// The words of the finding in `language`.
  public func words(in language: Language) -> FindingWords {
    let say = Wording(language: language)
    return switch self {
    case .folderMissing, .noCases: folderWords(say)
    default: FindingWords(problem: problem(say), consequence: Self.nothingComputed(say), help: help(say))
    }
  }

  private static func nothingComputed(_ say: Wording) -> String {
    say("no check of this case was computed", "không tính lại phép đối chiếu nào của bộ này")
  }

  private func folderWords(_ say: Wording) -> FindingWords {
    let consequence = say("nothing was computed", "không tính lại gì")
    if case .folderMissing(let searched) = self, !searched.isEmpty {
      return FindingWords(
        problem: say(
          "the reference cases (Data/reference) were not found", "không tìm thấy các bộ đối chiếu (Data/reference)"),
        consequence: consequence,
        notes: [SearchedPlace.note(searched, say.language)],
        help: [
          say(
            "name a folder of cases, or the program's Data folder with --data",
            "ghi tên thư mục chứa các bộ đối chiếu, hoặc nêu thư mục Data của chương trình bằng --data")
        ])
    }
    if case .folderMissing = self {
      return FindingWords(problem: say("there is no such folder", "không có thư mục này"), consequence: consequence)
    }
    return FindingWords(
      problem: say("the folder holds no case", "thư mục không có bộ đối chiếu nào"), consequence: consequence,
      help: [
        say(
          "name a folder that holds case.json, or folders that do",
          "ghi tên thư mục chứa case.json, hoặc thư mục gồm các thư mục như vậy")
      ])
  }

  private func problem(_ say: Wording) -> String {
    switch self {
    case .folderMissing, .noCases: ""
    case .caseUnreadable(let reason):
      say("the case cannot be read: \(reason)", "không đọc được bộ đối chiếu: \(Self.vietnamese(reason))")
    case .fileMissing(let name):
      say(
        "the case names \(say.quoted(name)), and there is no such file",
        "bộ đối chiếu nhắc đến \(say.quoted(name)), nhưng không có tệp này")
    case .syntax(endsEarly: true): say("the JSON ends too early", "JSON kết thúc quá sớm")
    case .syntax(endsEarly: false): say("this is not JSON", "đây không phải JSON đúng cú pháp")
    case .formatUnknown(let found):
      say("the format must be 1, not \(say.quoted(found))", "định dạng phải là 1, không phải \(say.quoted(found))")
    case .memberMissing(let name):
      say(
        "\(say.quoted(name)) is missing, or is not what the format says",
        "thiếu \(say.quoted(name)), hoặc nội dung không đúng định dạng")
    case .checkRepeated(let id):
      say("two checks have the id \(say.quoted(id))", "hai phép đối chiếu cùng có mã \(say.quoted(id))")
    case .recordsDamaged(let count):
      say(
        "\(say.count(count, "record", "records", "")) of the data cannot be read",
        "\(say.number(count)) dòng dữ liệu không đọc được")
    }
  }

  private func help(_ say: Wording) -> [String] {
    switch self {
    case .formatUnknown, .memberMissing:
      [
        say(
          "Data/reference/README.md describes the format",
          "tệp Data/reference/README.md mô tả định dạng")
      ]
    default: []
    }
  }

  private static func vietnamese(_ reason: String) -> String {
    [
      "permission denied": "không có quyền đọc", "is a directory": "đây là thư mục",
      "input/output error": "lỗi vào ra của ổ đĩa",
    ][reason] ?? reason
  }
}
