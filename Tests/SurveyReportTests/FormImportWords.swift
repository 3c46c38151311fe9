/// What every finding of `FormImportSamples` says, in their order.
enum FormImportWords {
  static let english = #"""
    import-sheet-missing: the workbook has no sheet 'survey', so it is no XLSForm; no form was written
      note: its sheets: 'Sheet1' and 'Sheet2'
      help: import the form's definition, not the file with its answers
    import-column-missing: sheet 'survey' has no column 'type'; no form was written
      note: its first row has 'loai' and 'name'
      help: write the names of the columns into the first row of the sheet: 'type', 'name' and 'label'
    import-no-questions: no question was found that can be imported; no form was written
      help: look at column 'type' of sheet 'survey': it has to name types such as select_one, integer or text
    import-kind-unknown: forms are imported from XLSForm workbooks (.xlsx) and files of SPSS (.sav) or Stata (.dta), and this is CSV; no form was written
      help: save the form as one of these, or write it by hand after one of SurveyForms
    import-question-as-text: 'hhid' is of type 'select_one hhid', and its choices come from a file outside the form; it is read as free text
    import-question-as-text: 'la' is of type 'select_one khong_co', and its list of choices is not in the form; it is read as free text
    import-question-as-text: 'xa' is of type 'select_multiple xa', and it has more choices than an item can hold; it is read as free text
    import-question-as-text: 'gio' is of type 'time', and forms here have no such type; it is read as free text
    import-type-unknown: 'moi' is of an unknown type, 'hologram'; its column is ignored
      help: correct the type, or add the item by hand
    import-repeat-left-out: 'nguoi' repeats 2 questions, whose answers are no columns of one record; they are left out
      help: make a form of its own for the file that holds them
    import-repeat-left-out: 'nguoi' repeats 1 question, whose answers are no columns of one record; they are left out
      help: make a form of its own for the file that holds them
    import-name-repeated: the name 'Q1' stands in row 8 already (capitals do not count); this question is left out
      help: rename one of the two in the original
    import-name-changed: the name 'ly do' is not safe in databases and files; the item is called 'ly_do', and its column keeps the name
    import-choice-repeated: list 'hai_long' has the code '3' twice; the first label counts
      help: give one of the two another code in the original
    import-condition: the condition of 'q2' cannot be said in full: '${tuoi} > 18'; it counts as asked more widely, and may stay empty
      help: 'applies_if' compares single answers with codes: see 'hailong forms lint'
    import-condition: the condition of 'q2' cannot be said in full: '${tuoi} > 18'; it counts as asked more widely
      help: 'applies_if' compares single answers with codes: see 'hailong forms lint'
    import-constraint: the constraint of 'tien' cannot be said exactly: '. > 0 and . < ${x}'; only >= 0 is checked
      help: write 'min', 'max' or 'pattern' of the item by hand
    import-constraint: the constraint of 'ma' cannot be said exactly: 'regex(., '^a')'; it is not checked
      help: write 'min', 'max' or 'pattern' of the item by hand
    import-code-without-meaning: 'tien' lets '-777' pass besides its range, and no choice says what it means; answers with it are out of range
      help: add it to 'nonresponse' with its reason
    import-question-not-in-export: the export has no column for 'ten'; it is not required
    import-missing-values: 'q5' declares 7, 8 as missing, and no label says why; they are not in the form
      help: add them to 'nonresponse' with their reasons
    import-question-left-out: 'chao' is of type 'note', which nobody answers; its column is ignored
    import-code-no-answer: code '-999' of list 'co_khong' says 'Don't know'; it is no answer, for the reason: no opinion
    import-labels-in-one-language: 27 questions have no Vietnamese label; the other language stands in
    import-labels-in-one-language: 1 question has no English label; the other language stands in
    import-roles: the original does not say which column names the respondent or the unit; 'KEY' is taken for the respondent
      help: look at 'roles' in the form that was written
    """#

  static let vietnamese = #"""
    import-sheet-missing: bảng tính không có trang 'survey' nên không phải XLSForm; không tạo được mẫu phiếu
      note: các trang của bảng tính: 'Sheet1' và 'Sheet2'
      help: nhập tệp định nghĩa mẫu phiếu, không phải tệp câu trả lời
    import-column-missing: trang 'survey' không có cột 'type'; không tạo được mẫu phiếu
      note: hàng đầu có 'loai' và 'name'
      help: ghi tên các cột vào hàng đầu của trang: 'type', 'name' và 'label'
    import-no-questions: không tìm thấy câu hỏi nào nhập được; không tạo được mẫu phiếu
      help: xem cột 'type' của trang 'survey': cần có các loại như select_one, integer hoặc text
    import-kind-unknown: mẫu phiếu được nhập từ bảng tính XLSForm (.xlsx) hoặc tệp SPSS (.sav), Stata (.dta), còn đây là CSV; không tạo được mẫu phiếu
      help: lưu mẫu phiếu dưới một trong các dạng này, hoặc viết tay theo một mẫu trong SurveyForms
    import-question-as-text: 'hhid' thuộc loại 'select_one hhid', và các lựa chọn nằm ở tệp ngoài mẫu phiếu; câu này được đọc như văn bản tự do
    import-question-as-text: 'la' thuộc loại 'select_one khong_co', và danh sách lựa chọn không có trong mẫu phiếu; câu này được đọc như văn bản tự do
    import-question-as-text: 'xa' thuộc loại 'select_multiple xa', và có nhiều lựa chọn hơn mức cho phép; câu này được đọc như văn bản tự do
    import-question-as-text: 'gio' thuộc loại 'time', và mẫu phiếu không có loại này; câu này được đọc như văn bản tự do
    import-type-unknown: 'moi' thuộc loại không rõ: 'hologram'; cột của câu này bị bỏ qua
      help: sửa loại ở bản gốc, hoặc tự thêm câu hỏi vào mẫu phiếu
    import-repeat-left-out: 'nguoi' lặp lại 2 câu hỏi, nên câu trả lời không phải cột của một phiếu; các câu này bị bỏ qua
      help: tạo mẫu phiếu riêng cho tệp chứa các câu này
    import-repeat-left-out: 'nguoi' lặp lại 1 câu hỏi, nên câu trả lời không phải cột của một phiếu; các câu này bị bỏ qua
      help: tạo mẫu phiếu riêng cho tệp chứa các câu này
    import-name-repeated: tên 'Q1' đã có ở hàng 8 (không phân biệt chữ hoa); câu hỏi này bị bỏ qua
      help: đổi tên một trong hai câu ở bản gốc
    import-name-changed: tên 'ly do' không an toàn cho cơ sở dữ liệu và tên tệp; câu hỏi mang tên 'ly_do', cột giữ tên cũ
    import-choice-repeated: danh sách 'hai_long' có mã '3' hai lần; nhãn đầu tiên được dùng
      help: đổi mã của một trong hai ở bản gốc
    import-condition: điều kiện của 'q2' không dịch được hết: '${tuoi} > 18'; câu hỏi được coi là hỏi rộng hơn và được để trống
      help: 'applies_if' so câu trả lời một lựa chọn với mã: xem 'hailong forms lint'
    import-condition: điều kiện của 'q2' không dịch được hết: '${tuoi} > 18'; câu hỏi được coi là hỏi rộng hơn
      help: 'applies_if' so câu trả lời một lựa chọn với mã: xem 'hailong forms lint'
    import-constraint: ràng buộc của 'tien' không dịch được chính xác: '. > 0 and . < ${x}'; chỉ kiểm tra >= 0
      help: tự ghi 'min', 'max' hoặc 'pattern' cho câu hỏi
    import-constraint: ràng buộc của 'ma' không dịch được chính xác: 'regex(., '^a')'; ràng buộc này không được kiểm tra
      help: tự ghi 'min', 'max' hoặc 'pattern' cho câu hỏi
    import-code-without-meaning: 'tien' cho phép '-777' ngoài khoảng, và không lựa chọn nào nói ý nghĩa của mã này; câu trả lời mang mã này sẽ ngoài khoảng
      help: thêm mã vào 'nonresponse' kèm lý do
    import-question-not-in-export: bản xuất không có cột cho 'ten'; câu này không bắt buộc
    import-missing-values: 'q5' khai báo 7, 8 là thiếu, và không có nhãn nói lý do; các giá trị này không có trong mẫu phiếu
      help: thêm vào 'nonresponse' kèm lý do
    import-question-left-out: 'chao' thuộc loại 'note', không phải câu để trả lời; cột của câu này bị bỏ qua
    import-code-no-answer: mã '-999' của danh sách 'co_khong' ghi 'Không biết'; mã này không phải câu trả lời: không có ý kiến
    import-labels-in-one-language: 27 câu hỏi không có nhãn tiếng Việt; dùng nhãn của ngôn ngữ kia
    import-labels-in-one-language: 1 câu hỏi không có nhãn tiếng Anh; dùng nhãn của ngôn ngữ kia
    import-roles: bản gốc không nói cột nào là người trả lời, cột nào là đơn vị; 'KEY' được lấy làm người trả lời
      help: xem lại 'roles' trong mẫu phiếu vừa tạo
    """#
}
