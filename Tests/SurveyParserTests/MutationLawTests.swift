import SurveyModel
import Testing

@testable import SurveyParser

/// Law: whatever one byte of a file becomes, no other record changes, and no record is lost without a word.
struct MutationLawTests {
  private struct Step {
    var state: UInt64

    mutating func next(below bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % bound
    }
  }

  /// What is stored of each accepted record, by its line.
  private func records(_ reading: Reading) -> [Int: [String]] {
    var found: [Int: [String]] = [:]
    for table in reading.tables {
      for row in 0..<table.count {
        let answers = table.columns.map { "\($0[row])" }
        found[table.lines[row]] = answers + [table.unit[row] ?? "", "\(table.weights?[row] ?? 0)"]
      }
    }
    return found
  }

  @Test(arguments: 0..<4)
  func `One changed byte never changes another record`(seed: Int) throws {
    let bytes = Array(Catalogue.file(Catalogue.lines()).utf8)
    let sound = records(try Reading(bytes))
    let nasty = Array("\",;\n\r\t a9-.\u{1}".utf8) + [0, 0xFF, 0xC3, 0xEF]
    var step = Step(state: UInt64(seed) &* 7_919 + 1)
    let start = Catalogue.header.utf8.count + 1
    for _ in 0..<250 {
      var changed = bytes
      let position = start + step.next(below: bytes.count - start)
      changed[position] = nasty[step.next(below: nasty.count)]
      let line = bytes[..<position].count { $0 == 0x0A } + 1
      let reading = try Reading(changed)
      if reading.isUnusable {
        #expect(reading.codes == ["quote-unclosed"])
        continue
      }
      check(reading, sound, line: line, bytes: bytes, changed: changed, position: position)
    }
  }

  private func check(
    _ reading: Reading, _ sound: [Int: [String]], line: Int, bytes: [UInt8], changed: [UInt8], position: Int
  ) {
    // A line end that came or went moves the lines after it by one.
    let isLineEnd = { (byte: UInt8) in byte == 0x0A || byte == 0x0D }
    let shift = (isLineEnd(changed[position]) ? 1 : 0) - (isLineEnd(bytes[position]) ? 1 : 0)
    let found = records(reading)
    let touched: Set<Int> = shift < 0 ? [line, line + 1] : [line]
    for (number, record) in sound where !touched.contains(number) {
      let stored = found[number > line ? number + shift : number]
      let isTwin = reading.codes.contains("respondent-repeated")
      #expect(
        stored == record || (stored == nil && isTwin), "byte \(position) of line \(line), record of line \(number)")
    }
    #expect(reading.accepted == found.count)
    if reading.accepted < 20 { #expect(!reading.findings.isEmpty) }
  }

  @Test func `Bytes without any sense never crash the reader`() throws {
    let alphabet = Array("\"\",,;\n\r a1".utf8) + [0, 0xC3, 0xA9, 0xEF, 0xBB, 0xBF]
    var step = Step(state: 42)
    for _ in 0..<400 {
      let noise = (0..<step.next(below: 200)).map { _ in alphabet[step.next(below: alphabet.count)] }
      let bytes = Array("respondent_id,unit_code,weight,a\n".utf8) + noise
      let form = SurveyForm(
        id: "f", version: "1", title: Catalogue.text("f"), roles: [.weight: "weight"],
        items: [Item(id: "a", kind: .text(maximumLength: nil))])
      let whole = try Reading(bytes, form: form, units: nil)
      #expect(try Reading(bytes, form: form, units: nil, chunkSize: 1 + step.next(below: 9)) == whole)
    }
  }
}
