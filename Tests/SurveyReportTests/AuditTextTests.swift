import Provenance
import SamplingAudit
import SurveyModel
import Testing

@testable import SurveyReport

@Suite struct AuditTextTests {
  /// Two units of a made-up form: the one has half of its interviews, by an interviewer who ticks one box throughout.
  private func results(units: [String] = ["A", "B"]) -> AuditResults {
    let scale = ResponseScale(
      name: "five",
      points: (1...5).map {
        ScalePoint(code: "\($0)", label: LocalizedText(vi: "\($0)", en: "\($0)"), score: Double($0), isTop: $0 > 3)
      })
    let items = (1...20).map { Item(id: "q\($0)", kind: .coded(.ordinal, scale)) }
    let form = SurveyForm(
      id: "f", version: "1", title: LocalizedText(vi: "Phiếu <mẫu>", en: "Form <sample>"),
      roles: [.respondent: "id", .unit: "unit", .interviewer: "who"], items: items,
      satisfaction: SatisfactionNode(
        name: "overall", definition: .top, aggregation: .pooledAnswers, items: items.map(\.id)))
    let plan = units.map { PlanEntry(formID: "f", unit: $0, stratum: "s", population: nil, planned: 30) }
    let round = SurveyRound(
      id: "r", title: LocalizedText(vi: "Đợt thử", en: "Trial round"), isSynthetic: true, forms: [form],
      units: units.map {
        RatedUnit(code: $0, name: LocalizedText(vi: "Quận \($0)", en: "District \($0)"), block: "b")
      }, plan: plan, batches: [Batch(file: "b.csv", formID: "f", basis: .probability)])
    var records = AuditRecords(form)
    let rows = (0..<45).map { (unit: $0 < 30 ? Int32(0) : 1, who: $0 < 15 ? "Lan <x>" : $0 < 30 ? "Minh" : "Hoa") }
    let columns = items.indices.map { item in
      ResponseColumn.coded(rows.indices.map { $0 < 15 ? 4 : Int16(($0 + item) % (3 + $0 % 3)) })
    }
    records.add(
      ResponseTable(
        columns: columns, lines: rows.indices.map { $0 + 2 },
        unit: LabelColumn(labels: ["A", "B"], indices: rows.map(\.unit)),
        keys: RecordKeys(
          records: Array(1...45), respondents: (1...45).map { "R\($0)" }, roles: [.interviewer: rows.map(\.who)])),
      batch: 0)
    var changes = RuleChanges()
    let source = LocalizedText(vi: "thử", en: "trial")
    changes.checks[.shortfall] = .init(warn: 0.1, fail: 0.4, source: source)
    let limits = ["level": 0.01, "minimum": 10, "rho": 0.02]
    changes.checks[.interviewerStraightLine] = .init(warn: 0.2, parameters: limits, source: source)
    // Without thresholds: for the pictures alone.
    changes.checks[.interviewerMean] = .init(parameters: limits.merging(["funnel": 3.09]) { $1 }, source: source)
    changes.checks[.interviewerLikeness] = .init(
      parameters: [
        "level": 0.01, "minimum": 10, "draws": 99, "exceedances": 20, "cap": 100, "common": 0.333, "alone": 20,
        "seed": 1,
      ], source: source)
    changes.checks[.flaggedInterviewers] = .init(warn: 0.001, fail: 0.6, source: source)
    changes.checks[.speeding] = .init(warn: 0.1, parameters: ["seconds_per_item": 1], source: source)
    changes.checks[.itemMissing] = .init(warn: 0.5, source: source)
    let report = AuditReport(
      AuditEvidence(round: round, forms: [FormEvidence(records, plan: plan)]),
      rules: AuditRules(id: "trial", changes))
    return AuditResults(round: round, report: report, provenance: Manifest(program: "hailong test", inputs: []))
  }

  @Test func `the screen has verdicts, the worst findings and the interviewers`() {
    #expect(
      AuditText.text(results(), language: .en) == """
        Trial round
        SYNTHETIC DATA: not a real result
        Can these answers carry a published rank? Of 2 results by unit and form: 1 not
        publishable, 1 usable with a warning, 0 usable.

        Form <sample>

        not publishable: 1 unit
          District B (B), 15 interviews
            - short of the plan: 50.0% (15 valid of 30 planned)

        usable with a warning: 1 unit
          District A (A), 30 interviews
            - interviews by interviewers to look at: 50.0% (Lan <x>; of 30 interviews)

        interviewers to look at: 1
          Lan <x>
            - many straight lines: 100.0% (100.0% against 0.0% with others, 15 forms, by
              chance under 0.1%)

        Not seen: forms filled in too fast – no column has the role 'duration', or it is
        empty.

        These are places to look at, not proof of anything. Every check of a unit:
        --unit CODE; the interviews behind them: --cases; what a check computes: hailong
        explain CHECK.

        """)
  }

  @Test func `one unit's checks stand with thresholds, source, advice and cases`() {
    #expect(
      AuditUnitText.text(results(), unit: "A", language: .vi) == """
        Quận A (A), 30 phiếu: dùng được, có lưu ý
        Phiếu <mẫu>
        kế hoạch 30; đã gửi 30 = 30 hợp lệ

        ! [flagged-interviewers]
            phiếu của điều tra viên cần xem lại: 50,0% (Lan <x>; trong 30 phiếu)
            cần xem từ 0,1%, không công bố từ 60,0% – thử
            → gọi lại một số người trả lời của các điều tra viên này trước khi kết luận
            b.csv:2
            b.csv:3
            b.csv:4
            b.csv:5
            b.csv:6
            và 10 phiếu nữa (--cases)

        ✓ [shortfall]
            thiếu so với kế hoạch: 0,0% (30 phiếu hợp lệ trên 30 phiếu kế hoạch)
            cần xem từ 10,0%, không công bố từ 40,0% – thử

        ✓ [item-missing]
            câu đánh giá không có trả lời: 0,0%
            cần xem từ 50,0% – thử

        ? [speeding]
            phiếu trả lời quá nhanh: không tính được vì không có cột nào giữ vai trò
            'duration', hoặc cột để trống

        """)
    #expect(AuditUnitText.text(results(), unit: "C", language: .en).isEmpty)
  }

  @Test func `cases are one line per check and interview`() {
    let lines = AuditCSV.cases(results(), language: .en).split(separator: "\r\n")
    #expect(lines.count == 1 + 15 + 15, "the unit's and the interviewer's")
    #expect(lines[1].hasPrefix("f,flagged-interviewers,warning,A,,b.csv,2,,"))
    #expect(lines.last?.hasPrefix("f,interviewer-straight-line,warning,,Lan <x>,b.csv,16,,") == true)
  }

  @Test func `the internal page names interviewers, escapes what files say and draws two pictures`() {
    let page = AuditHTML.render(results(), language: .en)
    #expect(page.contains("Lan &lt;x&gt;") && !page.contains("Lan <x>"))
    let pictures = results().report.pictures
    #expect(pictures.first?.interviewers.map(\.forms) == [15])
    #expect(pictures.first?.between.reduce(0, +) == 225)
    #expect(page.components(separatedBy: "<figure").count == 3)
    #expect(page.contains("INTERNAL"))
  }

  @Test func `the internal page says what was not seen, and what each check wants and what to do about it`() {
    let page = AuditHTML.render(results(), language: .en)
    #expect(page.contains("Not seen: forms filled in too fast"))
    for code in ["shortfall", "speeding", "flagged-interviewers", "interviewer-straight-line"] {
      #expect(page.contains(code), "\(code) is what explain and decide take")
    }
    #expect(page.contains("look from 10.0%, not publishable from 40.0%"))
    #expect(page.contains("ask the field team for the missing forms"))
    let vietnamese = AuditHTML.render(results(), language: .vi)
    #expect(vietnamese.contains("Các phép kiểm tra, ngưỡng và việc cần làm"))
    #expect(vietnamese.contains("Chưa kiểm tra được: phiếu trả lời quá nhanh"))
  }

  @Test func `what was not seen in some units is said with how many`() {
    let some = results(units: ["A", "B", "C"])
    #expect(
      AuditText.text(some, language: .en).contains(
        "Not seen in 1 of 3 units: rated items without an answer – there is no interview"))
    #expect(AuditText.text(some, language: .vi).contains("Chưa kiểm tra được ở 1 trên 3 đơn vị: câu đánh giá"))
  }

  @Test func `reasons of one kind are told together, by the unit that comes nearest`() {
    #expect(CheckObstacle.tooFew(found: 3, needed: 30).isLike(.tooFew(found: 7, needed: 30)))
    #expect(!CheckObstacle.tooFew(found: 3, needed: 30).isLike(.tooFew(found: 3, needed: 15)))
    #expect(!CheckObstacle.noPlan.isLike(.undefined))
  }

  @Test func `the published section names nobody`() {
    let section = AuditSection(results(), .en).published
    let texts = section.blocks.flatMap(\.tables).flatMap(\.rows).joined().flatMap { [$0.text, $0.detail] }
    #expect(texts.contains { $0.hasPrefix("interviews by interviewers to look at: 50.0%") })
    #expect(!texts.contains { $0.contains("Lan") })
  }

  @Test func `JSON holds every check with its thresholds and cases`() throws {
    let text = AuditJSON.document(results(), language: .en).text
    #expect(text.contains("\"schema\": \"hailong-audit/1\""))
    #expect(text.contains("\"verdict\": \"not_publishable\""))
    #expect(text.contains("\"check\": \"speeding\""))
  }
}
