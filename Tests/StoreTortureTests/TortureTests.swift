import Foundation
import Testing

@testable import StoreTorture

/// A small, fixed share of `make torture`, against the program built with the tests.
@Suite(.serialized) struct TortureTests {
  /// Runs an experiment in a folder of its own, in memory where there is such a disk.
  private func withRig<Value>(_ body: (Rig) throws -> Value) throws -> Value {
    let isThere = FileManager.default.isWritableFile(atPath: "/dev/shm")
    let place = (isThere ? "/dev/shm" : NSTemporaryDirectory()) + "/hailong-torture-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: place, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: place) }
    return try body(Rig(program: Self.built("hailong"), folder: place, seed: 2026))
  }

  /// A program beside the test bundle.
  static func built(_ name: String) -> String {
    let bundles = Bundle.allBundles.map(\.bundleURL) + [URL(fileURLWithPath: CommandLine.arguments[0])]
    let folders = bundles.flatMap { [$0.deletingLastPathComponent(), $0] }
    return folders.map { $0.appendingPathComponent(name).path }
      .first { FileManager.default.isExecutableFile(atPath: $0) } ?? name
  }

  static let canTrace = InjectedRun.isPossible(in: NSTemporaryDirectory())

  private func expectGood(_ tally: Tally) {
    #expect(tally.isGood, "\(TallyTable(rows: [tally]).text)")
  }

  @Test func `killed at random moments, the store is whole and keeps what it acknowledged`() throws {
    expectGood(try withRig { try KillExperiment(rig: $0, trials: 20).run() })
  }

  @Test(.enabled(if: canTrace, "strace is missing or may not trace here: apt-get install strace"))
  func `killed at a write, a sync, a truncation or a removal, the store is whole`() throws {
    expectGood(try withRig { try KillAtWriteExperiment(rig: $0, points: 2, kinds: [.more, .backup]).run() })
  }

  @Test(.enabled(if: canTrace, "strace is missing or may not trace here: apt-get install strace"))
  func `a disk that fails is said in one message, and the store is as it was`() throws {
    let tallies = try withRig { rig in
      var experiment = IOFaultExperiment(rig: rig, points: 1, kinds: [.first])
      experiment.faults = [
        (["pwrite64"], ["EIO", "ENOSPC"]), (["fdatasync", "fsync"], ["EIO"]), (["openat", "read"], ["EIO"]),
      ]
      return try experiment.run()
    }
    for tally in tallies { expectGood(tally) }
  }

  @Test(.enabled(if: Recorder.isPossible, "there is no C compiler in PATH"))
  func `a power cut loses nothing that was acknowledged`() throws {
    expectGood(try withRig { try PowerCutExperiment(rig: $0, cuts: 60).run() })
  }

  @Test(.enabled(if: Recorder.isPossible, "there is no C compiler in PATH"))
  func `the power-cut rig sees the losses of a journal that is not synchronised`() throws {
    let writer = Self.built("StoreTorture")
    for tally in try withRig({ try ControlExperiment(rig: $0, writer: writer, cuts: 60).run() }) { expectGood(tally) }
  }

  @Test func `two imports at once both come in`() throws {
    expectGood(try withRig { try WritersExperiment(rig: $0, trials: 2, writers: [2]).run() })
  }

  @Test func `monstrous files are refused or read within the limits of memory`() throws {
    let table = try withRig { try ShapesExperiment(rig: $0, megabytes: 4).run() }
    #expect(table.rows.allSatisfy { [0, 1, 65].contains($0.ended.status) }, "\(table.text)")
    #expect(table.rows.allSatisfy { $0.peak < $0.allowed }, "\(table.text)")
  }
}
