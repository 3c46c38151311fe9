/// What is said of `AnalysisFindingSamples`, in their order.
enum AnalysisWordsVietnamese {
  static let lines: [String] = [
    "bước 'rake': 9 quyền số cho 10 dòng; không tính được quyền số",
    "bước 'rake': có quyền số quá lớn, không tính toán được; không tính được quyền số; kiểm tra cột quyền số",
    "bước 'rake': có quyền số −0,5, trong khi bước này cần quyền số không âm; không tính được quyền số; đặt "
      + "giới hạn cho bước đứng trước, ví dụ logit",
    "bước 'rake': không dòng nào có quyền số lớn hơn 0; không tính được quyền số",
    "bước 'rake': không có tổng thể nào được cho; không tính được quyền số",
    "bước 'rake': 'sex' được khai báo hai lần; không tính được quyền số; khai báo mỗi biên và mỗi tổng một "
      + "lần",
    "bước 'rake': 1 dòng không có giá trị ở 'sex'; không tính được quyền số; điền đủ cột này, hoặc cho các "
      + "dòng đó quyền số 0",
    "bước 'rake': tổng thể của 'F' ở 'sex' phải từ 0 trở lên, không phải −1; không tính được quyền số",
    "bước 'rake': 'X' và 'Z' của 'area' có trong mẫu nhưng không có tổng thể; không tính được quyền số; bổ "
      + "sung tổng thể cho nó; gộp 'X' vào 'Y' ở 'area'",
    "bước 'rake': 'X' của 'area' có tổng thể nhưng không có ai trong mẫu; không tính được quyền số; gộp 'X' "
      + "vào 'Y' ở 'area'",
    "bước 'rake': biên 'sex' có tổng 1.020 còn biên 'age' có tổng 1.000,25, chênh nhau 19,75; không tính được"
      + " quyền số; cả hai phải là số liệu của cùng một tổng thể",
    "bước 'rake': 'F' và 'M' của 'sex' (tổng 1.020) và '18' của 'age' (tổng 1.000,25) gồm cùng các dòng nhưng"
      + " tổng thể không khớp; không tính được quyền số; gộp 'X' vào 'Y' ở 'area'",
    "bước 'rake': các dòng của '18' của 'age' (tổng 1.000,25) chỉ nằm trong 'F' và 'M' của 'sex' (tổng "
      + "1.020), nhỏ hơn mức cần; không tính được quyền số; gộp 'X' vào 'Y' ở 'area'",
    "bước 'rake': '18' của 'age' (tổng 1.000,25) chiếm hết 'F' và 'M' của 'sex' (tổng 1.020), nên các dòng "
      + "của '18' và 'M' phải có quyền số 0; không tính được quyền số; gộp 'X' vào 'Y' ở 'area'",
    "bước 'rake': hiệu chỉnh biên (raking) không đạt các tổng thể sau 1.000 vòng; kém nhất là 'F' của 'sex', "
      + "519,1235 thay vì 520; không tính được quyền số; độ lệch không giảm nữa: các tổng thể mâu thuẫn nhau",
    "bước 'rake': hiệu chỉnh biên (raking) không đạt các tổng thể sau 2 vòng; kém nhất là 'F' của 'sex', 1 "
      + "thay vì 2; không tính được quyền số; độ lệch vẫn đang giảm",
    "bước 'rake': hiệu chỉnh biên (raking) không đạt các tổng thể sau 2 vòng; kém nhất là 'F' của 'sex', 1 "
      + "thay vì 2; không tính được quyền số; độ lệch đang tăng",
    "bước 'rake': 'income' hoặc tổng của nó không phải số hữu hạn; không tính được quyền số",
    "bước 'rake': giới hạn phải không âm và chứa số 1 ở giữa, không phải 1,5 và 2; không tính được quyền số",
    "bước 'rake': trong giới hạn, 'sex=F' chỉ đạt từ 100 đến 400,5, không đạt 520; không tính được quyền số; "
      + "nới giới hạn, hoặc kiểm tra lại tổng",
    "bước 'rake': không có quyền số nào thỏa mọi tổng; sau 30 vòng kém nhất là 'income', 1.000.000 thay vì "
      + "2.000.000; không tính được quyền số; 12 dòng nằm tại giới hạn; 'sex=F' suy ra được từ các tổng khác; nới"
      + " giới hạn, hoặc kiểm tra lại các tổng",
    "bước 'rake': mã kết quả '7' chưa có ý nghĩa; không tính được quyền số; bổ sung mã vào meanings",
    "bước 'rake': có dòng để trống kết quả tiếp xúc; không tính được quyền số",
    "bước 'rake': ô 'X' không có ai trả lời, trong khi có tổng quyền số 12,5 cần chuyển; không tính được "
      + "quyền số; gộp 'X' vào 'Y' ở 'area'",
    "bước 'rake': mẫu chỉ có người chưa rõ có thuộc đối tượng hay không, tổng quyền số 12,5; không tính được "
      + "quyền số",
    "bước 'rake': giới hạn của 'X' phải lớn hơn 0 và không chéo nhau, không phải 3 và 2; không tính được "
      + "quyền số",
    "bước 'rake': 10 dòng ở giới hạn 5 có tổng 50, trong khi tổng quyền số là 60; không tính được quyền số; "
      + "chọn giới hạn rộng hơn",
    "bước 'rake': không quyền số nào của 'X' trong giới hạn nhận được phần 4 bị cắt; không tính được quyền "
      + "số; chọn giới hạn rộng hơn, hoặc strict: true",
    "bước 'rake': quyền số cho trước không tái lập được tổng 'sex=F'; không tính được quyền số",
    "bước 'rake': quyền số cho trước thuộc về các dòng khác; không tính được quyền số",
    "không tầng nào cho bản lặp; không tính được ước lượng nào",
    "có 4 hệ số cho 80 bản lặp; không tính được ước lượng nào; cho mỗi bản lặp một hệ số, hoặc một hệ số "
      + "chung",
    "'scale' của bản lặp không thể là 0; không tính được ước lượng nào",
    "có quyền số bản lặp không phải là số; không tính được ước lượng nào",
    "một bản lặp có 9 dòng, trong khi mẫu có 10 dòng; không tính được ước lượng nào",
    "tầng 'h' có 3 đơn vị chọn mẫu cấp một, bản lặp cân bằng cần đúng 2; không tính được ước lượng nào; dùng "
      + "jkn hoặc bootstrap, hoặc ghép đơn vị thành cặp",
    "tầng 'h' chỉ có 1 đơn vị chọn mẫu cấp một, bản lặp cần từ 2 trở lên; không tính được ước lượng nào; gộp "
      + "tầng này với tầng lân cận, hoặc không dùng bản lặp",
    "thiết kế có 4 tầng, trong khi jk1 không dùng tầng; không tính được ước lượng nào; dùng jkn",
    "mọi quyền số đều bằng 0; không tính được ước lượng nào; kiểm tra lại cột quyền số",
    "3 dòng không có số ở 'income', trong khi bước gia quyền cần số ở mọi dòng; không tính được ước lượng "
      + "nào; điền đủ cột này, hoặc hiệu chỉnh theo một cột khác",
    "'area' chỉ tạo ra 1 nhóm, trong khi so sánh hoặc xếp hạng cần ít nhất 2 nhóm; không tính được ước lượng "
      + "nào; chia nhóm theo một cột có nhiều giá trị hơn",
    "cột 'repwt1' vừa được khai là quyền số vừa được khai là quyền số bản lặp; không tính được ước lượng nào;"
      + " khai báo quyền số của toàn mẫu, và không liệt kê cột đó trong quyền số bản lặp",
    "79 cột khác có tên giống quyền số 'repwt1', chỉ khác số thứ tự, như quyền số bản lặp; cột này vẫn được "
      + "dùng làm quyền số; nếu đây là quyền số bản lặp, hãy khai báo quyền số của toàn mẫu",
    "toàn mẫu chỉ có 1 đơn vị chọn mẫu cấp một; không ước lượng được sai số; kiểm tra các cột tầng và đơn vị "
      + "chọn mẫu; nếu không khai đơn vị chọn mẫu thì mỗi dòng là một đơn vị",
    "1.204 ước lượng dựa trên chưa đến 8 bậc tự do, ít nhất là 2; khoảng tin cậy rộng và kém chắc chắn",
    "3 tỷ lệ có câu trả lời hiếm hơn chỉ ở chưa đến 5 đơn vị chọn mẫu cấp một, ít nhất là 1; "
      + "khoảng tin cậy có thể quá hẹp",
    "2 quyền số cuối nhỏ hơn 0, thấp nhất là −1,5; tỷ lệ có thể ra ngoài 0 đến 1, phân vị không có nghĩa; "
      + "hiệu chỉnh với bounds, hoặc với distance raking hay logit",
    "không dòng nào thỏa điều kiện; không ước lượng nào có giá trị; nhãn phải khớp từng ký tự; kiểm tra lại",
    "không dòng nào có giá trị ở cột 'q1'; những gì dựa trên cột này đều không có giá trị; kiểm tra các mã "
      + "được coi là không trả lời, và tên cột",
    "một đơn vị chọn mẫu cấp một giữ toàn bộ số dòng của 4 nhóm ở 3 tầng; đơn vị đó được so với các đơn vị "
      + "khác của tầng, vốn bằng 0; 'F, 18' ở tầng 'h', …; để coi các tầng này như tầng có 1 đơn vị chọn mẫu, "
      + "dùng --domain-lonely cùng --single-psu adjust hoặc average",
    "không xác định được chênh lệch của 'mean q1' giữa 'a' và 'b': không ai thuộc 'b' trả lời",
    "không xác định được chênh lệch của 'mean q1' giữa 'a' và phần còn lại: ở đó không ai trả lời",
    "không xác định được chênh lệch của 'mean q1' giữa 'a' và toàn bộ: tầng có 1 đơn vị chọn mẫu nên không có"
      + " sai số",
    "không hồi quy được 'y': không dòng nào có đủ các giá trị",
    "không hồi quy được 'y': 'x2' suy ra được từ các cột đứng trước; bỏ các biến đó",
    "không hồi quy được 'y': có quyền số −1, nhỏ hơn 0",
    "không hồi quy được 'y': có giá trị 2, không nằm giữa 0 và 1",
    "không hồi quy được 'y': các biến giải thích phân tách hoàn toàn hai câu trả lời nên hệ số tăng vô hạn; "
      + "bỏ bớt một biến, hoặc gộp các giá trị của nó",
    "không hồi quy được 'y': không hội tụ sau 50 vòng",
    "không hồi quy được 'y': không có biến 'x'",
    "không hồi quy được 'y': tầng 'h' chỉ có 1 đơn vị chọn mẫu nên không có sai số",
    "không hồi quy được 'y': không khớp được với bản lặp nào",
    "3 trong số 12 ước lượng không được công bố theo các quy tắc đã cho; dòng của chúng ghi lý do thay cho "
      + "con số",
    "không kiểm định được tính độc lập của 'a' và 'b': không dòng nào có cả hai câu trả lời",
    "không kiểm định được tính độc lập của 'a' và 'b': cột thứ nhất chỉ có 1 giá trị",
    "không kiểm định được tính độc lập của 'a' và 'b': cột thứ hai chỉ có 1 giá trị",
    "không kiểm định được tính độc lập của 'a' và 'b': hiệp phương sai của các tỷ lệ không xác định được",
    "không kiểm định được tính độc lập của 'a' và 'b': mọi tỷ lệ đều không có sai số",
    "không kiểm định được tính độc lập của 'a' và 'b': tỷ lệ không có sai số lại khác giả thuyết",
    "không kiểm định được tính độc lập của 'a' và 'b': không có bậc tự do nào",
    "không kiểm định được tính độc lập của 'a' và 'b': giả thuyết không khớp với bảng",
  ]
}
