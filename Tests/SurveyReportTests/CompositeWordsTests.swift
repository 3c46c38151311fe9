import SurveyModel
import SurveyReport
import Testing

/// Words: what is said about composite indices, in both languages.
@Suite struct CompositeWordsTests {
  private static let all: [CompositeFinding] = [
    .directionWithoutScale(indicator: "days"),
    .denominatorNotPositive(unit: "U1", indicator: "late", column: "files", found: "0"),
    .geometricNotPositive(unit: "U1", node: "index", part: "training"), .rangeEmpty(indicator: "days"),
    .valueTooLarge(unit: "U1", node: "index"), .unitIncomplete(unit: "U1", empty: ["days", "late"], nodes: 1),
    .beyondGoalposts(indicator: "days", units: ["U1", "U2"], clipped: true),
    .beyondGoalposts(indicator: "days", units: ["U1"], clipped: false), .rowToLeaveOutMissing(code: "999"),
    .publishedDiffers(unit: "U1", node: "index", published: "3.02", found: "3", tolerance: "0.01"),
  ]

  private func said(_ language: Language) -> String {
    let printer = FindingPrinter(language: language)
    return Self.all.map { printer.text(of: Finding(.composite($0))) }.joined()
  }

  @Test func `what is said about composite indices in English`() {
    #expect(said(.en) == Self.english)
  }

  @Test func `what is said about composite indices in Vietnamese`() {
    #expect(said(.vi) == Self.vietnamese)
  }

  @Test func `every kind has a page in both languages, and says what follows and what to do`() {
    for finding in Self.all {
      for language in Language.allCases {
        let page = ExplainPages.page(code: finding.code, language: language)
        #expect((page?.count ?? 0) > 80, "\(finding.code)")
        let words = finding.words(in: language)
        #expect(words.consequence != nil && !words.help.isEmpty, "\(finding.code)")
      }
    }
    #expect(Set(Self.all.map(\.code)).count == 9)
  }

  private static let english = """
    error: a low value of 'days' is good, and without normalisation nothing turns it round; the index was not computed [indicator-direction-without-scale]
      help: write 'normalise: {goalposts: …}' or '{min_max: …}'
    error: 'late' of unit 'U1' is divided by 'files', which is 0; the index was not computed [indicator-denominator-not-positive]
      help: correct the cell; leave it empty if it is not known, and the unit gets no value
    error: the geometric mean 'index' needs parts over 0, and 'training' of unit 'U1' is not; the index was not computed [geometric-mean-not-positive]
      help: bring the indicator to a scale that begins over 0, such as 'to: [1, 10]', or use 'arithmetic'
    error: all units have the same value of 'days', so that min-max has no range; the index was not computed [indicator-range-empty]
      help: use goalposts, or take the indicator out: it does not separate the units
    error: 'index' of unit 'U1' has more than 14 digits before the point; the index was not computed [composite-value-too-large]
      help: give the indicator in a larger measure, such as millions
    warning: unit 'U1' has no value at 2 indicators; it has no value and no rank at 1 node above; nothing was imputed [composite-unit-incomplete]
      note: empty: 'days' and 'late'
      help: complete the row if the figures are known
    warning: 'days' lies beyond its goalposts for 2 units; it was set to the nearer one [indicator-beyond-goalposts]
      note: units: 'U1' and 'U2'
      help: check the cells, or the goalposts
    warning: 'days' lies beyond its goalposts for 1 unit; it lies beyond the scale [indicator-beyond-goalposts]
      note: units: 'U1'
      help: check the cells, or the goalposts
    warning: the row '999', which is to be left out, is not in the table; nothing was left out for it [row-to-leave-out-missing]
      help: check that a row of maxima or means does not stand there under another code
    warning: 'index' of unit 'U1' is published as 3.02, and its parts give 3; they differ by more than 0.01 [published-value-differs]
      help: look the figures up at their source; ranks follow what the parts give

    """
  private static let vietnamese = """
    lỗi: chỉ tiêu 'days' càng thấp càng tốt, nhưng không chuẩn hóa thì không đảo chiều được; chưa tính chỉ số [indicator-direction-without-scale]
      gợi ý: ghi 'normalise: {goalposts: …}' hoặc '{min_max: …}'
    lỗi: 'late' của đơn vị 'U1' được chia cho 'files', nhưng ô này là 0; chưa tính chỉ số [indicator-denominator-not-positive]
      gợi ý: sửa ô này; nếu chưa biết thì để trống, đơn vị sẽ không có giá trị
    lỗi: trung bình nhân 'index' cần các phần lớn hơn 0, nhưng 'training' của đơn vị 'U1' thì không; chưa tính chỉ số [geometric-mean-not-positive]
      gợi ý: chuẩn hóa chỉ tiêu về thang bắt đầu trên 0, ví dụ 'to: [1, 10]', hoặc dùng 'arithmetic'
    lỗi: mọi đơn vị có cùng giá trị của 'days' nên min-max không có khoảng để chuẩn hóa; chưa tính chỉ số [indicator-range-empty]
      gợi ý: dùng goalposts, hoặc bỏ chỉ tiêu này vì nó không phân biệt được các đơn vị
    lỗi: 'index' của đơn vị 'U1' có hơn 14 chữ số trước dấu phẩy; chưa tính chỉ số [composite-value-too-large]
      gợi ý: ghi chỉ tiêu theo đơn vị đo lớn hơn, ví dụ triệu
    cảnh báo: đơn vị 'U1' thiếu giá trị ở 2 chỉ tiêu; đơn vị không có giá trị và thứ hạng ở 1 nội dung cấp trên; không tự điền giá trị nào [composite-unit-incomplete]
      ghi chú: để trống: 'days' và 'late'
      gợi ý: điền vào dòng này nếu đã có số liệu
    cảnh báo: 'days' nằm ngoài hai mốc ở 2 đơn vị; giá trị được đưa về mốc gần nhất [indicator-beyond-goalposts]
      ghi chú: đơn vị: 'U1' và 'U2'
      gợi ý: kiểm tra các ô này, hoặc xem lại hai mốc
    cảnh báo: 'days' nằm ngoài hai mốc ở 1 đơn vị; giá trị nằm ngoài thang [indicator-beyond-goalposts]
      ghi chú: đơn vị: 'U1'
      gợi ý: kiểm tra các ô này, hoặc xem lại hai mốc
    cảnh báo: bảng không có dòng '999' mà bộ chỉ số yêu cầu bỏ ra; không bỏ dòng nào theo yêu cầu này [row-to-leave-out-missing]
      gợi ý: kiểm tra xem bảng có dòng giá trị cao nhất hoặc trung bình mang mã khác hay không
    cảnh báo: 'index' của đơn vị 'U1' được công bố là 3.02, nhưng tính từ các phần được 3; hai giá trị chênh nhau quá 0.01 [published-value-differs]
      gợi ý: tra lại số liệu ở nguồn; thứ hạng tính theo kết quả từ các phần

    """
}
