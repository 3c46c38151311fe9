import SurveyModel

extension DefinitionFinding {
  /// Pages on rules of index definitions and on what their linter suspects.
  static let explanationsIndexRules: [String: LocalizedText] = [
    "ladder-top-ends": LocalizedText(
      vi: """
        Bậc đầu tiên của thang điểm là bậc cao nhất và không có giới hạn trên. Nếu ghi 'to' dưới 100 % (hoặc bất kỳ 'to' nào \
        với mức tăng trưởng) thì tỷ lệ cao hơn không thuộc bậc nào. Hãy bỏ 'to' ở bậc đầu.
        """,
      en: """
        The first step of a ladder is the best and is open above. With a 'to' under 100 %, or any 'to' where growth is \
        measured, rates above it would belong to no step. Leave 'to' out of the first step.
        """),
    "expression-constant": LocalizedText(
      vi: """
        Điều kiện không nêu số liệu nào thì đúng hoặc sai như nhau với mọi đơn vị. Thường là do viết mã tiêu chí (4.3) thay cho \
        tên số liệu: 4.3 được đọc là số. Hãy dùng tên ở cột 'part' của figures.csv, hoặc 'value' cho dòng không có tên.
        """,
      en: """
        A condition that names no figure holds or fails for every unit alike. Mostly a criterion's code (4.3) was written where \
        a figure's name belongs: 4.3 is read as a number. Use the names in the column 'part' of figures.csv, or 'value' for \
        the row without one.
        """),
    "rule-of-other-source": LocalizedText(
      vi: """
        Mỗi nguồn điểm có quy tắc riêng: appraised là điểm hội đồng chấm (appraised, step_grid, binary), figure là số liệu trong \
        figures.csv, survey là kết quả khảo sát. Tiêu chí có 'children' dùng sum, bonus hoặc penalty và không có 'source'.
        """,
      en: """
        Each source of points has rules of its own: appraised are points given by hand (appraised, step_grid, binary), figure \
        takes numbers of figures.csv, survey the sub-scores of a survey. A criterion with 'children' has sum, bonus or \
        penalty, and no 'source'.
        """),
    "survey-in-adjustment": LocalizedText(
      vi: """
        Điểm thưởng và điểm trừ có mức trần, và sai số của khảo sát không đi qua mức trần một cách đơn giản. Vì vậy tiêu chí \
        khảo sát phải nằm trong một lĩnh vực tính tổng.
        """,
      en: """
        Bonus and penalty points have a cap, and a survey's error does not pass through a cap in a simple way. A criterion \
        that rests on a survey therefore has to stand in an area that is a sum.
        """),
    "index-library-missing": LocalizedText(
      vi: """
        Các bộ chỉ số đi kèm chương trình nằm trong Data/indices cạnh chương trình, trong thư mục hiện tại, hoặc trong một \
        thư mục phía trên chương trình; có --data thì chỉ tìm ở đó. Không nơi nào trong số đó có thư mục này. Có thể nêu trực tiếp đường dẫn của tệp YAML.
        """,
      en: """
        The definitions that come with the program lie in Data/indices beside it, in the working directory, or in a folder \
        above it; with --data they are looked for only there. None of these has such a folder. A YAML file can also be given by its path.
        """),
    "index-not-in-library": LocalizedText(
      vi: """
        Tên không có '/' và không kết thúc bằng .yaml được tìm trong Data/indices, và ở đó không có bộ chỉ số này. 'hailong \
        indices list' liệt kê các bộ chỉ số; bộ khác thì nêu đường dẫn của tệp.
        """,
      en: """
        A name without '/' that does not end in .yaml is looked up in Data/indices, and no definition there has it. \
        'hailong indices list' lists those that are there; give any other by the path of its file.
        """),
    "form-not-at-hand": LocalizedText(
      vi: """
        Khi kiểm tra bộ chỉ số mà không có cuộc khảo sát, tên nội dung và mã trả lời được đối chiếu với mẫu phiếu trong \
        SurveyForms. Mẫu phiếu này không có ở đó; nếu cuộc khảo sát mang theo mẫu phiếu thì tên được kiểm tra khi đọc cuộc đó.
        """,
      en: """
        Where a definition is linted without a round, nodes and codes are looked up in the forms of SurveyForms. This form is \
        not among them; where the round brings its own form, the names are checked when the round is read.
        """),
    "ladder-top-under-maximum": LocalizedText(
      vi: """
        Không bậc nào cho đủ điểm tối đa, nên chỉ số của mọi đơn vị bị giới hạn dưới 100. Có thể văn bản quy định như vậy; \
        thường là một con số bị gõ sai.
        """,
      en: """
        No step gives the whole maximum, so that the index of every unit stays under 100. The decision may want it so; mostly \
        one of the numbers is a typing error.
        """),
    "ladder-step-out-of-reach": LocalizedText(
      vi: """
        Tỷ lệ được viết là 0.9 hoặc 90%. Số 90 không có dấu % nghĩa là 9 000 %, và không tỷ lệ nào đạt tới. Chỉ mức tăng trưởng \
        (growth_ladder) mới có thể vượt 100 %.
        """,
      en: """
        Shares are written as 0.9 or 90%. A plain 90 means 9,000 %, which no share reaches. Only growth (growth_ladder) can \
        exceed 100 %.
        """),
    "ladder-points-order": LocalizedText(
      vi: """
        Các bậc viết từ cao xuống thấp. Một bậc thấp hơn mà được nhiều điểm hơn bậc trên nghĩa là kết quả kém hơn lại có lợi; \
        thường là hai con số bị đảo chỗ.
        """,
      en: """
        Steps are written from the best down. A step that gives more than the better one rewards the worse result; mostly two \
        numbers have changed places.
        """),
    "criterion-applies-nowhere": LocalizedText(
      vi: """
        'blocks' trống, hoặc không còn khối chung nào với tiêu chí cấp trên, nên không đơn vị nào được chấm ở tiêu chí này và \
        điểm tối đa của nó không được tính cho ai.
        """,
      en: """
        'blocks' is empty, or shares no block with the criterion above, so that no unit is scored here and its maximum counts \
        for nobody.
        """),
    "index-named-otherwise": LocalizedText(
      vi: """
        Mã ở đầu bộ chỉ số khác tên tệp. Thường là do chép tệp năm trước mà chưa sửa mã: khi đó danh sách có hai bộ chỉ số cùng \
        mã, và kết quả hai năm dễ bị coi là của cùng một bộ.
        """,
      en: """
        The id at the top of a definition is not the name of its file. Most often last year's file was copied and the id left \
        as it was: then two definitions of the list have one id, and results of two years pass for those of one definition.
        """),
    "grades-leave-out": LocalizedText(
      vi: """
        Loại thấp nhất bắt đầu trên 0, nên đơn vị có chỉ số thấp hơn không được xếp loại. Nếu văn bản có loại thấp nhất thì thêm \
        loại đó với from: 0.
        """,
      en: """
        The lowest grade begins above 0, so that units with a lower index get none. Where the decision has a lowest grade, \
        add it with from: 0.
        """),
    "threshold-without-effect": LocalizedText(
      vi: """
        capped_linear cho điểm tối đa từ ngưỡng trở lên. Với ngưỡng 100 % nó không khác linear; có thể ngưỡng của văn bản đã bị \
        bỏ sót khi chép.
        """,
      en: """
        capped_linear gives full marks from its threshold on. At 100 % it is the same as linear; the decision's threshold may \
        have been lost in copying.
        """),
  ]
}
