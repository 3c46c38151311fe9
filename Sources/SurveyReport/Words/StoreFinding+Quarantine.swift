import SurveyModel

extension StoreFinding {
  /// Quarantine workbooks, written and coming back.
  func quarantineWords(_ say: Wording) -> FindingWords? {
    switch self {
    case .quarantineWritten(let path, let records, let store):
      FindingWords(
        problem: say(
          "\(say.count(records, "quarantined record is", "quarantined records are", "")) in \(path)",
          "\(say.number(records)) phiếu bị loại nằm trong \(path)"),
        help: [
          say(
            "mend the cells there, then run 'hailong import ROUND \(path)\(Self.option(store))'",
            "sửa các ô trong bảng tính đó rồi chạy 'hailong import CUỘC \(path)\(Self.option(store))'"),
          say(
            "personal columns are left out there and come from the store; where they are wrong, mend the delivered file",
            "cột thông tin cá nhân không có ở đó mà lấy từ kho dữ liệu; nếu sai cột này thì sửa tệp gốc rồi nhập lại"),
        ])
    case .quarantineTooLarge(let records, let most):
      FindingWords(
        problem: say(
          "\(say.number(records)) records are quarantined, more than \(say.number(most)); no workbook was written",
          "có \(say.number(records)) phiếu bị loại, nhiều hơn \(say.number(most)); không ghi bảng tính"),
        help: [
          say(
            "one cause is likely behind most of them: look at the first findings, mend the file, take the batch back and import again",
            "đa số thường do một nguyên nhân: xem các phát hiện đầu tiên, sửa tệp, rút tệp phiếu rồi nhập lại")
        ])
    case .recordsMendedAgain, .recordsStillMended: mendedTwiceWords(say)
    case .quarantineRecordRepeated(let record):
      FindingWords(
        problem: say(
          "another row of the workbook mends record \(say.quoted(record)), too",
          "trong bảng tính đã có dòng khác sửa phiếu \(say.quoted(record))"),
        consequence: Self.nothingImported(say),
        help: [
          say("keep one row for each record, and delete the others", "mỗi phiếu chỉ giữ một dòng, xóa các dòng còn lại")
        ])
    case .quarantineNeedsStore:
      FindingWords(
        problem: say(
          "this is a quarantine workbook, whose records can be read only together with the store that wrote it",
          "đây là bảng tính phiếu bị loại, chỉ đọc được cùng với kho dữ liệu đã ghi ra nó"),
        consequence: say("nothing was scored", "không chấm điểm"),
        help: [
          say(
            "run the command without --no-store, after 'hailong import ROUND'",
            "chạy 'hailong import CUỘC' rồi chạy lại lệnh không có --no-store")
        ])
    case .quarantineRecordUnknown(let batch, let record):
      FindingWords(
        problem: say(
          "the quarantine of this store has no record \(say.quoted(record)) of batch \(say.quoted(batch))",
          "trong các phiếu bị loại của kho không có phiếu \(say.quoted(record)) của tệp phiếu \(say.quoted(batch))"),
        consequence: Self.nothingImported(say),
        help: [
          say(
            "leave the first two columns of a row as they were written, and take out rows that you added",
            "giữ nguyên hai cột đầu của mỗi dòng, và xóa các dòng tự thêm"),
          say(
            "where the store was made anew, use the workbook that this store wrote",
            "nếu kho dữ liệu được tạo lại, dùng bảng tính do chính kho này ghi"),
        ])
    case .quarantineColumnsForeign(let names):
      FindingWords(
        problem: say(
          "the workbook was not written with \(names.count == 1 ? "a column" : "columns") called \(say.names(names))",
          "bảng tính khi ghi ra không có cột \(say.names(names))"),
        consequence: Self.nothingImported(say),
        help: [
          say(
            "take them out, or give them the names that they had; each name may stand in one column only",
            "xóa các cột đó hoặc đặt lại tên cũ; mỗi tên chỉ được đứng ở một cột"),
          say(
            "what is personal comes from the store; where it is wrong, mend the delivered file",
            "thông tin cá nhân lấy từ kho dữ liệu; nếu sai, hãy sửa tệp gốc"),
        ])
    case .quarantineOfSeveralBatches(let numbers):
      FindingWords(
        problem: say(
          "the rows belong to several batches: \(numbers.map(String.init).joined(separator: ", "))",
          "các dòng thuộc nhiều tệp phiếu: \(numbers.map(String.init).joined(separator: ", "))"),
        consequence: Self.nothingImported(say),
        help: [say("import a workbook for each batch", "nhập riêng bảng tính của từng tệp phiếu")])
    case .quarantineOfRetracted(let batch, let at):
      FindingWords(
        problem: say(
          "the rows belong to \(batch.name(say)), which was taken back on \(at)",
          "các dòng thuộc \(batch.name(say)), đã được rút lại lúc \(at)"),
        consequence: Self.nothingImported(say),
        help: [
          say(
            "import the delivered file again, then mend the workbook that is written for it",
            "nhập lại tệp gốc rồi sửa bảng tính được ghi cho lần nhập đó")
        ])
    case .quarantineUnmended(let records):
      FindingWords(
        problem: say(
          "no cell of the \(say.count(records, "record", "records", "")) in the workbook was mended, and they are as faulty as before",
          "chưa sửa ô nào của \(say.number(records)) phiếu trong bảng tính, các phiếu vẫn lỗi như cũ"),
        consequence: Self.nothingImported(say),
        help: [
          say(
            "mend the cells that column 'reason' speaks of, save the workbook, then import it",
            "sửa các ô nêu ở cột 'reason', lưu bảng tính rồi nhập lại")
        ])
    default: nil
    }
  }

  private static func option(_ store: String?) -> String { store.map { " --store \($0)" } ?? "" }

  /// Records that were mended before.
  private func mendedTwiceWords(_ say: Wording) -> FindingWords? {
    switch self {
    case .recordsMendedAgain(let batch, let records):
      FindingWords(
        problem: say(
          "\(say.count(records, "record", "records", "")) had been mended in \(batch.name(say)) before",
          "\(say.number(records)) phiếu đã được sửa trước đó ở \(batch.name(say))"),
        consequence: say("the later version counts", "bản sửa sau được tính"),
        help: [
          say(
            "where the earlier one was right, take this batch back with 'hailong batches retract'",
            "nếu bản sửa trước mới đúng, rút tệp này bằng 'hailong batches retract'")
        ])
    case .recordsStillMended(let batch, let records):
      FindingWords(
        problem: say(
          "\(say.count(records, "record", "records", "")) that cannot be read here had been mended in \(batch.name(say))",
          "\(say.number(records)) phiếu không đọc được ở đây đã được sửa ở \(batch.name(say))"),
        consequence: say("the earlier version still counts", "bản sửa trước vẫn được tính"),
        help: [
          say(
            "to leave such a record out after all, take that batch back with 'hailong batches retract ROUND \(batch.number) --reason …'",
            "muốn loại hẳn các phiếu này, rút tệp đó bằng 'hailong batches retract CUỘC \(batch.number) --reason …'")
        ])
    default: nil
    }
  }

  private static func nothingImported(_ say: Wording) -> String {
    say("nothing of the workbook was imported", "không nhập gì từ bảng tính")
  }

  /// The pages on them.
  static let quarantinePages = [
    (
      "quarantine-record-unknown",
      "The first two columns of a quarantine workbook tell which record a row mends: the batch, as its number and the beginning of its file's SHA-256, and the number of the record. This row names one that is not in the quarantine of the store: the cells were changed, the row was added, or the workbook was written by another store. The personal cells of the record are then not known, so nothing of the workbook is imported.",
      "Hai cột đầu của bảng tính phiếu bị loại cho biết dòng đó sửa phiếu nào: tệp phiếu (số và phần đầu SHA-256 của tệp) và số thứ tự phiếu. Dòng này chỉ một phiếu không có trong các phiếu bị loại của kho: ô bị sửa, dòng tự thêm, hoặc bảng tính do kho khác ghi. Khi đó không biết thông tin cá nhân của phiếu nên không nhập gì từ bảng tính."
    ),
    (
      "quarantine-unmended",
      "The quarantine workbook was imported as the program wrote it, or saved without a change, and none of its records can be read now any more than before. A batch of nothing but quarantined records would only repeat what is in the store, so nothing is imported. Where the form or the list of units was mended instead, the records can be read and the workbook is imported as it is.",
      "Bảng tính phiếu bị loại được nhập nguyên như khi chương trình ghi ra, hoặc được lưu mà không sửa gì, và không phiếu nào đọc được hơn trước. Một tệp chỉ gồm phiếu bị loại sẽ chỉ lặp lại những gì đã có trong kho nên không nhập gì. Nếu đã sửa mẫu phiếu hoặc danh sách đơn vị khiến phiếu đọc được thì bảng tính vẫn được nhập như bình thường."
    ),
    (
      "quarantine-record-repeated",
      "A row of the workbook was copied, or two workbooks were put together, so that one record would be mended twice. Which of the rows is right is not guessed at. Keep one row for each record.",
      "Một dòng của bảng tính bị sao chép, hoặc hai bảng tính được gộp lại, nên một phiếu được sửa hai lần. Chương trình không đoán dòng nào đúng. Mỗi phiếu chỉ giữ một dòng."
    ),
    (
      "records-mended-again",
      "Records of a batch's quarantine were mended and imported, and then mended and imported once more. Each counts once: the version of the later import. The earlier one stays in the store and counts again if the later batch is taken back.",
      "Phiếu bị loại đã được sửa và nhập, sau đó lại được sửa và nhập lần nữa. Mỗi phiếu chỉ tính một lần theo bản nhập sau. Bản trước vẫn ở trong kho và được tính lại nếu rút tệp nhập sau."
    ),
    (
      "records-still-mended",
      "Records that had been mended and imported came once more in a mended workbook, and this time they cannot be read. A version that cannot be read takes nothing's place, so the earlier one counts on; the faulty one is in the quarantine of this batch, and takes its place once it is mended there.",
      "Phiếu đã được sửa và nhập lại xuất hiện trong bảng tính sửa sau, nhưng lần này không đọc được. Bản không đọc được không thay thế bản nào, nên bản sửa trước vẫn được tính; bản lỗi nằm trong các phiếu bị loại của tệp này và sẽ được tính thay khi đã sửa."
    ),
    (
      "quarantine-columns-foreign",
      "A quarantine workbook has the columns of the delivered file, without those that are personal and those that the form does not read. Others are not guessed at: a column that was renamed would lose its answers, and one that was added may be personal. Columns that were taken out are no fault: their cells come from the store.",
      "Bảng tính phiếu bị loại có các cột của tệp gốc, trừ cột thông tin cá nhân và cột mẫu phiếu không đọc. Chương trình không đoán các cột khác: cột bị đổi tên sẽ mất câu trả lời, cột tự thêm có thể là thông tin cá nhân. Xóa bớt cột không sao: ô của cột đó lấy từ kho dữ liệu."
    ),
    (
      "quarantine-needs-store",
      "round.yaml names a quarantine workbook among its batches. Such a workbook holds neither the personal cells of its records nor what the round says of their file; both are in the store that wrote it. It can be imported and scored through the store, and not read by itself.",
      "round.yaml khai báo một bảng tính phiếu bị loại trong các tệp phiếu. Bảng tính này không chứa thông tin cá nhân của phiếu, cũng không chứa khai báo về tệp gốc; cả hai đều ở trong kho dữ liệu đã ghi ra nó. Bảng tính chỉ nhập và chấm điểm được qua kho, không đọc riêng được."
    ),
    (
      "quarantine-of-several-batches",
      "Rows of several quarantine workbooks stand in one. Each batch has its own form, basis, mode and columns, under which its records are read, so each workbook is imported by itself.",
      "Một bảng tính chứa dòng của nhiều tệp phiếu. Mỗi tệp phiếu có mẫu phiếu, cách chọn, hình thức và cột riêng để đọc, nên phải nhập riêng từng bảng tính."
    ),
    (
      "quarantine-of-retracted-batch",
      "The batch from which the rows come was taken back, so none of its records count, and mended ones shall not count either. Import the delivered file again; its quarantine is then written anew.",
      "Tệp phiếu của các dòng này đã được rút lại, nên không phiếu nào của tệp được tính, kể cả phiếu đã sửa. Nhập lại tệp gốc; các phiếu bị loại sẽ được ghi ra bảng tính mới."
    ),
  ]
}
