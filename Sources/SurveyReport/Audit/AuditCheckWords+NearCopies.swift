import SurveyModel

extension AuditCheckWords {
  /// What `near-copies-across-units` computes, and what it can and cannot find.
  static let nearCopiesPage = LocalizedText(
    vi:
      "Mỗi phiếu được so với mọi phiếu của các đơn vị khác ở mọi câu có mã; bỏ trống cũng là một câu trả lời. Phiếu gọi là biệt lập "
      + "khi gần giống một phiếu mà không giống ai khác: số câu khác với phiếu gần nhất nhiều nhất bằng ratio lần số câu khác với phiếu "
      + "gần nhất của một điều tra viên khác, và ít hơn ít nhất gap câu. Nếu chỉ do ngẫu nhiên thì hai phiếu gần nhất cách gần như nhau, "
      + "kể cả khi câu trả lời dồn về một chỗ; vài phần trăm phiếu biệt lập là bình thường. Vì vậy chỉ nêu điều tra viên có nhiều "
      + "phiếu biệt lập hơn hẳn mọi người khác (beta-nhị thức, level đã hiệu chỉnh theo Benjamini–Hochberg) và vượt từ warn trở lên; "
      + "không dùng tỷ lệ giống nhau cố định nào. Con số của đơn vị là tỷ lệ phiếu biệt lập của những người này hoặc gần nhất với "
      + "phiếu của họ. Câu trả lời không cho biết phiếu nào là gốc, nên cả hai đơn vị đều được nêu, và người có phiếu bị chép cũng có "
      + "thể được nêu. Mẫu phiếu không ghi điều tra viên thì so các đơn vị với nhau. Không xét phiếu một đường thẳng và phiếu có ít "
      + "câu trả lời hơn answers. Theo mô phỏng, với 33 câu trở lên, trong số người nộp 20 phiếu của đơn vị khác có sửa 10 % câu trả "
      + "lời, ít nhất chín trên mười người được tìm ra. Với 19 câu (đặt answers nhỏ hơn 20) vẫn không ai trung thực bị nêu, và tìm "
      + "được gần hết; nhưng khi câu trả lời của mỗi người rất giống nhau (tương quan 0,84) thì trong hai nghìn phiếu chỉ tìm được khoảng ba "
      + "phần tư, trong hàng chục nghìn phiếu thì rất ít. Trên cap phiếu của một mẫu phiếu thì không tính, vì số cặp tăng theo bình "
      + "phương.",
    en:
      "Each form is compared with all forms of other units at every coded item; no answer is an answer like any other. A form is "
      + "isolated where it is nearly like one form and like nobody else's: it differs from the nearest in at most ratio times as many "
      + "answers as from the nearest of another interviewer, and in at least gap fewer. By chance the nearest two are about equally "
      + "near, even where answers crowd together; a few isolated forms in a hundred are usual. So an interviewer is named only with "
      + "clearly more of them than all others have (beta-binomial, level after Benjamini–Hochberg), and from warn more on; no fixed share of "
      + "equal answers is used. The number of a unit is the share of its forms that are isolated and belong to those "
      + "interviewers, or are nearest to theirs. The answers do not say which forms are the originals, so both units are named, and somebody whose "
      + "forms were copied can be named, too. Where a form names no interviewers, units are compared with each other. Straight "
      + "lines, and forms with fewer answers than answers says, are not looked at. By simulation, with 33 items or more at least "
      + "nine in ten are found of those who hand in 20 forms of another unit with 10% of the answers changed. With 19 items "
      + "(answers set under 20) still nobody honest is named, and nearly all are found; but where each person's answers are much "
      + "alike (a correlation of 0.84) about three in four are found among two thousand forms, and few among tens of thousands. "
      + "Above cap forms of a questionnaire it is not computed, for pairs grow with the square.")
}
