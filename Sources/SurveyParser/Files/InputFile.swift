import Glibc
import SurveyModel

/// An open file that closes itself; a regular one, because pipes cannot be read a second time for their digest.
struct InputFile: ~Copyable {
  /// The name that findings give the file.
  let name: String
  private let descriptor: Int32
  private let start: FileStamp

  /// Opens the file at `path`, which findings call `name`.
  static func open(path: String, name: String) throws(BatchUnusable) -> InputFile {
    // Without `O_NONBLOCK`, opening a pipe would wait for a writer.
    let descriptor = Glibc.open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else {
      throw BatchUnusable(Self.finding(errno), file: name)
    }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else {
      let reason = Self.finding(errno)
      close(descriptor)
      throw BatchUnusable(reason, file: name)
    }
    let file = InputFile(name: name, descriptor: descriptor, start: FileStamp(status))
    switch status.st_mode & S_IFMT {
    case S_IFREG: return file
    case S_IFDIR: throw BatchUnusable(.fileIsFolder, file: name)
    default: throw BatchUnusable(.fileUnreadable(reason: "not a regular file"), file: name)
    }
  }

  private init(name: String, descriptor: Int32, start: FileStamp) {
    self.name = name
    self.descriptor = descriptor
    self.start = start
  }

  deinit { close(descriptor) }

  /// The file as it was when it was opened.
  var stamp: FileStamp { start }

  /// Reads up to `count` bytes into `memory`; 0 at the end of the file, which must be as it was when it was opened.
  func read(into memory: UnsafeMutableRawPointer, count: Int) throws(BatchUnusable) -> Int {
    while true {
      let result = Glibc.read(descriptor, memory, count)
      if result == 0 { try checkUnchanged() }
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

  /// Goes to a byte of the file.
  func seek(to offset: Int) throws(BatchUnusable) {
    guard lseek(descriptor, offset, SEEK_SET) == offset else { throw BatchUnusable(Self.finding(errno), file: name) }
  }

  /// The first bytes of the file, at most `count`; reading goes on where it was.
  func peek(_ count: Int) throws(BatchUnusable) -> [UInt8] {
    var failure: Int32 = 0
    let bytes = [UInt8](unsafeUninitializedCapacity: count) { memory, filled in
      while filled < count, let base = memory.baseAddress {
        let result = pread(descriptor, base + filled, count - filled, filled)
        if result > 0 {
          filled += result
        } else if result == 0 || errno != EINTR {
          failure = result == 0 ? 0 : errno
          return
        }
      }
    }
    if failure != 0 { throw BatchUnusable(Self.finding(failure), file: name) }
    return bytes
  }

  /// A file that grew, shrank or was written to while it was read is not the file that anybody delivered.
  func checkUnchanged() throws(BatchUnusable) {
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw BatchUnusable(Self.finding(errno), file: name) }
    if FileStamp(status) != start { throw BatchUnusable(.fileChanged, file: name) }
  }

  private static func finding(_ code: Int32) -> BatchFinding {
    switch code {
    case ENOENT, ENOTDIR: .fileMissing
    case EISDIR: .fileIsFolder
    default: .fileUnreadable(reason: String(cString: strerror(code)))
    }
  }
}

/// How large a file is and when it was last written to.
struct FileStamp: Sendable, Equatable {
  let size: Int
  private let seconds: Int
  private let nanoseconds: Int

  init(_ status: stat) {
    size = Int(status.st_size)
    seconds = status.st_mtim.tv_sec
    nanoseconds = status.st_mtim.tv_nsec
  }
}
