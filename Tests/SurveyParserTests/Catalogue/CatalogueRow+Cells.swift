import Foundation

/// Rows 61 to 94: keys, codes, numbers, dates, weights.
extension CatalogueRow {
  /// Values in one column on lines 5, 6 and so on, none of which can be stored.
  private static func cells(_ number: Int, _ name: String, _ column: String, _ values: [String]) -> CatalogueRow {
    CatalogueRow(number, name, .row, 20 - values.count, values.count, line: 5) { file in
      for (offset, value) in values.enumerated() { file.set(5 + offset, column, value, stored: .no) }
    }
  }

  static let keys: [CatalogueRow] = [
    CatalogueRow(61, "id_duplicate", .row, 19, 1, line: 11, says: "already on line 4") { file in
      file.set(11, "respondent_id", "R-0003", stored: .no)
    },
    CatalogueRow(62, "row_duplicate_exact", .row, 20, 1, line: 22, says: "exact copy of the one on line 4") { file in
      file.insert(Catalogue.line(SoundBatch.records()[2]), at: 22)
    },
    CatalogueRow(63, "id_duplicate_nfd", .row, 19, 1, line: 21, says: "already on line 4") { file in
      file.set(4, "respondent_id", "R-Thuý")
      file.set(21, "respondent_id", "R-Thuy\u{301}", stored: .no)
    },
    .cell(64, "id_blank", "respondent_id", "", says: "blank"),
    CatalogueRow(65, "id_leading_zero_lost", .row, 0, 20, line: 2, says: "'respondent_id' must look like") { file in
      file.change { $1[0] = "\($0)" }
      for index in 0..<20 { file.records[index].cells = nil }
    },
    .cell(66, "id_scientific", "respondent_id", "1.23457E+11", says: "spreadsheet"),
    .cell(67, "unit_unknown", "unit_code", "U06", says: "did you mean 'U01', 'U02' or 'U03'"),
    // Decision: blanks round a code mean nothing; another case is left out with a hint, in a test of its own.
    .cell(68, "unit_case_space", "unit_code", " U05 ", .warn, stored: .as("U05"), says: "blanks round the answer"),
  ]

  static let answers: [CatalogueRow] = [
    .cell(69, "likert_out_of_range", "q1", "6", says: "1 to 5, or 9 for no opinion"),
    .cell(70, "likert_zero", "q1", "0", says: "1 to 5"),
    // Decision: zeros after the point are dropped, with a warning.
    .cell(71, "likert_float", "q1", "4.0", .warn, stored: .as("4"), says: "4.0 is read as 4"),
    .cell(72, "likert_float_frac", "q1", "4.7", says: "'4.7'"),
    .cell(73, "likert_text", "q1", "Hài lòng", says: "'Hài lòng'"),
    .cell(74, "likert_fullwidth_digit", "q1", "４", says: "U+FF14"),
    .cell(75, "likert_plus_sign", "q1", "+4", says: "'+4'"),
    cells(76, "likert_hex_nan", "q1", ["0x4", "nan", "inf"]),
    .cell(77, "likert_huge", "q1", String(repeating: "4", count: 400)),
    cells(78, "likert_null_words", "q1", ["NA", "null", "-", "N/A"]),
    .cell(79, "multi_unknown_code", "q6", "1;9", says: "'9'"),
    .cell(80, "multi_duplicate_code", "q6", "2;2;3", .warn, stored: .as("2;3"), says: "more than once"),
    .cell(81, "multi_trailing_sep", "q6", "2;3;", .warn, stored: .as("2;3"), says: "ends with a separator"),
    .cell(82, "date_dmy", "visit_date", "15/03/2026", says: "YYYY-MM-DD"),
    .cell(83, "date_ambiguous_us", "visit_date", "2026-25-03", says: "real date"),
    .cell(84, "date_nonexistent", "visit_date", "2026-02-30", says: "real date"),
    .cell(85, "date_two_digit_year", "visit_date", "26-03-15", says: "YYYY-MM-DD"),
    .cell(86, "date_excel_serial", "visit_date", "46096", says: "2026-03-15"),
    .cell(87, "date_outside_period", "visit_date", "2027-01-15", says: "2026-01-01 to 2026-12-31"),
    .cell(88, "date_with_time_zone", "visit_date", "2026-03-04T23:30:00+07:00", says: "YYYY-MM-DD"),
    .cell(89, "weight_zero", "weight", "0", says: "greater than 0"),
    .cell(90, "weight_negative", "weight", "-1.5", says: "greater than 0"),
    cells(91, "weight_nan_inf", "weight", ["nan", "inf", "1e400"]),
    .cell(92, "weight_decimal_comma", "weight", "1,25", says: "decimal point"),
    .cell(93, "weight_thousands", "weight", "1.250,00", says: "thousands mark"),
    .cell(94, "duration_negative", "duration_sec", "-5", says: "0 to 86,400"),
  ]

  static let comments: [CatalogueRow] = [
    .cell(95, "comment_too_long", "comment", String(repeating: "ế", count: 2_001), says: "2,000 characters"),
    .cell(96, "comment_1mb", "comment", String(repeating: "a", count: 1_000_000), says: "2,000 characters"),
    .cell(
      97, "comment_combining_flood", "comment", "e" + String(repeating: "\u{301}", count: 3_000), says: "characters"),
    .cell(98, "comment_bidi_override", "comment", "Tốt \u{202E}gnud", .warn, stored: .asWritten, says: "U+202E"),
    .cell(
      99, "comment_pii_phone", "comment", "Gọi tôi số 0912 345 678 nhé", .warn, stored: .asWritten,
      says: "a phone number"),
    .cell(
      100, "comment_pii_cccd", "comment", "CCCD của tôi: 001190012345", .warn, stored: .asWritten,
      says: "identity card"),
    .cell(
      101, "comment_email", "comment", "Gửi về an.nguyen@example.vn", .warn, stored: .asWritten, says: "e-mail"),
    .cell(102, "comment_script", "comment", "<script>alert(1)</script>", .ok, stored: .asWritten),
    .cell(103, "comment_formula", "comment", "=HYPERLINK(\"http://x\",\"y\")", .ok, stored: .asWritten),
    .cell(104, "comment_json_sql", "comment", "'); DROP TABLE x;-- %s%n {\"a\":1} {{7*7}}", .ok, stored: .asWritten),
    .cell(105, "comment_xml_entities", "comment", "]]> &#x3c; \u{FFFE} _x000D_", .ok, stored: .asWritten),
  ]

  static let audits: [CatalogueRow] = [
    CatalogueRow(106, "all_straightline", .warn, says: "one and the same answer to all 5 items") { file in
      file.change { for column in 5..<10 { $1[column] = $0 > 0 ? "5" : "" } }
    },
    CatalogueRow(107, "fast_interviews", .warn, says: "took 4 s for") { file in
      file.change { $1[11] = $0 > 0 ? "4" : "" }
    },
    CatalogueRow(108, "near_duplicates", .warn, says: "4, 8, 9, 10, 11, 12, 13, 14, 15, 16 and 17") { file in
      let third = SoundBatch.records()[2]
      file.change { number, cells in
        guard (7...16).contains(number) else { return }
        cells = [cells[0]] + third[1..<12] + cells[12...]
      }
    },
  ]
}
