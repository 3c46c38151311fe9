/// Cuts a plain file into pieces between records while it is read, so that several readers can read at once.
///
/// Only what is certain is cut: every line end is found, every quote followed. From the first record on whose end is not
/// certain (a misplaced quote, a quote left open, a line or a quoted text past a limit), the rest stays whole.
struct PieceCutter {
  private let source: any ByteSource
  private let delimiter: UInt8
  private let lineLimit: Int
  private let quoteLimit: Int
  private let size: Int
  /// Bytes read that belong to the next piece.
  private var carried: [UInt8] = []
  private var offset: Int
  private var lines: Int
  private var number: Int
  private var isAtEnd = false
  private var mustStop = false

  /// Goes on where `reader` stands, which reads from `source` alone.
  init(_ reader: borrowing CSVReader, source: any ByteSource, limits: ParserLimits, size: Int) {
    self.source = source
    self.size = max(1, size)
    delimiter = reader.delimiter
    lineLimit = limits.recordBytes
    quoteLimit = min(limits.cellBytes, limits.recordBytes)
    offset = reader.offset
    lines = reader.linesRead
    number = reader.number
  }

  /// The next piece, or what is left.
  mutating func next() throws(BatchUnusable) -> FileCut {
    if isAtEnd, carried.isEmpty { return .end }
    if mustStop { return rest() }
    while true {
      try fill()
      let walk = Walk(delimiter: delimiter, lineLimit: lineLimit, quoteLimit: quoteLimit).over(carried, isAtEnd)
      if walk.isUncertain { mustStop = true }
      if walk.end > 0 { return .piece(cut(walk)) }
      if mustStop { return rest() }
      if isAtEnd { return .end }
    }
  }

  /// Lets nothing more be cut off.
  mutating func stop() { mustStop = true }

  /// Reads a piece more, or all that there is; what was carried moves, which is little but for a very long record.
  private mutating func fill() throws(BatchUnusable) {
    guard !isAtEnd else { return }
    let wanted = carried.count + size
    var failure: BatchUnusable?
    var isShort = false
    carried = [UInt8](unsafeUninitializedCapacity: wanted) { memory, count in
      guard let base = memory.baseAddress else { return }
      carried.withUnsafeBufferPointer { known in
        if let start = known.baseAddress { base.update(from: start, count: known.count) }
      }
      count = carried.count
      while count < wanted, failure == nil, !isShort {
        do throws(BatchUnusable) {
          let read = try source.read(into: base + count, count: wanted - count)
          isShort = read == 0
          count += read
        } catch {
          failure = error
        }
      }
    }
    isAtEnd = isShort
    if let failure { throw failure }
  }

  private mutating func cut(_ walk: Walk) -> FilePiece {
    let next = Array(carried[walk.end...])
    carried.removeSubrange(walk.end...)
    let piece = FilePiece(bytes: carried, offset: offset, linesBefore: lines, numberBefore: number)
    carried = next
    offset += walk.end
    lines += walk.lines
    number += walk.records
    return piece
  }

  private mutating func rest() -> FileCut {
    defer {
      carried = []
      isAtEnd = true
    }
    let place = FilePiece(bytes: [], offset: offset, linesBefore: lines, numberBefore: number)
    return .rest(RestSource(carried, file: source), place)
  }
}
