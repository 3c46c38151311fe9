/// The old container of Microsoft's programs: an `.xls`, or a newer workbook under a password.
enum CompoundFile {
  /// Whether the container holds an encrypted workbook; its directory names what is in it.
  static func holdsEncryptedPackage(path: String, name: String) throws(BatchUnusable) -> Bool {
    let header = try InputFile.start(of: path, name: name, count: 512)
    guard header.count == 512 else { return false }
    let sector = 1 << Int(min(header[30], 12))
    let first = (0..<4).reduce(0) { $0 | Int(header[48 + $1]) << (8 * $1) }
    let directory = try InputFile.start(of: path, name: name, offset: (first + 1) * sector, count: 4_096)
    let wanted = "EncryptedPackage".utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    // An entry has 128 bytes and begins with its name.
    return stride(from: 0, to: directory.count, by: 128).contains { directory[$0...].starts(with: wanted) }
  }
}
