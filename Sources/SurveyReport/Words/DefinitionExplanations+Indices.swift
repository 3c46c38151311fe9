import SurveyModel

extension DefinitionFinding {
  /// Pages on what indices are scored from.
  static let explanationsIndices: [String: LocalizedText] = [
    "points-off-grid": LocalizedText(
      vi: """
        Điểm chấm tay của tiêu chí này chỉ nhận các mức cách đều nhau (step), từ 'min' đến điểm tối đa. Điểm nằm giữa hai \
        mức thường là gõ nhầm. Hãy sửa điểm hoặc bước trong bộ chỉ số.
        """,
      en: """
        Points given by hand at this criterion lie on a grid: 'min', then one 'step' after the other up to the maximum. \
        Points between two steps are mostly a typing error. Correct the points, or the step in the index.
        """),
    "ladder-gap": LocalizedText(
      vi: """
        Các bậc của một thang điểm phải liền nhau; khoảng trống hoặc chồng lấn làm một tỷ lệ không có điểm hoặc có hai mức \
        điểm. Hãy cho 'to' của bậc dưới bằng 'from' của bậc trên, hoặc bỏ 'to'.
        """,
      en: """
        The steps of a ladder have to follow on each other: a gap or an overlap leaves a rate with no points or with two. \
        Make the 'to' of a step equal to the 'from' of the better one, or leave 'to' out.
        """),
    "expression-syntax": LocalizedText(
      vi: """
        Điều kiện trên số liệu không đọc được từ ký tự đã nêu. Ngôn ngữ gồm: số (0.9, 90%), tên 'part' trong figures.csv, + - * /, \
        min(a, b), max(a, b), == != < <= > >=, not, and, or và ngoặc đơn. Không có mã nào được chạy.
        """,
      en: """
        A condition over figures cannot be read from the named character on. It is made of numbers (0.9, 90%), names of parts \
        in figures.csv, + - * /, min(a, b), max(a, b), == != < <= > >=, not, and, or, and parentheses. No code is run.
        """),
    "thousands-point": LocalizedText(
      vi: """
        Excel ở Việt Nam ghi mười một nghìn bảy trăm chín mươi bảy là 11.797; chương trình đọc dấu chấm là dấu thập phân. Đọc sai \
        sẽ làm tỷ lệ giảm một nghìn lần, nên số có đúng ba chữ số sau dấu chấm không được đoán. Hãy ghi 11797, hoặc 11.7970 nếu \
        đúng là số thập phân.
        """,
      en: """
        Spreadsheets in Viet Nam write eleven thousand seven hundred and ninety-seven as 11.797, and this program reads the point \
        as standing before decimals. A wrong reading makes a rate a thousand times smaller, so that a number with exactly three \
        digits behind its point is not guessed. Write 11797, or 11.7970 where decimals are meant.
        """),
    "figure-part-missing": LocalizedText(
      vi: """
        Quy tắc của tiêu chí cần nhiều số liệu, mỗi số liệu một dòng với tên ở cột 'part'. Số liệu thiếu không được coi là 0. \
        Hãy thêm dòng vào figures.csv.
        """,
      en: """
        The rule of the criterion takes several figures, each with a row that names it in the column 'part'. A figure that is \
        missing is not taken as zero. Add the row to figures.csv.
        """),
    "denominator-zero": LocalizedText(
      vi: """
        Tỷ lệ không tính được khi mẫu số là 0. Các văn bản xử lý khác nhau: 0 điểm, đủ điểm, không áp dụng, hoặc lấy số của \
        năm trước; vì vậy bộ chỉ số phải nêu rõ trong zero_denominator.
        """,
      en: """
        A rate has no value when its denominator is 0. Decisions differ on what that means: no points, full points, not \
        applicable, or last year's number. The index therefore has to say it, in zero_denominator.
        """),
    "not-applicable-refused": LocalizedText(
      vi: """
        'n/a' bỏ tiêu chí khỏi cả điểm và điểm tối đa của đơn vị, làm chỉ số tăng. Vì vậy chỉ nhận ở tiêu chí có \
        may_not_apply: true trong bộ chỉ số.
        """,
      en: """
        'n/a' takes a criterion out of a unit's points and out of its maximum, which moves its index. It is therefore taken \
        only at criteria with may_not_apply: true in the index.
        """),
    "criterion-outside-block": LocalizedText(
      vi: """
        Dòng cho điểm hoặc số liệu của một tiêu chí không áp dụng cho khối của đơn vị. Dòng đó không thể tính vào chỉ số nào, \
        nên thường là mã đơn vị hoặc mã tiêu chí bị nhầm.
        """,
      en: """
        A row gives points or a figure at a criterion that does not apply to the unit's block. It can count in no index, so that \
        most often the code of the unit or of the criterion is a slip.
        """),
    "block-outside-parent": LocalizedText(
      vi: """
        Tiêu chí thành phần chỉ áp dụng được trong những khối mà tiêu chí phía trên áp dụng: điểm của nó cộng vào tiêu chí đó.
        """,
      en: """
        A component criterion applies only where the criterion above it does, because its points add up there.
        """),
    "maximum-twice": LocalizedText(
      vi: """
        Bảng trọng số giả định cho một tiêu chí và một tiêu chí bên trong nó mỗi bên một điểm tối đa. Điểm tối đa của tiêu chí \
        lớn đã thay đổi các tiêu chí bên trong theo cùng tỷ lệ, nên không rõ dòng nào được áp dụng sau. Hãy chỉ giữ một dòng.
        """,
      en: """
        A table of weights for a what-if gives a criterion and one within it another maximum each. The maximum of the outer \
        one changes what stands within it in proportion, so that it is not clear which line goes second. Keep one of them.
        """),
    "parameters-unestablished": LocalizedText(
      vi: """
        Bộ chỉ số đi kèm ghi unknown ở nơi không tìm được nguồn. Bộ chỉ số đó đọc được nhưng không dùng để chấm điểm được. Hãy \
        chép ra và điền theo quyết định của mình.
        """,
      en: """
        A shipped definition says unknown where no source was found for a parameter. Such a definition can be read and not \
        be scored with. Copy it and fill in what your decision says.
        """),
    "unit-outside-dates": LocalizedText(
      vi: """
        Đơn vị hành chính thay đổi theo thời gian: quận, huyện chấm dứt hoạt động từ 1/7/2025. Chỉ số của một năm phải tính \
        với các đơn vị của năm đó.
        """,
      en: """
        Units change over time: districts ended on 30 June 2025. The index of a year has to be scored with the units of that \
        year.
        """),
  ]
}
