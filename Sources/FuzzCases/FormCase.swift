import SurveyDefinitions
import SurveyModel

/// Laws of form definitions: refused with a reason, or a form whose items and codes are unique.
enum FormCase {
  static func run(_ bytes: [UInt8]) throws {
    do {
      let form = try SurveyFormReader.form(bytes: bytes, file: "fuzz.yaml")
      try FuzzComplaint.check(Set(form.items.map(\.id)).count == form.items.count, "an item twice")
      for item in form.items {
        let codes = item.kind.scale?.points.map(\.code) ?? []
        try FuzzComplaint.check(Set(codes).count == codes.count, "a code of \(item.id) twice")
      }
    } catch let unusable as DefinitionUnusable {
      try FuzzComplaint.check(!unusable.findings.isEmpty, "refused without a word")
    }
  }
}
