import Glibc
import SurveyModel

/// Makes durable which files a folder has; the bytes of a file are durable without, and may lie there under no name.
enum FolderSync {
  /// Synchronises the folder at `path`; file systems that cannot, and say so, keep names in order by themselves.
  static func run(_ path: String) throws(StoreUnusable) {
    let descriptor = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { throw failure(path) }
    defer { close(descriptor) }
    guard fsync(descriptor) == 0 || errno == EINVAL || errno == ENOTSUP else { throw failure(path) }
  }

  private static func failure(_ path: String) -> StoreUnusable {
    StoreUnusable(.storeUnreadable(reason: String(cString: strerror(errno))), at: path)
  }

  /// The folder that holds the file or folder at `path`.
  static func parent(of path: String) -> String {
    let trimmed = path.count > 1 && path.hasSuffix("/") ? String(path.dropLast()) : path
    guard let slash = trimmed.lastIndex(of: "/") else { return "." }
    return slash == trimmed.startIndex ? "/" : String(trimmed[..<slash])
  }
}
