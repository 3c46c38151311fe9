import ArgumentParser

/// An interview as `--case` names it: `FILE:LINE`, and further lines of the same file or other files after commas.
struct CaseArgument: Equatable {
  /// The batch, by number or file.
  let batch: String
  let line: Int

  /// Reads what stands behind one `--case`; a name of a file may hold commas and colons.
  static func all(_ text: String) throws -> [CaseArgument] {
    var found: [CaseArgument] = []
    var begun = ""
    for part in text.split(separator: ",", omittingEmptySubsequences: false) {
      let piece = begun + part
      if begun.isEmpty, let last = found.last, let line = Self.line(part) {
        found.append(CaseArgument(batch: last.batch, line: line))
      } else if let colon = piece.lastIndex(of: ":"), colon != piece.startIndex,
        let line = Self.line(piece[piece.index(after: colon)...])
      {
        found.append(CaseArgument(batch: String(piece[..<colon]), line: line))
        begun = ""
      } else {
        begun = piece + ","
      }
    }
    guard begun.isEmpty, !found.isEmpty else {
      throw ValidationError(
        en: "--case must be FILE:LINE, such as batches/one.csv:214 or batches/one.csv:214,230",
        vi: "--case phải là TỆP:DÒNG, như batches/one.csv:214 hoặc batches/one.csv:214,230")
    }
    return found
  }

  private static func line(_ text: some StringProtocol) -> Int? {
    guard !text.isEmpty, text.utf8.allSatisfy({ $0 &- 0x30 <= 9 }), let line = Int(text), line > 0 else { return nil }
    return line
  }
}
