import SurveyModel

extension ReferenceFinding {
  /// The pages that `hailong explain` prints, by code.
  static let explanations: [String: LocalizedText] = folders.merging(cases) { page, _ in page }

  private static let folders: [String: LocalizedText] = [
    "reference-folder-missing": LocalizedText(
      vi:
        "Lệnh hailong selftest không tìm thấy thư mục chứa các bộ đối chiếu. Khi không ghi thư mục nào, chương trình tìm "
        + "../share/hailong/Data/reference cạnh tệp chương trình, Data/reference trong thư mục hiện tại, rồi trong các thư mục "
        + "phía trên chương trình; với --data DIR thì chỉ tìm DIR/Data/reference, hoặc DIR/reference nếu DIR là thư mục Data.",
      en:
        "hailong selftest did not find the folder of reference cases. Where none is named, the program looks for "
        + "../share/hailong/Data/reference beside itself, for Data/reference in the working directory, then in the folders above "
        + "the program; with --data DIR only for DIR/Data/reference, or DIR/reference where DIR is the folder Data."),
    "reference-cases-none": LocalizedText(
      vi:
        "Thư mục không chứa case.json, và không thư mục con trực tiếp nào chứa tệp đó. Mỗi bộ đối chiếu là một thư mục có "
        + "case.json và các tệp dữ liệu; hãy ghi tên một thư mục như vậy, hoặc thư mục gồm nhiều thư mục như vậy.",
      en:
        "The folder holds no case.json, and neither does any folder directly in it. A reference case is a folder with "
        + "case.json and its data; name one such folder, or a folder of such folders."),
    "reference-case-unreadable": LocalizedText(
      vi: "Hệ điều hành không cho đọc case.json, ví dụ vì thiếu quyền. Sửa quyền đọc rồi chạy lại hailong selftest.",
      en:
        "The system does not let case.json be read, for want of permission for instance. Mend that and run hailong selftest "
        + "again."),
    "reference-file-missing": LocalizedText(
      vi:
        "case.json nhắc đến một tệp dữ liệu, quyền số, quyền số lặp hoặc số ngẫu nhiên không có trong thư mục của bộ. Thiếu tệp "
        + "thì không phép đối chiếu nào của bộ đáng tin; chép tệp vào cạnh case.json.",
      en:
        "case.json names a file of data, weights, replicate weights or draws that is not in the folder of the case. Without "
        + "it no check of the case can be relied on; put the file beside case.json."),
  ]

  private static let cases: [String: LocalizedText] = [
    "reference-case-syntax": LocalizedText(
      vi: "case.json không phải JSON đúng cú pháp. Sửa ở dòng được nêu; mọi trình soạn thảo đều kiểm tra được JSON.",
      en: "case.json is not well-formed JSON. Mend it at the line that is named; any editor can check JSON."),
    "reference-format-unknown": LocalizedText(
      vi: "Thành phần 'format' của case.json nêu phiên bản định dạng. Chương trình này đọc định dạng 1.",
      en: "The member 'format' of case.json names the version of the format. This program reads format 1."),
    "reference-member-missing": LocalizedText(
      vi:
        "Một thành phần mà bộ đối chiếu nào cũng phải có thì thiếu hoặc sai kiểu: 'id', 'checks', hoặc 'id', 'what' hay 'expect' "
        + "của một phép đối chiếu. Định dạng được mô tả trong Data/reference/README.md.",
      en:
        "A member that every case must have is missing or of another kind: 'id', 'checks', or the 'id', 'what' or 'expect' "
        + "of a check. Data/reference/README.md describes the format."),
    "reference-check-repeated": LocalizedText(
      vi:
        "Hai phép đối chiếu của một bộ có cùng mã, nên không biết kết quả thuộc phép nào. Đặt cho mỗi phép một mã riêng.",
      en: "Two checks of a case have one id, so that a result could be either's. Give every check an id of its own."),
    "reference-records-damaged": LocalizedText(
      vi:
        "Một tệp dữ liệu của bộ có dòng không đọc được, ví dụ thừa hoặc thiếu ô. Bỏ dòng đó ra thì số liệu không còn so được, "
        + "nên cả bộ không được tính. Các phát hiện đi kèm chỉ ra dòng hỏng.",
      en:
        "A data file of the case has records that cannot be read, with cells too many or too few for instance. With those left "
        + "out its figures compare with nothing, so the case is not computed. The findings beside this one name the lines."
    ),
  ]
}
