import SurveyModel

/// A batch of a store, as lists and pages show it.
public struct BatchEntry: Sendable, Equatable {
  /// The file as the round declares it.
  public let batch: Batch
  /// Number of the batch in the store.
  public let number: Int
  /// SHA-256 of the file's bytes.
  public let sha256: String
  /// The file's size in bytes.
  public let size: Int
  /// The form's version.
  public let formVersion: String
  /// SHA-256 of the form's file.
  public let formSHA256: String
  /// When it was imported, UTC.
  public let importedAt: String
  /// Who imported it.
  public let importedBy: String
  /// Digest of what was answered.
  public let contentSHA256: String
  /// Data records in the file.
  public let records: Int
  /// Records that are in the figures.
  public let counted: Int
  /// Records that were left out.
  public let quarantined: Int
  /// Records that gave way to others of the same respondents.
  public let superseded: Int
  /// Why the records take the place of earlier ones, where they do.
  public let correction: String?
  /// When, by whom and why the batch was taken back.
  public let retraction: (at: String, by: String, reason: String)?
  /// What it mends, and what of it was mended.
  public let mending: BatchMending
  /// When, by whom and why its personal data were deleted.
  public let forgetting: BatchForgetting?

  /// Describes a batch.
  public init(
    batch: Batch, number: Int, sha256: String, size: Int, formVersion: String, formSHA256: String, importedAt: String,
    importedBy: String, contentSHA256: String, records: Int, counted: Int, quarantined: Int, superseded: Int,
    correction: String?, retraction: (at: String, by: String, reason: String)?, mending: BatchMending = BatchMending(),
    forgetting: BatchForgetting? = nil
  ) {
    self.batch = batch
    self.number = number
    self.sha256 = sha256
    self.size = size
    self.formVersion = formVersion
    self.formSHA256 = formSHA256
    self.importedAt = importedAt
    self.importedBy = importedBy
    self.contentSHA256 = contentSHA256
    self.records = records
    self.counted = counted
    self.quarantined = quarantined
    self.superseded = superseded
    self.correction = correction
    self.retraction = retraction
    self.mending = mending
    self.forgetting = forgetting
  }

  /// Whether two entries are alike.
  public static func == (a: BatchEntry, b: BatchEntry) -> Bool {
    a.number == b.number && a.sha256 == b.sha256 && a.batch == b.batch && a.retraction?.at == b.retraction?.at
      && a.mending == b.mending && a.forgetting == b.forgetting
  }
}

/// The batches of a store in words, and as `hailong-batches/1`.
public enum BatchListText {
  /// A table of all batches.
  public static func list(_ entries: [BatchEntry], language: Language) -> String {
    let say = Wording(language: language)
    guard !entries.isEmpty else { return say("no batches\n", "chưa có tệp phiếu\n") }
    var table = TextTable(
      columns: [
        .right(say("no", "số")), .left(say("file", "tệp")), .left(say("form", "mẫu phiếu")),
        .left(say("basis", "cách chọn")), .right(say("records", "phiếu")),
        .right(say("count", "được tính")), .right(say("quarantined", "bị loại")),
        .right(say("superseded", "bị thay")), .left(say("imported", "nhập lúc")),
        .left(say("by", "người nhập")), .left(say("state", "trạng thái")),
      ])
    for entry in entries {
      let correction = entry.correction == nil ? [] : [say("correction", "bản sửa")]
      let forgotten = entry.forgetting == nil ? [] : [say("personal data deleted", "đã xóa thông tin cá nhân")]
      let state =
        entry.retraction.map { say("taken back \($0.at)", "đã rút \($0.at)") }
        ?? (correction + entry.mending.sentences(language) + forgotten).joined(separator: "; ")
      table.rows.append([
        "\(entry.number)", VisibleText.of(entry.batch.file), entry.batch.formID, entry.batch.basis.rawValue,
        say.number(entry.records), say.number(entry.counted), say.number(entry.quarantined),
        say.number(entry.superseded), entry.importedAt, VisibleText.of(entry.importedBy), state,
      ])
    }
    return table.lines().joined(separator: "\n") + "\n"
  }

  /// Everything about one batch; `mending` are the records that can be mended, and the workbook that holds them.
  public static func page(_ entry: BatchEntry, mending: (records: Int, workbook: String?)?, language: Language)
    -> String
  {
    let say = Wording(language: language)
    var lines: [(String, String)] = [
      (say("batch", "tệp phiếu số"), "\(entry.number)"), (say("file", "tệp"), entry.batch.file),
      (say("bytes", "số byte"), say.number(entry.size)), ("sha256", entry.sha256),
      (say("form", "mẫu phiếu"), "\(entry.batch.formID) \(entry.formVersion)"),
      (say("form sha256", "sha256 mẫu phiếu"), entry.formSHA256),
      (say("basis", "cách chọn"), entry.batch.basis.rawValue),
      (say("content sha256", "sha256 nội dung"), entry.contentSHA256),
      (say("records", "số phiếu"), say.number(entry.records)), (say("count", "được tính"), say.number(entry.counted)),
      (say("quarantined", "bị loại"), say.number(entry.quarantined)),
      (say("superseded", "bị thay"), say.number(entry.superseded)),
      (say("imported", "nhập lúc"), "\(entry.importedAt), \(entry.importedBy)"),
    ]
    if let mending {
      let place =
        mending.workbook.map {
          say("\(say.number(mending.records)) in \($0)", "\(say.number(mending.records)) trong \($0)")
        }
        ?? say(
          "\(say.number(mending.records)); import the file again to write their workbook",
          "\(say.number(mending.records)); nhập lại tệp để ghi bảng tính")
      lines.append((say("to be mended", "cần sửa"), place))
    }
    for sentence in entry.mending.sentences(language) { lines.append((say("mending", "sửa phiếu"), sentence)) }
    if let reason = entry.correction { lines.append((say("corrects because", "sửa vì"), reason)) }
    if let retraction = entry.retraction {
      lines.append((say("taken back", "rút lại lúc"), "\(retraction.at), \(retraction.by)"))
      lines.append((say("because", "vì"), retraction.reason))
    }
    if let forgetting = entry.forgetting {
      lines.append(
        (say("personal data", "thông tin cá nhân"), say("deleted ", "đã xóa ") + "\(forgetting.at), \(forgetting.by)"))
      lines.append((say("because", "vì"), forgetting.reason))
    }
    let width = lines.map(\.0.count).max() ?? 0
    return lines.map { $0.padding(to: width) + "  " + VisibleText.of($1) + "\n" }.joined()
  }

  /// What was taken back, and what that did to other batches.
  public static func retracted(
    _ entry: BatchEntry, effect: RetractionConsequences = RetractionConsequences(), language: Language
  ) -> String {
    let say = Wording(language: language)
    return say(
      "batch \(entry.number) (\(VisibleText.of(entry.batch.file))) is taken back; its \(say.number(entry.counted)) records count no longer\n",
      "đã rút tệp phiếu số \(entry.number) (\(VisibleText.of(entry.batch.file))); \(say.number(entry.counted)) phiếu không còn được tính\n"
    ) + effect.lines(language)
  }

  /// What personal data were deleted; `isNew` says that they were not before.
  ///
  /// `mending` are numbers of batches that mend this one and have not been forgotten.
  public static func forgotten(_ entry: BatchEntry, isNew: Bool, mending: [Int], language: Language) -> String {
    let say = Wording(language: language)
    let name = say(
      "batch \(entry.number) (\(VisibleText.of(entry.batch.file)))",
      "tệp phiếu số \(entry.number) (\(VisibleText.of(entry.batch.file)))")
    guard isNew else {
      return say(
        "\(name): personal data had been deleted before\n", "\(name): thông tin cá nhân đã được xóa từ trước\n")
    }
    let quarantined = entry.mending.quarantined
    let bytes =
      quarantined == 0
      ? ""
      : say(
        "; quarantined records of it can be mended in the delivered file only",
        "; phiếu bị loại của tệp này chỉ còn sửa được trong tệp gốc")
    let others =
      mending.isEmpty
      ? ""
      : say(
        "personal data of the records that \(mending.count == 1 ? "batch" : "batches") \(say.numbers(mending)) "
          + "\(mending.count == 1 ? "mends" : "mend") are kept there: name \(mending.count == 1 ? "it" : "them"), too\n",
        "thông tin cá nhân của các phiếu đã sửa vẫn ở tệp số \(say.numbers(mending)): hãy xóa cả ở đó\n")
    return say("\(name): personal data are deleted\(bytes)\n", "\(name): đã xóa thông tin cá nhân\(bytes)\n") + others
  }

  /// The whole list as `hailong-batches/1`.
  public static func json(_ entries: [BatchEntry], head: String, program: String) -> JSONValue {
    .object([
      ("schema", .string("hailong-batches/1")),
      ("provenance", .object([("program", .string(program)), ("chain_head", .string(head))])),
      ("rows", .array(entries.map(row))),
    ])
  }

  private static func row(_ entry: BatchEntry) -> JSONValue {
    .object([
      ("batch", .integer(entry.number)), ("file", .string(entry.batch.file)), ("sha256", .string(entry.sha256)),
      ("size", .integer(entry.size)), ("form", .string(entry.batch.formID)),
      ("form_version", .string(entry.formVersion)), ("form_sha256", .string(entry.formSHA256)),
      ("basis", .string(entry.batch.basis.rawValue)), ("mode", .optional(entry.batch.mode?.rawValue)),
      ("unit", .optional(entry.batch.unit)), ("content_sha256", .string(entry.contentSHA256)),
      ("records", .integer(entry.records)), ("counted", .integer(entry.counted)),
      ("quarantined", .integer(entry.quarantined)), ("superseded", .integer(entry.superseded)),
      ("imported_at", .string(entry.importedAt)), ("imported_by", .string(entry.importedBy)),
      ("correction", .optional(entry.correction)),
      ("retracted_at", .optional(entry.retraction?.at)), ("retracted_by", .optional(entry.retraction?.by)),
      ("retraction_reason", .optional(entry.retraction?.reason)), ("mends", .optional(entry.mending.mends)),
      ("forgotten_at", .optional(entry.forgetting?.at)), ("forgotten_by", .optional(entry.forgetting?.by)),
      ("forgotten_reason", .optional(entry.forgetting?.reason)),
      ("fallen_with", .optional(entry.mending.fallenWith)), ("mended", .integer(entry.mending.mended)),
      ("mended_in", .array(entry.mending.mendedIn.keys.sorted().map { .integer($0) })),
    ])
  }
}

extension String {
  /// The text with blanks after it up to `width` characters.
  fileprivate func padding(to width: Int) -> String { self + String(repeating: " ", count: max(0, width - count)) }
}
