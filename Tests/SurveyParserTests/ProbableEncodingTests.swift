import Foundation
import Testing

@testable import SurveyParser

/// The guess at an encoding that a message names.
@Suite struct ProbableEncodingTests {
  /// Bytes written as pairs of hexadecimal digits.
  private static func bytes(_ hexadecimal: String) -> [UInt8] {
    hexadecimal.split(separator: " ").compactMap { UInt8($0, radix: 16) }
  }

  @Test(
    arguments: [
      // "Phường Bến Nghé" by iconv -t CP1258, the same by iconv -t TCVN, and by the table of VNI.
      ("50 68 FD F5 CC 6E 67 20 42 EA EC 6E 20 4E 67 68 E9", "Windows-1258"),
      ("50 68 AD EA 6E 67 20 42 D5 6E 20 4E 67 68 D0", "TCVN3 (ABC)"),
      ("50 68 F6 F4 F8 6E 67 20 42 65 E1 6E 20 4E 67 68 65 F9", "VNI"),
    ])
  func `the one reading that is Vietnamese is named`(_ bytes: String, _ expected: String) {
    #expect(ProbableEncoding.name(of: Self.bytes(bytes)) == expected)
  }

  @Test func `what is no Vietnamese in any reading has no name, nor has plain ASCII`() {
    #expect(ProbableEncoding.name(of: [0x41, 0x81, 0x8D, 0x9D]) == nil)
    #expect(ProbableEncoding.name(of: Array("unit,criterion".utf8)) == nil)
    #expect(ProbableEncoding.name(ofFileAt: "/nowhere/at/all") == nil)
  }
}
