import Foundation
import Testing

/// The rows of a JSON output, for looking up single figures.
struct JSONRows {
  let document: [String: Any]
  let rows: [[String: Any]]

  init(_ text: String) throws {
    document = try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    rows = try #require(document["rows"] as? [[String: Any]])
  }

  /// The only row with these members.
  func row(_ members: [String: String]) throws -> [String: Any] {
    let found = rows.filter { row in members.allSatisfy { row[$0.key] as? String == $0.value } }
    #expect(found.count == 1, "\(members) is in \(found.count) rows")
    return try #require(found.first)
  }
}

extension [String: Any] {
  func number(_ name: String) throws -> Double {
    try #require(self[name] as? Double)
  }
}
