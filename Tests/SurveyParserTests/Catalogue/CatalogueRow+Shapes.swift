import Foundation

/// Rows 24 to 37, 43 to 45: the width of records and their quotes.
extension CatalogueRow {
  static let shapes: [CatalogueRow] = [
    CatalogueRow(24, "comma_only_line", .row, 20, 1, line: 6, says: "empty") { file in
      file.insert(String(repeating: ",", count: 13), at: 6)
    },
    CatalogueRow(25, "trailing_comma_rows", .row, 0, 20, line: 2, says: "15 cells") { file in
      for index in 0..<20 {
        file.records[index].bytes.append(0x2C)
        file.records[index].cells = nil
      }
    },
    CatalogueRow(26, "row_short", .row, 19, 1, line: 8, says: "9 cells") { file in
      file.records[6] = .init(SoundBatch.records()[6].prefix(9).joined(separator: ","))
    },
    CatalogueRow(27, "row_long", .row, 19, 1, line: 8, says: "16 cells") { file in
      file.records[6] = .init(Catalogue.line(SoundBatch.records()[6] + ["a", "b"]))
    },
    CatalogueRow(28, "row_shifted_by_unquoted_comma", .row, 18, 2, line: 11, says: "comma in an unquoted text") {
      file in
      file.raw(11, comment: "nhanh, gọn")
      file.raw(21, comment: "chậm, lâu")
    },
    CatalogueRow(29, "two_records_glued", .row, 18, 1, line: 8, says: "both respondents") { file in
      let first = SoundBatch.records()[6].dropLast() + ["Thủ tục nhanh gọn"]
      file.records[6] = .init(Catalogue.line(Array(first)) + Catalogue.line(SoundBatch.records()[7]))
      file.records.remove(at: 7)
    },
    CatalogueRow(30, "unterminated_quote_mid", .fatal, line: 8, says: "never closed") { file in
      file.dropComments()
      file.raw(8, comment: "\"Cán bộ nhiệt tình")
    },
    CatalogueRow(31, "unterminated_quote_last", .row, 19, 1, line: 21, says: "quote") { $0.raw(21, comment: "\"Ổn") },
    // Decision: left out, because what the cell should be is a guess.
    CatalogueRow(32, "quote_inside_unquoted", .row, 19, 1, line: 5, says: "quote") { file in
      file.raw(5, comment: "quầy \"một cửa\" rất tốt")
    },
    CatalogueRow(33, "text_after_closing_quote", .row, 19, 1, line: 5, says: "quote") { file in
      file.raw(5, comment: "\"Rất\" tốt")
    },
    CatalogueRow(34, "inch_mark_unescaped", .row, 19, 1, line: 5, says: "quote") { file in
      file.raw(5, comment: "\"màn hình 5\", hơi nhỏ\"")
    },
    CatalogueRow(35, "backslash_escape", .row, 19, 1, line: 5, says: "quote") { file in
      file.raw(5, comment: "\"quầy \\\"một cửa\\\"\"")
    },
    CatalogueRow(36, "newline_in_quoted", .ok) { $0.set(6, "comment", "một\nhai\nba") },
    CatalogueRow(37, "newline_then_error", .row, 19, 1, line: 10, says: "record 7") { file in
      file.set(6, "comment", "một\nhai\nba")
      file.set(8, "q1", "7", stored: .no)
    },
    CatalogueRow(43, "footer_total", .row, 20, 1, line: 22, says: "the unit is blank") {
      $0.insert("Tổng cộng,,,,,80,,,,,,,20.0,", at: 22)
    },
    CatalogueRow(44, "header_repeated_mid", .row, 20, 1, line: 12, says: "header is repeated") { file in
      file.insert(Catalogue.header, at: 12)
    },
    CatalogueRow(45, "two_headers", .row, 20, 1, line: 2, says: "header is repeated") { file in
      file.insert(Catalogue.header, at: 2)
    },
  ]

  /// Rows 38 to 42, 109 to 112: delimiters, quoting and titles.
  static let dialects: [CatalogueRow] = [
    CatalogueRow(38, "semicolon_delimited", .warn, says: "semicolons") { $0.delimit(by: ";") },
    CatalogueRow(39, "tab_delimited", .warn, says: "tabs") { $0.delimit(by: "\t") },
    CatalogueRow(40, "sep_directive", .warn, line: 1, says: "semicolons") { file in
      file.delimit(by: ";")
      file.before = 1
      file.finish = { Array("sep=;\n".utf8) + $0 }
    },
    CatalogueRow(41, "delimiter_switch_mid", .row, 10, 10, line: 12, says: "the header has 14") { file in
      for index in 10..<20 {
        file.records[index] = .init(DamagedFile.line(SoundBatch.records()[index], delimiter: ";"))
      }
    },
    CatalogueRow(42, "preamble_lines", .fatal, line: 1, says: "line 4") { file in
      file.finish = { Array("BÁO CÁO KẾT QUẢ KHẢO SÁT QUÝ I\nĐơn vị: UBND huyện\nNgày xuất: 31/03/2026\n".utf8) + $0 }
    },
    CatalogueRow(109, "columns_5000", .fatal, line: 1, says: "5,000 columns, and at most 2,000") { file in
      let extra = (15...5_000).map { ",x\($0)" }.joined()
      file.header = .init(Catalogue.header + extra)
      for index in 0..<20 { file.records[index].bytes += [UInt8](repeating: 0x2C, count: 4_986) }
    },
    CatalogueRow(110, "quoted_everything", .ok) { file in
      file.records = SoundBatch.records().map { cells in
        let quoted = cells.map { "\"" + $0.replacing("\"", with: "\"\"") + "\"" }
        return .init(quoted.joined(separator: ","), stored: cells)
      }
    },
    CatalogueRow(111, "quoted_blank_vs_blank", .ok) { file in
      file.records = SoundBatch.records().enumerated().map { number, cells in
        let blanks = cells.map { $0.isEmpty && number % 2 == 0 ? "\"\"" : Catalogue.line([$0]) }
        return .init(blanks.joined(separator: ","), stored: cells)
      }
    },
    CatalogueRow(112, "space_padded_cells", .warn, says: "blanks round the answer") { file in
      file.records = SoundBatch.records().map { cells in
        let comment = cells[13].isEmpty ? "" : " \(cells[13]) "
        let padded = cells.dropLast().map { $0.isEmpty ? "" : " \($0)  " } + [Catalogue.line([comment])]
        return .init(padded.joined(separator: ","), stored: cells.dropLast() + [comment])
      }
    },
  ]
}

extension DamagedFile {
  /// One record with another delimiter, quoted where a cell needs it.
  static func line(_ cells: [String], delimiter: String) -> String {
    cells.map { cell in
      cell.contains { String($0) == delimiter || $0 == "\"" || $0.isNewline }
        ? "\"" + cell.replacing("\"", with: "\"\"") + "\"" : cell
    }.joined(separator: delimiter)
  }

  mutating func delimit(by delimiter: String) {
    header = Line(Catalogue.columns.joined(separator: delimiter))
    records = SoundBatch.records().map { Line(Self.line($0, delimiter: delimiter), stored: $0) }
  }
}
