import IndexScoring
import SurveyModel

/// A table of other maxima for a what-if: `criterion,max`.
public enum IndexWeightsReader {
  /// The maxima in the CSV file at `path`, for criteria of `index`, in the file's order.
  public static func weights(
    atPath path: String, for index: IndexDefinition
  ) throws(DefinitionUnusable) -> [(criterion: Criterion, maximum: Points)] {
    var log = FindingLog()
    var weights: [(criterion: Criterion, maximum: Points)] = []
    var names = NameRegister()
    let table = try CompanionTable.load(path)
    for record in table.records(required: ["criterion", "max"], optional: [], &log) {
      guard let code = record.required("criterion", &log), let cell = record.required("max", &log) else { continue }
      guard let criterion = index.criteria.first(where: { $0.code == code }), criterion.maximum > .zero else {
        let known = index.criteria.filter { $0.maximum > .zero }.map(\.code)
        log.add(
          .nameUnknown(kind: .criterion, name: code, nearest: NearestName.of(code, among: known)),
          at: record.location("criterion"))
        continue
      }
      guard names.take(code, .criterion, at: record.location("criterion"), &log) else { continue }
      guard let maximum = Points(decimal: cell), maximum >= .zero else {
        log.add(.cellUnreadable(found: cell, expected: .points), at: record.location("max"))
        continue
      }
      if let other = weights.first(where: { $0.criterion.isRelated(to: criterion) })?.criterion {
        let (inner, above) = other.isAbove(criterion) ? (criterion, other) : (other, criterion)
        log.add(.maximumTwice(criterion: inner.code, above: above.code), at: record.location("criterion"))
        continue
      }
      weights.append((criterion, maximum))
    }
    return try log.checked(weights)
  }
}

extension Criterion {
  /// Another maximum of one changes that of the other, as the cap of bonus and penalty points does not.
  fileprivate func isAbove(_ other: Criterion) -> Bool {
    if case .adjustment = rule { return false }
    return flattened.dropFirst().contains { $0.code == other.code }
  }

  fileprivate func isRelated(to other: Criterion) -> Bool { isAbove(other) || other.isAbove(self) }
}
