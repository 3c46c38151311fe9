import Testing

@testable import ReferenceCases

/// Hand: what agrees with an expectation, and what does not.
@Suite struct ExpectationWalkTests {
  private func walked(
    _ expected: String, _ found: String, _ tolerance: Tolerance = Tolerance(relative: 1e-9, absolute: 0)
  ) throws -> [Comparison] {
    var walk = ExpectationWalk(tolerance: tolerance)
    walk.compare(try .json(expected), try .json(found))
    return walk.comparisons
  }

  private func agrees(_ expected: String, _ found: String) throws -> [Bool] {
    try walked(expected, found).map(\.agrees)
  }

  @Test func `a wrong figure is named by its path with both numbers`() throws {
    let all = try walked(
      #"{"rows": [{"estimate": 2, "se": 0.5}, {"estimate": 4, "se": 0.25}]}"#,
      #"{"rows": [{"estimate": 2, "se": 0.5}, {"estimate": 4, "se": 0.3}]}"#)
    #expect(all.map(\.path) == ["/rows/0/estimate", "/rows/0/se", "/rows/1/estimate", "/rows/1/se"])
    let wrong = all.filter { !$0.agrees }
    #expect(wrong.map(\.path) == ["/rows/1/se"])
    #expect(wrong.first?.expected == .number(0.25) && wrong.first?.found == .number(0.3))
    #expect(abs((wrong.first?.relativeError ?? 0) - 0.2) < 1e-15)
  }

  @Test func `null is not compared, and neither are names and notes`() throws {
    #expect(try walked(#"{"se": null, "group": {"g": "u"}, "variable": "x", "note": "n"}"#, #"{"se": 3}"#).isEmpty)
  }

  @Test(arguments: ["{}", #"{"deff": null}"#, #"{"deff": "1"}"#])
  func `what is expected and not computed differs`(found: String) throws {
    let all = try walked(#"{"deff": 1}"#, found)
    #expect(all.count == 1)
    #expect(all.first?.agrees == false && all.first?.found == nil)
  }

  @Test func `a row that is not found differs`() throws {
    #expect(try agrees(#"{"rows": [{"n": 1}, {"n": 2}]}"#, #"{"rows": [{"n": 1}]}"#) == [true, false])
  }

  @Test func `texts and truth values must be the same`() throws {
    let expected = #"{"in_set": [true, false], "kind": "x"}"#
    #expect(try agrees(expected, #"{"in_set": [true, true], "kind": "x"}"#) == [true, false, true])
  }

  @Test func `infinity is a number`() throws {
    #expect(try agrees(#"{"upper": "inf"}"#, #"{"upper": "inf"}"#) == [true])
    #expect(try agrees(#"{"upper": "inf"}"#, #"{"upper": 5}"#) == [false])
    #expect(try walked(#"{"upper": "inf"}"#, #"{"upper": "inf"}"#).first?.relativeError == 0)
  }

  @Test func `a standard error of zero may come out as noise beside its estimate`() throws {
    // 1e-9 of the estimate 1000 is 1e-6.
    #expect(try agrees(#"{"estimate": 1000, "se": 0}"#, #"{"estimate": 1000, "se": 9e-7}"#) == [true, true])
    #expect(try agrees(#"{"estimate": 1000, "se": 0}"#, #"{"estimate": 1000, "se": 2e-6}"#) == [true, false])
    #expect(try agrees(#"{"estimate": 1000, "deff": 0}"#, #"{"estimate": 1000, "deff": 9e-7}"#) == [false, true])
    let noise = try walked(#"{"estimate": 1000, "se": 1e-16}"#, #"{"estimate": 1000, "se": 1e-7}"#)
    #expect(noise.map(\.agrees) == [true, true])
    #expect(abs((noise.last?.relativeError ?? 1) - 1e-10) < 1e-15)
  }

  @Test func `covariances are measured by the standard errors`() throws {
    // se 10 and 0.1: 1e-8 · 10 · 0.1 = 1e-8.
    let expected = #"{"covariance": [[100, 0], [0, 0.01]]}"#
    #expect(try agrees(expected, #"{"covariance": [[100, 9e-9], [0, 0.01]]}"#) == [true, true, true, true])
    #expect(try agrees(expected, #"{"covariance": [[100, 2e-8], [0, 0.01]]}"#) == [true, false, true, true])
    #expect(try agrees(expected, #"{"covariance": [[100, 0]]}"#) == [true, true, false, false])
    #expect(try agrees(#"{"matrix": [[1, 2, 3]]}"#, #"{"matrix": [[1, 2, 4]]}"#) == [true, true, false])
  }

  @Test func `p-values have a tolerance of their own, and counts have none`() throws {
    #expect(try agrees(#"{"p_value": 0.01}"#, #"{"p_value": 0.01000009}"#) == [true])
    #expect(try agrees(#"{"p_value": 0.01}"#, #"{"p_value": 0.0100002}"#) == [false])
    #expect(try agrees(#"{"p_value": 0}"#, #"{"p_value": 1e-13}"#) == [true])
    let wide = Tolerance(relative: 0.5, absolute: 1)
    #expect(
      try walked(#"{"n": 10, "df": 4, "mean": 10}"#, #"{"n": 11, "df": 5, "mean": 11}"#, wide).map(\.agrees) == [
        false, true, false,
      ])
    #expect(try walked(#"{"df": 4.5}"#, #"{"df": 4.6}"#, wide).map(\.agrees) == [true])
  }

  @Test func `what is not required is compared and never fails`() throws {
    let all = try walked(
      #"{"tests": {"F": 1, "x": {"required": false, "F": 2}}}"#, #"{"tests": {"F": 1, "x": {"F": 3}}}"#)
    #expect(all.map(\.isRequired) == [true, false])
    #expect(all.map(\.agrees) == [true, false])
    let check = CheckResult(id: "c", what: "w", design: nil, isRequired: true, comparisons: all, fault: nil)
    #expect(check.verdict == .agrees)
    #expect(check.differences.count == 1)
    #expect(check.worst?.path == "/tests/F")
  }

  @Test func `an absolute tolerance leaves the difference undivided`() {
    let tolerance = Tolerance(relative: 1e-9, absolute: 1e-6)
    #expect(tolerance.error(1e-7, 1e-9) <= 1)
    #expect(tolerance.relativeError(1e-7, 1e-9, slack: 0, estimate: 0) == 9.9e-8)
    #expect(tolerance.error(2, 1) > 1)
    #expect(tolerance.relativeError(2, 1, slack: 0, estimate: 0) == 1)
    #expect(tolerance.error(.nan, 1) == .infinity)
  }
}
