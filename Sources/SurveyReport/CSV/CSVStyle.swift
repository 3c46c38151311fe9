/// For whom a CSV file is written.
public enum CSVStyle: Sendable {
  /// UTF-8 as it is: for programs.
  case machine
  /// With a byte order mark, and with an apostrophe before everything that a spreadsheet would take for a formula.
  case spreadsheet
}
