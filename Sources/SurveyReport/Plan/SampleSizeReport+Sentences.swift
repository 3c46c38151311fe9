import SurveyModel

extension SampleSizeReport {
  /// One sentence on each answer for a reader who is no statistician, then which to use.
  func sentences(_ say: Wording, _ format: NumberFormat) -> [String] {
    let margin = "±" + format.amount(request.margin.value * 100)
    let points = say("\(margin) points", "\(margin) điểm phần trăm")
    let level = format.level(request.level)
    let share = format.amount(request.share * 100) + "%"
    let lines = [
      say(
        "Yamane: the number that the guidance on satisfaction surveys asks for. It takes a share of 50% and about 95%, and holds for people drawn singly by lot from one list.",
        "Yamane: con số mà hướng dẫn đo lường sự hài lòng yêu cầu. Công thức giả định tỷ lệ 50%, độ tin cậy khoảng 95%, và đúng khi chọn ngẫu nhiên từng người từ một danh sách."
      ),
      say(
        "Cochran, drawn singly: with so many answers a share near \(share) is right to within \(points) in \(level) of such samples.",
        "Cochran, chọn từng người: với số phiếu này, tỷ lệ quanh \(share) sai lệch không quá \(points) ở \(level) số mẫu như vậy."
      ),
      clusterSentence(say, format),
      say(
        "Use Cochran with a design effect if people are drawn by village, group or office. If each is drawn singly from a full list, use the larger of the first two: it meets the guidance and the margin.",
        "Nếu chọn người theo thôn, tổ dân phố hay cơ quan thì dùng Cochran có hệ số thiết kế. Nếu chọn từng người từ danh sách đầy đủ thì dùng số lớn hơn trong hai số đầu: vừa đúng hướng dẫn, vừa đạt sai số."
      ),
      say(
        "Each unit whose score is published needs this number: it is not a number for all units together.",
        "Mỗi đơn vị được công bố điểm cần đủ số phiếu này: đây không phải tổng số cho tất cả các đơn vị."),
    ]
    return lines + [responseSentence(say, format), overSentence(say, format)].compactMap { $0 }
  }

  private func clusterSentence(_ say: Wording, _ format: NumberFormat) -> String {
    guard let effect = request.designEffect else {
      return say(
        "Cochran, design effect: people of one village answer alike, so a sample by village needs more. Give --design-effect; 2.5 is what 31 people per village give if answers within it correlate by 0.05.",
        "Cochran, hệ số thiết kế: người cùng thôn trả lời giống nhau, nên mẫu chọn theo thôn cần nhiều phiếu hơn. Nêu --design-effect; 2.5 ứng với 31 người mỗi thôn và tương quan trong thôn 0,05."
      )
    }
    let times = format.amount(effect)
    return say(
      "Cochran, design effect: the same margin where the error is that of a sample by village or office, \(times) times as large in variance.",
      "Cochran, hệ số thiết kế: cùng sai số đó khi chọn mẫu theo thôn hay cơ quan, với phương sai lớn gấp \(times) lần."
    )
  }

  private func responseSentence(_ say: Wording, _ format: NumberFormat) -> String? {
    guard let response = request.response else {
      return say(
        "Forms to issue equal the answers, as if all came back; give --response to allow for those that do not.",
        "Số phiếu phát ra bằng số phiếu hợp lệ, như thể thu về đủ; nêu --response để tính cả phiếu không thu về.")
    }
    let part = format.amount(response.value * 100) + "%"
    return say(
      "Forms to issue: the answers divided by \(part), the part that is expected back. More forms do not mend the bias of those who do not answer.",
      "Phiếu phát ra: số phiếu hợp lệ chia cho \(part), tỷ lệ dự kiến thu về. Phát thêm phiếu không sửa được sai lệch do người không trả lời."
    )
  }

  private func overSentence(_ say: Wording, _ format: NumberFormat) -> String? {
    let most = [yamane, cochran, clustered].compactMap { $0?.issued }.max() ?? 0
    guard most > request.population else { return nil }
    let population = format.count(request.population)
    return say(
      "Where more forms are to be issued than there are people (\(population)), ask everybody, and say how many answered.",
      "Nếu số phiếu phát ra lớn hơn số người (\(population)) thì hỏi tất cả, và nêu rõ bao nhiêu người trả lời.")
  }
}
