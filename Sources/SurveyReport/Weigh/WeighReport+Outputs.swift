import ColumnEstimation
import SurveyModel
import SurveyStatistics

extension WeighReport {
  /// The final weights as CSV, one record per row; a weight is written with 9 decimals at most, never as a power of ten.
  public var csv: String {
    var file = CSVText(
      .machine, header: ["file", "line"] + [identifier].compactMap { $0 } + ["base_weight", "weight"])
    for row in rows {
      file.append(
        [.string(row.file), .integer(row.line)] + (identifier == nil ? [] : [.optional(row.id)])
          + [.string(Self.decimal(row.weight.base)), .string(Self.decimal(row.weight.final))])
    }
    return file.text
  }

  /// `hailong-weigh/1`: steps, totals and weights; all but `provenance` depends on data and totals alone.
  public var json: JSONValue {
    guard case .object(let made) = provenance.json else { return .null }
    return .object([
      ("schema", .string("hailong-weigh/1")),
      ("provenance", .object(made + [("spec_sha256", .string(specDigest))])),
      ("steps", .array(result.records.map(WeightingJSON.record))),
      ("totals", .array(totals.map(Self.total))),
      ("rows", .array(rows.map(row))),
    ])
  }

  /// Steps, then totals, as aligned tables.
  public func text(language: Language) -> String {
    let say = Wording(language: language)
    let steps = WeightingText(language).steps(result)
    guard !totals.isEmpty else { return steps }
    var table = TextTable(
      columns: [.left(say("step", "bước")), .left(say("column", "cột")), .left(say("category", "nhóm"))]
        + [say("known total", "tổng thể"), say("given", "ban đầu"), say("at the end", "sau cùng")].map { .right($0) })
    table.rows = totals.map { total in
      [
        total.step, VisibleText.of(total.columns.joined(separator: " × ")),
        VisibleText.of(total.labels.joined(separator: " × ")), say.amount(total.target), say.amount(total.before),
        say.amount(total.reached),
      ]
    }
    return steps + "\n" + table.lines().map { $0 + "\n" }.joined()
  }

  private func row(_ row: Row) -> JSONValue {
    .object([
      ("file", .string(row.file)), ("line", .integer(row.line)), ("record", .integer(row.record)),
      ("id", .optional(row.id)), ("base_weight", .number(row.weight.base)), ("weight", .number(row.weight.final)),
    ])
  }

  private static func total(_ total: TotalReached) -> JSONValue {
    .object([
      ("step", .string(total.step)), ("columns", .array(total.columns.map(JSONValue.string))),
      ("labels", .array(total.labels.map(JSONValue.string))), ("target", .number(total.target)),
      ("before", .number(total.before)), ("reached", .number(total.reached)),
    ])
  }

  /// The shortest decimal that reads as this number; those with 9 decimals are written without a power of ten.
  static func decimal(_ weight: Double) -> String {
    let units = (weight.magnitude * 1e9).rounded()
    guard weight.magnitude < 0x1p22, units / 1e9 == weight.magnitude else { return "\(weight)" }
    let digits = String(Int(units))
    let padded = String(repeating: "0", count: max(0, 10 - digits.count)) + digits
    var fraction = padded.suffix(9)
    while fraction.last == "0" { fraction.removeLast() }
    let sign = weight < 0 ? "-" : ""
    return sign + padded.dropLast(9) + (fraction.isEmpty ? "" : "." + fraction)
  }
}
