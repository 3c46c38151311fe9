import SurveyModel

/// Which part of a workbook refers to which: the `.rels` file of one part.
final class Relationships: XMLListener {
  /// A part referred to, by the id that the referring part uses.
  struct Target {
    let id: String
    /// The last word of the relationship's type: `worksheet`, `sharedStrings`, `styles`, `officeDocument`.
    let kind: String
    /// The path in the archive.
    let path: String
  }

  private(set) var targets: [Target] = []
  private let folder: String

  /// The relations of `part`; none where the archive has no such file.
  static func of(_ part: String, in archive: ZipArchive) throws(BatchUnusable) -> [Target] {
    let slash = part.lastIndex(of: "/")
    let folder = slash.map { String(part[...$0]) } ?? ""
    let file = slash.map { String(part[part.index(after: $0)...]) } ?? part
    let path = folder + "_rels/" + file + ".rels"
    guard archive.has(path) else { return [] }
    let listener = Relationships(folder: folder)
    try XMLPart.read(path, of: archive, listener: listener)
    return listener.targets
  }

  private init(folder: String) { self.folder = folder }

  override func start(_ name: XMLName, _ attributes: XMLAttributes) {
    guard name.is("Relationship"), let id = attributes.text("Id"), let type = attributes.text("Type"),
      let target = attributes.text("Target"), attributes.text("TargetMode") != "External"
    else { return }
    let kind = type.split(separator: "/").last.map(String.init) ?? type
    targets.append(Target(id: id, kind: kind, path: resolved(target)))
  }

  /// A target's path from the root of the archive.
  private func resolved(_ target: String) -> String {
    if target.hasPrefix("/") { return String(target.dropFirst()) }
    var steps = folder.split(separator: "/").map(String.init)
    for step in target.split(separator: "/") where step != "." {
      if step == ".." { _ = steps.popLast() } else { steps.append(String(step)) }
    }
    return steps.joined(separator: "/")
  }
}
