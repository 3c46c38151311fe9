import Mustache
import SurveyModel

/// A round's results as one HTML page that opens offline, prints well and runs nothing.
public enum HTMLReport {
  /// The page; all text from files is escaped, and what a browser would hide or act on is written out.
  public static func render(_ results: RoundResults, language: Language) -> String {
    render(ReportPageBuilder(results, language).page, NumberFormat(language))
  }

  static func render(_ page: ReportPage, _ format: NumberFormat) -> String {
    template.render(context(page, format))
  }

  private static let template: MustacheTemplate = {
    do {
      return try MustacheTemplate(string: HTMLTemplate.page)
    } catch {
      preconditionFailure("the template of the page does not parse: \(error)")
    }
  }()

  private static func context(_ page: ReportPage, _ format: NumberFormat) -> [String: Any] {
    [
      "language": page.language, "title": shown(page.title), "subtitle": shown(page.subtitle),
      "style": HTMLStyle.sheet, "banners": page.banners.map(paragraph), "lead": page.lead.map(paragraph),
      "sections": page.sections.map { section($0, format) }, "mark": page.mark,
      "links": page.links.map { ["text": shown($0.text), "address": $0.address] as [String: Any] },
    ]
  }

  private static func section(_ section: ReportSection, _ format: NumberFormat) -> [String: Any] {
    [
      "id": section.id, "heading": shown(section.title), "paragraphs": section.paragraphs.map(paragraph),
      "blocks": section.blocks.map { block($0, format) },
    ]
  }

  // Mustache looks a missing key up in the contexts around it, so every object names all keys of its kind.
  private static func block(_ block: ReportBlock, _ format: NumberFormat) -> [String: Any] {
    [
      "folded": block.summary != nil, "summary": shown(block.summary ?? ""),
      "tables": block.tables.map { table($0, format.language) },
      "plots": (block.plot.map { [$0] } ?? []).map {
        ["caption": shown($0.caption), "picture": $0.picture] as [String: Any]
      },
      "charts": (block.chart.map { [$0] } ?? []).map { chart($0, format) }, "written": block.written ?? "",
    ]
  }

  private static func table(_ table: ReportTable, _ language: Language) -> [String: Any] {
    [
      "is_wide": table.columns.count > widest, "hint": ReportWords.scrollHint[language],
      "caption": shown(table.caption),
      "columns": table.columns.enumerated().map { position, title in
        ["heading": shown(title), "number": position >= table.firstNumber] as [String: Any]
      },
      "rows": table.rows.map { row in
        [
          "name": shown(row.first?.text ?? ""), "detail": shown(row.first?.detail ?? ""),
          "has_detail": row.first?.detail.isEmpty == false,
          "cells": row.dropFirst().enumerated().map { position, cell in
            [
              "text": shown(cell.text), "detail": shown(cell.detail), "has_detail": !cell.detail.isEmpty,
              "number": position + 1 >= table.firstNumber,
            ] as [String: Any]
          },
        ] as [String: Any]
      },
    ]
  }

  private static func chart(_ chart: RankChart, _ format: NumberFormat) -> [String: Any] {
    let svg = SVGChart(chart.axis, format)
    let headings = chart.headings
    return [
      "caption": shown(chart.caption), "axis": svg.axisPicture(label: chart.caption), "rank_heading": headings.rank,
      "unit_heading": headings.unit, "value_heading": headings.value, "limits_heading": headings.limits,
      "grade_heading": headings.grade, "note_heading": headings.note, "has_rank": !headings.rank.isEmpty,
      "has_grade": !headings.grade.isEmpty, "has_note": !headings.note.isEmpty,
      "rows": chart.rows.map { row in
        [
          "link": row.link, "has_link": !row.link.isEmpty, "own": row.isOwn,
          "is_blank": row.value == nil && !row.isOwn, "rank": row.rank, "name": shown(row.name),
          "detail": shown(row.detail), "has_detail": !row.detail.isEmpty,
          "picture": svg.rowPicture(row, heading: headings.value),
          "value": row.valueText, "limits": shown(row.limits), "has_limits": row.low != nil, "grade": shown(row.grade),
          "note": shown(row.note),
          "has_note_text": row.note != NumberFormat.none,
        ] as [String: Any]
      },
    ]
  }

  /// With more columns a table may be wider than its place.
  private static let widest = 10

  private static func paragraph(_ text: String) -> [String: Any] {
    ["text": shown(text)]
  }

  private static func shown(_ text: String) -> String {
    VisibleText.of(text)
  }
}
