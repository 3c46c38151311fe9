import IndexScoring
import SurveyModel

/// The `blocks` of an index with their grades.
enum BlockReader {
  static func blocks(_ node: DefinitionNode, _ log: inout FindingLog) -> [IndexBlock] {
    var blocks: [IndexBlock] = []
    var names = NameRegister()
    for node in node.list(&log) ?? [] {
      guard let map = node.map(allowed: ["block", "title", "grades", "not_ranked"], &log) else { continue }
      let id = map.required("block", &log)?.name(.block, &log)
      let title = map.required("title", &log)?.localizedText(&log)
      let grades = map["grades"].map { self.grades($0, &log) } ?? []
      let unranked = map["not_ranked"].flatMap { $0.texts(&log) } ?? []
      guard let id, names.take(id, .block, at: node.location, &log), let title else { continue }
      blocks.append(IndexBlock(id: id, title: title, grades: grades, unranked: unranked))
    }
    if blocks.isEmpty { log.add(.valueKind(expected: .list, found: .nothing), at: node) }
    return blocks
  }

  private static func grades(_ node: DefinitionNode, _ log: inout FindingLog) -> [GradeStep] {
    var grades: [GradeStep] = []
    for node in node.list(&log) ?? [] {
      guard let map = node.map(allowed: ["grade", "from"], &log) else { continue }
      let grade = map.required("grade", &log)?.localizedText(&log)
      guard let grade, let place = map.required("from", &log), let from = place.points(&log) else { continue }
      if from > Points(whole: 100) {
        log.add(.numberBeyond(found: from.text, lowest: "0", highest: "100"), at: place)
      }
      if let better = grades.last, from >= better.from {
        log.add(
          .gradeOrder(grade: grade, from: from.text, better: better.grade, betterFrom: better.from.text), at: place)
      }
      grades.append(GradeStep(grade: grade, from: from))
    }
    return grades
  }
}
