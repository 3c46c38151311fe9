import Foundation
import SurveyModel
import SurveyParser
import SurveyStore

/// Importing the file into a new store, durable as every import is.
enum StoreStage {
  static func importOnce(_ input: BenchmarkInput) throws {
    let folder = StoreFolder(path: input.path + ".store")
    defer { try? FileManager.default.removeItem(atPath: folder.path) }
    let actor = StoreActor(who: "benchmark", at: "2026-01-01T00:00:00Z", program: "benchmark")
    let store = try SurveyStore.openToWrite(folder, round: "benchmark", actor: actor)
    let batch = Batch(file: "benchmark.csv", formID: input.form.id, basis: .probability)
    let delivery = BatchDelivery(batch: batch, sha256: "benchmark", size: input.bytes, formSHA256: "benchmark")
    let reader = ResponseReader(
      form: input.form, batch: batch, units: input.units, keepsKeys: true, findsRepeats: false)
    let imported = try store.importBatch(delivery, form: input.form, by: actor) { writer in
      var register = RespondentRegister()
      let summary = try reader.read(
        path: input.path, register: &register, quarantine: { try writer.add($0) }, table: { try writer.add($0) })
      return BatchReadingSummary(
        records: summary.records, accepted: summary.accepted, quarantined: summary.quarantined,
        blankLines: summary.blankLines, header: summary.header, findings: summary.findings,
        findingCounts: summary.findingCounts)
    }
    precondition(imported.accepted == input.records, "the benchmark's file must be sound")
  }
}

/// `sqlite3 .import` of the same file into a plain table, where the machine has the program.
enum SQLiteImport {
  static func stages(_ input: BenchmarkInput) -> [BenchmarkStage] {
    guard
      let program = ["/usr/bin/sqlite3", "/usr/local/bin/sqlite3"].first(where: FileManager.default.isExecutableFile)
    else {
      print("no sqlite3 on this machine (Debian package sqlite3): its stage is left out")
      return []
    }
    return [
      BenchmarkStage(name: "sqlite3 .import, plain table") {
        let database = input.path + ".sqlite"
        defer { try? FileManager.default.removeItem(atPath: database) }
        let process = Process()
        process.executableURL = URL(fileURLWithPath: program)
        process.arguments = [database, ".mode csv", ".import '\(input.path)' t"]
        try process.run()
        process.waitUntilExit()
        precondition(process.terminationStatus == 0, "sqlite3 imports the file")
      }
    ]
  }
}
