import SurveyModel

/// A box of 640 by 260 with two axes, into which a picture of an audit is drawn.
struct PlotFrame {
  let x: ClosedRange<Double>
  let y: ClosedRange<Double>
  let format: NumberFormat

  static let width = 640.0
  static let height = 260.0
  private static let left = 52.0
  private static let right = 26.0
  private static let top = 26.0
  private static let bottom = 44.0

  /// Where a value stands from the left, in units of the picture.
  func across(_ value: Double) -> String {
    let share = (value - x.lowerBound) / max(1e-12, x.upperBound - x.lowerBound)
    return place(Self.left + share * (Self.width - Self.left - Self.right))
  }

  /// Where a value stands from the top.
  func down(_ value: Double) -> String {
    let share = (value - y.lowerBound) / max(1e-12, y.upperBound - y.lowerBound)
    return place(Self.height - Self.bottom - share * (Self.height - Self.top - Self.bottom))
  }

  private func place(_ value: Double) -> String { NumberFormat(.en).text(value, decimals: 1).replacing("−", with: "-") }

  /// The whole picture: title for those who do not see it, axes with their ticks and names, and `content`.
  func picture(
    title: String, xTicks: [Double], yTicks: [Double], xName: String, yName: String, percentX: Bool = false,
    content: String
  ) -> String {
    var text =
      "<svg viewBox=\"0 0 640 260\" role=\"img\" focusable=\"false\"><title>\(SVGChart.escaped(title))</title>"
    for tick in yTicks {
      text +=
        "<line class=\"grid\" x1=\"\(across(x.lowerBound))\" x2=\"\(across(x.upperBound))\" y1=\"\(down(tick))\" "
        + "y2=\"\(down(tick))\"/><text x=\"46\" y=\"\(down(tick))\" dy=\"4\" text-anchor=\"end\">\(number(tick))</text>"
    }
    text +=
      "<line class=\"axis\" x1=\"\(across(x.lowerBound))\" x2=\"\(across(x.upperBound))\" y1=\"\(down(y.lowerBound))\" "
      + "y2=\"\(down(y.lowerBound))\"/>"
    for tick in xTicks {
      let label = percentX ? format.percent(share: tick) : number(tick)
      text += "<text x=\"\(across(tick))\" y=\"232\" text-anchor=\"middle\">\(SVGChart.escaped(label))</text>"
    }
    text += "<text x=\"346\" y=\"252\" text-anchor=\"middle\">\(SVGChart.escaped(xName))</text>"
    text += "<text x=\"6\" y=\"10\">\(SVGChart.escaped(yName))</text>"
    return text + content + "</svg>"
  }

  private func number(_ value: Double) -> String {
    SVGChart.escaped(format.text(value, decimals: value == value.rounded() ? 0 : 2))
  }

  /// Round ticks, at most six, within a range.
  static func ticks(_ range: ClosedRange<Double>) -> [Double] {
    let wide = max(1e-9, range.upperBound - range.lowerBound)
    let steps: [Double] = [0.01, 0.02, 0.05, 0.1, 0.2, 0.25, 0.5, 1, 2, 5, 10, 20, 25, 50, 100, 200, 250, 500, 1_000]
    let step = steps.first { wide / $0 <= 6 } ?? wide
    let first = (range.lowerBound / step).rounded(.up)
    let last = (range.upperBound / step).rounded(.down)
    guard last >= first else { return [] }
    return (0...Int(last - first)).map { (first + Double($0)) * step }
  }
}
