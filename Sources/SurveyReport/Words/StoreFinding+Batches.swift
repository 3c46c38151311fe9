import SurveyModel

/// Batches of a store.
extension StoreFinding {
  /// One batch.
  func batchWords(_ say: Wording) -> FindingWords? {
    switch self {
    case .batchAlreadyImported(let batch, let changed): alreadyImported(batch, changed, say)
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
    case .optionsAgainstRound(let options):
      FindingWords(
        problem: say(
          "\(say.joined(options, "and")) \(options.count == 1 ? "says" : "say") something else of this file than what is declared for it",
          "\(say.joined(options, "và")) khác với khai báo đã có của tệp này"),
        consequence: say("nothing was imported", "không nhập gì"),
        help: [
          say(
            "leave such options out, or change the batch in round.yaml; they are for files that it does not name",
            "bỏ các tùy chọn đó, hoặc sửa khai báo trong round.yaml; chúng chỉ dành cho tệp không có ở đó")
        ])
    case .batchUnknown(let name, let known):
      FindingWords(
        problem: say(
          "the store has no batch \(say.quoted(name))", "kho dữ liệu không có tệp phiếu \(say.quoted(name))"),
        consequence: Self.nothingChanged(say),
        notes: known.isEmpty ? [] : [say("it has \(say.names(known))", "kho có \(say.names(known))")],
        help: [
          say(
            "name a batch by its number or file; 'hailong batches list ROUND' lists them",
            "gọi tệp phiếu bằng số hoặc tên tệp; 'hailong batches list CUỘC' liệt kê các tệp")
        ])
    case .batchAmbiguous(let name, let numbers):
      FindingWords(
        problem: say(
          "several batches are called \(say.quoted(name))", "có nhiều tệp phiếu tên \(say.quoted(name))"),
        consequence: Self.nothingChanged(say),
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

  private func alreadyImported(_ batch: BatchReference, _ changed: [String], _ say: Wording) -> FindingWords {
    guard !changed.isEmpty else {
      return FindingWords(
        problem: say("the file is \(batch.name(say))", "tệp này là \(batch.name(say))"),
        consequence: say("nothing was imported", "không nhập gì"))
    }
    return FindingWords(
      problem: say(
        "the file is \(batch.name(say)), imported when \(say.names(changed)) \(changed.count == 1 ? "was" : "were") declared otherwise",
        "tệp này là \(batch.name(say)), nhập khi \(say.names(changed)) được khai báo khác"),
      consequence: say(
        "nothing was read again, and what was declared then still holds",
        "không đọc lại tệp, khai báo cũ vẫn được áp dụng"),
      help: [
        say(
          "to have it read anew, run 'hailong batches retract ROUND \(batch.number) --reason \"…\"', then import it again",
          "muốn đọc lại theo khai báo mới, chạy 'hailong batches retract CUỘC \(batch.number) --reason \"…\"' rồi nhập lại"
        )
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
