import SurveyStatistics

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

  /// `COL:P` or `COL:P:RULE`, P over 0 and under 1.
  public init?(quantile argument: String) {
    let parts = argument.split(separator: ":", omittingEmptySubsequences: false).map(String.init)
    guard parts.count >= 2 else { return nil }
    let named = QuantileRule(rawValue: parts[parts.count - 1])
    let end = named == nil || parts.count == 2 ? parts.count - 1 : parts.count - 2
    guard let p = Double(parts[end]), p > 0, p < 1 else { return nil }
    let column = parts[..<end].joined(separator: ":")
    guard !column.isEmpty else { return nil }
    self = .quantile(column, p: p, rule: end == parts.count - 1 ? .hf1 : named ?? .hf1)
  }

  /// `Y,X`.
  public init?(correlation argument: String) {
    guard let (y, x) = Self.split(argument, at: ",") else { return nil }
    self = .correlation(y, x)
  }

  /// `COL,COL[,…][=V]`: one statistic per option of a multiple-response item; the code of a chosen one is 1 unless given.
  public static func options(_ argument: String) -> [ColumnStatistic]? {
    let (head, value) = split(argument, at: "=") ?? (argument, "1")
    let columns = list(head)
    guard columns.count > 1, Set(columns).count == columns.count else { return nil }
    return columns.map { .option($0, among: columns, value: value) }
  }

  /// The parts before and after the first `mark`, neither empty.
  static func split(_ text: String, at mark: Character) -> (String, String)? {
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
