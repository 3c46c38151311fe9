import SurveyModel

/// Bands of numbers that share a number, such as `18-25` beside `25-34`: who is 25 can tick either.
enum BandLint {
  static func run(_ scale: ResponseScale, at location: SourceLocation, _ log: inout FindingLog) {
    let bands = scale.points.compactMap { point in NumberBand(point.label.en).map { (point.label.en, $0) } }
    for (index, first) in bands.enumerated() {
      for second in bands[(index + 1)...] where first.1.overlaps(second.1) {
        log.add(.bandsOverlap(first: first.0, second: second.0), at: location)
      }
    }
  }
}

/// The numbers that a label such as `25-34`, `Under 18`, `10+` or `65 and over` stands for.
struct NumberBand: Equatable {
  let low: Double
  let high: Double

  init?(_ label: String) {
    let words = label.lowercased()
    let numbers = Self.numbers(in: words)
    if numbers.count == 2, numbers[0] <= numbers[1], words.contains(where: { "-–—".contains($0) }) {
      (low, high) = (numbers[0], numbers[1])
      return
    }
    guard numbers.count == 1 else { return nil }
    if ["under", "less than", "below"].contains(where: words.hasPrefix) {
      (low, high) = (-.infinity, numbers[0].nextDown)
    } else if ["over", "more than", "above"].contains(where: words.hasPrefix) {
      (low, high) = (numbers[0].nextUp, .infinity)
    } else if words.contains("+") || words.contains("and over") || words.contains("or more") {
      (low, high) = (numbers[0], .infinity)
    } else {
      return nil
    }
  }

  func overlaps(_ other: NumberBand) -> Bool {
    low <= other.high && other.low <= high
  }

  /// Runs of digits; a comma or point before three digits parts thousands.
  private static func numbers(in text: String) -> [Double] {
    var numbers: [Double] = []
    var digits = ""
    let characters = Array(text)
    for (index, character) in characters.enumerated() {
      if character.isASCII, character.isNumber {
        digits.append(character)
        continue
      }
      let next = characters[(index + 1)...].prefix { $0.isASCII && $0.isNumber }
      if !digits.isEmpty, ",.".contains(character), next.count == 3 { continue }
      if let number = Double(digits) { numbers.append(number) }
      digits = ""
    }
    if let number = Double(digits) { numbers.append(number) }
    return numbers
  }
}
