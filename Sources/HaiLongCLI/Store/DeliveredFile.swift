import Glibc
import Provenance
import SurveyModel

/// The files of one import: what each is, and what became of it.
struct DeliveredFile {
  /// What the round or the command line says of the file.
  let batch: Batch
  /// The file's path as seen from the working directory.
  let path: String
}

/// What is to be imported.
enum Delivery {
  /// A file as it was delivered.
  case file(DeliveredFile)
  /// A quarantine workbook that comes back: the store knows how the batch was declared that it mends.
  case mended(name: String, path: String)

  /// A file that the round names: a response file, or a quarantine workbook that came back.
  static func declared(_ batch: Batch, path: String) -> Delivery {
    QuarantineSheets.isOne(path)
      ? .mended(name: batch.file, path: path) : .file(DeliveredFile(batch: batch, path: path))
  }

  /// The name under which it is imported, and the path.
  var place: (name: String, path: String) {
    switch self {
    case .file(let file): (file.batch.file, file.path)
    case .mended(let name, let path): (name, path)
    }
  }
}

/// A file that has been hashed.
struct HashedFile {
  let sha256: String
  let size: Int
  private let changed: timespec

  /// Hashes the file at `path`.
  init(_ path: String) throws {
    let status = Self.status(path)
    sha256 = try Provenance.InputFile.hashing(path, name: path).sha256
    size = Int(status.st_size)
    changed = status.st_mtim
  }

  /// Whether the file is still as it was when it was hashed.
  func isUnchanged(_ path: String) -> Bool {
    let status = Self.status(path)
    return Int(status.st_size) == size && status.st_mtim.tv_sec == changed.tv_sec
      && status.st_mtim.tv_nsec == changed.tv_nsec
  }

  private static func status(_ path: String) -> Glibc.stat {
    var status = Glibc.stat()
    // What cannot be looked at cannot be read either, and reading it says why.
    _ = look(path, &status)
    return status
  }
}

/// `stat(2)`; qualified by its module, Swift takes the name for the structure.
private func look(_ path: String, _ status: inout stat) -> Int32 { stat(path, &status) }
