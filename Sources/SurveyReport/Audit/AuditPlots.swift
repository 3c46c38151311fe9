import SamplingAudit
import SurveyModel

/// The two pictures of a form's interviewers: the funnel of their ratings, and how alike their interviews are.
struct AuditPlots {
  let format: NumberFormat
  private let say: Wording

  init(_ format: NumberFormat) {
    self.format = format
    say = Wording(language: format.language)
  }

  /// Each interviewer as a dot: forms across, difference from others in the same units up, with the limits between which
  /// honest interviewers stay (±z·s·√((1 + (n − 1)ρ)/n), z of the rules).
  func funnel(_ pictures: FormPictures) -> ReportPlot? {
    let people = pictures.interviewers
    guard let most = people.map(\.forms).max(), let largest = people.map({ $0.difference.magnitude }).max() else {
      return nil
    }
    func limit(_ forms: Double) -> Double {
      pictures.funnel * pictures.deviation * ((1 + (forms - 1) * pictures.rho) / forms).squareRoot()
    }
    let first = Double(max(1, (people.map(\.forms).min() ?? 1) - 2))
    let last = Double(most + 2)
    let top = max(largest, limit(first)) * 1.08
    let frame = PlotFrame(x: first...last, y: -top...top, format: format)
    var content = ""
    for side in [1.0, -1] {
      let points = (0...40).map { step -> String in
        let forms = first + (last - first) * Double(step) / 40
        return "\(frame.across(forms)),\(frame.down(side * limit(forms)))"
      }
      content += "<polyline class=\"limit\" points=\"\(points.joined(separator: " "))\"/>"
    }
    for person in people {
      content +=
        "<circle class=\"dot\(person.standsOut ? " out" : "")\" cx=\"\(frame.across(Double(person.forms)))\" "
        + "cy=\"\(frame.down(person.difference))\" r=\"\(person.standsOut ? 5 : 3.5)\"><title>"
        + "\(SVGChart.escaped(person.name))</title></circle>"
    }
    let caption = say(
      "Ratings of each interviewer beside others in the same units",
      "Điểm ở phiếu của từng điều tra viên so với người khác ở cùng đơn vị")
    return ReportPlot(
      caption: caption,
      picture: frame.picture(
        title: caption, xTicks: PlotFrame.ticks(first...last), yTicks: PlotFrame.ticks(-top...top),
        xName: say("forms of the interviewer", "số phiếu của điều tra viên"),
        yName: say("points above or below others", "điểm cao hơn hoặc thấp hơn người khác"), content: content))
  }

  /// How alike two interviews of one interviewer are, before the grey of two interviewers in the same unit: chance.
  func matches(_ pictures: FormPictures) -> ReportPlot? {
    let (within, between) = (pictures.within, pictures.between)
    let (all, others) = (Double(within.reduce(0, +)), Double(between.reduce(0, +)))
    guard all > 0, others > 0 else { return nil }
    let own = within.map { Double($0) / all }
    let chance = between.map { Double($0) / others }
    let top = (own + chance).max() ?? 1
    let frame = PlotFrame(x: 0...1, y: 0...(top * 1.08), format: format)
    var content = ""
    for (bin, share) in chance.enumerated() where share > 0 {
      let (from, to) = (Double(bin) / 20, Double(bin + 1) / 20)
      content +=
        "<polygon class=\"chance\" points=\"\(frame.across(from)),\(frame.down(0)) \(frame.across(from)),"
        + "\(frame.down(share)) \(frame.across(to)),\(frame.down(share)) \(frame.across(to)),\(frame.down(0))\"/>"
    }
    let steps = own.enumerated().flatMap { bin, share in
      [
        "\(frame.across(Double(bin) / 20)),\(frame.down(share))",
        "\(frame.across(Double(bin + 1) / 20)),\(frame.down(share))",
      ]
    }
    content += "<polyline class=\"own\" points=\"\(steps.joined(separator: " "))\"/>"
    let caption = say(
      "How alike two forms are: of one interviewer (line), of two in the same unit (grey, what chance gives)",
      "Hai phiếu giống nhau bao nhiêu: của cùng một người (đường), của hai người ở cùng đơn vị (xám, mức ngẫu nhiên)")
    return ReportPlot(
      caption: caption,
      picture: frame.picture(
        title: caption, xTicks: [0, 0.25, 0.5, 0.75, 1], yTicks: PlotFrame.ticks(0...(top * 1.08)),
        xName: say("share of items answered alike", "tỷ lệ câu trả lời giống nhau"),
        yName: say("share of pairs", "tỷ lệ cặp phiếu"), percentX: true, content: content))
  }
}
