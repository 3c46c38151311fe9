import SurveyModel
import SurveyReport
import Testing

/// Words: what is said about plain tables, in both languages.
@Suite struct TableWordsTests {
  private static let all: [TableFinding] = [
    .columnMissing(name: "wieght", nearest: "weight", found: ["weight", "y"]),
    .populationVaries(stratum: "h", first: "9", second: "8"), .populationMixed, .cellNotNumber(found: "n/a"),
    .weightUnusable(found: "-1"), .designCellBlank(role: .stratum), .designCellBlank(role: .psu),
    .codeNotFound(column: "q", code: "1.0"), .populationUnderSample(stratum: "h", population: "3", sample: 5),
    .singlePSURefused(strata: ["a", "b"]), .stratumSinglePSU(stratum: "h"),
    .rowsInNoGroup(columns: ["sex", "age"], count: 2), .recommendationOutOfRange(found: "99"),
    .psuInTwoStrata(psu: "7", first: "A", second: "B"), .populationUnusable(found: "0"),
    .cellNotNumber(found: "1e+05"), .cellNotNumber(found: "2,5"),
  ]

  private func line(_ finding: TableFinding, _ language: Language) -> String {
    let words = finding.words(in: language)
    return ([words.problem, words.consequence].compactMap { $0 } + words.notes + words.help).joined(separator: "; ")
  }

  @Test func `every finding is worded in English`() {
    #expect(
      Self.all.map { line($0, .en) } == [
        "column 'wieght' is not in the header; nothing was estimated; the header has 'weight' and 'y'; "
          + "did you mean 'weight'?",
        "stratum 'h' must have one population, not both 9 and 8; nothing was estimated; "
          + "give every row of the stratum the same value",
        "populations must be all counts (1 or more) or all sampled fractions (1 or less), not a mixture; "
          + "nothing was estimated",
        "the cell must be a number, not 'n/a'; the row is left out; "
          + "if it stands for a missing answer, name it with --missing",
        "the weight must be a number of 0 or more, with a decimal point, not '-1'; the row is left out",
        "the stratum is blank; the row is left out",
        "the primary sampling unit is blank; the row is left out",
        "no cell of column 'q' holds '1.0'; it counts for nothing; codes match exactly; check how the file writes it",
        "stratum 'h' has 5 PSUs in the sample and 3 in the plan; nothing was estimated; correct the column of --fpc",
        "strata 'a', 'b' have 1 PSU each; nothing was estimated, as the rule 'fail' asks; "
          + "choose what it contributes with --single-psu (certainty, adjust, average, collapse)",
        "stratum 'h' has 1 PSU; intervals of what it feeds are undefined; "
          + "choose what it contributes with --single-psu (certainty, adjust, average, collapse)",
        "2 rows have an empty cell in 'sex' and 'age'; they are in no group and stay in the design",
        "the cell must be a whole number from 0 to 10, not '99'; the row is left out",
        "PSU '7' is in stratum 'A' and in stratum 'B', and labels were said to be unique; nothing was estimated; "
          + "correct the label, or leave out --unique-psu if labels nest in strata",
        "a population must be a count of 1 or more or a fraction over 0, and a probability over 0 and at most 1, not '0'; nothing was estimated",
        "the cell must be a number, not '1e+05'; the row is left out; write it with all its digits, not as a power of ten",
        "the cell must be a number, not '2,5'; the row is left out; write a decimal point, and no marks between thousands",
      ])
  }

  @Test func `every finding is worded in Vietnamese`() {
    #expect(
      Self.all.map { line($0, .vi) } == [
        "dòng tiêu đề không có cột 'wieght'; không tính được ước lượng nào; dòng tiêu đề có 'weight' và 'y'; "
          + "có phải là 'weight'?",
        "tầng 'h' phải có một quy mô tổng thể, không thể vừa 9 vừa 8; không tính được ước lượng nào; "
          + "ghi cùng một giá trị cho mọi dòng của tầng",
        "quy mô tổng thể phải toàn là số lượng (từ 1 trở lên) hoặc toàn là tỷ lệ chọn mẫu (không quá 1); "
          + "không tính được ước lượng nào",
        "ô phải là một số, không phải 'n/a'; dòng này bị bỏ ra; nếu là mã không trả lời, khai báo bằng --missing",
        "quyền số phải là số không âm, viết với dấu chấm thập phân, không phải '-1'; dòng này bị bỏ ra",
        "tầng để trống; dòng này bị bỏ ra",
        "đơn vị chọn mẫu cấp một để trống; dòng này bị bỏ ra",
        "không có ô nào của cột 'q' ghi '1.0'; mã này không được tính vào đâu; "
          + "mã phải khớp từng ký tự; xem lại cách ghi trong tệp",
        "tầng 'h' có 5 đơn vị chọn mẫu cấp một trong mẫu nhưng kế hoạch chỉ ghi 3; không tính được ước lượng nào; "
          + "sửa cột --fpc",
        "tầng 'a', 'b' chỉ có 1 đơn vị chọn mẫu cấp một; không tính ước lượng nào, theo quy tắc 'fail'; "
          + "chọn cách tính bằng --single-psu (certainty, adjust, average, collapse)",
        "tầng 'h' chỉ có 1 đơn vị chọn mẫu cấp một; không xác định được khoảng tin cậy của các kết quả dựa trên tầng này; "
          + "chọn cách tính bằng --single-psu (certainty, adjust, average, collapse)",
        "2 dòng để trống 'sex' và 'age'; không thuộc nhóm nào nhưng vẫn thuộc thiết kế mẫu",
        "ô phải là số nguyên từ 0 đến 10, không phải '99'; dòng này bị bỏ ra",
        "đơn vị chọn mẫu '7' vừa ở tầng 'A' vừa ở tầng 'B', trong khi mã được khai là duy nhất; "
          + "không tính được ước lượng nào; sửa mã, hoặc bỏ --unique-psu nếu mã chỉ phân biệt trong từng tầng",
        "quy mô tổng thể phải từ 1 trở lên hoặc là tỷ lệ lớn hơn 0, xác suất chọn phải lớn hơn 0 và không quá 1, không phải '0'; "
          + "không tính được ước lượng nào",
        "ô phải là một số, không phải '1e+05'; dòng này bị bỏ ra; viết đủ các chữ số, không viết dạng lũy thừa của mười",
        "ô phải là một số, không phải '2,5'; dòng này bị bỏ ra; viết dấu chấm thập phân, không tách hàng nghìn",
      ])
  }

  @Test func `every code has a page in both languages`() {
    for finding in Self.all {
      for language in Language.allCases { #expect(ExplainPages.page(code: finding.code, language: language) != nil) }
    }
  }
}
