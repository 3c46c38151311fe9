import SamplingAudit
import SurveyModel

extension AuditCheckWords {
  /// Checks of interviewers, each beside others in the same units.
  static let fieldwork: [AuditCheck: AuditCheckWords] = [
    .flaggedInterviewers: AuditCheckWords(
      title: LocalizedText(vi: "phiếu của điều tra viên cần xem lại", en: "interviews by interviewers to look at"),
      names: LocalizedText(vi: "{names}; trong {of} phiếu", en: "{names}; of {of} interviews"),
      advice: LocalizedText(
        vi: "gọi lại một số người trả lời của các điều tra viên này trước khi kết luận",
        en: "call back some respondents of these interviewers before concluding anything"),
      page: LocalizedText(
        vi:
          "Tỷ lệ phiếu của đơn vị do những điều tra viên mà một phép kiểm tra khác thấy khác thường thực hiện. Đây là con số đưa "
          + "kết quả về điều tra viên vào kết luận về đơn vị. Khác thường chưa phải là sai: hãy phúc tra một số phiếu trước.",
        en:
          "The share of the unit's interviews made by interviewers in whom another check sees something unusual. It carries what "
          + "is found about interviewers into the verdict on units. Unusual is not wrong: call some respondents back first."
      )),
    .interviewerLikeness: AuditCheckWords(
      title: LocalizedText(vi: "phiếu giống nhau hơn ngẫu nhiên", en: "forms more alike than by chance"),
      advice: LocalizedText(
        vi: "đặt các phiếu này cạnh nhau và gọi lại một số người trả lời",
        en: "lay these forms side by side and call some respondents back"),
      page: LocalizedText(
        vi:
          "Với mỗi phiếu của một điều tra viên, tìm phiếu giống nó nhất trong các phiếu khác của chính người đó; lấy trung bình tỷ "
          + "lệ câu trả lời giống nhau. So với mức ngẫu nhiên: rút cùng số phiếu của bất kỳ ai ở cùng địa bàn, hàng nghìn lần. "
          + "Chỉ nêu tên khi phần vượt vừa lớn (warn) vừa khó do ngẫu nhiên (level, đã hiệu chỉnh theo Benjamini–Hochberg). "
          + "Không dùng ngưỡng cố định 85 %: với câu trả lời tập trung ở mức cao, người trung thực cũng hay vượt ngưỡng đó. Nếu một "
          + "người làm một mình ở các địa bàn của mình, không thể tách người khỏi địa bàn; khi đó chỉ so những người như vậy với "
          + "nhau.",
        en:
          "For each form of an interviewer, the form most like it among the others of the same person; the mean share of equal "
          + "answers is compared with chance: as many forms of anybody in the same places, drawn thousands of times. An "
          + "interviewer is named only where the excess is both large (warn) and unlikely to be chance (level, after "
          + "Benjamini–Hochberg). No fixed 85 % is used: where most answers stand at the top, honest people pass it, too. Who "
          + "works alone in their places cannot be told apart from them, and is compared only with others in that position."
      )),
    .interviewerStraightLine: AuditCheckWords(
      title: LocalizedText(vi: "nhiều phiếu chọn cùng một mức", en: "many straight lines"),
      advice: LocalizedText(
        vi: "xem các phiếu chọn cùng một mức cho mọi câu; hỏi điều tra viên đã phỏng vấn thế nào",
        en: "look at the forms with one answer throughout; ask how the interviews were made"),
      page: LocalizedText(
        vi:
          "Tỷ lệ phiếu chọn cùng một mức cho mọi câu đánh giá của điều tra viên, trừ đi tỷ lệ của người khác ở cùng đơn vị. Xác "
          + "suất tính theo phân phối beta-nhị thức. Phiếu như vậy có thể trung thực, nên chỉ so sánh giữa người với người.",
        en:
          "The share of an interviewer's forms with the same answer to every rated item, less that of others in the same units. "
          + "Its probability is that of a beta-binomial. Such a form can be honest, so people are only compared with people."
      )),
    .interviewerStraightBlocks: AuditCheckWords(
      title: LocalizedText(vi: "nhiều phiếu chọn mỗi phần một mức", en: "many forms with one answer for each block"),
      advice: LocalizedText(
        vi: "xem các phiếu này; hỏi điều tra viên có đọc từng câu cho người trả lời không",
        en: "look at these forms; ask whether each item was read to the respondents"),
      page: LocalizedText(
        vi:
          "Tỷ lệ phiếu chọn mỗi phần của bảng hỏi một mức (xem straight-blocks), trừ đi tỷ lệ của người khác ở cùng đơn vị; xác suất tính "
          + "như interviewer-straight-line.",
        en:
          "The share of forms with one answer for each block (see straight-blocks), less that of others in the same units; its "
          + "probability as in interviewer-straight-line.")),
    .interviewerTop: AuditCheckWords(
      title: LocalizedText(vi: "nhiều phiếu toàn mức cao nhất", en: "many forms all at the top"),
      advice: LocalizedText(
        vi: "hỏi xem người trả lời tự đánh dấu hay có người đánh dấu hộ",
        en: "ask whether respondents ticked for themselves or somebody ticked for them"),
      page: LocalizedText(
        vi:
          "Tỷ lệ phiếu chọn mức cao nhất ở mọi câu đánh giá, trừ đi tỷ lệ của người khác ở cùng đơn vị; cách tính như "
          + "interviewer-straight-line.",
        en:
          "The share of forms with the best answer to every rated item, less that of others in the same units; computed as "
          + "interviewer-straight-line.")),
    .interviewerMean: AuditCheckWords(
      title: LocalizedText(vi: "điểm khác hẳn điều tra viên khác", en: "ratings unlike those of others"),
      advice: LocalizedText(
        vi: "xem điều tra viên có gợi ý câu trả lời hay chỉ hỏi một nhóm người",
        en: "see whether answers were suggested, or only one kind of people asked"),
      page: LocalizedText(
        vi:
          "Chênh lệch điểm trung bình giữa phiếu của điều tra viên và của người khác ở cùng đơn vị, trên thang 100. Giới hạn tính "
          + "bằng phân phối t, nới theo số phiếu và theo mức giống nhau thường có giữa các phiếu của một người (rho).",
        en:
          "The difference of the mean rating between an interviewer's forms and those of others in the same units, on a scale of "
          + "100. Limits are those of Student's t, widened for the number of forms and for the likeness that forms of one "
          + "interviewer usually have (rho).")),
    .interviewerSpread: AuditCheckWords(
      title: LocalizedText(vi: "câu trả lời ít thay đổi giữa các câu", en: "answers that hardly vary"),
      advice: LocalizedText(
        vi: "xem phiếu có được điền cho xong hay không", en: "see whether the forms were filled in to be done with them"
      ),
      page: LocalizedText(
        vi:
          "Trong mỗi phiếu, câu trả lời khác nhau từ câu này sang câu khác bao nhiêu (độ lệch chuẩn); thấp hơn hẳn người khác ở "
          + "cùng đơn vị là dấu hiệu chọn mức giữa cho mọi câu hoặc sao chép. Giá trị là phần thấp hơn so với người khác.",
        en:
          "How much the answers of one form differ from item to item (standard deviation); much less than with others in the same "
          + "units may mean middle boxes throughout, or copies. The value is by how much less.")),
    .interviewerMissing: AuditCheckWords(
      title: LocalizedText(vi: "bỏ trống nhiều câu", en: "many items left blank"),
      advice: LocalizedText(
        vi: "xem điều tra viên có bỏ qua phần nào của phiếu", en: "see whether a part of the form is skipped"),
      page: LocalizedText(
        vi:
          "Tỷ lệ câu đánh giá không có trả lời, trừ đi tỷ lệ của người khác ở cùng đơn vị; giới hạn như interviewer-mean.",
        en:
          "The share of rated items without an answer, less that of others in the same units; limits as interviewer-mean."
      )),
    .interviewerDuration: AuditCheckWords(
      title: LocalizedText(vi: "phỏng vấn nhanh hơn người khác", en: "interviews shorter than those of others"),
      advice: LocalizedText(
        vi: "nghe lại hoặc gọi lại một số cuộc phỏng vấn ngắn nhất", en: "call back some of the shortest interviews"),
      page: LocalizedText(
        vi:
          "1 − (trung bình nhân số giây của điều tra viên / của người khác ở cùng đơn vị). Cần cột có vai trò duration, hoặc "
          + "started_at và ended_at đến phút.",
        en:
          "1 − (geometric mean of the interviewer's seconds / of others in the same units). Needs a column with the role "
          + "duration, or started_at and ended_at to the minute.")),
    .formsPerDay: AuditCheckWords(
      title: LocalizedText(vi: "số phiếu nhiều nhất trong một ngày", en: "most forms on one day"),
      part: LocalizedText(vi: "{n} trên {of} phiếu của người này", en: "{n} of this person's {of}"),
      advice: LocalizedText(
        vi: "hỏi ngày đó phỏng vấn ở đâu, từ mấy giờ", en: "ask where and from what hour they worked on that day"),
      page: LocalizedText(
        vi:
          "Số phiếu nhiều nhất, của mọi mẫu phiếu, mà một điều tra viên ghi trong một ngày. Ngày lấy từ cột có vai trò started_at hoặc ended_at.",
        en:
          "The most forms, of whatever kind, that one interviewer dates on one day, by the column with the role started_at, else ended_at."
      )),
    .overlap: AuditCheckWords(
      title: LocalizedText(vi: "phỏng vấn chồng giờ nhau", en: "interviews that overlap in time"),
      advice: LocalizedText(
        vi: "kiểm tra đồng hồ của thiết bị, rồi hỏi điều tra viên", en: "check the clocks of the devices, then ask"),
      page: LocalizedText(
        vi:
          "Số cuộc phỏng vấn bắt đầu khi cuộc trước của cùng điều tra viên, bằng mẫu phiếu nào cũng vậy, chưa kết thúc. Không ai ở hai nơi cùng lúc.",
        en:
          "How many interviews began before an earlier one of the same interviewer, by whatever form, had ended. Nobody is in two places at once."
      )),
    .interviewerEffect: AuditCheckWords(
      title: LocalizedText(vi: "ảnh hưởng của điều tra viên (ρ)", en: "interviewer effect (ρ)"),
      advice: LocalizedText(
        vi: "tập huấn lại cách hỏi; lần sau mỗi người làm ở nhiều địa bàn, ít phiếu hơn",
        en: "train how to ask; next time let each interviewer work in more places with fewer forms"),
      page: LocalizedText(
        vi:
          "Phần khác biệt giữa các phiếu nằm ở khác biệt giữa điều tra viên trong cùng đơn vị (ANOVA lồng: điều tra viên trong đơn vị). Hiệu ứng "
          + "thiết kế là 1 + ρ(m − 1): với ρ = 0,03 và 35 phiếu một người, phương sai tăng gấp đôi. Nếu mỗi người chỉ làm ở một địa "
          + "bàn thì không tách được người với địa bàn.",
        en:
          "How much of the differences between forms lies between interviewers of one unit (analysis of variance, interviewers "
          + "within units). The design effect is 1 + ρ(m − 1): with ρ = 0.03 and 35 forms each, the variance doubles. Where each "
          + "interviewer has places of their own, people and places cannot be told apart.")),
  ]
}
