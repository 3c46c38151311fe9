import SurveyDefinitions
import SurveyModel
import SurveyParser
import SurveyStore

/// Which records of the delivered files give way to a later version of the same respondent; found by reading the files
/// of those forms that declare a version once before they are scored.
struct LatestRecords {
  /// The records of one batch that give way.
  struct Lost {
    fileprivate(set) var lines: Set<Int> = []
    /// One finding per record, in the order of the file.
    var findings: [Finding] = []
  }

  private struct Claim {
    let batch: Int
    let line: Int
    let record: Int
    let version: String
  }

  private var lost: [Int: Lost] = [:]

  init(_ loaded: LoadedRound, chunkSize: Int) throws {
    for form in loaded.round.forms where form.roles[.version] != nil { try read(form, loaded, chunkSize) }
  }

  /// The records of a batch, by its position in the round, that give way.
  func lost(inBatch index: Int, form: SurveyForm) -> Lost { lost[index] ?? Lost() }

  private mutating func read(_ form: SurveyForm, _ loaded: LoadedRound, _ chunkSize: Int) throws {
    var best: [String: Claim] = [:]
    var beaten: [(loser: Claim, winner: String)] = []
    for (index, (batch, path)) in zip(loaded.round.batches, loaded.batchPaths).enumerated()
    where batch.formID == form.id {
      let reader = ResponseReader.reading(batch, form: form, of: loaded.round, chunkSize: chunkSize, keepsKeys: true)
      do {
        _ = try reader.read(path: path) { table in
          guard let keys = table.keys, !keys.respondents.isEmpty else { return }
          for row in 0..<table.count {
            let claim = Claim(
              batch: index, line: table.lines[row], record: keys.records[row],
              version: Self.version(form, table, keys, row))
            let respondent = keys.respondents[row]
            guard let known = best[respondent] else {
              best[respondent] = claim
              continue
            }
            let isLater = RecordVersion.order(known.version, claim.version) == .older
            if isLater { best[respondent] = claim }
            beaten.append((isLater ? known : claim, respondent))
          }
        }
      } catch let unusable as BatchUnusable {
        throw BatchUnusable(findings: unusable.findings.map { $0.located(by: [batch.file: path]) })
      }
    }
    note(beaten.compactMap { pair in best[pair.winner].map { (pair.loser, $0) } }, form, loaded)
  }

  private mutating func note(_ pairs: [(loser: Claim, winner: Claim)], _ form: SurveyForm, _ loaded: LoadedRound) {
    for pair in pairs.sorted(by: { ($0.loser.batch, $0.loser.line) < ($1.loser.batch, $1.loser.line) }) {
      let files = loaded.round.batches.map(\.file)
      let place = SourceLocation(
        file: files[pair.loser.batch], line: pair.loser.line, record: pair.loser.record,
        column: form.roles[.respondent])
      lost[pair.loser.batch, default: Lost()].lines.insert(pair.loser.line)
      lost[pair.loser.batch, default: Lost()].findings.append(
        Finding(
          .store(.recordSuperseded(byLine: pair.winner.line, inFile: files[pair.winner.batch])), at: place))
    }
  }

  /// The cell of the version, from its item or from its own column.
  private static func version(_ form: SurveyForm, _ table: ResponseTable, _ keys: RecordKeys, _ row: Int) -> String {
    guard let name = form.roles[.version], let item = form.itemIndex(name) else {
      return keys.roles[.version]?[row] ?? ""
    }
    return switch table.columns[item][row] {
    case .text(let text): text
    case .number(let number): "\(number)"
    default: ""
    }
  }
}
