import SurveyModel

extension CompositeFinding {
  /// The pages that `hailong explain` prints, by code.
  static let explanations: [String: LocalizedText] = refusals.merging(remarks) { page, _ in page }

  private static let refusals: [String: LocalizedText] = [
    "indicator-direction-without-scale": LocalizedText(
      vi:
        "Chỉ tiêu ghi 'better: lower' nghĩa là giá trị càng thấp càng tốt. Với 'normalise: none' giá trị được cộng nguyên như "
        + "trong bảng, nên đơn vị kém lại được lợi. Chuẩn hóa bằng goalposts hoặc min_max để đảo chiều.",
      en:
        "An indicator with 'better: lower' is good where it is low. With 'normalise: none' its value is added as it stands, so "
        + "that a bad unit would gain. Goalposts and min_max turn it round."),
    "indicator-denominator-not-positive": LocalizedText(
      vi:
        "Giá trị của chỉ tiêu được chia cho cột 'denominator', ví dụ dân số. Chia cho 0 hoặc số âm thì không có nghĩa, nên "
        + "chương trình dừng lại thay vì bỏ qua đơn vị. Ô để trống được coi là thiếu số liệu.",
      en:
        "The indicator's value is divided by the column 'denominator', such as the number of inhabitants. Dividing by 0 or by "
        + "less means nothing, and the program stops rather than pass over the unit. An empty cell counts as missing."),
    "geometric-mean-not-positive": LocalizedText(
      vi:
        "Trung bình nhân là exp của trung bình logarit, chỉ tính được khi mọi phần lớn hơn 0. Một phần bằng 0 sẽ kéo cả chỉ số "
        + "về 0 dù các phần khác thế nào. Thường gặp khi thang chuẩn hóa bắt đầu từ 0: hãy dùng thang như [1, 10].",
      en:
        "A geometric mean is exp of the mean of logarithms, and defined only where every part is over 0. A part of 0 would pull "
        + "the index to 0 whatever the others are. It happens where the scale begins at 0: use one such as [1, 10]."),
    "indicator-range-empty": LocalizedText(
      vi:
        "Chuẩn hóa min-max chia cho khoảng giữa giá trị lớn nhất và nhỏ nhất của các đơn vị. Khi mọi đơn vị bằng nhau, khoảng "
        + "này bằng 0. Chỉ tiêu như vậy không phân biệt được ai; dùng goalposts nếu vẫn muốn giữ.",
      en:
        "Min-max divides by the distance between the largest and the smallest value of the units. Where all are equal it is 0. "
        + "Such an indicator separates nobody; use goalposts if it is to stay."),
    "composite-value-too-large": LocalizedText(
      vi:
        "Giá trị của chỉ số tổng hợp được giữ dưới dạng số thập phân chính xác, tối đa 14 chữ số trước và 18 chữ số sau dấu phẩy. "
        + "Giá trị lớn hơn không giữ được; hãy đổi đơn vị đo của chỉ tiêu.",
      en:
        "Values of a composite index are kept as exact decimals with at most 14 digits before and 18 after the point. A larger "
        + "one cannot be kept; give the indicator in another measure."),
  ]

  private static let remarks: [String: LocalizedText] = [
    "composite-unit-incomplete": LocalizedText(
      vi:
        "Một đơn vị có ô trống thì không có giá trị ở mọi nội dung phía trên ô đó, và không có thứ hạng. Chương trình không "
        + "tự điền giá trị thiếu: điền trung bình hoặc 0 đều làm thay đổi thứ hạng của các đơn vị khác.",
      en:
        "A unit with an empty cell has no value at any node above it, and no rank. Nothing is imputed: a mean or a 0 in its place "
        + "would move the ranks of other units."),
    "indicator-beyond-goalposts": LocalizedText(
      vi:
        "Goalposts là hai mốc đặt trước, nhờ đó giá trị của một đơn vị không phụ thuộc vào đơn vị khác. Giá trị ngoài hai mốc "
        + "được đưa về mốc gần nhất khi 'clip: true', nếu không thì nằm ngoài thang. Nhiều đơn vị ngoài mốc là dấu hiệu phải xem lại mốc.",
      en:
        "Goalposts are set beforehand, so that a unit's value does not depend on other units. A value beyond them is set to the "
        + "nearer one with 'clip: true', and else leaves the scale. Many units beyond them say that they should be looked at again."
    ),
    "row-to-leave-out-missing": LocalizedText(
      vi:
        "'leave_out' nêu mã các dòng không phải đơn vị, ví dụ dòng giá trị cao nhất. Nếu mã không có trong bảng, có thể dòng đó "
        + "mang mã khác và đang được tính như một đơn vị.",
      en:
        "'leave_out' gives the codes of rows that are no units, such as a row of maxima. Where a code is not in the table, the row "
        + "may stand there under another code and count as a unit."),
    "published-value-differs": LocalizedText(
      vi:
        "Cột 'published' của một nội dung chứa giá trị mà nơi công bố đưa ra. Chương trình tính lại từ các phần (lấy giá trị đã "
        + "công bố của các phần nếu có) và so hai giá trị. Chênh lệch quá mức cho phép là dấu hiệu sai sót hoặc cách tính khác.",
      en:
        "The column 'published' of a node holds the value that its publisher gives. It is computed again from the parts (their "
        + "published values where there are any) and the two are compared. A difference over the tolerance points to a mistake or "
        + "to another method."),
  ]
}
