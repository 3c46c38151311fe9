/// What a text must look like as a whole: characters, classes and repeats in a row, and nothing that could make
/// matching slow.
///
/// `R-\d{4}`, `[A-Z]{2}\p{L}+`, `.` for any character. There are no groups and no alternatives, so that a text is
/// matched in one pass, whatever it holds.
public struct TextPattern: Sendable, Equatable {
  /// The longest pattern, counted in single characters after repeats are written out.
  public static let limit = 256

  /// The pattern as the form writes it.
  public let source: String
  private let steps: [PatternStep]

  /// Reads a pattern; throws where it holds what patterns may not.
  public init(_ source: String) throws(TextPatternFault) {
    self.source = source
    var parser = TextPatternParser(source)
    steps = try parser.steps()
  }

  /// Whether the whole text looks like the pattern; the time is bounded by the length of the text.
  public func matches(_ text: String) -> Bool {
    var active = [Bool](repeating: false, count: steps.count + 1)
    active[0] = true
    close(&active)
    for scalar in text.unicodeScalars {
      var following = [Bool](repeating: false, count: steps.count + 1)
      var isAlive = false
      for (position, step) in steps.enumerated() where active[position] && step.set.contains(scalar) {
        following[step.repeats ? position : position + 1] = true
        isAlive = true
      }
      guard isAlive else { return false }
      close(&following)
      active = following
    }
    return active[steps.count]
  }

  /// A text that the pattern matches, as short as may be: `R-1234` for `R-\d{4}`.
  public var example: String {
    var digit: UInt32 = 1
    var text = ""
    for step in steps where !step.isOptional {
      guard let scalar = step.set.specimen(digit: digit) else { continue }
      text.unicodeScalars.append(scalar)
      if scalar.value == 0x30 + digit { digit = digit % 9 + 1 }
    }
    return text
  }

  /// What may be left out is passed over.
  private func close(_ active: inout [Bool]) {
    for (position, step) in steps.enumerated() where active[position] && step.isOptional { active[position + 1] = true }
  }
}

/// Where a pattern cannot be understood.
public struct TextPatternFault: Error, Equatable {
  /// The character, 1-based.
  public let position: Int
}

/// One character of a text.
struct PatternStep: Sendable, Equatable {
  let set: CharacterClass
  var isOptional = false
  var repeats = false
}

/// Characters of which one is wanted.
struct CharacterClass: Sendable, Equatable {
  var ranges: [ClosedRange<UInt32>] = []
  var hasLetters = false

  func contains(_ scalar: Unicode.Scalar) -> Bool {
    ranges.contains { $0.contains(scalar.value) } || (hasLetters && scalar.properties.isAlphabetic)
  }

  /// One of the characters: a digit where digits will do, or else the letter A or x, or else the first.
  func specimen(digit: UInt32) -> Unicode.Scalar? {
    let wanted = [0x30 + digit, 0x41, 0x78].compactMap(Unicode.Scalar.init)
    if ranges.count == 1, ranges[0].count == 1 { return Unicode.Scalar(ranges[0].lowerBound) }
    return wanted.first(where: contains) ?? ranges.first.flatMap { Unicode.Scalar($0.lowerBound) }
  }

  static let any = CharacterClass(ranges: [0...0x10_FFFF])
  static let digits = CharacterClass(ranges: [0x30...0x39])
  static let letters = CharacterClass(hasLetters: true)
}
