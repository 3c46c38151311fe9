/// What is broken in a workbook.
public enum WorkbookDamage: Sendable, Hashable, Codable {
  /// The ZIP archive itself cannot be read.
  case archive
  case checksum
  /// A part that another part names is not there.
  case partMissing
  case xml(message: String, line: Int)
  /// A cell refers to a shared text that is not there.
  case sharedText(row: Int)
  case cellTwice(row: Int)
}

/// A limit that a workbook passes; settings of the parser.
public enum WorkbookBound: String, Sendable, Hashable, CaseIterable, Codable {
  case parts
  /// How many times a part grows when it is unpacked.
  case ratio
  case totalBytes
  case sharedTextBytes
  case rowBytes
}
