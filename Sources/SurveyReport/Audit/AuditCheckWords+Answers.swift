import SamplingAudit
import SurveyModel

extension AuditCheckWords {
  /// Checks of the answers themselves.
  static let answers: [AuditCheck: AuditCheckWords] = [
    .exactDuplicates: AuditCheckWords(
      title: LocalizedText(vi: "phiếu trùng hoàn toàn", en: "forms that are exact copies"),
      part: LocalizedText(
        vi: "{n} trên {of} phiếu có bản giống hệt trong đơn vị", en: "{n} of {of} have a twin in the unit"),
      advice: LocalizedText(
        vi: "xem các phiếu này có bị nhập hai lần hoặc sao chép không",
        en: "see whether these forms were keyed twice or copied"),
      page: LocalizedText(
        vi:
          "Tỷ lệ phiếu giống hệt một phiếu khác của cùng đơn vị ở mọi câu có mã (kể cả thông tin chung), trừ đi phần do ngẫu "
          + "nhiên: tính từ tỷ lệ cặp giống hệt giữa các đơn vị khác nhau. Phiếu một đường thẳng không tính ở đây.",
        en:
          "The share of forms equal to another one of the same unit at every coded item, what is asked of the person included, "
          + "less what chance gives: the rate of such pairs between different units. Straight lines are not counted here."
      )),
    .copiesAcrossUnits: AuditCheckWords(
      title: LocalizedText(vi: "phiếu giống hệt phiếu của đơn vị khác", en: "exact copies of another unit's forms"),
      part: LocalizedText(vi: "không có trong {of} phiếu", en: "none of {of}"),
      names: LocalizedText(vi: "cũng có ở {names}; trong {of} phiếu", en: "also in {names}; of {of}"),
      advice: LocalizedText(
        vi: "đặt các phiếu này cạnh phiếu giống hệt ở đơn vị kia, và xem phiếu nào là gốc",
        en: "lay these forms beside their copies in the other unit, and see which are the originals"),
      page: LocalizedText(
        vi:
          "Số phiếu giống hệt một phiếu của đơn vị khác ở mọi câu có mã, trong mọi tệp của mẫu phiếu. Hai phiếu của hai đơn vị có "
          + "thể trùng nhau do ngẫu nhiên khi câu trả lời dồn về một chỗ; khi đó quanh chúng có nhiều phiếu chỉ khác một, hai "
          + "câu. Chỉ nêu phiếu mà số phiếu khác không quá near câu ít hơn số bản giống hệt. Phiếu một đường thẳng và phiếu có ít câu trả lời hơn minimum "
          + "không tính. Câu trả lời không cho biết phiếu nào là gốc, nên cả hai đơn vị đều được nêu; danh sách phiếu: --cases.",
        en:
          "Forms equal to one of another unit at every coded item, over all batches of the form. Forms of two units can be equal by "
          + "chance where answers crowd together; then many forms around them differ in one or two answers only. A form is named only "
          + "where fewer differ from it in up to near answers than are copies of it. Straight lines, and forms with fewer answers than minimum, are "
          + "not counted. The answers do not say which form is the original, so both units are named; the forms: --cases."
      )),
    .nearCopiesAcrossUnits: AuditCheckWords(
      title: LocalizedText(vi: "phiếu gần giống phiếu của đơn vị khác", en: "forms nearly like another unit's"),
      part: LocalizedText(vi: "không có trong {of} phiếu", en: "none of {of}"),
      names: LocalizedText(
        vi: "gần giống phiếu của {names}; trong {of} phiếu", en: "nearly like forms of {names}; of {of}"),
      advice: LocalizedText(
        vi: "đặt các phiếu này cạnh phiếu gần giống ở đơn vị kia, và gọi lại một số người trả lời của cả hai",
        en: "lay these forms beside those of the other unit, and call some respondents of both back"),
      page: nearCopiesPage),
    .straightLine: AuditCheckWords(
      title: LocalizedText(vi: "phiếu chọn cùng một mức", en: "straight lines"),
      part: LocalizedText(
        vi: "{n} trên {of} phiếu chọn cùng một mức cho mọi câu", en: "{n} of {of} give one answer throughout"),
      advice: LocalizedText(
        vi: "xem phiếu được phát và thu thế nào ở đơn vị này", en: "see how forms were handed out and collected here"),
      page: LocalizedText(
        vi:
          "Tỷ lệ phiếu chọn cùng một mức cho mọi câu đánh giá, trong số phiếu trả lời ít nhất nửa số câu. Đây là dấu hiệu, không "
          + "phải bằng chứng: dịch vụ tốt thật cũng có người chọn toàn mức cao.",
        en:
          "The share of forms with the same answer to every rated item, among those that answer at least half of them. A sign and "
          + "no proof: where the service is good, some tick one box throughout in earnest.")),
    .straightBlocks: AuditCheckWords(
      title: LocalizedText(vi: "phiếu chọn mỗi phần một mức", en: "one answer for each block"),
      advice: LocalizedText(
        vi: "gọi lại một số người trả lời, hỏi họ có được đọc từng câu không",
        en: "call some respondents back and ask whether each item was read to them"),
      page: LocalizedText(
        vi:
          "Tỷ lệ phiếu mà trong mỗi phần của bảng hỏi (các câu của cùng một yếu tố) mọi câu đều chọn cùng một mức, còn giữa các phần thì "
          + "khác nhau. Người điền cho xong hay làm như vậy: mỗi đề mục một mức, không đọc từng câu. Chỉ xét phần có từ block_items câu trở "
          + "lên và phiếu có từ blocks phần như vậy; phiếu một đường thẳng đã có phép kiểm tra riêng. Kèm theo: trung bình mỗi phiếu có "
          + "bao nhiêu phần chọn một mức và chuỗi câu giống nhau dài nhất. Người trả lời trung thực rất ít khi như vậy (0–4 %).",
        en:
          "The share of forms in which every block of the questionnaire (the items of one factor) has one answer throughout, "
          + "while blocks differ. That is how a form looks that was filled in by its headings, without reading the items. Only "
          + "blocks of block_items items and more, and forms with as many as blocks of them, are looked at; one straight line "
          + "has a check of its own. Beside it: how many blocks of a form are straight lines, and its longest run of equal "
          + "answers, on average. Honest people rarely answer so (0–4%).")),
    .longRun: AuditCheckWords(
      title: LocalizedText(vi: "chuỗi câu trả lời giống nhau", en: "longest run of equal answers"),
      advice: LocalizedText(
        vi: "lần sau đổi hướng một số câu hỏi hoặc chia nhỏ bảng hỏi",
        en: "next time turn some items round, or split the grid"),
      page: LocalizedText(
        vi:
          "Trung bình trên các phiếu của chuỗi câu trả lời liền nhau giống nhau dài nhất, tính theo phần của bảng câu đánh giá.",
        en: "Mean over the forms of the longest run of equal answers, in shares of the battery of rated items.")),
    .personSpread: AuditCheckWords(
      title: LocalizedText(vi: "mức thay đổi giữa các câu của một người", en: "variation within a person"),
      advice: LocalizedText(
        vi: "xem cách phát phiếu: người trả lời có đọc từng câu không", en: "see whether people read item by item"),
      page: LocalizedText(
        vi:
          "Trung bình độ lệch chuẩn giữa các câu trong một phiếu, chia cho khoảng của thang đo. Gần 0 là ai cũng chọn một ô.",
        en:
          "Mean of the standard deviation between the items of one form, over the range of the scale. Near 0 everybody ticks one "
          + "box.")),
    .ceiling: AuditCheckWords(
      title: LocalizedText(vi: "phiếu toàn mức cao nhất", en: "forms all at the top"),
      advice: LocalizedText(
        vi: "kiểm tra danh sách người trả lời do ai chọn, ai có mặt khi đánh dấu",
        en: "see who chose the respondents and who was there when they ticked"),
      page: LocalizedText(
        vi:
          "Tỷ lệ phiếu chọn mức cao nhất ở mọi câu đánh giá. Danh sách do đơn vị tự chọn, hoặc trả lời trước mặt cán bộ, thường "
          + "cho kết quả như vậy.",
        en:
          "The share of forms with the best answer to every rated item. Lists chosen by the rated unit, and ticking under the eyes "
          + "of its staff, tend to give that.")),
    .speeding: AuditCheckWords(
      title: LocalizedText(vi: "phiếu trả lời quá nhanh", en: "forms filled in too fast"),
      advice: LocalizedText(vi: "gọi lại một số người trả lời", en: "call some respondents back"),
      page: LocalizedText(
        vi:
          "Tỷ lệ phiếu mất ít thời gian mỗi câu hơn seconds_per_item (mặc định 1 giây), trong số phiếu có ghi thời lượng. Không ai "
          + "đọc một câu trong dưới một giây.",
        en:
          "The share of forms that took less than seconds_per_item (1 second by default) per answered item, among those with a "
          + "duration. Nobody reads an item in less than a second.")),
    .itemMissing: AuditCheckWords(
      title: LocalizedText(vi: "câu đánh giá không có trả lời", en: "rated items without an answer"),
      advice: LocalizedText(
        vi: "xem câu nào hay bị bỏ trống và vì sao", en: "see which items are left blank, and why"),
      page: LocalizedText(
        vi:
          "Tỷ lệ câu đánh giá không có trả lời trong số câu được hỏi và có áp dụng, trung bình trên mọi phiếu của đơn vị.",
        en:
          "The share of rated items without an answer among those that were asked and apply, on average over the unit's forms."
      )),
    .heaping: AuditCheckWords(
      title: LocalizedText(vi: "số tròn 0 hoặc 5 ở cuối", en: "numbers that end in 0 or 5"),
      advice: LocalizedText(
        vi: "xem con số được hỏi hay được ước chừng", en: "see whether the number was asked or guessed"),
      page: LocalizedText(
        vi:
          "Với câu hỏi số: tỷ lệ số nguyên từ 10 trở lên tận cùng bằng 0 hoặc 5, ở câu có tỷ lệ cao nhất. Chữ số cuối đều nhau cho "
          + "20 %. Làm tròn khi nhớ lại là bình thường; gần 100 % nghĩa là con số chỉ được ước chừng.",
        en:
          "For items that take numbers: the share of whole numbers from 10 on that end in 0 or 5, of the item where it is "
          + "largest. Even last digits give 20%. People round what they remember; near 100% the numbers are guesses.")),
  ]
}
