/// Reads a pattern of a form into the characters that it wants, one after the other.
struct TextPatternParser {
  private let scalars: [Unicode.Scalar]
  private var position = 0

  init(_ source: String) { scalars = Array(source.unicodeScalars) }

  mutating func steps() throws(TextPatternFault) -> [PatternStep] {
    var steps: [PatternStep] = []
    _ = take("^")
    while let scalar = current {
      if scalar == "$", position == scalars.count - 1 { break }
      let set = try atom()
      let (least, most) = try quantity()
      steps += Array(repeating: PatternStep(set: set), count: least)
      if let most {
        steps += Array(repeating: PatternStep(set: set, isOptional: true), count: most - least)
      } else {
        steps.append(PatternStep(set: set, isOptional: true, repeats: true))
      }
      if steps.count > TextPattern.limit { throw fault }
    }
    if steps.isEmpty { throw fault }
    return steps
  }

  private var current: Unicode.Scalar? { position < scalars.count ? scalars[position] : nil }

  private var fault: TextPatternFault { TextPatternFault(position: position + 1) }

  private mutating func take(_ scalar: Unicode.Scalar) -> Bool {
    guard current == scalar else { return false }
    position += 1
    return true
  }

  private mutating func atom() throws(TextPatternFault) -> CharacterClass {
    if take(".") { return .any }
    if take("[") { return try characters() }
    if take("\\") { return try escaped() }
    guard let scalar = current, !"()|*+?{}]^$".unicodeScalars.contains(scalar) else { throw fault }
    position += 1
    return CharacterClass(ranges: [scalar.value...scalar.value])
  }

  private mutating func escaped() throws(TextPatternFault) -> CharacterClass {
    guard let scalar = current else { throw fault }
    if scalar == "d" {
      position += 1
      return .digits
    }
    if scalar == "p" {
      guard Array(scalars[position...].prefix(4)) == Array("p{L}".unicodeScalars) else { throw fault }
      position += 4
      return .letters
    }
    guard scalar.isASCII, !scalar.properties.isAlphabetic, scalar.properties.numericType == nil else { throw fault }
    position += 1
    return CharacterClass(ranges: [scalar.value...scalar.value])
  }

  /// What stands in brackets: single characters, ranges, `\d` and `\p{L}`.
  private mutating func characters() throws(TextPatternFault) -> CharacterClass {
    var set = CharacterClass()
    while let scalar = current, scalar != "]" {
      if take("\\") {
        let other = try escaped()
        set.ranges += other.ranges
        set.hasLetters = set.hasLetters || other.hasLetters
        continue
      }
      if scalar == "[" || (scalar == "^" && set == CharacterClass()) { throw fault }
      position += 1
      let isRange = current == "-" && position + 1 < scalars.count && scalars[position + 1] != "]"
      guard isRange else {
        set.ranges.append(scalar.value...scalar.value)
        continue
      }
      let last = scalars[position + 1]
      guard last.value >= scalar.value, last != "\\" else { throw fault }
      set.ranges.append(scalar.value...last.value)
      position += 2
    }
    guard set != CharacterClass(), take("]") else { throw fault }
    return set
  }

  /// How often the character may stand; `nil` for without end.
  private mutating func quantity() throws(TextPatternFault) -> (Int, Int?) {
    if take("?") { return (0, 1) }
    if take("*") { return (0, nil) }
    if take("+") { return (1, nil) }
    guard take("{") else { return (1, 1) }
    guard let least = number() else { throw fault }
    if take("}") { return (least, least) }
    guard take(",") else { throw fault }
    if take("}") { return (least, nil) }
    guard let most = number(), most >= least, take("}") else { throw fault }
    return (least, most)
  }

  private mutating func number() -> Int? {
    var value: Int?
    while let digit = current, digit.isASCII, let worth = digit.properties.numericType.map({ _ in digit.value - 0x30 })
    {
      let next = (value ?? 0) * 10 + Int(worth)
      guard next <= TextPattern.limit else { return nil }
      value = next
      position += 1
    }
    return value
  }
}
