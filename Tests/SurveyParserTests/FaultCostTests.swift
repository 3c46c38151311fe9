import Glibc
import SurveyModel
import Testing

@testable import SurveyParser

/// What faults cost where nearly every record has one: each is counted, and put into words where it is kept alone.
struct FaultCostTests {
  /// Processor time of this thread, which other tests do not spend.
  private func seconds(_ body: () throws -> Void) rethrows -> Double {
    func now() -> Double {
      var time = timespec()
      clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
      return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }
    let start = now()
    try body()
    return now() - start
  }

  private func read(_ file: TemporaryFile, form: SurveyForm) throws -> BatchSummary {
    let batch = Batch(file: "b.csv", formID: form.id, basis: .probability)
    let reader = ResponseReader(
      form: form, batch: batch, units: Catalogue.units, limits: ParserLimits(findingsPerCode: 20), workers: 1)
    return try reader.read(path: file.path) { _ in }
  }

  @Test func `A file of faults alone takes hardly longer than a sound one`() throws {
    let form = Catalogue.form()
    func file(_ answer: Int) throws -> TemporaryFile {
      let records = (0..<4_000).map { "R-\($0),U01,S1,2026-03-01,post,\(answer),1,1,1,1,,100,1," }
      return try TemporaryFile(Array(Catalogue.file([Catalogue.header] + records).utf8))
    }
    let (sound, faulty) = try (file(1), file(7))
    _ = try read(sound, form: form)
    var summary: BatchSummary?
    let plain = try seconds { summary = try read(sound, form: form) }
    #expect(summary?.accepted == 4_000)
    let slow = try seconds { summary = try read(faulty, form: form) }
    #expect(summary?.findings.count == 20)
    #expect(summary?.findingCounts == ["response-off-scale": 4_000])
    // Making every finding took 5 times.
    #expect(slow < 3 * plain, "\(slow / plain) times")
  }
}
