import SurveyModel

/// What can be read and is yet likely to be a slip: overlapping bands, labels twice or from elsewhere, gaps in the numbering,
/// items that are never asked.
public enum FormLinter {
  /// Everything about the form at `path`: what forbids its use, or else what should be looked at again.
  public static func findings(inFile path: String) -> [Finding] {
    findings { () throws(DefinitionUnusable) in try YAMLReader.root(ofFile: path) }
  }

  /// The same for a file's bytes; findings name the file `file`.
  public static func findings(inBytes bytes: [UInt8], file: String) -> [Finding] {
    findings { () throws(DefinitionUnusable) in try YAMLReader.root(of: bytes, file: file) }
  }

  private static func findings(_ root: () throws(DefinitionUnusable) -> DefinitionNode) -> [Finding] {
    do {
      let (form, positions) = try SurveyFormReader.read(root())
      return suspicions(form, positions)
    } catch {
      return error.findings
    }
  }

  private static func suspicions(_ form: SurveyForm, _ positions: FormPositions) -> [Finding] {
    var log = FindingLog()
    let scales = scales(of: form)
    for scale in scales {
      let location = positions.scales[scale.name] ?? SourceLocation(file: "")
      BandLint.run(scale, at: location, &log)
      LabelLint.run(scale, among: scales, at: location, &log)
    }
    NumberingLint.run(form.items, positions, &log)
    ConditionLint.run(form.items, positions, &log)
    return log.findings
  }

  /// The scales in use, each once, in the order of the items.
  private static func scales(of form: SurveyForm) -> [ResponseScale] {
    var scales: [ResponseScale] = []
    for scale in form.items.compactMap(\.kind.scale) where !scales.contains(where: { $0.name == scale.name }) {
      scales.append(scale)
    }
    return scales
  }
}
