import SurveyModel
import SurveyReport
import Testing

/// Words: what is said of a store and its batches, in both languages.
@Suite struct StoreWordsTests {
  private static let batch = BatchReference(number: 3, file: "batches/a.csv", importedAt: "2026-03-01T08:00:00Z")
  private static let all: [StoreFinding] = [
    .storeMissing, .storeUnreadable(reason: "disk I/O error"), .storeForeign, .storeNewer(version: 9, known: 1),
    .storeDamaged(reason: "page 4"), .storeFull(reason: "database or disk is full"),
    .storeLocked(holder: "An, process 12", since: "2026-03-01T08:00:00Z"), .storeBelongsToOther(round: "q1"),
    .storeInTheWay,
    .keyMissing(path: "r/.hailong/personal.key"), .batchAlreadyImported(batch),
    .optionsAgainstRound(options: ["--form", "--basis"]), .batchContentAlreadyImported(batch),
    .batchImportedUncorrected(batch),
    .batchChanged(batch), .batchNotImported(file: "batches/a.csv"), .batchNotDeclared(file: "b.csv"),
    .batchUnknown(name: "7", known: ["1", "2"]), .batchAmbiguous(name: "a.csv", numbers: [1, 4]),
    .batchRetracted(batch, at: "2026-03-02T08:00:00Z"), .batchOfOtherForm(batch, form: "tiny"),
    .batchDeclaredOtherwise(batch, keys: ["basis"]),
    .batchCorrects(batch, replaced: 2), .recordSuperseded(byLine: 7, inFile: "batches/b.csv"),
    .recordsMendedAgain(batch, records: 2), .recordsStillMended(batch, records: 1),
    .quarantineWritten(path: "q.xlsx", records: 4), .quarantineTooLarge(records: 60_000, most: 50_000),
    .quarantineRecordRepeated(record: "7"),
    .quarantineRecordUnknown(batch: "3-9f8e7d6c", record: "x"), .quarantineColumnsForeign(names: ["phone", "q1 "]),
    .quarantineNeedsStore, .quarantineOfSeveralBatches(numbers: [1, 3]),
    .quarantineOfRetracted(batch, at: "2026-03-02T08:00:00Z"), .quarantineUnmended(records: 3),
    .decisionCheckUnknown(name: "exact-duplicate", known: ["exact-duplicates", "overlap"]),
    .decisionUnitUnknown(name: "U9", known: ["U01", "U02"]), .decisionInterviewerUnknown(name: "DTV7"),
    .decisionLineUnknown(file: "batches/a.csv", line: 7), .decisionCoversNothing(rule: "few-df", excluded: 0),
    .decisionUnknown(number: 4, known: [1, 2]), .decisionUndone(number: 1, at: "2026-03-02T08:00:00Z"),
    .decisionsSetAside(records: 3), .decisionsLeftBehind(batch, decisions: [1, 2], records: 3, cases: "4:2,7,9"),
    .disagreement(.decision, place: "1"),
    .reasonMissing, .disagreement(.chain, place: "4"), .disagreement(.batch, place: "2"),
    .disagreement(.responses, place: "2"), .disagreement(.respondents, place: "response_1"),
    .disagreement(.personal, place: "2:7"), .disagreement(.file, place: "row 3"), .disagreement(.head, place: "00ff"),
  ]

  private func said(_ finding: StoreFinding, _ language: Language) -> String {
    FindingPrinter(language: language).text(of: Finding(.store(finding), at: SourceLocation(file: "s")))
  }

  @Test func `a locked store is said with its holder, in both languages`() {
    #expect(
      said(Self.all[6], .en) == """
        s: error: another process is writing to the store: An, process 12, since 2026-03-01T08:00:00Z; nothing was \
        changed [store-locked]
          help: wait until it has ended, then run the command again

        """)
    #expect(
      said(Self.all[6], .vi) == """
        s: lỗi: một tiến trình khác đang ghi vào kho dữ liệu: An, process 12, từ 2026-03-01T08:00:00Z; không có gì thay \
        đổi [store-locked]
          gợi ý: đợi tiến trình đó xong rồi chạy lại lệnh

        """)
  }

  @Test func `every finding about a store has words and a page in both languages`() {
    for finding in Self.all {
      for language in Language.allCases {
        let text = said(finding, language)
        #expect(!text.contains(": \(finding.code) ["), "\(finding)")
        #expect(text.contains("[\(finding.code)]"))
        #expect(ExplainPages.page(code: finding.code, language: language) != nil, "\(finding.code)")
      }
      #expect(said(finding, .en) != said(finding, .vi))
    }
    #expect(Set(Self.all.map(\.code)).count == Self.all.count)
  }

  @Test func `a file that is there and declared otherwise now is said with what was changed, in both languages`() {
    let finding = StoreFinding.batchAlreadyImported(Self.batch, changed: ["basis", "delimiter"])
    #expect(StoreFinding.batchAlreadyImported(Self.batch).severity == .note)
    #expect(
      said(finding, .en) == """
        s: warning: the file is batch 3 ('batches/a.csv', imported 2026-03-01T08:00:00Z), imported when 'basis' and \
        'delimiter' were declared otherwise; nothing was read again, and what was declared then still holds \
        [batch-already-imported]
          help: to have it read anew, run 'hailong batches retract ROUND 3 --reason "…"', then import it again

        """)
    #expect(
      said(finding, .vi) == """
        s: cảnh báo: tệp này là tệp phiếu số 3 ('batches/a.csv', nhập lúc 2026-03-01T08:00:00Z), nhập khi 'basis' và \
        'delimiter' được khai báo khác; không đọc lại tệp, khai báo cũ vẫn được áp dụng [batch-already-imported]
          gợi ý: muốn đọc lại theo khai báo mới, chạy 'hailong batches retract CUỘC 3 --reason "…"' rồi nhập lại

        """)
  }

  @Test func `a decision that covers nothing says why, and figures with what was excluded say so, in both languages`() {
    #expect(
      said(.decisionCoversNothing(rule: "few-df", excluded: 0), .en) == """
        s: error: check 'few-df' points at no interview here that is in the figures; nothing was decided \
        [decision-covers-nothing]
          help: see what it says with 'hailong audit ROUND --unit CODE'; a check without interviews behind it needs them \
        named with --case

        """)
    #expect(
      said(.decisionCoversNothing(rule: "case", excluded: 2), .en) == """
        s: error: all 2 interviews that this would leave out are left out by earlier decisions; nothing was decided \
        [decision-covers-nothing]
          help: 'hailong decide ROUND list' tells which decisions there are

        """)
    #expect(said(.decisionCoversNothing(rule: "case", excluded: 0), .en).contains("none of these records is in the"))
    #expect(
      said(.decisionsSetAside(records: 1), .en).hasPrefix(
        "s: warning: 1 interview that decisions exclude counts here, because of --with-excluded; these are not"))
    #expect(
      said(.decisionsSetAside(records: 1_200), .vi).hasPrefix(
        "s: cảnh báo: 1.200 phiếu đã có quyết định không tính vẫn được tính ở đây, do có --with-excluded; đây không phải"
      ))
    #expect(
      said(.decisionCheckUnknown(name: "exact-duplicate", known: ["exact-duplicates", "overlap"]), .vi).hasSuffix(
        "  gợi ý: có phải ý bạn là 'exact-duplicates'?\n"))
  }

  @Test func `a decision that is gone is said with the entry of the log that took it, in both languages`() {
    let gone = StoreFinding.disagreement(.decision, place: "2:7:2026-03-02T08:00:00Z Bà An")
    #expect(
      said(gone, .en).hasPrefix(
        "s: error: decision 2 (entry 7 of the log: 2026-03-02T08:00:00Z Bà An) is no longer in the store, and what it left out counts again; the store was changed"
      ))
    #expect(
      said(gone, .vi).hasPrefix(
        "s: lỗi: quyết định số 2 (mục 7 của nhật ký: 2026-03-02T08:00:00Z Bà An) không còn trong kho, nên các phiếu nó loại lại được tính; kho dữ liệu"
      ))
    #expect(
      said(.disagreement(.decision, place: "2:7"), .en).hasPrefix(
        "s: error: decision 2, or the list of what it covers, is not what entry 7 of the log says; "))
  }

  @Test func `what cannot be done says what to do`() {
    for finding in Self.all where finding.severity == .error {
      #expect(!finding.words(in: .en).help.isEmpty, "\(finding.code)")
    }
  }
}
