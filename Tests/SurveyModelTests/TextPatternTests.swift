import SurveyModel
import Testing

/// Law: what a pattern gives as an example is what it matches.
@Suite struct TextPatternTests {
  @Test(arguments: [
    (#"R-\d{4}"#, "R-1234"), (#"R-[\p{L}\d]{1,17}"#, "R-1"), (#"[A-Z]{2}\p{L}+"#, "AAA"), (#"\d{11}"#, "12345678912"),
    ("^[_-]x?.$", "_1"), (#"\."#, "."), ("a*", ""),
  ])
  func `an example is the shortest text that the pattern matches`(pattern: String, example: String) throws {
    let pattern = try TextPattern(pattern)
    #expect(pattern.example == example)
    #expect(pattern.matches(pattern.example))
  }
}
