import SurveyModel

/// How each interview's rated items were filled in: the battery of a form, row by row.
struct AnswerProfile: Sendable {
  /// Share of the battery's items without an answer among those that were asked and apply, 0…1; 0 where none was.
  private(set) var missing: [Double] = []
  /// Mean score of the answered items; `nil` where under half are answered or a point has no score.
  private(set) var mean: [Double?] = []
  /// Standard deviation of the scores within the interview (divisor n − 1), as `mean`.
  private(set) var spread: [Double?] = []
  /// All answered items have the same code; `nil` where under half of the battery, or one item alone, is answered.
  private(set) var isStraight: [Bool?] = []
  /// Every answered item stands at the best point of its scale, as `isStraight`.
  private(set) var isAllTop: [Bool?] = []
  /// The longest run of equal codes in the order of the questionnaire; an unanswered item ends a run.
  private(set) var longestRun: [Int] = []

  init(_ records: AuditRecords) {
    let battery = records.items.battery
    let scores = battery.map { place in
      records.form.items[records.items.coded[place]].kind.scale?.points.map(\.score) ?? []
    }
    let best = scores.map { points -> UInt8 in
      let known = points.enumerated().compactMap { place, score in score.map { (place: place, score: $0) } }
      return known.max { $0.score < $1.score }.map { UInt8($0.place + 1) } ?? 0
    }
    let columns = battery.map { records.codes[$0] }
    for row in 0..<records.count {
      add(columns.map { $0[row] }, asked: columns.count - records.notAsked[row], scores, best)
    }
  }

  private mutating func add(_ codes: [UInt8], asked: Int, _ scores: [[Double?]], _ best: [UInt8]) {
    let answered = codes.indices.filter { codes[$0] != 0 }
    missing.append(asked > 0 ? 1 - Double(answered.count) / Double(asked) : 0)
    longestRun.append(Self.longestRun(codes))
    // One answer alone is alike to nothing and has no spread.
    let isEnough = answered.count >= 2 && answered.count * 2 >= codes.count
    let first = answered.first.map { codes[$0] }
    isStraight.append(isEnough ? answered.allSatisfy { codes[$0] == first } : nil)
    isAllTop.append(isEnough ? answered.allSatisfy { codes[$0] == best[$0] && best[$0] != 0 } : nil)
    let values = answered.compactMap { scores[$0][Int(codes[$0]) - 1] }
    guard isEnough, values.count == answered.count else {
      mean.append(nil)
      spread.append(nil)
      return
    }
    let center = values.reduce(0, +) / Double(values.count)
    let squares = values.reduce(0) { $0 + ($1 - center) * ($1 - center) }
    mean.append(center)
    spread.append((squares / Double(values.count - 1)).squareRoot())
  }

  private static func longestRun(_ codes: [UInt8]) -> Int {
    var (longest, run, last) = (0, 0, UInt8(0))
    for code in codes {
      run = code == 0 ? 0 : code == last ? run + 1 : 1
      last = code
      longest = max(longest, run)
    }
    return longest
  }
}
