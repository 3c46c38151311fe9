import Foundation
import SurveyModel
import SurveyParser
import SurveyStore

/// Laws of an import: the store agrees with itself, holds what was read, and knows the file when it comes again.
enum StoreCase {
  private static let actor = StoreActor(who: "fuzz", at: "2026-01-01T00:00:00Z", program: "fuzz")

  static func run(_ bytes: [UInt8], in folder: String) throws {
    let (layout, file) = FuzzForm.split(bytes)
    let path = folder + "/fuzz.csv"
    try FuzzFile.write(file, to: path)
    let place = StoreFolder(path: folder + "/store")
    try copyTemplate(to: place, folder)
    let store = try SurveyStore.openToWrite(place, round: "fuzz", actor: actor)
    let first = try imported(path, layout, into: store, sha256: "1")
    let again = try imported(path, layout, into: store, sha256: "2")
    if let first {
      try FuzzComplaint.check(first.accepted == 0 || again == nil, "the same file came in twice")
      var rows = 0
      try store.read(first, form: FuzzForm.form) { rows += $0.count }
      try FuzzComplaint.check(rows <= first.accepted, "\(rows) rows of \(first.accepted) records")
      try store.retract(first, reason: "trial", by: actor)
      try FuzzComplaint.check(
        (first.accepted == 0) || (try imported(path, layout, into: store, sha256: "1")) != nil,
        "a batch that was taken back may come again")
    }
    let found = try store.disagreements()
    try FuzzComplaint.check(found.isEmpty, "\(found.map(\.code))")
  }

  /// Begins with a store that has its tables, and one batch that was taken back: making them takes longer than an import.
  private static func copyTemplate(to place: StoreFolder, _ folder: String) throws {
    let manager = FileManager.default
    let template = StoreFolder(path: folder + "/template")
    if !SurveyStore.exists(template) {
      let path = folder + "/template.csv"
      try FuzzFile.write(FuzzForm.split(FuzzSeeds.files[0]).file, to: path)
      let store = try SurveyStore.openToWrite(template, round: "fuzz", actor: actor)
      if let batch = try imported(path, FileLayout(), into: store, sha256: "0") {
        try store.retract(batch, reason: "template", by: actor)
      }
    }
    try? manager.removeItem(atPath: place.path)
    try manager.copyItem(atPath: template.path, toPath: place.path)
  }

  /// The batch; `nil` where the file is refused or is there already.
  private static func imported(
    _ path: String, _ layout: FileLayout, into store: borrowing SurveyStore, sha256: String
  ) throws -> StoredBatch? {
    let batch = Batch(file: "fuzz.csv", formID: FuzzForm.form.id, basis: .probability, layout: layout)
    let reader = ResponseReader(
      form: FuzzForm.form, batch: batch, units: FuzzForm.units, keepsKeys: true, findsRepeats: false)
    do {
      return try store.importBatch(
        BatchDelivery(batch: batch, sha256: sha256, size: 1, formSHA256: "f"), form: FuzzForm.form, by: actor
      ) { writer in
        var register = RespondentRegister()
        let summary = try reader.read(
          path: path, register: &register, quarantine: { try writer.add($0) }, table: { try writer.add($0) })
        return BatchReadingSummary(
          records: summary.records, accepted: summary.accepted, quarantined: summary.quarantined,
          blankLines: summary.blankLines, header: summary.header, findings: summary.findings,
          findingCounts: summary.findingCounts)
      }
    } catch is BatchUnusable {
      return nil
    } catch let unusable as StoreUnusable {
      guard unusable.findings.map(\.code) == ["batch-content-already-imported"] else { throw unusable }
      return nil
    }
  }
}
