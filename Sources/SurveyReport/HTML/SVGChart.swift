/// Writes the small pictures of a `RankChart`; positions are percentages, so a picture is as wide as its place.
struct SVGChart {
  private static let inset = 4.0
  private let axis: ChartAxis
  private let format: NumberFormat

  init(_ axis: ChartAxis, _ format: NumberFormat) {
    self.axis = axis
    self.format = format
  }

  /// The axis with its ticks and their numbers.
  func axisPicture(label: String) -> String {
    var picture = open("axis-picture", height: 18, title: label)
    for tick in axis.ticks {
      let x = place(tick)
      let number = format.text(tick, decimals: axis.step < 1 ? 1 : 0)
      picture += "<text x=\"\(x)\" y=\"12\" text-anchor=\"middle\">\(Self.escaped(number))</text>"
    }
    return picture + "</svg>"
  }

  /// One row: grid lines, whisker, dot; without a value the grid alone.
  func rowPicture(_ row: RankChart.Row, heading: String) -> String {
    let title = "\(row.name): \(heading) \(row.valueText), \(row.limits)"
    var picture = open("row-picture", height: 22, title: title)
    for tick in axis.ticks {
      let x = place(tick)
      picture += "<line class=\"grid\" x1=\"\(x)\" x2=\"\(x)\" y1=\"0\" y2=\"22\"/>"
    }
    if let low = row.low, let high = row.high {
      picture += "<line class=\"whisker\" x1=\"\(place(low))\" x2=\"\(place(high))\" y1=\"11\" y2=\"11\"/>"
      for end in [low, high] {
        picture += "<line class=\"whisker\" x1=\"\(place(end))\" x2=\"\(place(end))\" y1=\"7\" y2=\"15\"/>"
      }
    }
    if let value = row.value { picture += "<circle cx=\"\(place(value))\" cy=\"11\" r=\"4.5\"/>" }
    return picture + "</svg>"
  }

  private func open(_ kind: String, height: Int, title: String) -> String {
    "<svg class=\"\(kind)\" role=\"img\" width=\"100%\" height=\"\(height)\" focusable=\"false\">"
      + "<title>\(Self.escaped(title))</title>"
  }

  /// A value's place in percent, two decimals, kept off the edges so that dots and numbers stay whole.
  private func place(_ value: Double) -> String {
    let share = min(100, max(0, axis.percent(value)))
    let inside = Self.inset + share * (100 - 2 * Self.inset) / 100
    return NumberFormat(.en).text(inside) + "%"
  }

  /// Text as it may stand in an element or a quoted attribute of SVG.
  static func escaped(_ text: String) -> String {
    var output = ""
    for scalar in VisibleText.of(text).unicodeScalars {
      switch scalar {
      case "&": output += "&amp;"
      case "<": output += "&lt;"
      case ">": output += "&gt;"
      case "\"": output += "&quot;"
      case "'": output += "&#39;"
      default: output.unicodeScalars.append(scalar)
      }
    }
    return output
  }
}
