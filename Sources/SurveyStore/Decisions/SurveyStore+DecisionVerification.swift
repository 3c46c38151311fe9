import GRDB

extension SurveyStore {
  /// Decisions that are not what the log says, each by its number; the list of what a decision covers is digested anew.
  func decisionFaults(_ entries: [LogEntry], _ database: Database) throws -> [String] {
    let hasDecisions = try StoreSchema.version(database) >= StoreSchema.versionOfDecisions
    let decisions: [StoredDecision]
    do {
      decisions = try DecisionRows.all(database)
    } catch is DecodingError {
      return ["?"]
    } catch let error as DatabaseError where error.resultCode == .SQLITE_CORRUPT {
      return ["?"]
    }
    let taken = entries.filter { $0.action == LogEntry.Action.decide.rawValue }
    let undone = entries.filter { $0.action == LogEntry.Action.undo.rawValue }
    var faults: [String] = []
    if hasDecisions {
      let strays = try Int.fetchOne(
        database, sql: "SELECT count(*) FROM decision_record WHERE decision NOT IN (SELECT number FROM decision)")
      if strays ?? 0 > 0 { faults.append("decision_record") }
    }
    // Numbers are given in the order of the log, so that the nth entry is of the nth decision.
    for number in stride(from: 1, through: max(decisions.count, taken.count), by: 1) {
      guard number <= decisions.count, number <= taken.count else {
        faults.append("\(number)")
        continue
      }
      if try !isAsLogged(decisions[number - 1], taken: taken[number - 1], undone: undone) { faults.append("\(number)") }
    }
    let known = try Set(decisions.filter { !$0.stands }.map { try DecisionRows.undoingDetail($0) })
    if faults.isEmpty, undone.count != known.count { faults.append("?") }
    return faults
  }

  private func isAsLogged(_ decision: StoredDecision, taken: LogEntry, undone: [LogEntry]) throws -> Bool {
    let (own, detail) = try (DecisionRows.detail(decision), DecisionRows.undoingDetail(decision))
    let undoing = undone.first { $0.detail == detail }
    return taken.at == decision.at && taken.who == decision.by && taken.reason == decision.reason
      && taken.detail == own
      && undoing?.at == decision.undoing?.at && undoing?.who == decision.undoing?.by
      && undoing?.reason == decision.undoing?.reason
  }
}
