import CLibCSV

/// The cells of one record, written by the callbacks of libcsv: raw memory, because C holds the address.
///
/// A cell of up to seven bytes lies in a word of its own, its length in the highest byte; the bytes of a longer one lie
/// in a buffer, and its word has 8 there.
private struct RecordCells {
  var words: UnsafeMutablePointer<UInt64>
  var bytes: UnsafeMutablePointer<UInt8>
  var byteCapacity: Int
  var byteCount = 0
  /// Where each longer cell begins and ends in `bytes`.
  var spans: UnsafeMutablePointer<(start: Int, end: Int)>
  var capacity: Int
  /// Cells of the record; those past `limit` are counted and not kept.
  var count = 0
  /// The length of the longest cell that has no word of its own.
  var longest = 0
  let limit: Int
  var isComplete = false

  init(limit: Int) {
    byteCapacity = 4_096
    bytes = .allocate(capacity: byteCapacity)
    capacity = min(limit, 64)
    words = .allocate(capacity: capacity)
    spans = .allocate(capacity: capacity)
    self.limit = limit
  }

  func deallocate() {
    words.deallocate()
    bytes.deallocate()
    spans.deallocate()
  }

  /// Adds a cell; the buffer of libcsv is never smaller than a word, so that eight bytes can be read whatever the length.
  ///
  /// A single byte is read as one: libcsv has only just written it, and a processor waits where more is read than that.
  @inline(__always)
  mutating func append(_ cell: UnsafeMutableRawPointer?, _ length: Int) {
    guard length <= 7, count < capacity, let cell else { return appendRarely(cell, length) }
    let bits = UInt64(truncatingIfNeeded: length)
    if length <= 1 {
      words[count] = length == 0 ? 0 : 1 << 56 | UInt64(cell.load(as: UInt8.self))
    } else {
      let bytes = UInt64(littleEndian: cell.loadUnaligned(as: UInt64.self))
      words[count] = bytes & (1 &<< (bits &* 8) &- 1) | bits &<< 56
    }
    count += 1
  }

  /// Adds a cell that is long, or past the words that there are.
  @inline(never)
  private mutating func appendRarely(_ cell: UnsafeMutableRawPointer?, _ length: Int) {
    if length > longest { longest = length }
    count += 1
    guard count <= limit else { return }
    if count > capacity { growCells() }
    words[count - 1] = 0
    guard let cell else { return }
    if length > 7 { return appendLong(cell, length) }
    count -= 1
    append(cell, length)
  }

  /// Whether a cell is longer than `limit`.
  func hasCell(longerThan limit: Int) -> Bool {
    if limit >= 7 { return longest > limit }
    return longest > limit || (0..<min(count, self.limit)).contains { cell($0).count > limit }
  }

  private mutating func appendLong(_ cell: UnsafeMutableRawPointer, _ length: Int) {
    if byteCount + length > byteCapacity {
      bytes = grown(bytes, from: byteCount, to: (byteCount + length) * 2)
      byteCapacity = (byteCount + length) * 2
    }
    UnsafeMutableRawPointer(bytes + byteCount).copyMemory(from: cell, byteCount: length)
    words[count - 1] = 8 << 56
    spans[count - 1] = (byteCount, byteCount + length)
    byteCount += length
  }

  private mutating func growCells() {
    let larger = min(limit, capacity * 2)
    words = grown(words, from: count - 1, to: larger)
    spans = grown(spans, from: count - 1, to: larger)
    capacity = larger
  }

  private func grown<T>(_ memory: UnsafeMutablePointer<T>, from count: Int, to capacity: Int) -> UnsafeMutablePointer<T>
  {
    let larger = UnsafeMutablePointer<T>.allocate(capacity: capacity)
    larger.update(from: memory, count: count)
    memory.deallocate()
    return larger
  }

  /// The bytes of a cell.
  func cell(_ index: Int) -> UnsafeRawBufferPointer {
    let length = Int(words[index].littleEndian >> 56)
    if length <= 7 { return UnsafeRawBufferPointer(start: words + index, count: length) }
    let span = spans[index]
    return UnsafeRawBufferPointer(start: bytes + span.start, count: span.end - span.start)
  }
}

/// libcsv, strict and without trimming, fed one physical line at a time: the only place that touches it.
///
/// libcsv cannot go on after a strict error, so `restart` makes a new parser; options never change in mid-stream.
struct RecordParser: ~Copyable {
  /// How a record stands after a line was fed.
  enum Step {
    case complete
    /// A quoted cell goes on in the next line.
    case open
    case quoteMisplaced
    /// libcsv may not have more memory.
    case tooLong
  }

  private let parser: UnsafeMutablePointer<csv_parser>
  private let cells: UnsafeMutablePointer<RecordCells>
  private let delimiter: UInt8

  init(delimiter: UInt8, columnLimit: Int) {
    self.delimiter = delimiter
    parser = .allocate(capacity: 1)
    cells = .allocate(capacity: 1)
    cells.initialize(to: RecordCells(limit: columnLimit))
    Self.start(parser, delimiter)
  }

  deinit {
    csv_free(parser)
    parser.deallocate()
    cells.pointee.deallocate()
    cells.deallocate()
  }

  /// Forgets the record and all state of libcsv.
  mutating func restart() {
    csv_free(parser)
    Self.start(parser, delimiter)
    clear()
  }

  /// Forgets the cells of the last record, before the first line of the next is fed.
  mutating func clear() {
    cells.pointee.byteCount = 0
    cells.pointee.count = 0
    cells.pointee.longest = 0
    cells.pointee.isComplete = false
  }

  /// Feeds one physical line with its line end.
  ///
  /// libcsv takes away blanks at the ends of cells unless a function, asked for every byte, says that there are none;
  /// where a line holds no blank it does the same without the function, and faster.
  mutating func feed(_ line: UnsafeRawBufferPointer, hasBlank: Bool) -> Step {
    parser.pointee.is_space = hasBlank ? Self.isSpace : nil
    let consumed = csv_parse(parser, line.baseAddress, line.count, Self.endCell, Self.endRecord, cells)
    if consumed < line.count { return csv_error(parser) == CSV_EPARSE ? .quoteMisplaced : .tooLong }
    return cells.pointee.isComplete ? .complete : .open
  }

  /// Ends the record where the file ends without a line end; `open` says that a quote is never closed.
  mutating func finish() -> Step {
    csv_fini(parser, Self.endCell, Self.endRecord, cells) == 0 && cells.pointee.isComplete ? .complete : .open
  }

  /// The cells of the record, of which at most the column limit are kept.
  var cellCount: Int { cells.pointee.count }

  /// Whether a cell, the unfinished one included, is longer than `limit`.
  func hasCell(longerThan limit: Int) -> Bool {
    cells.pointee.hasCell(longerThan: limit) || Int(parser.pointee.entry_pos) > limit
  }

  /// The bytes of a cell, unescaped; valid until the next record is begun.
  func cell(_ index: Int) -> UnsafeRawBufferPointer { cells.pointee.cell(index) }

  /// The cells, one word each; valid until the next record is begun.
  ///
  /// A cell of up to seven bytes has its first byte lowest and its length in the highest; a longer one has 8 there.
  var words: UnsafePointer<UInt64> { UnsafePointer(cells.pointee.words) }

  private static func start(_ parser: UnsafeMutablePointer<csv_parser>, _ delimiter: UInt8) {
    csv_init(parser, UInt8(CSV_STRICT | CSV_STRICT_FINI))
    csv_set_delim(parser, delimiter)
    csv_set_blk_size(parser, 4_096)
    csv_set_space_func(parser, isSpace)
    // The reader's own limits stop far below; this one holds whatever they are set to.
    csv_set_realloc_func(parser) { memory, size in size > 1 << 30 ? nil : realloc(memory, size) }
  }

  private static let isSpace: @convention(c) (UInt8) -> Int32 = { _ in 0 }

  private static let endCell: @convention(c) (UnsafeMutableRawPointer?, Int, UnsafeMutableRawPointer?) -> Void = {
    cell, length, state in
    state?.assumingMemoryBound(to: RecordCells.self).pointee.append(cell, length)
  }

  private static let endRecord: @convention(c) (Int32, UnsafeMutableRawPointer?) -> Void = { _, state in
    state?.assumingMemoryBound(to: RecordCells.self).pointee.isComplete = true
  }
}

/// What libcsv alone costs: the floor of every reading through it, for benchmarks.
public enum LibCSVFloor {
  /// Parses bytes with callbacks that do nothing; returns how many libcsv took.
  public static func parse(_ bytes: UnsafeRawBufferPointer) -> Int {
    var parser = csv_parser()
    csv_init(&parser, 0)
    defer { csv_free(&parser) }
    var taken = 0
    while taken < bytes.count {
      let piece = min(65_536, bytes.count - taken)
      let count = csv_parse(&parser, bytes.baseAddress.map { $0 + taken }, piece, nil, nil, nil)
      guard count == piece else { break }
      taken += count
    }
    csv_fini(&parser, nil, nil, nil)
    return taken
  }
}
