import Foundation
import IndexScoring
import SurveyModel
import SurveyStatistics

/// Last year's index from a file that `hailong index --json` wrote.
public enum LastResultsReader {
  /// The kind of file that is read.
  static let schema = "hailong-index/1"

  /// The index in the file at `path`.
  public static func index(atPath path: String) throws(DefinitionUnusable) -> PastIndex {
    try index(bytes: DefinitionFile.bytes(path), file: path)
  }

  /// The index in a file's bytes; findings name the file `file`.
  public static func index(bytes: [UInt8], file: String) throws(DefinitionUnusable) -> PastIndex {
    guard let content = try? JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any] else {
      throw DefinitionFile.refusal(.lastResults(.notJSON), file)
    }
    let found = content["schema"] as? String ?? ""
    guard found == schema else { throw DefinitionFile.refusal(.lastResults(.otherSchema(found: found)), file) }
    do {
      return try index(ResultsMember(value: content, path: ""))
    } catch {
      throw DefinitionFile.refusal(.lastResults(.malformed(path: error.path)), file)
    }
  }

  private static func index(_ root: ResultsMember) throws(MalformedMember) -> PastIndex {
    let definition = try root.member("definition")
    let criteria = try criteria(definition.member("criteria"))
    let parts = try partCodes(definition.member("criteria"))
    var units: [PastIndex.Unit] = []
    for row in try root.member("rows").list() { units.append(try unit(row, parts)) }
    var measures: [MeasureSignature] = []
    for measure in try root.member("measures").list() {
      measures.append(
        MeasureSignature(measure: try measure.member("measure").text(), text: try measure.member("signature").text()))
    }
    return PastIndex(
      definition: try definition.member("index").text(), year: try definition.member("year").whole(),
      signatures: criteria, measures: measures, units: units)
  }

  /// Signatures of all criteria, parents first.
  private static func criteria(_ list: ResultsMember) throws(MalformedMember) -> [CriterionSignature] {
    var all: [CriterionSignature] = []
    for criterion in try list.list() {
      all.append(
        CriterionSignature(
          code: try criterion.member("code").text(), maximum: try criterion.member("max").points(),
          rule: try criterion.member("signature").text()))
      if let below = criterion.optional("children") { all += try criteria(below) }
    }
    return all
  }

  /// The criteria that add up to the index: leaves of sums, and bonus and penalty points as a whole.
  private static func partCodes(_ list: ResultsMember) throws(MalformedMember) -> Set<String> {
    var codes: Set<String> = []
    for criterion in try list.list() {
      if try criterion.member("rule").text() == "sum", let below = criterion.optional("children") {
        codes.formUnion(try partCodes(below))
      } else {
        codes.insert(try criterion.member("code").text())
      }
    }
    return codes
  }

  private static func unit(_ row: ResultsMember, _ codes: Set<String>) throws(MalformedMember) -> PastIndex.Unit {
    let rank = try row.optional("rank")?.whole()
    var rankSet: RankSet?
    if let rank, let limits = try row.optional("rank_set")?.list(), limits.count == 2 {
      rankSet = RankSet(rank: rank, lower: try limits[0].whole(), upper: try limits[1].whole())
    }
    var total: PastIndex.Unit.Total?
    if let points = try row.optional("points")?.points(), row.optional("index") != nil {
      let maximum = try row.member("max").points()
      if maximum <= .zero { throw MalformedMember(path: row.path + "max") }
      total = PastIndex.Unit.Total(
        points: points, maximum: maximum, standardError: try row.optional("se")?.number(),
        degreesOfFreedom: try row.optional("df")?.number())
    }
    return PastIndex.Unit(
      code: try row.member("unit").text(), total: total, rank: rank, rankSet: rankSet,
      parts: try parts(row.member("criteria"), codes, of: total))
  }

  /// The parts of a unit, if the file has them all: those that protect a small group are left out of it.
  private static func parts(
    _ list: ResultsMember, _ codes: Set<String>, of total: PastIndex.Unit.Total?
  ) throws(MalformedMember) -> [ScoredPart] {
    var parts: [ScoredPart] = []
    for criterion in try list.list() {
      let code = try criterion.member("criterion").text()
      guard codes.contains(code) else { continue }
      let points = try criterion.optional("points")?.points() ?? .zero
      parts.append(ScoredPart(code: code, points: points, maximum: try criterion.member("max").points()))
    }
    return parts.reduce(.zero) { $0 + $1.points } == total?.points ? parts : []
  }
}

/// A member is missing or of another type.
private struct MalformedMember: Error {
  let path: String
}

/// A value in a results file with its place.
private struct ResultsMember {
  let value: Any
  let path: String

  func optional(_ name: String) -> ResultsMember? {
    guard let map = value as? [String: Any], let member = map[name], !(member is NSNull) else { return nil }
    return ResultsMember(value: member, path: path.isEmpty ? name : "\(path).\(name)")
  }

  func member(_ name: String) throws(MalformedMember) -> ResultsMember {
    if let member = optional(name) { return member }
    throw MalformedMember(path: path.isEmpty ? name : "\(path).\(name)")
  }

  func list() throws(MalformedMember) -> [ResultsMember] {
    guard let values = value as? [Any] else { throw MalformedMember(path: path) }
    return values.enumerated().map { ResultsMember(value: $1, path: "\(path)[\($0)]") }
  }

  func text() throws(MalformedMember) -> String {
    guard let text = value as? String else { throw MalformedMember(path: path) }
    return text
  }

  func number() throws(MalformedMember) -> Double {
    guard let number = value as? NSNumber, number.doubleValue.isFinite else { throw MalformedMember(path: path) }
    return number.doubleValue
  }

  func whole() throws(MalformedMember) -> Int {
    guard let whole = Int(exactly: try number()) else { throw MalformedMember(path: path) }
    return whole
  }

  /// Points to the billionth: the shortest digits of a decimal of that length read back as the same one.
  func points() throws(MalformedMember) -> Points {
    guard let points = Points(rounding: try number()) else { throw MalformedMember(path: path) }
    return points
  }
}
