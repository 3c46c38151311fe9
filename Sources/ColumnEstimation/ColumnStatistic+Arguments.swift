extension ColumnStatistic {
  /// `COL=V[,V…]`.
  public init?(share argument: String) {
    guard let (column, codes) = Self.split(argument, at: "=") else { return nil }
    let values = Self.list(codes)
    guard !values.isEmpty else { return nil }
    self = .share(column, values: values)
  }

  /// `Y/X`.
  public init?(ratio argument: String) {
    guard let (y, x) = Self.split(argument, at: "/") else { return nil }
    self = .ratio(y, x)
  }

  /// `COL=V[,V…]/V[,V…]`: top codes, then bottom codes.
  public init?(net argument: String) {
    guard let (column, codes) = Self.split(argument, at: "="), let (top, bottom) = Self.split(codes, at: "/") else {
      return nil
    }
    let (topCodes, bottomCodes) = (Self.list(top), Self.list(bottom))
    guard !topCodes.isEmpty, !bottomCodes.isEmpty else { return nil }
    self = .net(column, top: topCodes, bottom: bottomCodes)
  }

  /// The parts before and after the first `mark`, neither empty.
  private static func split(_ text: String, at mark: Character) -> (String, String)? {
    guard let position = text.firstIndex(of: mark) else { return nil }
    let (head, tail) = (text[..<position], text[text.index(after: position)...])
    return head.isEmpty || tail.isEmpty ? nil : (String(head), String(tail))
  }

  /// Codes between commas; a code that holds a comma stands in double quotes.
  private static func list(_ text: String) -> [String] {
    var codes = [""]
    var isQuoted = false
    for character in text {
      switch character {
      case "\"": isQuoted.toggle()
      case "," where !isQuoted: codes.append("")
      default: codes[codes.count - 1].append(character)
      }
    }
    return codes.filter { !$0.isEmpty }
  }
}
