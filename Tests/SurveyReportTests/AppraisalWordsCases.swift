import SurveyModel

extension DefinitionWordsTests {
  /// What is wrong with points given by hand, with its words.
  static let appraisalCases: [WordsCase] = [
    (.pointsMissing(stage: "council"), "the stage 'council' must have points", "bước 'council' phải có điểm"),
    (
      .pointsSuperfluous(found: "2"), "an explanation gives no points, but has 2",
      "giải trình không cho điểm, nhưng ở đây ghi 2"
    ),
    (
      .unordered(day: "2022-01-04", before: "2022-01-05"), "the step of 2022-01-04 comes after that of 2022-01-05",
      "bước ngày 2022-01-04 đứng sau bước ngày 2022-01-05"
    ),
    (
      .undecided, "no step 'council' or 'final' decides",
      "chưa có điểm của hội đồng (council) hay điểm cuối cùng (final)"
    ),
    (.explanationEmpty, "the explanation gives no reason", "giải trình không có lý do"),
    (
      .changeUnexplained(before: "2", final: "2.5"), "the final points 2.5 differ from 2 before, without a reason",
      "điểm cuối cùng 2.5 khác điểm trước đó 2 mà không có lý do"
    ),
    (
      .lateUnexplained(day: "2022-04-01", published: "2022-03-22"),
      "the step of 2022-04-01 changes results published on 2022-03-22, without a reason",
      "bước ngày 2022-04-01 là thay đổi sau khi công bố (2022-03-22) mà không có lý do"
    ),
    (.inBothFiles(other: "appraisal.csv"), "it has points in appraisal.csv as well", "đã có điểm trong appraisal.csv"),
  ].map { (fault: AppraisalFault, en: String, vi: String) in
    WordsCase(
      .appraisal(fault, unit: "U1", criterion: "1.1"), "unit 'U1', criterion '1.1': " + en,
      "đơn vị 'U1', tiêu chí '1.1': " + vi)
  }
}
