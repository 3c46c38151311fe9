import Foundation
import SurveyModel
import SurveyStore
import Testing

@Suite struct ImportTests {
  private typealias Row = SmallStore.Row

  @Test func `Answers come back as they were handed over, personal ones excepted`() throws {
    let small = try SmallStore()
    let rows = [
      Row(respondent: "An", answer: 0), Row(respondent: "Bình", answer: 4), Row(respondent: "Chi", answer: -3),
      Row(respondent: "Dũng", answer: 2),
    ]
    try small.add(rows, file: "a.csv")
    let found = try #require(try small.counted()["a.csv"])
    let table = SmallStore.table(rows)
    for row in rows.indices {
      #expect(found[row][0] == .missing(.notAsked))
      for column in 1..<5 { #expect(found[row][column] == table.columns[column][row], "\(row) \(column)") }
    }
    #expect(try small.disagreements() == [])
  }

  @Test func `Names are in the personal file only, and the store file of a reader holds none`() throws {
    let small = try SmallStore()
    let marker = "Nguyễn-Thị-Dấu-Vết"
    let record = QuarantinedRecord(
      line: 3, number: 2, reasons: ["unit-blank"], bytes: Array("\(marker),9\n".utf8), cells: [marker, "9"])
    try small.add([Row(respondent: marker, answer: 1)], file: "a.csv", quarantine: [record])
    let main = try Data(contentsOf: URL(fileURLWithPath: small.folder.responses))
    let personal = try Data(contentsOf: URL(fileURLWithPath: small.folder.personal))
    #expect(main.range(of: Data(marker.utf8)) == nil)
    #expect(personal.range(of: Data(marker.utf8)) != nil)
    let attributes = try FileManager.default.attributesOfItem(atPath: small.folder.key)
    #expect(attributes[.posixPermissions] as? Int == 0o600)
  }

  @Test func `A file whose content is known does not stand in the way of the next one`() throws {
    let small = try SmallStore()
    let rows = [Row(respondent: "An", answer: 0), Row(respondent: "Bình", answer: 4)]
    try small.add(rows, file: "a.csv")
    let form = SmallStore.form()
    func delivery(_ file: String) -> BatchDelivery {
      BatchDelivery(
        batch: Batch(file: file, formID: form.id, basis: .probability), sha256: "sha-\(file)", size: 1, formSHA256: "f")
    }
    let summary = BatchReadingSummary(
      records: 2, accepted: 2, quarantined: 0, blankLines: 0, header: ["name", "q1"], findings: [], findingCounts: [:])
    try small.withStore { store, actor in
      // The same process goes on after a copy, whose personal answers had been written before it was known for one.
      #expect(throws: StoreUnusable.self) {
        try store.importBatch(delivery("copy.csv"), form: form, by: actor) { writer in
          try writer.add(SmallStore.table(rows))
          return summary
        }
      }
      let next = try store.importBatch(delivery("b.csv"), form: form, by: actor) { writer in
        try writer.add(SmallStore.table([Row(respondent: "Chi", answer: 1), Row(respondent: "Dũng", answer: 2)]))
        return summary
      }
      #expect(next.number == 2)
    }
    #expect(try small.disagreements() == [])
  }

  @Test func `A backup is for its owner alone`() throws {
    let small = try SmallStore()
    try small.add([Row(respondent: "An", answer: 0)], file: "a.csv")
    let copy = StoreFolder(path: small.folder.path + "/copy")
    try small.withStore { store, _ in try store.backUp(to: copy) }
    for path in [copy.path, copy.key] {
      let attributes = try FileManager.default.attributesOfItem(atPath: path)
      #expect(try #require(attributes[.posixPermissions] as? Int) & 0o077 == 0)
    }
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: copy.path).sorted() == [
        "personal.key", "personal.sqlite", "store.sqlite",
      ])
  }

  @Test func `Durability settings are read back as they were set`() throws {
    let small = try SmallStore()
    try small.add([Row(respondent: "An", answer: 1)], file: "a.csv")
    try small.withStore { store, _ in
      let found = try store.durability()
      #expect(found.journal == "truncate" && found.synchronous == 2)
    }
  }

  @Test func `A failed import leaves nothing behind`() throws {
    struct Stop: Error {}
    let small = try SmallStore()
    try small.add([Row(respondent: "An", answer: 1)], file: "a.csv")
    let form = SmallStore.form()
    let delivery = BatchDelivery(
      batch: Batch(file: "b.csv", formID: "small", basis: .probability), sha256: "x", size: 1, formSHA256: "f")
    #expect(throws: Stop.self) {
      try small.withStore { store, actor in
        try store.importBatch(delivery, form: form, by: actor) { writer in
          try writer.add(SmallStore.table([Row(respondent: "Chi", answer: 1)]))
          throw Stop()
        }
      }
    }
    #expect(try small.counted().keys.sorted() == ["a.csv"])
    #expect(try small.disagreements() == [])
    // The number of the failed batch is free again, in the personal file too.
    #expect(try small.add([Row(respondent: "Chi", answer: 1)], file: "b.csv").number == 2)
  }

  @Test func `The same respondents and answers under another name are one batch`() throws {
    let small = try SmallStore()
    let rows = [Row(respondent: "An", answer: 1), Row(respondent: "Bình", answer: 2)]
    try small.add(rows, file: "a.csv")
    let refused = #expect(throws: StoreUnusable.self) { try small.add(rows, file: "copy.csv") }
    #expect(refused?.findings.map(\.code) == ["batch-content-already-imported"])
    #expect(try small.withStore { store, _ in try store.batches().count } == 1)
  }

  @Test func `One writer at a time, and the other is told who`() throws {
    let small = try SmallStore()
    try small.add([Row(respondent: "An", answer: 1)], file: "a.csv")
    let refused = #expect(throws: StoreUnusable.self) {
      try small.withStore { _, _ in try small.withStore { _, _ in } }
    }
    guard case .store(.storeLocked(let holder, let since))? = refused?.findings.first?.kind else {
      Issue.record("no lock: \(String(describing: refused))")
      return
    }
    #expect(holder.hasPrefix("tester, process "))
    #expect(since.hasPrefix("2026-01-01T00:00"))
  }

  @Test func `A database that is not ours, a newer one and another round's are left alone`() throws {
    let small = try SmallStore()
    try small.add([Row(respondent: "An", answer: 1)], file: "a.csv")
    #expect(throws: StoreUnusable.self) { _ = try SurveyStore.openToRead(small.folder, round: "other") }
    try SQLTool.execute("PRAGMA user_version = 99", small.folder.responses)
    let newer = #expect(throws: StoreUnusable.self) { _ = try SurveyStore.openToRead(small.folder, round: "r") }
    #expect(newer?.findings.map(\.code) == ["store-newer"])
    for content in [
      "", "not a database, but long enough to be looked at as one: " + String(repeating: "x", count: 600),
    ] {
      let other = try SmallStore()
      try FileManager.default.createDirectory(atPath: other.folder.path, withIntermediateDirectories: true)
      let file = URL(fileURLWithPath: other.folder.responses)
      try Data(content.utf8).write(to: file)
      if content.isEmpty { continue }
      let refused = #expect(throws: StoreUnusable.self) { _ = try SurveyStore.openToRead(other.folder, round: "r") }
      #expect(refused?.findings.map(\.code) == ["store-foreign"])
      #expect(try Data(contentsOf: file) == Data(content.utf8))
    }
    let foreign = try SmallStore()
    try FileManager.default.createDirectory(atPath: foreign.folder.path, withIntermediateDirectories: true)
    try SQLTool.execute("CREATE TABLE theirs (x)", foreign.folder.responses)
    let refused = #expect(throws: StoreUnusable.self) { _ = try SurveyStore.openToRead(foreign.folder, round: "r") }
    #expect(refused?.findings.map(\.code) == ["store-foreign"])
  }

  @Test func `A lost key stops imports and not reading`() throws {
    let small = try SmallStore()
    try small.add([Row(respondent: "An", answer: 1)], file: "a.csv")
    try FileManager.default.removeItem(atPath: small.folder.key)
    let refused = #expect(throws: StoreUnusable.self) {
      try small.add([Row(respondent: "Chi", answer: 1)], file: "b.csv")
    }
    #expect(refused?.findings.map(\.code) == ["store-key-missing"])
    #expect(try small.disagreements() == [])
  }
}
