import Foundation
import Testing

/// Outside: outputs that cannot be written; the status is 73, and nothing half-written is left.
@Suite struct OutputFailureTests {
  /// Runs `hailong` with these words in a shell line, where `%` stands for the program.
  private func shell(_ line: String) throws -> Run {
    try BuiltProgram.run(
      executable: URL(fileURLWithPath: "/bin/bash"),
      ["-c", line.replacingOccurrences(of: "%", with: "'\(BuiltProgram.path.path)'")])
  }

  @Test func `a full disk is a failure, for data, help and pages`() throws {
    let round = try SmallRound()
    for words in ["satisfaction '\(round.folder.path)'", "run '\(round.folder.path)' --json", "--help", "explain"] {
      let run = try shell("% \(words) >/dev/full")
      #expect(run.status == 73, "\(words)")
      #expect(
        run.error
          == "/dev/stdout: error: the output cannot be written: no space left on device; what was written of it is "
          + "incomplete [output-cut-short]\n")
    }
  }

  @Test func `a reader that goes away is a quiet success`() throws {
    for words in ["satisfaction Data/demo-city-2021 --csv", "explain", "--help"] {
      let run = try shell("% \(words) | head -n 1 >/dev/null; echo ${PIPESTATUS[0]}")
      #expect(run.out == "0\n", "\(words)")
      #expect(!run.error.contains("[output"))
    }
    // The reader is gone before the first byte: bash waits for it.
    let run = try shell("exec 3> >(exec true); wait $!; % satisfaction Data/sfo-2017 --csv >&3")
    #expect(run.status == 0)
    #expect(run.error == "")
  }

  @Test(arguments: ["run", "report"])
  func `a folder below a file cannot be made`(command: String) throws {
    let round = try SmallRound()
    let run = try round.run(command, "--out", round.path("units.csv/new/out"))
    #expect(run.status == 73)
    #expect(
      run.error == """
        \(round.path("units.csv")): error: this cannot be written: not a directory; no result was left behind \
        [output-failed]
          help: name a folder that you may write to with --out

        """)
    #expect(run.out == "")
  }

  @Test func `a place where nobody may write`() throws {
    let run = try SmallRound().run("run", "--out", "/proc/hailong/out")
    #expect(run.status == 73)
    // Which reason the system gives depends on who asks.
    #expect(run.error.hasPrefix("/proc/hailong: error: this cannot be written: "))
    #expect(run.error.contains("; no result was left behind [output-failed]\n"))
  }

  @Test func `no file is left where one of them cannot be written`() throws {
    let round = try SmallRound()
    try FileManager.default.createDirectory(atPath: round.path("out/run.json"), withIntermediateDirectories: true)
    let run = try round.run("run")
    #expect(run.status == 73)
    #expect(run.error.hasPrefix("\(round.path("out/run.json")): error: this cannot be written: is a directory; "))
    #expect(try FileManager.default.contentsOfDirectory(atPath: round.path("out")) == ["run.json"])
    // A file may have 4 KiB, which the page exceeds: not even the folders stay that were made for it.
    let full = try shell("ulimit -f 4; % run '\(round.folder.path)' --out '\(round.path("new/deep"))'")
    #expect(full.status == 73)
    #expect(full.error.contains("error: this cannot be written: file too large; no result was left behind"))
    #expect(!round.exists("new"))
  }

  @Test func `results that are there stay when a later run is refused`() throws {
    let round = try SmallRound()
    #expect(try round.run("run").status == 0)
    let page = try Data(contentsOf: round.folder.appendingPathComponent("out/report.html"))
    try Data().write(to: round.folder.appendingPathComponent("batches/two.csv"))
    #expect(try round.run("run").status == 65)
    #expect(try Data(contentsOf: round.folder.appendingPathComponent("out/report.html")) == page)
    let names = try FileManager.default.contentsOfDirectory(atPath: round.path("out")).sorted()
    #expect(names == ["findings.csv", "manifest.json", "report.html", "run.json", "satisfaction.csv"])
  }
}
