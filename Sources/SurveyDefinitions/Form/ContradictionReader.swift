import SurveyModel

/// The contradictions of a form: `[{name: …, if: "q1 == 1 and q2 == 5"}]`.
struct ContradictionReader {
  let check: ConditionCheck

  func contradictions(_ node: DefinitionNode?, _ log: inout FindingLog) -> [Contradiction] {
    var names = NameRegister()
    return (node?.list(&log) ?? []).compactMap { entry in
      guard let map = entry.map(allowed: ["name", "if"], &log),
        let name = map.required("name", &log)?.name(.contradiction, &log), let when = map.required("if", &log),
        let condition = ItemReader.condition(when, &log),
        names.take(name, .contradiction, at: entry.location, &log)
      else { return nil }
      for (item, codes) in condition.answers { check.check(item, codes, when.location, &log) }
      return Contradiction(name: name, condition: condition)
    }
  }
}
