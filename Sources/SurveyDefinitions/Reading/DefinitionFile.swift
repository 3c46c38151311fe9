import Foundation
import SurveyModel

/// Paths and bytes of definition files; paths are shown as the user or the naming file wrote them.
enum DefinitionFile {
  static let largest = 8 << 20

  /// The path of `name`, which `file` mentions relative to itself, with `.` and `..` resolved as text.
  static func path(_ name: String, namedBy file: String) -> String {
    if name.hasPrefix("/") { return name }
    var parts = file.split(separator: "/", omittingEmptySubsequences: false).dropLast()[...]
    for part in name.split(separator: "/") where part != "." {
      if part == "..", let last = parts.last, last != "..", last != ".", !last.isEmpty {
        parts.removeLast()
      } else {
        parts.append(part)
      }
    }
    return parts.joined(separator: "/")
  }

  /// All bytes of a file.
  static func bytes(_ path: String) throws(DefinitionUnusable) -> [UInt8] {
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
      throw refusal(.fileMissing(), path)
    }
    if isFolder.boolValue { throw refusal(.fileIsFolder, path) }
    let data: Data
    do {
      data = try Data(contentsOf: URL(fileURLWithPath: path))
    } catch {
      throw refusal(.fileUnreadable(reason: reason(of: error)), path)
    }
    if data.count > largest { throw refusal(.fileTooLarge(bytes: data.count, limit: largest), path) }
    return Array(data)
  }

  /// UTF-8 text in NFC, without a byte order mark.
  static func text(_ bytes: [UInt8], file: String) throws(DefinitionUnusable) -> String {
    let body = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]
    guard let text = String(validating: body, as: UTF8.self) else {
      throw refusal(.fileNotUTF8(offset: firstFault(in: bytes)), file)
    }
    return text.precomposedStringWithCanonicalMapping
  }

  static func refusal(_ kind: DefinitionFinding, _ file: String, line: Int? = nil) -> DefinitionUnusable {
    DefinitionUnusable(findings: [Finding(.definition(kind), at: SourceLocation(file: file, line: line))])
  }

  /// The offset of the first byte that is not UTF-8.
  private static func firstFault(in bytes: [UInt8]) -> Int {
    var decoder = UTF8()
    var iterator = bytes.makeIterator()
    var offset = 0
    while case .scalarValue(let scalar) = decoder.decode(&iterator) {
      offset += UTF8.width(scalar)
    }
    return offset
  }

  private static func reason(of error: any Error) -> String {
    let underlying = (error as NSError).userInfo[NSUnderlyingErrorKey] as? NSError
    guard let underlying, underlying.domain == NSPOSIXErrorDomain else { return error.localizedDescription }
    return String(cString: strerror(Int32(underlying.code)))
  }
}
