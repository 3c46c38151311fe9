/// Rows 1 to 23, 57 to 60: the file as bytes.
extension CatalogueRow {
  private static let mark: [UInt8] = [0xEF, 0xBB, 0xBF]

  static let files: [CatalogueRow] = [
    CatalogueRow(1, "baseline_ok", .ok),
    CatalogueRow(2, "lf_only", .ok) { $0.newline = "\n" },
    CatalogueRow(3, "cr_only", .ok) { $0.newline = "\r" },
    CatalogueRow(4, "mixed_newlines", .warn, says: "line ends are mixed") { file in
      file.finish = { bytes in
        var number = 0
        return bytes.flatMap { byte -> [UInt8] in
          guard byte == 0x0A else { return [byte] }
          number += 1
          return [[0x0A], [0x0D, 0x0A], [0x0D]][number % 3]
        }
      }
    },
    CatalogueRow(5, "no_final_newline", .ok) { $0.finish = { $0.dropLast() } },
    CatalogueRow(6, "bom_utf8", .ok) { $0.finish = { mark + $0 } },
    CatalogueRow(7, "bom_then_quoted_header", .ok) { file in
      file.header = .init("\"respondent_id\"" + Catalogue.header.dropFirst("respondent_id".count))
      file.finish = { mark + $0 }
    },
    CatalogueRow(8, "double_bom", .warn, line: 1, says: "byte order mark") { $0.finish = { mark + mark + $0 } },
    // Decision: converted with a notice, since the mark is certain.
    CatalogueRow(9, "utf16le_bom", .warn, says: "UTF-16") { file in
      file.finish = { [0xFF, 0xFE] + Recoding.utf16($0, isLittle: true) }
    },
    CatalogueRow(10, "utf16be_nobom", .fatal, says: "UTF-16") { file in
      file.finish = { Recoding.utf16($0, isLittle: false) }
    },
    CatalogueRow(11, "windows1258", .fatal, line: 2, says: "byte 156 is not") { file in
      file.finish = { Recoding.system($0, to: "CP1258") }
    },
    CatalogueRow(12, "latin1_one_cell", .row, 19, 1, line: 5, says: "UTF-8") { file in
      file.records[3].cells = nil
      file.records[3].bytes += [0x20, 0xE9]
    },
    CatalogueRow(13, "utf8_truncated_seq_eof", .row, 19, 1, line: 21, says: "UTF-8") { file in
      file.set(21, "comment", "Rất tố", stored: .no)
      file.finish = { $0.dropLast(2) }
    },
    CatalogueRow(14, "utf8_overlong_surrogate", .row, 19, 1, line: 5, says: "UTF-8") { file in
      file.records[3].cells = nil
      file.records[3].bytes += [0xC0, 0xAF, 0xED, 0xA0, 0x80]
    },
    .cell(15, "nul_byte_in_cell", "comment", "Tôi\0hài lòng", says: "NUL"),
    CatalogueRow(16, "nul_block_tail", .row, 20, 1, line: 22, says: "NUL") { file in
      file.finish = { $0 + [UInt8](repeating: 0, count: 512) }
    },
    .cell(
      17, "control_chars", "comment", "Tốt\u{1}\u{7}\u{1B}[2J", .warn, stored: .asWritten, says: "control characters"),
    CatalogueRow(18, "zero_bytes", .fatal, says: "empty") { $0.finish = { _ in [] } },
    CatalogueRow(19, "only_bom", .fatal, says: "empty") { $0.finish = { _ in mark } },
    CatalogueRow(20, "only_newlines", .fatal, says: "header") { $0.finish = { _ in [0x0A, 0x0A, 0x0D, 0x0A] } },
    // Decision: refused, so that an empty batch never counts as delivered.
    CatalogueRow(21, "header_only", .fatal, says: "no data") { $0.records = [] },
    CatalogueRow(22, "blank_lines_between", .warn, line: 6, says: "blank line") { file in
      file.insert("", at: 6)
      file.insert("", at: 12)
    },
    CatalogueRow(23, "whitespace_only_line", .warn, line: 6, says: "blank line") { $0.insert("  \t ", at: 6) },
    CatalogueRow(57, "truncated_mid_record", .row, 19, 1, line: 21, says: "cut short") { file in
      file.records[19] = .init(SoundBatch.records()[19].prefix(9).joined(separator: ","))
      file.finish = { $0.dropLast() }
    },
    CatalogueRow(58, "crlf_double_cr", .warn, says: "CR CR LF") { $0.newline = "\r\r\n" },
    .cell(
      59, "vertical_tab_ff", "comment", "một\u{B}hai\u{C}ba\u{2028}bốn\u{85}năm", .ok, stored: .asWritten),
    CatalogueRow(60, "ctrl_z_eof", .warn, line: 22, says: "Ctrl-Z") { $0.finish = { $0 + [0x1A] } },
  ]
}
