import SamplingAudit
import SurveyModel

extension AuditCheckWords {
  /// Checks of the plan against what was achieved.
  static let plan: [AuditCheck: AuditCheckWords] = [
    .shortfall: AuditCheckWords(
      title: LocalizedText(vi: "thiếu so với kế hoạch", en: "short of the plan"),
      part: LocalizedText(vi: "{n} phiếu hợp lệ trên {of} phiếu kế hoạch", en: "{n} valid of {of} planned"),
      advice: LocalizedText(
        vi: "hỏi lại đơn vị điều tra về số phiếu còn thiếu, hoặc ghi lý do vào báo cáo",
        en: "ask the field team for the missing forms, or give the reason in the report"),
      page: LocalizedText(
        vi:
          "(số phiếu kế hoạch − số phiếu hợp lệ) / số phiếu kế hoạch của đơn vị; bằng 0 khi thu đủ hoặc vượt. Số kế hoạch lấy "
          + "từ cột planned của plan.csv. Người không trả lời thường khác người trả lời, nên thiếu càng nhiều thì kết quả càng "
          + "khó đại diện. Xem các phiếu bị loại trước, rồi hỏi đơn vị điều tra.",
        en:
          "(planned − valid interviews) / planned of the unit; 0 where as many or more came. Planned numbers are those of the "
          + "column planned of plan.csv. Who does not answer often differs from who does, so the more is missing, the less "
          + "the answers stand for everybody. Look at the quarantine first, then ask the field team.")),
    .quarantined: AuditCheckWords(
      title: LocalizedText(vi: "phiếu bị loại vì không đọc được", en: "forms left out as unreadable"),
      part: LocalizedText(vi: "{n} trên {of} phiếu đã gửi", en: "{n} of {of} delivered"),
      advice: LocalizedText(
        vi: "xem lý do từng phiếu bằng hailong check, sửa rồi nhập lại",
        en: "see the reason of each with hailong check, mend them and import them again"),
      page: LocalizedText(
        vi:
          "Tỷ lệ phiếu của đơn vị bị loại vì không đọc được chắc chắn, hoặc vì người trả lời đã có một phiếu khác. Số phiếu đã gửi = "
          + "phiếu hợp lệ + phiếu bị loại + phiếu được thay bằng bản sau + phiếu loại theo quyết định. Phiếu không đọc được mã đơn vị "
          + "không tính cho đơn vị nào và được đếm riêng. Phiếu bị loại không mất: sửa rồi nhập lại được.",
        en:
          "The share of the unit's forms that were left out because they could not be read with certainty, or because their "
          + "respondent had a form already. Delivered = valid + left out as unreadable + replaced by a later form + left out by a decision. "
          + "Forms whose unit cannot be read belong to no unit and are counted apart. Nothing is lost: what is left out can "
          + "be mended and imported again.")),
    .stratumShortfall: AuditCheckWords(
      title: LocalizedText(vi: "thiếu nhiều nhất trong một tầng", en: "most missing in one stratum"),
      names: LocalizedText(vi: "tầng {names}", en: "stratum {names}"),
      advice: LocalizedText(
        vi: "thu thêm phiếu ở tầng này, không bù bằng phiếu ở nơi khác",
        en: "get more forms from this stratum, not others in their place"),
      page: LocalizedText(
        vi:
          "Tỷ lệ thiếu lớn nhất so với kế hoạch trong các tầng của đơn vị. Một đơn vị có thể đủ số phiếu chung vì hỏi thêm ở nơi "
          + "dễ hỏi; khi đó những người khó gặp không có tiếng nói. Thu thêm phiếu đúng ở tầng còn thiếu.",
        en:
          "The largest share of planned interviews that is missing in one stratum of the unit. A unit can reach its number as a "
          + "whole by asking more where it is easy; those who are hard to reach then have no voice. Get the missing forms from "
          + "the stratum itself.")),
    .psuWithoutInterviews: AuditCheckWords(
      title: LocalizedText(vi: "địa bàn không có phiếu", en: "sampled places without interviews"),
      part: LocalizedText(vi: "{n} trên {of} địa bàn", en: "{n} of {of} places"),
      names: LocalizedText(vi: "{names}; kế hoạch có {of}", en: "{names}; {of} were planned"),
      advice: LocalizedText(
        vi: "xem phiếu của địa bàn này chưa gửi, bị loại hay ghi nhầm mã",
        en: "see whether the forms of these places are still to come, were left out or carry another code"),
      page: LocalizedText(
        vi:
          "Tỷ lệ địa bàn (đơn vị chọn mẫu cấp một) có trong plan.csv mà không có phiếu hợp lệ nào. Sai số của mẫu chùm phụ thuộc "
          + "trước hết vào số địa bàn, không phải số phiếu. Thường là do tệp chưa gửi hoặc mã địa bàn ghi khác với kế hoạch.",
        en:
          "The share of the primary sampling units of plan.csv in which nobody was interviewed. The error of a clustered sample "
          + "depends on the number of its places first, on that of its forms second. Often a file has not come yet, or the "
          + "code of the place is spelled otherwise than in the plan.")),
    .outsidePlan: AuditCheckWords(
      title: LocalizedText(vi: "phiếu ngoài kế hoạch mẫu", en: "interviews outside the plan"),
      advice: LocalizedText(
        vi: "đối chiếu tầng và địa bàn của các phiếu này với plan.csv",
        en: "compare stratum and place of these interviews with plan.csv"),
      page: LocalizedText(
        vi:
          "Tỷ lệ phiếu có tầng hoặc địa bàn không có trong plan.csv. Có thể chỉ là ghi khác mã; cũng có thể người trả lời được "
          + "chọn ở nơi khác với nơi hệ thống đã rút, khi đó quyền số của họ không còn đúng.",
        en:
          "The share of interviews whose stratum or primary sampling unit is not in plan.csv. It may be a matter of spelling; it "
          + "may also be that respondents were taken from elsewhere than drawn, and then their weights are not right.")),
    .frameUnderSample: AuditCheckWords(
      title: LocalizedText(vi: "số thu được vượt danh sách", en: "more taken than the frame holds"),
      advice: LocalizedText(
        vi: "sửa cột population trong plan.csv, hoặc tìm phiếu trùng",
        en: "correct the column population of plan.csv, or look for copies"),
      page: LocalizedText(
        vi:
          "Tổng theo tầng của phần vượt: số phiếu (hoặc số địa bàn, nếu kế hoạch ghi địa bàn) trừ đi population trong plan.csv. "
          + "Không thể hỏi nhiều người hơn số có trong danh sách: danh sách, mã tầng hoặc các tệp phiếu có chỗ sai.",
        en:
          "Summed over strata, by how much interviews (or places, where the plan names them) exceed population of plan.csv. No "
          + "more can be asked than there are: the frame, the labels or the files are wrong somewhere.")),
    .outsidePeriod: AuditCheckWords(
      title: LocalizedText(vi: "phiếu ngoài thời gian điều tra", en: "interviews outside the fieldwork period"),
      advice: LocalizedText(
        vi: "kiểm tra ngày ghi trên các phiếu này", en: "check the dates on these forms"),
      page: LocalizedText(
        vi:
          "Tỷ lệ phiếu có ngày nằm ngoài period của round.yaml, trong số phiếu có ghi ngày (cột có vai trò started_at hoặc "
          + "ended_at). Ngày sai là lỗi nhập liệu thường gặp; phiếu của đợt trước lẫn vào cũng lộ ra ở đây.",
        en:
          "The share of interviews dated outside the period of round.yaml, among those with a date (a column with the role "
          + "started_at or ended_at). A wrong date is a common slip of the pen; forms of an earlier survey show up here, too."
      )),
  ]
}
