import SurveyModel

extension DefinitionFinding {
  /// The pages on survey forms.
  static let explanationsForms: [String: LocalizedText] = [
    "bands-overlap": LocalizedText(
      vi: """
        Hai mức có số chung, như 18-25 và 25-34. Người 25 tuổi chọn mức nào cũng được, và hai tỷ lệ không so \
        được với năm khác. Hãy sửa phiếu in và nhãn.
        """,
      en: """
        Two answers share a number, as in 18-25 and 25-34. Who is 25 can tick either, and the two shares are not \
        comparable with other years. Change the printed form, and the labels with it.
        """),
    "code-repeated": LocalizedText(
      vi: """
        Một mã chỉ hai câu trả lời, hoặc vừa là trả lời vừa là không trả lời. Không thể biết người trả lời muốn \
        nói gì. Hãy cho mỗi thứ một mã.
        """,
      en: """
        One code stands for two answers, or for an answer and for no answer. What a respondent meant could not \
        be told. Give each its own code.
        """),
    "label-ambiguous": LocalizedText(
      vi: """
        Bản xuất có thể ghi nhãn thay cho mã, và cách ghi này ứng với nhiều mã của thang, hoặc là mã của lựa chọn khác. \
        Đọc theo mã nào cũng là đoán, nên mẫu phiếu không được dùng. Hãy sửa nhãn hoặc bỏ cách ghi khỏi 'aliases'.
        """,
      en: """
        An export may hold labels instead of codes, and this wording belongs to several codes of the scale, or is the \
        code of another point. Whichever were taken would be a guess, so the form cannot be used. Change the label, or \
        take the wording out of 'aliases'.
        """),
    "label-repeated": LocalizedText(
      vi: """
        Nhiều mã của một thang có cùng câu chữ. Người trả lời không phân biệt được, và bảng sẽ có hai dòng cùng \
        tên. Hãy sửa nhãn.
        """,
      en: """
        Several codes of a scale have the same words. Respondents cannot tell them apart, and tables would show \
        two rows with one name. Correct the labels.
        """),
    "label-of-another-scale": LocalizedText(
      vi: """
        Mức đầu của thang có câu chữ giống một mức của thang khác mà hai thang không còn gì chung. Đã gặp phiếu \
        in chép nhầm lựa chọn từ câu trước. Hãy xem lại phiếu.
        """,
      en: """
        The first answer of a scale is worded like an answer of another scale with which it has nothing else in \
        common. Printed forms have been seen with an option copied from the question before. Look at the form \
        again.
        """),
    "numbering-gap": LocalizedText(
      vi: """
        Các dòng của một câu hỏi bị nhảy số. Có thể đã mất một dòng khi nhập phiếu. Hãy so với phiếu in; nếu cố \
        ý thì không sao.
        """,
      en: """
        The rows of a question are numbered with a gap. Perhaps a row was lost in typing the form. Compare it \
        with the printed form; nothing is wrong if the gap is meant.
        """),
    "condition-syntax": LocalizedText(
      vi: """
        Không đọc được điều kiện applies_if. Điều kiện so câu hỏi với mã: câu == mã, câu != mã, câu in [mã, mã], \
        nối bằng and, or, not và ngoặc tròn. Nếu thiếu câu trả lời thì phép so không đúng cũng không sai. Vị trí đếm ký tự từ 1.
        """,
      en: """
        The text of applies_if cannot be read. It compares items with codes: item == code, item != code, item in \
        [code, code], joined by and, or, not and parentheses. Where an answer is missing, a comparison with it is open, neither true nor false. The position \
        counts characters from 1.
        """),
    "condition-circular": LocalizedText(
      vi: """
        Các câu hỏi chờ câu trả lời của nhau nên không câu nào được hỏi trước. Vòng lặp được nêu rõ. Hãy bỏ một \
        điều kiện.
        """,
      en: """
        Items wait for each other's answers, so that none of them could be asked first. The way round is named. \
        Take one of the conditions away.
        """),
    "condition-unreachable": LocalizedText(
      vi: """
        Câu hỏi phụ thuộc vào câu trả lời đến sau, hoặc vào tổ hợp không thể có. Trên giấy sẽ không ai được hỏi. \
        Hãy sửa điều kiện hoặc thứ tự câu hỏi.
        """,
      en: """
        The item depends on an answer that is given later, or on a combination of answers that cannot occur. \
        Nobody would be asked it on paper. Correct the condition or the order of the items.
        """),
    "item-personal": LocalizedText(
      vi: """
        Thông tin cá nhân được giữ riêng và không báo cáo nào đọc, nên một câu hỏi cá nhân không thể góp vào điểm \
        hài lòng, cũng không thể là đơn vị, tầng, quyền số hay phiên bản. Bỏ 'personal: true' hoặc chọn câu khác.
        """,
      en: """
        What is personal is kept apart and no report reads it, so a personal item can neither count for satisfaction \
        nor be the unit, the stratum, the weight or the version. Take 'personal: true' away, or choose another item.
        """),
    "item-not-coded": LocalizedText(
      vi: """
        Điều kiện và cây hài lòng chỉ dùng câu hỏi chọn một mức của thang: single, ordinal hoặc yes_no. Câu này \
        là số, chữ, ngày hoặc chọn nhiều. Hãy chọn câu khác hoặc cho nó một thang.
        """,
      en: """
        Conditions and the satisfaction tree work on items with one answer from a scale: single, ordinal or \
        yes_no. This item is a number, a text, a date or takes several answers. Choose another item, or give it \
        a scale.
        """),
    "pattern-syntax": LocalizedText(
      vi: """
        Mẫu của câu hỏi dạng chữ chỉ gồm ký tự, lớp ký tự và số lần lặp, dài nhất 256 ký tự khi viết hết. Không có \
        nhóm, không có dấu | và không có điều kiện, để mọi ô được so trong thời gian ngắn. Ví dụ: R-\\d{4}.
        """,
      en: """
        The pattern of a text item holds characters, classes of characters and repeats, at most 256 characters when \
        written out. There are no groups and no alternatives, so that every cell is matched in a short time. \
        Example: R-\\d{4}.
        """),
    "weight-missing": LocalizedText(
      vi: """
        Giá trị của nội dung là trung bình theo quyền số, nhưng một phần của nó không có quyền số nên sẽ bị bỏ ra \
        mà không ai biết. Hãy ghi quyền số cho từng phần, hoặc đưa phần đó sang nội dung khác.
        """,
      en: """
        A node is a weighted mean, and one of its parts has no weight, so that it would drop out without a word. \
        Give every child and item of the node a weight, or hang the part elsewhere.
        """),
    "score-missing": LocalizedText(
      vi: """
        Cách tính hài lòng dựa vào điều mà thang chưa đánh dấu: mức cao, mức thấp hoặc điểm. Không có gì được tự \
        giả định, vì đánh dấu khác cho kết quả khác. Hãy thêm top, bottom hoặc score vào các mức.
        """,
      en: """
        The definition of satisfaction counts something that the scale does not mark: top and bottom points, or \
        scores. Nothing is assumed, because another marking would give another result. Add top, bottom or score \
        to the points of the scale.
        """),
  ]
}
