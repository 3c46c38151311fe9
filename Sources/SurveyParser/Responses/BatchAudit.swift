import SurveyModel

/// Looks for files that nobody filled in by hand: everybody answers alike, in no time, or as one other person did.
///
/// Flags only, and cheap ones: the first honest record ends two of the checks, and the third looks at the first
/// records of the file, so that memory and time are bounded.
struct BatchAudit: Sendable {
  /// Fewer records than this say nothing.
  static let fewest = 10
  /// Records that are compared with each other.
  static let compared = 2_000

  private let rated: [Int]
  private let compares: [Int]
  private let duration: Int?
  private var records = 0
  private var isAlike = true
  private var isShort = true
  private var longest = 0.0
  private let shortest: Double
  private var groups: [Fingerprint: (count: Int, line: Int, others: [Int])] = [:]
  private var comparedRecords = 0
  private var bytes: [UInt8] = []

  /// Prepares to audit a file of `form`.
  init(form: SurveyForm, match: HeaderMatch) {
    let delivered = form.items.indices.filter { match.itemColumns[$0] != nil }
    let ordinal = delivered.filter {
      if case .coded(.ordinal, _) = form.items[$0].kind { return true }
      return false
    }
    // Points of one scale can be compared by their positions.
    let first = ordinal.first.flatMap { form.items[$0].kind.scale?.name }
    rated = ordinal.filter { form.items[$0].kind.scale?.name == first }
    let inRoles = Set(form.roles.filter { $0.key != .duration }.values)
    let columns = delivered.compactMap { index -> Int? in
      let item = form.items[index]
      if case .text = item.kind { return nil }
      return inRoles.contains(item.id) ? nil : match.itemColumns[index]
    }
    compares = columns.count >= 8 ? columns : []
    duration = form.roles[.duration].flatMap(form.itemIndex).flatMap { match.itemColumns[$0] == nil ? nil : $0 }
    isAlike = rated.count >= 4
    isShort = duration != nil
    shortest = Double(delivered.count)
  }

  /// Looks at an accepted record.
  mutating func add(_ reader: borrowing CSVReader, _ columns: [ColumnBuilder]) {
    records += 1
    if isAlike { isAlike = answersAlike(columns) }
    if isShort, let duration { look(at: columns[duration]) }
    if reader.number <= Self.compared, !compares.isEmpty { compare(reader) }
  }

  private func answersAlike(_ columns: [ColumnBuilder]) -> Bool {
    var point: Int?
    var answered = 0
    for item in rated where columns[item].lastMissing == nil {
      guard let found = columns[item].lastPosition, found == point ?? found else { return false }
      point = found
      answered += 1
    }
    return answered >= 4
  }

  /// A second an item is faster than anybody reads.
  private mutating func look(at column: ColumnBuilder) {
    guard column.lastMissing == nil, let seconds = column.lastNumber else { return }
    longest = max(longest, seconds)
    isShort = seconds < shortest
  }

  private mutating func compare(_ reader: borrowing CSVReader) {
    comparedRecords += 1
    bytes.removeAll(keepingCapacity: true)
    var answered = 0
    for column in compares {
      let cell = reader.cell(column)
      if !cell.isEmpty { answered += 1 }
      bytes.append(contentsOf: cell)
      bytes.append(0)
    }
    guard answered >= 8 else { return }
    let print = bytes.withUnsafeBytes { Fingerprint($0) }
    let line = reader.line
    groups[print, default: (0, line, [])].count += 1
    if groups[print]?.line != line, groups[print]?.others.count ?? 20 < 19 { groups[print]?.others.append(line) }
  }

  /// The audit of two pieces that follow each other.
  func joined(_ next: BatchAudit) -> BatchAudit {
    var sum = self
    sum.records += next.records
    sum.isAlike = isAlike && (next.isAlike || next.records == 0)
    sum.isShort = isShort && (next.isShort || next.records == 0)
    sum.longest = max(longest, next.longest)
    sum.comparedRecords += next.comparedRecords
    for (print, group) in next.groups {
      guard let known = sum.groups[print] else {
        sum.groups[print] = group
        continue
      }
      let others = (known.others + [group.line] + group.others).prefix(19)
      sum.groups[print] = (known.count + group.count, known.line, Array(others))
    }
    return sum
  }

  /// What should be looked into.
  var findings: [BatchFinding] {
    guard records >= Self.fewest else { return [] }
    var found: [BatchFinding] = []
    if isAlike { found.append(.answersAllAlike(records: records, items: rated.count)) }
    if isShort {
      found.append(.interviewsTooShort(records: records, longest: Int(longest), items: Int(shortest)))
    }
    let largest = groups.values.max { ($0.count, $1.line) < ($1.count, $0.line) }
    if let largest, largest.count >= 5, largest.count * 10 >= comparedRecords * 3, !isAlike {
      let lines = [largest.line] + largest.others
      found.append(.recordsNearlyAlike(records: largest.count, of: comparedRecords, lines: lines))
    }
    return found
  }
}
