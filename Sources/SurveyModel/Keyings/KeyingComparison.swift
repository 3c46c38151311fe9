/// How often two keyings of the same item agree.
public struct KeyingAgreement: Sendable, Equatable {
  /// The item's id, or the name of a design column.
  public let item: String
  /// Forms that both files hold.
  public let compared: Int
  /// Of these, forms of which both say the same.
  public let equal: Int

  /// Counts agreements about one item.
  public init(item: String, compared: Int, equal: Int) {
    self.item = item
    self.compared = compared
    self.equal = equal
  }

  /// The share of forms that agree, 0…1; `nil` where none was compared.
  public var share: Double? { compared == 0 ? nil : Double(equal) / Double(compared) }
}

/// Two keyings of the same paper forms, held against each other cell by cell.
public struct KeyingComparison: Sendable, Equatable {
  /// The two files, as the user names them.
  public let files: [String]
  /// Records that can be used, per file.
  public let records: [Int]
  /// Records that were left out, per file; nobody compared them.
  public let quarantined: [Int]
  /// Forms that both files hold.
  public let compared: Int
  /// Forms that only one file holds, per file.
  public let single: [Int]
  /// Agreement by item, in the form's order, design columns last.
  public let items: [KeyingAgreement]
  /// What left records out, each cell that differs, and each form that was keyed once.
  public let findings: [Finding]

  /// Sums up a comparison.
  public init(
    files: [String], records: [Int], quarantined: [Int], compared: Int, single: [Int], items: [KeyingAgreement],
    findings: [Finding]
  ) {
    self.files = files
    self.records = records
    self.quarantined = quarantined
    self.compared = compared
    self.single = single
    self.items = items
    self.findings = findings
  }

  /// Both files hold the same forms and say the same about all of them.
  public var isEqual: Bool {
    single.allSatisfy { $0 == 0 } && quarantined.allSatisfy { $0 == 0 } && items.allSatisfy { $0.equal == $0.compared }
  }

  /// Cells that were compared.
  public var cells: Int { items.reduce(0) { $0 + $1.compared } }
  /// Cells that differ.
  public var differing: Int { items.reduce(0) { $0 + $1.compared - $1.equal } }
}
