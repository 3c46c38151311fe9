import SurveyModel

extension StoreFinding {
  /// The words of the finding in `language`.
  public func words(in language: Language) -> FindingWords {
    let say = Wording(language: language)
    return storeWords(say) ?? batchWords(say) ?? quarantineWords(say) ?? recordWords(say)
  }

  /// The store as a whole.
  private func storeWords(_ say: Wording) -> FindingWords? {
    switch self {
    case .storeMissing:
      FindingWords(
        problem: say("the round has no store yet", "cuộc khảo sát chưa có kho dữ liệu"),
        help: [say("import batches with 'hailong import'", "nhập tệp phiếu bằng 'hailong import'")])
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

  private static func nothingChanged(_ say: Wording) -> String {
    say("nothing was changed", "không có gì thay đổi")
  }

  /// One batch.
  private func batchWords(_ say: Wording) -> FindingWords? {
    switch self {
    case .batchAlreadyImported(let batch):
      FindingWords(
        problem: say("the file is \(batch.name(say))", "tệp này là \(batch.name(say))"),
        consequence: say("nothing was imported", "không nhập gì"))
    case .batchContentAlreadyImported(let batch):
      FindingWords(
        problem: say(
          "the file holds the same respondents and answers as \(batch.name(say))",
          "tệp có cùng người trả lời và câu trả lời với \(batch.name(say))"),
        consequence: say("nothing was imported", "không nhập gì"))
    case .batchImportedUncorrected(let batch):
      FindingWords(
        problem: say(
          "the file is \(batch.name(say)), which was imported without --correct",
          "tệp này là \(batch.name(say)), đã nhập không có --correct"),
        consequence: say("nothing was corrected", "không sửa gì"),
        help: [
          say(
            "take it back with 'hailong batches retract ROUND \(batch.number) --reason …', then import it again with --correct",
            "rút lại bằng 'hailong batches retract CUỘC \(batch.number) --reason …' rồi nhập lại với --correct")
        ])
    case .batchChanged(let batch):
      FindingWords(
        problem: say(
          "the file is no longer the one that was imported as \(batch.name(say))",
          "tệp không còn giống tệp đã nhập thành \(batch.name(say))"),
        consequence: say("nothing was scored", "không chấm điểm"),
        help: [
          say(
            "if the new file is right, run 'hailong import ROUND FILE --correct --reason …'; if it is wrong, put the old one back",
            "nếu tệp mới đúng, chạy 'hailong import CUỘC TỆP --correct --reason …'; nếu sai, đặt lại tệp cũ"),
          say(
            "or take the old batch back with 'hailong batches retract ROUND \(batch.number) --reason …'",
            "hoặc rút tệp cũ bằng 'hailong batches retract CUỘC \(batch.number) --reason …'"),
        ])
    case .batchNotImported(let file):
      FindingWords(
        problem: say(
          "the round names \(say.quoted(file)), which is not in the store or was taken back",
          "cuộc khảo sát có tệp \(say.quoted(file)) chưa nhập vào kho hoặc đã rút lại"),
        consequence: say("its answers are in no figure", "câu trả lời trong tệp không có trong kết quả"),
        help: [
          say(
            "import it with 'hailong import'; 'hailong batches list' tells which were taken back",
            "nhập bằng 'hailong import'; 'hailong batches list' cho biết tệp nào đã rút")
        ])
    case .batchNotDeclared(let file):
      FindingWords(
        problem: say(
          "the round does not name \(say.quoted(file)) among its batches",
          "cuộc khảo sát không khai báo \(say.quoted(file)) trong các tệp phiếu"),
        consequence: say("it was not imported", "tệp không được nhập"),
        help: [
          say(
            "declare it under 'batches' in round.yaml, or say --form and --basis",
            "khai báo tệp trong 'batches' của round.yaml, hoặc ghi --form và --basis")
        ])
    case .batchUnknown(let name, let known):
      FindingWords(
        problem: say(
          "the store has no batch \(say.quoted(name))", "kho dữ liệu không có tệp phiếu \(say.quoted(name))"),
        notes: known.isEmpty ? [] : [say("it has \(say.names(known))", "kho có \(say.names(known))")])
    case .batchAmbiguous(let name, let numbers):
      FindingWords(
        problem: say(
          "several batches are called \(say.quoted(name))", "có nhiều tệp phiếu tên \(say.quoted(name))"),
        help: [
          say(
            "name the batch by its number: \(numbers.map(String.init).joined(separator: ", "))",
            "gọi tệp phiếu bằng số: \(numbers.map(String.init).joined(separator: ", "))")
        ])
    case .batchRetracted(let batch, let at):
      FindingWords(
        problem: say(
          "\(batch.name(say)) was taken back on \(at)", "\(batch.name(say)) đã được rút lại lúc \(at)"),
        consequence: say("its answers are in no figure", "câu trả lời trong tệp không có trong kết quả"))
    case .batchOfOtherForm(let batch, let form):
      FindingWords(
        problem: say(
          "\(batch.name(say)) was imported when form \(say.quoted(form)) had other items, codes, roles or rules",
          "\(batch.name(say)) được nhập khi mẫu phiếu \(say.quoted(form)) có câu hỏi, mã, vai trò hoặc quy tắc khác"),
        consequence: say("nothing was scored", "không chấm điểm"),
        help: [
          say(
            "take the batch back with 'hailong batches retract' and import the file again, or put the form back",
            "rút tệp phiếu bằng 'hailong batches retract' rồi nhập lại, hoặc đặt lại mẫu phiếu cũ")
        ])
    case .batchDeclaredOtherwise(let batch, let keys):
      FindingWords(
        problem: say(
          "the round no longer says of \(batch.name(say)) what it said at the import: \(say.names(keys))",
          "cuộc khảo sát không còn khai báo \(batch.name(say)) như khi nhập: \(say.names(keys))"),
        consequence: say("nothing was scored", "không chấm điểm"),
        help: [
          say(
            "put the round back as it was, or take the batch back with 'hailong batches retract' and import the file again",
            "đặt lại khai báo cũ, hoặc rút tệp phiếu bằng 'hailong batches retract' rồi nhập lại")
        ])
    case .batchCorrects(let batch, let replaced):
      FindingWords(
        problem: say(
          "\(say.count(replaced, "record", "records", "")) of \(batch.name(say)) gave way to corrected ones",
          "\(say.number(replaced)) phiếu của \(batch.name(say)) được thay bằng phiếu đã sửa"),
        consequence: say("both stay in the store", "cả hai vẫn nằm trong kho dữ liệu"))
    default: nil
    }
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
        problem: say("this needs a reason, which is kept", "thao tác này cần có lý do, được lưu lại"),
        consequence: Self.nothingChanged(say),
        help: [say("say --reason \"…\"", "ghi --reason \"…\"")])
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
      case .file: say("the database file is damaged: \(place)", "tệp cơ sở dữ liệu bị hỏng: \(place)")
      case .head:
        say(
          "the head \(place) is not in the log", "giá trị đầu chuỗi \(place) không có trong nhật ký")
      }
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
}

extension BatchReference {
  /// `batch 3 ('batches/a.csv', imported 2026-03-01T08:00:00Z)`.
  func name(_ say: Wording) -> String {
    say(
      "batch \(number) (\(say.quoted(file)), imported \(importedAt))",
      "tệp phiếu số \(number) (\(say.quoted(file)), nhập lúc \(importedAt))")
  }
}
