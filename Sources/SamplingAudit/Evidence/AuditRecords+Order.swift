import SurveyModel

extension AuditRecords {
  /// The same records in the order of their respondents' keys, so that nothing depends on the order of files; records
  /// without ids stay as they were read.
  public func inOrderOfRespondents() -> AuditRecords {
    let order = respondents.indices.sorted { a, b in
      respondents[a] == respondents[b] ? a < b : respondents[a] < respondents[b]
    }
    return reordered(order)
  }
}
