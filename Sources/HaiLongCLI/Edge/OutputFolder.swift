import ArgumentParser
import Glibc

/// A folder into which results go, all of them or none.
struct OutputFolder {
  let path: String

  /// Names a folder that is there or can be made.
  init(_ path: String) throws {
    guard !path.isEmpty else {
      throw ValidationError(en: "--out must name a folder, not ''", vi: "--out phải nêu một thư mục, không phải ''")
    }
    self.path = path
  }

  /// Writes the files, each made durable under a temporary name before the first gets its own.
  ///
  /// Files named `stale`, of a former run, are removed once the new ones stand; a folder of that name is not ours.
  /// Makes the folder where it is missing. A failure leaves neither file nor folder behind that was not there before.
  func write(_ files: [(name: String, text: String)], removing stale: [String] = []) throws {
    try write(files.map { File(name: $0.name, content: .text($0.text)) }, removing: stale)
  }

  /// Writes one file that is no text, and that only its owner may read.
  func write(_ name: String, private bytes: [UInt8]) throws {
    try write([File(name: name, content: .privateBytes(bytes))], removing: [])
  }

  private struct File {
    enum Content {
      case text(String)
      case privateBytes([UInt8])
    }

    let name: String
    let content: Content
  }

  private func write(_ files: [File], removing stale: [String]) throws {
    var made: [String] = []
    var temporaries: [String] = []
    do {
      try make(path, &made)
      for folder in Self.folders(of: files.map(\.name)) { try make(path + "/" + folder, &made) }
      for file in files { try refuseFolder(path + "/" + file.name) }
      for file in files {
        temporaries.append(temporary(file.name))
        try write(file.content, to: file.name)
      }
      for file in files where rename(temporary(file.name), path + "/" + file.name) != 0 {
        throw OutputFailure(file: path + "/" + file.name, code: errno)
      }
      // The new names are to last before old files go.
      for folder in Self.folders(of: files.map(\.name)) { try synchronize(path + "/" + folder) }
      try synchronize(path)
      for name in stale where unlink(path + "/" + name) != 0 && ![ENOENT, EISDIR, EPERM].contains(errno) {
        throw OutputFailure(file: path + "/" + name, code: errno)
      }
      // A folder that still has something in it stays.
      for folder in Self.folders(of: stale) { rmdir(path + "/" + folder) }
    } catch {
      for file in temporaries { unlink(file) }
      for folder in made.reversed() { rmdir(folder) }
      throw error
    }
  }

  /// Makes durable which files the folder has; file systems that cannot, and say so, keep names in order by themselves.
  private func synchronize(_ path: String) throws {
    let descriptor = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    // Who may write into a folder and not read it cannot make it durable either.
    guard descriptor >= 0 else { return }
    defer { close(descriptor) }
    guard fsync(descriptor) == 0 || errno == EINVAL || errno == ENOTSUP else {
      throw OutputFailure(file: path, code: errno)
    }
  }

  /// Makes the folder and those above it where they are missing, and notes which.
  private func make(_ path: String, _ made: inout [String]) throws {
    var folder = ""
    for part in path.split(separator: "/", omittingEmptySubsequences: false) {
      folder += part
      defer { folder += "/" }
      guard !part.isEmpty else { continue }
      if mkdir(folder, 0o777) == 0 {
        made.append(folder)
        continue
      }
      let code = errno
      var status = stat()
      let exists = stat(folder, &status) == 0
      if exists, status.st_mode & S_IFMT == S_IFDIR { continue }
      throw OutputFailure(file: folder, code: exists ? ENOTDIR : code)
    }
  }

  /// A folder cannot be replaced by a file of its name, which would show only after others have been.
  private func refuseFolder(_ file: String) throws {
    var status = stat()
    if stat(file, &status) == 0, status.st_mode & S_IFMT == S_IFDIR { throw OutputFailure(file: file, code: EISDIR) }
  }

  private func temporary(_ name: String) -> String { path + "/" + name + ".\(getpid()).tmp" }

  /// Writes a file under its temporary name and makes it durable.
  private func write(_ content: File.Content, to name: String) throws {
    let mode: mode_t = if case .privateBytes = content { 0o600 } else { 0o666 }
    let descriptor = open(temporary(name), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, mode)
    guard descriptor >= 0 else { throw OutputFailure(file: path + "/" + name, code: errno) }
    let code =
      switch content {
      case .text(var text): text.withUTF8 { fill(descriptor, with: UnsafeRawBufferPointer($0)) }
      case .privateBytes(let bytes): bytes.withUnsafeBytes { fill(descriptor, with: $0) }
      }
    let closed = close(descriptor) == 0 ? 0 : errno
    guard code == 0, closed == 0 else { throw OutputFailure(file: path + "/" + name, code: code != 0 ? code : closed) }
  }

  /// 0, or the error number of what failed.
  private func fill(_ descriptor: Int32, with bytes: UnsafeRawBufferPointer) -> Int32 {
    var offset = 0
    while offset < bytes.count {
      let written = Glibc.write(descriptor, bytes.baseAddress.map { $0 + offset }, bytes.count - offset)
      if written >= 0 { offset += written } else if errno != EINTR { return errno }
    }
    return fsync(descriptor) == 0 ? 0 : errno
  }
}
