import SurveyModel

/// Opens a delivered file as a stream of UTF-8 CSV, by what its first bytes and its declared layout say.
enum SourceFile {
  /// Opens the file at `path`, which findings call `name`.
  static func open(
    path: String, name: String, layout: FileLayout, limits: ParserLimits
  ) throws(BatchUnusable) -> any ByteSource {
    if let source = try ForeignFile.source(path: path, name: name, layout: layout, limits: limits) { return source }
    let file = try InputFile.open(path: path, name: name)
    let start = try file.peek(FileKind.sample)
    switch layout.encoding {
    case .utf8: return PlainSource(file)
    case nil:
      // A byte order mark is certain; without one nothing but UTF-8 is, and the reader says what it found.
      guard let isLittle = start.withUnsafeBytes(markOfUTF16) else { return PlainSource(file) }
      return try transcoded(file, .utf16, isLittle: isLittle, start)
    case .utf16?:
      if let other = start.withUnsafeBytes(FileKind.otherKind) { throw BatchUnusable(other, file: name) }
      guard let isLittle = start.withUnsafeBytes(FileKind.isLittleEndian) else {
        if start.isEmpty { return PlainSource(file) }
        throw BatchUnusable(.encodingContradicted(declared: .utf16, found: "UTF-8"), file: name)
      }
      return try transcoded(file, .utf16, isLittle: isLittle, start)
    case .windows1258?, .windows1252?, .tcvn3?, .vni?:
      if let other = start.withUnsafeBytes(FileKind.otherKind) { throw BatchUnusable(other, file: name) }
      let encoding = layout.encoding ?? .utf8
      if start.starts(with: [0xEF, 0xBB, 0xBF]) {
        throw BatchUnusable(.encodingContradicted(declared: encoding, found: "UTF-8"), file: name)
      }
      if start.withUnsafeBytes(markOfUTF16) != nil {
        throw BatchUnusable(.encodingContradicted(declared: encoding, found: "UTF-16"), file: name)
      }
      return try transcoded(file, encoding, isLittle: true, start)
    }
  }

  /// Whether a byte order mark of UTF-16 says that low bytes come first; `nil` without one.
  private static func markOfUTF16(_ bytes: UnsafeRawBufferPointer) -> Bool? {
    if bytes.starts(with: [0xFF, 0xFE]) { return true }
    return bytes.starts(with: [0xFE, 0xFF]) ? false : nil
  }

  private static func transcoded(
    _ file: consuming InputFile, _ encoding: TextEncoding, isLittle: Bool, _ start: [UInt8]
  ) throws(BatchUnusable) -> any ByteSource {
    let name = file.name
    guard let codec = codec(encoding, isLittle: isLittle) else {
      throw BatchUnusable(.fileEncoding(found: encoding.rawValue), file: name)
    }
    let skipped = start.withUnsafeBytes(markOfUTF16) == nil ? 0 : 2
    try file.seek(to: skipped)
    return TranscodedSource(file, codec: codec, encoding: encoding, skipped: skipped)
  }

  private static func codec(_ encoding: TextEncoding, isLittle: Bool) -> (any TextCodec)? {
    switch encoding {
    case .utf8: nil
    case .utf16:
      isLittle
        ? SystemCodec(name: "UTF-16LE", systemName: "UTF-16LE") : SystemCodec(name: "UTF-16BE", systemName: "UTF-16BE")
    case .windows1258: SystemCodec(name: "Windows-1258", systemName: "CP1258")
    case .windows1252: SystemCodec(name: "Windows-1252", systemName: "CP1252")
    case .tcvn3: SystemCodec(name: "TCVN3", systemName: "TCVN")
    case .vni: VNICodec()
    }
  }
}
