import Provenance
import ReferenceCases
import SurveyModel
import SurveyReport
import Testing

/// Words: recomputed reference cases, in both languages and as JSON.
@Suite struct SelfTestTests {
  private static func number(
    _ path: String, _ expected: Double, _ found: Double?, relative: Double, required: Bool = true
  ) -> Comparison {
    Comparison(
      path: path, expected: .number(expected), found: found.map(CaseValue.number),
      error: relative > 1e-9 ? .infinity : 0, relativeError: relative, isRequired: required)
  }

  private static func check(
    _ id: String, _ what: String, _ comparisons: [Comparison], required: Bool = true, fault: CaseFault? = nil
  ) -> CheckResult {
    CheckResult(
      id: id, what: what, design: what == "kappa" ? nil : "main", isRequired: required, comparisons: comparisons,
      fault: fault)
  }

  private static let made = ReferenceCase(
    folder: "cases/made", id: "made", title: "A case made for the purpose",
    checks: [
      check(
        "c1", "mean", [number("/rows/0/estimate", 2, 2, relative: 0), number("/rows/0/se", 1, 1, relative: 3.14e-12)]),
      check(
        "c2", "ratio",
        [number("/rows/0/deff", 2, nil, relative: .infinity), number("/rows/0/se", 0.25, 0.3, relative: 0.2)]),
      check("c3", "t_test", [], fault: .unsupported("t_test")),
      check("c4", "kappa", [number("/kappa", 1, 2, relative: 1)], required: false),
      check("c5", "mean", [], fault: .columnMissing("x\u{1B}y")),
    ])

  @Test func `every check has a line with its relative error, and what does not agree says why`() {
    #expect(
      SelfTestText(language: .en).text(of: Self.made) == """
        made: A case made for the purpose
          check  what    design  figures  relative error
          c1     mean    main          2         3.1e-12  agrees
          c2     ratio   main          2          2.0e-1  differs
              /rows/0/deff: 2 expected, nothing found
              /rows/0/se: 0.25 expected, 0.3 found, relative error 2.0e-1
          c3     t_test  main          –               –  unsupported
          c4     kappa   –             1           1.0e0  differs (info)
              /kappa: 1 expected, 2 found, relative error 1.0e0
          c5     mean    main          –               –  differs
              the data have no column 'x\\u{1B}y'
          4 checks: 1 agree, 2 differ, 1 unsupported; worst relative error 2.0e-1
          (c2); 1 more for information, 1 not in agreement


        """)
  }

  @Test func `in brief a case is its sum and what does not agree`() {
    let text = SelfTestText(language: .vi, isBrief: true).text(of: Self.made)
    #expect(
      text == """
        made: A case made for the purpose
          mã  loại    thiết kế  số liệu  sai số tương đối
          c2  ratio   main            2            2,0e-1  lệch
              /rows/0/deff: cần 2, không tính được
              /rows/0/se: cần 0.25, tính được 0.3, sai số tương đối 2,0e-1
          c3  t_test  main            –                 –  chưa hỗ trợ
          c4  kappa   –               1             1,0e0  lệch (tham khảo)
              /kappa: cần 1, tính được 2, sai số tương đối 1,0e0
          c5  mean    main            –                 –  lệch
              dữ liệu không có cột 'x\\u{1B}y'
          4 phép đối chiếu: 1 khớp, 2 lệch, 1 chưa hỗ trợ; sai số tương đối lớn nhất
          2,0e-1 (c2); thêm 1 phép tham khảo, trong đó 1 không khớp


        """)
  }

  @Test func `the sum names case and check of the worst error`() {
    let sound = ReferenceCase(folder: "f", id: "sound", title: "", checks: [Self.made.checks[0]])
    #expect(
      SelfTestText(language: .en).sum(of: [sound])
        == "1 check: 1 agree, 0 differ, 0 unsupported; worst relative error 3.1e-12 (sound c1)\n")
    #expect(
      SelfTestText(language: .vi).sum(of: [sound])
        == "1 phép đối chiếu: 1 khớp, 0 lệch, 0 chưa hỗ trợ; sai số tương đối lớn nhất 3,1e-12 (sound c1)\n")
  }

  @Test func `of many differences the largest are printed and the rest are counted`() {
    let many = (1...7).map { Self.number("/x/\($0)", 1, 1, relative: Double($0) / 10) }
    let text = SelfTestText(language: .en).text(
      of: ReferenceCase(folder: "f", id: "many", title: "t", checks: [Self.check("c1", "mean", many)]))
    #expect(text.contains("/x/7:") && text.contains("/x/3:") && !text.contains("/x/2:"))
    #expect(text.contains("      2 more; --json lists all\n"))
  }

  @Test func `JSON has every check, what the references require counted apart from information`() {
    let text = SelfTestJSON.document([Self.made], provenance: Manifest(program: "p", inputs: [])).text
    #expect(text.hasPrefix("{\n  \"schema\": \"hailong-selftest/1\",\n  \"provenance\": {"))
    #expect(text.contains("\n  \"checks\": 4,\n  \"agree\": 1,\n  \"differ\": 2,\n  \"unsupported\": 1,\n"))
    #expect(text.contains("\"information\": {\"checks\": 1, \"agree\": 0, \"differ\": 1, \"unsupported\": 0}"))
    #expect(
      text.contains(
        """
        "worst": {"case": "made", "check": "c2", "path": "/rows/0/se", "expected": 0.25, "found": 0.3, \
        "relative_error": 0.2}
        """))
    #expect(text.contains(#""path": "/rows/0/deff", "expected": 2, "found": null, "relative_error": null"#))
    #expect(text.contains(#""verdict": "unsupported""#) && text.contains(#""reason": "column_missing""#))
  }

  private static let findings: [ReferenceFinding] = [
    .folderMissing(searched: []), .folderMissing(searched: [.folder("a"), .folder("."), .upward("/b")]), .noCases,
    .caseUnreadable(reason: "permission denied"), .fileMissing(name: "data.csv"),
    .syntax(endsEarly: false), .syntax(endsEarly: true), .formatUnknown(found: "2"),
    .memberMissing(name: "checks[3].expect"),
    .checkRepeated(id: "c1"), .recordsDamaged(count: 2),
  ]

  private func said(_ language: Language) -> String {
    Self.findings.map {
      FindingPrinter(language: language).text(of: Finding(.reference($0), at: SourceLocation(file: "f")))
    }.joined()
  }

  @Test func `findings about cases in English`() {
    #expect(
      said(.en) == """
        f: error: there is no such folder; nothing was computed [reference-folder-missing]
        f: error: the reference cases (Data/reference) were not found; nothing was computed [reference-folder-missing]
          note: looked in: 'a'; the folder that you are in; '/b' and the folders above it
          help: name a folder of cases, or the program's Data folder with --data
        f: error: the folder holds no case; nothing was computed [reference-cases-none]
          help: name a folder that holds case.json, or folders that do
        f: error: the case cannot be read: permission denied; no check of this case was computed \
        [reference-case-unreadable]
        f: error: the case names 'data.csv', and there is no such file; no check of this case was computed \
        [reference-file-missing]
        f: error: this is not JSON; no check of this case was computed [reference-case-syntax]
        f: error: the JSON ends too early; no check of this case was computed [reference-case-syntax]
        f: error: the format must be 1, not '2'; no check of this case was computed [reference-format-unknown]
          help: Data/reference/README.md describes the format
        f: error: 'checks[3].expect' is missing, or is not what the format says; no check of this case was computed \
        [reference-member-missing]
          help: Data/reference/README.md describes the format
        f: error: two checks have the id 'c1'; no check of this case was computed [reference-check-repeated]
        f: error: 2 records of the data cannot be read; no check of this case was computed [reference-records-damaged]

        """)
  }

  @Test func `findings about cases in Vietnamese`() {
    #expect(
      said(.vi) == """
        f: lỗi: không có thư mục này; không tính lại gì [reference-folder-missing]
        f: lỗi: không tìm thấy các bộ đối chiếu (Data/reference); không tính lại gì [reference-folder-missing]
          ghi chú: đã tìm trong: 'a'; thư mục hiện tại; '/b' và các thư mục phía trên
          gợi ý: ghi tên thư mục chứa các bộ đối chiếu, hoặc nêu thư mục Data của chương trình bằng --data
        f: lỗi: thư mục không có bộ đối chiếu nào; không tính lại gì [reference-cases-none]
          gợi ý: ghi tên thư mục chứa case.json, hoặc thư mục gồm các thư mục như vậy
        f: lỗi: không đọc được bộ đối chiếu: không có quyền đọc; không tính lại phép đối chiếu nào của bộ này \
        [reference-case-unreadable]
        f: lỗi: bộ đối chiếu nhắc đến 'data.csv', nhưng không có tệp này; không tính lại phép đối chiếu nào của bộ này \
        [reference-file-missing]
        f: lỗi: đây không phải JSON đúng cú pháp; không tính lại phép đối chiếu nào của bộ này \
        [reference-case-syntax]
        f: lỗi: JSON kết thúc quá sớm; không tính lại phép đối chiếu nào của bộ này [reference-case-syntax]
        f: lỗi: định dạng phải là 1, không phải '2'; không tính lại phép đối chiếu nào của bộ này \
        [reference-format-unknown]
          gợi ý: tệp Data/reference/README.md mô tả định dạng
        f: lỗi: thiếu 'checks[3].expect', hoặc nội dung không đúng định dạng; không tính lại phép đối chiếu nào của bộ này \
        [reference-member-missing]
          gợi ý: tệp Data/reference/README.md mô tả định dạng
        f: lỗi: hai phép đối chiếu cùng có mã 'c1'; không tính lại phép đối chiếu nào của bộ này [reference-check-repeated]
        f: lỗi: 2 dòng dữ liệu không đọc được; không tính lại phép đối chiếu nào của bộ này [reference-records-damaged]

        """)
  }

  @Test func `findings about cases have pages`() {
    for finding in Self.findings {
      for language in Language.allCases { #expect(ExplainPages.page(code: finding.code, language: language) != nil) }
    }
  }
}
