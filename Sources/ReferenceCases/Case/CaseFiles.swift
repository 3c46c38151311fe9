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
      throw Self.syntaxFault(of: bytes, file: definition)
    }
  }

  private static func reason(of error: any Error) -> String {
    let underlying = ((error as NSError).userInfo[NSUnderlyingErrorKey] as? any Error).map { $0 as NSError }
    guard let underlying, underlying.domain == NSPOSIXErrorDomain else { return error.localizedDescription }
    return String(cString: strerror(Int32(underlying.code))).lowercased()
  }

  /// Where a text stops being JSON; the decoder does not say, the older parser names a byte.
  private static func syntaxFault(of bytes: Data, file: String) -> CaseUnusable {
    var said = ""
    do {
      _ = try JSONSerialization.jsonObject(with: bytes)
    } catch {
      said = (error as NSError).userInfo[NSDebugDescriptionErrorKey] as? String ?? ""
    }
    let place = said.firstMatch(of: #/around character (\d+)/#).flatMap { Int($0.1) }
    let line = place.map { byte in 1 + bytes.prefix(byte).count { $0 == 0x0A } }
    return CaseUnusable(.syntax(endsEarly: said.hasPrefix("Unexpected end of file")), file: file, line: line)
  }
}
