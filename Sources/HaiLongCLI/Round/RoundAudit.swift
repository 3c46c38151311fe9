import Foundation
import Provenance
import SamplingAudit
import SatisfactionScoring
import SurveyDefinitions
import SurveyModel
import SurveyReport
import SurveyStatistics
import SurveyStore

/// Audits a round: what `audit` prints from.
enum RoundAudit {
  /// Reads every interview that counts, scores the units, and looks at both.
  static func results(
    _ loaded: LoadedRound, library: AuditLibrary, chunkSize: Int, store: StoreFolder?
  ) throws -> (audit: AuditResults, scored: RoundResults) {
    let (rules, path) = try library.rules(of: loaded)
    let (scored, records) = try RoundScoring.resultsAndRecords(loaded, chunkSize: chunkSize, store: store)
    let round = loaded.round.with(scored.batches.map(\.batch))
    let forms = records.map { form in
      FormEvidence(
        form.records, isSelfSelected: form.isSelfSelected, plan: round.plan, scores: overall(form, in: scored))
    }
    let report = AuditReport(
      AuditEvidence(
        round: round, forms: forms, files: try files(of: loaded, store: store),
        personalTexts: personalTexts(scored, of: loaded, batches: round.batches),
        datesOutside: datesOutside(scored, of: loaded, batches: round.batches), level: loaded.method.level),
      rules: rules)
    let file = try InputFile.hashing(path, name: (path as NSString).lastPathComponent)
    let provenance = Manifest(
      program: scored.provenance.program, inputs: scored.provenance.inputs + [file],
      chainHead: scored.provenance.chainHead)
    return (AuditResults(round: round, report: report, provenance: provenance), scored)
  }

  /// The files of the audit, their respondents named as the records name them: by pseudonyms where a store is read.
  private static func files(of loaded: LoadedRound, store folder: StoreFolder?) throws -> AuditFiles {
    var files = loaded.audit.files
    guard let folder, files.sample != nil || files.recheck != nil else { return files }
    let store = try SurveyStore.openToRead(folder, round: loaded.round.id)
    if var sample = files.sample {
      for (place, name) in try store.pseudonyms(of: sample.map(\.respondent)).enumerated() {
        sample[place].respondent = name
      }
      files.sample = sample
    }
    if var recheck = files.recheck {
      for (place, name) in try store.pseudonyms(of: recheck.map(\.respondent)).enumerated() {
        recheck[place].respondent = name
      }
      files.recheck = recheck
    }
    return files
  }

  /// Where the readers of batches found a number or an address of a person in a free text.
  private static func personalTexts(
    _ scored: RoundResults, of loaded: LoadedRound, batches: [Batch]
  ) -> [CaseReference: PersonalDataKind] {
    let found = cases(scored, of: loaded, batches: batches) { kind -> PersonalDataKind? in
      if case .batch(.personalDataInText(_, let kind)) = kind { kind } else { nil }
    }
    return Dictionary(found.map { ($0.place, $0.value) }) { first, _ in first }
  }

  /// Where the readers of batches found a date outside the round's period.
  private static func datesOutside(
    _ scored: RoundResults, of loaded: LoadedRound, batches: [Batch]
  ) -> Set<CaseReference> {
    Set(
      cases(scored, of: loaded, batches: batches) { kind -> Bool? in
        if case .batch(.dateOutsidePeriod) = kind { true } else { nil }
      }.map(\.place))
  }

  /// The records of which a finding speaks.
  private static func cases<Value>(
    _ scored: RoundResults, of loaded: LoadedRound, batches: [Batch], value: (Finding.Kind) -> Value?
  ) -> [(place: CaseReference, value: Value)] {
    let paths = Dictionary(zip(loaded.batchPaths, loaded.round.batches.map(\.file))) { first, _ in first }
    let places = Dictionary(batches.enumerated().map { ($1.file, $0) }) { first, _ in first }
    return scored.findings.compactMap { finding in
      guard let value = value(finding.kind), let location = finding.location, let line = location.line,
        let batch = places[paths[location.file] ?? location.file]
      else { return nil }
      return (CaseReference(batch: batch, line: line), value)
    }
  }

  /// The estimate of each unit's overall score; a score that is withheld from readers is not from the audit.
  private static func overall(_ form: FormRecords, in scored: RoundResults) -> [String: Estimate] {
    guard let root = form.records.form.satisfaction?.name else { return [:] }
    let table = scored.byUnit.first {
      $0.form.id == form.records.form.id && $0.isSelfSelected == form.isSelfSelected
    }
    return (table?.subScores ?? []).reduce(into: [:]) { scores, score in
      guard case .node(root) = score.target, score.group.count == 1 else { return }
      scores[score.group[0]] = score.estimate
    }
  }
}
