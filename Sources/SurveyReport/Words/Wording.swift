import SurveyModel

/// Puts a sentence in one of the two languages, and spells lists, cells and numbers in its manner.
struct Wording {
  /// The language to speak.
  let language: Language

  /// The wording in the language that is spoken.
  func callAsFunction(_ en: String, _ vi: String) -> String {
    language == .en ? en : vi
  }

  /// A whole number with its thousands parted.
  func number(_ value: Int) -> String {
    var digits = String(value.magnitude)
    var groups: [String] = []
    while digits.count > 3 {
      groups.insert(String(digits.suffix(3)), at: 0)
      digits.removeLast(3)
    }
    return (value < 0 ? "-" : "") + ([digits] + groups).joined(separator: self(",", "."))
  }

  /// A number without needless decimals.
  func number(_ value: Double) -> String {
    if value == value.rounded(), abs(value) < 1e15 { return number(Int(value)) }
    return self("\(value)", "\(value)".replacing(".", with: ","))
  }

  /// A text from a file in quotes, with what would move the cursor or turn the writing direction made visible.
  func quoted(_ text: String) -> String {
    var shown = "'"
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x0A: shown += "\\n"
      case 0x0D: shown += "\\r"
      case 0x09: shown += "\\t"
      case 0..<0x20, 0x7F..<0xA0, 0x200B...0x200F, 0x2028...0x202E, 0x2060...0x2069, 0xFEFF:
        shown += "\\u{" + String(scalar.value, radix: 16, uppercase: true) + "}"
      default: shown.unicodeScalars.append(scalar)
      }
    }
    return shown + "'"
  }

  /// `1 record`, `2 records`; Vietnamese nouns have one form.
  func count(_ count: Int, _ one: String, _ many: String, _ vi: String) -> String {
    self("\(number(count)) \(count == 1 ? one : many)", "\(number(count)) \(vi)")
  }

  /// Names in quotes, the last one joined by `and`; past twenty only their number.
  func names(_ names: [String]) -> String {
    let shown = names.prefix(20).map(quoted)
    guard names.count > 20 else { return joined(shown, self("and", "và")) }
    return shown.joined(separator: ", ") + self(" and \(names.count - 20) more", " và \(names.count - 20) tên khác")
  }

  /// Names of which one is meant.
  func choice(_ names: [String]) -> String {
    joined(names.map(quoted), self("or", "hoặc"))
  }

  /// Parts joined by commas, and the last one by a word.
  func joined(_ parts: [String], _ word: String) -> String {
    guard let last = parts.last, parts.count > 1 else { return parts.first ?? "" }
    return parts.dropLast().joined(separator: ", ") + " \(word) " + last
  }

  /// What came in place of what was wanted; a personal cell is not repeated.
  func butFound(_ cell: CellText) -> String {
    switch cell {
    case .shown(let text): self(", not \(quoted(text))", ", không phải \(quoted(text))")
    case .personal: self(" (the cell is personal and is not shown)", " (ô là thông tin cá nhân nên không hiện ra)")
    }
  }

  /// The codes of a scale: a run of whole numbers as `1 to 5`, others one by one.
  func codes(_ codes: [String]) -> String {
    let numbers = codes.compactMap { code in Int(code).flatMap { String($0) == code ? $0 : nil } }
    if numbers.count == codes.count, let first = numbers.first, let last = numbers.last, numbers.count > 2,
      zip(numbers, numbers.dropFirst()).allSatisfy({ $1 == $0 + 1 })
    {
      return self("\(first) to \(last)", "từ \(first) đến \(last)")
    }
    let shown = codes.prefix(12).map { numbers.count == codes.count ? $0 : quoted($0) }
    guard codes.count > 12 else { return joined(shown, self("or", "hoặc")) }
    return self(
      "one of \(codes.count) codes (\(shown.joined(separator: ", ")), …)",
      "một trong \(codes.count) mã (\(shown.joined(separator: ", ")), …)")
  }

  /// What an item takes: its codes, and those that stand for no answer.
  func codes(_ allowed: [String], noAnswer: [NoAnswerCode]) -> String {
    codes(allowed)
      + noAnswer.map { code in
        let text = Int(code.code) == nil ? quoted(code.code) : code.code
        return self(", or \(text) for \(reason(code.reason))", ", hoặc \(text) nếu \(reason(code.reason))")
      }.joined()
  }

  /// A reason for no answer, as a respondent gives it.
  func reason(_ reason: MissingReason) -> String {
    switch reason {
    case .blank: self("no answer", "không trả lời")
    case .refused: self("refused", "từ chối trả lời")
    case .noOpinion: self("no opinion", "không có ý kiến")
    case .notApplicable: self("not applicable", "không áp dụng")
    case .notAsked: self("not asked", "không được hỏi")
    case .unreadable: self("unreadable", "không đọc được")
    }
  }

  /// Letters that look like others or like nothing, by code point: full-width forms, Cyrillic, Greek, zero-width.
  func lookalikes(in text: String) -> [String] {
    let strange = text.unicodeScalars.filter { scalar in
      switch scalar.value {
      case 0x370...0x52F, 0x200B...0x200F, 0x2060, 0xFEFF, 0xFF01...0xFF5E: true
      default: false
      }
    }
    guard !strange.isEmpty else { return [] }
    let points = strange.prefix(5).map { scalar in
      "U+" + String(repeating: "0", count: max(0, 4 - String(scalar.value, radix: 16).count))
        + String(scalar.value, radix: 16, uppercase: true)
    }
    return [
      self(
        "\(quoted(text)) holds \(points.joined(separator: ", ")), which looks like another character or like none",
        "\(quoted(text)) chứa \(points.joined(separator: ", ")), ký tự trông giống ký tự khác hoặc không nhìn thấy")
    ]
  }
}
