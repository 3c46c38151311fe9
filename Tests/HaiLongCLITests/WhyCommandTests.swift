import Testing

/// `hailong why`: what stands behind points.
@Suite struct WhyCommandTests {
  @Test func `why said that a condition is met, and not which`() throws {
    let run = try BuiltProgram.run(["why", "Data/demo-city-2021", "DP21.4.3", "--no-store", "--lang", "en"])
    #expect(run.out.contains("planned 15; done 14; delegated 1\n"))
    #expect(run.out.contains("the condition is met (delegated == 1 and done >= 80% * planned)"))
  }
}
