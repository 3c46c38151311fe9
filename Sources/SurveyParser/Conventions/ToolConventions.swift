import SurveyModel

/// How a survey tool writes its exports: everything about a tool that the reader has to know, and nothing else.
///
/// Each tool is one value in a file of its own under `Tools`. What there is marked *known* was told and not seen in an
/// export: change it there, and nowhere else.
struct ToolConventions: Sendable {
  /// How the rows of a header make the names of columns.
  enum HeaderStyle: Sendable, Equatable {
    /// The first row names the columns; other rows hold other names of theirs.
    case names
    /// The first row asks the question, over its first column only; the second holds the option, the row or `Response`.
    case questionAndOption
  }

  /// The tool.
  var preset: ExportPreset
  /// Rows of header before the first record.
  var headerRows = 1
  /// What the rows hold.
  var headerStyle = HeaderStyle.names
  /// Words of a second row that say "the answer itself", folded.
  var answerWords: Set<String> = []
  /// What the form does not say otherwise: codes or labels.
  var answers = AnswerStyle.codes
  /// Columns may be named by the label of an item.
  var namesByLabel = false
  /// What parts the options of a multiple response in one cell; `nil` leaves it to the form.
  var separator: String?
  /// What stands between groups and the question in a name, such as `/`.
  var groupMarks: [String] = []
  /// `Q1[SQ001]` and `Q1_SQ001` are one name.
  var bracketsAreUnderscores = false
  /// Columns of the tool's own; a `*` at the end takes any ending, one at the start any beginning.
  var systemColumns: [String] = []
  /// Endings of columns that hold the text of "other" and of comments; they are no options.
  var textEndings: [String] = []
  /// Words in place of an answer, with their reason.
  var missingWords: [String: MissingReason] = [:]
  /// Records that are no interviews, such as previews: a column of the tool's own, and what it then says, folded.
  var discards: (column: String, words: Set<String>)?
  /// Formats in which the tool writes dates and times besides the form's own; each says its order by itself.
  var dateFormats: [DateFormat] = []

  /// The conventions of a tool.
  static func of(_ preset: ExportPreset) -> ToolConventions {
    switch preset {
    case .googleForms: .googleForms
    case .microsoftForms: .microsoftForms
    case .kobo: .kobo
    case .odk: .odk
    case .surveycto: .surveyCTO
    case .limesurvey: .limeSurvey
    case .qualtrics: .qualtrics
    case .surveymonkey: .surveyMonkey
    }
  }
}
