/// How much of a workbook the parser is willing to unpack; each limit is named in the finding that it causes.
///
/// A workbook is a ZIP archive: a few kilobytes can unpack to gigabytes, and these limits stop that early.
public struct WorkbookLimits: Sendable, Equatable {
  /// The largest number of parts in the archive.
  public var parts: Int
  /// How many times larger than in the archive a part may be; asked of parts over 16 MiB only.
  public var ratio: Int
  /// The bytes of all parts that are read, unpacked.
  public var totalBytes: Int
  /// The bytes of all texts that cells share: these are held in memory.
  public var sharedTextBytes: Int

  /// Sets limits; the defaults hold any workbook that a spreadsheet program can show.
  public init(
    parts: Int = 10_000, ratio: Int = 250, totalBytes: Int = 8 << 30, sharedTextBytes: Int = 512 << 20
  ) {
    self.parts = parts
    self.ratio = ratio
    self.totalBytes = totalBytes
    self.sharedTextBytes = sharedTextBytes
  }
}
