import SurveyStatistics

/// Whether the labels of a column, the modes of interview, give different values.
public struct ModeRequest: Sendable, Equatable {
  /// The column of modes.
  public let column: String
  /// How they are joined.
  public let rule: ModeRule

  /// Compares the modes in `column`.
  public init(column: String, rule: ModeRule = ModeRule()) {
    self.column = column
    self.rule = rule
  }
}

/// A mean that is tested against a value.
public struct MeanTestRequest: Sendable, Equatable {
  /// The column.
  public let column: String
  /// The value under the hypothesis.
  public let value: Double

  /// Tests the mean of `column` against `value`.
  public init(column: String, value: Double) {
    self.column = column
    self.value = value
  }
}

/// The modes of one statistic.
public struct ModeRow: Sendable {
  /// What was compared.
  public let statistic: ColumnStatistic
  /// The modes, the first being the one that the others are compared with.
  public let modes: [String]
  /// The test and what follows; `nil` where it is undefined.
  public let effect: ModeEffect?
  /// Why there is none.
  public let undefined: TestUndefined?
}

/// A mean tested against a value.
public struct MeanTestRow: Sendable {
  /// What was asked.
  public let request: MeanTestRequest
  /// The test; `nil` where it is undefined.
  public let test: TTest?
  /// Why there is none; `nil` where a rule of publication hides the mean.
  public let undefined: TestUndefined?
}

extension Analysis {
  /// The modes of every statistic.
  func modeEffects(_ domain: [Bool], in table: ColumnSample) throws(AnalysisFault) -> [ModeRow] {
    guard let modes else { return [] }
    let groups = try table.groups([modes.column], within: domain)
    guard groups.count > 1 else { throw .tooFewGroups(columns: [modes.column], found: groups.count) }
    var found: [ModeRow] = []
    for statistic in statistics where !statistic.isQuantile {
      let sampled = groups.compactMap { statistic.statistic(of: table.rows, domain: $0.isMember) }
      guard sampled.count == groups.count else { continue }
      var rest = sampled[...]
      let names = groups.map { $0.values.first ?? "" }
      do throws(TestUndefined) {
        let effect = try table.sample.modeEffect(groups.map(\.isMember), rule: modes.rule) { _ in
          rest.popFirst() ?? sampled[0]
        }
        found.append(ModeRow(statistic: statistic, modes: names, effect: effect, undefined: nil))
      } catch {
        found.append(ModeRow(statistic: statistic, modes: names, effect: nil, undefined: error))
      }
    }
    return found
  }

  /// The means that are tested against a value.
  func meanTests(_ domain: [Bool], in table: ColumnSample) throws(AnalysisFault) -> [MeanTestRow] {
    var found: [MeanTestRow] = []
    for request in meanTests {
      guard let column = table.rows.numeric(request.column) else { throw .columnMissing(request.column) }
      let mean = table.sample.estimate(MeanStatistic(column, domain: domain), degreesOfFreedom: degreesOfFreedom)
        .withInterval(.t, level: level)
      let row = judged([EstimateRow(statistic: .mean(request.column), group: [], estimate: mean)])
      if row.contains(where: \.isSuppressed) {
        found.append(MeanTestRow(request: request, test: nil, undefined: nil))
        continue
      }
      do throws(TestUndefined) {
        let test = try table.sample.tTest(
          MeanStatistic(column, domain: domain), against: request.value, degreesOfFreedom: degreesOfFreedom)
        found.append(MeanTestRow(request: request, test: test, undefined: nil))
      } catch {
        found.append(MeanTestRow(request: request, test: nil, undefined: error))
      }
    }
    return found
  }
}
