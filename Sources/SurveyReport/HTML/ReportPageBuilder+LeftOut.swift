import IndexScoring
import SatisfactionScoring
import SurveyModel

extension ReportPageBuilder {
  /// What was left out and why: records, findings, unreadable answers, withheld figures, units without responses.
  var leftOutSection: ReportSection {
    let tables = [
      batchesTable, findingsTable, unreadableTable, withheldTable, unitsWithoutResponses, unitsWithoutIndex,
      failedGates,
    ]
    let blocks = tables.filter { !$0.rows.isEmpty }.map { table in
      table.rows.count > 20 ? ReportBlock.folded(table.caption, [table]) : .table(table)
    }
    return ReportSection(
      id: "left-out", title: ReportWords.leftOut[language],
      paragraphs: blocks.isEmpty ? [ReportWords.nothing[language]] : [], blocks: blocks)
  }

  private var batchesTable: ReportTable {
    var table = ReportTable(
      caption: ReportWords.batches[language],
      columns: [
        ReportWords.file[language], ReportWords.form[language], ReportWords.basis[language],
        ReportWords.records[language], ReportWords.accepted[language], ReportWords.quarantined[language],
      ] + others.map { $0.title[language] }, firstNumber: 3)
    for account in results.batches {
      let form = results.round.form(account.batch.formID).map(names.form) ?? account.batch.formID
      table.rows.append(
        [
          account.batch.file, form, MethodWords.basis(account.batch.basis)[language], format.count(account.records),
          format.count(account.accepted), format.count(account.quarantined),
        ].map { ReportCell($0) } + others.map { ReportCell(format.count(account[keyPath: $0.count])) })
    }
    if results.batches.count > 1 {
      let counts = [\BatchAccount.records, \.accepted, \.quarantined] + others.map(\.count)
      let sums = counts.map { count in
        ReportCell(format.count(results.batches.reduce(0) { $0 + $1[keyPath: count] }))
      }
      table.rows.append([ReportCell(ReportWords.total[language]), "", ""] + sums)
    }
    return table
  }

  /// Sound records that are not used, by why; columns only where there are any.
  private var others: [(title: LocalizedText, count: KeyPath<BatchAccount, Int>)] {
    [(ReportWords.superseded, \BatchAccount.superseded), (ReportWords.excluded, \BatchAccount.excluded)]
      .filter { column in results.batches.contains { $0[keyPath: column.1] > 0 } }
  }

  private var findingsTable: ReportTable {
    var table = ReportTable(
      caption: ReportWords.findings[language],
      columns: [
        ReportWords.example[language], ReportWords.code[language], ReportWords.severityColumn[language],
        ReportWords.count[language],
      ], firstNumber: 3)
    let counts = results.findings.reduce(into: [String: Int]()) { $0[$1.code, default: 0] += 1 }
    var seen = Set<String>()
    for finding in results.findings where seen.insert(finding.code).inserted {
      let words = finding.words(in: language)
      table.rows.append([
        ReportCell(words.problem, detail: words.consequence ?? ""), ReportCell(finding.code),
        ReportCell(ReportWords.severity(finding.severity)[language]),
        ReportCell(format.count(counts[finding.code] ?? 0)),
      ])
    }
    return table
  }

  private var unreadableTable: ReportTable {
    var table = ReportTable(
      caption: ReportWords.unreadable[language],
      columns: [
        ReportWords.item[language], ReportWords.unit[language], ReportWords.file[language], ReportWords.count[language],
      ], firstNumber: 3)
    for account in results.batches {
      let form = results.round.form(account.batch.formID)
      for answers in account.unreadable {
        let item = form?.item(answers.item)?.label?[language] ?? answers.item
        table.rows.append(
          [item, names.unit(answers.unit), account.batch.file, format.count(answers.count)].map { ReportCell($0) })
      }
    }
    return table
  }

  /// How many figures of each table are withheld or have no interval, by reason.
  private var withheldTable: ReportTable {
    var table = ReportTable(
      caption: ReportWords.withheldFigures[language],
      columns: [
        ReportWords.form[language], ReportWords.group[language], ReportWords.reason[language],
        ReportWords.figures[language],
      ], firstNumber: 3)
    for scores in results.byUnit + results.otherGroupings where !scores.isSelfSelected || hasWithheld(scores) {
      var counts: [(reason: String, count: Int)] = []
      for score in scores.subScores {
        if score.withheld == nil, scores.isSelfSelected { continue }
        guard let reason = FigureText(score, format).reasonInFull else { continue }
        if let position = counts.firstIndex(where: { $0.reason == reason }) {
          counts[position].count += 1
        } else {
          counts.append((reason, 1))
        }
      }
      for (reason, count) in counts {
        table.rows.append(
          [names.form(scores.form), names.grouping(scores), reason, format.count(count)].map { ReportCell($0) })
      }
    }
    return table
  }

  private func hasWithheld(_ scores: SatisfactionScores) -> Bool {
    scores.subScores.contains { $0.withheld != nil }
  }

  private var unitsWithoutResponses: ReportTable {
    var table = ReportTable(
      caption: ReportWords.withoutResponses[language],
      columns: [ReportWords.unit[language], ReportWords.form[language]], firstNumber: 2)
    for finding in results.findings {
      guard case .estimation(.unitWithoutResponses(let unit, let form)) = finding.kind else { continue }
      let title = results.round.form(form).map(names.form) ?? form
      table.rows.append([ReportCell(names.unit(unit)), ReportCell(title)])
    }
    return table
  }

  private var unitsWithoutIndex: ReportTable {
    var table = ReportTable(
      caption: ReportWords.withoutIndex[language],
      columns: [ReportWords.unit[language], ReportWords.reason[language]], firstNumber: 2)
    for unit in results.index?.blocks.flatMap(\.units) ?? [] {
      guard let withheld = unit.withheld else { continue }
      let reason = IndexFigures.reason(withheld, format)
      table.rows.append([ReportCell(names.unit(unit.unit.code)), ReportCell(reason)])
    }
    return table
  }

  /// Survey criteria that could not be scored, where the unit is ranked all the same.
  private var failedGates: ReportTable {
    var table = ReportTable(
      caption: ReportWords.failedGates[language],
      columns: [
        ReportWords.unit[language], ReportWords.criterion[language], ReportWords.base[language],
        ReportWords.needed[language], ReportWords.otherwise[language],
      ], firstNumber: 5)
    for unit in results.index?.blocks.flatMap(\.units) ?? [] {
      for score in unit.areas.flatMap(\.flattened) {
        guard let gate = score.outcome.failedGate, gate != .withheld else { continue }
        let criterion = "\(score.criterion.code). \(score.criterion.title[language])"
        let end = ReportCell(MethodWords.failedGate(gate)[language])
        let name = ReportCell(names.unit(unit.unit.code))
        if case .gateFailed(_, let base, let needed) = score.outcome {
          table.rows.append([
            name, ReportCell(criterion), ReportCell(format.text(base)), ReportCell(format.count(needed)), end,
          ])
        } else {
          let reason =
            if case .verdictFailed(_, let verdict) = score.outcome {
              AuditWords(language).verdict(verdict)
            } else {
              ReportWords.itemWithoutAnswers[language]
            }
          let none = ReportCell(NumberFormat.none)
          table.rows.append([name, ReportCell(criterion, detail: reason), none, none, end])
        }
      }
    }
    return table
  }
}
