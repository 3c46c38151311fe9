/// What every finding of `BatchFindingSamples` says in Vietnamese, in their order.
enum BatchWordsVietnamese {
  static let text = #"""
    file-missing: không có tệp này; không nhập gì từ tệp này
      help: kiểm tra đường dẫn; trong round.yaml tính từ thư mục của cuộc khảo sát, trong lệnh tính từ thư mục hiện tại
    file-is-folder: đây là thư mục, trong khi cần một tệp phiếu; không nhập gì từ tệp này
      help: ghi tên từng tệp phiếu trong thư mục đó
    file-unreadable: không đọc được tệp: không có quyền đọc; không nhập gì từ tệp này
      help: kiểm tra quyền đọc tệp và ổ đĩa, rồi chạy lại lệnh
    file-empty: tệp rỗng; cần có dòng tiêu đề và các phiếu; không nhập gì từ tệp này
      help: xuất lại tệp; nếu không có ai trả lời thì bỏ tệp phiếu này khỏi round.yaml
    file-without-records: tệp chỉ có dòng tiêu đề, không có dữ liệu; không nhập gì từ tệp này
      help: xuất lại tệp; nếu không có ai trả lời thì bỏ tệp phiếu này khỏi round.yaml
    file-not-text: đây là XLSX, trong khi phải là văn bản CSV; không nhập gì từ tệp này
      help: lưu tệp dưới dạng "CSV UTF-8" rồi nhập lại
    file-not-text: tệp chỉ gồm byte NUL, trong khi phải là văn bản CSV; không nhập gì từ tệp này
      help: chép hoặc xuất lại tệp rồi nhập lại
    file-encoding: tệp dùng bảng mã UTF-16LE, trong khi phải là UTF-8; không nhập gì từ tệp này
      help: lưu tệp dưới dạng "CSV UTF-8" rồi nhập lại
      help: hoặc ghi 'encoding: utf-16' cho tệp phiếu trong round.yaml, hoặc thêm --encoding utf-16 vào lệnh hailong check hoặc import
    encoding-unknown: tệp phải là UTF-8, nhưng byte thứ 1.234 không phải; không nhập gì từ tệp này
      note: byte đếm từ 0; tệp tiếng Việt loại này thường là Windows-1258, TCVN3 hoặc VNI
      help: lưu tệp dưới dạng "CSV UTF-8" rồi nhập lại
      help: nếu biết chắc là Windows-1258, ghi 'encoding: windows-1258' cho tệp phiếu trong round.yaml, hoặc thêm --encoding windows-1258 vào lệnh hailong check hoặc import
    quote-unclosed: dấu ngoặc kép mở ở đây không được đóng; không nhập gì từ tệp này
      help: đóng dấu ngoặc kép ở dòng này hoặc xuất lại tệp, rồi nhập lại
    quote-runs-on: dấu ngoặc kép mở ở đây không được đóng trong 1.048.576 byte; không nhập gì từ tệp này
      help: đóng dấu ngoặc kép ở dòng này hoặc xuất lại tệp, rồi nhập lại
    delimiter-other: các ô cách nhau bằng dấu chấm phẩy, trong khi cần dấu phẩy; không nhập gì từ tệp này
      help: ghi 'delimiter: semicolon' cho tệp phiếu trong round.yaml, hoặc thêm --delimiter semicolon vào lệnh hailong check, import hoặc estimate
      help: để xuất tệp với dấu phẩy: đặt dấu phẩy ở Windows Region > List separator, hoặc chọn 'Edit filter settings' trong LibreOffice
    delimiter-other: các ô cách nhau bằng dấu tab, trong khi cần dấu gạch đứng; không nhập gì từ tệp này
      help: ghi 'delimiter: tab' cho tệp phiếu trong round.yaml, hoặc thêm --delimiter tab vào lệnh hailong check, import hoặc estimate
    header-of-no-column: dòng này không giống dòng tiêu đề của mẫu phiếu 'f': không có cột nào của mẫu phiếu; không nhập gì từ tệp này
      note: mẫu phiếu có các cột 'q1' và 'q2'
      help: ghi tên các cột vào dòng đầu của tệp, hoặc chọn đúng mẫu phiếu đã dùng
    column-missing: dòng tiêu đề không có cột 'sent'; không nhập gì từ tệp này
      note: dòng tiêu đề có 'q1' và 'q2'
      help: vai trò 'version' của mẫu phiếu cần cột này; đổi tên cột trong tệp hoặc sửa vai trò trong mẫu phiếu
    column-missing: dòng tiêu đề không có cột 'unit_code'; không nhập gì từ tệp này
      note: dòng tiêu đề có 'unit_сode'
      note: 'unit_сode' chứa U+0441, ký tự trông giống ký tự khác hoặc không nhìn thấy
      help: có phải là 'unit_сode'?
      help: vai trò 'unit' của mẫu phiếu cần cột này; đổi tên cột trong tệp hoặc sửa vai trò trong mẫu phiếu
    column-missing: dòng tiêu đề không có cột 'q3'; không nhập gì từ tệp này
      note: dòng tiêu đề có 'q1' và 'q2'
      note: câu hỏi 'q3' có thể ở cột tên 'q3' hoặc 'Câu 3'
      help: đổi tên cột thành 'q3', hoặc thêm tên cột vào 'columns' của câu hỏi 'q3' trong mẫu phiếu
    column-repeated: cột 'q1' có nhiều lần trong dòng tiêu đề: các cột 6 và 7; không nhập gì từ tệp này
      help: giữ một cột, hoặc đặt tên khác cho các cột còn lại
    column-unnamed: cột 7 không có tên trong dòng tiêu đề; không nhập gì từ tệp này
      help: đặt tên cho cột hoặc xóa cột
    too-many-columns: dòng tiêu đề có 5.000 cột, trong khi chỉ đọc tối đa 2.000 cột; không nhập gì từ tệp này
      help: xóa các cột trống; nếu không có, kiểm tra dấu phân cách và xem đây có đúng là tệp phiếu không
    batch-unit-unknown: tệp phiếu khai báo cho đơn vị 'U33', không có trong danh sách đơn vị của cuộc khảo sát; không nhập gì từ tệp này
      help: có phải là 'U03' hoặc 'U13'?
      help: sửa 'unit' của tệp phiếu trong round.yaml (hoặc --unit), hoặc thêm đơn vị vào units.csv
    columns-not-in-form: cột 'ghi_chu' không có trong mẫu phiếu; cột này không được đọc
      help: ghi tên cột biết trước là thừa vào 'ignored_columns' của mẫu phiếu
    columns-not-in-form: các cột 'a' và 'b' không có trong mẫu phiếu; các cột này không được đọc
      help: ghi tên cột biết trước là thừa vào 'ignored_columns' của mẫu phiếu
    columns-not-in-form: các cột 'c1', 'c2', 'c3', 'c4', 'c5', 'c6', 'c7', 'c8', 'c9', 'c10', 'c11', 'c12', 'c13', 'c14', 'c15', 'c16', 'c17', 'c18', 'c19', 'c20' và 2 tên khác không có trong mẫu phiếu; các cột này không được đọc
      help: ghi tên cột biết trước là thừa vào 'ignored_columns' của mẫu phiếu
    columns-not-delivered: tệp không có cột cho câu hỏi 'q6'; câu này tính là không được hỏi
      help: nếu thực tế có hỏi, xuất lại tệp kèm cột của câu hỏi
    columns-not-delivered: tệp không có cột cho các câu hỏi 'q6' và 'comment'; các câu này tính là không được hỏi
      help: nếu thực tế có hỏi, xuất lại tệp kèm cột của câu hỏi
    column-name-folded: cột 'unit\u{200B}_code' được đọc là 'unit_code', dù khác chữ hoa, khoảng trắng hoặc ký tự ẩn
      note: 'unit\u{200B}_code' chứa U+200B, ký tự trông giống ký tự khác hoặc không nhìn thấy
    blank-lines-skipped: bỏ qua một dòng trống
    blank-lines-skipped: bỏ qua 12 dòng trống, dòng đầu tiên ở đây
    cells-padded: 1 ô có khoảng trắng ở đầu hoặc cuối; được đọc sau khi bỏ khoảng trắng
    cells-padded: 1.200 ô có khoảng trắng ở đầu hoặc cuối; được đọc sau khi bỏ khoảng trắng
    line-ends-mixed: dấu xuống dòng lẫn lộn: LF 7, CR LF 1.007, CR 0 lần; mỗi dấu đều được đọc là hết dòng
    byte-order-mark-repeated: tệp bắt đầu bằng nhiều dấu thứ tự byte (BOM); các dấu này được bỏ qua
    quote-misplaced: dấu ngoặc kép đặt sai chỗ; phiếu bị loại
      help: đặt cả ô trong ngoặc kép và viết đôi mỗi dấu bên trong: "quầy ""một cửa"" số 2"
    quote-swallows-lines: một ô trong ngoặc kép kéo dài từ đây đến dòng 9, và có dòng bên trong giống một phiếu; phiếu bị loại
      note: mọi dòng đến hết dòng 9 bị loại cùng phiếu này
      help: tìm dấu ngoặc kép thừa ở cả hai dòng
    record-width: phiếu có 15 ô, trong khi dòng tiêu đề có 14 ô; phiếu bị loại
      help: tìm dấu phẩy trong ô chưa đặt trong ngoặc kép, dấu phân cách thừa ở cuối dòng, hoặc hai phiếu dính trên một dòng
    record-width: phiếu có 1 ô, trong khi dòng tiêu đề có 14 ô; phiếu bị loại
      help: xem dòng này có dùng dấu phân cách khác, bị xuống dòng giữa ô, hoặc không phải phiếu, như dòng tổng cộng
    record-empty: mọi ô của phiếu đều trống; phiếu bị loại
      help: xóa dòng này; bảng tính hay để thừa dòng như vậy
    header-repeated: dòng tiêu đề lặp lại ở chỗ của một phiếu; phiếu bị loại
      help: xóa dòng này, và kiểm tra xem có phải hai tệp đã bị nối vào nhau
    cell-too-long: có ô dài hơn 1.048.576 byte; phiếu bị loại
      help: rút ngắn nội dung, hoặc tìm dấu ngoặc kép chưa đóng
    record-too-long: phiếu dài hơn 4.194.304 byte; phiếu bị loại
      help: rút ngắn nội dung, hoặc tìm dấu ngoặc kép chưa đóng
    bytes-not-utf8: phiếu có byte không đúng bảng mã UTF-8; phiếu bị loại
      help: gõ lại các chữ bị lỗi phông của phiếu này rồi lưu tệp dưới dạng "CSV UTF-8"
    nul-byte: phiếu chứa byte NUL; phiếu bị loại
      help: xuất lại tệp; nếu dòng không có gì khác thì xóa dòng
    respondent-blank: mã người trả lời để trống; phiếu bị loại
      help: điền mã người trả lời, mỗi người một mã riêng
    respondent-scientific: mã người trả lời phải đúng như đã cấp, không phải '1.23457E+11'; phiếu bị loại
      note: bảng tính đã đổi mã thành số dài và làm mất chữ số
      help: định dạng cột là văn bản rồi xuất lại tệp
    respondent-scientific: mã người trả lời phải đúng như đã cấp (ô là thông tin cá nhân nên không hiện ra); phiếu bị loại
      note: bảng tính đã đổi mã thành số dài và làm mất chữ số
      help: định dạng cột là văn bản rồi xuất lại tệp
    respondent-repeated: người trả lời này đã có ở dòng 4; phiếu bị loại
      note: phiếu trước được tính
      help: nếu đây là người trả lời khác, sửa mã người trả lời
      help: nếu đây là phiếu đã sửa, tách ra tệp riêng rồi chạy 'hailong import CUỘC TỆP --correct --reason "…"'
    respondent-repeated: người trả lời này đã có trong batches/w1.csv, dòng 4; phiếu bị loại
      note: phiếu trước được tính
      help: nếu đây là người trả lời khác, sửa mã người trả lời
      help: nếu đây là phiếu đã sửa, tách ra tệp riêng rồi chạy 'hailong import CUỘC TỆP --correct --reason "…"'
    unit-blank: đơn vị để trống; phiếu bị loại
      help: điền mã một đơn vị trong units.csv
    unit-unknown: đơn vị phải thuộc danh sách của cuộc khảo sát, không phải 'U06'; phiếu bị loại
      help: có phải là 'U01', 'U02' hoặc 'U03'?
      help: ghi mã đúng như trong units.csv, hoặc thêm đơn vị vào đó
    unit-unknown: đơn vị phải thuộc danh sách của cuộc khảo sát (ô là thông tin cá nhân nên không hiện ra); phiếu bị loại
      help: ghi mã đúng như trong units.csv, hoặc thêm đơn vị vào đó
    design-cell-blank: tầng để trống; phiếu bị loại
      help: điền theo kế hoạch chọn mẫu; sai số chọn mẫu được tính từ ô này
    design-cell-blank: đơn vị chọn mẫu cấp một để trống; phiếu bị loại
      help: điền theo kế hoạch chọn mẫu; sai số chọn mẫu được tính từ ô này
    self-rating: người của đơn vị 'U02' không được chấm đơn vị mình; phiếu bị loại
      help: không cần làm gì nếu phần mềm cho phép chấm đơn vị mình; nếu không, sửa mã đơn vị
    weight-unusable: quyền số để trống; phiếu bị loại
      help: tra lại quyền số ở nơi tính và viết bằng chữ số, như 1.25
    weight-unusable: quyền số phải là số lớn hơn 0, không phải '0'; phiếu bị loại
      help: tra lại quyền số ở nơi tính và viết bằng chữ số, như 1.25
    weight-unusable: quyền số phải là số lớn hơn 0, không phải '-1.5'; phiếu bị loại
      help: tra lại quyền số ở nơi tính và viết bằng chữ số, như 1.25
    weight-unusable: quyền số phải viết với dấu chấm thập phân và không có dấu hàng nghìn, không phải '1,25'; phiếu bị loại
      help: tra lại quyền số ở nơi tính và viết bằng chữ số, như 1.25
      help: nếu cả tệp dùng dấu phẩy thập phân, ghi 'decimal_comma: true' cho tệp phiếu trong round.yaml, hoặc thêm --decimal-comma vào lệnh hailong check hoặc import
    weight-unusable: quyền số phải là số lớn hơn 0, không phải 'nan'; phiếu bị loại
      help: tra lại quyền số ở nơi tính và viết bằng chữ số, như 1.25
    response-off-scale: câu trả lời cho 'Q7' phải từ 1 đến 5, hoặc 9 nếu không có ý kiến, không phải '6'; phiếu bị loại
      note: 'Q7' là "Thời gian chờ" trong mẫu phiếu sipas-citizen-39
      help: sửa ô theo phiếu gốc, hoặc thêm mã vào thang hay vào 'nonresponse' trong mẫu phiếu
    response-off-scale: câu trả lời cho 'age' phải là 'counter', 'online' hoặc 'post' (ô là thông tin cá nhân nên không hiện ra); câu trả lời tính là khuyết
      help: sửa ô theo phiếu gốc, hoặc thêm mã vào thang hay vào 'nonresponse' trong mẫu phiếu
    response-off-scale: câu trả lời cho 'age' phải là 1 hoặc 2, không phải '４'; phiếu bị loại
      note: '４' chứa U+FF14, ký tự trông giống ký tự khác hoặc không nhìn thấy
      help: sửa ô theo phiếu gốc, hoặc thêm mã vào thang hay vào 'nonresponse' trong mẫu phiếu
    response-off-scale: câu trả lời cho 'age' phải là một trong 13 mã ('c1', 'c2', 'c3', 'c4', 'c5', 'c6', 'c7', 'c8', 'c9', 'c10', 'c11', 'c12', …), hoặc 9 nếu không có ý kiến, hoặc 99 nếu từ chối trả lời, không phải 'x'; phiếu bị loại
      help: sửa ô theo phiếu gốc, hoặc thêm mã vào thang hay vào 'nonresponse' trong mẫu phiếu
    response-off-scale: câu trả lời cho 'age' phải là các lựa chọn hoặc '9' (không có ý kiến), không thể có cả hai; phiếu bị loại
      help: sửa ô theo phiếu gốc
    response-off-scale: câu trả lời cho 'age' phải là 1 hoặc 2, không phải 'Tốt'; phiếu bị loại
      help: ô ghi nhãn thay cho mã; nếu cả tệp như vậy, ghi 'answers: labels' trong mẫu phiếu, hoặc 'preset' cho tệp phiếu
    response-off-scale: câu trả lời cho 'age' phải là 'Tốt', không phải '1'; phiếu bị loại
      help: ô ghi mã thay cho nhãn; nếu cả tệp như vậy, ghi 'answers: codes' hoặc 'answers: either' trong mẫu phiếu
    response-off-scale: câu trả lời cho 'age' phải là 1 hoặc 2, không phải 'a\nb\t\u{1B}[2J\u{202E}'; phiếu bị loại
      help: sửa ô theo phiếu gốc, hoặc thêm mã vào thang hay vào 'nonresponse' trong mẫu phiếu
    number-unreadable: câu trả lời cho 'age' phải là số viết bằng chữ số, dùng dấu chấm thập phân, không phải '1,5'; phiếu bị loại
      help: sửa ô theo phiếu gốc: viết bằng chữ số, như 12.5
      help: nếu cả tệp dùng dấu phẩy thập phân, ghi 'decimal_comma: true' cho tệp phiếu trong round.yaml, hoặc thêm --decimal-comma vào lệnh hailong check hoặc import
    whole-number-unreadable: câu trả lời cho 'age' phải là số nguyên viết bằng chữ số, không phải '4.7'; câu trả lời tính là khuyết
      help: sửa ô theo phiếu gốc: chỉ viết chữ số, như 12
    number-out-of-range: câu trả lời cho 'age' phải từ 0 đến 86.400, không phải '-5'; phiếu bị loại
      help: sửa ô theo phiếu gốc, hoặc đổi 'min' hay 'max' của câu hỏi trong mẫu phiếu
    number-out-of-range: câu trả lời cho 'age' phải ít nhất là 18, không phải '12'; phiếu bị loại
      help: sửa ô theo phiếu gốc, hoặc đổi 'min' hay 'max' của câu hỏi trong mẫu phiếu
    number-out-of-range: câu trả lời cho 'age' phải nhiều nhất là 2,5, không phải '3.5'; phiếu bị loại
      help: sửa ô theo phiếu gốc, hoặc đổi 'min' hay 'max' của câu hỏi trong mẫu phiếu
    date-unreadable: câu trả lời cho 'Q7' phải là ngày có thật, viết NĂM-THÁNG-NGÀY (YYYY-MM-DD), không phải '46096'; phiếu bị loại
      note: 'Q7' là "Thời gian chờ" trong mẫu phiếu sipas-citizen-39
      help: nếu là số ngày của Excel thì đó là 2026-03-15; định dạng cột là ngày rồi xuất lại tệp
    date-unreadable: câu trả lời cho 'age' phải là ngày có thật, viết NGÀY/THÁNG/NĂM (DD/MM/YYYY), không phải '01/01/25'; câu trả lời tính là khuyết
      help: sửa ngày; nếu cả tệp viết ngày theo cách khác, ghi 'date_format: …' cho tệp phiếu trong round.yaml, hoặc thêm --date-format … vào lệnh hailong check hoặc import
    date-unreadable: câu trả lời cho 'age' phải là ngày có thật, viết THÁNG/NGÀY/NĂM (MM/DD/YYYY) (ô là thông tin cá nhân nên không hiện ra); phiếu bị loại
      help: sửa ngày; nếu cả tệp viết ngày theo cách khác, ghi 'date_format: …' cho tệp phiếu trong round.yaml, hoặc thêm --date-format … vào lệnh hailong check hoặc import
    text-too-long: câu trả lời cho 'age' được dài tối đa 2.000 ký tự, nhưng có 2.001; phiếu bị loại
      help: rút ngắn nội dung, hoặc tăng 'max_length' của câu hỏi trong mẫu phiếu
    answer-missing: phải trả lời 'Q7', nhưng ô để trống; phiếu bị loại
      note: 'Q7' là "Thời gian chờ" trong mẫu phiếu sipas-citizen-39
      help: điền theo phiếu gốc, hoặc bỏ 'required: true' của câu hỏi trong mẫu phiếu
    answer-not-asked: 'age' có câu trả lời, dù các câu khác cho thấy câu này không được hỏi; câu trả lời tính là khuyết
      help: sửa câu này hoặc câu đã loại trừ nó, hoặc sửa 'applies_if' của câu hỏi trong mẫu phiếu
    option-repeated: câu trả lời cho 'age' nêu '2' nhiều lần; chỉ tính một lần
    file-changed: tệp bị thay đổi trong khi đang đọc; không nhập gì từ tệp này
      help: đợi ghi hoặc chép xong tệp rồi nhập lại
    encoding-contradicted: tệp được khai báo là windows-1258, nhưng thực tế là UTF-8; không nhập gì từ tệp này
      help: sửa hoặc bỏ 'encoding' của tệp phiếu trong round.yaml (hoặc --encoding)
    byte-outside-encoding: tệp được đọc theo vni, nhưng byte thứ 1.234 không ứng với ký tự nào; không nhập gì từ tệp này
      note: byte đếm từ 0
      help: kiểm tra bảng mã đã khai báo và dòng này
    header-further-down: dòng tiêu đề phải là dòng đầu, nhưng lại ở dòng 4; không nhập gì từ tệp này
      help: xóa các dòng phía trên dòng tiêu đề rồi nhập lại
    encoding-converted: tệp dùng bảng mã UTF-16LE; đã chuyển từng ký tự sang UTF-8
    delimiter-detected: các ô cách nhau bằng dấu chấm phẩy, dù không có khai báo; tệp được đọc theo đó
      help: ghi 'delimiter: semicolon' cho tệp phiếu trong round.yaml, hoặc thêm --delimiter semicolon vào lệnh hailong check, import hoặc estimate
    separator-line: dòng đầu là của Excel, cho biết các ô cách nhau bằng dấu chấm phẩy; tệp được đọc theo đó
    line-ends-doubled: 1 dòng kết thúc bằng CR CR LF, do chép tệp ở chế độ văn bản; mỗi chỗ được đọc là một lần hết dòng
    line-ends-doubled: 21 dòng kết thúc bằng CR CR LF, do chép tệp ở chế độ văn bản; mỗi chỗ được đọc là một lần hết dòng
    end-of-file-mark: tệp kết thúc bằng dấu hết tệp của DOS (Ctrl-Z); dấu này được bỏ qua
    control-characters: 1 dòng chứa ký tự điều khiển, dòng đầu tiên ở đây (U+001B); được giữ nguyên và hiện ra ở dạng mã
    direction-controls: 2 dòng chứa ký tự đổi hướng viết, dòng đầu tiên ở đây (U+202E); được giữ nguyên và hiện ra ở dạng mã
    whole-numbers-with-point: một câu trả lời cho 'Q7' viết có số 0 sau dấu thập phân; 4.0 được đọc là 4
      note: 'Q7' là "Thời gian chờ" trong mẫu phiếu sipas-citizen-39
    whole-numbers-with-point: 1.200 câu trả lời cho 'age' viết có số 0 sau dấu thập phân, câu đầu tiên ở đây; 4.0 được đọc là 4
    option-blank: câu trả lời cho 'age' kết thúc bằng dấu phân cách mà không có lựa chọn nào sau đó; các lựa chọn phía trước vẫn được tính
    personal-data-in-text: nội dung trả lời 'age' có số điện thoại; nội dung vẫn được giữ
      help: ghi 'personal: true' cho câu hỏi trong mẫu phiếu, hoặc xóa thông tin này trước khi nộp tệp
    personal-data-in-text: nội dung trả lời 'age' có số căn cước hoặc chứng minh nhân dân; nội dung vẫn được giữ
      help: ghi 'personal: true' cho câu hỏi trong mẫu phiếu, hoặc xóa thông tin này trước khi nộp tệp
    personal-data-in-text: nội dung trả lời 'age' có địa chỉ thư điện tử; nội dung vẫn được giữ
      help: ghi 'personal: true' cho câu hỏi trong mẫu phiếu, hoặc xóa thông tin này trước khi nộp tệp
    answers-all-alike: cả 20 người trả lời đều chọn cùng một mức cho tất cả 5 câu của một thang; không loại phiếu nào
      help: kiểm tra nguồn gốc các câu trả lời trước khi sử dụng
    interviews-too-short: lượt dài nhất trong 20 lượt phỏng vấn chỉ mất 4 giây cho 11 câu; không loại phiếu nào
      help: kiểm tra nguồn gốc các câu trả lời trước khi sử dụng
    records-nearly-alike: 3 trong 10 phiếu có câu trả lời giống nhau, trừ phần văn bản; không loại phiếu nào
      note: ở các dòng 4, 5 và 6
      help: kiểm tra nguồn gốc các câu trả lời trước khi sử dụng
    records-nearly-alike: 30 trong 40 phiếu có câu trả lời giống nhau, trừ phần văn bản; không loại phiếu nào
      note: các phiếu đầu ở các dòng 4 và 5
      help: kiểm tra nguồn gốc các câu trả lời trước khi sử dụng
    record-repeated: phiếu này giống hệt phiếu ở dòng 4; phiếu bị loại
      note: phiếu trước được tính
      help: không mất gì; xóa phiếu trùng nếu nộp lại tệp
    record-repeated: phiếu này giống hệt phiếu trong batches/w1.csv, dòng 4; phiếu bị loại
      note: phiếu trước được tính
      help: không mất gì; xóa phiếu trùng nếu nộp lại tệp
    text-off-pattern: câu trả lời cho 'age' phải có dạng 'R-[0-9]{4}', ví dụ 'R-1234', không phải '12'; phiếu bị loại
      help: sửa ô; nếu bảng tính đã bỏ mất chữ hoặc số 0, định dạng cột là văn bản rồi xuất lại tệp
    text-off-pattern: câu trả lời cho 'age' phải có dạng 'R-[0-9]{4}', ví dụ 'R-1234' (ô là thông tin cá nhân nên không hiện ra); câu trả lời tính là khuyết
      help: sửa ô; nếu bảng tính đã bỏ mất chữ hoặc số 0, định dạng cột là văn bản rồi xuất lại tệp
    date-outside-period: câu trả lời cho 'age' phải trong kỳ khảo sát, từ 2026-01-01 đến 2026-12-31, không phải '2027-01-15'; phiếu bị loại
      help: sửa ngày, hoặc sửa 'period' trong round.yaml nếu phiếu thuộc cuộc khảo sát
    weight-unusable: quyền số phải viết với dấu phẩy thập phân như tệp khai báo, không có dấu hàng nghìn, không phải '1.25'; phiếu bị loại
      help: viết bằng dấu phẩy, hoặc bỏ 'decimal_comma' nếu tệp dùng dấu chấm
    record-width: phiếu có 27 ô, trong khi dòng tiêu đề có 14 ô; phiếu bị loại
      note: hai phiếu mất dấu xuống dòng ở giữa có đúng số ô này; phải nhập lại cả hai người trả lời
      help: tìm dấu phẩy trong ô chưa đặt trong ngoặc kép, dấu phân cách thừa ở cuối dòng, hoặc hai phiếu dính trên một dòng
    header-rows-missing: tệp không bắt đầu bằng 3 dòng tiêu đề như qualtrics ghi ra; không nhập gì từ tệp này
      help: xuất lại tệp, hoặc ghi số dòng tiêu đề vào 'header_rows' của tệp phiếu, hoặc sau --header-rows
    header-row-width: dòng tiêu đề thứ 2 có 1 ô, trong khi dòng thứ nhất có 6 ô; không nhập gì từ tệp này
      help: xuất lại tệp, hoặc ghi số dòng tiêu đề vào 'header_rows' của tệp phiếu, hoặc sau --header-rows
    header-rows-detected: tệp có 2 dòng tiêu đề theo kiểu surveymonkey; các phiếu bắt đầu từ dòng sau đó
      help: ghi 'preset: surveymonkey' cho tệp phiếu trong round.yaml, hoặc thêm --preset surveymonkey vào lệnh hailong check hoặc import
    labels-unmatched: 13 câu trả lời cho 'Q7' không phải nhãn nào của thang trả lời
      note: 'Q7' là "Thời gian chờ" trong mẫu phiếu sipas-citizen-39
      note: 12 ô ghi 'Rất tốt'
      note: 1 ô ghi 'ok'
      note: còn 2 cách ghi khác
      help: sửa các ô, hoặc thêm cách ghi này vào 'aliases' của lựa chọn trong mẫu phiếu
    labels-unmatched: 1 câu trả lời cho 'age' không phải nhãn nào của thang trả lời
      help: sửa các ô, hoặc thêm cách ghi này vào 'aliases' của lựa chọn trong mẫu phiếu
    answers-unreadable: 4 trong 5 câu trả lời tính điểm không đọc được, nhiều hơn mức mẫu phiếu cho phép; phiếu bị loại
      help: đối chiếu với phiếu gốc; 'unreadable_limit' trong mẫu phiếu quy định mức cho phép
    option-unknown: cột 'q6/7' được đánh dấu, nhưng 'age' không có lựa chọn này; phiếu bị loại
      help: thêm lựa chọn vào mẫu phiếu, hoặc ghi tên cột vào 'ignored_columns'
    options-disagree: cột 'q6/2' và cột ghi mọi lựa chọn không khớp về lựa chọn '2' của 'age'; câu trả lời tính là khuyết
      help: tra phiếu này trong công cụ khảo sát rồi xuất lại tệp
    response-off-scale: câu trả lời cho 'Q7' phải là 'Tốt' hoặc 'Kém', hoặc 9 nếu không có ý kiến, không phải 'ok'; phiếu bị loại
      note: 'Q7' là "Thời gian chờ" trong mẫu phiếu sipas-citizen-39
      help: sửa ô theo phiếu gốc, hoặc thêm cách ghi này vào 'aliases' của lựa chọn trong mẫu phiếu
    number-unreadable: câu trả lời cho 'age' phải là số viết bằng chữ số, dùng dấu phẩy thập phân, không phải '1.5'; phiếu bị loại
      help: sửa ô theo phiếu gốc: viết bằng chữ số, như 12,5
    weight-unusable: quyền số phải viết với dấu phẩy thập phân như tệp khai báo, không có dấu hàng nghìn, không phải '1.25'; phiếu bị loại
      help: viết bằng dấu phẩy, hoặc bỏ 'decimal_comma' nếu tệp dùng dấu chấm
    date-unreadable: câu trả lời cho 'age' phải là ngày có thật, viết NGÀY/THÁNG/NĂM, không cần số 0 ở đầu (D/M/YYYY), không phải '1/13/2025'; phiếu bị loại
      help: sửa ngày; nếu cả tệp viết ngày theo cách khác, ghi 'date_format: …' cho tệp phiếu trong round.yaml, hoặc thêm --date-format … vào lệnh hailong check hoặc import
    date-unreadable: câu trả lời cho 'age' phải là ngày có thật, viết THÁNG/NGÀY/NĂM, không cần số 0 ở đầu (M/D/YYYY), không phải 'x'; phiếu bị loại
      help: sửa ngày; nếu cả tệp viết ngày theo cách khác, ghi 'date_format: …' cho tệp phiếu trong round.yaml, hoặc thêm --date-format … vào lệnh hailong check hoặc import
    date-unreadable: câu trả lời cho 'age' phải là ngày có thật, viết NĂM/THÁNG/NGÀY, không cần số 0 ở đầu (YYYY/M/D), không phải 'x'; phiếu bị loại
      help: sửa ngày; nếu cả tệp viết ngày theo cách khác, ghi 'date_format: …' cho tệp phiếu trong round.yaml, hoặc thêm --date-format … vào lệnh hailong check hoặc import
    date-unreadable: câu trả lời cho 'age' phải là ngày có thật, viết NĂM-THÁNG-NGÀYTGIỜ:PHÚT:GIÂY+07:00, không phải 'x'; phiếu bị loại
      help: sửa ngày; nếu cả tệp viết ngày theo cách khác, ghi 'date_format: …' cho tệp phiếu trong round.yaml, hoặc thêm --date-format … vào lệnh hailong check hoặc import
    date-unreadable: câu trả lời cho 'age' phải là ngày có thật, viết tên tháng tiếng Anh, ngày, năm (Jan 15, 2025), không phải 'x'; phiếu bị loại
      help: sửa ngày; nếu cả tệp viết ngày theo cách khác, ghi 'date_format: …' cho tệp phiếu trong round.yaml, hoặc thêm --date-format … vào lệnh hailong check hoặc import
    keyings-differ: 'Q7' ở đây là '2', còn trong second.csv, dòng 14 là ô trống
      note: 'Q7' là "Thời gian chờ" trong mẫu phiếu sipas-citizen-39
      help: đối chiếu phiếu giấy và sửa tệp nhập sai
    keyings-differ: 'age' khác với second.csv, dòng 14 (các ô là thông tin cá nhân nên không hiện ra)
      help: đối chiếu phiếu giấy và sửa tệp nhập sai
    keyed-once: phiếu này không có trong second.csv
      help: nhập phiếu vào tệp đó, hoặc tìm mã người trả lời gõ sai ở cả hai tệp
    record-discarded: cột 'Status' ghi 'Survey Preview', nên đây không phải một lượt trả lời; phiếu bị loại
      help: không mất gì; bỏ các lượt xem trước, thử và spam khỏi bản xuất để không còn thông báo này
    """#
}
