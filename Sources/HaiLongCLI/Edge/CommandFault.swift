import ArgumentParser
import SurveyModel

extension ValidationError {
  /// What is wrong with a command, in the language that the command asks for.
  init(en: String, vi: String) {
    self.init(LanguageOptions.spoken == .vi ? vi : en)
  }
}

/// A half sentence that names a near name; empty where none is near.
enum NearHint {
  /// `; did you mean 'DP01'?`, in the language of the command.
  static func text(_ name: String?) -> String {
    name.map { LanguageOptions.spoken == .vi ? "; có phải là '\($0)'?" : "; did you mean '\($0)'?" } ?? ""
  }
}
