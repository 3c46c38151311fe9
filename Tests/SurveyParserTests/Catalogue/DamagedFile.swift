/// The sound batch on its way to a file with one fault, and what of it must be stored.
struct DamagedFile {
  /// One record as it stands in the file, and the cells that must be stored of it; none where it must be left out.
  struct Line {
    var bytes: [UInt8]
    var cells: [String]?

    init(_ text: String, stored cells: [String]? = nil) {
      bytes = Array(text.utf8)
      self.cells = cells
    }
  }

  var header = Line(Catalogue.header)
  var records: [Line] = SoundBatch.records().map { Line(Catalogue.line($0), stored: $0) }
  var newline = "\n"
  /// What becomes of the finished bytes.
  var finish: ([UInt8]) -> [UInt8] = { $0 }
  /// Lines before the header.
  var before = 0

  var bytes: [UInt8] {
    finish(([header] + records).flatMap { $0.bytes + Array(newline.utf8) })
  }

  /// The cells that must be stored, by physical line.
  var expected: [Int: [String]] {
    var found: [Int: [String]] = [:]
    var line = 2 + before
    for record in records {
      if let cells = record.cells { found[line] = cells }
      line += 1 + record.bytes.count { $0 == 0x0A }
    }
    return found
  }

  /// Writes every record anew from changed cells.
  mutating func change(_ body: (Int, inout [String]) -> Void) {
    for (index, cells) in SoundBatch.records().enumerated() {
      var changed = cells
      body(index + 1, &changed)
      records[index] = Line(Catalogue.line(changed), stored: changed)
    }
  }

  /// Puts a value into a cell; it is stored as written, as another value, or not at all.
  mutating func set(_ line: Int, _ column: String, _ value: String, stored: Stored = .asWritten) {
    var cells = SoundBatch.records()[line - 2]
    let index = Catalogue.columns.firstIndex(of: column) ?? 0
    cells[index] = value
    let text = Catalogue.line(cells)
    switch stored {
    case .asWritten: break
    case .as(let other): cells[index] = other
    case .no: return records[line - 2] = Line(text)
    }
    records[line - 2] = Line(text, stored: cells)
  }

  enum Stored {
    case asWritten
    case `as`(String)
    case no
  }

  /// Puts a comment into a record without quoting it.
  mutating func raw(_ line: Int, comment: String) {
    records[line - 2] = Line((SoundBatch.records()[line - 2].dropLast() + [comment]).joined(separator: ","))
  }

  /// Puts a line that is no record in between.
  mutating func insert(_ text: String, at line: Int) {
    records.insert(Line(text), at: line - 2)
  }

  /// Takes the comments away, so that no quote and no letter beyond ASCII is left.
  mutating func dropComments() {
    change { $1[13] = "" }
  }
}
