import Provenance
import SurveyModel
import SurveyParser
import SurveyReport

extension CheckCommand {
  /// Compares two keyings of the same paper forms.
  func compare(_ form: SurveyForm, with second: String, _ findings: FindingOutput) throws -> ExitStatus {
    let inputs = files + [second]
    let readers = inputs.map { file in
      (ResponseReader(form: form, batch: batch(file, form), chunkSize: chunkSize), file)
    }
    let comparison = try KeyingComparer.compare(readers[0], readers[1])
    if json {
      let provenance = Manifest(
        program: Program.name,
        inputs: try ([library.file(of: self.form)] + inputs).map { try InputFile.hashing($0, name: $0) })
      let document = KeyingJSON.document(comparison, provenance: provenance, language: language.language)
      try Stream.out.write(document.text)
    } else {
      try Stream.out.write(KeyingText.page(comparison, language: language.language))
    }
    try findings.write(comparison.findings)
    return comparison.isEqual ? .done : .leftOut
  }
}
