/// A place where forms, definitions or rules that come with the program are looked for.
public enum SearchedPlace: Sendable, Hashable {
  /// A folder; `.` is the one that the user is in.
  case folder(String)
  /// A folder and every folder above it.
  case upward(String)
}
