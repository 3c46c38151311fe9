import Foundation

/// What the recorder saw, in order.
enum RecordedStep {
  case write(path: String, offset: Int, bytes: ArraySlice<UInt8>)
  case truncate(path: String, size: Int)
  case syncFile(path: String)
  case syncFolder(path: String)
  case create(path: String)
  case remove(path: String)
  case rename(from: String, to: String)
  case makeFolder(path: String)
  /// Bytes on the standard output of a process.
  case said(ArraySlice<UInt8>)
}

/// The log of the recorder `Tests/Torture/recorder.c`.
struct RecordedLog {
  let steps: [RecordedStep]

  /// Reads a log.
  init(path: String) throws {
    guard let data = FileManager.default.contents(atPath: path) else {
      throw RigFailure(description: "\(path): nothing was recorded")
    }
    let bytes = [UInt8](data)
    func number(_ at: Int, _ size: Int) -> Int { (0..<size).reversed().reduce(0) { $0 << 8 | Int(bytes[at + $1]) } }
    var steps: [RecordedStep] = []
    var at = 0
    while at + 32 <= bytes.count {
      let kind = UnicodeScalar(UInt8(number(at, 4)))
      let (first, second, offset, length) = (
        number(at + 4, 4), number(at + 8, 4), number(at + 16, 8), number(at + 24, 8)
      )
      let start = at + 32
      let path = String(decoding: bytes[start..<start + first], as: UTF8.self)
      let other = String(decoding: bytes[start + first..<start + first + second], as: UTF8.self)
      let rest = bytes[(start + first + second)..<(start + first + second + length)]
      at = rest.endIndex
      switch kind {
      case "W": steps.append(.write(path: path, offset: offset, bytes: rest))
      case "T": steps.append(.truncate(path: path, size: offset))
      case "S": steps.append(.syncFile(path: path))
      case "D": steps.append(.syncFolder(path: path))
      case "C": steps.append(.create(path: path))
      case "U": steps.append(.remove(path: path))
      case "R": steps.append(.rename(from: path, to: other))
      case "M": steps.append(.makeFolder(path: path))
      case "A": steps.append(.said(rest))
      default: throw RigFailure(description: "the recorder cannot replay \(other) of \(path)")
      }
    }
    self.steps = steps
  }
}
