/// What every finding of `BatchFindingSamples.foreign` says, in their order.
enum BatchWordsForeign {
  static let english = #"""
    workbook-protected: the workbook is protected by a password; nothing was imported
      help: open it in the spreadsheet program, remove the password (File > Info > Protect Workbook), and save it
    workbook-of-other-kind: this is a workbook of kind XLS, which is not read; nothing was imported
      help: open it and save it as "Excel Workbook (.xlsx)", or as "CSV UTF-8"
    workbook-damaged: the workbook is damaged: its ZIP archive cannot be unpacked; nothing was imported
      help: open it in the spreadsheet program, let it repair the file, and save it again; or fetch the file once more
    workbook-damaged: the workbook is damaged in part 'xl/styles.xml': a checksum does not agree; nothing was imported
      help: open it in the spreadsheet program, let it repair the file, and save it again; or fetch the file once more
    workbook-damaged: the workbook is damaged in part 'xl/styles.xml': the part is missing; nothing was imported
      help: open it in the spreadsheet program, let it repair the file, and save it again; or fetch the file once more
    workbook-damaged: the workbook is damaged in part 'xl/styles.xml': mismatched tag (line 2); nothing was imported
      help: open it in the spreadsheet program, let it repair the file, and save it again; or fetch the file once more
    workbook-damaged: the workbook is damaged in part 'xl/worksheets/sheet1.xml': row 4 refers to a text that is not there; nothing was imported
      help: open it in the spreadsheet program, let it repair the file, and save it again; or fetch the file once more
    workbook-damaged: the workbook is damaged in part 'xl/worksheets/sheet1.xml': row 4 has a cell twice; nothing was imported
      help: open it in the spreadsheet program, let it repair the file, and save it again; or fetch the file once more
    workbook-too-large: the workbook has 70,000 parts, and at most 10,000 are read; nothing was imported
      note: the limit is 'parts', a setting of the parser
      help: save the sheet with the answers as a workbook of its own, or as "CSV UTF-8"
    workbook-too-large: a part of the workbook grows 1,017 times when it is unpacked, and at most 250 times are allowed; nothing was imported
      note: the limit is 'ratio', a setting of the parser
      help: save the sheet with the answers as a workbook of its own, or as "CSV UTF-8"
    workbook-too-large: the workbook unpacks to more than 8,589,934,592 bytes; nothing was imported
      note: the limit is 'totalBytes', a setting of the parser
      help: save the sheet with the answers as a workbook of its own, or as "CSV UTF-8"
    workbook-too-large: the texts of the workbook take more than 536,870,912 bytes; nothing was imported
      note: the limit is 'sharedTextBytes', a setting of the parser
      help: save the sheet with the answers as a workbook of its own, or as "CSV UTF-8"
    workbook-too-large: a row of the sheet takes more than 4,194,304 bytes; nothing was imported
      note: the limit is 'rowBytes', a setting of the parser
      help: save the sheet with the answers as a workbook of its own, or as "CSV UTF-8"
    workbook-entities: the workbook's part 'xl/sharedStrings.xml' declares a document type, which no spreadsheet program writes; nothing was imported
      help: ask where the file comes from; it may be made to harm the reader
    sheet-unknown: the workbook has no sheet 'Quý 3'; nothing was imported
      note: its sheets: 'Quý 1' and 'Quý 2'
      help: did you mean 'Quý 1'?
      help: write the name of a sheet as it stands there: 'sheet' at the batch in round.yaml, or --sheet
    sheet-unknown: the workbook has no sheet 'x'; nothing was imported
      note: its sheets: 'Quý 1'
      help: write the name of a sheet as it stands there: 'sheet' at the batch in round.yaml, or --sheet
    sheet-undecided: the workbook has several sheets with data: 'Quý 1' and 'Quý 2'; nothing was imported
      help: name the one to read: write 'sheet: Quý 1' at the batch in round.yaml, or --sheet 'Quý 1' after hailong check or import
    statistics-file-damaged: the SPSS file cannot be read: Unable to read from file; nothing was imported
      help: open it in the program that made it and save it again, or as "CSV UTF-8"
    file-read-as: the file is XLSX, whatever its name says; its sheet 'Quý 1' is read
    file-read-as: the file is SPSS, whatever its name says; it is read as such
    statistics-encoding: texts of the SPSS file are not in the encoding that it declares; they are read as WINDOWS-1258
      help: look at a few names with diacritics in the result
    label-contradicts: code '1' of 'Q7' is labelled 'Rất chậm' in the file, and 'Very fast' in form 'sipas-citizen-39'; answers are read by the code
      help: find out which of the two the respondents saw; correct the form or export the file again
    labelled-code-not-in-form: the file labels code '6' of 'Q7' as 'Không nhớ', and form 'sipas-citizen-39' does not have the code; answers with this code cannot be read
      help: add the code to the item's scale, or to 'nonresponse' where it is no answer
    """#

  static let vietnamese = #"""
    workbook-protected: bảng tính được khóa bằng mật khẩu; không nhập gì từ tệp này
      help: mở bằng chương trình bảng tính, bỏ mật khẩu (File > Info > Protect Workbook) rồi lưu lại
    workbook-of-other-kind: đây là bảng tính loại XLS, không đọc được; không nhập gì từ tệp này
      help: mở tệp và lưu dưới dạng "Excel Workbook (.xlsx)" hoặc "CSV UTF-8"
    workbook-damaged: bảng tính bị hỏng: không giải nén được; không nhập gì từ tệp này
      help: mở bằng chương trình bảng tính, cho chương trình sửa tệp rồi lưu lại; hoặc tải lại tệp
    workbook-damaged: bảng tính bị hỏng ở phần 'xl/styles.xml': mã kiểm tra không khớp; không nhập gì từ tệp này
      help: mở bằng chương trình bảng tính, cho chương trình sửa tệp rồi lưu lại; hoặc tải lại tệp
    workbook-damaged: bảng tính bị hỏng ở phần 'xl/styles.xml': thiếu phần này; không nhập gì từ tệp này
      help: mở bằng chương trình bảng tính, cho chương trình sửa tệp rồi lưu lại; hoặc tải lại tệp
    workbook-damaged: bảng tính bị hỏng ở phần 'xl/styles.xml': lỗi XML ở dòng 2: mismatched tag; không nhập gì từ tệp này
      help: mở bằng chương trình bảng tính, cho chương trình sửa tệp rồi lưu lại; hoặc tải lại tệp
    workbook-damaged: bảng tính bị hỏng ở phần 'xl/worksheets/sheet1.xml': hàng 4 dùng một đoạn chữ không có trong tệp; không nhập gì từ tệp này
      help: mở bằng chương trình bảng tính, cho chương trình sửa tệp rồi lưu lại; hoặc tải lại tệp
    workbook-damaged: bảng tính bị hỏng ở phần 'xl/worksheets/sheet1.xml': hàng 4 có một ô ghi hai lần; không nhập gì từ tệp này
      help: mở bằng chương trình bảng tính, cho chương trình sửa tệp rồi lưu lại; hoặc tải lại tệp
    workbook-too-large: bảng tính có 70.000 phần, trong khi chỉ đọc tối đa 10.000 phần; không nhập gì từ tệp này
      note: giới hạn này là thiết lập 'parts'
      help: lưu riêng trang có câu trả lời thành một bảng tính, hoặc dưới dạng "CSV UTF-8"
    workbook-too-large: một phần của bảng tính nở ra 1.017 lần khi giải nén, trong khi chỉ cho phép 250 lần; không nhập gì từ tệp này
      note: giới hạn này là thiết lập 'ratio'
      help: lưu riêng trang có câu trả lời thành một bảng tính, hoặc dưới dạng "CSV UTF-8"
    workbook-too-large: bảng tính sau khi giải nén vượt quá 8.589.934.592 byte; không nhập gì từ tệp này
      note: giới hạn này là thiết lập 'totalBytes'
      help: lưu riêng trang có câu trả lời thành một bảng tính, hoặc dưới dạng "CSV UTF-8"
    workbook-too-large: chữ trong bảng tính vượt quá 536.870.912 byte; không nhập gì từ tệp này
      note: giới hạn này là thiết lập 'sharedTextBytes'
      help: lưu riêng trang có câu trả lời thành một bảng tính, hoặc dưới dạng "CSV UTF-8"
    workbook-too-large: một hàng của trang tính vượt quá 4.194.304 byte; không nhập gì từ tệp này
      note: giới hạn này là thiết lập 'rowBytes'
      help: lưu riêng trang có câu trả lời thành một bảng tính, hoặc dưới dạng "CSV UTF-8"
    workbook-entities: phần 'xl/sharedStrings.xml' của bảng tính khai báo kiểu tài liệu (DTD), điều không chương trình bảng tính nào làm; không nhập gì từ tệp này
      help: hỏi lại nguồn gốc tệp; tệp có thể được tạo để gây hại
    sheet-unknown: bảng tính không có trang 'Quý 3'; không nhập gì từ tệp này
      note: các trang của bảng tính: 'Quý 1' và 'Quý 2'
      help: có phải là 'Quý 1'?
      help: ghi đúng tên một trang: 'sheet' của tệp phiếu trong round.yaml, hoặc --sheet
    sheet-unknown: bảng tính không có trang 'x'; không nhập gì từ tệp này
      note: các trang của bảng tính: 'Quý 1'
      help: ghi đúng tên một trang: 'sheet' của tệp phiếu trong round.yaml, hoặc --sheet
    sheet-undecided: bảng tính có nhiều trang chứa dữ liệu: 'Quý 1' và 'Quý 2'; không nhập gì từ tệp này
      help: chọn trang cần đọc: ghi 'sheet: Quý 1' cho tệp phiếu trong round.yaml, hoặc thêm --sheet 'Quý 1' vào lệnh hailong check hoặc import
    statistics-file-damaged: không đọc được tệp SPSS: Unable to read from file; không nhập gì từ tệp này
      help: mở bằng chương trình đã tạo ra tệp rồi lưu lại, hoặc lưu dưới dạng "CSV UTF-8"
    file-read-as: tệp này là XLSX, dù tên tệp ghi khác; trang 'Quý 1' được đọc
    file-read-as: tệp này là SPSS, dù tên tệp ghi khác; tệp được đọc đúng loại đó
    statistics-encoding: chữ trong tệp SPSS không dùng bảng mã mà tệp khai báo; được đọc theo bảng mã WINDOWS-1258
      help: xem lại vài tên có dấu trong kết quả
    label-contradicts: mã '1' của 'Q7' có nhãn 'Rất chậm' trong tệp, còn mẫu phiếu 'sipas-citizen-39' ghi 'Rất nhanh'; câu trả lời được đọc theo mã
      help: tìm hiểu người trả lời đã thấy nhãn nào; sửa mẫu phiếu hoặc xuất lại tệp
    labelled-code-not-in-form: tệp ghi nhãn 'Không nhớ' cho mã '6' của 'Q7', nhưng mẫu phiếu 'sipas-citizen-39' không có mã này; câu trả lời mang mã này sẽ không đọc được
      help: thêm mã vào thang điểm của câu hỏi, hoặc vào 'nonresponse' nếu không phải câu trả lời
    """#
}
