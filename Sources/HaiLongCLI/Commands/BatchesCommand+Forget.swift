import ArgumentParser
import SurveyDefinitions
import SurveyModel
import SurveyReport
import SurveyStore

extension BatchesCommand {
  struct Forget: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Delete the personal data of batches, with a reason; figures stay as they are.",
      usage: "hailong batches forget <round> [<batches> ...] [--before <date>] --reason <reason> [<options>]",
      discussion: """
        Example:
          hailong batches forget Data/demo-city-2021 --before 2022-01-01 --reason "kept for a year, as promised"

        Deletes answers to personal items, ids of respondents and the bytes of quarantined records from the store's
        personal file. Who came twice is still known by pseudonyms; quarantined records can then be mended in the
        delivered file only. Delivered files and backups are not touched.
        """)
    @OptionGroup var options: Options
    @Argument(help: "The batches, by number or file.") var batches: [String] = []
    @Option(help: "All batches that were imported before this day, such as 2026-01-31.") var before: String?
    @Option(help: "Why, for the log.") var reason: String?
    @OptionGroup var actor: ActorOptions

    func validate() throws {
      if batches.isEmpty, before == nil {
        throw ValidationError(
          en: "name batches, or a day with --before", vi: "nêu tệp phiếu, hoặc một ngày bằng --before")
      }
      if let before, !Self.isDay(before) {
        throw ValidationError(
          en: "--before must be a day such as 2026-01-31, not '\(before)'",
          vi: "--before phải là ngày như 2026-01-31, không phải '\(before)'")
      }
    }

    /// Four digits, two of a month, two of a day.
    private static func isDay(_ text: String) -> Bool {
      let parts = text.split(separator: "-", omittingEmptySubsequences: false).map(String.init)
      guard parts.map(\.utf8.count) == [4, 2, 2], parts.joined().utf8.allSatisfy({ $0 &- 0x30 <= 9 }) else {
        return false
      }
      return (1...12).contains(Int(parts[1]) ?? 0) && (1...31).contains(Int(parts[2]) ?? 0)
    }

    func run() throws {
      try FindingOutput(language: options.language.language, store: options.store.path).run {
        let loaded = try SurveyRoundReader.round(atPath: options.round)
        let folder = options.store.folder(of: loaded)
        guard let reason, !reason.isEmpty else { throw StoreUnusable(.reasonMissing) }
        guard SurveyStore.exists(folder) else { throw StoreUnusable(.storeMissing, at: folder.responses) }
        let actor = actor.actor
        let store = try SurveyStore.openToWrite(folder, round: loaded.round.id, actor: actor)
        let list = try BatchList(store, loaded)
        let chosen = try chosen(of: list)
        for batch in chosen {
          let isNew = try store.forget(batch, reason: reason, by: actor)
          let mending = list.batches.filter { other in
            other.mends == batch.number && other.forgetting == nil && !chosen.contains { $0.number == other.number }
          }
          // Each is said to be forgotten as soon as it is.
          try Stream.out.tell(
            BatchListText.forgotten(
              list.entry(batch), isNew: isNew, mending: mending.map(\.number), language: options.language.language))
        }
        return .done
      }
    }

    /// The batches that are named, and those imported before the day, in order.
    private func chosen(of list: BatchList) throws -> [StoredBatch] {
      let named = try batches.map { try list.batch($0).number }
      return list.batches.filter { batch in
        named.contains(batch.number) || before.map { batch.importedAt < $0 } ?? false
      }
    }
  }
}
