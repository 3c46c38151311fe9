import SurveyModel

/// Labels that stand twice in a scale, or that look as if they were copied from another scale.
enum LabelLint {
  /// Words that belong to no scale in particular.
  static let common: Set<String> = ["yes", "no", "other", "none", "both", "online", "don't know", "neutral"]

  static func run(
    _ scale: ResponseScale, among scales: [ResponseScale], at location: SourceLocation, _ log: inout FindingLog
  ) {
    reportRepeated(scale, \.en, at: location, &log)
    reportRepeated(scale, \.vi, at: location, &log)
    for other in scales where other.name != scale.name {
      if let stray = stray(in: scale, from: other) {
        log.add(.labelOfAnotherScale(label: stray, scale: other.name), at: location)
      }
    }
  }

  private static func reportRepeated(
    _ scale: ResponseScale, _ language: KeyPath<LocalizedText, String>, at location: SourceLocation,
    _ log: inout FindingLog
  ) {
    var reported: Set<String> = []
    for point in scale.points {
      let label = point.label[keyPath: language]
      guard reported.insert(label.lowercased()).inserted else { continue }
      let codes = scale.points.filter { $0.label[keyPath: language].lowercased() == label.lowercased() }.map(\.code)
      if codes.count > 1 { log.add(.labelRepeated(label: label, codes: codes), at: location) }
    }
  }

  /// The one label that two scales have in common, where it is the first of `scale`, as a slip of copying leaves it, and
  /// neither a number nor a common word.
  private static func stray(in scale: ResponseScale, from other: ResponseScale) -> String? {
    guard scale.points.count >= 3, other.points.count >= 3 else { return nil }
    let theirs = Set(other.points.map { $0.label.en.lowercased() })
    let shared = scale.points.filter { theirs.contains($0.label.en.lowercased()) }
    guard shared.count == 1, let label = shared.first?.label.en, scale.points.first == shared.first else { return nil }
    let isNumber = label.allSatisfy { !$0.isLetter }
    return isNumber || common.contains(label.lowercased()) ? nil : label
  }
}
