import Foundation
import SurveyModel
import SurveyStore

/// A store in a folder of its own, and batches made up for it.
final class SmallStore {
  let folder: StoreFolder
  private var clock = 0

  init() throws {
    let place = FileManager.default.temporaryDirectory.appendingPathComponent("hailong-store-\(UUID().uuidString)")
    folder = StoreFolder(path: place.path)
  }

  deinit { try? FileManager.default.removeItem(atPath: folder.path) }

  /// Five coded points, a set of two options, an amount, a personal name.
  static func form(hasVersions: Bool = false, hasIds: Bool = true) -> SurveyForm {
    let five = ResponseScale(
      name: "five",
      points: (1...5).map {
        ScalePoint(code: "\($0)", label: LocalizedText(vi: "m\($0)", en: "p\($0)"), score: Double($0))
      })
    let two = ResponseScale(
      name: "two", points: ["a", "b"].map { ScalePoint(code: $0, label: LocalizedText(vi: $0, en: $0)) })
    let versions: [ColumnRole: String] = hasVersions ? [.version: "sent"] : [:]
    return SurveyForm(
      id: "small", version: "1", title: LocalizedText(vi: "Nhỏ", en: "Small"),
      roles: [.unit: "unit", .weight: "w"].merging(versions) { first, _ in first }
        .merging(hasIds ? [.respondent: "name"] : [:]) { first, _ in first },
      items: [
        Item(id: "name", kind: .text(maximumLength: nil), isRequired: true, isPersonal: true),
        Item(id: "q1", kind: .coded(.ordinal, five)), Item(id: "why", kind: .multi(two, separator: ";")),
        Item(id: "amount", kind: .decimal(minimum: nil, maximum: nil)),
        Item(id: "said", kind: .text(maximumLength: nil)),
      ])
  }

  /// One respondent's answers.
  struct Row: Equatable {
    var respondent: String
    var answer: Int16
    var version = ""
    var weight = 1.5
  }

  /// `records` are the numbers of the rows in their file, 1 and up unless said; without ids, rows have no respondents.
  static func table(
    _ rows: [Row], records: [Int]? = nil, hasVersions: Bool = false, hasIds: Bool = true
  ) -> ResponseTable {
    let records = records ?? rows.indices.map { $0 + 1 }
    return ResponseTable(
      columns: [
        .text(rows.map(\.respondent), missing: rows.map { _ in 0 }), .coded(rows.map(\.answer)),
        .multi(rows.map { $0.answer < 0 ? ResponseColumn.missingBit | 1 : UInt64($0.answer % 4) }),
        .number(rows.map { Double($0.answer) / 3 }, missing: rows.map { _ in 0 }),
        .text(rows.map { $0.answer == 2 ? "" : "ý kiến \($0.answer)" }, missing: rows.map { $0.answer == 2 ? -1 : 0 }),
      ],
      lines: records.map { $0 + 1 }, unit: LabelColumn(labels: ["U1"], indices: rows.map { _ in 0 }),
      weights: rows.map(\.weight),
      keys: RecordKeys(
        records: records, respondents: hasIds ? rows.map(\.respondent) : [],
        roles: hasVersions ? [.version: rows.map(\.version)] : [:],
        marks: rows.map { UInt32(truncatingIfNeeded: Int($0.answer)) }))
  }

  /// The next moment, so that two stores with the same history have the same log.
  func actor() -> StoreActor {
    clock += 1
    return StoreActor(who: "tester", at: String(format: "2026-01-01T00:00:%02dZ", clock % 60), program: "test")
  }

  func withStore<Value>(_ body: (borrowing SurveyStore, StoreActor) throws -> Value) throws -> Value {
    let actor = actor()
    let store = try SurveyStore.openToWrite(folder, round: "r", actor: actor, patience: 0.2)
    return try body(store, actor)
  }

  /// Imports rows as a batch called `file`.
  @discardableResult
  func add(
    _ rows: [Row], file: String, correction: String? = nil, hasVersions: Bool = false,
    quarantine: [QuarantinedRecord] = [], findings: [Finding] = []
  ) throws -> StoredBatch {
    let form = Self.form(hasVersions: hasVersions)
    let batch = Batch(file: file, formID: form.id, basis: .probability)
    let delivery = BatchDelivery(
      batch: batch, sha256: "sha-\(file)-\(rows.count)", size: 1, formSHA256: "f", correction: correction)
    return try withStore { store, actor in
      try store.importBatch(delivery, form: form, by: actor) { writer in
        try writer.add(Self.table(rows, hasVersions: hasVersions))
        for record in quarantine { try writer.add(record) }
        return BatchReadingSummary(
          records: rows.count + quarantine.count, accepted: rows.count, quarantined: quarantine.count, blankLines: 0,
          header: ["name", "q1"], findings: findings, findingCounts: [:])
      }
    }
  }

  func retract(_ number: Int) throws {
    try withStore { store, actor in
      guard let batch = try store.batches().first(where: { $0.number == number }) else { return }
      try store.retract(batch, reason: "trial", by: actor)
    }
  }

  /// What counts: per file that has not been taken back its answers in order.
  func counted(hasVersions: Bool = false, hasIds: Bool = true) throws -> [String: [[Response]]] {
    let form = Self.form(hasVersions: hasVersions, hasIds: hasIds)
    return try withStore { store, _ in
      var found: [String: [[Response]]] = [:]
      for batch in try store.batches() where batch.stands {
        try store.read(batch, form: form, rowsPerTable: 3) { table in
          for row in 0..<table.count {
            found[batch.delivery.batch.file, default: []].append(table.columns.map { $0[row] })
          }
        }
      }
      return found
    }
  }

  /// Codes of what does not agree.
  func disagreements(head: String? = nil) throws -> [String] {
    try SurveyStore.openToRead(folder, round: "r").disagreements(head: head).map(\.code)
  }
}
