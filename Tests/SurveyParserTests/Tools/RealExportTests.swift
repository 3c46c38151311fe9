import Foundation
import SurveyDefinitions
import SurveyModel
import Testing

@testable import SurveyParser

/// Exports that people made with SurveyMonkey and SurveyCTO, held against published figures and independent counts.
struct RealExportTests {
  private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("Fixtures/survey-tools")

  private func read(
    _ file: String, _ form: String, _ layout: FileLayout, unit: String? = nil, change: ([UInt8]) -> [UInt8] = { $0 }
  ) throws -> (reading: Reading, form: SurveyForm) {
    let form = try SurveyFormReader.form(atPath: Self.folder.appendingPathComponent(form + ".yaml").path)
    let bytes = change(Array(try Data(contentsOf: Self.folder.appendingPathComponent(file))))
    return (try Reading(bytes, form: form, units: nil, unit: unit, layout: layout), form)
  }

  /// How often each code was answered; reasons of no answer by name.
  private func counts(_ item: String, _ read: (reading: Reading, form: SurveyForm)) -> [String: Int] {
    let points = read.form.item(item)?.kind.scale?.points ?? []
    return read.reading.answers(item, form: read.form).reduce(into: [:]) { counts, answer in
      switch answer {
      case .point(let position): counts[points[position].code, default: 0] += 1
      case .missing(let reason): counts[reason.name, default: 0] += 1
      case .number(let number): counts["\(number)", default: 0] += 1
      case .points, .text: break
      }
    }
  }

  /// The two stray bytes of the header, as windows-1252 has them; everything else is ASCII.
  private func transcoded(_ bytes: [UInt8]) -> [UInt8] {
    bytes.flatMap { $0 == 0x8C ? Array("Œ".utf8) : $0 == 0xE6 ? Array("æ".utf8) : [$0] }
  }

  @Test func `SurveyMonkey with two rows of header gives the published figures of Star Wars`() throws {
    let found = try read(
      "StarWars.csv", "star-wars-2014", FileLayout(delimiter: .comma, preset: .surveymonkey), unit: "-",
      change: transcoded)
    #expect(found.reading.codes == [])
    #expect(found.reading.accepted == 1_186)
    #expect(found.reading.acceptedLines.first == 3)
    #expect(counts("seen", found) == ["1": 936, "0": 250])
    let films = found.reading.answers("films", form: found.form)
    let sets = films.compactMap { answer -> [Int]? in if case .points(let set) = answer { set } else { nil } }
    #expect(sets.count == 835, "published: seen at least one film")
    #expect(sets.count { $0.count == 6 } == 471, "published: seen all six")
    #expect((0..<6).map { film in sets.count { $0.contains(film) } } == [673, 571, 550, 607, 758, 738])
    #expect(films.count { $0 == .missing(.notAsked) } == 250)
    #expect(films.count { $0 == .missing(.blank) } == 101)
    #expect(counts("shot_first", found) == ["1": 325, "2": 197, "3": 306, "blank": 358])
    // Published: 39 and 24 % of 828.
    #expect(abs(325.0 / 828 - 0.393) < 0.0005 && abs(197.0 / 828 - 0.238) < 0.0005)
  }

  @Test func `Favourites, grids and the rest of Star Wars agree with an independent count`() throws {
    let found = try read(
      "StarWars.csv", "star-wars-2014", FileLayout(delimiter: .comma, preset: .surveymonkey), unit: "-",
      change: transcoded)
    let films = found.reading.answers("films", form: found.form)
    let favourites = (1...6).map { film in
      zip(films, found.reading.answers("rank_\(film)", form: found.form)).count {
        $0 == .points([0, 1, 2, 3, 4, 5]) && $1 == .number(1)
      }
    }
    #expect(favourites == [47, 18, 27, 128, 169, 82], "published: 10, 4, 6, 27, 36, 17 % of 471")
    #expect(
      counts("view_12", found)
        == ["1": 204, "2": 102, "3": 164, "4": 130, "5": 112, "no_opinion": 109, "blank": 365])
    #expect(counts("universe_fan", found) == ["1": 99, "0": 114, "not_asked": 615, "blank": 358])
    #expect(counts("income", found) == ["1": 138, "2": 186, "3": 298, "4": 141, "5": 95, "blank": 328])
    #expect(counts("age_group", found) == ["1": 218, "2": 268, "3": 291, "4": 269, "blank": 140])
  }

  @Test func `Without a preset the two rows are found out and said`() throws {
    let found = try read(
      "StarWars.csv", "star-wars-2014", FileLayout(delimiter: .comma), unit: "-", change: transcoded)
    #expect(found.reading.found == [Found(.headerRowsDetected(tool: .surveymonkey, rows: 2), 1)])
    #expect(found.reading.accepted == 1_186)
  }

  @Test func `The stray bytes of the header are named with their place where no encoding is declared`() throws {
    let found = try read("StarWars.csv", "star-wars-2014", FileLayout(delimiter: .comma), unit: "-")
    #expect(found.reading.found == [Found(.encodingUnknown(offset: 641), 1)])
  }

  @Test func `SurveyMonkey with one row of header gives the published share of those who find reclining rude`() throws {
    let found = try read(
      "flying-etiquette.csv", "flying-etiquette-2014",
      FileLayout(delimiter: .comma, headerRows: 1, preset: .surveymonkey), unit: "-")
    #expect(found.reading.codes == [])
    #expect(found.reading.accepted == 1_040)
    #expect(counts("rude_recline", found) == ["0": 502, "1": 281, "2": 71, "blank": 186])
    #expect(abs((281.0 + 71) / 854 - 0.412) < 0.0005, "published: 41 %")
    #expect(counts("travel", found) == ["0": 166, "1": 633, "2": 205, "3": 29, "4": 4, "5": 3])
    #expect(counts("three_seats", found)["7"] == 45)
    // A spreadsheet made a number of "$150,000+"; an alias of the form says so.
    #expect(counts("income", found) == ["1": 99, "2": 159, "3": 294, "4": 159, "5": 115, "blank": 214])
    #expect(found.reading.answers("height", form: found.form)[1] == .text("6'3\""))
  }

  @Test func `SurveyCTO's codes, sentinels and times agree with an independent count`() throws {
    let found = try read(
      "household_backcheck.csv", "household-backcheck", FileLayout(delimiter: .comma, preset: .surveycto))
    #expect(found.reading.codes == [])
    #expect(found.reading.accepted == 185)
    #expect(counts("e_hhh_relig", found) == ["1": 38, "2": 107, "3": 40])
    #expect(counts("h_cook_fuel", found) == ["1": 2, "2": 132, "3": 3, "4": 1, "5": 44, "6": 1, "7": 2])
    #expect(
      counts("h_toilet", found) == ["1": 1, "2": 28, "3": 19, "4": 3, "5": 13, "6": 3, "7": 117, "not_applicable": 1])
    #expect(counts("e_hhh_howlong", found)["not_asked"] == 136)
    let value = found.reading.answers("j_land_value", form: found.form)
    #expect(value.count { $0 == .missing(.noOpinion) } == 10)
    #expect(value.count { $0 == .missing(.refused) } == 2)
    let numbers = value.compactMap { answer -> Double? in if case .number(let number) = answer { number } else { nil } }
    #expect(numbers.count == 149 && numbers.reduce(0, +) == 694_194)
    #expect(counts("m_mon_inc", found)["no_opinion"] == 9)
    let times = found.reading.answers("submissiondate", form: found.form)
    #expect(times.first == .text("2017-10-22T04:03:52.805"))
    #expect(found.reading.tables.first?.psu?.labels.count == 70)
  }
}
