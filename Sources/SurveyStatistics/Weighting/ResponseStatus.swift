/// What is known of a sampled person.
public enum ResponseStatus: String, Sendable, CaseIterable {
  /// Eligible, and answered.
  case respondent
  /// Eligible, and did not answer.
  case nonrespondent
  /// Not known whether eligible.
  case unknown
  /// Known not to belong to the population.
  case ineligible

  /// Reads one code per row; every code must stand for a status.
  ///
  /// A code that `meanings` does not list, or a missing one, throws `statusUnknown`: taken for any status it would move
  /// weight where nobody asked for it.
  public static func reading(_ codes: [String?], meanings: [String: ResponseStatus]) throws(WeightingFault)
    -> [ResponseStatus]
  {
    var statuses: [ResponseStatus] = []
    for (row, code) in codes.enumerated() {
      guard let code, let status = meanings[code] else { throw .statusUnknown(row: row, code: code) }
      statuses.append(status)
    }
    return statuses
  }
}
