import SurveyModel

/// Compares two keyings of the same paper forms, form by form under the respondent's id.
public enum KeyingComparer {
  /// Reads the files of two readers of one form and compares them; findings name the files as their batches do.
  public static func compare(
    _ first: (reader: ResponseReader, path: String), _ second: (reader: ResponseReader, path: String)
  ) throws -> KeyingComparison {
    let form = first.reader.form
    let here = try Keying(first.reader, path: first.path)
    let there = try Keying(second.reader, path: second.path)
    let files = [first.reader.batch.file, second.reader.batch.file]
    var findings = here.findings + there.findings
    var equal = Array(repeating: 0, count: here.columns.count)
    var compared = 0
    for respondent in here.order {
      guard let entry = here.entries[respondent] else { continue }
      guard let other = there.entries[respondent] else {
        findings.append(once(entry, in: files[0], notIn: files[1]))
        continue
      }
      compared += 1
      for column in here.columns.indices {
        if entry.cells[column] == other.cells[column] {
          equal[column] += 1
        } else {
          findings.append(difference(form, here.columns[column], column, (entry, files[0]), (other, files[1])))
        }
      }
    }
    let missing = there.order.filter { here.entries[$0] == nil }
    for respondent in missing {
      if let entry = there.entries[respondent] { findings.append(once(entry, in: files[1], notIn: files[0])) }
    }
    return KeyingComparison(
      files: files, records: [here.summary.accepted, there.summary.accepted],
      quarantined: [here.summary.quarantined, there.summary.quarantined], compared: compared,
      single: [here.order.count - compared, missing.count],
      items: here.columns.indices.map {
        KeyingAgreement(item: here.columns[$0].id, compared: compared, equal: equal[$0])
      }, findings: findings)
  }

  private static func once(_ entry: Keying.Entry, in file: String, notIn other: String) -> Finding {
    Finding(
      .batch(.keyedOnce(otherFile: other)), at: SourceLocation(file: file, line: entry.line),
      formNumber: entry.formNumber)
  }

  private static func difference(
    _ form: SurveyForm, _ name: Item.Name, _ column: Int, _ here: (entry: Keying.Entry, file: String),
    _ there: (entry: Keying.Entry, file: String)
  ) -> Finding {
    let isPersonal = form.item(name.id)?.isPersonal ?? false
    let values = isPersonal ? nil : KeyedPair(here: here.entry.cells[column], there: there.entry.cells[column])
    return Finding(
      .batch(.keyingsDiffer(item: name, cells: values, otherFile: there.file, otherLine: there.entry.line)),
      at: SourceLocation(file: here.file, line: here.entry.line, column: name.id), formNumber: here.entry.formNumber)
  }
}
