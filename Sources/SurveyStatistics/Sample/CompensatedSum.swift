/// A sum of doubles that carries what rounding cut off.
///
/// Neumaier's variant of Kahan's sum: the error is of the order of one rounding, whatever the number of terms. Rows are
/// added in the sample's own order, so that the result does not depend on files. Source: Neumaier 1974.
struct CompensatedSum {
  private var sum = 0.0
  private var rest = 0.0

  mutating func add(_ term: Double) {
    let next = sum + term
    rest += sum.magnitude >= term.magnitude ? (sum - next) + term : (term - next) + sum
    sum = next
  }

  var value: Double { sum + rest }
}
