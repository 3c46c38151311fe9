import ColumnEstimation
import IndexScoring
import SamplingAudit
import SurveyDefinitions
import SurveyModel
import SurveyParser
import SurveyReport
import SurveyStatistics
import SurveyStore

/// Says findings on standard error, and turns errors of the libraries into findings and an exit status.
struct FindingOutput {
  let language: Language
  /// What `--store` says, so that commands in help lines say it, too.
  var store: String?

  /// `counts` are those by code where more were found than were kept.
  func write(_ findings: [Finding], counts: [String: Int] = [:]) throws {
    try Stream.error.write(printer.text(of: findings, counts: counts))
  }

  /// Every finding, none folded away: what a linter is asked for.
  func writeAll(_ findings: [Finding]) throws {
    try Stream.error.write(findings.map(printer.text(of:)).joined())
  }

  /// Findings of a run, then `notes` on its imports, and the sum as the last line; batches are named by their paths, so
  /// that editors can jump there.
  func write(_ results: RoundResults, of loaded: LoadedRound, notes: [Finding] = []) throws {
    let paths = loaded.paths
    try write(results.findings.map { $0.located(by: paths) } + notes)
    try Stream.error.write(printer.sum(of: results.batches, findings: results.findings))
  }

  /// Findings of checked files, and the sum as the last line.
  func write(_ checks: [FileCheck]) throws {
    let findings = checks.flatMap(\.findings)
    try write(findings, counts: checks.reduce(into: [:]) { $0.merge($1.findingCounts, uniquingKeysWith: +) })
    try Stream.error.write(
      printer.sum(
        records: checks.reduce(0) { $0 + $1.records }, accepted: checks.reduce(0) { $0 + $1.accepted },
        quarantined: checks.reduce(0) { $0 + $1.quarantined }, findings: findings))
  }

  /// The sum of an import as the last line.
  func writeSum(of outcomes: [ImportOutcome]) throws {
    try Stream.error.write(
      printer.sum(
        records: outcomes.reduce(0) { $0 + $1.records }, accepted: outcomes.reduce(0) { $0 + $1.imported },
        quarantined: outcomes.reduce(0) { $0 + $1.quarantined },
        superseded: outcomes.reduce(0) { $0 + $1.superseded }, findings: outcomes.flatMap(\.findings)))
  }

  /// Findings of an estimate; the sum only where something was found.
  func write(_ report: EstimateReport) throws {
    try write(report.findings, records: report.records, accepted: report.accepted)
  }

  /// Findings about the rows of a table; the sum only where something was found.
  func write(_ findings: [Finding], records: Int, accepted: Int) throws {
    try write(findings)
    guard !findings.isEmpty else { return }
    try Stream.error.write(
      printer.sum(records: records, accepted: accepted, quarantined: records - accepted, findings: findings))
  }

  private var printer: FindingPrinter {
    FindingPrinter(language: language, usesColor: Stream.error.usesColor, store: store)
  }

  /// Runs a command; whatever it throws is said to a person in one place.
  func run(_ body: () throws -> ExitStatus) throws {
    signalPipe()
    let status: ExitStatus
    do {
      status = try body()
    } catch let error as DefinitionUnusable {
      try write(error.findings)
      throw Self.status(error.findings).code
    } catch let error as BatchUnusable {
      try write(error.findings)
      throw Self.status(error.findings).code
    } catch let error as PlanRefused {
      try write(error.findings)
      throw ExitStatus.dataUnusable.code
    } catch let error as CompositeRefused {
      try write(error.findings)
      throw ExitStatus.dataUnusable.code
    } catch let error as DesignFault {
      try write([Self.finding(error)])
      throw ExitStatus.dataUnusable.code
    } catch let error as AnalysisFault {
      try write([Finding(error)])
      throw ExitStatus.dataUnusable.code
    } catch let error as StoreUnusable {
      try write(error.findings)
      throw Self.status(ofStore: error.findings).code
    } catch let error as OutputFailure {
      try write([error.finding])
      throw ExitStatus.outputFailed.code
    }
    if status != .done { throw status.code }
  }

  /// An input that cannot be opened is another matter than one that cannot be used.
  static func status(_ findings: [Finding]) -> ExitStatus {
    findings.contains { $0.isInputFailure } ? .inputUnreadable : .dataUnusable
  }

  /// A store that another process writes to is worth another try; a full disk or one without rights is an output's fault.
  private static func status(ofStore findings: [Finding]) -> ExitStatus {
    for case .store(let kind) in findings.map(\.kind) {
      switch kind {
      case .storeLocked: return .storeLocked
      case .storeFull, .storeUnreadable, .storeInTheWay: return .outputFailed
      case .storeMissing: return .inputUnreadable
      case .batchUnknown, .batchAmbiguous, .reasonMissing, .batchNotDeclared, .optionsAgainstRound: return .usage
      case .decisionCheckUnknown, .decisionUnitUnknown, .decisionInterviewerUnknown, .decisionLineUnknown,
        .decisionUnknown:
        return .usage
      default: continue
      }
    }
    return .dataUnusable
  }

  private static func finding(_ fault: DesignFault) -> Finding {
    switch fault {
    case .populationTooSmall(let stratum, let population, let sample):
      Finding(
        .estimation(
          .populationUnderSample(
            stratum: stratum, population: NumberFormat(.en).text(population, decimals: 0), sample: sample)))
    case .singlePSU(let strata):
      Finding(.estimation(.singlePSURefused(strata: strata)))
    default: Finding(.table(TableFinding(fault)))
    }
  }
}

extension BatchUnusable {
  /// Refuses a file, which the round calls `name`, for a number that cannot be added exactly.
  init(sumOutOfRange name: String, at path: String) {
    self.init(findings: [Finding(.estimation(.sumOutOfRange(file: name)), at: SourceLocation(file: path))])
  }
}

extension Finding {
  /// The same finding, its file named by its path.
  func located(by paths: [String: String]) -> Finding {
    guard let place = location, let path = paths[place.file] else { return self }
    return Finding(
      kind, at: SourceLocation(file: path, line: place.line, record: place.record, column: place.column),
      formNumber: formNumber)
  }

  /// Whether it is about the program's own files: a workbook that could not be written.
  var isOfProgram: Bool { if case .program = kind { true } else { false } }

  fileprivate var isInputFailure: Bool {
    switch kind {
    case .batch(.fileMissing), .batch(.fileIsFolder), .batch(.fileUnreadable): true
    case .definition(.fileMissing), .definition(.fileIsFolder), .definition(.fileUnreadable),
      .definition(.libraryMissing), .definition(.auditRulesMissing), .definition(.formNotInLibrary),
      .definition(.indexLibraryMissing), .definition(.indexNotInLibrary):
      true
    case .reference(let finding): finding.isUnreadable
    default: false
    }
  }
}
