import ArgumentParser
import SurveyDefinitions
import SurveyModel
import SurveyParser
import SurveyReport
import SurveyStore

struct ExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Clean coded responses as CSV, with a data dictionary.",
    usage: "hailong export <round> --out <folder> [--form <form>] [--weights] [<options>]",
    discussion: """
      Example:
        hailong export Data/demo-city-2021 --out out/export --weights

      Writes <form>.csv and <form>-dictionary.csv for every form: the records that count, codes as the form has
      them, a column per item; why an answer is missing stands in _missing, a letter per item. Personal items
      are left out, and respondents are keyed pseudonyms.
      """)

  @Argument(help: "The round's folder, or its round.yaml.")
  var round: String

  @Option(help: "Folder for the files.")
  var out: String

  @Option(help: "Only this form.")
  var form: String?

  @Flag(help: "Add the weights as delivered.")
  var weights = false

  @OptionGroup var store: StoreOptions
  @OptionGroup var language: LanguageOptions

  func run() throws {
    try FindingOutput(language: language.language, store: store.path).run {
      let loaded = try SurveyRoundReader.round(atPath: round)
      let forms = try chosen(loaded.round.forms)
      let store = try SurveyStore.openToRead(store.folder(of: loaded), round: loaded.round.id)
      let folder = try OutputFolder(out)
      for form in forms {
        var export = ResponseExport(form, includesWeights: weights)
        let texts = form.items.indices.filter { form.isFreeText(form.items[$0]) }
        try store.exportRows(of: form) { export.add($0.masking(texts)) }
        try folder.write([
          ("\(form.id).csv", export.text), ("\(form.id)-dictionary.csv", DataDictionary.text(form)),
        ])
        try Stream.out.write("\(out)/\(form.id).csv: \(export.count) records\n")
      }
      return .done
    }
  }

  private func chosen(_ forms: [SurveyForm]) throws -> [SurveyForm] {
    guard let form else { return forms }
    guard let found = forms.first(where: { $0.id == form }) else {
      throw ValidationError(
        en: "the round has no form '\(form)'; it has \(forms.map(\.id).joined(separator: ", "))",
        vi: "cuộc khảo sát không có mẫu phiếu '\(form)'; hiện có \(forms.map(\.id).joined(separator: ", "))")
    }
    return [found]
  }
}

extension SurveyForm {
  /// People write here what they like: no pattern holds it, and it plays no other part.
  fileprivate func isFreeText(_ item: Item) -> Bool {
    guard case .text = item.kind else { return false }
    return item.pattern == nil && !roles.values.contains(item.id)
  }
}

extension ExportedRecord {
  /// The same record with numbers and addresses of persons put out of sight in these items.
  fileprivate func masking(_ items: [Int]) -> ExportedRecord {
    var answers = answers
    for item in items { answers[item] = answers[item].map(PersonalDataScan.masked) }
    return ExportedRecord(
      file: file, line: line, respondent: respondent, unit: unit, stratum: stratum, psu: psu, weight: weight,
      missing: missing, answers: answers)
  }
}
