import SurveyModel

extension EstimationFinding {
  /// The page that `hailong explain` prints, by code.
  public static let explanations: [String: LocalizedText] = Dictionary(uniqueKeysWithValues: pages)

  /// Every code, in the order of the cases.
  public static let allCodes: [String] = pages.map(\.0)

  private static let pages: [(String, LocalizedText)] =
    designPages + figurePages + reliabilityPages + criterionPages + recordPages

  private static let designPages: [(String, LocalizedText)] = [
    (
      "population-under-sample",
      LocalizedText(
        vi:
          "Kế hoạch mẫu ghi số đơn vị chọn mẫu cấp một của tầng ít hơn số có trong dữ liệu, nên tỷ lệ chọn mẫu vượt quá 1 "
          + "và không tính được phương sai. Sửa cột population trong plan.csv, hoặc để trống nếu không biết.",
        en:
          "The plan gives the stratum fewer primary sampling units than the data hold, so the sampling fraction would "
          + "exceed 1 and no variance exists. Correct the column population of plan.csv, or leave it empty if it is not "
          + "known.")
    ),
    (
      "single-psu-refused",
      LocalizedText(
        vi:
          "Cuộc khảo sát khai báo single_psu: fail, nghĩa là dừng khi một tầng chỉ có một đơn vị chọn mẫu cấp một. Gộp tầng "
          + "đó với tầng lân cận trong plan.csv, hoặc chọn undefined, certainty, adjust, average, collapse hay pool.",
        en: "The round says single_psu: fail, that is, stop where a stratum has one primary sampling unit. Join the "
          + "stratum to a neighbour in plan.csv, or choose undefined, certainty, adjust, average, collapse or pool.")
    ),
    (
      "sum-out-of-range",
      LocalizedText(
        vi:
          "Các tổng được cộng chính xác tuyệt đối để kết quả không phụ thuộc thứ tự đọc tệp. Quyền số quá lớn hoặc quá nhỏ "
          + "không cộng chính xác được. Kiểm tra cột quyền số: thường là do nhầm dấu thập phân.",
        en:
          "Totals are added exactly, so that figures do not depend on the order of files. A weight that is very large or "
          + "very small cannot be added so. Look at the weight column: a misread decimal mark is the usual cause.")
    ),
    (
      "stratum-single-psu",
      LocalizedText(
        vi:
          "Phương sai của một tầng được ước lượng từ khác biệt giữa các đơn vị chọn mẫu cấp một; với một đơn vị thì không "
          + "có khác biệt nào để đo. Mặc định, các kết quả dựa trên tầng này có giá trị nhưng không có khoảng tin cậy. Có "
          + "thể gộp tầng trong plan.csv, hoặc chọn quy tắc: certainty (tầng không đóng góp phương sai), adjust (so với "
          + "trung bình các tầng), average (lấy phương sai trung bình của các tầng khác), remove (như certainty), collapse "
          + "(gộp với tầng lân cận theo thứ tự đã khai), pool (gộp mọi tầng như vậy thành một, cần ít nhất hai tầng).",
        en: "The variance of a stratum is estimated from differences between its primary sampling units; one unit has "
          + "nothing to differ from. By default figures that rest on the stratum keep their value and have no interval. "
          + "Join strata in plan.csv, or choose a rule: certainty (the stratum adds no variance), adjust (deviation from "
          + "the mean of all strata), average (the mean variance of the other strata), remove (the same numbers as "
          + "certainty), collapse (it joins its neighbour in the declared order), pool (all such strata become one, which "
          + "needs two of them).")
    ),
  ]

  private static let figurePages: [(String, LocalizedText)] = [
    (
      "base-too-small",
      LocalizedText(
        vi:
          "Điểm của một đơn vị chỉ được công bố khi có đủ phiếu hợp lệ (mặc định 30); dưới 10 phiếu thì không bao giờ hiển "
          + "thị, để không thể nhận ra người trả lời. Ngưỡng nằm ở mục publication của round.yaml.",
        en:
          "Scores of a unit are published only on enough complete responses (30 by default); under 10 nothing is ever "
          + "shown, so that no respondent can be recognised. The thresholds stand under publication in round.yaml.")
    ),
    (
      "withheld-complementary",
      LocalizedText(
        vi:
          "Khi chỉ một đơn vị bị giữ kín vì quá ít phiếu, lấy điểm chung trừ điểm các đơn vị còn lại sẽ tính ra được điểm của "
          + "đơn vị đó. Vì vậy đơn vị ít phiếu nhất trong số còn lại cũng không được công bố. Ngưỡng nằm ở mục publication của "
          + "round.yaml.",
        en:
          "Where one unit alone is hidden for its small base, its figure could be worked back from everybody's and those of "
          + "all other units. The unit with the fewest responses among the others is therefore withheld with it. The "
          + "thresholds stand under publication in round.yaml.")
    ),
  ]

  private static let criterionPages: [(String, LocalizedText)] = [
    (
      "unit-without-responses",
      LocalizedText(
        vi:
          "Đơn vị có trong units.csv nhưng không có phiếu nào được sử dụng cho mẫu phiếu này. Kiểm tra tệp phiếu đã được "
          + "khai báo trong round.yaml, mã đơn vị, và các phiếu bị loại.",
        en:
          "The unit stands in units.csv and no response to this form is in the figures. Check that its batch is declared "
          + "in round.yaml, how its code is spelled, and which records were left out.")
    ),
    (
      "few-degrees-of-freedom",
      LocalizedText(
        vi:
          "Bậc tự do bằng số đơn vị chọn mẫu cấp một trừ số tầng có người trả lời của đơn vị. Khi bậc tự do ít, chính sai số "
          + "chuẩn cũng kém tin cậy. Lần khảo sát sau nên chọn nhiều đơn vị cấp một hơn, mỗi nơi ít phiếu hơn. Bậc tự do của từng đơn vị có trong satisfaction.csv.",
        en:
          "Degrees of freedom are primary sampling units less strata that hold a respondent of the unit. With few of them "
          + "the standard error itself is uncertain. Next time draw more primary sampling units with fewer responses each. "
          + "Those of every unit stand in satisfaction.csv.")
    ),
    (
      "criterion-under-base",
      LocalizedText(
        vi:
          "Tiêu chí chấm bằng khảo sát cần số phiếu tối thiểu. Khi không đủ, bộ chỉ số quy định cách xử lý ở gate.else: zero "
          + "(0 điểm), withheld (đơn vị không có chỉ số), rescale_denominator (bỏ tiêu chí khỏi điểm và điểm tối đa).",
        en:
          "A survey criterion needs a smallest number of responses. Below it the index definition decides under gate.else: "
          + "zero (no points), withheld (the unit has no index), rescale_denominator (the criterion leaves points and "
          + "maximum).")
    ),
    (
      "criterion-self-selected",
      LocalizedText(
        vi:
          "Mọi phiếu của đơn vị nằm trong tệp phiếu có basis: self_selected. Phiếu do người trả lời tự nguyện gửi không có "
          + "sai số chọn mẫu nên không dùng để chấm điểm; bộ chỉ số quy định cách xử lý tiêu chí ở gate.else. Kết quả của các "
          + "phiếu này vẫn có trong bảng mức độ hài lòng.",
        en:
          "All responses of the unit came in batches with basis: self_selected. They have no sampling error and feed no "
          + "index; what becomes of the criterion the index definition says under gate.else. Their figures stand in the "
          + "tables of satisfaction all the same.")
    ),
    (
      "criterion-verdict",
      LocalizedText(
        vi:
          "Bộ chỉ số quy định ở gate.verdict những kết luận kiểm tra (usable, usable_with_warning, not_publishable) mà phiếu "
          + "khảo sát còn được dùng để chấm điểm. Phiếu của đơn vị này có kết luận khác; cách xử lý nằm ở gate.else. Xem lý do "
          + "bằng hailong audit ROUND --unit MÃ.",
        en:
          "The index definition names under gate.verdict the verdicts of the audit (usable, usable_with_warning, not_publishable) "
          + "under which responses feed points. Those of this unit have another one; what becomes of the criterion it says "
          + "under gate.else. hailong audit ROUND --unit CODE says why.")
    ),
    (
      "criterion-response-rate",
      LocalizedText(
        vi:
          "Bộ chỉ số quy định ở gate.response_rate tỷ lệ trả lời thấp nhất của đơn vị. Tỷ lệ được tính từ kết quả của các trường "
          + "hợp đã chọn (tệp sample của mục audit); không có kết quả thì không có tỷ lệ. Cách xử lý nằm ở gate.else.",
        en:
          "The index definition names under gate.response_rate the lowest response rate of a unit. It is computed from the "
          + "outcomes of the drawn cases (the sample file of audit); without outcomes there is no rate. What becomes of the "
          + "criterion it says under gate.else.")
    ),
    (
      "criterion-not-computable",
      LocalizedText(
        vi:
          "Biểu thức hoặc tỷ lệ của tiêu chí không có giá trị với số liệu của đơn vị: chia cho 0, hoặc phân số chính xác dài hơn "
          + "127 bit. Không thay bằng 0; đơn vị không có chỉ số cho đến khi số liệu hoặc biểu thức được sửa.",
        en:
          "The criterion's expression or rate has no value for the unit's figures: it divides by zero, or its exact fraction is "
          + "longer than 127 bits. Nothing takes its place: the unit has no index until figures or expression are corrected."
      )
    ),
    (
      "criterion-voided",
      LocalizedText(
        vi:
          "Quy tắc void_if của tiêu chí: chỉ một trường hợp trong kỳ (như một thủ tục công bố trễ) là cả tiêu chí không có điểm.",
        en:
          "The criterion's rule has void_if: one case in the period, such as one procedure announced late, and the whole "
          + "criterion gets no points.")
    ),
    (
      "criterion-zero-denominator",
      LocalizedText(
        vi:
          "Mẫu số của tỷ lệ là 0. Bộ chỉ số quy định ở zero_denominator tiêu chí khi đó được 0 điểm, đủ điểm, không áp dụng, hay "
          + "đơn vị không có chỉ số.",
        en:
          "The denominator of the rate is 0. The index definition says under zero_denominator whether the criterion then gets no "
          + "points, full points, does not apply, or leaves the unit without an index.")
    ),
    (
      "criterion-without-value",
      LocalizedText(
        vi:
          "Đơn vị có đủ phiếu, nhưng điểm của nội dung là trung bình các câu hỏi và có ít nhất một câu hỏi không ai trả lời. "
          + "Câu hỏi khuyết không được coi là 0 điểm, nên tiêu chí không tính được; bộ chỉ số quy định cách xử lý ở gate.else. "
          + "Kiểm tra cột của câu hỏi trong tệp phiếu.",
        en:
          "The unit has enough responses, but the node is a mean of items and nobody answered at least one of them. A "
          + "missing item is not taken for zero, so the criterion has no value; what becomes of it the index definition says "
          + "under gate.else. Look at the column of the item in the batch.")
    ),
    unreliableCriterionPage,
    (
      "criterion-without-evidence",
      LocalizedText(
        vi:
          "Tiêu chí này áp dụng cho đơn vị nhưng không có điểm thẩm định, số liệu hay khảo sát. Thiếu căn cứ không được coi là "
          + "0 điểm, nên đơn vị không được xếp hạng cho đến khi có đủ căn cứ.",
        en:
          "The criterion applies to the unit, and there is no appraised score, no figure and no survey for it. Missing "
          + "evidence is not taken for zero points, so the unit is not ranked until it is there.")
    ),
  ]

  private static let recordPages: [(String, LocalizedText)] = [
    (
      "batch-self-selected",
      LocalizedText(
        vi:
          "Không ai chọn người trả lời theo xác suất, nên không có sai số chọn mẫu: bảng chỉ có giá trị và số phiếu, không có "
          + "khoảng tin cậy, và không gộp với mẫu xác suất.",
        en: "Nobody drew these respondents with known probability, so no sampling error exists: tables show values and "
          + "counts without intervals, and the batch does not join a probability sample.")
    ),
    (
      "respondents-in-no-group",
      LocalizedText(
        vi:
          "Người không trả lời câu hỏi dùng để phân nhóm thì không thuộc nhóm nào; họ vẫn nằm trong thiết kế mẫu và trong kết "
          + "quả chung, nên các nhóm cộng lại có thể ít hơn tổng số.",
        en:
          "Who did not answer the item that splits the table is in no group; they stay in the design and in the figure for "
          + "everybody, so groups can add up to less than the total.")
    ),
    (
      "round-synthetic",
      LocalizedText(
        vi:
          "round.yaml khai báo synthetic: true. Dữ liệu do chương trình sinh ra để tập huấn và thử nghiệm, không phải kết quả "
          + "khảo sát thật.",
        en: "round.yaml says synthetic: true. The data were generated for training and trial and are not the result of "
          + "any fieldwork.")
    ),
    (
      "index-illustrative",
      LocalizedText(
        vi:
          "Bộ chỉ số khai báo illustrative: true. Cơ cấu tiêu chí và cách tính là thật, còn mức điểm là giả định; không dùng "
          + "để xếp hạng thật.",
        en:
          "The index definition says illustrative: true. Criteria and rules are at work, and the point values are made "
          + "up; no real ranking may rest on them.")
    ),
  ]
}
