import Foundation
import SurveyModel

/// The encoding that a Vietnamese text which is not UTF-8 most likely has: a guess for a message, by which nothing is
/// converted.
///
/// The text is read as each encoding in turn. The one in which most words with accents are Vietnamese syllables is named,
/// if those are more than half of them.
public enum ProbableEncoding {
  /// How much of a file is looked at.
  private static let sample = 1 << 20

  /// What the file at `path` looks like; `nil` where no reading makes sense.
  public static func name(ofFileAt path: String) -> String? {
    guard let file = FileHandle(forReadingAtPath: path) else { return nil }
    defer { try? file.close() }
    return (try? file.read(upToCount: sample)).flatMap { name(of: Array($0)) }
  }

  /// The same for bytes.
  static func name(of bytes: [UInt8]) -> String? {
    let codecs: [(any TextCodec)?] = [
      SystemCodec(name: "Windows-1258", systemName: "CP1258"), SystemCodec(name: "TCVN3 (ABC)", systemName: "TCVN"),
      VNICodec(),
    ]
    let readings = codecs.compactMap { $0 }.compactMap { codec in
      share(of: bytes, codec).map { (name: codec.name, share: $0) }
    }
    guard let best = readings.max(by: { $0.share < $1.share }), best.share > 0.5,
      readings.count(where: { $0.share == best.share }) == 1
    else { return nil }
    return best.name
  }

  /// The share of Vietnamese syllables among words with accents; `nil` where the bytes cannot be read so.
  private static func share(of bytes: [UInt8], _ codec: any TextCodec) -> Double? {
    var output: [UInt8] = []
    guard (try? bytes.withUnsafeBytes { try codec.convert($0, isLast: true, into: &output) }) != nil else { return nil }
    let words = String(decoding: output, as: UTF8.self).precomposedStringWithCanonicalMapping
      .split { $0.isASCII && !$0.isLetter }.filter { !$0.allSatisfy(\.isASCII) }
    return words.isEmpty ? nil : Double(words.count(where: isSyllable)) / Double(words.count)
  }

  /// One run of vowels with at most one tone, between the consonants that may stand before and behind it.
  private static func isSyllable(_ word: Substring) -> Bool {
    // A capital behind a small letter is a byte of another encoding.
    if zip(word, word.dropFirst()).contains(where: { $0.isLowercase && $1.isUppercase }) { return false }
    let word = word.lowercased()
    let vowels = word.drop { !isVowel($0) }.prefix { isVowel($0) }
    guard (1...3).contains(vowels.count), vowels.count(where: toned.contains) <= 1 else { return false }
    let onset = word[..<vowels.startIndex]
    return onsets.contains(String(onset)) && codas.contains(String(word[vowels.endIndex...]))
  }

  private static func isVowel(_ letter: Character) -> Bool { plain.contains(letter) || toned.contains(letter) }

  private static let plain = Set("aăâeêioôơuưy")
  private static let toned = Set(
    "áàảãạắằẳẵặấầẩẫậéèẻẽẹếềểễệíìỉĩịóòỏõọốồổỗộớờởỡợúùủũụứừửữựýỳỷỹỵ".precomposedStringWithCanonicalMapping)
  private static let onsets: Set<String> = [
    "", "b", "c", "ch", "d", "đ", "g", "gh", "h", "k", "kh", "l", "m", "n", "ng", "ngh", "nh", "p", "ph", "q", "r", "s",
    "t", "th", "tr", "v", "x",
  ]
  private static let codas: Set<String> = ["", "c", "ch", "m", "n", "ng", "nh", "p", "t"]
}
