import CMinizip
import SurveyModel

/// The parts of a ZIP archive, read one at a time; the only place that touches minizip.
///
/// What the archive says of its sizes is checked before anything is unpacked, and what is unpacked against it.
final class ZipArchive {
  /// The size from which on the ratio of a part is looked at: smaller parts harm nobody.
  private static let ratioMatters = 16 << 20

  /// The name that findings give the file.
  let name: String
  private let handle: unzFile
  private let limits: WorkbookLimits
  /// Names of all parts, as they stand in the archive.
  let parts: [String]
  private var unpacked = 0
  private var current = ""

  /// Opens the archive and lists its parts.
  init(path: String, name: String, limits: WorkbookLimits) throws(BatchUnusable) {
    self.name = name
    self.limits = limits
    guard let handle = unzOpen64(path) else {
      throw BatchUnusable(.workbookDamaged(part: nil, reason: .archive), file: name)
    }
    self.handle = handle
    // A throw from here on must close the handle, and `deinit` does so only once all members are set.
    do {
      parts = try Self.list(handle, name: name, limits: limits)
    } catch {
      unzClose(handle)
      throw error
    }
  }

  deinit { unzClose(handle) }

  /// Whether the archive has this part; capitals are overlooked, as spreadsheet programs do.
  func has(_ part: String) -> Bool { unzLocateFile(handle, part, 2) == UNZ_OK }

  /// Opens a part for reading; the one before is closed.
  func open(_ part: String) throws(BatchUnusable) {
    var info = unz_file_info64()
    guard has(part), unzGetCurrentFileInfo64(handle, &info, nil, 0, nil, 0, nil, 0) == UNZ_OK else {
      throw damage(part, .partMissing)
    }
    // Bit 0 says that the part is encrypted.
    if info.flag & 1 != 0 { throw BatchUnusable(.workbookProtected, file: name) }
    let size = Int(clamping: info.uncompressed_size)
    let packed = max(1, Int(clamping: info.compressed_size))
    if size > Self.ratioMatters, size / packed > limits.ratio {
      throw BatchUnusable(
        .workbookTooLarge(.ratio, found: size / packed, limit: limits.ratio), file: name)
    }
    guard unpacked.addingReportingOverflow(size).partialValue <= limits.totalBytes, size >= 0 else { throw tooLarge() }
    guard unzOpenCurrentFile(handle) == UNZ_OK else { throw damage(part, .archive) }
    current = part
  }

  /// Reads up to `count` bytes of the open part; 0 at its end.
  func read(into memory: UnsafeMutableRawPointer, count: Int) throws(BatchUnusable) -> Int {
    let found = Int(unzReadCurrentFile(handle, memory, UInt32(clamping: count)))
    guard found >= 0 else { throw damage(current, .archive) }
    unpacked += found
    if unpacked > limits.totalBytes { throw tooLarge() }
    if found == 0 { try close() }
    return found
  }

  /// Closes the open part; at its end its checksum is compared.
  func close() throws(BatchUnusable) {
    if unzCloseCurrentFile(handle) == UNZ_CRCERROR { throw damage(current, .checksum) }
  }

  private func tooLarge() -> BatchUnusable {
    BatchUnusable(.workbookTooLarge(.totalBytes, found: nil, limit: limits.totalBytes), file: name)
  }

  private func damage(_ part: String, _ reason: WorkbookDamage) -> BatchUnusable {
    BatchUnusable(.workbookDamaged(part: part, reason: reason), file: name)
  }

  private static func list(
    _ handle: unzFile, name: String, limits: WorkbookLimits
  ) throws(BatchUnusable) -> [String] {
    var global = unz_global_info64()
    guard unzGetGlobalInfo64(handle, &global) == UNZ_OK else {
      throw BatchUnusable(.workbookDamaged(part: nil, reason: .archive), file: name)
    }
    let count = Int(clamping: global.number_entry)
    if count > limits.parts {
      throw BatchUnusable(.workbookTooLarge(.parts, found: count, limit: limits.parts), file: name)
    }
    var names: [String] = []
    var buffer = [CChar](repeating: 0, count: 1_024)
    var status = unzGoToFirstFile(handle)
    while status == UNZ_OK, names.count < count {
      var info = unz_file_info64()
      guard unzGetCurrentFileInfo64(handle, &info, &buffer, UInt(buffer.count - 1), nil, 0, nil, 0) == UNZ_OK else {
        throw BatchUnusable(.workbookDamaged(part: nil, reason: .archive), file: name)
      }
      names.append(String(decoding: buffer.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self))
      status = unzGoToNextFile(handle)
    }
    return names
  }
}
