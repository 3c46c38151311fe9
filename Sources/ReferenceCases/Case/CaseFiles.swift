/// The folder of a case.
struct CaseFiles: Sendable {
  let folder: String

  func path(_ name: String) -> String { folder + "/" + name }
}
