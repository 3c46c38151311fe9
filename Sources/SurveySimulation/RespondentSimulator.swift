import SurveyStatistics
import SurveyModel

/// Makes up the cells of one respondent.
struct RespondentSimulator {
  let form: SurveyForm
  let period: (first: CalendarDay, days: Int)
  let seed: UInt64
  private let latent: LatentSatisfaction
  private let scored: Set<String>

  /// Shares of answers left blank and of answers such as "no opinion", where the item has such a code.
  private static let blankShare = 0.012
  private static let nonresponseShare = 0.01

  init(form: SurveyForm, period: (first: CalendarDay, days: Int), seed: UInt64) {
    self.form = form
    self.period = period
    self.seed = seed
    latent = LatentSatisfaction(seed: seed)
    scored = Set(form.satisfaction?.scoredItems.map(\.item) ?? []).union(
      form.satisfaction?.flattened.compactMap { if case .item(let id) = $0.aggregation { id } else { nil } } ?? [])
  }

  /// The cell of every item, by id; items that are not asked are empty.
  func cells(person: String, unit: String, psu: String) -> [String: String] {
    let level = latent.level(form: form.id, unit: unit, psu: psu, person: person)
    var cells: [String: String] = [:]
    for item in form.items {
      var generator = KeyedGenerator(seed: seed, key: ["cell", form.id, person, item.id])
      if let condition = item.appliesIf, !condition.holds(code: { cells[$0].flatMap { $0.isEmpty ? nil : $0 } }) {
        cells[item.id] = ""
        continue
      }
      cells[item.id] = cell(item, level: level, using: &generator)
    }
    return cells
  }

  private func cell(_ item: Item, level: Double, using generator: inout KeyedGenerator) -> String {
    let draw = generator.uniform()
    if !item.isRequired {
      if draw < Self.blankShare { return "" }
      if draw < Self.blankShare + Self.nonresponseShare, let code = item.nonresponse.keys.sorted().first { return code }
    }
    switch item.kind {
    case .coded(_, let scale):
      if scored.contains(item.id) {
        let noise = generator.normal()
        return written(
          scale.points[latent.point(level: level, form: form.id, item: item, scale: scale, noise: noise)])
      }
      return written(scale.points[category(of: scale.points.count, using: &generator)])
    case .multi(let scale, let separator):
      let chosen = scale.points.filter { _ in generator.uniform() < 0.35 }
      return (chosen.isEmpty ? [scale.points[0]] : chosen).map(written).joined(separator: separator)
    case .integer where form.roles[.duration] == item.id:
      return String(Int(seconds(using: &generator)))
    case .integer(let minimum, let maximum):
      let low = minimum ?? 0
      return String(low + generator.index(below: max(1, min((maximum ?? 100) - low + 1, 30))))
    case .decimal(let minimum, _):
      return String(Int(minimum ?? 0) + generator.index(below: 30))
    case .date(let format):
      return date(format, using: &generator)
    case .datetime(let format):
      let minutes = 8 * 60 + generator.index(below: 9 * 60)
      return date(format, using: &generator) + " " + twoDigits(minutes / 60) + ":" + twoDigits(minutes % 60)
    case .text:
      return ""
    }
  }

  /// About twelve seconds per coded item, half of them longer and half shorter.
  private func seconds(using generator: inout KeyedGenerator) -> Double {
    let items = form.items.count { $0.kind.scale != nil }
    return 12 * Double(items) * Distribution.exp(0.35 * generator.normal())
  }

  /// The answer as files of the form hold it.
  private func written(_ point: ScalePoint) -> String { form.answers == .labels ? point.label.vi : point.code }

  /// Earlier options are chosen more often.
  private func category(of count: Int, using generator: inout KeyedGenerator) -> Int {
    let weights = (0..<count).map { 1 / (1 + 0.4 * Double($0)) }
    var rest = generator.uniform() * weights.reduce(0, +)
    for (position, weight) in weights.enumerated() {
      rest -= weight
      if rest < 0 { return position }
    }
    return count - 1
  }

  private func date(_ format: DateFormat, using generator: inout KeyedGenerator) -> String {
    let day = CalendarDay(number: period.first.number + generator.index(below: period.days)).components
    switch format {
    case .iso, .isoOffset: return "\(day.year)-\(twoDigits(day.month))-\(twoDigits(day.day))"
    case .dayMonthYear: return "\(twoDigits(day.day))/\(twoDigits(day.month))/\(day.year)"
    case .monthDayYear: return "\(twoDigits(day.month))/\(twoDigits(day.day))/\(day.year)"
    case .shortDayMonthYear: return "\(day.day)/\(day.month)/\(day.year)"
    case .shortMonthDayYear: return "\(day.month)/\(day.day)/\(day.year)"
    case .yearMonthDay: return "\(day.year)/\(day.month)/\(day.day)"
    case .monthName: return "\(Self.months[day.month - 1]) \(day.day), \(day.year)"
    }
  }

  private static let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]

  private func twoDigits(_ number: Int) -> String {
    number < 10 ? "0\(number)" : String(number)
  }
}
