import GRDB

/// The tables of a store, as the steps that made them: a store of any earlier version takes those that it lacks.
enum StoreSchema {
  /// Marks a database as a store of ours: "hlng".
  static let application = 0x686C_6E67
  /// Marks the personal file: "hlnp".
  static let personalApplication = 0x686C_6E70

  /// The steps of the main file, in order; the version of a store is how many it has taken.
  static let steps = [first, mends, keyedBytes, forgetting, decisions, quarantinedUnits]

  /// The steps of the personal file.
  static let personalSteps = [firstPersonal]

  /// The version from which on a store knows which quarantined records a batch mends.
  static let versionOfMends = 2
  /// The version from which on digests of quarantined records are keyed.
  static let versionOfKeyedBytes = 3
  /// The version from which on personal data of a batch can be forgotten.
  static let versionOfForgetting = 4
  /// The version from which on a store keeps decisions about records.
  static let versionOfDecisions = 5
  /// The version from which on the units of quarantined records are kept.
  static let versionOfQuarantinedUnits = 6

  /// How many steps the main file has taken; fewer than there are only where it may not be written to.
  static func version(_ database: Database) throws -> Int {
    try Int.fetchOne(database, sql: "PRAGMA user_version") ?? 0
  }

  private static let first = """
    CREATE TABLE round (name TEXT NOT NULL) STRICT;
    CREATE TABLE response_table (
      number INTEGER PRIMARY KEY, form TEXT NOT NULL, shape TEXT NOT NULL, shape_sha256 TEXT NOT NULL UNIQUE,
      version_column TEXT, form_number_column TEXT) STRICT;
    CREATE TABLE item (
      response_table INTEGER NOT NULL REFERENCES response_table, position INTEGER NOT NULL, item TEXT NOT NULL,
      column_name TEXT NOT NULL, kind TEXT NOT NULL, personal INTEGER NOT NULL, label_vi TEXT, label_en TEXT,
      PRIMARY KEY (response_table, position)) STRICT;
    CREATE TABLE scale_point (
      response_table INTEGER NOT NULL, item TEXT NOT NULL, position INTEGER NOT NULL, code TEXT NOT NULL,
      label_vi TEXT NOT NULL, label_en TEXT NOT NULL, PRIMARY KEY (response_table, item, position)) STRICT;
    CREATE TABLE missing_reason (letter TEXT PRIMARY KEY, reason TEXT NOT NULL) STRICT;
    CREATE TABLE batch (
      number INTEGER PRIMARY KEY, file TEXT NOT NULL, sha256 TEXT NOT NULL, size INTEGER NOT NULL,
      form TEXT NOT NULL, form_version TEXT NOT NULL, form_sha256 TEXT NOT NULL,
      response_table INTEGER NOT NULL REFERENCES response_table, declaration TEXT NOT NULL, header TEXT NOT NULL,
      imported_at TEXT NOT NULL, imported_by TEXT NOT NULL, program TEXT NOT NULL,
      corrects INTEGER NOT NULL, reason TEXT, records INTEGER NOT NULL, accepted INTEGER NOT NULL,
      quarantined INTEGER NOT NULL, blank_lines INTEGER NOT NULL, finding_counts TEXT NOT NULL,
      content_sha256 TEXT NOT NULL, rows_sha256 TEXT NOT NULL, reading_sha256 TEXT NOT NULL,
      retracted_at TEXT, retracted_by TEXT, retraction_reason TEXT) STRICT;
    CREATE TABLE finding (
      batch INTEGER NOT NULL REFERENCES batch DEFERRABLE INITIALLY DEFERRED, position INTEGER NOT NULL, code TEXT NOT NULL, severity TEXT NOT NULL,
      line INTEGER, record INTEGER, column_name TEXT, form_number TEXT, detail TEXT NOT NULL,
      PRIMARY KEY (batch, position)) STRICT;
    CREATE TABLE quarantine (
      batch INTEGER NOT NULL REFERENCES batch DEFERRABLE INITIALLY DEFERRED, line INTEGER NOT NULL, record INTEGER NOT NULL, reasons TEXT NOT NULL,
      bytes_sha256 TEXT NOT NULL, PRIMARY KEY (batch, record)) STRICT;
    CREATE TABLE log (
      number INTEGER PRIMARY KEY, at TEXT NOT NULL, who TEXT NOT NULL, action TEXT NOT NULL, batch INTEGER,
      reason TEXT, detail TEXT NOT NULL, previous TEXT NOT NULL, hash TEXT NOT NULL) STRICT;
    """

  /// Record `record` of `batch`, which begins on `line`, is what the quarantined record `mended` of the batch `batch.mends`
  /// should have been.
  private static let mends = """
    ALTER TABLE batch ADD COLUMN mends INTEGER;
    CREATE TABLE mend (
      batch INTEGER NOT NULL REFERENCES batch DEFERRABLE INITIALLY DEFERRED, record INTEGER NOT NULL, line INTEGER NOT NULL,
      mended INTEGER NOT NULL, PRIMARY KEY (batch, record)) STRICT;
    """

  /// What `bytes_sha256` holds: SHA-256, or HMAC-SHA256 under the key of the store.
  private static let keyedBytes = """
    ALTER TABLE quarantine ADD COLUMN bytes_digest TEXT NOT NULL DEFAULT 'sha256';
    """

  /// When, by whom and why the personal data of a batch were deleted.
  private static let forgetting = """
    ALTER TABLE batch ADD COLUMN forgotten_at TEXT;
    ALTER TABLE batch ADD COLUMN forgotten_by TEXT;
    ALTER TABLE batch ADD COLUMN forgotten_reason TEXT;
    """

  /// What was decided about which records, as they were delivered; a decision that is taken back stays.
  private static let decisions = """
    CREATE TABLE decision (
      number INTEGER PRIMARY KEY, kind TEXT NOT NULL, rule TEXT NOT NULL, scope TEXT NOT NULL,
      decided_at TEXT NOT NULL, decided_by TEXT NOT NULL, reason TEXT NOT NULL,
      undone_at TEXT, undone_by TEXT, undone_reason TEXT) STRICT;
    CREATE TABLE decision_record (
      decision INTEGER NOT NULL REFERENCES decision DEFERRABLE INITIALLY DEFERRED, batch INTEGER NOT NULL,
      record INTEGER NOT NULL, line INTEGER NOT NULL, PRIMARY KEY (decision, batch, record)) STRICT;
    """

  /// The unit that a quarantined record rates; none where it could not be read, and in what earlier programs imported.
  private static let quarantinedUnits = """
    ALTER TABLE quarantine ADD COLUMN unit TEXT;
    """

  private static let firstPersonal = """
    CREATE TABLE quarantine_bytes (
      batch INTEGER NOT NULL, record INTEGER NOT NULL, bytes BLOB NOT NULL, cells TEXT,
      PRIMARY KEY (batch, record)) STRICT;
    """
}
