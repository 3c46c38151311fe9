/// How far reading has come, on one line of a terminal that is overwritten; silent elsewhere and in the first half second.
struct Progress {
  private let start = ContinuousClock.now
  private var last: ContinuousClock.Instant?
  private var records = 0

  /// Counts `count` more records of `file`.
  mutating func advance(by count: Int, of file: String) {
    records += count
    let now = ContinuousClock.now
    guard Stream.error.isTerminal, now - start > .milliseconds(500), last.map({ now - $0 > .milliseconds(100) }) ?? true
    else { return }
    last = now
    // A progress line that cannot be written is not worth an error.
    try? Stream.error.write("\r\u{1B}[K\(records) … \(file.suffix(60))")
  }

  /// Takes the line away.
  mutating func finish() {
    if last != nil { try? Stream.error.write("\r\u{1B}[K") }
    last = nil
  }
}
