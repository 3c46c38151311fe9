import SurveyModel

extension StoreFinding {
  /// The pages that `hailong explain` prints, by code.
  static let explanations: [String: LocalizedText] = Dictionary(
    uniqueKeysWithValues: (storePages + batchPages + quarantinePages + decisionPages + disagreementPages).map {
      ($0.0, LocalizedText(vi: $0.2, en: $0.1))
    })

  private static let storePages = [
    (
      "store-missing",
      "Nothing has been imported into this round yet, so there is no store in its folder .hailong. 'hailong import ROUND' imports the batches that round.yaml names; 'hailong run ROUND' does so and scores them.",
      "Cuộc khảo sát chưa nhập tệp nào nên chưa có kho dữ liệu trong thư mục .hailong. 'hailong import CUỘC' nhập các tệp phiếu khai báo trong round.yaml; 'hailong run CUỘC' vừa nhập vừa chấm điểm."
    ),
    (
      "store-unreadable",
      "The system or SQLite refused the store, for the reason given. Nothing was changed. Check that the folder is there, that you may write to it, and that the disk is sound.",
      "Hệ điều hành hoặc SQLite không cho dùng kho dữ liệu, với lý do đã nêu. Không có gì thay đổi. Kiểm tra thư mục, quyền ghi và ổ đĩa."
    ),
    (
      "store-foreign",
      "The file at the place of the store was not made by this program: it is another database or no database at all. It is left as it is, never overwritten. Move it away or name another store with --store.",
      "Tệp ở chỗ kho dữ liệu không do chương trình này tạo ra: là cơ sở dữ liệu khác hoặc không phải cơ sở dữ liệu. Tệp được giữ nguyên, không bị ghi đè. Chuyển tệp đi hoặc chọn kho khác bằng --store."
    ),
    (
      "store-newer",
      "A newer version of the program made or changed the store. This one would not understand all of it, so it leaves it alone. Use the newer program; 'hailong --version' tells which one you have.",
      "Một bản chương trình mới hơn đã tạo hoặc sửa kho dữ liệu. Bản này không hiểu hết nên không đụng đến. Dùng bản mới hơn; 'hailong --version' cho biết bản đang dùng."
    ),
    (
      "store-damaged",
      "SQLite found pages of the store that make no sense: the disk failed, or another program wrote into the file. Nothing was changed. Restore a backup, or move the folder .hailong away and import the delivered files again; they are all that is needed, but for personal data and decisions.",
      "SQLite thấy các trang vô nghĩa trong kho dữ liệu: ổ đĩa lỗi hoặc chương trình khác ghi vào tệp. Không có gì thay đổi. Khôi phục bản sao lưu, hoặc chuyển thư mục .hailong đi và nhập lại các tệp phiếu."
    ),
    (
      "store-full",
      "There was no room to write the batch and the journal that guards it. The import was rolled back whole; what was there before is untouched. Free at least twice the size of the file and run the command again.",
      "Không đủ chỗ để ghi tệp phiếu và nhật ký bảo vệ nó. Lần nhập được hủy toàn bộ; dữ liệu trước đó còn nguyên. Giải phóng ít nhất gấp đôi kích thước tệp rồi chạy lại lệnh."
    ),
    (
      "store-locked",
      "One process writes to a store at a time. Another one was writing for longer than this one waited; the message says who it is and since when. If that process is long gone, the lock went with it: run the command again.",
      "Mỗi lúc chỉ một tiến trình được ghi vào kho. Một tiến trình khác ghi lâu hơn thời gian chờ; thông báo cho biết là ai và từ khi nào. Nếu tiến trình đó đã kết thúc thì khóa cũng hết: chạy lại lệnh."
    ),
    (
      "store-of-other-round",
      "The store was made for another round. Answers of two rounds are never mixed in one store. Remove --store, or name the right one.",
      "Kho dữ liệu được tạo cho cuộc khảo sát khác. Không bao giờ trộn câu trả lời của hai cuộc trong một kho. Bỏ --store hoặc chọn đúng kho."
    ),
    (
      "store-in-the-way",
      "A backup never replaces what is there. Name a folder that holds no store, one for each backup, such as one with the date in its name.",
      "Bản sao lưu không bao giờ ghi đè. Chọn thư mục chưa có kho dữ liệu, mỗi lần sao lưu một thư mục, ví dụ có ngày trong tên."
    ),
    (
      "store-key-missing",
      "Respondents are known in the store by keyed pseudonyms, and the key, personal.key, is not there or not whole. Without it, nobody who comes again would be recognised, so nothing is imported. Restore the key from a backup; scoring needs no key.",
      "Trong kho, người trả lời được nhận biết bằng mã có khóa, mà tệp khóa personal.key không có hoặc không đủ. Thiếu khóa thì không nhận ra người trả lời lặp lại nên không nhập gì. Khôi phục khóa từ bản sao lưu; việc chấm điểm không cần khóa."
    ),
  ]

  private static let batchPages = [
    (
      "batch-already-imported",
      "A file with exactly these bytes is in the store. Importing it again changes nothing, so it is passed over. Where its form, basis, mode, unit or layout is declared otherwise now, that is said as a warning: the batch stays as it was read. To have it read under the new word, take it back with a reason and import it again.",
      "Kho đã có tệp với đúng các byte này. Nhập lại không làm thay đổi gì nên tệp được bỏ qua. Nếu mẫu phiếu, cách chọn, hình thức, đơn vị hoặc cách trình bày tệp nay khai báo khác thì có cảnh báo: tệp vẫn giữ như đã đọc. Muốn đọc theo khai báo mới, rút tệp kèm lý do rồi nhập lại."
    ),
    (
      "options-against-round",
      "Options such as --form, --basis or --delimiter are for files that round.yaml does not name. This file is declared there, or is a quarantine workbook that is read as its batch was, and the options say something else. Nothing was imported, because one of the two would have been passed over. Leave the options out, or change the batch in round.yaml.",
      "Các tùy chọn như --form, --basis hay --delimiter dành cho tệp không có trong round.yaml. Tệp này đã khai báo ở đó, hoặc là bảng tính phiếu bị loại được đọc như tệp gốc, mà tùy chọn lại ghi khác. Không nhập gì, vì nếu không một trong hai sẽ bị bỏ qua mà không ai biết. Bỏ các tùy chọn, hoặc sửa khai báo trong round.yaml."
    ),
    (
      "batch-content-already-imported",
      "The file differs from one in the store in its bytes, such as its encoding or line ends, and not in one respondent or answer. Nothing was imported.",
      "Tệp khác tệp trong kho về byte, ví dụ mã hóa hoặc dấu xuống dòng, nhưng không khác người trả lời hay câu trả lời nào. Không nhập gì."
    ),
    (
      "batch-imported-uncorrected",
      "The same bytes are in the store, imported as an ordinary batch, so that earlier records of its respondents count and not these. To make it a correction, take the batch back with a reason and import the file again with --correct and a reason.",
      "Tệp này đã có trong kho như một tệp thường, nên phiếu trước của người trả lời vẫn được tính. Để dùng làm bản sửa, rút tệp kèm lý do rồi nhập lại với --correct và lý do."
    ),
    (
      "batch-changed",
      "A batch of this name is in the store, and the file now has other bytes. Which of the two is right is a decision that the program does not take. Import the new file as a correction with a reason, take the old batch back, or put the old file back; then score again.",
      "Kho đã có tệp phiếu tên này nhưng tệp hiện có byte khác. Chương trình không tự quyết định tệp nào đúng. Nhập tệp mới như bản sửa kèm lý do, rút tệp cũ, hoặc đặt lại tệp cũ; rồi chấm điểm lại."
    ),
    (
      "batch-not-imported",
      "round.yaml names a batch that is not in the store, or that was taken back. Figures are made from the store alone, so the answers of this file are not in them. Import it, or remove it from round.yaml; 'hailong batches list' tells which batches were taken back.",
      "round.yaml có tệp phiếu chưa nằm trong kho hoặc đã rút lại. Kết quả chỉ tính từ kho nên không có câu trả lời của tệp này. Nhập tệp hoặc xóa khỏi round.yaml."
    ),
    (
      "batch-not-declared",
      "To read a file, the program must know which form was filled in and who could answer. round.yaml says so under 'batches'; for a file that is not named there, say --form and --basis, and --unit where the form has no unit column.",
      "Để đọc tệp, chương trình cần biết mẫu phiếu nào được dùng và ai có thể trả lời. round.yaml khai báo trong 'batches'; với tệp không có ở đó, ghi --form và --basis, thêm --unit nếu mẫu phiếu không có cột đơn vị."
    ),
    (
      "batch-unknown",
      "No batch of the store has this number or name. 'hailong batches list ROUND' lists them all.",
      "Kho không có tệp phiếu nào mang số hoặc tên này. 'hailong batches list CUỘC' liệt kê tất cả."
    ),
    (
      "batch-ambiguous",
      "Several batches of the store have this name, such as a file and its correction. Name the one that is meant by its number.",
      "Nhiều tệp phiếu trong kho cùng tên, ví dụ tệp gốc và bản sửa. Gọi tệp cần dùng bằng số."
    ),
    (
      "batch-retracted",
      "The batch was taken back, with a reason that 'hailong batches show' tells. Its records stay in the store and count nowhere. To use the file after all, import it again by name.",
      "Tệp phiếu đã được rút lại, lý do xem bằng 'hailong batches show'. Các phiếu vẫn ở trong kho nhưng không được tính. Muốn dùng lại, hãy nhập lại tệp bằng tên."
    ),
    (
      "batch-of-other-form",
      "The form's items, codes, roles, ranges or conditions have changed since the batch was imported, so its answers cannot be read under the form as it is now without guessing. Labels may change freely. Take the batch back and import the file again under the new form.",
      "Câu hỏi, mã hoặc vai trò trong mẫu phiếu đã đổi từ khi nhập, nên không thể đọc câu trả lời theo mẫu phiếu hiện tại mà không phải đoán. Nhãn thì đổi tự do. Rút tệp phiếu và nhập lại theo mẫu phiếu mới."
    ),
    (
      "batch-declared-otherwise",
      "Form, basis, mode, unit or units of a batch in the store differ from what round.yaml and units.csv say now. The basis decides whether there is a sampling error at all, and a unit that is gone cannot be ranked, so nothing is scored on the old word. Put the round back, or take the batch back and import the file again.",
      "Mẫu phiếu, cách chọn mẫu, hình thức, đơn vị hoặc danh sách đơn vị của tệp phiếu trong kho khác với round.yaml và units.csv hiện nay. Vì những điều này quyết định kết quả nên không chấm điểm theo khai báo cũ. Đặt lại khai báo, hoặc rút tệp phiếu rồi nhập lại."
    ),
    (
      "batch-corrects",
      "Records of respondents who were already in the store took the place of the earlier ones, because the batch was imported with --correct. The earlier records stay in the store; taking the correction back brings them back.",
      "Phiếu của những người đã có trong kho được thay, vì tệp nhập với --correct. Phiếu trước vẫn ở trong kho; rút bản sửa thì phiếu trước được tính lại."
    ),
    (
      "record-superseded",
      "The respondent has another record that counts: a later version where the form declares one, or a correction. This one stays in the store and counts nowhere.",
      "Người trả lời có phiếu khác được tính: phiên bản sau nếu mẫu phiếu khai báo, hoặc bản sửa. Phiếu này vẫn ở trong kho nhưng không được tính."
    ),
    (
      "quarantine-written",
      "Records that could not be read with certainty are in a workbook, as text, each with its line and reason. Columns that the form declares personal are left out. Mend the cells, save, and import the workbook: what is personal is added from the store, and mended records take their place.",
      "Các phiếu không đọc được chắc chắn nằm trong bảng tính, dạng văn bản, kèm dòng và lý do. Các cột thông tin cá nhân không có ở đó. Sửa ô, lưu rồi nhập lại bảng tính: thông tin cá nhân lấy từ kho dữ liệu."
    ),
    (
      "quarantine-too-large",
      "Nobody mends so many records one by one, and one cause is likely behind most of them: a wrong form, another delimiter, a column that moved. The records and their reasons are in the store all the same. Mend the file or its declaration, take the batch back and import it again.",
      "Không ai sửa từng phiếu khi nhiều như vậy, và đa số thường do một nguyên nhân: nhầm mẫu phiếu, khác dấu phân cách, lệch cột. Các phiếu cùng lý do vẫn có trong kho. Sửa tệp hoặc khai báo, rút tệp phiếu rồi nhập lại."
    ),
    (
      "reason-missing",
      "What changes published figures after the fact (a correction, a retraction, a decision) is done for a reason, which the store keeps with who and when. Say it with --reason.",
      "Việc làm thay đổi kết quả đã có phải có lý do, được kho lưu lại cùng người thực hiện và thời điểm. Ghi bằng --reason."
    ),
  ]

  private static let disagreementPages = [
    (
      "store-disagrees-chain",
      "Each entry of the log holds a hash of itself and of the entry before. This one does not fit, so it or the one before was changed, removed or moved after it was written. Entries from here on prove nothing.",
      "Mỗi mục nhật ký chứa giá trị băm của nó và của mục trước. Mục này không khớp, nên nó hoặc mục trước đã bị sửa, xóa hoặc đổi chỗ. Từ đây trở đi nhật ký không còn là bằng chứng."
    ),
    (
      "store-disagrees-batch",
      "The line of the batch, its quarantine or its findings differ from what the log says of its import or retraction, or the log knows no such batch.",
      "Dòng của tệp phiếu, các phiếu bị loại hoặc phát hiện khác với những gì nhật ký ghi khi nhập hay rút, hoặc nhật ký không có tệp phiếu này."
    ),
    (
      "store-disagrees-responses",
      "The responses were recomputed into their digest, and it is not the one of the import: an answer, a weight or a record was changed, added, removed or moved. Restore a backup, or take the batch back and import the file again.",
      "Giá trị băm tính lại từ câu trả lời không giống lúc nhập: có câu trả lời, quyền số hoặc phiếu bị sửa, thêm, xóa hay đổi chỗ. Khôi phục bản sao lưu, hoặc rút tệp phiếu và nhập lại."
    ),
    (
      "store-disagrees-respondents",
      "Which of several records of a respondent counts follows from the batches and their order. In the store it stands otherwise, so it was changed by hand.",
      "Phiếu nào của một người trả lời được tính là do các tệp phiếu và thứ tự của chúng quyết định. Trong kho lại khác, nên đã bị sửa bằng tay."
    ),
    (
      "store-disagrees-personal",
      "The bytes of quarantined records lie in personal.sqlite, and the store keeps a keyed digest of each. These bytes are gone or were changed, or they are still there although the log says that the personal data of their batch were deleted. Figures do not rest on them, but records can no longer be mended from them. Restore a backup; where they were to go, say so with 'hailong batches forget'.",
      "Các byte của phiếu bị loại nằm trong personal.sqlite, kho giữ giá trị băm có khóa của từng phiếu. Các byte này đã mất hoặc bị sửa, hoặc vẫn còn dù nhật ký ghi thông tin cá nhân của tệp đã được xóa. Kết quả không dựa vào chúng nhưng không còn sửa phiếu từ đó được. Khôi phục bản sao lưu; nếu chủ ý xóa, hãy ghi nhận bằng 'hailong batches forget'."
    ),
    (
      "store-disagrees-file",
      "SQLite's own check of the file failed. See 'store-damaged'.",
      "SQLite tự kiểm tra tệp và thấy lỗi. Xem 'store-damaged'."
    ),
    (
      "store-disagrees-head",
      "The head that was given is not in the log. Where it was copied whole from a report of this round, the end of the log was cut off or all of it was written anew since; restore a backup. A head of another round is not in this log either.",
      "Giá trị đầu chuỗi đã nêu không có trong nhật ký. Nếu lấy đúng từ báo cáo của cuộc khảo sát này thì từ đó phần cuối nhật ký đã bị cắt, hoặc toàn bộ được viết lại; hãy khôi phục bản sao lưu. Giá trị của cuộc khảo sát khác cũng không có trong nhật ký này."
    ),
  ]
}
