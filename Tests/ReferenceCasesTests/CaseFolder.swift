import Foundation

@testable import ReferenceCases

/// A case in a folder of its own, for tests that write one.
struct CaseFolder {
  let path: String

  /// Six rows in two strata; means of `x` by hand: 3.5 in all, 2 and 5 in the strata.
  static let table = "s,x,g\na,1,u\na,2,v\na,3,u\nb,4,v\nb,5,u\nb,6,\n"

  /// Writes `case.json` with these members after `format` and `id`, and the tables.
  init(_ members: String, tables: [String: String] = ["data.csv": table]) throws {
    try self.init(json: #"{"format": 1, "id": "made", \#(members)}"#, tables: tables)
  }

  init(json: String, tables: [String: String] = ["data.csv": table]) throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("case-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    for (name, text) in tables.merging(["case.json": json], uniquingKeysWith: { $1 }) {
      try Data(text.utf8).write(to: folder.appendingPathComponent(name))
    }
    path = folder.path
  }

  /// The case with one stratified design, `main`, and these checks.
  static func checks(_ checks: String, derived: String = "") throws -> [CheckResult] {
    let folder = try CaseFolder(
      #"""
      "default_tolerance": {"rel": 1e-9, "abs": 1e-9}, "derived": [\#(derived)],
      "designs": {"main": {"kind": "linearized", "stages": [{"id": null, "strata": "s", "fpc": null}]}},
      "checks": [\#(checks)]
      """#)
    defer { folder.remove() }
    return try ReferenceCase(folder: folder.path).checks
  }

  func remove() { try? FileManager.default.removeItem(atPath: path) }
}

extension CaseValue {
  /// The value that a JSON text is.
  static func json(_ text: String) throws -> CaseValue {
    try JSONDecoder().decode(CaseValue.self, from: Data(text.utf8))
  }
}
