import SurveyModel

extension ProgramFinding {
  /// The words of the finding in `language`.
  public func words(in language: Language) -> FindingWords {
    let say = Wording(language: language)
    return switch self {
    case .fileUnwritten(let reason):
      FindingWords(
        problem: say(
          "this cannot be written: \(Self.lowercased(reason))", "không ghi được: \(Self.vietnamese(reason))"),
        consequence: say("no result was left behind", "không để lại kết quả nào"),
        help: [say("name a folder that you may write to with --out", "chọn thư mục có quyền ghi bằng --out")])
    case .streamCutShort(let reason):
      FindingWords(
        problem: say(
          "the output cannot be written: \(Self.lowercased(reason))",
          "không ghi được kết quả: \(Self.vietnamese(reason))"),
        consequence: say("what was written of it is incomplete", "phần đã ghi không đầy đủ"))
    case .mistake(let description):
      FindingWords(
        problem: say("the program made a mistake", "chương trình gặp lỗi của chính nó"),
        consequence: say("the command was not done", "lệnh chưa được thực hiện"), notes: [description],
        help: [
          say(
            "send this message and the command to those who maintain the program",
            "gửi thông báo này và câu lệnh cho người bảo trì chương trình")
        ])
    }
  }

  /// The pages that `hailong explain` prints, by code.
  static let explanations: [String: LocalizedText] = [
    "output-failed": LocalizedText(
      vi:
        "Hệ điều hành không cho ghi tệp hoặc thư mục kết quả: ổ đĩa đầy, không có quyền ghi, hoặc đường dẫn đi qua một tệp. "
        + "Các tệp kết quả được ghi xong dưới tên tạm rồi mới đổi tên, nên không có tệp nào dở dang. Chọn thư mục khác bằng "
        + "--out rồi chạy lại lệnh.",
      en:
        "The system refused a file or a folder of the results: the disk is full, you may not write there, or the path leads "
        + "through a file. Results are written under temporary names before any of them gets its own, so none is half "
        + "written. Choose another folder with --out and run the command again."),
    "output-cut-short": LocalizedText(
      vi:
        "Hệ điều hành không nhận hết dữ liệu ghi ra đầu ra chuẩn, thường vì ổ đĩa đầy. Phần đã ghi thiếu đoạn cuối, không được "
        + "sử dụng. Dành thêm chỗ trống rồi chạy lại lệnh.",
      en:
        "The system did not take all that was written to standard output, most often because the disk is full. What is there "
        + "lacks its end and must not be used. Make room and run the command again."),
    "internal-error": LocalizedText(
      vi:
        "Chương trình gặp một lỗi mà không lệnh nào lường trước; dữ liệu và câu lệnh không có gì sai. Kết quả của lần chạy này "
        + "không được sử dụng. Gửi câu lệnh và thông báo cho người bảo trì chương trình.",
      en:
        "The program met an error that no command expects; neither the data nor the command is to blame. Nothing that this "
        + "run printed may be used. Send the command and the message to those who maintain the program."),
  ]

  private static func lowercased(_ reason: String) -> String {
    reason.prefix(1).lowercased() + reason.dropFirst()
  }

  private static func vietnamese(_ reason: String) -> String {
    [
      "No space left on device": "ổ đĩa đầy", "Permission denied": "không có quyền ghi",
      "Not a directory": "đây không phải thư mục", "Is a directory": "đã có thư mục cùng tên",
      "No such file or directory": "không có thư mục này", "Read-only file system": "ổ đĩa chỉ cho đọc",
      "Operation not permitted": "không được phép ghi", "File too large": "tệp quá lớn",
      "Input/output error": "lỗi vào ra của ổ đĩa",
    ][reason] ?? reason
  }
}
