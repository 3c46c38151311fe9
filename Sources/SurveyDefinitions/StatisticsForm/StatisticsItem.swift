import SurveyModel
import SurveyParser

/// Makes an item of one column of a statistics file.
struct StatisticsItem {
  /// Scales of numbers have no more points; more make a labelled number a number.
  private static let longestScale = 11

  private let variable: StatisticsVariable
  private let name: String
  private let row: Int
  private var nonresponse: [String: MissingReason] = [:]
  private var points: [ScalePoint] = []
  /// Values declared as missing of which nobody says why.
  private var unexplained: [String] = []
  private var comments: [String] = []

  init(_ variable: StatisticsVariable, name: String, row: Int) {
    self.variable = variable
    self.name = name
    self.row = row
    for label in variable.valueLabels {
      let text = LocalizedText(vi: Self.text(label.label, label.code), en: Self.text(label.label, label.code))
      if let reason = NoAnswerWords.reason(code: label.code, label: text) {
        nonresponse[label.code] = reason
      } else if label.code.hasPrefix(".") || isMissing(label.code) {
        unexplained.append(label.code)
      } else {
        points.append(ScalePoint(code: label.code, label: text))
      }
    }
    let explained = Set(nonresponse.keys)
    for value in variable.missingValues where !explained.contains(value) && !unexplained.contains(value) {
      // A range is explained by the labels within it.
      if value.contains("–"), explained.contains(where: { Self.range(value)?.contains(Double($0) ?? .nan) ?? false }) {
        continue
      }
      unexplained.append(value)
    }
  }

  /// The item, and what should be known of it.
  func entry(_ log: inout FormImportLog) -> FormDraft.Entry {
    var copy = self
    let kind = copy.kind()
    for (code, reason) in nonresponse.sorted(by: { $0.key < $1.key }) {
      let label = variable.valueLabels.first { $0.code == code }?.label ?? ""
      log.add(
        .codeIsNoAnswer(list: variable.name, code: code, label: LocalizedText(vi: label, en: label), reason: reason),
        row: row)
    }
    if !unexplained.isEmpty {
      let values = unexplained.joined(separator: ", ")
      copy.comments.append("declared as missing: \(values)")
      log.add(.missingValuesNotTranslated(name: variable.name, values: values), row: row)
    }
    if kind == .text(maximumLength: nil), variable.kind == .time {
      log.add(.questionAsText(name: variable.name, type: "TIME", reason: .typeOfItsOwn), row: row)
    }
    let label = Self.text(variable.label, "")
    let item = Item(
      id: name, kind: kind, label: label.isEmpty ? nil : LocalizedText(vi: label, en: label),
      columns: name == variable.name ? [] : [variable.name], nonresponse: nonresponse,
      isPersonal: variable.kind == .text)
    return FormDraft.Entry(comments: copy.comments, item: item)
  }

  private mutating func kind() -> ItemKind {
    switch variable.kind {
    case .text: return points.isEmpty ? .text(maximumLength: nil) : .coded(.single, scale)
    case .date: return .date(.iso)
    case .datetime: return .datetime(.iso)
    case .time: return .text(maximumLength: nil)
    case .number: break
    }
    guard !points.isEmpty else { return number }
    let codes = points.compactMap { Int($0.code) }.sorted()
    guard codes.count == points.count, let low = codes.first, let high = codes.last else {
      return .coded(.single, scale)
    }
    if high - low + 1 == codes.count { return .coded(coded, scale) }
    if high - low < Self.longestScale {
      fill(low...high)
      return .coded(.ordinal, scale)
    }
    return points.count > 2 ? .coded(.single, scale) : number
  }

  private var scale: ResponseScale { ResponseScale(name: name, points: points) }

  private var number: ItemKind {
    variable.isWhole ? .integer(minimum: nil, maximum: nil) : .decimal(minimum: nil, maximum: nil)
  }

  private var coded: CodedKind {
    let labels = Set(points.map { $0.label.vi.lowercased() })
    return labels == ["yes", "no"] || labels == ["có", "không"] ? .yesNo : .single
  }

  /// Only the ends of a scale are labelled, mostly.
  private mutating func fill(_ codes: ClosedRange<Int>) {
    let added = codes.filter { code in !points.contains { $0.code == "\(code)" } && nonresponse["\(code)"] == nil }
    points += added.map { ScalePoint(code: "\($0)", label: LocalizedText(vi: "\($0)", en: "\($0)")) }
    points.sort { Int($0.code) ?? 0 < Int($1.code) ?? 0 }
    comments.append("without labels in the file: \(added.map(String.init).joined(separator: ", "))")
  }

  private func isMissing(_ code: String) -> Bool {
    variable.missingValues.contains { value in
      value == code || (Double(code).map { Self.range(value)?.contains($0) ?? false } ?? false)
    }
  }

  private static func range(_ value: String) -> ClosedRange<Double>? {
    let ends = value.split(separator: "–").compactMap { Double($0) }
    return ends.count == 2 && ends[0] <= ends[1] ? ends[0]...ends[1] : nil
  }

  private static func text(_ label: String, _ fallback: String) -> String {
    let text = XLSFormLabels.readable(label)
    return text.isEmpty ? fallback : text
  }
}
