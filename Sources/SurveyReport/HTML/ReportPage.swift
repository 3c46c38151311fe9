/// A report as a document, before it is HTML: plain texts, nothing escaped.
struct ReportPage {
  let language: String
  let title: String
  let subtitle: String
  /// Notices that every reader must see.
  var banners: [String] = []
  /// Plain-language paragraphs: what was measured, of whom, how precisely.
  var lead: [String] = []
  var sections: [ReportSection] = []
  /// Where else the reader may go.
  var links: [ReportLink] = []
  /// Mark-up of our own that stands in the head.
  var mark = ""
}

/// A part of the report under one heading.
struct ReportSection {
  /// The anchor of the heading.
  let id: String
  let title: String
  var paragraphs: [String] = []
  var blocks: [ReportBlock] = []
}

/// A chart, or tables, or tables that are folded away under a summary.
struct ReportBlock {
  var summary: String?
  var chart: RankChart?
  var tables: [ReportTable] = []
  var plot: ReportPlot?
  /// Mark-up of our own writers, all texts in it escaped.
  var written: String?

  static func plot(_ plot: ReportPlot) -> ReportBlock { ReportBlock(plot: plot) }
  static func written(_ markup: String) -> ReportBlock { ReportBlock(written: markup) }
  static func chart(_ chart: RankChart) -> ReportBlock { ReportBlock(chart: chart) }
  static func table(_ table: ReportTable) -> ReportBlock { ReportBlock(tables: [table]) }
  static func folded(_ summary: String, _ tables: [ReportTable]) -> ReportBlock {
    ReportBlock(summary: summary, tables: tables)
  }
}

/// A link to another of our files.
struct ReportLink {
  let text: String
  let address: String
}

/// A picture with a caption, drawn by our own writers.
struct ReportPlot {
  let caption: String
  /// Elements of SVG in a box of 640 by 260.
  let picture: String
}

/// A table with a caption; the first column names the rows.
struct ReportTable {
  let caption: String
  let columns: [String]
  /// Columns from this one on hold numbers.
  var firstNumber = 1
  var rows: [[ReportCell]] = []
}

/// A cell with an optional second, smaller line.
struct ReportCell: ExpressibleByStringInterpolation {
  let text: String
  var detail = ""

  init(_ text: String, detail: String = "") {
    self.text = text
    self.detail = detail
  }

  init(stringLiteral text: String) {
    self.init(text)
  }
}
