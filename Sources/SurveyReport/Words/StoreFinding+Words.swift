import SurveyModel

extension StoreFinding {
  /// The words of the finding in `language`.
  public func words(in language: Language) -> FindingWords {
    let say = Wording(language: language)
    return storeWords(say) ?? batchWords(say) ?? quarantineWords(say) ?? decisionWords(say) ?? recordWords(say)
  }

  /// The store as a whole.
  private func storeWords(_ say: Wording) -> FindingWords? {
    switch self {
    case .storeMissing:
      FindingWords(
        problem: say("the round has no store yet", "cuộc khảo sát chưa có kho dữ liệu"),
        help: [say("import batches with 'hailong import ROUND'", "nhập tệp phiếu bằng 'hailong import CUỘC'")])
    case .storeUnreadable(let reason):
      FindingWords(
        problem: say("the store cannot be used: \(reason)", "không dùng được kho dữ liệu: \(reason)"),
        consequence: Self.nothingChanged(say),
        help: [
          say("check the rights on the folder and the disk", "kiểm tra quyền truy cập thư mục và ổ đĩa")
        ])
    case .storeForeign:
      FindingWords(
        problem: say("this file is no store of this program", "tệp này không phải kho dữ liệu của chương trình"),
        consequence: Self.nothingChanged(say),
        help: [
          say(
            "move the file away, or name another store with --store",
            "chuyển tệp đi nơi khác, hoặc chọn kho khác bằng --store")
        ])
    case .storeNewer(let version, let known):
      FindingWords(
        problem: say(
          "the store has version \(version), and this program knows versions up to \(known)",
          "kho dữ liệu có phiên bản \(version), chương trình này chỉ biết đến phiên bản \(known)"),
        consequence: Self.nothingChanged(say),
        help: [say("use the newer program that wrote it", "dùng bản chương trình mới hơn đã ghi kho này")])
    case .storeDamaged(let reason):
      FindingWords(
        problem: say("the store is damaged: \(reason)", "kho dữ liệu bị hỏng: \(reason)"),
        consequence: Self.nothingChanged(say),
        help: [
          say(
            "restore a backup, or move the store away and import the batches again; 'hailong verify' says what is wrong",
            "khôi phục bản sao lưu, hoặc chuyển kho đi và nhập lại các tệp phiếu; 'hailong verify' cho biết chỗ hỏng")
        ])
    case .storeFull(let reason):
      FindingWords(
        problem: say("the disk of the store is full: \(reason)", "ổ đĩa chứa kho dữ liệu đã đầy: \(reason)"),
        consequence: Self.nothingChanged(say),
        help: [
          say(
            "free at least twice the size of the batch, then run the command again",
            "giải phóng ít nhất gấp đôi kích thước tệp phiếu rồi chạy lại lệnh")
        ])
    case .storeLocked(let holder, let since):
      FindingWords(
        problem: say(
          "another process is writing to the store\(holder.isEmpty ? "" : ": \(holder), since \(since)")",
          "một tiến trình khác đang ghi vào kho dữ liệu\(holder.isEmpty ? "" : ": \(holder), từ \(since)")"),
        consequence: Self.nothingChanged(say),
        help: [say("wait until it has ended, then run the command again", "đợi tiến trình đó xong rồi chạy lại lệnh")])
    case .storeBelongsToOther(let round):
      FindingWords(
        problem: say(
          "the store belongs to round \(say.quoted(round))", "kho dữ liệu thuộc về cuộc khảo sát \(say.quoted(round))"),
        consequence: Self.nothingChanged(say),
        help: [
          say("give every round a store of its own", "mỗi cuộc khảo sát cần có kho dữ liệu riêng")
        ])
    case .storeInTheWay:
      FindingWords(
        problem: say("there is a store already", "ở đây đã có kho dữ liệu"),
        consequence: Self.nothingChanged(say),
        help: [say("name another folder", "chọn thư mục khác")])
    case .keyMissing(let path):
      FindingWords(
        problem: say(
          "the key of respondents' pseudonyms is not where it should be, or not whole: \(path)",
          "không thấy khóa của mã thay tên người trả lời, hoặc khóa không đủ: \(path)"),
        consequence: Self.nothingChanged(say),
        help: [
          say(
            "restore the key from a backup; without it nobody can tell whether a respondent is already in the store",
            "khôi phục khóa từ bản sao lưu; không có khóa thì không biết người trả lời đã có trong kho hay chưa")
        ])
    default: nil
    }
  }

  static func nothingChanged(_ say: Wording) -> String {
    say("nothing was changed", "không có gì thay đổi")
  }

  /// Records, outputs and what verifying finds.
  private func recordWords(_ say: Wording) -> FindingWords {
    switch self {
    case .recordSuperseded(let line, let file):
      FindingWords(
        problem: say(
          "a later record of the same respondent stands in \(file):\(line)",
          "phiếu sau của cùng người trả lời ở \(file):\(line)"),
        consequence: say("this one does not count", "phiếu này không được tính"))
    case .reasonMissing:
      FindingWords(
        problem: say(
          "corrections, retractions and decisions need a reason, and the command gives none",
          "sửa, rút tệp phiếu hoặc ra quyết định phải có lý do, mà lệnh không ghi lý do"),
        consequence: Self.nothingChanged(say),
        help: [
          say(
            "add --reason \"…\" to the command; the log keeps it", "thêm --reason \"…\" vào lệnh; nhật ký lưu lý do này"
          )
        ])
    case .disagreement(let kind, let place): disagreementWords(kind, place, say)
    default:
      // Every other case has its words in the functions before this one; a test goes through all of them.
      FindingWords(problem: code)
    }
  }

  private func disagreementWords(_ kind: StoreDisagreement, _ place: String, _ say: Wording) -> FindingWords {
    let problem =
      switch kind {
      case .chain:
        say(
          "entry \(place) of the log does not follow from the one before it",
          "mục \(place) của nhật ký không khớp với mục trước nó")
      case .batch:
        say("batch \(place) is not what the log says", "tệp phiếu số \(place) không đúng như nhật ký ghi")
      case .responses:
        say(
          "responses of batch \(place) are not those that were imported",
          "câu trả lời của tệp phiếu số \(place) không phải những gì đã nhập")
      case .respondents:
        say(
          "in \(place) another record of a respondent counts than the rules say",
          "trong \(place) có phiếu được tính sai quy tắc cho một người trả lời")
      case .decision: Self.decisionProblem(place, say)
      case .personal: Self.personalProblem(place, say)
      case .file: say("the database file is damaged: \(place)", "tệp cơ sở dữ liệu bị hỏng: \(place)")
      case .head: say("the head \(place) is not in the log", "giá trị đầu chuỗi \(place) không có trong nhật ký")
      }
    if kind == .head { return strangeHead(problem, say) }
    return FindingWords(
      problem: problem,
      consequence: say(
        "the store was changed from outside this program, or its disk fails",
        "kho dữ liệu đã bị sửa ngoài chương trình, hoặc ổ đĩa bị lỗi"),
      help: [
        say(
          "restore a backup, or import the delivered files into a new store",
          "khôi phục bản sao lưu, hoặc nhập lại các tệp phiếu vào kho mới")
      ])
  }

  /// A head that was written down earlier, and that the log does not have.
  private func strangeHead(_ problem: String, _ say: Wording) -> FindingWords {
    FindingWords(
      problem: problem,
      consequence: say(
        "the log was cut off or written anew, or the head is another round's",
        "nhật ký bị cắt hoặc bị viết lại, hoặc giá trị này thuộc cuộc khảo sát khác"),
      help: [
        say(
          "check that the head was copied from a report of this round; if it was, restore a backup",
          "kiểm tra giá trị có đúng lấy từ báo cáo của cuộc này; nếu đúng, khôi phục bản sao lưu")
      ])
  }

  /// `2:7` is record 7 of batch 2, `2` a batch of which nothing should be left.
  private static func personalProblem(_ place: String, _ say: Wording) -> String {
    let parts = place.split(separator: ":")
    guard parts.count == 2 else {
      return say(
        "personal.sqlite still holds personal data of batch \(place), which were deleted by what the log says",
        "personal.sqlite vẫn còn thông tin cá nhân của tệp phiếu số \(place), dù nhật ký ghi là đã xóa")
    }
    return say(
      "personal.sqlite does not hold the bytes of record \(parts[1]) of batch \(parts[0]) as they were delivered",
      "personal.sqlite không chứa đúng các byte đã nhận của phiếu \(parts[1]) thuộc tệp phiếu số \(parts[0])")
  }
}
