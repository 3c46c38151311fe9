import Foundation
import SurveyModel

/// Hands chunks from the thread that reads a statistics file to the one that asks for them, one chunk at a time.
///
/// ReadStat calls back for every value and cannot be asked for the next; a thread of its own turns that round, and the
/// pipe keeps it from running ahead. Everything in here is touched under the lock.
final class ChunkPipe: @unchecked Sendable {
  /// What one chunk brings.
  struct Chunk {
    let bytes: [UInt8]
    let places: RowPlaces
  }

  private let condition = NSCondition()
  private var waiting: Chunk?
  private var isEnded = false
  private var isCancelled = false
  private var fault: BatchFinding?

  /// Waits until there is room, and puts a chunk there; `false` where nobody wants it any more.
  func put(_ bytes: [UInt8], places: RowPlaces) -> Bool {
    condition.lock()
    defer { condition.unlock() }
    while waiting != nil, !isCancelled { condition.wait() }
    guard !isCancelled else { return false }
    waiting = Chunk(bytes: bytes, places: places)
    condition.signal()
    return true
  }

  /// Says that nothing more comes.
  func end(_ fault: BatchFinding?) {
    condition.lock()
    defer { condition.unlock() }
    isEnded = true
    self.fault = fault
    condition.signal()
  }

  /// Waits for the next chunk; `nil` at the end.
  func take(file: String) throws(BatchUnusable) -> Chunk? {
    condition.lock()
    defer { condition.unlock() }
    while waiting == nil, !isEnded { condition.wait() }
    if let chunk = waiting {
      waiting = nil
      condition.signal()
      return chunk
    }
    if let fault { throw BatchUnusable(fault, file: file) }
    return nil
  }

  /// Lets the reading thread end.
  func cancel() {
    condition.lock()
    defer { condition.unlock() }
    isCancelled = true
    condition.signal()
  }
}
