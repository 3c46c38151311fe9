import SurveyModel

extension BatchFinding {
  /// Files of other programs: workbooks, SPSS, Stata.
  static let foreignPages = [
    Page(
      "workbook-protected",
      "The workbook is encrypted under a password, so that nothing in it can be read. Nothing is imported. Open it in the spreadsheet program, take the password away and save it; the store of a round has its own protection.",
      "Bảng tính được mã hóa bằng mật khẩu nên không đọc được gì. Không nhập gì. Mở bằng chương trình bảng tính, bỏ mật khẩu rồi lưu lại; kho dữ liệu của cuộc khảo sát có cách bảo vệ riêng."
    ),
    Page(
      "workbook-of-other-kind",
      "The file is a workbook of an older or another format: XLS is Excel's before 2007, XLSB its binary one, ODS that of LibreOffice. Only XLSX is read. Nothing is imported. Open it and save it as \"Excel Workbook (.xlsx)\" or as \"CSV UTF-8\".",
      "Tệp là bảng tính ở định dạng cũ hoặc khác: XLS là của Excel trước 2007, XLSB là dạng nhị phân, ODS là của LibreOffice. Chỉ đọc được XLSX. Không nhập gì. Mở tệp và lưu dưới dạng \"Excel Workbook (.xlsx)\" hoặc \"CSV UTF-8\"."
    ),
    Page(
      "workbook-damaged",
      "A workbook is a ZIP archive of XML parts, and one of them is cut off, altered or contradicts another. Nothing is imported, because cells could be missing or wrong. Fetch the file again, or let the spreadsheet program repair and save it.",
      "Bảng tính là một tệp ZIP gồm các phần XML, trong đó có phần bị cắt, bị đổi hoặc mâu thuẫn với phần khác. Không nhập gì, vì ô có thể thiếu hoặc sai. Tải lại tệp, hoặc để chương trình bảng tính sửa rồi lưu lại."
    ),
    Page(
      "workbook-too-large",
      "A few kilobytes of ZIP can unpack to gigabytes, so unpacking stops at limits: the number of parts, how many times a part grows, the bytes of all parts, of the shared texts and of one row. Nothing is imported. An ordinary workbook stays far below; save the sheet with the answers as a workbook of its own.",
      "Vài kilobyte ZIP có thể nở thành hàng gigabyte, nên việc giải nén dừng ở các giới hạn: số phần, số lần nở, tổng số byte, số byte chữ dùng chung và của một hàng. Không nhập gì. Bảng tính bình thường còn xa các giới hạn này; hãy lưu riêng trang có câu trả lời thành một bảng tính."
    ),
    Page(
      "workbook-entities",
      "A part of the workbook declares a document type, with which XML can be made to grow without end or to fetch files of this machine. Spreadsheet programs never write one. Nothing is imported. Ask where the file comes from before anybody opens it.",
      "Một phần của bảng tính khai báo kiểu tài liệu (DTD), có thể khiến XML nở vô hạn hoặc đọc tệp của máy này. Chương trình bảng tính không bao giờ ghi như vậy. Không nhập gì. Hãy hỏi nguồn gốc tệp trước khi ai đó mở nó."
    ),
    Page(
      "sheet-unknown",
      "The sheet that the batch or --sheet names is not in the workbook. Nothing is imported. The message lists the sheets that are there; sheets are matched by name, and capitals and blanks are overlooked where only one fits.",
      "Bảng tính không có trang mà tệp phiếu hoặc --sheet đã nêu. Không nhập gì. Thông báo liệt kê các trang hiện có; trang được khớp theo tên, bỏ qua chữ hoa và khoảng trắng nếu chỉ một trang phù hợp."
    ),
    Page(
      "sheet-undecided",
      "More than one sheet of the workbook has something in it, and which of them holds the answers is not guessed. Nothing is imported. Name the sheet: 'sheet' at the batch in round.yaml, or --sheet on the command line. A workbook with one sheet that is not empty needs no name.",
      "Bảng tính có hơn một trang chứa dữ liệu, và chương trình không đoán trang nào chứa câu trả lời. Không nhập gì. Hãy ghi tên trang: 'sheet' của tệp phiếu trong round.yaml, hoặc --sheet trên dòng lệnh. Bảng tính chỉ có một trang không trống thì không cần ghi tên."
    ),
    Page(
      "statistics-file-damaged",
      "A file of SPSS (.sav, .zsav) or Stata (.dta) breaks off or cannot be decoded, for the reason given. Nothing is imported, so that no half of it is taken for the whole. Save it again in the program that made it, or as CSV with codes, not labels.",
      "Tệp của SPSS (.sav, .zsav) hoặc Stata (.dta) bị đứt đoạn hoặc không giải mã được, với lý do đã nêu. Không nhập gì, để không lấy một nửa làm toàn bộ. Lưu lại bằng chương trình đã tạo ra tệp, hoặc lưu CSV với mã chứ không phải nhãn."
    ),
    Page(
      "file-read-as",
      "What a file is stands in its first bytes, and its name says something else: a workbook is called .csv, for instance. It is read as what it is. No action is needed; a fitting name spares others the question.",
      "Loại tệp nằm ở các byte đầu, còn tên tệp ghi khác: ví dụ bảng tính mang đuôi .csv. Tệp được đọc đúng theo loại thật. Không cần làm gì; đặt tên đúng giúp người khác khỏi thắc mắc."
    ),
    Page(
      "statistics-encoding",
      "The texts of the file cannot be read in the encoding that it declares, as old files of SPSS and Stata often say the wrong one. UTF-8, Windows-1258 and Windows-1252 are tried in this order, and the first that fits is used. Codes and numbers are the same in all of them; look at a few names.",
      "Chữ trong tệp không đọc được theo bảng mã mà tệp khai báo, vì tệp SPSS và Stata cũ thường khai sai. Lần lượt thử UTF-8, Windows-1258 và Windows-1252, dùng bảng mã đầu tiên phù hợp. Mã và số giống nhau trong mọi bảng mã; hãy xem lại vài tên."
    ),
    Page(
      "label-contradicts",
      "A statistics file says what its codes mean, and for this code it says something else than the form. Answers are read by the code, so the scores may be turned round. Find out what the respondents saw; then correct the form, or the file. Labels are compared without capitals and blanks, and a long label may be cut off.",
      "Tệp thống kê ghi ý nghĩa của mã, và với mã này nó ghi khác mẫu phiếu. Câu trả lời được đọc theo mã, nên điểm có thể bị đảo ngược. Hãy tìm hiểu người trả lời đã thấy gì, rồi sửa mẫu phiếu hoặc tệp. Nhãn được so sánh không kể chữ hoa và khoảng trắng, và nhãn dài có thể bị cắt."
    ),
    Page(
      "labelled-code-not-in-form",
      "A statistics file has a label for a code that the item of the form does not allow. Records with this code are left out, or count as unreadable. Add the code to the item's scale, or to 'nonresponse' with its reason.",
      "Tệp thống kê có nhãn cho một mã mà câu hỏi trong mẫu phiếu không cho phép. Phiếu mang mã này bị loại, hoặc tính là không đọc được. Thêm mã vào thang điểm của câu hỏi, hoặc vào 'nonresponse' kèm lý do."
    ),
  ]
}
