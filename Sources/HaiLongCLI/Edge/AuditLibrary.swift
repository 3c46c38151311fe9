import Foundation
import SamplingAudit
import SurveyDefinitions
import SurveyModel

/// The rules by which a round is audited, and the file that they come from.
struct RuleFile {
  let rules: AuditRules
  let path: String
  /// What is said of it beside the results; `nil` for the program's own rules, or those that were named.
  let remark: Finding?
}

/// Where the shipped rules of the audit are.
struct AuditLibrary {
  /// What `--data` says.
  let folder: String?

  private func search(for loaded: LoadedRound) -> LibrarySearch {
    LibrarySearch(for: "Data/audit/standard.yaml", data: folder, round: loaded.folder)
  }

  /// The rules of a round: of the file that it names, else the shipped one; with what the round says otherwise.
  func rules(of loaded: LoadedRound) throws -> RuleFile {
    guard let found = try rulesIfThere(for: loaded) else {
      throw DefinitionUnusable(
        findings: [Finding(.definition(.auditRulesMissing(places: search(for: loaded).places)))])
    }
    return found
  }

  /// The same, or `nil` where the round names no file and no shipped one is found.
  func rulesIfThere(for loaded: LoadedRound) throws -> RuleFile? {
    let search = search(for: loaded)
    guard let path = loaded.audit.rulesPath ?? search.found else { return nil }
    var rules = try AuditRulesReader.rules(atPath: path)
    let name = loaded.round.id + "/round.yaml"
    rules.apply(loaded.audit.changes, source: LocalizedText(vi: name, en: name))
    // A check that the file of rules leaves out and the round turns on has to bring its numbers.
    let missing = rules.missingNumbers.map { check, key in
      Finding(
        .definition(.keyMissing(key: key, node: check.rawValue)),
        at: SourceLocation(file: loaded.folder + "/round.yaml"))
    }
    guard missing.isEmpty else { throw DefinitionUnusable(findings: missing) }
    let isAnother = loaded.audit.rulesPath == nil && search.isAnother
    return RuleFile(
      rules: rules, path: path, remark: isAnother ? Finding(.definition(.auditRulesElsewhere(file: path))) : nil)
  }
}
