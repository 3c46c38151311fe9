import SurveyModel

/// Wordings under which an export may write an answer have to mean one answer: where labels are read, and wherever an
/// alias says that they are.
enum WordingCheck {
  static func run(_ items: [Item], answers: AnswerStyle?, _ positions: FormPositions, _ log: inout FindingLog) {
    var seen: Set<String> = []
    for scale in items.compactMap(\.kind.scale) where seen.insert(scale.name).inserted {
      let readsLabels = answers == .labels || answers == .either
      for word in ambiguous(scale) where readsLabels || word.isAlias {
        log.add(
          .labelAmbiguous(label: word.text, codes: word.codes),
          at: positions.scales[scale.name] ?? SourceLocation(file: ""))
      }
    }
  }

  private struct Word {
    let text: String
    let codes: [String]
    let isAlias: Bool
  }

  /// Wordings of several points, or of one point and the code of another, in the order of the scale.
  private static func ambiguous(_ scale: ResponseScale) -> [Word] {
    var reported: Set<String> = []
    return scale.points.flatMap { point in
      point.wordings.compactMap { text in
        let word = folded(text)
        let others = scale.points.filter { other in
          other.code != point.code && (folded(other.code) == word || other.wordings.contains { folded($0) == word })
        }
        guard !others.isEmpty, reported.insert(word).inserted else { return nil }
        let isAlias = ([point] + others).contains { $0.aliases.contains { folded($0) == word } }
        return Word(text: text, codes: [point.code] + others.map(\.code), isAlias: isAlias)
      }
    }
  }

  private static func folded(_ text: String) -> String { text.lowercased().filter { !$0.isWhitespace } }
}
