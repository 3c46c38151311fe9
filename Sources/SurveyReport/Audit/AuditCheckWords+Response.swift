import SamplingAudit
import SurveyModel

extension AuditCheckWords {
  /// Checks of response and of the drawn sample.
  static let response: [AuditCheck: AuditCheckWords] = [
    .responseRate: AuditCheckWords(
      title: LocalizedText(vi: "tỷ lệ trả lời (RR2)", en: "response rate (RR2)"),
      advice: LocalizedText(
        vi: "ghi tỷ lệ này trong báo cáo; lần sau nhắc lại người chưa trả lời thay vì thay người khác",
        en: "give the rate in the report; next time remind those who did not answer instead of replacing them"),
      page: LocalizedText(
        vi:
          "(phiếu đủ + phiếu một phần) / mọi người trong danh sách chính thức, theo định nghĩa RR2 của AAPOR; các tỷ lệ khác (RR1–"
          + "RR6, COOP, REF, CON) in bên cạnh. Người trong danh sách dự phòng không tính là câu trả lời của người họ thay. Cần cột "
          + "disposition trong tệp sample khai ở mục audit. Không có kết quả tiếp cận thì không có tỷ lệ trả lời, chứ không phải "
          + "100 %.",
        en:
          "(complete + partial interviews) / everybody on the official list: RR2 as AAPOR defines it; the other rates (RR1 to RR6, "
          + "COOP, REF, CON) stand beside it. People of the spare list are no answer of those whom they replace. Needs the column "
          + "disposition in the file that audit names as sample. Without outcomes no rate exists; it is not 100%.")),
    .notInSample: AuditCheckWords(
      title: LocalizedText(
        vi: "phiếu của người không có trong mẫu đã rút", en: "interviews with people not in the sample"),
      advice: LocalizedText(
        vi: "hỏi vì sao phỏng vấn người ngoài danh sách", en: "ask why people outside the lists were interviewed"),
      page: LocalizedText(
        vi:
          "Tỷ lệ phiếu có mã người trả lời không nằm trong danh sách chính thức hay dự phòng (tệp sample khai ở mục audit). Mẫu do "
          + "hệ thống rút là bằng chứng chống lại nghi ngờ tự chọn người trả lời.",
        en:
          "The share of interviews whose respondent stands on neither the official nor the spare list (the file that audit names "
          + "as sample). A sample that the system drew is evidence against the suspicion that respondents were hand-picked."
      )),
    .spareShare: AuditCheckWords(
      title: LocalizedText(vi: "phiếu từ danh sách dự phòng", en: "interviews from the spare list"),
      advice: LocalizedText(
        vi: "yêu cầu gặp lại người trong danh sách chính thức trước khi thay",
        en: "ask for another visit before replacing"),
      page: LocalizedText(
        vi:
          "Tỷ lệ phiếu của người trong danh sách dự phòng, theo tệp sample khai ở mục audit, hoặc theo cột có vai trò list. Người "
          + "thay thế thường dễ gặp hơn nên thay nhiều sẽ làm lệch kết quả.",
        en:
          "The share of interviews with people of the spare list, by the file that audit names as sample, else by the column with "
          + "the role list. Replacements are easier to reach than those they replace, so many of them bend the result.")
    ),
    .coverage: AuditCheckWords(
      title: LocalizedText(vi: "hồ sơ được đánh giá", en: "closed files that were rated"),
      part: LocalizedText(vi: "{n} đánh giá trên {of} hồ sơ", en: "{n} ratings of {of} files"),
      advice: LocalizedText(
        vi: "nêu số này cạnh kết quả; không nêu sai số",
        en: "give this number beside the result, and no margin of error"),
      page: LocalizedText(
        vi:
          "Số đánh giá / số hồ sơ đã giải quyết (tệp closed khai ở mục audit), khi người trả lời tự nguyện đánh giá. Đây không phải "
          + "tỷ lệ trả lời và không cho phép tính sai số chọn mẫu.",
        en:
          "Ratings / files closed (the file that audit names as closed), where people rate of their own accord. It is no response "
          + "rate, and no sampling error follows from it.")),
    .burst: AuditCheckWords(
      title: LocalizedText(vi: "đánh giá dồn vào một giờ", en: "ratings in the busiest hour"),
      part: LocalizedText(vi: "{n} trên {of} đánh giá", en: "{n} of {of} ratings"),
      advice: LocalizedText(
        vi: "xem ai có mặt lúc đó và các đánh giá gửi từ máy nào",
        en: "see who was there then, and from which device they came"),
      page: LocalizedText(
        vi:
          "Tỷ lệ đánh giá tự nguyện rơi vào giờ nhiều nhất (hoặc ngày, nếu chỉ biết ngày). Đánh giá của người đến giao dịch rải đều "
          + "theo giờ làm việc; dồn vào một giờ thường là có người làm hộ.",
        en:
          "The share of voluntary ratings in their busiest hour (or day, where only days are known). Ratings of visitors spread over "
          + "the opening hours; a heap in one hour often means that somebody gave them for others.")),
    .repeatedSource: AuditCheckWords(
      title: LocalizedText(
        vi: "đánh giá lặp từ cùng thiết bị hoặc hồ sơ", en: "ratings repeated from one device or file"),
      part: LocalizedText(vi: "{n} trên {of} đánh giá", en: "{n} of {of} ratings"),
      advice: LocalizedText(
        vi: "xem thiết bị đó là máy tại quầy hay máy của cán bộ",
        en: "see whether the device is the desk's or an official's"),
      page: LocalizedText(
        vi:
          "(số đánh giá − số nguồn khác nhau) / số đánh giá, theo cột có vai trò device hoặc dossier. Máy dùng chung tại quầy lặp là "
          + "bình thường; một hồ sơ đánh giá nhiều lần thì không.",
        en:
          "(ratings − distinct sources) / ratings, by the column with the role device or dossier. A shared machine at the desk "
          + "repeats as a matter of course; one file rated many times does not.")),
    .staffEntered: AuditCheckWords(
      title: LocalizedText(vi: "đánh giá do cán bộ nhập", en: "ratings keyed in by staff"),
      part: LocalizedText(vi: "{n} trên {of} đánh giá", en: "{n} of {of} ratings"),
      advice: LocalizedText(
        vi: "để người dân tự bấm, hoặc đối chiếu với phiếu giấy",
        en: "let people press themselves, or compare with the slips"),
      page: LocalizedText(
        vi: "Tỷ lệ đánh giá có tên người nhập trong cột có vai trò entered_by.",
        en: "The share of ratings with a name in the column with the role entered_by.")),
    .modeDifference: AuditCheckWords(
      title: LocalizedText(vi: "chênh lệch giữa các cách thu phiếu", en: "difference between modes of collection"),
      names: LocalizedText(vi: "{names} so với cách khác", en: "{names} against the others"),
      advice: LocalizedText(
        vi: "công bố riêng từng cách thu, hoặc nói rõ khi gộp", en: "publish modes apart, or say that they were joined"),
      page: LocalizedText(
        vi:
          "Chênh lệch điểm trung bình giữa một cách thu phiếu (bưu điện, trực tiếp, trực tuyến…) và các cách khác ở cùng đơn vị, "
          + "trên thang 100; 0 nếu không cách nào khác quá mức giống nhau thường có giữa các phiếu của một cách thu (rho). Người trả lời trực tiếp thường chấm cao hơn người tự điền.",
        en:
          "The difference of the mean rating between one mode (post, face to face, online, …) and the others in the same units, on a "
          + "scale of 100; 0 where none differs by more than the likeness that forms of one mode usually have (rho). Face to face people tend to rate higher than alone with a form."
      )),
  ]
}
