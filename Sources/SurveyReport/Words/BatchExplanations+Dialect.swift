import SurveyModel

extension BatchFinding {
  /// Pages on encodings, delimiters, line ends and audits.
  static let dialectPages = [
    Page(
      "file-changed",
      "The size or the time of the file was another at its end than at its start. Somebody wrote to it while it was read, so nobody can say which file was read. Nothing of it is used. Wait until it has been written or copied to its end.",
      "Kích thước hoặc thời điểm sửa của tệp lúc đọc xong khác lúc bắt đầu. Có người ghi vào tệp trong khi đọc, nên không biết đã đọc tệp nào. Không dùng gì từ tệp. Hãy đợi ghi hoặc chép xong tệp."
    ),
    Page(
      "encoding-contradicted",
      "The batch declares an encoding, and the bytes of the file show another one. Reading it as declared would give other letters than were written. Nothing is imported. Correct 'encoding' at the batch, or take it away.",
      "Tệp phiếu khai báo một bảng mã, nhưng các byte cho thấy bảng mã khác. Đọc theo khai báo sẽ ra chữ khác với bản gốc. Không nhập gì. Sửa hoặc bỏ 'encoding' của tệp phiếu."
    ),
    Page(
      "byte-outside-encoding",
      "A byte stands for no character of the encoding that the batch declares or its byte order mark shows. No other character is ever put in its place, so nothing is imported. Either the encoding is another one, or the file is damaged on the line that is named.",
      "Có byte không ứng với ký tự nào của bảng mã đã khai báo hoặc do dấu thứ tự byte cho biết. Chương trình không thay bằng ký tự khác, nên không nhập gì. Hoặc bảng mã khác, hoặc tệp hỏng ở dòng đã nêu."
    ),
    Page(
      "header-further-down",
      "Lines of titles stand above the header, as in reports made for print. The header has to be the first line. Nothing is imported. Delete the lines above it and import the file again.",
      "Phía trên dòng tiêu đề có các dòng tên báo cáo, như trong bản để in. Dòng tiêu đề phải là dòng đầu. Không nhập gì. Xóa các dòng phía trên rồi nhập lại."
    ),
    Page(
      "encoding-converted",
      "The file is not UTF-8, and its encoding is certain: a byte order mark shows it, or the batch declares it. Every character was converted; none was guessed. No action is needed.",
      "Tệp không phải UTF-8 và bảng mã là chắc chắn: có dấu thứ tự byte, hoặc tệp phiếu đã khai báo. Mọi ký tự đều được chuyển đổi, không ký tự nào bị đoán. Không cần làm gì."
    ),
    Page(
      "delimiter-detected",
      "The batch does not say what parts cells, and the file does it with another mark than a comma. The mark was found in the first line, outside quotes, and fits the lines below. Declare 'delimiter' at the batch, and the finding goes away.",
      "Tệp phiếu không khai báo dấu phân cách ô, và tệp dùng dấu khác dấu phẩy. Dấu này được tìm thấy ở dòng đầu, ngoài ngoặc kép, và khớp với các dòng dưới. Khai báo 'delimiter' cho tệp phiếu thì không còn thông báo này."
    ),
    Page(
      "separator-line",
      "Excel understands a first line 'sep=;' as the mark that parts cells. The line is taken so and is no header. No action is needed.",
      "Excel hiểu dòng đầu 'sep=;' là khai báo dấu phân cách ô. Dòng này được hiểu như vậy và không phải dòng tiêu đề. Không cần làm gì."
    ),
    Page(
      "line-ends-doubled",
      "Lines end in CR CR LF, which happens when a file with CR LF is copied in text mode. Each is read as one line end, and line numbers count it once. No action is needed; copy such files in binary mode.",
      "Các dòng kết thúc bằng CR CR LF, do chép tệp CR LF ở chế độ văn bản. Mỗi chỗ được đọc là một lần hết dòng và số dòng chỉ đếm một lần. Không cần làm gì; nên chép tệp ở chế độ nhị phân."
    ),
    Page(
      "end-of-file-mark",
      "The file ends with byte 1A (Ctrl-Z), with which DOS programs marked the end. It is passed over. No action is needed.",
      "Tệp kết thúc bằng byte 1A (Ctrl-Z), dấu hết tệp của chương trình DOS. Dấu này được bỏ qua. Không cần làm gì."
    ),
    Page(
      "control-characters",
      "Some cells hold control characters, which come from terminals and databases and are not seen. They are kept as written and escaped in every output, because spreadsheets and terminals stumble over them. Look whether the export is right.",
      "Một số ô chứa ký tự điều khiển, thường từ máy trạm hoặc cơ sở dữ liệu và không nhìn thấy. Chúng được giữ nguyên và hiện ở dạng mã trong mọi kết quả, vì bảng tính và máy trạm dễ lỗi. Kiểm tra việc xuất tệp."
    ),
    Page(
      "direction-controls",
      "Some cells hold characters that turn the direction of writing, with which a text can look like another one. They are kept as written and escaped in every output. Look at the line that is named.",
      "Một số ô chứa ký tự đổi hướng viết, có thể làm văn bản trông như văn bản khác. Chúng được giữ nguyên và hiện ở dạng mã trong mọi kết quả. Xem dòng đã nêu."
    ),
    Page(
      "answers-all-alike",
      "Every respondent of the file gave one answer to all items of a scale. Honest files hardly look so. Nothing is left out; the flag asks to check, and says nothing about anybody. Ask how the file was made.",
      "Mọi người trả lời trong tệp đều chọn một mức cho tất cả câu của một thang. Tệp thật hiếm khi như vậy. Không loại phiếu nào; đây là lời nhắc kiểm tra, không kết luận về ai. Hãy hỏi tệp được lập thế nào."
    ),
    Page(
      "interviews-too-short",
      "The longest interview took less than a second an item, by the column of role 'duration'. Nobody reads so fast. Nothing is left out; check the clock of the devices and how the file was made.",
      "Lượt phỏng vấn dài nhất chưa tới một giây mỗi câu, theo cột có vai trò 'duration'. Không ai đọc nhanh như vậy. Không loại phiếu nào; kiểm tra đồng hồ thiết bị và cách lập tệp."
    ),
    Page(
      "records-nearly-alike",
      "At least three in ten of the first 10,000 records have the same answers to all items but texts, though respondents differ. Copied records look so. Nothing is left out; the lines are named, so that they can be checked.",
      "Ít nhất ba phần mười trong 10.000 phiếu đầu có câu trả lời giống nhau ở mọi câu trừ văn bản, dù người trả lời khác nhau. Phiếu chép lại thường như vậy. Không loại phiếu nào; các dòng được nêu để kiểm tra."
    ),
    Page(
      "record-repeated",
      "The record equals an earlier one byte by byte, its respondent included. It is quarantined, and nothing is lost by it. Look whether lines were pasted twice or a file was appended to itself.",
      "Phiếu giống hệt một phiếu trước, kể cả mã người trả lời. Phiếu bị loại và không mất gì. Kiểm tra xem có dán dòng hai lần hoặc nối tệp với chính nó."
    ),
    Page(
      "text-off-pattern",
      "The form says what the text must look like ('pattern'), and the cell does not. A respondent's id that lost its pattern may stand for somebody else, so its record is always quarantined; for other items the form's rule 'unreadable_item' decides. Spreadsheets often take letters or leading zeros away: format the column as text before the export.",
      "Mẫu phiếu quy định dạng của văn bản ('pattern') nhưng ô không đúng. Mã người trả lời sai dạng có thể chỉ người khác, nên phiếu luôn bị loại; với câu khác, quy tắc 'unreadable_item' quyết định. Bảng tính hay bỏ chữ hoặc số 0 ở đầu: định dạng cột là văn bản trước khi xuất."
    ),
    Page(
      "date-outside-period",
      "The item says when the interview took place (role 'started_at' or 'ended_at'), and the day is not in the round's period. The record may belong to another round. The form's rule 'unreadable_item' decides what becomes of it. Correct the date, or the period of the round.",
      "Câu này cho biết thời điểm phỏng vấn (vai trò 'started_at' hoặc 'ended_at'), nhưng ngày không thuộc kỳ khảo sát. Phiếu có thể của đợt khác. Quy tắc 'unreadable_item' của mẫu phiếu quyết định về phiếu. Sửa ngày hoặc sửa kỳ khảo sát."
    ),
    Page(
      "whole-numbers-with-point",
      "Whole numbers or codes are written as 4.0, as programs do that take a column with blanks for decimal numbers. Zeros after the mark are dropped; 4.7 is never cut to 4. No action is needed.",
      "Số nguyên hoặc mã được viết là 4.0, như các chương trình coi cột có ô trống là số thập phân. Số 0 sau dấu được bỏ; 4.7 không bao giờ bị cắt thành 4. Không cần làm gì."
    ),
    Page(
      "option-blank",
      "A cell that takes several options ends with a separator. The options before it count and nothing is lost. No action is needed.",
      "Ô nhận nhiều lựa chọn kết thúc bằng dấu phân cách. Các lựa chọn phía trước vẫn được tính và không mất gì. Không cần làm gì."
    ),
    Page(
      "personal-data-in-text",
      "A free text holds digits with the structure of a mobile phone number or an identity number, or an address of e-mail. The text is kept and is not repeated here. Mark the item 'personal: true', so that no output shows it, or take such data out before the file is delivered. Names are not looked for.",
      "Văn bản tự do có dãy số đúng cấu trúc số điện thoại di động hoặc số căn cước, hoặc địa chỉ thư điện tử. Văn bản được giữ và không lặp lại ở đây. Ghi 'personal: true' cho câu hỏi để không kết quả nào hiện ra, hoặc xóa thông tin này trước khi nộp tệp. Tên người không được tìm."
    ),
  ]
}
