import SamplingAudit
import SurveyModel

extension AuditCheckWords {
  /// Checks of the precision that was reached.
  static let precision: [AuditCheck: AuditCheckWords] = [
    .base: AuditCheckWords(
      title: LocalizedText(vi: "số phiếu được tính", en: "interviews that count"),
      advice: LocalizedText(
        vi: "không công bố điểm của đơn vị; thu thêm phiếu", en: "publish no score of the unit; get more interviews"),
      page: LocalizedText(
        vi: "Số phiếu của đơn vị được đưa vào tính. Dưới 30 phiếu thì không điểm nào của đơn vị đứng được một mình.",
        en: "Interviews of the unit that are in the figures. On fewer than 30 no score of the unit can stand alone.")),
    .halfWidth: AuditCheckWords(
      title: LocalizedText(vi: "sai số của điểm chung (±)", en: "margin of the overall score (±)"),
      advice: LocalizedText(
        vi: "không so sánh đơn vị này với đơn vị có điểm gần nó; lần sau chọn nhiều địa bàn hơn",
        en: "do not compare this unit with those close to it; next time draw more places"),
      page: LocalizedText(
        vi:
          "Nửa độ rộng khoảng tin cậy của điểm hài lòng chung, tính theo đúng thiết kế mẫu (tầng, địa bàn, quyền số). Bên cạnh "
          + "là sai số theo công thức mẫu ngẫu nhiên đơn giản z·√(p(1−p)/n), thường nhỏ hơn nhiều và là con số hay bị trích "
          + "dẫn nhầm; và số phiếu cần có để đạt ngưỡng với cùng hiệu ứng thiết kế.",
        en:
          "Half the width of the confidence interval of the overall score, by the design of the sample (strata, places, "
          + "weights). Beside it the margin by the formula of a simple random sample, z·√(p(1−p)/n), often much smaller and "
          + "often quoted by mistake; and how many interviews the threshold would take with the same design effect.")),
    .designEffect: AuditCheckWords(
      title: LocalizedText(vi: "hiệu ứng thiết kế", en: "design effect"),
      advice: LocalizedText(
        vi: "lần sau hỏi ít người hơn ở mỗi địa bàn và chọn nhiều địa bàn hơn",
        en: "next time ask fewer people in each place, and in more places"),
      page: LocalizedText(
        vi:
          "Phương sai của điểm chung chia cho phương sai của mẫu ngẫu nhiên đơn giản cùng cỡ; bằng 3 nghĩa là 300 phiếu chỉ nói "
          + "được như 100. Tách thành hai phần: quyền số không đều (Kish) và người cùng địa bàn trả lời giống nhau.",
        en:
          "The variance of the overall score over that of a simple random sample of the same size; at 3, 300 interviews say as "
          + "much as 100. It is split in two: unequal weights (Kish), and people of one place who answer alike.")),
    .fewDegreesOfFreedom: AuditCheckWords(
      title: LocalizedText(vi: "bậc tự do", en: "degrees of freedom"),
      advice: LocalizedText(
        vi: "xem thứ hạng của đơn vị là chưa chắc chắn; lần sau chọn nhiều địa bàn hơn trong mỗi tầng",
        en: "take the unit's rank as uncertain; next time draw more places in each stratum"),
      page: LocalizedText(
        vi:
          "Số địa bàn trừ số tầng có người trả lời. Khi bậc tự do ít, chính sai số chuẩn cũng không chắc chắn, và khoảng tin cậy "
          + "phải nhân với t lớn: 12,71 với 1 bậc, 4,30 với 2 bậc (ba huyện đại diện một tỉnh), 2,31 với 8 bậc, thay cho 1,96.",
        en:
          "Places less strata that hold respondents. With few of them the standard error itself is uncertain, and intervals are "
          + "made with a large t: 12.71 for 1, 4.30 for 2 (three districts that stand for a province), 2.31 for 8, in place of "
          + "1.96.")),
  ]
}
