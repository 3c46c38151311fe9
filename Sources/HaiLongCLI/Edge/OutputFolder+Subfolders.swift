import Glibc

/// Files one folder further down, such as `units/DP01.html`.
extension OutputFolder {
  /// Folders that stand in names of files, in order, each once.
  static func folders(of names: [String]) -> [String] {
    var seen = Set<String>()
    return names.compactMap { name in
      guard let slash = name.lastIndex(of: "/") else { return nil }
      let folder = String(name[..<slash])
      return seen.insert(folder).inserted ? folder : nil
    }
  }

  /// Files in `folder` whose beginning has `mark` in it, as `folder/NAME` in order: those that a former run wrote there.
  ///
  /// What somebody else put there has no such mark and is none of ours; a folder that cannot be read has no files.
  func files(in folder: String, with mark: String) -> [String] {
    guard let directory = opendir(path + "/" + folder) else { return [] }
    defer { closedir(directory) }
    var names: [String] = []
    while let entry = readdir(directory) {
      let name = withUnsafeBytes(of: entry.pointee.d_name) { bytes in
        String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      if name.hasSuffix(".html"), beginning(of: path + "/" + folder + "/" + name).contains(mark) {
        names.append(folder + "/" + name)
      }
    }
    return names.sorted()
  }

  /// The first thousand bytes of a plain file; empty where there are none to be had.
  private func beginning(of file: String) -> String {
    var status = stat()
    guard lstat(file, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return "" }
    let descriptor = open(file, O_RDONLY | O_CLOEXEC | O_NOFOLLOW)
    guard descriptor >= 0 else { return "" }
    defer { close(descriptor) }
    var bytes = [UInt8](repeating: 0, count: 1000)
    let count = read(descriptor, &bytes, bytes.count)
    return String(decoding: bytes.prefix(max(0, count)), as: UTF8.self)
  }
}
