import Foundation

/// Rows 46 to 56: the header.
extension CatalogueRow {
  /// The columns in another order or under other names, the records with them.
  private static func columns(_ file: inout DamagedFile, _ change: ([String], Bool) -> [String]) {
    file.header = .init(Catalogue.line(change(Catalogue.columns, true)))
    file.records = SoundBatch.records().map { .init(Catalogue.line(change($0, false)), stored: $0) }
  }

  private static func rename(_ file: inout DamagedFile, _ name: String, _ other: String) {
    file.header = .init(Catalogue.line(Catalogue.columns.map { $0 == name ? other : $0 }))
  }

  static let headers: [CatalogueRow] = [
    CatalogueRow(46, "no_header", .fatal, line: 1, says: "header") { file in
      file.finish = { bytes in Array(bytes.drop { $0 != 0x0A }.dropFirst()) }
    },
    CatalogueRow(47, "header_missing_required", .fatal, line: 1, says: "'unit_code' is not in the header") { file in
      columns(&file) { cells, _ in [cells[0]] + cells[2...] }
    },
    CatalogueRow(
      48, "header_duplicate", .fatal, line: 1, says: "'q1' stands in the header more than once: columns 6 and 7"
    ) { rename(&$0, "q2", "q1") },
    CatalogueRow(49, "header_blank_name", .fatal, line: 1, says: "column 7") { rename(&$0, "q2", "") },
    CatalogueRow(50, "header_case_space", .warn, line: 1, says: "Respondent_ID") { file in
      rename(&file, "respondent_id", " Respondent_ID")
    },
    CatalogueRow(51, "header_reordered", .ok) { file in
      columns(&file) { cells, _ in [7, 3, 0, 12, 5, 1, 13, 2, 4, 6, 8, 9, 10, 11].map { cells[$0] } }
    },
    CatalogueRow(52, "header_unknown_extra", .warn, line: 1, says: "ghi_chu_noi_bo") { file in
      columns(&file) { cells, isHeader in cells + [isHeader ? "ghi_chu_noi_bo" : "đã gọi lại"] }
    },
    CatalogueRow(53, "header_nfd", .ok) { file in
      file.set(5, "respondent_id", "R-Thuý")
      file.finish = { Array(String(decoding: $0, as: UTF8.self).decomposedStringWithCanonicalMapping.utf8) }
    },
    CatalogueRow(54, "header_homoglyph", .fatal, line: 1, says: "U+0441") {
      rename(&$0, "unit_code", "unit_\u{441}ode")
    },
    CatalogueRow(55, "header_zero_width", .warn, line: 1, says: "U+200B") { file in
      rename(&file, "respondent_id", "respondent\u{200B}_id")
    },
    CatalogueRow(56, "header_sql", .fatal, line: 1, says: "'comment' is not in the header") { file in
      rename(&file, "comment", "comment'; DROP TABLE responses;--")
    },
  ]
}
