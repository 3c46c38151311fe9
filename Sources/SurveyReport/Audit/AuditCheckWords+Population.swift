import SamplingAudit
import SurveyModel

extension AuditCheckWords {
  /// Checks of the sample beside the population, of weights, and of asking again.
  static let population: [AuditCheck: AuditCheckWords] = [
    .totalsDifference: AuditCheckWords(
      title: LocalizedText(vi: "lệch so với dân số đã biết", en: "distance from known totals"),
      advice: LocalizedText(
        vi: "hiệu chỉnh quyền số theo tổng này (hailong weigh), và nêu trong báo cáo",
        en: "calibrate the weights to these totals (hailong weigh), and say so in the report"),
      page: LocalizedText(
        vi:
          "|p − P| / √(P(1 − P)) lớn nhất: p là tỷ lệ có quyền số trong mẫu, P là tỷ lệ trong tổng đã biết (tệp totals khai ở mục "
          + "audit). Chỉ tính các câu trả lời có tổng đã biết. Kèm chi bình phương đã chỉnh theo quyền số, bậc tự do, xác suất ngẫu nhiên và hệ "
          + "số V của Cramér của câu đó. Từ 0,1 trở lên là nên hiệu chỉnh.",
        en:
          "The largest |p − P| / √(P(1 − P)): p the weighted share in the sample, P that of the known totals (the file that audit "
          + "names as totals). Answers whose total is not known are left out. Beside it a chi-square corrected for the weights, its degrees of "
          + "freedom, how likely chance is, and Cramér's V of that item. From 0.1 on weights should be calibrated.")),
    .emptyCells: AuditCheckWords(
      title: LocalizedText(vi: "nhóm dân số không có phiếu", en: "known groups without interviews"),
      names: LocalizedText(vi: "{names}; có {of} nhóm", en: "{names}; of {of} groups"),
      advice: LocalizedText(
        vi: "gộp nhóm này với nhóm gần nhất trước khi hiệu chỉnh",
        en: "join the group to a neighbour before calibrating"),
      page: LocalizedText(
        vi:
          "Số nhóm có tổng dân số lớn hơn 0 mà trong mẫu không ai thuộc. Không quyền số nào bù được một nhóm không có ai.",
        en:
          "Groups with a known total over 0 to which nobody in the sample belongs. No weights make up for a group of nobody."
      )),
    .rIndicator: AuditCheckWords(
      title: LocalizedText(
        vi: "độ đồng đều của việc trả lời (R, 1 là đều)", en: "evenness of response (R, 1 is even)"),
      advice: LocalizedText(
        vi: "tập trung nhắc lại ở tầng trả lời ít nhất", en: "send reminders to the stratum that answers least"),
      page: LocalizedText(
        vi:
          "R = 1 − 2S, với S là độ lệch chuẩn của tỷ lệ trả lời giữa các tầng của các đơn vị trong mẫu đã rút, đã trừ phần do ngẫu "
          + "nhiên (Shlomo, Skinner và Schouten 2012); bằng 1 khi mọi tầng trả lời như nhau. Kèm R khi chưa trừ, sai số chuẩn, và đơn vị "
          + "cùng tầng trả lời ít nhất. Tỷ lệ trả lời cao mà không đều vẫn có thể lệch.",
        en:
          "R = 1 − 2S, S the standard deviation of response over the strata of the units of the drawn sample, less what chance gives "
          + "(Shlomo, Skinner and Schouten 2012); 1 where all strata answer alike. Beside it R without that, its standard error, and the "
          + "unit and stratum that answer least. A high but uneven response can still be bent."
      )),
    .weightEffect: AuditCheckWords(
      title: LocalizedText(vi: "hiệu ứng của quyền số", en: "effect of unequal weights"),
      advice: LocalizedText(
        vi: "xem lại cách tính quyền số; cắt quyền số quá lớn rồi hiệu chỉnh lại",
        en: "look at how weights were made; trim the largest and calibrate again"),
      page: LocalizedText(
        vi:
          "Hiệu ứng Kish n·Σw²/(Σw)²: 1 khi quyền số bằng nhau; 1,5 nghĩa là 300 phiếu chỉ tương đương 200. Tính trên quyền số đã "
          + "gửi, tức quyền số cuối cùng: các bước trước đó và phần đã cắt không còn thấy được. Muốn xem từng bước thì tính quyền "
          + "số bằng hailong weigh; lệnh này in hiệu ứng sau mỗi bước.",
        en:
          "Kish's n·Σw²/(Σw)²: 1 where weights are equal; at 1.5, 300 interviews say as much as 200. It is that of the weights as "
          + "delivered, the final ones: the steps before them, and what was trimmed, cannot be seen any more. To see each step, "
          + "make the weights with hailong weigh, which prints the effect after each.")),
    .weightExtreme: AuditCheckWords(
      title: LocalizedText(vi: "quyền số lớn nhất so với trung vị", en: "largest weight over the median"),
      advice: LocalizedText(
        vi: "kiểm tra các phiếu này; cắt quyền số bằng hailong weigh nếu cần",
        en: "look at these interviews; trim with hailong weigh if need be"),
      page: LocalizedText(
        vi: "Quyền số lớn nhất chia cho quyền số trung vị của đơn vị. NAEP cắt quyền số từ 3,5 lần trung vị.",
        en: "The largest weight over the median weight of the unit. NAEP trims weights from 3.5 times the median on.")),
    .weightConcentration: AuditCheckWords(
      title: LocalizedText(vi: "phần của 1 % phiếu có quyền số lớn nhất", en: "weight carried by the heaviest 1%"),
      part: LocalizedText(vi: "{n} trên {of} phiếu", en: "{n} of {of} interviews"),
      advice: LocalizedText(
        vi: "xem kết quả có phụ thuộc vài phiếu này không", en: "see whether the result hangs on these few"),
      page: LocalizedText(
        vi: "Tổng quyền số của 1 % phiếu nặng nhất (ít nhất một phiếu) chia cho tổng quyền số của đơn vị.",
        en: "The sum of weights of the heaviest 1% of interviews (at least one) over that of the unit.")),
    .notInterviewed: AuditCheckWords(
      title: LocalizedText(vi: "người nói không ai phỏng vấn họ", en: "people who say that nobody asked them"),
      part: LocalizedText(vi: "{n} trên {of} người được hỏi lại", en: "{n} of {of} people asked again"),
      advice: LocalizedText(
        vi: "gặp lại những người này và điều tra viên của họ trước khi kết luận",
        en: "see these people, and then their interviewer, before concluding anything"),
      page: LocalizedText(
        vi:
          "Trong số người được phúc tra có trả lời ở cột interviewed (tệp recheck khai ở mục audit), tỷ lệ người nói không có cuộc "
          + "phỏng vấn nào, theo đơn vị và theo điều tra viên. Cuộc phỏng vấn có diễn ra hay không là điều xem trước tiên; ý kiến có "
          + "thể đổi theo thời gian. Một người đã là cần xem; cần ít nhất minimum người thì tỷ lệ này mới loại được một đơn vị.",
        en:
          "Of the people asked again with an answer in the column interviewed (the file that audit names as recheck), the share who "
          + "say that no interview took place, by unit and by interviewer. Whether the interview took place comes first; opinions "
          + "change with time. One person is worth a look; it takes at least minimum people before the share can refuse a unit."
      )),
    .recheck: AuditCheckWords(
      title: LocalizedText(vi: "độ khớp khi phúc tra (kappa)", en: "agreement when asked again (kappa)"),
      advice: LocalizedText(
        vi: "phúc tra thêm phiếu của điều tra viên có độ khớp thấp", en: "re-check more forms of whom agreement is low"),
      page: LocalizedText(
        vi:
          "So câu trả lời lần đầu với lần phúc tra (tệp recheck khai ở mục audit): tỷ lệ khớp, kappa (khớp ngoài phần ngẫu nhiên), "
          + "kappa có trọng số cho thang có thứ tự, chỉ số không nhất quán 1 − kappa và số mã không tìm thấy. Khoảng tin cậy của tỷ "
          + "lệ khớp tính theo người, vì các câu của một người đi cùng nhau. Dưới 0,4 là kém, 0,4–0,6 trung bình, trên 0,6 là tốt. Hỏi lại sau lâu thì ý kiến đổi: xem sự việc trước. "
          + "Cần hỏi lại bao nhiêu người: hailong plan recheck.",
        en:
          "First answers beside those of the re-check (the file that audit names as recheck): agreement, kappa (agreement beyond "
          + "chance), weighted kappa for ordered answers, the index of inconsistency 1 − kappa, and ids that are not found. The interval "
          + "of the agreement is one of people, for the answers of a person go together. Under 0.4 is poor, to 0.6 moderate, over 0.6 good. Opinions change with time: judge "
          + "facts first. How many people to ask again: hailong plan recheck.")),
    .contradictions: AuditCheckWords(
      title: LocalizedText(vi: "phiếu tự mâu thuẫn", en: "forms that contradict themselves"),
      names: LocalizedText(vi: "{names}; trong {of} phiếu", en: "{names}; in {of} interviews"),
      advice: LocalizedText(
        vi: "xem câu hỏi có gây hiểu nhầm không, rồi xem điều tra viên",
        en: "see whether the items mislead, then who asked them"),
      page: LocalizedText(
        vi: "Tỷ lệ phiếu có ít nhất một mâu thuẫn khai ở mục contradictions của mẫu phiếu.",
        en: "The share of forms with at least one of the contradictions that the form declares under contradictions.")),
    .personalText: AuditCheckWords(
      title: LocalizedText(vi: "ý kiến chứa thông tin cá nhân", en: "free texts with personal data"),
      advice: LocalizedText(
        vi: "không gửi các ý kiến này ra ngoài khi chưa che số",
        en: "do not pass these texts on before the numbers are masked"),
      page: LocalizedText(
        vi:
          "Số phiếu có số điện thoại, số định danh (12 số có mã tỉnh, thế kỷ và năm sinh hợp lệ, hoặc 9 số đi cùng chữ CMND/CCCD) "
          + "hay địa chỉ thư điện tử trong câu trả lời tự do. Chương trình che các số này trong mọi tệp xuất ra.",
        en:
          "Forms with a telephone number, an identity number (12 digits with a province, a century and a year of birth, or 9 that "
          + "the text calls by their name) or an address of e-mail in a free text. They are masked in every output.")),
  ]
}
