import Foundation
import Testing

@Suite struct WhatIfTests {
  private func refused(_ options: String...) throws -> String {
    let run = try BuiltProgram.run(["index", "Data/demo-city-2021", "--no-store"] + options)
    #expect(run.status == 64 && run.out == "")
    return run.error
  }

  @Test func `assumed points lie on the grid and under the maximum, at a criterion of the unit`() throws {
    // All or nothing of 2, and steps of a quarter.
    #expect(try refused("--set", "DP04.1.1=1").contains("criterion 1.1 takes 0.0 or 2.0, not 1"))
    #expect(try refused("--set", "DP04.1.2=1.9").contains("criterion 1.2 takes 0.0 plus steps of 0.25, not 1.9"))
    #expect(try refused("--set", "DP04.2.1=9").contains("criterion 2.1 has 0 to 3.0 points, not 9"))
    #expect(try refused("--set", "DP99.2.1=1").contains("the round has no unit 'DP99'"))
    #expect(try refused("--set", "VD01.2.1=1").contains("the index has no criterion '2.1' for units like 'VD01'"))
  }

  @Test func `points of a criterion and of one within it are not both assumed`() throws {
    let error = try refused("--set", "DP04.2=5", "--set", "DP04.2.1=1")
    #expect(
      error.contains("--set DP04.2=5 and --set DP04.2.1=1 overlap: points of one criterion are part of the other's"))
    #expect(try refused("--set", "DP04.2.1=2", "--set", "DP04.2.1=1").contains("overlap"))
  }

  @Test func `a maximum of a criterion and of one within it are not both assumed`() throws {
    let file = try BuiltProgram.file("weights.csv", "criterion,max\n2.1,5\n1,30\n2,40\n")
    let run = try BuiltProgram.run(["index", "Data/demo-city-2021", "--no-store", "--weights", file, "--lang", "en"])
    #expect(run.status == 65 && run.out == "")
    #expect(
      run.error.contains(
        "weights.csv:4: error: criterion '2.1' stands within '2', and both are given another maximum"))
  }
}
