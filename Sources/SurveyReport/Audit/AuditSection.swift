import SamplingAudit
import SurveyModel

/// The audit as sections of a page: for everybody without names of staff, or for internal use with them.
struct AuditSection {
  let results: AuditResults
  let words: AuditWords
  let format: NumberFormat
  private let names: ResultNames
  private let say: Wording

  init(_ results: AuditResults, _ language: Language) {
    self.results = results
    words = AuditWords(language)
    format = NumberFormat(language)
    names = ResultNames(results.round, language)
    say = Wording(language: language)
  }

  /// Verdicts and what is behind them, for the report of the round: no interviewer is named.
  var published: ReportSection {
    var section = ReportSection(
      id: "audit", title: say("Can these answers carry a rank?", "Kết quả có đủ tin cậy để xếp hạng không?"))
    section.paragraphs =
      [words.lead(results)] + (words.excluded(results.excluded).map { [$0] } ?? []) + [words.staffApart]
    section.blocks = results.forms.map { .folded(title($0), [verdicts($0, isInternal: false)]) }
    return section
  }

  /// Everything, form by form, with pictures of the interviewers.
  var all: [ReportSection] {
    results.forms.map { form in
      var section = ReportSection(id: "form-\(form)", title: title(form))
      let audited = AuditedForm(results.report, form: form)
      section.paragraphs =
        audited.unplaced.map(words.unplaced) + audited.whole.map(words.whole)
        + audited.unseen.map { words.unseen($0, of: audited.units.count) }
      section.blocks = [.table(verdicts(form, isInternal: true))]
      section.blocks.append(
        .folded(say("Planned, drawn, delivered", "Kế hoạch, đã rút, đã gửi"), [accounts(form)]))
      if let chart = planChart(form) { section.blocks.append(.chart(chart)) }
      if let pictures = results.report.pictures.first(where: { $0.form == form }) {
        let plots = AuditPlots(format)
        section.blocks += [plots.funnel(pictures), plots.matches(pictures)].compactMap { $0 }.map { .plot($0) }
        let people = interviewers(form)
        if !people.rows.isEmpty { section.blocks.append(.table(people)) }
      }
      section.blocks.append(.folded(AuditedChecks.title(words.language), [checks(audited)]))
      return section
    }
  }

  private func checks(_ form: AuditedForm) -> ReportTable {
    AuditedChecks(form, results.report.rules, words).table
  }

  private func title(_ form: String) -> String { results.round.form(form).map(names.form) ?? form }

  private func verdicts(_ form: String, isInternal: Bool) -> ReportTable {
    var table = ReportTable(
      caption: say("Verdict by unit", "Kết luận theo đơn vị") + ": " + title(form),
      columns: [
        ReportWords.unit[words.language], say("Verdict", "Kết luận"), say("What to look at", "Cần xem"),
        say("Interviews", "Số phiếu"),
      ], firstNumber: 3)
    let units = results.report.units.filter { $0.form == form }
    for unit in units.enumerated().sorted(by: { (-rank($0.element), $0.offset) < (-rank($1.element), $1.offset) }) {
      let shown = unit.element.concerns.prefix(3).map { words.sentences.sentence($0, namesStaff: isInternal) }
      table.rows.append([
        ReportCell(names.unit(unit.element.unit)), ReportCell(words.verdict(unit.element.verdict)),
        ReportCell(shown.first ?? NumberFormat.none, detail: shown.dropFirst().joined(separator: " · ")),
        ReportCell(format.count(unit.element.interviews)),
      ])
    }
    return table
  }

  /// What was planned, drawn and delivered, unit by unit; a row adds up from its third column on.
  private func accounts(_ form: String) -> ReportTable {
    var table = ReportTable(
      caption: say("Planned, drawn, delivered by unit", "Kế hoạch, đã rút, đã gửi theo đơn vị") + ": " + title(form),
      columns: [
        ReportWords.unit[words.language], say("Planned", "Kế hoạch"), say("Drawn", "Đã rút"),
        say("Delivered", "Đã gửi"),
        say("Valid", "Hợp lệ"), say("Unreadable", "Không đọc được"), say("Replaced", "Thay bằng bản sau"),
        say("Left out by a decision", "Loại theo quyết định"),
      ], firstNumber: 1)
    func row(_ name: String, _ planned: Int?, _ drawn: Int?, _ records: DeliveredRecords) -> [ReportCell] {
      let counts = [records.delivered, records.valid, records.quarantined, records.superseded, records.excluded]
      return [ReportCell(name)]
        + ([planned, drawn] + counts).map { count in
          ReportCell(count.map(format.count) ?? NumberFormat.none)
        }
    }
    for unit in results.report.units where unit.form == form {
      table.rows.append(row(names.unit(unit.unit), unit.account.planned, unit.account.drawn, unit.account.records))
    }
    for rest in results.report.unplaced where rest.form == form {
      table.rows.append(row(say("Unit cannot be read", "Không đọc được mã đơn vị"), nil, nil, rest.records))
    }
    return table
  }

  private func rank(_ unit: UnitAudit) -> Int { Verdict.allCases.firstIndex(of: unit.verdict) ?? 0 }

  /// Interviews that count as a percentage of those planned, unit by unit.
  private func planChart(_ form: String) -> RankChart? {
    let rows = results.report.units.filter { $0.form == form }.compactMap { unit -> RankChart.Row? in
      guard case .part(let valid, let planned) = unit.results.first(where: { $0.check == .shortfall })?.detail else {
        return nil
      }
      let share = 100 * Double(valid) / Double(planned)
      return RankChart.Row(
        rank: "", name: names.unit(unit.unit), value: share, low: nil, high: nil,
        valueText: format.percent(share: share / 100),
        limits: say(
          "\(format.count(valid)) of \(format.count(planned))", "\(format.count(valid)) trên \(format.count(planned))"),
        grade: "", note: "")
    }
    guard !rows.isEmpty else { return nil }
    return RankChart(
      caption: say("Valid interviews as a share of those planned", "Phiếu hợp lệ so với kế hoạch"),
      headings: RankChart.Headings(
        rank: "", unit: ReportWords.unit[words.language], value: say("Achieved", "Đạt"),
        limits: say("Interviews", "Số phiếu"), grade: "", note: ""), rows: rows)
  }

  private func interviewers(_ form: String) -> ReportTable {
    var table = ReportTable(
      caption: say("Interviewers to look at (internal)", "Điều tra viên cần xem lại (nội bộ)"),
      columns: [say("Interviewer", "Điều tra viên"), say("What to look at", "Cần xem")], firstNumber: 2)
    let found = results.report.others.filter { $0.form == form && $0.severity >= .warning }
    var rows: [String: [String]] = [:]
    for result in found {
      if case .interviewer(let name) = result.subject {
        rows[name, default: []].append(words.sentences.sentence(result))
      }
    }
    for (name, sentences) in rows.sorted(by: { (-$0.value.count, $0.key) < (-$1.value.count, $1.key) }) {
      table.rows.append([
        ReportCell(name), ReportCell(sentences[0], detail: sentences.dropFirst().joined(separator: " · ")),
      ])
    }
    return table
  }
}
