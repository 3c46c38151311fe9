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
    #expect(try refused("--set", "DP04.1.1=1").contains("criterion 1.1 takes 0.0 plus steps of 2.0, not 1"))
    #expect(try refused("--set", "DP04.1.2=1.9").contains("criterion 1.2 takes 0.0 plus steps of 0.25, not 1.9"))
    #expect(try refused("--set", "DP04.2.1=9").contains("criterion 2.1 has 0 to 3.0 points, not 9"))
    #expect(try refused("--set", "DP99.2.1=1").contains("the round has no unit 'DP99'"))
    #expect(try refused("--set", "VD01.2.1=1").contains("the index has no criterion '2.1' for units like 'VD01'"))
  }
}
