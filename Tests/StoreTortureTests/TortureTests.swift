import Foundation
import Testing

@testable import StoreTorture

/// A small, fixed share of `make torture`, against the program built with the tests.
@Suite(.serialized) struct TortureTests {
  /// A rig with a folder of its own, which goes away with the value.
  private final class SmallRig {
    let rig: Rig

    init() throws {
      let folder = URL(fileURLWithPath: "/dev/shm").path
      let isThere = FileManager.default.isWritableFile(atPath: folder)
      let place = (isThere ? folder : NSTemporaryDirectory()) + "/hailong-torture-\(UUID().uuidString)"
      try FileManager.default.createDirectory(atPath: place, withIntermediateDirectories: true)
      rig = Rig(program: TortureTests.built("hailong"), folder: place, seed: 2026)
    }

    deinit { try? FileManager.default.removeItem(atPath: rig.folder) }
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
    expectGood(try KillExperiment(rig: SmallRig().rig, trials: 20).run())
  }

  @Test(.enabled(if: canTrace, "strace is missing or may not trace here: apt-get install strace"))
  func `killed at a write, a sync, a truncation or a removal, the store is whole`() throws {
    expectGood(try KillAtWriteExperiment(rig: SmallRig().rig, points: 2, kinds: [.more, .backup]).run())
  }

  @Test(.enabled(if: canTrace, "strace is missing or may not trace here: apt-get install strace"))
  func `a disk that fails is said in one message, and the store is as it was`() throws {
    for tally in try IOFaultExperiment(rig: SmallRig().rig, points: 1, kinds: [.first]).run() { expectGood(tally) }
  }

  @Test(.enabled(if: Recorder.isPossible, "there is no C compiler in PATH"))
  func `a power cut loses nothing that was acknowledged`() throws {
    expectGood(try PowerCutExperiment(rig: SmallRig().rig, cuts: 60).run())
  }

  @Test(.enabled(if: Recorder.isPossible, "there is no C compiler in PATH"))
  func `the power-cut rig sees the losses of a journal that is not synchronised`() throws {
    let small = try SmallRig()
    let control = ControlExperiment(rig: small.rig, writer: Self.built("StoreTorture"), cuts: 60)
    for tally in try control.run() { expectGood(tally) }
  }

  @Test func `two imports at once both come in`() throws {
    expectGood(try WritersExperiment(rig: SmallRig().rig, trials: 2, writers: [2]).run())
  }

  @Test func `monstrous files are refused or read within the limits of memory`() throws {
    let table = try ShapesExperiment(rig: SmallRig().rig, megabytes: 4).run()
    #expect(table.rows.allSatisfy { [0, 1, 65].contains($0.ended.status) }, "\(table.text)")
    #expect(table.rows.allSatisfy { $0.peak < $0.allowed }, "\(table.text)")
  }
}
