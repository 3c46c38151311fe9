/// Where the page of a unit lies beside the report.
enum UnitFile {
  /// The folder of the pages.
  static let folder = "units"

  /// `units/DP01.html`, from the folder of the report.
  static func path(_ code: String) -> String { folder + "/" + name(code) }

  /// `DP01.html`: all but ASCII letters, digits, `-`, `_` and inner dots is written as `~` and the byte's two
  /// digits, so that no code leaves the folder and no two share a name.
  static func name(_ code: String) -> String {
    var name = ""
    for byte in code.utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"):
        name.unicodeScalars.append(Unicode.Scalar(byte))
      case UInt8(ascii: ".") where !name.isEmpty: name += "."
      default:
        let digits = String(byte, radix: 16, uppercase: true)
        name += "~" + (digits.count == 1 ? "0" + digits : digits)
      }
    }
    return name + ".html"
  }
}
