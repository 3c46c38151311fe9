import SurveyModel

/// Looks for the header below lines of titles, to say where it stands; nothing is read from such a file.
enum HeaderSearch {
  /// How many records after the first line are looked at.
  static let depth = 20

  /// The line of the first record that names more of the form's columns than the first line does, and most of its own.
  static func line(
    of form: SurveyForm, after match: HeaderMatch, in reader: inout CSVReader, limits: ParserLimits
  ) throws(BatchUnusable) -> Int? {
    reader.width = nil
    for _ in 0..<depth {
      switch try reader.next() {
      case .end: return nil
      case .damaged: continue
      case .record:
        guard reader.cellCount <= limits.columns else { continue }
        let header = HeaderNames(reader)
        let found = HeaderMatch(header: header, form: form, conventions: match.conventions).claimedCount
        if found >= 2, found > match.claimedCount, found * 2 >= header.names.count { return reader.line }
      }
    }
    return nil
  }
}
