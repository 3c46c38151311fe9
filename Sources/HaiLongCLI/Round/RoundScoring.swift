import IndexScoring
import Provenance
import SamplingAudit
import SatisfactionScoring
import SurveyDefinitions
import SurveyModel
import SurveyReport
import SurveyStatistics
import SurveyStore

/// Scores a round: what `run`, `satisfaction`, `index` and `report` all print from.
enum RoundScoring {
  /// Reads and scores, from the store in `folder` or else from the delivered files.
  ///
  /// `by` adds tables by other groupings than the unit, `audit` looks at the interviews one by one by these rules, and
  /// `withExcluded` counts what decisions keep out; `lastYear` is compared with. A frame that is smaller than the sample
  /// refuses the figures, unless they are only looked at (`toleratesSmallFrame`): then it counts as not known.
  static func results(
    _ loaded: LoadedRound, by groupings: [Grouping], chunkSize: Int, store folder: StoreFolder?, audit: RuleFile? = nil,
    assuming assumptions: IndexAssumptions = IndexAssumptions(), withExcluded: Bool = false,
    lastYear: LastYear? = nil, toleratesSmallFrame: Bool = false
  ) throws -> RoundResults {
    let loaded = loaded.with(remark: audit?.remark)
    let groupings = [.byUnit] + groupings
    guard let folder else {
      let reading = try BatchReading(
        loaded, groupings: groupings, chunkSize: chunkSize, keepsRecords: audit != nil)
      let report = audit.map { RoundAudit(loaded, rules: $0.rules) }
      return try results(
        loaded, reading, manifest(of: loaded, audit), report, assumptions, lastYear, tolerant: toleratesSmallFrame)
    }
    let store = try SurveyStore.openToRead(folder, round: loaded.round.id)
    // Several questions are asked of the store; where another process wrote in between, all are asked anew.
    while true {
      let head = try store.head()
      let reading = try BatchReading(
        loaded, groupings: groupings, store: store, keepsRecords: audit != nil, withExcluded: withExcluded)
      let report = try audit.map { try RoundAudit(loaded, rules: $0.rules, store: store) }
      let manifest = try manifest(of: loaded, audit, store: store)
      if try store.head() == head {
        return try results(loaded, reading, manifest, report, assumptions, lastYear, tolerant: toleratesSmallFrame)
      }
    }
  }

  private static func results(
    _ loaded: LoadedRound, _ reading: BatchReading, _ provenance: Manifest, _ audit: RoundAudit?,
    _ assumptions: IndexAssumptions, _ lastYear: LastYear?, tolerant: Bool
  ) throws -> RoundResults {
    do {
      return try results(loaded, reading, provenance, audit, assumptions, lastYear, knowsFrame: true)
    } catch DesignFault.populationTooSmall where tolerant {
      return try results(loaded, reading, provenance, audit, assumptions, lastYear, knowsFrame: false)
    }
  }

  private static func results(
    _ loaded: LoadedRound, _ reading: BatchReading, _ provenance: Manifest, _ audit: RoundAudit?,
    _ assumptions: IndexAssumptions, _ lastYear: LastYear?, knowsFrame: Bool
  ) throws -> RoundResults {
    let tables = try reading.totals.map { forms in
      try forms.map { try scores($0, of: loaded, knowsFrame: knowsFrame) }
    }
    let report = audit?.report(reading, byUnit: tables[0])
    let evidence = evidence(
      loaded, totals: reading.totals[0], published: tables[0], audit: report, knowsFrame: knowsFrame)
    let index = try loaded.index.map { try IndexScores($0, evidence: evidence) }
    let assumed =
      assumptions.isEmpty
      ? nil
      : try index.map {
        try IndexScores($0.definition, evidence: evidence, assumptions: assumptions).withoutWhatIsHidden(in: $0)
      }
    let others = tables.dropFirst().flatMap { $0 }
    let findings = EstimationFindings.all(loaded, byUnit: tables[0], others: others, index: index)
    return RoundResults(
      round: loaded.round, method: loaded.method, batches: reading.accounts, byUnit: tables[0],
      otherGroupings: others, index: index, assumedIndex: assumed,
      lastYear: index.flatMap { index in
        lastYear.map { YearComparison(index, forms: loaded.round.forms, with: $0.index) }
      },
      findings: loaded.remarksByName + reading.findings + findings, provenance: provenance.with(lastYear), audit: report
    )
  }

  /// Audits what a store holds, as it stands; `reading` kept its interviews.
  static func audit(
    _ reading: BatchReading, of loaded: LoadedRound, store: borrowing SurveyStore, rules: RuleFile
  ) throws -> AuditReport {
    let tables = try (reading.totals.first ?? []).map { try scores($0, of: loaded) }
    return try RoundAudit(loaded, rules: rules.rules, store: store).report(reading, byUnit: tables)
  }

  private static func scores(
    _ form: FormTotals, of loaded: LoadedRound, knowsFrame: Bool = true
  ) throws(DesignFault) -> SatisfactionScores {
    try SatisfactionScores(
      form.totals, method: loaded.method,
      populationPSUs: form.isSelfSelected || !knowsFrame ? [:] : loaded.round.populationPSUs(of: form.totals.form),
      isSelfSelected: form.isSelfSelected)
  }

  /// Only samples feed an index with an error; self-selected answers count where a definition takes them as they stand.
  private static func evidence(
    _ loaded: LoadedRound, totals: [FormTotals], published: [SatisfactionScores],
    audit: AuditReport?, knowsFrame: Bool
  ) -> IndexEvidence {
    func surveys(isSelfSelected: Bool) -> [String: SurveyEvidence] {
      let wanted = zip(totals, published).filter { $0.0.isSelfSelected == isSelfSelected }.map { form, scores in
        (
          form.totals.form.id,
          SurveyEvidence(
            totals: form.totals,
            populationPSUs: isSelfSelected || !knowsFrame ? [:] : loaded.round.populationPSUs(of: form.totals.form),
            published: scores)
        )
      }
      return Dictionary(uniqueKeysWithValues: wanted)
    }
    return IndexEvidence(
      units: loaded.round.units, appraisal: loaded.appraisal, figures: loaded.figures,
      surveys: surveys(isSelfSelected: false), selfSelected: surveys(isSelfSelected: true), method: loaded.method,
      verdicts: audit?.verdicts ?? [:], responseRates: audit?.responseRates ?? [:])
  }

  /// Definitions and batches, named as seen from the round, so that the manifest does not depend on where it lies.
  private static func manifest(of loaded: LoadedRound, _ audit: RuleFile?) throws -> Manifest {
    let batches = try zip(loaded.round.batches, loaded.batchPaths).map { try InputFile.hashing($1, name: $0.file) }
    return Manifest(program: Program.name, inputs: try definitions(of: loaded, audit) + batches)
  }

  /// Batches as they were when they were imported; the head of the log stands for what was done since.
  private static func manifest(
    of loaded: LoadedRound, _ audit: RuleFile?, store: borrowing SurveyStore
  ) throws -> Manifest {
    let batches = try store.batches().filter(\.stands).map {
      InputFile(file: $0.delivery.batch.file, sha256: $0.delivery.sha256)
    }
    return Manifest(
      program: Program.name, inputs: try definitions(of: loaded, audit) + batches, chainHead: try store.head())
  }

  private static func definitions(of loaded: LoadedRound, _ audit: RuleFile?) throws -> [InputFile] {
    let own = try loaded.inputs.map { try InputFile.hashing($0, name: relative($0, to: loaded.folder)) }
    guard let audit, !loaded.inputs.contains(audit.path) else { return own }
    let name = audit.path.split(separator: "/").last.map { "audit/" + $0 } ?? audit.path
    return own + [try InputFile.hashing(audit.path, name: name)]
  }
}

/// A path as seen from `folder`, both as seen from the same place.
private func relative(_ path: String, to folder: String) -> String {
  let target = path.split(separator: "/").filter { $0 != "." }.map(String.init)
  let base = folder.split(separator: "/").filter { $0 != "." }.map(String.init)
  guard path.hasPrefix("/") == folder.hasPrefix("/"), !base.contains("..") else { return path }
  let shared = zip(base, target).prefix { $0 == $1 }.count
  return (Array(repeating: "..", count: base.count - shared) + target[shared...]).joined(separator: "/")
}

extension LoadedRound {
  /// Paths of all files of the round by their names as seen from it, so that outputs do not depend on where it lies.
  var paths: [String: String] {
    let own = inputs.map { (relative($0, to: folder), $0) }
    return Dictionary(own + zip(round.batches.map(\.file), batchPaths)) { first, _ in first }
  }

  /// What is remarked on the round's files, which are called by their names.
  fileprivate var remarksByName: [Finding] {
    let names = Dictionary(paths.map { ($0.value, $0.key) }) { first, _ in first }
    return remarks.map { $0.located(by: names) }
  }
}

extension SurveyRound {
  /// N_h by stratum where respondents are the sampling units and the plan knows how many there are to draw from.
  func populationPSUs(of form: SurveyForm) -> [String: Double] {
    guard form.roles[.psu] == nil else { return [:] }
    let strata = Dictionary(grouping: plan.filter { $0.formID == form.id && $0.psu.isEmpty }, by: \.stratum)
    // A stratum of which one part is not known is not known: without a number it counts as infinite.
    return strata.compactMapValues { entries in
      entries.contains { $0.population == nil } ? nil : entries.reduce(0) { $0 + Double($1.population ?? 0) }
    }
  }
}
