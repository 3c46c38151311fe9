import SurveyModel

extension BatchFinding {
  static let recordPages = [
    Page(
      "quote-misplaced",
      "A quote stands inside an unquoted cell, text follows a closing quote, or the last cell of the file is never closed. What the cell should be is a guess, so the record is quarantined; its neighbours are read exactly. Put the whole cell in quotes and double each quote in it. If the record had line breaks, each of its further lines is judged by itself.",
      "Dấu ngoặc kép nằm trong ô không đặt ngoặc, có chữ sau dấu đóng ngoặc, hoặc ô cuối tệp không được đóng. Nội dung đúng chỉ có thể đoán, nên phiếu bị loại; các phiếu bên cạnh vẫn đọc chính xác. Đặt cả ô trong ngoặc kép và viết đôi mỗi dấu bên trong. Nếu phiếu có xuống dòng thì từng dòng tiếp theo được xét riêng."
    ),
    Page(
      "quote-swallows-lines",
      "Two stray quotes in the same column of different records look like one record with a long text, which hides the records between them. The text holds a line with as many cells as a record, so nobody can tell which was meant. All lines from the first quote to the last are quarantined as one record. Remove the stray quotes; if the text is real, take the delimiters out of it.",
      "Hai dấu ngoặc kép thừa ở cùng một cột của hai phiếu khác nhau trông như một phiếu có văn bản dài, che mất các phiếu ở giữa. Bên trong có dòng với đúng số ô của một phiếu, nên không thể biết ý nào đúng. Mọi dòng từ dấu đầu đến dấu cuối bị loại như một phiếu. Xóa các dấu ngoặc thừa; nếu là văn bản thật thì bỏ dấu phân cách trong đó."
    ),
    Page(
      "record-width",
      "The record has more or fewer cells than the header. Answers may have moved one column, so the record is quarantined and never padded or cut. Common causes are a comma in an unquoted text or at the end of the line, two records in one line, another delimiter from some line on, a line of totals, and a file cut short. Correct the line, or delete it where it is no record.",
      "Phiếu có nhiều hoặc ít ô hơn dòng tiêu đề. Câu trả lời có thể đã lệch cột, nên phiếu bị loại, không bao giờ được thêm hay cắt ô. Nguyên nhân thường gặp là dấu phẩy trong ô không đặt ngoặc hoặc ở cuối dòng, hai phiếu trên một dòng, đổi dấu phân cách giữa tệp, dòng tổng cộng, hoặc tệp bị cắt cụt. Sửa dòng đó, hoặc xóa nếu không phải phiếu."
    ),
    Page(
      "record-empty",
      "Every cell of the record is empty, as in rows that a spreadsheet leaves behind. It is counted and quarantined, because it is no respondent. Delete such rows before the export.",
      "Mọi ô của phiếu đều trống, như dòng thừa bảng tính để lại. Phiếu được đếm và bị loại, vì không phải người trả lời. Xóa các dòng này trước khi xuất."
    ),
    Page(
      "header-repeated",
      "The header line occurs again among the records. It is quarantined. Usually two files were joined; check that both belong to this batch and that no one is in both.",
      "Dòng tiêu đề xuất hiện lại giữa các phiếu. Dòng này bị loại. Thường do nối hai tệp; kiểm tra xem cả hai có thuộc cuộc khảo sát này và không ai có mặt trong cả hai."
    ),
    Page(
      "cell-too-long",
      "A cell is longer than the limit, far longer than any answer. The record is quarantined and nothing is cut. Look for a quote that is not closed; if the text is real, shorten it.",
      "Một ô dài hơn giới hạn, vượt xa mọi câu trả lời. Phiếu bị loại, không cắt bớt gì. Tìm dấu ngoặc kép chưa đóng; nếu văn bản là thật, hãy rút ngắn."
    ),
    Page(
      "record-too-long",
      "A record takes more bytes than the limit allows. It is quarantined; the next line is read again. Usually line ends were lost or a quote is not closed; if the texts are real, shorten them.",
      "Một phiếu chiếm nhiều byte hơn giới hạn. Phiếu bị loại; dòng sau vẫn được đọc. Thường là do mất dấu xuống dòng hoặc dấu ngoặc kép chưa đóng; nếu văn bản là thật, hãy rút ngắn."
    ),
    Page(
      "bytes-not-utf8",
      "The record holds bytes that are not UTF-8, often one cell pasted from another program, or a file cut in the middle of a letter. The record is quarantined and no replacement letter is ever stored. The column is named where it is known. Correct the cell and deliver the record again.",
      "Phiếu chứa byte không phải UTF-8, thường là một ô dán từ chương trình khác, hoặc tệp bị cắt giữa một chữ. Phiếu bị loại và không bao giờ lưu ký tự thay thế. Cột được nêu tên nếu biết. Sửa ô đó và gửi lại phiếu."
    ),
    Page(
      "nul-byte",
      "The record holds a NUL byte, which programs read as the end of a text. It is quarantined, so that no cut text is stored. A block of them at the end shows that the writing program crashed.",
      "Phiếu chứa byte NUL, thứ nhiều chương trình coi là hết văn bản. Phiếu bị loại, để không lưu văn bản bị cắt. Nhiều byte NUL ở cuối tệp cho thấy chương trình ghi đã hỏng."
    ),
    Page(
      "respondent-blank",
      "The respondent's id is empty. Without it a person could be counted twice, so the record is quarantined. Fill in the id and deliver the record again.",
      "Mã người trả lời để trống. Thiếu mã thì một người có thể bị tính hai lần, nên phiếu bị loại. Điền mã và gửi lại phiếu."
    ),
    Page(
      "respondent-scientific",
      "The id looks like 1.23457E+11: a spreadsheet took a long number for a quantity and its last digits are lost. The record is quarantined, because several people may now share the id. Format the column as text and export again from the source.",
      "Mã có dạng 1.23457E+11: bảng tính đã coi số dài là một lượng và mất các chữ số cuối. Phiếu bị loại, vì nhiều người có thể trùng mã. Định dạng cột là văn bản và xuất lại từ nguồn."
    ),
    Page(
      "respondent-repeated",
      "A respondent with this id was accepted before, on the line named. The later record is quarantined. Ids in different Unicode forms are the same. If both are real, one has a wrong id: correct it. If the later one is a correction, put it into a file of its own and import that with --correct and a reason; both stay in the store, and the correction counts.",
      "Người trả lời mang mã này đã được nhận trước đó, ở dòng đã nêu. Phiếu sau bị loại. Mã viết bằng các dạng Unicode khác nhau vẫn là một. Nếu là hai người thì một mã sai: hãy sửa mã. Nếu phiếu sau là bản sửa thì tách ra tệp riêng và nhập với --correct kèm lý do; cả hai vẫn ở trong kho và bản sửa được tính."
    ),
    Page(
      "unit-blank",
      "The cell that names the rated unit is empty. The record is quarantined, because its answers would be nobody's. Fill in the unit's code.",
      "Ô ghi đơn vị được đánh giá để trống. Phiếu bị loại, vì câu trả lời sẽ không thuộc đơn vị nào. Điền mã đơn vị."
    ),
    Page(
      "unit-unknown",
      "The unit is not in the round's list; codes match exactly, case and zeros included. The record is quarantined. Correct the code, or add the unit to units.csv if it was forgotten.",
      "Đơn vị không có trong danh sách của cuộc khảo sát; mã phải khớp hoàn toàn, kể cả chữ hoa và số 0. Phiếu bị loại. Sửa mã, hoặc thêm đơn vị vào units.csv nếu bị quên."
    ),
    Page(
      "self-rating",
      "The form has the role rater_unit: respondents belong to units and rate others. A rating of the own unit would be praise in one's own cause, so the record is quarantined; the respondent's other ratings count.",
      "Mẫu phiếu có vai trò rater_unit: người trả lời thuộc một đơn vị và chấm các đơn vị khác. Chấm đơn vị mình là tự khen, nên phiếu đó bị loại; các phiếu khác của người này vẫn được tính."
    ),
    Page(
      "design-cell-blank",
      "The stratum or primary sampling unit is empty. Without it no sampling error can be computed for the respondent, so the record is quarantined. Fill it in from the sampling plan.",
      "Tầng hoặc đơn vị chọn mẫu cấp một để trống. Thiếu thông tin này thì không tính được sai số chọn mẫu, nên phiếu bị loại. Điền theo kế hoạch chọn mẫu."
    ),
    Page(
      "weight-unusable",
      "A delivered weight must be a number greater than 0, with a decimal point and no thousands mark. One bad weight would spoil every figure, so the record is quarantined. A comma is never guessed to be a decimal mark. Correct the weight where it was computed.",
      "Quyền số gửi đến phải là số lớn hơn 0, dùng dấu chấm thập phân và không có dấu hàng nghìn. Một quyền số sai làm hỏng mọi con số, nên phiếu bị loại. Dấu phẩy không bao giờ bị đoán là dấu thập phân. Sửa quyền số ở nơi tính ra nó."
    ),
  ]

  static let answerPages = [
    Page(
      "response-off-scale",
      "The cell holds a code that the item's scale does not have and that does not stand for no answer. Codes match exactly: 04 and +4 are not 4; 4.0 is read as 4, with a warning. A file of labels needs 'answers: labels' in the form, or the preset of its tool. By the form's rule 'unreadable_item' the record is quarantined, or the answer counts as missing and is counted per item and unit. Correct the cell, or add the code to the form if it is legitimate.",
      "Ô chứa mã không có trong thang trả lời và cũng không phải mã không trả lời. Mã phải khớp hoàn toàn: 04 và +4 không phải là 4; 4.0 được đọc là 4, kèm cảnh báo. Tệp ghi nhãn cần 'answers: labels' trong mẫu phiếu, hoặc preset của công cụ. Theo quy tắc 'unreadable_item' của mẫu phiếu, phiếu bị loại, hoặc câu trả lời tính là khuyết và được đếm theo câu hỏi và đơn vị. Sửa ô, hoặc thêm mã vào mẫu phiếu nếu mã hợp lệ."
    ),
    Page(
      "number-unreadable",
      "The cell is no number in digits: words, exponents, plus signs, decimal commas and full-width digits are not read. The form's rule 'unreadable_item' decides what becomes of the record. Correct the cell, or declare a code for no answer.",
      "Ô không phải số viết bằng chữ số: chữ, số mũ, dấu cộng, dấu phẩy thập phân và chữ số toàn giác không được đọc. Quy tắc 'unreadable_item' của mẫu phiếu quyết định về phiếu. Sửa ô, hoặc khai báo mã không trả lời."
    ),
    Page(
      "whole-number-unreadable",
      "The item takes whole numbers, and the cell is none: 4.7 is never cut to 4; 4.0 is read as 4, with a warning. The form's rule 'unreadable_item' decides what becomes of the record. Correct the cell, or make the item a decimal one.",
      "Câu hỏi nhận số nguyên, nhưng ô không phải: 4.7 không bao giờ bị cắt thành 4; 4.0 được đọc là 4, kèm cảnh báo. Quy tắc 'unreadable_item' của mẫu phiếu quyết định về phiếu. Sửa ô, hoặc đổi câu hỏi sang số thập phân."
    ),
    Page(
      "number-out-of-range",
      "The number lies outside the range that the form allows. The form's rule 'unreadable_item' decides what becomes of the record. Correct the cell, or widen the range if the value is possible.",
      "Số nằm ngoài khoảng mà mẫu phiếu cho phép. Quy tắc 'unreadable_item' của mẫu phiếu quyết định về phiếu. Sửa ô, hoặc nới khoảng nếu giá trị có thể xảy ra."
    ),
    Page(
      "date-unreadable",
      "The cell is not a real date in the format that the form declares. The order of day and month is never guessed, years have four digits, and 30 February does not become 2 March. Where the cell looks like an Excel serial number, the date it stands for is shown. Correct the cell or declare the format of the file.",
      "Ô không phải ngày có thật theo định dạng mẫu phiếu khai báo. Thứ tự ngày và tháng không bao giờ bị đoán, năm có bốn chữ số, và 30 tháng 2 không thành 2 tháng 3. Nếu ô giống số ngày của Excel thì ngày tương ứng được nêu ra. Sửa ô hoặc khai báo đúng định dạng của tệp."
    ),
    Page(
      "text-too-long",
      "The text has more characters than the form allows; accents put on a letter one by one are counted. It is never cut. The form's rule 'unreadable_item' decides what becomes of the record. Shorten the text or raise the item's limit.",
      "Văn bản dài hơn số ký tự mẫu phiếu cho phép; các dấu gõ rời cũng được tính. Văn bản không bao giờ bị cắt. Quy tắc 'unreadable_item' của mẫu phiếu quyết định về phiếu. Rút ngắn văn bản hoặc nâng giới hạn."
    ),
    Page(
      "answer-missing",
      "The form requires an answer and the cell is blank, though the item was asked. The record is quarantined. Fill in the answer, or drop 'required' from the item.",
      "Mẫu phiếu bắt buộc trả lời nhưng ô để trống, dù câu này được hỏi. Phiếu bị loại. Điền câu trả lời, hoặc bỏ 'required' của câu hỏi."
    ),
    Page(
      "answer-not-asked",
      "By 'applies_if' the item was not asked of this respondent, and yet it is answered. Only a condition that is definitely false says so: where an answer it depends on is missing, the condition is open, and the answer is kept. One of the answers is wrong, and nobody can tell which. The form's rule 'unreadable_item' decides what becomes of the record. Check the paper form.",
      "Theo 'applies_if' người này không được hỏi câu đó, nhưng lại có câu trả lời. Chỉ điều kiện chắc chắn sai mới cho biết như vậy: nếu thiếu câu trả lời mà điều kiện dựa vào thì câu trả lời được giữ lại. Một trong các câu trả lời sai mà không biết câu nào. Quy tắc 'unreadable_item' của mẫu phiếu quyết định về phiếu. Kiểm tra phiếu giấy."
    ),
    Page(
      "option-repeated",
      "An option is named more than once in a cell that takes several. It counts once and nothing is lost. No action is needed.",
      "Một lựa chọn được nêu nhiều lần trong ô nhận nhiều lựa chọn. Lựa chọn chỉ tính một lần và không mất gì. Không cần làm gì."
    ),
  ]
}
