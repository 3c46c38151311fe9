import Foundation
import SurveyModel
import SurveyParser

/// The folder of a case.
struct CaseFiles: Sendable {
  let folder: String

  var definition: String { path("case.json") }

  func path(_ name: String) -> String { folder + "/" + name }

  /// A table of the case; a file that is missing or damaged makes the whole case unusable.
  func table(_ name: String) throws -> CaseTable {
    guard FileManager.default.fileExists(atPath: path(name)) else {
      throw CaseUnusable(.fileMissing(name: name), file: definition)
    }
    do {
      return try CaseTable(file: path(name))
    } catch let error as BatchUnusable {
      throw CaseUnusable(error.findings)
    }
  }

  /// The case as it is written.
  func root() throws(CaseUnusable) -> CaseValue {
    let bytes: Data
    do {
      bytes = try Data(contentsOf: URL(fileURLWithPath: definition))
    } catch {
      throw CaseUnusable(.caseUnreadable(reason: Self.reason(of: error)), file: definition)
    }
    do {
      return try JSONDecoder().decode(CaseValue.self, from: bytes)
    } catch {
      let said = Self.syntaxError(error)
      throw CaseUnusable(.syntax(reason: said.reason), file: definition, line: said.line)
    }
  }

  private static func reason(of error: any Error) -> String {
    let underlying = (error as NSError).userInfo[NSUnderlyingErrorKey] as? NSError
    guard let code = underlying?.code, underlying?.domain == NSPOSIXErrorDomain else { return "\(error)" }
    return String(cString: strerror(Int32(code))).lowercased()
  }

  /// What the decoder says of a text that is no JSON, and the line that it names in passing.
  private static func syntaxError(_ error: any Error) -> (reason: String, line: Int?) {
    guard case DecodingError.dataCorrupted(let context) = error else { return ("\(error)", nil) }
    let said = (context.underlyingError as? NSError)?.userInfo[NSDebugDescriptionErrorKey] as? String
    var reason = said ?? context.debugDescription
    var line: Int?
    if let place = reason.firstMatch(of: #/ around line (\d+), column \d+/#) {
      line = Int(place.1)
      reason.removeSubrange(place.range)
    }
    while reason.last == "." { reason.removeLast() }
    return (reason.prefix(1).lowercased() + reason.dropFirst(), line)
  }
}
