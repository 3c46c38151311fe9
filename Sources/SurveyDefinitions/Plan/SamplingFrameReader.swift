import SamplingAudit
import SurveyModel
import SurveyParser

/// Reads the frame of a sample: any CSV file with one row per person, or per unit where units are drawn.
public struct SamplingFrameReader: Sendable {
  /// The column of keys.
  public let id: String
  /// The column of rated units, if any.
  public var unit: String?
  /// The column of strata, if any.
  public var stratum: String?
  /// Columns of earlier stages, from the first.
  public var stages: [String] = []
  /// The column of sizes, if any.
  public var size: String?

  /// Reads keys from the column `id`.
  public init(id: String) {
    self.id = id
  }

  /// The frame; throws everything that is wrong with the file.
  public func frame(atPath path: String, delimiter: Delimiter = .comma) throws(DefinitionUnusable) -> SamplingFrame {
    var frame = SamplingFrame(file: path, stageColumns: stages)
    var table = FrameTable(path)
    let named = [unit, stratum, size].map { $0 ?? id }
    try table.read(columns: [id] + named + stages, delimiter: delimiter) { table, record, positions in
      let key = table.label(record, positions[0], column: id)
      let unitLabel = unit.map { table.label(record, positions[1], column: $0) } ?? ""
      let stratumLabel = stratum.map { table.label(record, positions[2], column: $0) } ?? ""
      let labels = stages.enumerated().map { table.label(record, positions[4 + $0], column: $1) }
      let size = size.flatMap { _ in Self.size(record, positions[3], &table) }
      frame.append(
        key: key, place: SamplePlace(unit: unitLabel, stratum: stratumLabel), labels: labels, size: size,
        line: record.line)
    }
    return frame
  }

  /// A size that can be kept; anything else is noted.
  private static func size(
    _ record: borrowing CSVRecord, _ position: Int, _ table: inout FrameTable
  ) -> Double? {
    if let size = record.decimal(position), SamplingFrame.sizes.contains(size) { return size }
    table.add(.sizeUnusable(found: record.label(position)), line: record.line)
    return nil
  }
}
