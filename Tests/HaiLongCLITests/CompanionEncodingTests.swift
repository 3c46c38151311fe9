import Foundation
import Testing

/// Outside: tables of a round as Excel writes them when nobody chooses UTF-8.
@Suite struct CompanionEncodingTests {
  private static let units = "code,name_vi,name_en,block\nU01,Phường Bến Nghé,One,ward\nU02,Phường Đa Kao,Two,ward\n"

  /// A round whose `units.csv` has other bytes.
  private func round(_ bytes: Data) throws -> SmallRound {
    let round = try SmallRound()
    try bytes.write(to: URL(fileURLWithPath: round.path("units.csv")))
    return round
  }

  /// "Phường Bến Nghé" and "Phường Đa Kao" as iconv writes them in Windows-1258.
  private static var windows1258: Data {
    let names: [(String, [UInt8])] = [
      (
        "Phường Bến Nghé",
        [0x50, 0x68, 0xFD, 0xF5, 0xCC] + Array("ng B".utf8) + [0xEA, 0xEC] + Array("n Ngh".utf8) + [0xE9]
      ),
      ("Phường Đa Kao", [0x50, 0x68, 0xFD, 0xF5, 0xCC] + Array("ng ".utf8) + [0xD0] + Array("a Kao".utf8)),
    ]
    var bytes: [UInt8] = []
    var rest = units[...]
    for (name, own) in names {
      guard let place = rest.firstRange(of: name) else { continue }
      bytes += Array(rest[..<place.lowerBound].utf8) + own
      rest = rest[place.upperBound...]
    }
    return Data(bytes + Array(rest.utf8))
  }

  @Test func `a table in Windows-1258 is refused once, with its probable encoding and what to do`() throws {
    let round = try round(Self.windows1258)
    let run = try round.run("run")
    #expect(run.status == 65)
    #expect(
      run.error == """
        \(round.path("units.csv")): error: the table must be UTF-8; it looks like Windows-1258; the file is not used \
        [table-not-utf8]
          help: in Excel choose Save As, type "CSV UTF-8", then run the command again

        """)
    #expect(
      try round.run("run", "--lang", "vi").error == """
        \(round.path("units.csv")): lỗi: bảng phải dùng mã UTF-8; có lẽ là Windows-1258; tệp không được dùng \
        [table-not-utf8]
          gợi ý: trong Excel chọn Lưu thành (Save As) kiểu "CSV UTF-8", rồi chạy lại lệnh

        """)
  }

  @Test func `the Unicode text of Excel, UTF-16 with tabs, is read as it is for batches`() throws {
    let tabs = Self.units.replacingOccurrences(of: ",", with: "\t")
    for (text, mark) in [(tabs, [UInt8](arrayLiteral: 0xFF, 0xFE)), (Self.units, [0xFF, 0xFE])] {
      let body = try #require(text.data(using: .utf16LittleEndian))
      let run = try round(Data(mark) + body).run("run", "--no-store", "--lang", "vi")
      #expect(run.status == 0, "\(run.error)")
      #expect(run.out.contains("Phường Bến Nghé"))
    }
  }

  @Test func `UTF-16 without its mark is no guess`() throws {
    let body = try #require(Self.units.data(using: .utf16LittleEndian))
    let run = try round(body).run("run")
    #expect(run.status == 65)
    #expect(run.error.contains("error: the table must be UTF-8; it looks like UTF-16LE; the file is not used"))
  }
}
