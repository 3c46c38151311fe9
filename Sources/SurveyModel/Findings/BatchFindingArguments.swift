/// What became of the record in which something was found.
public enum Consequence: String, Sendable, Hashable, Codable {
  /// The record is left out.
  case quarantined
  /// The record is kept and the answer counts as missing, with the reason `unreadable`.
  case countedMissing
}

/// What is wrong with a weight.
public enum WeightFault: String, Sendable, Hashable, Codable {
  case blank
  case zero
  case negative
  case decimalComma
  /// The file declares a decimal comma, and the weight has a point.
  case decimalPoint
  case notANumber
}

/// What a form needs a column of a file for.
public enum ColumnUse: Sendable, Hashable, Codable {
  /// It holds an item, under one of these names.
  case item(id: String, columns: [String])
  /// It plays a role, and is no item.
  case role(ColumnRole)
}

/// A code that an item takes for "no answer", and why there is none.
public struct NoAnswerCode: Sendable, Hashable, Codable {
  /// The code as files hold it.
  public let code: String
  /// What the code stands for.
  public let reason: MissingReason

  /// Pairs a code with its reason.
  public init(code: String, reason: MissingReason) {
    self.code = code
    self.reason = reason
  }
}

/// What in a free text tells who somebody is.
public enum PersonalDataKind: String, Sendable, CaseIterable, Codable {
  case phone
  case identityNumber
  case email
}

/// How often a text stands where a label was expected.
public struct LabelCount: Sendable, Hashable, Codable {
  /// The text in NFC, as the file writes it.
  public let label: String
  /// Cells that hold it.
  public let count: Int

  /// Counts a text.
  public init(label: String, count: Int) {
    self.label = label
    self.count = count
  }
}

extension Item {
  /// What a message needs to name an item: its id, its label and the form that asks it.
  public struct Name: Sendable, Hashable, Codable {
    /// The item's id in the form.
    public let id: String
    /// The item's label, where the form gives one.
    public let label: LocalizedText?
    /// The id of the form that asks the item.
    public let form: String

    /// Names an item of a form.
    public init(id: String, label: LocalizedText?, form: String) {
      self.id = id
      self.label = label
      self.form = form
    }
  }
}
