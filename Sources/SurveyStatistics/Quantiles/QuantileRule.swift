/// How a quantile is read off a sample: the rules of Hyndman and Fan (1996) with weights, as in R `survey` 4.5.
///
/// With values in order, weights w_j, C_j = Σ_{i≤j} w_i and S = C_n. Rules 4 to 9 join the points (knot_j, y_j) by
/// straight lines and stay constant outside; w_n is the weight of the largest value.
public enum QuantileRule: String, Sendable, CaseIterable {
  /// The smallest y_j with C_j ≥ p·S: the inverse of the distribution function. Also called math.
  case hf1
  /// The same, and the midpoint to the next value where C_j = p·S. Also called school.
  case hf2
  /// The value whose C_j is nearest to p·S from below or above, the one with the even number in a tie.
  case hf3
  /// Knots C_j/S.
  case hf4
  /// Knots (C_j − w_j/2)/S.
  case hf5
  /// Knots C_j/(S + w_n).
  case hf6
  /// Knots C_{j−1}/C_{n−1}.
  case hf7
  /// Knots (C_{j−1}/3 + 2C_j/3)/(S + w_n/3).
  case hf8
  /// Knots (3C_{j−1}/8 + 5C_j/8)/(S + w_n/4).
  case hf9
}
