import Foundation

/// Cuts the power at random moments of a recorded session, and asks each time what is left.
struct PowerCuts {
  let log: RecordedLog
  /// The folder into which each state of the disk is written.
  let folder: String

  /// Tries `count` moments in order; `check` gets what had been said until then, chunk by chunk.
  func run(
    _ count: Int, seed: UInt64, into tally: inout Tally, check: (_ said: [String], _ number: Int) throws -> Faults
  ) throws {
    var steps = SeededSteps(seed)
    let moments = (0..<count).map { _ in steps.below(log.steps.count + 1) }.sorted()
    var volume = Volume()
    var said: [String] = []
    var done = 0
    for (number, moment) in moments.enumerated() {
      while done < moment {
        volume.apply(log.steps[done])
        if case .said(let bytes) = log.steps[done] { said.append(String(decoding: bytes, as: UTF8.self)) }
        done += 1
      }
      try? FileManager.default.removeItem(atPath: folder)
      try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
      try volume.write(to: folder, &steps)
      tally.add(try check(said, number), "cut \(number) after step \(moment) of \(log.steps.count)")
    }
  }
}

/// The recorder, compiled when it is needed.
enum Recorder {
  /// The source beside the tests of this repository.
  static let source = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent("Tests/Torture/recorder.c").path

  /// Whether this machine has what compiles it.
  static var isPossible: Bool { clang != nil }

  private static var clang: String? {
    let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":") + ["/usr/bin"]
    return folders.flatMap { ["\($0)/clang", "\($0)/cc"] }
      .first { FileManager.default.isExecutableFile(atPath: $0) }
  }

  /// Compiles the recorder and gives its path.
  static func build(in folder: String) throws -> String {
    guard let clang else { throw RigFailure(description: "no C compiler in PATH") }
    let library = folder + "/recorder.so"
    let ended = try ChildProgram.run(
      clang, ["-shared", "-fPIC", "-O2", "-o", library, source, "-ldl"], outputs: folder + "/clang")
    guard ended.status == 0 else { throw RigFailure(description: ended.error) }
    return library
  }

  /// What has to be in the environment of a process that is recorded.
  static func environment(_ library: String, root: String, log: String) -> [String: String] {
    ["LD_PRELOAD": library, "RECORD_ROOT": root, "RECORD_LOG": log]
  }
}
