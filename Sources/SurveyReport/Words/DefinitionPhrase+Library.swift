import SurveyModel

/// What comes with the program and was not found.
extension DefinitionPhrase {
  static func libraryMissing(_ places: [SearchedPlace]) -> Self {
    Self(
      vi: "không tìm thấy thư viện mẫu phiếu (thư mục SurveyForms)",
      en: "the folder of forms, SurveyForms, was not found", notes: [SearchedPlace.note(places)], help: [library])
  }

  static func auditRulesElsewhere(_ file: String) -> Self {
    Self(
      vi: "kiểm tra chất lượng dùng ngưỡng trong '\(file)', khác với ngưỡng đi kèm chương trình",
      en: "the audit judges by '\(file)', which differs from the rules that come with the program",
      help: [
        LocalizedText(
          vi: "nếu đúng ý, nêu tệp đó ở audit.rules trong round.yaml; nếu không, nêu thư mục Data gốc ở --data",
          en: "name it under audit.rules in round.yaml if it is meant, or else the program's Data folder with --data")
      ])
  }

  static func auditRulesMissing(_ places: [SearchedPlace]) -> Self {
    Self(
      vi: "không tìm thấy quy tắc kiểm tra chất lượng (tệp Data/audit/standard.yaml)",
      en: "the rules of the audit, Data/audit/standard.yaml, were not found", notes: [SearchedPlace.note(places)],
      help: [
        LocalizedText(
          vi:
            "nêu thư mục Data của chương trình, hoặc thư mục chứa nó, bằng --data; hoặc nêu tệp quy tắc ở audit.rules trong round.yaml",
          en:
            "name the program's Data folder, or the folder that holds it, with --data; or a file of rules under audit.rules in round.yaml"
        )
      ])
  }

  static func formNotInLibrary(_ name: String, _ folder: String, _ nearest: String?) -> Self {
    Self(
      vi: "không có mẫu phiếu '\(name)' trong '\(folder)'", en: "there is no form '\(name)' in '\(folder)'",
      help: didYouMean(nearest) + [library])
  }

  static func indexLibraryMissing(_ places: [SearchedPlace]) -> Self {
    Self(
      vi: "không tìm thấy thư mục bộ chỉ số (Data/indices)",
      en: "the folder of index definitions, Data/indices, was not found", notes: [SearchedPlace.note(places)],
      help: [indexLibrary])
  }

  static func indexNotInLibrary(_ name: String, _ folder: String, _ nearest: String?) -> Self {
    Self(
      vi: "không có bộ chỉ số '\(name)' trong '\(folder)'", en: "there is no index definition '\(name)' in '\(folder)'",
      help: didYouMean(nearest) + [indexLibrary])
  }

  private static let indexLibrary = LocalizedText(
    vi: "nêu thư mục Data của chương trình, hoặc thư mục chứa nó, bằng --data; hoặc nêu đường dẫn của tệp bộ chỉ số",
    en: "name the program's Data folder, or the folder that holds it, with --data; or give the definition by its path")

  private static let library = LocalizedText(
    vi: "nêu thư mục Data của chương trình, hoặc thư mục chứa nó, bằng --data; hoặc nêu đường dẫn của mẫu phiếu",
    en: "name the program's Data folder, or the folder that holds it, with --data; or give the form by its path")
}
