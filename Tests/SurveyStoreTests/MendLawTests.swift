import SurveyModel
import SurveyStore
import Testing

/// Laws: what mending and taking back in any order comes to.
@Suite struct MendLawTests {
  private typealias Record = MendedStore.Record

  /// A batch as it was imported, and the batch that it mends.
  private struct Import {
    let number: Int
    let records: [Record]
    let correction: String?
    let mends: Int?
  }

  private static func row(_ random: inout SplitMix, weight: Int) -> SmallStore.Row {
    SmallStore.Row(
      respondent: "R\(random.below(6))", answer: Int16(random.below(5)), version: "\(random.below(4))",
      weight: Double(weight))
  }

  /// Any history of imports, mends and retractions leaves what a store has that never saw the batches taken back nor
  /// those that mended them.
  @Test(arguments: 0..<40) func `What was taken back leaves no trace of its mended records`(seed: UInt64) throws {
    var random = SplitMix(seed: seed)
    let full = try MendedStore(hasVersions: seed % 3 == 0, hasIds: seed % 4 != 1)
    var imports: [Import] = []
    var retracted: Set<Int> = []
    func stands(_ number: Int) -> Bool {
      guard let found = imports.first(where: { $0.number == number }), !retracted.contains(number) else { return false }
      return found.mends.map(stands) ?? true
    }
    for step in 0..<20 {
      let choice = random.below(4)
      if choice == 0, !imports.isEmpty {
        let number = imports[random.below(imports.count)].number
        if retracted.insert(number).inserted { _ = try full.retract(number) }
        continue
      }
      let faulty = imports.filter { stands($0.number) && $0.records.contains(where: \.isFaulty) }
      let target = choice < 3 && !faulty.isEmpty ? faulty[random.below(faulty.count)] : nil
      let numbers = target.map { $0.records.filter(\.isFaulty).map(\.number) } ?? (1...(1 + random.below(4))).map { $0 }
      let records = numbers.enumerated().map { index, number in
        Record(
          number: index + 1, row: Self.row(&random, weight: step + 1), isFaulty: random.below(3) == 0, mends: number)
      }
      let correction = random.below(4) == 0 ? "because" : nil
      let batch = try full.add(records, file: "\(step).csv", correction: correction, mending: target?.number)
      imports.append(
        Import(number: batch.number, records: records, correction: correction, mends: target?.number))
      #expect(try full.small.disagreements() == [])
    }
    let never = try MendedStore(hasVersions: full.hasVersions, hasIds: full.hasIds)
    var numbers: [Int: Int] = [:]
    for batch in imports where stands(batch.number) {
      let mends = batch.mends.flatMap { numbers[$0] }
      numbers[batch.number] = try never.add(
        batch.records, file: "\(batch.number)", correction: batch.correction, mending: mends
      ).number
    }
    #expect(try full.counted() == never.counted())
    let (left, right) = try (full.mends(), never.mends())
    #expect(left.mendedIn.values.compactMap { numbers[$0] }.sorted() == right.mendedIn.values.sorted())
    #expect(left.mendedAgainIn.count == right.mendedAgainIn.count)
    #expect(left.stillMendedIn.count == right.stillMendedIn.count)
    #expect(try full.small.disagreements() == [])
  }

  /// Files whose faulty records are mended, in one go or in several, count as the files that were right from the start,
  /// whoever else has records of the same respondents.
  @Test(arguments: 0..<40) func `What is mended counts as if it had been right from the start`(seed: UInt64) throws {
    var random = SplitMix(seed: seed &+ 1_000)
    let (hasVersions, hasIds) = (seed % 3 == 0, seed % 4 != 1)
    let mended = try MendedStore(hasVersions: hasVersions, hasIds: hasIds)
    let right = try MendedStore(hasVersions: hasVersions, hasIds: hasIds)
    var open: [(batch: Int, record: Record)] = []
    for file in 0..<4 {
      let correction = random.below(3) == 0 ? "because" : nil
      let records = (1...5).map {
        Record(number: $0, row: Self.row(&random, weight: file * 10 + $0), isFaulty: random.below(2) == 0)
      }
      let batch = try mended.add(records, file: "\(file).csv", correction: correction)
      open += records.filter(\.isFaulty).map { (batch.number, $0) }
      try right.add(
        records.map { Record(number: $0.number, row: $0.row) }, file: "\(file).csv", correction: correction)
    }
    while let batch = open.isEmpty ? nil : open[random.below(open.count)].batch {
      let mine = open.filter { $0.batch == batch }
      open.removeAll { $0.batch == batch }
      let records = mine.enumerated().map { index, known in
        Record(number: index + 1, row: known.record.row, isFaulty: random.below(3) == 0, mends: known.record.number)
      }
      let number = try mended.add(records, file: "m\(batch)", mending: batch).number
      open += records.filter(\.isFaulty).map { (number, $0) }
    }
    #expect(try mended.counted() == right.counted())
    #expect(try mended.small.disagreements() == [])
  }
}
