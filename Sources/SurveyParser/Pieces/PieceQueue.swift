import Foundation

/// Hands the pieces of a file to readers on threads of their own, and what they made of them back in the order of the
/// file; never are more pieces on their way than there are workers and two.
///
/// Whoever takes a piece that nobody has cut off yet reads it himself, so that nothing hangs where no thread can start.
///
/// Everything in here is touched under the lock.
final class PieceQueue: @unchecked Sendable {
  /// What comes next in the file.
  enum Next {
    case decoded(DecodedPiece)
    /// Nothing more is cut off.
    case rest(RestSource, FilePiece)
    case end
  }

  private let condition = NSCondition()
  private let reading: RecordReading
  private let window: Int
  private var cutter: PieceCutter
  private var decoded: [Int: DecodedPiece] = [:]
  private var cut = 0
  private var taken = 0
  /// Findings by code of the pieces that were taken and put together.
  private var findings: [String: Int] = [:]
  /// What comes after the pieces that were cut off.
  private var last: Result<Next, any Error>?
  private var isStopped = false
  /// Workers that have started and not ended.
  private var working = 0

  /// Starts so many workers.
  init(_ cutter: PieceCutter, reading: RecordReading, workers: Int) {
    self.cutter = cutter
    self.reading = reading
    window = workers + 2
    for _ in 0..<workers {
      Thread.detachNewThread { [self] in
        guard enter() else { return }
        while let (index, piece) = next() { put(reading.decode(piece, earlier: noted()), at: index) }
        leave()
      }
    }
  }

  /// Waits for what comes next; throws where the file could not be read on.
  func take() throws -> Next {
    while true {
      switch try look() {
      case .found(let next): return next
      case .nobodys(let index, let piece): put(reading.decode(piece, earlier: noted()), at: index)
      }
    }
  }

  private enum Look {
    case found(Next)
    /// A piece that no worker has.
    case nobodys(Int, FilePiece)
  }

  private func look() throws -> Look {
    condition.lock()
    defer { condition.unlock() }
    while true {
      if let found = decoded.removeValue(forKey: taken) {
        taken += 1
        condition.broadcast()
        return .found(.decoded(found))
      }
      if let last, taken == cut { return .found(try last.get()) }
      if taken < cut {
        condition.wait()
      } else if let (index, piece) = cutNext() {
        return .nobodys(index, piece)
      }
    }
  }

  /// Leaves what has not been cut off to one reader.
  func stopCutting() {
    condition.lock()
    defer { condition.unlock() }
    cutter.stop()
  }

  /// Says how many findings there are by code in the pieces before those that are still on their way, which need not put
  /// together what nobody will keep.
  func note(findings: [String: Int]) {
    condition.lock()
    defer { condition.unlock() }
    self.findings = findings
  }

  private func noted() -> [String: Int] {
    condition.lock()
    defer { condition.unlock() }
    return findings
  }

  /// Lets the workers end, and waits until they have.
  func stop() {
    condition.lock()
    defer { condition.unlock() }
    isStopped = true
    condition.broadcast()
    while working > 0 { condition.wait() }
  }

  // MARK: Workers

  private func enter() -> Bool {
    condition.lock()
    defer { condition.unlock() }
    if isStopped { return false }
    working += 1
    return true
  }

  private func next() -> (Int, FilePiece)? {
    condition.lock()
    defer { condition.unlock() }
    while !isStopped, last == nil, cut - taken >= window { condition.wait() }
    return isStopped ? nil : cutNext()
  }

  /// Cuts the next piece off, under the lock; `nil` where there is none.
  private func cutNext() -> (Int, FilePiece)? {
    guard last == nil else { return nil }
    do {
      switch try cutter.next() {
      case .piece(let piece):
        cut += 1
        return (cut - 1, piece)
      case .rest(let source, let place): last = .success(.rest(source, place))
      case .end: last = .success(.end)
      }
    } catch {
      last = .failure(error)
    }
    condition.broadcast()
    return nil
  }

  private func put(_ piece: DecodedPiece, at index: Int) {
    condition.lock()
    defer { condition.unlock() }
    decoded[index] = piece
    condition.broadcast()
  }

  private func leave() {
    condition.lock()
    defer { condition.unlock() }
    working -= 1
    condition.broadcast()
  }
}
