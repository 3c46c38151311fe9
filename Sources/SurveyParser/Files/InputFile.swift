import Glibc
import SurveyModel

/// An open file that closes itself; a regular one, because pipes cannot be read a second time for their digest.
struct InputFile: ~Copyable {
  /// The name that findings give the file.
  let name: String
  private let descriptor: Int32

  /// Opens the file at `path`, which findings call `name`.
  static func open(path: String, name: String) throws(BatchUnusable) -> InputFile {
    // Without `O_NONBLOCK`, opening a pipe would wait for a writer.
    let descriptor = Glibc.open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else {
      throw BatchUnusable(Self.finding(errno), file: name)
    }
    let file = InputFile(name: name, descriptor: descriptor)
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw BatchUnusable(Self.finding(errno), file: name) }
    switch status.st_mode & S_IFMT {
    case S_IFREG: return file
    case S_IFDIR: throw BatchUnusable(.fileIsFolder, file: name)
    default: throw BatchUnusable(.fileUnreadable(reason: "not a regular file"), file: name)
    }
  }

  private init(name: String, descriptor: Int32) {
    self.name = name
    self.descriptor = descriptor
  }

  deinit { close(descriptor) }

  /// Reads up to `count` bytes into `memory`; 0 at the end of the file.
  func read(into memory: UnsafeMutableRawPointer, count: Int) throws(BatchUnusable) -> Int {
    while true {
      let result = Glibc.read(descriptor, memory, count)
      if result >= 0 { return result }
      guard errno == EINTR else { throw BatchUnusable(Self.finding(errno), file: name) }
    }
  }

  /// Some bytes of the file at `path`, fewer where it ends before.
  static func start(
    of path: String, name: String, offset: Int = 0, count: Int = 64
  ) throws(BatchUnusable) -> [UInt8] {
    let file = try open(path: path, name: name)
    var bytes = [UInt8](repeating: 0, count: count)
    let found = pread(file.descriptor, &bytes, count, offset)
    guard found >= 0 else { throw BatchUnusable(finding(errno), file: name) }
    return Array(bytes.prefix(found))
  }

  private static func finding(_ code: Int32) -> BatchFinding {
    switch code {
    case ENOENT, ENOTDIR: .fileMissing
    case EISDIR: .fileIsFolder
    default: .fileUnreadable(reason: String(cString: strerror(code)))
    }
  }
}
