import SurveyModel

/// A delivered file before it is imported: what it is and what the round says of it.
public struct BatchDelivery: Sendable, Equatable {
  /// The file as the round or the command line declares it.
  public let batch: Batch
  /// SHA-256 of the file's bytes.
  public let sha256: String
  /// The file's size in bytes.
  public let size: Int
  /// SHA-256 of the form's file.
  public let formSHA256: String
  /// Its records take the place of earlier ones of the same respondents, for this reason.
  public let correction: String?
  /// The quarantined records of another batch that its records are the mended versions of, where they are.
  public let mends: MendedRecords?

  /// Describes a delivery.
  public init(
    batch: Batch, sha256: String, size: Int, formSHA256: String, correction: String? = nil, mends: MendedRecords? = nil
  ) {
    self.batch = batch
    self.sha256 = sha256
    self.size = size
    self.formSHA256 = formSHA256
    self.correction = correction
    self.mends = mends
  }
}

/// Which quarantined records of a batch the records of a delivered file are the mended versions of.
public struct MendedRecords: Sendable, Equatable {
  /// Number of the batch that is mended.
  public let batch: Int
  /// Number of the quarantined record by the line on which its mended version begins.
  public let records: [Int: Int]

  /// Names the batch, and the records by line.
  public init(batch: Int, records: [Int: Int]) {
    self.batch = batch
    self.records = records
  }
}

/// When a batch was taken back, by whom and why.
public struct Retraction: Sendable, Equatable {
  /// When, UTC.
  public let at: String
  /// By whom.
  public let by: String
  /// Why.
  public let reason: String
}

/// When the personal data of a batch were deleted, by whom and why.
public struct Forgetting: Sendable, Equatable {
  /// When, UTC.
  public let at: String
  /// By whom.
  public let by: String
  /// Why.
  public let reason: String
}

/// A batch of the store.
public struct StoredBatch: Sendable, Equatable {
  /// Number of the batch in the store, 1-based, in the order of imports.
  public let number: Int
  /// What was delivered.
  public let delivery: BatchDelivery
  /// The form's version.
  public let formVersion: String
  /// When it was imported, UTC.
  public let importedAt: String
  /// Who imported it.
  public let importedBy: String
  /// Data records in the file.
  public let records: Int
  /// Records that could be read; those of them that count are fewer where respondents occur twice.
  public let accepted: Int
  /// Records that were left out.
  public let quarantined: Int
  /// Blank lines that were passed over.
  public let blankLines: Int
  /// The names of the file's columns, as a header of one row has to write them.
  public let header: [String]
  /// All findings by code, those that were not kept included.
  public let findingCounts: [String: Int]
  /// Digest of what was answered, the same in every store.
  public let contentSHA256: String
  /// Digest of the rows with their lines and keys.
  public let rowsSHA256: String
  /// Digest of what the form said about reading when the batch was read.
  let readingSHA256: String
  /// Number of the response table.
  let responseTable: Int
  /// Set where the batch was taken back.
  public let retraction: Retraction?
  /// Number of the batch whose quarantined records it mends, where it does.
  public let mends: Int?
  /// Number of a batch that was taken back and that this one mends, directly or through others.
  public let fallenWith: Int?
  /// Set where its personal data were deleted.
  public let forgetting: Forgetting?

  /// Whether its records may count: neither it nor a batch that it mends was taken back.
  public var stands: Bool { retraction == nil && fallenWith == nil }

  /// Whether `form` would have the file read as it was; labels and titles may be others.
  public func isRead(alikeBy form: SurveyForm) -> Bool { readingSHA256 == ReadingSignature.digest(of: form) }

  /// The batch as findings name it.
  public var reference: BatchReference {
    BatchReference(number: number, file: delivery.batch.file, importedAt: importedAt)
  }
}
