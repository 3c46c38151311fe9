import SamplingAudit
import SatisfactionScoring
import SurveyDefinitions
import SurveyModel
import SurveyReport
import SurveyStatistics
import SurveyStore

/// Audits a round: what the round says of its fieldwork, put beside what was read and scored.
struct RoundAudit {
  private let loaded: LoadedRound
  private let rules: AuditRules
  private let files: AuditFiles

  /// Audits delivered files, whose respondents have their own ids.
  init(_ loaded: LoadedRound, rules: AuditRules) {
    self.loaded = loaded
    self.rules = rules
    files = loaded.audit.files
  }

  /// Audits what a store holds: the files of the audit name respondents by the store's pseudonyms.
  init(_ loaded: LoadedRound, rules: AuditRules, store: borrowing SurveyStore) throws {
    self.loaded = loaded
    self.rules = rules
    var files = loaded.audit.files
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
    self.files = files
  }

  /// Looks at every interview that counts; `byUnit` are the scores of the units.
  func report(_ reading: BatchReading, byUnit tables: [SatisfactionScores]) -> AuditReport {
    let round = loaded.round.with(reading.accounts.map(\.batch))
    let forms = reading.records.map { form in
      FormEvidence(
        form.records.inOrderOfRespondents(), isSelfSelected: form.isSelfSelected, plan: round.plan,
        scores: overall(form, in: tables), leftOut: form.leftOut)
    }
    let places = CasePlaces(loaded, round)
    let texts = places.cases(reading) { kind -> PersonalDataKind? in
      if case .batch(.personalDataInText(_, let kind)) = kind { kind } else { nil }
    }
    let dates = places.cases(reading) { kind -> Bool? in
      if case .batch(.dateOutsidePeriod) = kind { true } else { nil }
    }
    return AuditReport(
      AuditEvidence(
        round: round, forms: forms, files: files,
        personalTexts: Dictionary(texts.map { ($0.place, $0.value) }) { first, _ in first },
        datesOutside: Set(dates.map(\.place)), level: loaded.method.level), rules: rules)
  }

  /// The estimate of each unit's overall score; a score that is withheld from readers is not from the audit.
  private func overall(_ form: FormRecords, in tables: [SatisfactionScores]) -> [String: Estimate] {
    guard let root = form.records.form.satisfaction?.name else { return [:] }
    let table = tables.first {
      $0.form.id == form.records.form.id && $0.isSelfSelected == form.isSelfSelected
    }
    return (table?.subScores ?? []).reduce(into: [:]) { scores, score in
      guard case .node(root) = score.target, score.group.count == 1 else { return }
      scores[score.group[0]] = score.estimate
    }
  }
}

/// Where findings of readers stand among the batches of an audit.
private struct CasePlaces {
  private let files: [String: String]
  private let batches: [String: Int]

  init(_ loaded: LoadedRound, _ round: SurveyRound) {
    files = Dictionary(zip(loaded.batchPaths, loaded.round.batches.map(\.file))) { first, _ in first }
    batches = Dictionary(round.batches.enumerated().map { ($1.file, $0) }) { first, _ in first }
  }

  /// The records of which findings of a kind speak, those of mended records where they were delivered.
  func cases<Value>(
    _ reading: BatchReading, value: (Finding.Kind) -> Value?
  ) -> [(place: CaseReference, value: Value)] {
    let mended = reading.mendedFindings.compactMap { finding in
      value(finding.kind).map { (place: finding.place, value: $0) }
    }
    return mended
      + reading.findings.compactMap { finding in
        guard let value = value(finding.kind), let location = finding.location, let line = location.line,
          let batch = batches[files[location.file] ?? location.file]
        else { return nil }
        return (CaseReference(batch: batch, line: line), value)
      }
  }
}
