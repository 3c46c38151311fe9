import Foundation
import SurveyModel
import Testing

@testable import SurveyParser

/// Files in other encodings than UTF-8: the same content, or a named error; never another letter.
struct EncodingTests {
  private let sound = Array(DamagedFile().bytes)

  private func outcome(_ bytes: [UInt8], _ encoding: TextEncoding?) throws -> CatalogueOutcome {
    try CatalogueOutcome(bytes, layout: FileLayout(delimiter: .comma, encoding: encoding))
  }

  private func codes(_ outcome: CatalogueOutcome) -> [String] { outcome.findings.map(\.code) }

  @Test(arguments: [(TextEncoding.windows1258, "CP1258"), (.tcvn3, "TCVN"), (.utf16, "UTF-16"), (.utf16, "UTF-16BE")])
  func `A file in a declared encoding gives what its UTF-8 copy gives`(encoding: TextEncoding, name: String) throws {
    let plain = try outcome(sound, nil)
    let other = try outcome(Recoding.system(sound, to: name), encoding)
    #expect(other.stored == plain.stored)
    #expect(other.accepted == 20)
    #expect(codes(other) == ["encoding-converted"])
  }

  @Test func `A text in Western Europe's code page is read as declared`() throws {
    var file = DamagedFile()
    file.dropComments()
    file.set(5, "comment", "déjà vu")
    let other = try outcome(Recoding.system(file.bytes, to: "CP1252"), .windows1252)
    #expect(other.stored[5]?[13] == "déjà vu")
    #expect(codes(other) == ["encoding-converted"])
  }

  /// VNI as its keyboards write it, typed by hand.
  private static let vni: [(String, String)] = [
    ("aù aø aû aõ aï aâ aá aà aå aã aä aê aé aè aú aü aë", "á à ả ã ạ â ấ ầ ẩ ẫ ậ ă ắ ằ ẳ ẵ ặ"),
    ("eù eø eû eõ eï eâ eá eà eå eã eä", "é è ẻ ẽ ẹ ê ế ề ể ễ ệ"), ("í ì æ ó ò", "í ì ỉ ĩ ị"),
    ("où oø oû oõ oï oâ oá oà oå oã oä ô ôù ôø ôû ôõ ôï", "ó ò ỏ õ ọ ô ố ồ ổ ỗ ộ ơ ớ ờ ở ỡ ợ"),
    ("uù uø uû uõ uï ö öù öø öû öõ öï", "ú ù ủ ũ ụ ư ứ ừ ử ữ ự"), ("yù yø yû yõ î ñ", "ý ỳ ỷ ỹ ỵ đ"),
    ("AÙ AÂ AÁ EÂ EÄ Í Æ OÂ Ô ÔÏ Ö ÖÙ Î Ñ", "Á Â Ấ Ê Ệ Í Ỉ Ô Ơ Ợ Ư Ứ Ỵ Đ"),
    ("Nguyeãn Vaên Nghóa, caùn boä nhieät tình", "Nguyễn Văn Nghĩa, cán bộ nhiệt tình"),
  ]

  @Test func `VNI is read letter by letter, whatever the chunks`() throws {
    for (written, meant) in Self.vni {
      let bytes = written.unicodeScalars.map { UInt8($0.value) }
      let text = SurveyForm(
        id: "f", version: "1", title: Catalogue.text("f"), roles: [:],
        items: [
          Item(id: "n", kind: .integer(minimum: nil, maximum: nil)), Item(id: "t", kind: .text(maximumLength: nil)),
        ])
      let file = Array("n,t\n1,\"".utf8) + bytes + Array("\"\n".utf8)
      let layout = FileLayout(delimiter: .comma, encoding: .vni)
      for chunk in [1, 7, 4_096] {
        let reading = try Reading(file, form: text, units: nil, chunkSize: chunk, layout: layout)
        #expect(reading.answers("t", form: text) == [.text(meant)])
        #expect(reading.codes == ["encoding-converted"])
      }
    }
  }

  @Test func `A byte that stands for nothing is named with its line, and nothing is imported`() throws {
    let header = Array(sound.prefix { $0 != 0x0A }) + [0x0A]
    for (encoding, byte) in [(TextEncoding.windows1258, UInt8(0xD2)), (.windows1252, 0x81), (.vni, 0xF9)] {
      let bytes = header + Array("R-0001,".utf8) + [0x20, byte, 0x2C]
      let found = try outcome(bytes, encoding)
      if encoding == .windows1258 { continue }
      #expect(found.findings.first?.kind == .batch(.byteOutsideEncoding(encoding: encoding, offset: header.count + 8)))
      #expect(found.findings.first?.location?.line == 2)
    }
    let half = try outcome([0xFF, 0xFE] + Recoding.utf16(sound, isLittle: true) + [0x41], nil)
    #expect(codes(half) == ["byte-outside-encoding"])
    let surrogate = try outcome([0xFF, 0xFE] + Recoding.utf16(sound, isLittle: true) + [0x00, 0xD8, 0x41, 0x00], nil)
    #expect(codes(surrogate) == ["byte-outside-encoding"])
  }

  @Test(arguments: [TextEncoding.windows1258, .tcvn3, .windows1252])
  func `A file that is UTF-8 is not read as something else`(encoding: TextEncoding) throws {
    let found = try outcome(sound, encoding)
    #expect(found.level == .fatal)
    #expect(Set(codes(found)).isSubset(of: ["encoding-contradicted", "byte-outside-encoding"]))
    #expect(codes(try outcome([0xEF, 0xBB, 0xBF] + sound, encoding)) == ["encoding-contradicted"])
    #expect(codes(try outcome([0xFF, 0xFE] + sound, encoding)) == ["encoding-contradicted"])
    #expect(codes(try outcome(sound, .utf16)) == ["encoding-contradicted"])
  }

  @Test func `A survey in UTF-16 with semicolons is read with nothing declared`() throws {
    let url = try #require(
      Bundle.module.url(
        forResource: "SomervilleHappinessSurvey2015_utf16_semicolon", withExtension: "csv",
        subdirectory: "Fixtures/somerville"))
    let bytes = Array(try Data(contentsOf: url))
    let rating = Catalogue.scale("rating", ["1", "2", "3", "4", "5"])
    let items =
      [Item(id: "D", kind: .coded(.yesNo, Catalogue.scale("happy", ["0", "1"])))]
      + (1...6).map { Item(id: "X\($0)", kind: .coded(.ordinal, rating)) }
    let form = SurveyForm(id: "somerville", version: "2015", title: Catalogue.text("S"), roles: [:], items: items)
    let reading = try Reading(bytes, form: form, units: nil, layout: FileLayout())
    #expect(reading.accepted == 143)
    #expect(
      reading.found.map(\.kind).prefix(2) == [.encodingConverted(found: "UTF-16LE"), .delimiterDetected(found: ";")])
    let means = ["D", "X1", "X2", "X3", "X4", "X5", "X6"].map { id in
      let shift = id == "D" ? 0 : 1
      let total = reading.answers(id, form: form).reduce(0) { sum, answer in
        guard case .point(let point) = answer else { return sum }
        return sum + point + shift
      }
      return (Double(total) / 143 * 10_000).rounded() / 10_000
    }
    #expect(means == [0.5385, 4.1888, 2.8601, 3.3357, 3.6294, 3.5874, 4.2168])
    let text = try #require(String(data: Data(bytes), encoding: .utf16))
    let plain = try Reading(Array(text.utf8), form: form, units: nil, layout: FileLayout())
    #expect(plain.tables == reading.tables)
    #expect(!plain.codes.contains("encoding-converted"))
  }
}
