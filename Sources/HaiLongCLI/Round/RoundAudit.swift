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
      AuditEvidence(round: round, forms: forms, level: loaded.method.level), rules: rules)
    let file = try InputFile.hashing(path, name: (path as NSString).lastPathComponent)
    let provenance = Manifest(
      program: scored.provenance.program, inputs: scored.provenance.inputs + [file],
      chainHead: scored.provenance.chainHead)
    return (AuditResults(round: round, report: report, provenance: provenance), scored)
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
