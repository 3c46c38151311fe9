import SurveyModel

/// A form that was made from another program's and is still to be looked at: what `FormYAML` writes.
struct FormDraft {
  /// An item, and what a person should read above it.
  struct Entry {
    var comments: [String] = []
    /// `nil` where there are only comments.
    var item: Item?
  }

  var id: String
  var version: String
  var title: LocalizedText
  /// Comments at the top of the file.
  var comments: [String] = []
  /// Roles in their order; `nil` is written as `null`.
  var roles: [(role: ColumnRole, column: String?, comment: String?)] = []
  /// The scales that items share, by name; other items write their options themselves.
  var scales: [ResponseScale] = []
  var entries: [Entry] = []
  var ignoredColumns: [String] = []
}

/// A form in our format, made from another program's, and what should be known of it.
public struct ImportedForm: Sendable, Equatable {
  /// The definition, ready to be saved.
  public let yaml: String
  /// How many questions it has.
  public let questions: Int
  /// What could not be translated, and what else should be known.
  public let findings: [Finding]
}
