import SurveyModel

extension StoreFinding {
  /// The pages on decisions: code, English, Vietnamese.
  static let decisionPages = [
    (
      "decision-check-unknown",
      "A decision by check covers the interviews that a check of the audit points at. The round's audit has no check of this name, or its file of rules leaves it out. 'hailong audit ROUND --json' lists all checks with their thresholds.",
      "Quyết định theo phép kiểm tra áp dụng cho các phiếu mà phép kiểm tra đó chỉ ra. Việc kiểm tra của cuộc này không có tên đó, hoặc tệp quy tắc không dùng đến. 'hailong audit CUỘC --json' liệt kê mọi phép kiểm tra kèm ngưỡng."
    ),
    (
      "decision-unit-unknown",
      "--unit keeps a decision to the interviews of one unit, named by its code in units.csv. No unit has this code. Upper and lower case count.",
      "--unit giới hạn quyết định trong các phiếu của một đơn vị, ghi bằng mã trong units.csv. Không đơn vị nào có mã này. Có phân biệt chữ hoa, chữ thường."
    ),
    (
      "decision-interviewer-unknown",
      "--interviewer keeps a decision to the interviews of one interviewer, named as in the delivered files. No interview that counts has this name, or the form declares no column of interviewers.",
      "--interviewer giới hạn quyết định trong các phiếu của một điều tra viên, ghi tên như trong tệp gốc. Không phiếu nào được tính có tên này, hoặc mẫu phiếu không khai báo cột điều tra viên."
    ),
    (
      "decision-line-unknown",
      "--case names a record by its file and the physical line on which it begins, as 'hailong audit ROUND --cases' prints them. No record that was read begins there: it is the header, a blank line, a line inside a record, or a record in quarantine, which is in no figure anyway.",
      "--case nêu phiếu bằng tên tệp và dòng bắt đầu của phiếu, như 'hailong audit CUỘC --cases' in ra. Ở dòng này không có phiếu đọc được: đó là dòng tiêu đề, dòng trống, dòng giữa một phiếu, hoặc phiếu bị loại vốn đã không được tính."
    ),
    (
      "decision-covers-nothing",
      "A decision is recorded only where it keeps at least one record out that is in figures now. Here the check points at nothing within this unit or interviewer, or looks at all interviews together without pointing at any; or the records gave way to others of the same respondents; or earlier decisions keep all of them out.",
      "Chỉ ghi quyết định khi có ít nhất một phiếu đang được tính sẽ thôi được tính. Ở đây phép kiểm tra không chỉ ra phiếu nào của đơn vị hay điều tra viên này, hoặc chỉ xét toàn bộ phiếu mà không chỉ ra phiếu cụ thể; hoặc các phiếu đã được thay bằng phiếu khác của cùng người trả lời; hoặc các quyết định trước đã không tính toàn bộ."
    ),
    (
      "decision-unknown",
      "Decisions are numbered from 1 in the order in which they were taken. No decision of the store has this number. 'hailong decide ROUND list' shows all, those that were taken back included.",
      "Các quyết định được đánh số từ 1 theo thứ tự ghi. Kho không có quyết định mang số này. 'hailong decide CUỘC list' hiện tất cả, kể cả quyết định đã hủy."
    ),
    (
      "decision-undone",
      "The decision was taken back before, with a reason that 'hailong decide ROUND list' tells, and changes no figure. It stays in the store as a record. To leave the same interviews out after all, take a new decision.",
      "Quyết định đã được hủy trước đó, lý do xem bằng 'hailong decide CUỘC list', và không còn ảnh hưởng kết quả. Quyết định vẫn được lưu. Muốn lại không tính các phiếu đó, hãy ra quyết định mới."
    ),
    (
      "decisions-set-aside",
      "Recorded decisions keep these interviews out of the figures, and --with-excluded asks for figures with them, so that both can be compared. Excluded interviews are treated as if they had not been delivered: the weights of the others stay as they are, and the audit looks at all of them in both cases. 'hailong decide ROUND list' tells who decided what and why.",
      "Các quyết định đã ghi không tính những phiếu này, còn --with-excluded yêu cầu kết quả có cả chúng để so sánh hai bên. Phiếu không tính được coi như chưa từng giao nộp: quyền số của các phiếu khác giữ nguyên, và việc kiểm tra vẫn xem xét mọi phiếu trong cả hai trường hợp. 'hailong decide CUỘC list' cho biết ai quyết định gì và vì sao."
    ),
    (
      "decisions-left-behind",
      "Decisions name records as they were delivered, in the batch that was delivered. Interviews of a batch were left out by decision, the batch was taken back, and the same file has been imported again as another batch: the decisions still name the batch that was taken back, so the interviews count again. The program does not carry a decision over to another batch. Whoever still wants them left out decides so again; the command is in the message.",
      "Quyết định nêu phiếu như khi được giao nộp, thuộc tệp phiếu khi đó. Một số phiếu đã có quyết định không tính, sau đó tệp phiếu được rút lại và chính tệp đó được nhập lại thành tệp phiếu khác: quyết định vẫn chỉ vào tệp đã rút nên các phiếu này lại được tính. Chương trình không tự chuyển quyết định sang tệp khác. Ai vẫn muốn không tính thì ra quyết định lại theo lệnh trong thông báo."
    ),
    (
      "store-disagrees-decision",
      "A decision, the list of records that it covers, or its undoing differs from what the log says, or one of the two is missing. It was changed after it was written. Restore a backup.",
      "Một quyết định, danh sách phiếu của nó hoặc việc hủy nó khác với những gì nhật ký ghi, hoặc thiếu một trong hai. Có người đã sửa sau khi ghi. Khôi phục bản sao lưu."
    ),
  ]
}
