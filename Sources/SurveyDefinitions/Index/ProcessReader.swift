import IndexScoring
import SurveyModel

/// `process.csv`: the steps by which units got their points, in order of time.
struct ProcessReader {
  static let required = ["unit", "criterion", "stage", "points", "at"]
  static let optional = ["evidence", "by", "reason"]

  /// One step as it was read, with its place.
  private struct Step {
    let step: AppraisalStep
    let location: SourceLocation
  }

  /// The steps of one unit at one criterion.
  private struct Course {
    let unit: String
    let criterion: Criterion
    var steps: [Step] = []
    /// A step could not be read, so that what follows from their order is not judged.
    var hasFaults = false
  }

  /// The day of publication; steps after it are changes after publication.
  let published: String?

  /// What the processes came to; `keys` remembers which criteria they have.
  func entries(
    _ table: CompanionTable, besides other: String?, _ keys: inout CriterionKeys, _ log: inout FindingLog
  ) -> [AppraisalEntry] {
    let elsewhere = keys
    var courses: [Course] = []
    var positions: [[String]: Int] = [:]
    for record in table.records(required: Self.required, optional: Self.optional, &log) {
      let name = [record["unit"] ?? "", record["criterion"] ?? ""]
      if elsewhere.contains(unit: name[0], criterion: name[1]), let other {
        if positions.updateValue(-1, forKey: name) == nil {
          log.add(
            .appraisal(.inBothFiles(other: other), unit: name[0], criterion: name[1]), at: record.location("criterion"))
        }
        continue
      }
      if positions[name] == nil, let key = keys.take(record, &log) {
        positions[name] = courses.count
        courses.append(Course(unit: key.unit.code, criterion: key.criterion))
      }
      if let position = positions[name] { add(record, to: &courses[position], &log) }
    }
    return courses.compactMap { entry($0, &log) }
  }

  private func add(_ record: CompanionRecord, to course: inout Course, _ log: inout FindingLog) {
    let found = log.findings.count
    let step = step(record, course, &log)
    if let step { course.steps.append(Step(step: step, location: record.location("stage"))) }
    course.hasFaults = course.hasFaults || step == nil || log.findings.count > found
  }

  private func step(_ record: CompanionRecord, _ course: Course, _ log: inout FindingLog) -> AppraisalStep? {
    guard let cell = record.required("stage", &log), let day = record.required("at", .date, &log) else { return nil }
    guard let stage = AppraisalStage(rawValue: cell) else {
      let names = AppraisalStage.allCases.map(\.rawValue)
      log.add(
        .valueNotAllowed(found: cell, nearest: NearestName.of(cell, among: names), allowed: names, key: "stage"),
        at: record.location("stage"))
      return nil
    }
    guard ISODate.isValid(day) else {
      log.add(.cellUnreadable(found: day, expected: .date), at: record.location("at"))
      return nil
    }
    let isLate = published.map { ISODate.isValid(day) && day > $0 } ?? false
    let reason = record["reason"] ?? ""
    if stage == .explanation {
      if let points = record["points"] { report(.pointsSuperfluous(found: points), course, record, "points", &log) }
      if reason.isEmpty { report(.explanationEmpty, course, record, "reason", &log) }
    } else if let published, isLate, reason.isEmpty {
      report(.lateUnexplained(day: day, published: published), course, record, "reason", &log)
    }
    return AppraisalStep(
      stage, points: stage == .explanation ? nil : points(record, stage, course, &log),
      evidence: record["evidence"] ?? "", by: record["by"] ?? "", at: day, reason: reason, isAfterPublication: isLate)
  }

  /// Points between 0 and the maximum, on the grid; `nil` for `n/a` too, and where a fault was found.
  private func points(
    _ record: CompanionRecord, _ stage: AppraisalStage, _ course: Course, _ log: inout FindingLog
  ) -> Points? {
    guard let cell = record["points"] else {
      report(.pointsMissing(stage: stage.rawValue), course, record, "points", &log)
      return nil
    }
    if cell == GivenScoresReader.notApplicable, stage.isDecision {
      if !course.criterion.mayNotApply {
        log.add(
          .notApplicableRefused(unit: course.unit, criterion: course.criterion.code), at: record.location("points"))
      }
      return nil
    }
    switch course.criterion.givenPoints(cell, unit: course.unit) {
    case .success(let points): return points
    case .failure(let refused):
      log.add(refused.finding, at: record.location("points"))
      return nil
    }
  }

  /// What the steps of a course came to, if their order and their end are as they should be.
  private func entry(_ course: Course, _ log: inout FindingLog) -> AppraisalEntry? {
    guard let last = course.steps.last, !course.hasFaults else { return nil }
    for (earlier, later) in zip(course.steps, course.steps.dropFirst()) where later.step.at < earlier.step.at {
      report(.unordered(day: later.step.at, before: earlier.step.at), course, later.location, &log)
      return nil
    }
    checkChanges(course, &log)
    let entry = AppraisalEntry(
      unit: course.unit, criterion: course.criterion.code, steps: course.steps.map(\.step))
    if entry == nil { report(.undecided, course, last.location, &log) }
    return entry
  }

  /// Final points that are not those before need a reason.
  private func checkChanges(_ course: Course, _ log: inout FindingLog) {
    var before: Points?
    for step in course.steps where step.step.stage != .explanation {
      if step.step.stage == .final, step.step.reason.isEmpty, let before, before != step.step.points {
        let final = step.step.points?.text ?? GivenScoresReader.notApplicable
        report(.changeUnexplained(before: before.text, final: final), course, step.location, &log)
      }
      before = step.step.points ?? before
    }
  }

  private func report(
    _ fault: AppraisalFault, _ course: Course, _ record: CompanionRecord, _ column: String, _ log: inout FindingLog
  ) {
    report(fault, course, record.location(column), &log)
  }

  private func report(
    _ fault: AppraisalFault, _ course: Course, _ location: SourceLocation, _ log: inout FindingLog
  ) {
    log.add(.appraisal(fault, unit: course.unit, criterion: course.criterion.code), at: location)
  }
}
