import ArgumentParser
import IndexScoring
import Provenance
import SurveyDefinitions
import SurveyModel
import SurveyReport
import SurveyStore

struct VerifyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify",
    abstract: "Recompute a store's chain, or published figures.",
    usage: "hailong verify <round | published> [--head <head>] [<options>]",
    discussion: """
      Example:
        hailong verify Data/demo-city-2021
        hailong verify Data/published/par-2020-top-ten

      Recomputes the digest of every batch, the bytes of quarantined records where personal.sqlite is there, and the
      chain of the log; names the first link that is broken.
      With the head that an earlier report printed, finds a log that was cut off or written anew.
      Of a published set (published.yaml, its folder, or a folder of them) every claim is computed again.
      Exits 1 where something disagrees.
      """)

  @Argument(help: "The round's folder or its round.yaml; or published sets.")
  var round: String

  @Option(help: "The head of the chain as an earlier report printed it.")
  var head: String?

  @OptionGroup var store: StoreOptions
  @OptionGroup var language: LanguageOptions

  @Flag(help: "Print JSON.")
  var json = false

  func validate() throws {
    guard let head else { return }
    guard head.count == 64, head.allSatisfy({ $0.isASCII && $0.isHexDigit }) else {
      throw ValidationError(
        en: "--head must be the 64 hexadecimal digits (0 to 9, a to f) of a head, not '\(head)'",
        vi: "--head phải là 64 chữ số thập lục phân (0 đến 9, a đến f), không phải '\(head)'")
    }
  }

  func run() throws {
    let output = FindingOutput(language: language.language, store: store.path)
    try output.run {
      if let sets = PublishedSets(at: round) { return try verify(sets) }
      let loaded = try SurveyRoundReader.round(atPath: round)
      let store = try SurveyStore.openToRead(store.folder(of: loaded), round: loaded.round.id)
      let verified = try store.verification(head: head?.lowercased())
      let found = verified.findings
      let counts = try (batches: store.batches().count, entries: store.log().count, head: store.head())
      let report = VerifyReport(
        batches: counts.batches, entries: counts.entries, head: counts.head, findings: found,
        personal: verified.personal.data)
      try Stream.out.write(
        json
          ? report.json(program: Program.name, language: language.language).text : report.text(language.language))
      try output.write(found)
      return found.isEmpty ? .done : .leftOut
    }
  }

  /// Computes the claims of published sets again.
  private func verify(_ sets: PublishedSets) throws -> ExitStatus {
    if head != nil {
      throw ValidationError(
        en: "--head goes with a round: a published set has no chain",
        vi: "--head chỉ dùng với cuộc khảo sát: bộ số liệu đã công bố không có nhật ký")
    }
    var read: [(set: PublishedSet, results: [ClaimResult])] = []
    var inputs: [String] = []
    for file in sets.files {
      let one = try PublishedSetReader.set(atPath: file)
      read.append((one.set, ClaimCheck.results(of: one.set)))
      inputs += one.inputs
    }
    let results = read.flatMap(\.results)
    let text = PublishedText(language: language.language)
    if json {
      let files = try inputs.map { try InputFile.hashing($0, name: $0) }
      try Stream.out.write(
        PublishedJSON.document(read, provenance: Manifest(program: Program.name, inputs: files)).text)
    } else {
      for one in read { try Stream.out.write(text.text(of: one.set, one.results)) }
    }
    try Stream.error.write(text.sum(of: results))
    return results.contains { $0.verdict == .disagrees } ? .leftOut : .done
  }
}

extension PersonalCheck {
  /// The check as reports tell it.
  fileprivate var data: VerifiedPersonalData {
    let file: String? =
      switch obstacle {
      case nil: nil
      case .fileMissing: "personal.sqlite"
      case .keyMissing: "personal.key"
      }
    return VerifiedPersonalData(checked: checked, unchecked: unchecked, missingFile: file, forgotten: forgotten)
  }
}
