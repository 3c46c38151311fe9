import SamplingAudit
import SurveyModel
import SurveyParser

/// A part among which a total is shared, as a frame has it.
public struct PlannedPart: Sendable, Equatable {
  /// Unit and stratum.
  public let place: SamplePlace
  /// People, where the frame says so or is a list of them.
  public let population: Int?
  /// The standard deviation within, where the frame has a column for it.
  public let deviation: Double?
  /// The kind of unit, where the frame has a column for it.
  public let kind: String?
}

/// Reads strata from a table with a row for each, or counts them in a list of people.
public struct StrataReader: Sendable {
  /// The column of rated units, if any.
  public var unit: String?
  /// The column of strata, if any.
  public var stratum: String?
  /// The column of populations; `nil` where each row is a person.
  public var population: String?
  /// The column of standard deviations, if any.
  public var deviation: String?
  /// The column of kinds of unit, if any; with it a row is a unit, whatever `population` is.
  public var kind: String?

  /// Beyond this a product with a population could be no number any more.
  private static let largestDeviation = 1e9

  /// A reader that has yet to be told its columns.
  public init() {}

  /// The parts in the order in which the file names them first; throws everything that is wrong with it.
  public func parts(atPath path: String, delimiter: Delimiter = .comma) throws(DefinitionUnusable) -> [PlannedPart] {
    var parts: [PlannedPart] = []
    var first: [SamplePlace: (position: Int, line: Int)] = [:]
    var people: [Int] = []
    let columns = [unit, stratum, population, deviation, kind].compactMap { $0 }
    let isList = population == nil && kind == nil
    var table = FrameTable(path)
    try table.read(columns: columns, delimiter: delimiter) { table, record, positions in
      func at(_ column: String?) -> Int? { column.flatMap(columns.firstIndex).map { positions[$0] } }
      func label(_ column: String?, _ table: inout FrameTable, _ record: borrowing CSVRecord) -> String? {
        guard let column, let position = at(column) else { return nil }
        return table.label(record, position, column: column)
      }
      let place = SamplePlace(unit: label(unit, &table, record) ?? "", stratum: label(stratum, &table, record) ?? "")
      if let known = first[place] {
        if isList {
          people[known.position] += 1
        } else {
          table.add(.frameStratumRepeated(place, firstLine: known.line), line: record.line)
        }
        return
      }
      first[place] = (parts.count, record.line)
      people.append(1)
      parts.append(
        PlannedPart(
          place: place, population: count(record, at(population), &table),
          deviation: spread(record, at(deviation), &table),
          kind: label(kind, &table, record)))
    }
    guard isList else { return parts }
    return zip(parts, people).map {
      PlannedPart(place: $0.place, population: $1, deviation: $0.deviation, kind: $0.kind)
    }
  }

  private func count(
    _ record: borrowing CSVRecord, _ position: Int?, _ table: inout FrameTable
  ) -> Int? {
    guard let population, let position else { return nil }
    if let count = record.integer(position), count >= 0 { return count }
    let found = record.label(position)
    table.add(.cellUnreadable(found: found, expected: .wholeNumber), line: record.line, column: population)
    return nil
  }

  private func spread(
    _ record: borrowing CSVRecord, _ position: Int?, _ table: inout FrameTable
  ) -> Double? {
    guard let deviation, let position else { return nil }
    let found = record.label(position)
    guard let value = record.decimal(position) else {
      table.add(.cellUnreadable(found: found, expected: .number), line: record.line, column: deviation)
      return nil
    }
    if (0...Self.largestDeviation).contains(value) { return value }
    table.add(
      .numberBeyond(found: found, lowest: "0", highest: "1000000000"), line: record.line, column: deviation)
    return nil
  }
}
