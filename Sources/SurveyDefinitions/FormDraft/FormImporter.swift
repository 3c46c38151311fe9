import SurveyModel
import SurveyParser

/// Forms of other programs, made into forms of ours.
public enum FormImporter {
  /// The form in the file at `path`, which is told by what is in it; see `XLSFormImporter`
  /// and `StatisticsFormImporter`.
  public static func form(atPath path: String, id: String? = nil, export: [String]? = nil) throws -> ImportedForm {
    switch try FileFormat.of(path: path) {
    case .workbook: return try XLSFormImporter.form(atPath: path, id: id, export: export)
    case .spss, .stata: return try StatisticsFormImporter.form(atPath: path, id: id)
    case .other: throw FormImportLog(file: path).refusal(.kindUnknown(found: "CSV"))
    }
  }
}
