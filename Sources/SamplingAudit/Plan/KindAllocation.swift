import SurveyModel

/// A number per kind of unit: so many forms in each rural district, so many in each town.
public enum KindAllocation {
  /// The size of each unit, in their order: the number of its kind.
  ///
  /// `population` is what a unit has, `nil` where it is not known; a unit that has fewer than its number refuses the plan,
  /// as does a kind without a number and a number for a kind that no unit has.
  public static func sizes(
    units: [(place: SamplePlace, kind: String, population: Int?)], numbers: [String: Int]
  ) throws(PlanRefused) -> [Int] {
    var findings: [Finding] = []
    var unknown: Set<String> = []
    let sizes = units.map { unit in
      guard let number = numbers[unit.kind] else {
        if unknown.insert(unit.kind).inserted {
          findings.append(Finding(.plan(.kindWithoutNumber(kind: unit.kind, known: numbers.keys.sorted()))))
        }
        return 0
      }
      if let population = unit.population, population < number {
        findings.append(
          Finding(
            .plan(.frameUnderSample(unit.place, within: nil, .people, frame: population, sample: number))))
      }
      return number
    }
    let kinds = Set(units.map(\.kind)).sorted()
    for kind in numbers.keys.sorted() where !kinds.contains(kind) {
      let nearest = NearestName.of(kind, among: kinds)
      findings.append(Finding(.plan(.numberWithoutKind(kind: kind, nearest: nearest, known: kinds))))
    }
    guard findings.isEmpty else { throw PlanRefused(findings: findings) }
    return sizes
  }
}
