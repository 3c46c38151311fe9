import SurveyModel

extension RecheckSizeReport {
  /// The page of `hailong explain`.
  static let explanations: [String: LocalizedText] = [
    "plan-recheck": LocalizedText(
      vi:
        "Cần hỏi lại bao nhiêu người (phúc tra) để biết tỷ lệ khớp hoặc kappa với sai số cho trước, theo hailong plan recheck. "
        + "N là số phiếu để rút, z ứng với độ tin cậy (1,96 ở mức 95%), e là sai số.\n\n"
        + "Tỷ lệ khớp p theo Wald: n = z²p(1 − p)/e². Theo Wilson: n = z²(pq − 2e² + √(p²q² − 4e²pq + e²))/(2e²) với q = 1 − p; gần "
        + "100% thì số của Wald quá nhỏ. Kappa: n = z²V/e², V là phương sai mẫu lớn của Fleiss, Cohen và Everitt (1969); với hai mức trả lời có "
        + "tỷ lệ s và 1 − s, V = (1 − κ)((1 − κ)(1 − 2κ) + κ(2 − κ)/(2s(1 − s))). Sau đó n/(1 + (n − 1)/N), làm tròn lên.\n\n"
        + "Ví dụ: khớp 85% ± 5% cần 196 người, kappa 0,7 ± 0,1 với hai mức 50% cũng cần 196; trong 180 phiếu chỉ cần 95. Số này cho một câu; "
        + "hỏi lại nhiều câu thì sai số chung nhỏ hơn. Rút ngẫu nhiên, không để điều tra viên chọn.",
      en:
        "How many people are to be asked again (phúc tra) so that agreement or kappa is known to within a margin, as hailong plan "
        + "recheck computes it. N is the number of interviews to draw from, z belongs to the level (1.96 at 95%), e is the margin.\n\n"
        + "Agreement p by Wald: n = z²p(1 − p)/e². By Wilson: n = z²(pq − 2e² + √(p²q² − 4e²pq + e²))/(2e²) with q = 1 − p; near 100% "
        + "Wald's number is too small. Kappa: n = z²V/e², V the large-sample variance of Fleiss, Cohen and Everitt (1969); for two "
        + "answers with shares s and 1 − s, V = (1 − κ)((1 − κ)(1 − 2κ) + κ(2 − κ)/(2s(1 − s))). Then n/(1 + (n − 1)/N), rounded "
        + "up.\n\n"
        + "Example: agreement of 85% ± 5% takes 196 people, kappa of 0.7 ± 0.1 with two answers of 50% takes 196 as well; of 180 "
        + "interviews 95 will do. The number is for one question; where several are asked again, the margin over all is smaller. "
        + "Draw by lot, and do not let interviewers choose.")
  ]
}
