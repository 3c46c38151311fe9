import GRDB

extension SurveyStore {
  /// Decisions that are not what the log says, each as `StoreDisagreement.decision` has it; the list of what a decision covers is digested anew.
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
    // Numbers are given in the order of the log, so that the nth entry is of the nth decision.
    for (number, entry) in zip(1..., taken) {
      guard let decision = decisions.first(where: { $0.number == number }) else {
        faults.append("\(number):\(entry.number):\(entry.at) \(entry.who)")
        continue
      }
      if try !isAsLogged(decision, taken: entry, undone: undone) { faults.append("\(number):\(entry.number)") }
    }
    var strangers = Set(decisions.map(\.number))
    if hasDecisions {
      strangers.formUnion(try Int.fetchAll(database, sql: "SELECT DISTINCT decision FROM decision_record"))
    }
    faults += strangers.subtracting(taken.indices.map { $0 + 1 }).sorted().map(String.init)
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
