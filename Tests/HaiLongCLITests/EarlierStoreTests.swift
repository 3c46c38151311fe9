import Foundation
import Testing

/// A store that an earlier program wrote is taken along: `Fixtures/store-version-1`.
@Suite struct EarlierStoreTests {
  /// The round of the store, with the store in it.
  private static func round() throws -> MendingRound {
    let mending = try MendingRound()
    let fixture = BuiltProgram.root.appendingPathComponent("Tests/HaiLongCLITests/Fixtures/store-version-1")
    try FileManager.default.createDirectory(
      atPath: mending.round.path(".hailong"), withIntermediateDirectories: true)
    for name in ["store.sqlite", "personal.sqlite", "personal.key"] {
      try FileManager.default.copyItem(
        at: fixture.appendingPathComponent(name), to: URL(fileURLWithPath: mending.round.path(".hailong/\(name)")))
    }
    return mending
  }

  /// Printed by the program that wrote the store.
  private static let head = "47ee8257212c18710a0b37b87c47dadd2991c908088e9e87920f859bc76abad5"

  @Test func `an earlier store agrees, its plain digests of quarantined records too`() throws {
    let mending = try Self.round()
    let verify = try mending.round.run("verify", "--head", Self.head)
    #expect(verify.status == 0, "\(verify.error)")
    #expect(
      verify.out == """
        2 batches and 4 entries of the log recomputed: all agree
        the bytes of 3 quarantined records recomputed, too
        head of the chain: \(Self.head)

        """)
    let list = try BuiltProgram.run(["batches", "list", mending.round.folder.path])
    #expect(list.out.contains("batches/one.csv") && list.out.contains("taken back"))
  }

  @Test func `records of an earlier store are mended as those of any other`() throws {
    let mending = try Self.round()
    #expect(try mending.round.run("import").out.contains("batches/one.csv: already imported as batch 1"))
    try mending.mend(into: "mended.xlsx") { rows in
      MendingRound.mendBoth(&rows)
      rows.removeLast()
    }
    let run = try mending.round.run("import", mending.round.path("mended.xlsx"))
    #expect(run.out.contains("mended.xlsx: imported as batch 4: 2 records, 2 count, 0 quarantined"), "\(run.error)")
    #expect(try mending.round.run("run").out.contains("23 used (2 of them mended), 1 quarantined."))
    #expect(try mending.round.run("verify", "--head", Self.head).status == 0)
  }

  @Test func `a copy of what an earlier program imported is known, quarantined records included`() throws {
    let mending = try Self.round()
    // A byte-order mark changes the file and no record.
    let copy = mending.round.path("copy.csv")
    try Data(("\u{FEFF}" + MendingRound.delivered).utf8).write(to: URL(fileURLWithPath: copy))
    let run = try mending.round.run("import", copy, "--form", "tiny", "--basis", "probability")
    #expect(run.out.contains("copy.csv: already imported as batch 1"), "\(run.out) \(run.error)")
    #expect(run.error.contains("[batch-content-already-imported]"))
  }
}
