import SurveyModel

extension BatchFinding {
  static let toolPages = [
    Page(
      "header-rows-missing",
      "The preset of the batch belongs to a tool that writes several rows of header, and this file does not start with them. Taking a fixed number of rows would eat a respondent or read a question as one, so nothing is imported. Export the file again without changing its first rows, or write 'header_rows: 1' (or as many as there are) at the batch.",
      "Preset của tệp phiếu thuộc một công cụ ghi nhiều dòng tiêu đề, nhưng tệp không bắt đầu bằng các dòng đó. Lấy một số dòng cố định sẽ mất một người trả lời hoặc coi câu hỏi là phiếu, nên không nhập gì. Xuất lại tệp mà không sửa các dòng đầu, hoặc ghi 'header_rows: 1' (hay đúng số dòng) cho tệp phiếu."
    ),
    Page(
      "header-row-width",
      "The rows of a header have to have one cell for each column. This one has more or fewer, so that names could belong to other columns, and nothing is imported. Usually 'header_rows' is too large, or a title stands over the table.",
      "Mỗi dòng tiêu đề phải có một ô cho mỗi cột. Dòng này có nhiều hoặc ít hơn, tên có thể thuộc cột khác, nên không nhập gì. Thường do 'header_rows' quá lớn, hoặc có dòng tên bảng phía trên."
    ),
    Page(
      "header-rows-detected",
      "Nobody declared how many rows of header the file has, and its first rows carry the marks of a tool: import ids in the third row (Qualtrics), or 'Response' and options in the second (SurveyMonkey). They are read as the header. Declare the preset, so that the tool's labels and columns are known as well.",
      "Không ai khai báo tệp có mấy dòng tiêu đề, nhưng các dòng đầu mang dấu hiệu của một công cụ: mã nhập ở dòng ba (Qualtrics), hoặc 'Response' và các lựa chọn ở dòng hai (SurveyMonkey). Các dòng này được đọc là tiêu đề. Hãy khai báo preset, để cả nhãn và cột riêng của công cụ cũng được nhận ra."
    ),
    Page(
      "labels-unmatched",
      "The file holds labels, and some cells hold texts that are no label of the item: neither exactly nor with case, blanks and invisible characters overlooked. Each record has a finding of its own; this one counts the texts, so that a changed wording is seen at once. Add the wording to 'aliases' of the point that is meant, or correct the cells; nothing is guessed.",
      "Tệp ghi nhãn, và một số ô có chữ không phải nhãn nào của câu hỏi: không khớp hoàn toàn, cũng không khớp khi bỏ qua chữ hoa, khoảng trắng và ký tự ẩn. Mỗi phiếu có thông báo riêng; thông báo này đếm các cách ghi, để thấy ngay khi câu chữ đã đổi. Thêm cách ghi vào 'aliases' của lựa chọn tương ứng, hoặc sửa các ô; không đoán gì."
    ),
    Page(
      "answers-unreadable",
      "The form counts unreadable answers as missing, and this record has more of them than 'unreadable_limit' allows: half of its scored answers where the form does not say. Such a record is probably another form, or was read askew, so it is quarantined. Compare it with the paper form.",
      "Mẫu phiếu tính câu không đọc được là khuyết, nhưng phiếu này có nhiều câu như vậy hơn 'unreadable_limit' cho phép: một nửa số câu tính điểm nếu mẫu phiếu không nói gì. Có lẽ đây là phiếu của mẫu khác, hoặc bị đọc lệch, nên phiếu bị loại. Hãy đối chiếu với phiếu giấy."
    ),
    Page(
      "record-discarded",
      "A column that the survey tool itself fills says that the record is a preview, a test or spam. It is nobody's answer and is quarantined, so that it can be counted and looked at. Leave such records out of the export to silence the finding.",
      "Một cột do chính công cụ khảo sát ghi cho biết phiếu này là lượt xem trước, lượt thử hoặc spam. Đó không phải câu trả lời của ai và bị loại, để vẫn đếm và xem lại được. Bỏ các phiếu như vậy khỏi bản xuất để không còn thông báo."
    ),
    Page(
      "option-unknown",
      "The file has one column for each option of the item, and a marked one belongs to no option of the form. Leaving it out would lose a choice, so the form's rule 'unreadable_item' decides. Add the option to the form, or list the column under 'ignored_columns'.",
      "Tệp có một cột cho mỗi lựa chọn của câu hỏi, và một cột được đánh dấu không thuộc lựa chọn nào của mẫu phiếu. Bỏ qua sẽ mất một lựa chọn, nên quy tắc 'unreadable_item' của mẫu phiếu quyết định. Thêm lựa chọn vào mẫu phiếu, hoặc ghi cột vào 'ignored_columns'."
    ),
    Page(
      "keyings-differ",
      "The same paper form was keyed twice, and the two files do not hold the same answer. Answers are compared as the form reads them: the order of several options does not matter, and personal cells are not shown. Look at the paper form under its number and correct the file that is wrong; then compare again.",
      "Cùng một phiếu giấy được nhập hai lần, và hai tệp không ghi cùng câu trả lời. Các câu được so theo cách mẫu phiếu đọc: thứ tự các lựa chọn không quan trọng, và ô cá nhân không hiện ra. Xem phiếu giấy theo số phiếu và sửa tệp sai; sau đó so lại."
    ),
    Page(
      "keyed-once",
      "The respondent's id stands in one of the two keyings only. Either the form was keyed once, or the id was mistyped in one of the files, in which case the other file has such a form as well. Key the form, or correct the id; then compare again.",
      "Mã người trả lời chỉ có trong một trong hai lần nhập. Hoặc phiếu mới nhập một lần, hoặc mã bị gõ sai ở một tệp, khi đó tệp kia cũng có một phiếu như vậy. Nhập phiếu, hoặc sửa mã; sau đó so lại."
    ),
    Page(
      "options-disagree",
      "The file holds the options of the item twice, joined in one cell and in one column for each, and the two say different things. Nobody can tell which is right, so the form's rule 'unreadable_item' decides. Look the record up in the tool, and export again.",
      "Tệp ghi các lựa chọn của câu hỏi hai lần, gộp trong một ô và mỗi lựa chọn một cột, và hai chỗ không khớp nhau. Không thể biết chỗ nào đúng, nên quy tắc 'unreadable_item' của mẫu phiếu quyết định. Tra phiếu đó trong công cụ rồi xuất lại."
    ),
  ]
}
