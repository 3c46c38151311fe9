import Foundation
import SatisfactionScoring
import SurveyModel
import SurveyParser
import SurveyStore

/// One thing that is measured.
struct BenchmarkStage {
  let name: String
  /// Several threads work at once, so that the clock on the wall says what it costs, and not the processors' time.
  var isParallel = false
  let run: () throws -> Void

  /// The stages from the floor up; each does all that the one above it does, and more.
  static func all(_ input: BenchmarkInput) -> [BenchmarkStage] {
    [
      BenchmarkStage(name: "floor: read, count line ends") { try countLineEnds(input.path) },
      BenchmarkStage(name: "libcsv alone, nil callbacks") {
        let bytes = try Data(contentsOf: URL(fileURLWithPath: input.path), options: .alwaysMapped)
        let taken = bytes.withUnsafeBytes(LibCSVFloor.parse)
        precondition(taken == bytes.count, "libcsv takes the whole file")
      },
      BenchmarkStage(name: "records through libcsv") {
        var table = try CSVTable.open(path: input.path)
        _ = try table.forEachRecord { _ in }
      },
      BenchmarkStage(name: "coded responses, one reader") { try read(input, workers: 1) { _ in } },
      BenchmarkStage(name: "coded responses, \(processors) readers", isParallel: true) {
        try read(input, workers: processors) { _ in }
      },
      BenchmarkStage(name: "coded responses, exact totals") {
        guard var totals = SatisfactionTotals(form: input.form, grouping: .byUnit) else { return }
        try read(input, workers: 1) { try totals.add($0) }
      },
      BenchmarkStage(name: "imported into a store") { try StoreStage.importOnce(input) },
    ] + SQLiteImport.stages(input)
  }

  private static var processors: Int { ProcessInfo.processInfo.activeProcessorCount }

  private static func read(_ input: BenchmarkInput, workers: Int, _ table: (ResponseTable) throws -> Void) throws {
    let batch = Batch(file: "benchmark.csv", formID: input.form.id, basis: .probability)
    let reader = ResponseReader(form: input.form, batch: batch, units: input.units, workers: workers)
    let summary = try reader.read(path: input.path, table: table)
    precondition(summary.accepted == input.records, "the benchmark's file must be sound")
  }

  private static func countLineEnds(_ path: String) throws {
    let descriptor = open(path, O_RDONLY)
    defer { close(descriptor) }
    let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 18, alignment: 64)
    defer { buffer.deallocate() }
    var ends = 0
    while true {
      let count = Foundation.read(descriptor, buffer.baseAddress, buffer.count)
      guard count > 0 else { break }
      for byte in UnsafeRawBufferPointer(rebasing: buffer[..<count]) where byte == 10 { ends += 1 }
    }
    precondition(ends > 0, "the benchmark's file has lines")
  }
}
