import SurveyModel

extension FormImportFinding {
  /// The page behind each code, which `hailong explain` prints.
  public static let explanations: [String: LocalizedText] = Dictionary(
    uniqueKeysWithValues: pages.map { ($0.code, LocalizedText(vi: $0.vi, en: $0.en)) })

  private static let pages = refusals + losses + remarks

  private static let refusals = [
    BatchFinding.Page(
      "import-sheet-missing",
      "An XLSForm, as ODK, Kobo and SurveyCTO use it, has its questions in a sheet called 'survey'. This workbook has none, so no form is written. The workbook may be an export of answers: those are read with 'hailong check', not imported as a form.",
      "XLSForm của ODK, Kobo và SurveyCTO có trang 'survey' chứa các câu hỏi. Bảng tính này không có nên không tạo được mẫu phiếu. Có thể đây là bản xuất câu trả lời: tệp đó dùng với 'hailong check', không nhập làm mẫu phiếu."
    ),
    BatchFinding.Page(
      "import-column-missing",
      "The sheet lacks a column without which its rows mean nothing: 'type' and 'name' in 'survey'. No form is written. The first row that is not empty must hold the names of the columns.",
      "Trang thiếu cột bắt buộc: 'type' và 'name' trong 'survey'. Không tạo được mẫu phiếu. Hàng không trống đầu tiên phải chứa tên cột."
    ),
    BatchFinding.Page(
      "import-no-questions",
      "Every row is a note, a computed value or of an unknown type. No form is written. Look at the column 'type' of the sheet 'survey'.",
      "Mọi hàng đều là ghi chú, giá trị tính toán hoặc loại không rõ. Không tạo được mẫu phiếu. Xem cột 'type' của trang 'survey'."
    ),
    BatchFinding.Page(
      "import-kind-unknown",
      "A form can be imported from an XLSForm workbook (.xlsx) or from the value labels of a file of SPSS (.sav) or Stata (.dta). What a file is stands in its first bytes, not in its name. Write other forms by hand; those in SurveyForms are models.",
      "Mẫu phiếu nhập được từ bảng tính XLSForm (.xlsx) hoặc từ nhãn giá trị của tệp SPSS (.sav), Stata (.dta). Loại tệp nằm ở các byte đầu, không ở tên. Các mẫu khác hãy viết tay; SurveyForms có mẫu để theo."
    ),
  ]

  private static let losses = [
    BatchFinding.Page(
      "import-question-as-text",
      "The answers to this question cannot be checked against codes, for the reason given: its choices lie in another file, are not in the form or are too many, or it is of a type that forms here do not have. It becomes free text, marked as personal. Give it options where they are known.",
      "Câu trả lời không kiểm tra được theo mã, với lý do đã nêu: lựa chọn nằm ở tệp khác, không có trong mẫu hoặc quá nhiều, hoặc thuộc loại chương trình không có. Câu này thành văn bản tự do, đánh dấu là thông tin cá nhân. Hãy thêm lựa chọn nếu biết."
    ),
    BatchFinding.Page(
      "import-type-unknown",
      "The type of this row is none that XLSForm knows. Its column is listed under 'ignored_columns', and nothing of it is read. Correct the type, or add an item by hand.",
      "Loại của hàng này không thuộc XLSForm. Cột được ghi vào 'ignored_columns' và không được đọc. Sửa loại, hoặc thêm câu hỏi bằng tay."
    ),
    BatchFinding.Page(
      "import-repeat-left-out",
      "Questions in a repeat are asked many times in one interview; tools export them as rows of another file or as numbered columns. They are no items of this form and are left out, each as a comment. Make a form of its own for the other file.",
      "Câu hỏi trong nhóm lặp được hỏi nhiều lần trong một cuộc phỏng vấn; công cụ xuất chúng thành hàng của tệp khác hoặc cột đánh số. Chúng không thuộc mẫu phiếu này và bị bỏ qua, mỗi câu để lại một chú thích. Hãy tạo mẫu riêng cho tệp kia."
    ),
    BatchFinding.Page(
      "import-name-repeated",
      "Two questions have the same name, or names that differ in capitals only. Databases and spreadsheets fold capitals, so the second is left out and stands in a comment. Rename one of them in the original.",
      "Hai câu hỏi trùng tên, hoặc chỉ khác chữ hoa. Cơ sở dữ liệu và bảng tính không phân biệt chữ hoa, nên câu thứ hai bị bỏ qua và nằm trong chú thích. Đổi tên một câu ở bản gốc."
    ),
    BatchFinding.Page(
      "import-name-changed",
      "Ids of items go into databases, files and addresses, so they hold ASCII letters, digits, points, lines and hyphens only. The item gets the nearest safe name, and its column is still found under the old one. No action is needed.",
      "Mã câu hỏi đi vào cơ sở dữ liệu, tên tệp và địa chỉ nên chỉ gồm chữ ASCII, chữ số, dấu chấm và gạch. Câu hỏi mang tên an toàn gần nhất, cột vẫn được tìm theo tên cũ. Không cần làm gì."
    ),
    BatchFinding.Page(
      "import-choice-repeated",
      "A list of choices has one code twice, with one label each. Which of the two was meant cannot be seen from an answer; the first counts. Correct the original, and ask how answers with this code are to be read.",
      "Danh sách lựa chọn có một mã hai lần với hai nhãn. Nhìn câu trả lời không biết nhãn nào; nhãn đầu được dùng. Sửa bản gốc, và hỏi cách đọc câu trả lời mang mã này."
    ),
    BatchFinding.Page(
      "import-condition",
      "Conditions of a form here compare answers of one choice with codes, joined by 'and', 'or' and 'not'. What goes beyond (numbers, texts, multiple choices, computed values) stays as a comment above the item. The parts that can be said are kept; the item then counts as asked in more cases than it was, so it is not required.",
      "Điều kiện của chương trình so câu trả lời một lựa chọn với mã, nối bằng 'and', 'or', 'not'. Phần vượt quá (số, chữ, nhiều lựa chọn, giá trị tính toán) nằm lại trong chú thích phía trên câu hỏi. Phần dịch được vẫn giữ; câu hỏi khi đó được coi là hỏi trong nhiều trường hợp hơn nên không bắt buộc."
    ),
    BatchFinding.Page(
      "import-constraint",
      "A range of numbers becomes 'min' and 'max', and single values beside it become codes of no answer. Other constraints (patterns, lengths, other questions, bounds that a decimal may not touch) stay as a comment. What is kept is never narrower than the original, so no sound answer is refused.",
      "Khoảng số trở thành 'min' và 'max', giá trị lẻ bên cạnh trở thành mã không trả lời. Ràng buộc khác (mẫu chữ, độ dài, câu hỏi khác, cận mà số thập phân không được chạm) nằm lại trong chú thích. Phần giữ lại không hẹp hơn bản gốc nên không loại câu trả lời đúng."
    ),
    BatchFinding.Page(
      "import-code-without-meaning",
      "A constraint lets a single value pass besides its range, such as -777, which is then a code and no number. No list of choices says what it stands for. Answers with it are out of range until it stands under 'nonresponse' of the item with its reason.",
      "Ràng buộc cho phép một giá trị lẻ ngoài khoảng, như -777, tức là mã chứ không phải số. Không danh sách lựa chọn nào nói ý nghĩa. Câu trả lời mang mã này sẽ ngoài khoảng cho đến khi mã được ghi vào 'nonresponse' của câu hỏi kèm lý do."
    ),
    BatchFinding.Page(
      "import-question-not-in-export",
      "The form was imported for a given export (--for), and this question has no column there. It is kept and not required, and counts as not asked. Find out whether the data were taken with an older version of the form.",
      "Mẫu phiếu được nhập kèm một bản xuất (--for), và câu hỏi này không có cột trong đó. Câu được giữ, không bắt buộc, và tính là không được hỏi. Hãy tìm hiểu xem dữ liệu có được lấy bằng phiên bản cũ của mẫu không."
    ),
    BatchFinding.Page(
      "import-missing-values",
      "The statistics file declares values as missing, and neither their labels nor their number say why: refused, no opinion, not applicable. Every missing answer has its reason here, so they are left out of the form. Add them to 'nonresponse' of the item.",
      "Tệp thống kê khai báo giá trị thiếu, nhưng nhãn không nói lý do: từ chối, không có ý kiến hay không áp dụng. Chương trình giữ lý do cho mọi câu không trả lời nên các giá trị này chưa có trong mẫu phiếu. Hãy thêm vào 'nonresponse' của câu hỏi."
    ),
  ]

  private static let remarks = [
    BatchFinding.Page(
      "import-question-left-out",
      "Notes, computed values, recordings, places and what the device knows are no answers of a respondent, and may name her. Their columns are listed under 'ignored_columns', so that they cause no warning. Add an item by hand where one is wanted.",
      "Ghi chú, giá trị tính toán, bản ghi, vị trí và thông tin thiết bị không phải câu trả lời, và có thể lộ danh tính. Cột của chúng nằm trong 'ignored_columns' nên không gây cảnh báo. Thêm câu hỏi bằng tay nếu cần."
    ),
    BatchFinding.Page(
      "import-code-no-answer",
      "A choice says that there is no answer: refused, don't know, not applicable. It becomes a code of 'nonresponse' with this reason and is no point of the scale, so that it enters no mean and no share. Move it back if it is an answer in this survey.",
      "Một lựa chọn nói rằng không có câu trả lời: từ chối, không biết, không áp dụng. Nó trở thành mã 'nonresponse' với lý do này và không thuộc thang, nên không vào trung bình hay tỷ lệ nào. Hãy chuyển lại nếu trong khảo sát này đó là câu trả lời."
    ),
    BatchFinding.Page(
      "import-labels-in-one-language",
      "Forms here have every label in Vietnamese and English. The original lacks one of them for some questions, and the other stands in. Translate the labels in the form that was written, before anything is published.",
      "Mẫu phiếu của chương trình có mọi nhãn bằng tiếng Việt và tiếng Anh. Bản gốc thiếu một ngôn ngữ ở một số câu, nên nhãn kia được dùng thay. Hãy dịch nhãn trong mẫu phiếu vừa tạo trước khi công bố."
    ),
    BatchFinding.Page(
      "import-roles",
      "A form says which column names the respondent and which the unit that is rated; other programs do not. The usual key of a submission is taken for the respondent, and batches must declare the unit. Look at 'roles' before the form is used.",
      "Mẫu phiếu nêu cột nào là người trả lời và cột nào là đơn vị được đánh giá; chương trình khác không nêu. Khóa thường dùng của phiếu gửi được lấy làm người trả lời, còn đơn vị do tệp phiếu khai báo. Xem 'roles' trước khi dùng mẫu phiếu."
    ),
  ]
}
