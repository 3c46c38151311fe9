/// One unit's plan against what was achieved with one form.
public struct PlanAccount: Sendable, Equatable {
  /// Interviews that the plan asks for; `nil` where it does not say.
  public let planned: Int?
  /// People on the drawn official list; `nil` where the round gives none.
  public let drawn: Int?
  /// What became of the records that were delivered.
  public let records: DeliveredRecords

  /// - drawn: people on the official list by unit; `nil` where there is none.
  init(_ form: FormEvidence, ofUnit unit: String, drawn: [String: Int]?) {
    planned = (try? form.planLines(ofUnit: unit)).flatMap { lines in
      lines.allSatisfy { $0.planned != nil } ? lines.reduce(0) { $0 + ($1.planned ?? 0) } : nil
    }
    self.drawn = drawn.map { $0[unit] ?? 0 }
    records = form.delivered(ofUnit: unit)
  }
}

extension FormEvidence {
  /// People on the drawn official list by unit; `nil` where the round gives no list for the form.
  func drawn(_ evidence: AuditEvidence) -> [String: Int]? {
    (try? sample(evidence)).map { cases in
      cases.reduce(into: [:]) { counts, one in
        if one.list == .official { counts[one.unit, default: 0] += 1 }
      }
    }
  }
}

/// The records of one form whose unit cannot be read: they are in no unit's account.
public struct UnplacedRecords: Sendable, Equatable {
  /// The form.
  public let form: String
  /// The respondents chose themselves.
  public let isSelfSelected: Bool
  /// What became of them.
  public let records: DeliveredRecords
}
