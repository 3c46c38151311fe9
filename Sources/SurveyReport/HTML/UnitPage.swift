import IndexScoring
import SurveyModel

extension HTMLReport {
  /// One page per unit of the index, as `units/CODE.html` beside the report; none where the round has no index.
  ///
  /// A unit without an index has a page too, which says why. Staff who appraised are not named.
  public static func unitPages(_ results: RoundResults, language: Language) -> [(name: String, text: String)] {
    guard let index = results.index else { return [] }
    let builder = ReportPageBuilder(results, language)
    let format = builder.format
    return index.blocks.filter { !$0.units.isEmpty }.enumerated().flatMap { number, block in
      let figures = BlockFigures(block)
      return block.units.indices.map { position in
        let page = UnitPageBuilder(report: builder, index: index, block: figures, number: number + 1, at: position).page
        return (UnitFile.path(block.units[position].unit.code), render(page, format))
      }
    }
  }

  /// The folder of the unit pages, and what every one of them has in it: files of a former run are known by it.
  public static let unitFolder = UnitFile.folder
  /// See `unitFolder`.
  public static let unitPageMark = "<meta name=\"generator\" content=\"hailong unit page\">"
}
