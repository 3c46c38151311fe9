/// The positions of a coded column in raw memory with one owner: the short way of reading writes a cell there without
/// asking first whether an array is shared.
final class CodedMemory {
  /// What lies where; its address stays the same while the memory grows.
  struct State {
    var base: UnsafeMutablePointer<Int16>
    var count = 0
    var capacity: Int

    /// Adds a value.
    @inline(__always)
    mutating func append(_ value: Int16) {
      let place = count
      if place == capacity { grow() }
      base[place] = value
      count = place + 1
    }

    @inline(never)
    private mutating func grow() {
      let larger = UnsafeMutablePointer<Int16>.allocate(capacity: capacity * 2)
      larger.update(from: base, count: count)
      base.deallocate()
      base = larger
      capacity *= 2
    }
  }

  let state: UnsafeMutablePointer<State>

  init() {
    state = .allocate(capacity: 1)
    state.initialize(to: State(base: .allocate(capacity: 4_096), capacity: 4_096))
  }

  deinit {
    state.pointee.base.deallocate()
    state.deallocate()
  }

  /// The last value; `nil` where there is none.
  var last: Int16? { state.pointee.count == 0 ? nil : state.pointee.base[state.pointee.count - 1] }

  /// Takes the last value back.
  func removeLast() { state.pointee.count -= 1 }

  /// All values; the memory is empty afterwards.
  func take() -> [Int16] {
    defer { state.pointee.count = 0 }
    return Array(UnsafeBufferPointer(start: state.pointee.base, count: state.pointee.count))
  }
}
