import SurveyModel
import SurveyStore
import Testing

/// Which of several records of one respondent counts.
@Suite struct RespondentTests {
  private typealias Row = SmallStore.Row

  private static func answers(_ small: SmallStore, hasVersions: Bool = false) throws -> [String: [Response]] {
    try small.counted(hasVersions: hasVersions).mapValues { $0.map { $0[1] } }
  }

  @Test func `The first record of a respondent counts, in a file and over files`() throws {
    let small = try SmallStore()
    try small.add([Row(respondent: "An", answer: 0), Row(respondent: "An", answer: 1)], file: "a.csv")
    try small.add([Row(respondent: "An", answer: 2), Row(respondent: "Chi", answer: 3)], file: "b.csv")
    #expect(try Self.answers(small) == ["a.csv": [.point(0)], "b.csv": [.point(3)]])
    let lost = try small.withStore { store, _ in
      var lost: [SupersededRecord] = []
      try store.forEachSuperseded(form: SmallStore.form()) { lost.append($0) }
      return lost
    }
    #expect(lost.map(\.batch) == [1, 2])
    #expect(lost.map(\.line) == [3, 2])
    #expect(lost.map(\.winnerLine) == [2, 2])
  }

  @Test func `A correction takes the place of earlier records, and gives it back when it is taken back`() throws {
    let small = try SmallStore()
    try small.add([Row(respondent: "An", answer: 0), Row(respondent: "Bình", answer: 0)], file: "a.csv")
    try small.add([Row(respondent: "An", answer: 4)], file: "b.csv", correction: "wrong code")
    #expect(try Self.answers(small) == ["a.csv": [.point(0)], "b.csv": [.point(4)]])
    try small.add([Row(respondent: "An", answer: 3)], file: "c.csv", correction: "again")
    #expect(try Self.answers(small) == ["a.csv": [.point(0)], "c.csv": [.point(3)]])
    try small.retract(3)
    #expect(try Self.answers(small) == ["a.csv": [.point(0)], "b.csv": [.point(4)]])
    try small.retract(2)
    #expect(try Self.answers(small) == ["a.csv": [.point(0), .point(0)]])
    #expect(try small.disagreements() == [])
  }

  @Test func `The latest version counts, whatever the order of arrival`() throws {
    let early = [
      Row(respondent: "An", answer: 0, version: "2026-01-02T08:00:00"), Row(respondent: "Chi", answer: 1, version: "9"),
    ]
    let late = [
      Row(respondent: "An", answer: 4, version: "2026-01-10T08:00:00"),
      Row(respondent: "Chi", answer: 2, version: "10"),
    ]
    for order in [[early, late], [late, early]] {
      let small = try SmallStore()
      for (index, rows) in order.enumerated() { try small.add(rows, file: "\(index).csv", hasVersions: true) }
      let counted = try Self.answers(small, hasVersions: true).values.flatMap { $0 }
      #expect(Set(counted.map { "\($0)" }) == ["point(4)", "point(2)"])
    }
  }

  @Test func `A batch that is taken back may come again`() throws {
    let small = try SmallStore()
    let rows = [Row(respondent: "An", answer: 0)]
    try small.add(rows, file: "a.csv")
    try small.retract(1)
    #expect(try small.counted().isEmpty)
    try small.add(rows, file: "a.csv")
    #expect(try Self.answers(small) == ["a.csv": [.point(0)]])
  }

  /// Any history of imports and retractions leaves what a store has that never saw the batches taken back.
  @Test(arguments: 0..<40) func `What was taken back leaves no trace`(seed: UInt64) throws {
    var random = SplitMix(seed: seed)
    let hasVersions = seed % 3 == 0
    let full = try SmallStore()
    var imported: [(number: Int, rows: [Row], correction: String?)] = []
    var retracted: Set<Int> = []
    for step in 0..<20 {
      if !imported.isEmpty, random.below(3) == 0 {
        let number = imported[random.below(imported.count)].number
        if retracted.insert(number).inserted { try full.retract(number) }
        continue
      }
      let rows = (0..<(1 + random.below(4))).map { _ in
        Row(
          respondent: "R\(random.below(6))", answer: Int16(random.below(5)), version: "\(random.below(4))",
          weight: Double(step + 1))
      }
      let correction = random.below(3) == 0 ? "because" : nil
      let batch = try full.add(rows, file: "\(step).csv", correction: correction, hasVersions: hasVersions)
      imported.append((batch.number, rows, correction))
    }
    let never = try SmallStore()
    for batch in imported where !retracted.contains(batch.number) {
      try never.add(
        batch.rows, file: "\(batch.number)", correction: batch.correction, hasVersions: hasVersions)
    }
    let left = try full.counted(hasVersions: hasVersions).values.flatMap { $0 }.map { "\($0)" }.sorted()
    let right = try never.counted(hasVersions: hasVersions).values.flatMap { $0 }.map { "\($0)" }.sorted()
    #expect(left == right)
    #expect(try full.disagreements() == [])
  }
}

/// A small generator whose numbers are the same in every run (Steele, Lea, Flood 2014).
struct SplitMix {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func below(_ bound: Int) -> Int {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = (state ^ state >> 30) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
    return Int((mixed ^ mixed >> 31) % UInt64(bound))
  }
}
