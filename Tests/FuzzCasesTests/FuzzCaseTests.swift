import Foundation
import FuzzCases
import Testing

/// The laws that `make fuzz` holds for millions of inputs, here for a fixed number of seeded mutations.
@Suite struct FuzzCaseTests {
  private struct Step {
    var state: UInt64

    mutating func next(below bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % max(1, bound)
    }
  }

  private static let nasty = Array("\",;\n\r\t:[]{}&*!a9-./".utf8) + [0, 0x80, 0xC3, 0xEF, 0xFF]

  /// Changes, removes, repeats and inserts bytes.
  private func mutated(_ seed: [UInt8], _ step: inout Step) -> [UInt8] {
    var bytes = seed
    for _ in 0..<(1 + step.next(below: 4)) {
      let place = step.next(below: bytes.count)
      switch step.next(below: 4) {
      case 0 where !bytes.isEmpty: bytes[place] = Self.nasty[step.next(below: Self.nasty.count)]
      case 1 where !bytes.isEmpty: bytes.removeSubrange(place..<min(bytes.count, place + 1 + step.next(below: 20)))
      case 2: bytes.insert(contentsOf: bytes[place..<min(bytes.count, place + step.next(below: 40))], at: place)
      default: bytes.insert(Self.nasty[step.next(below: Self.nasty.count)], at: min(place, bytes.count))
      }
    }
    return bytes
  }

  private static let runs: [FuzzCase: Int] = [.csv: 600, .foreign: 0, .form: 600, .cells: 20_000, .store: 40]

  @Test(arguments: FuzzCase.allCases)
  func `a mutated input breaks no law`(fuzzed: FuzzCase) throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("hailong-fuzz-\(UUID().uuidString)").path
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    var step = Step(state: 2026)
    for seed in fuzzed.seeds { try fuzzed.run(seed, in: folder) }
    for number in 0..<(Self.runs[fuzzed] ?? 0) {
      let bytes = mutated(fuzzed.seeds[number % fuzzed.seeds.count], &step)
      #expect(throws: Never.self, "run \(number): \(String(decoding: bytes, as: UTF8.self))") {
        try fuzzed.run(bytes, in: folder)
      }
    }
  }
}
