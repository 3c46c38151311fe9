import IndexScoring
import SatisfactionScoring
import SurveyModel

/// Turns the results of a round into the document that becomes the report.
struct ReportPageBuilder {
  let results: RoundResults
  let language: Language
  let names: ResultNames
  /// The index's rounding where there is one, so that sub-scores and points agree in their decimals.
  let format: NumberFormat
  let sentences: ReportSentences

  init(_ results: RoundResults, _ language: Language) {
    self.results = results
    self.language = language
    names = ResultNames(results.round, language)
    format = results.index.map { NumberFormat(language, rounding: $0.definition.rounding) } ?? NumberFormat(language)
    sentences = ReportSentences(format: format)
  }

  /// The whole report.
  var page: ReportPage {
    let title = results.index?.definition.title[language] ?? results.round.title[language]
    var page = ReportPage(language: language.rawValue, title: title, subtitle: subtitle)
    page.banners = banners
    page.lead = lead
    page.sections =
      rankingSections + [areasSection, heatMapSection, profileSection, processSection].compactMap { $0 }
      + satisfactionSections
    if let audit = AuditResults(results) { page.sections.append(AuditSection(audit, language).published) }
    page.sections += [leftOutSection, methodSection, provenanceSection]
    return page
  }

  private var subtitle: String {
    let title = results.round.title[language]
    return results.index == nil ? results.round.id : "\(title) · \(results.round.id)"
  }

  var banners: [String] {
    (results.round.isSynthetic ? [sentences.synthetic] : [])
      + (results.index?.definition.isIllustrative == true ? [sentences.illustrative] : [])
      + (results.index?.definition.notice.map { [$0[language]] } ?? [])
  }

  private var lead: [String] {
    let overall = results.byUnit.flatMap { table -> [String] in
      guard let root = table.form.satisfaction else { return [] }
      return OverallByUnit(table, root: root.name).everybody.map {
        sentences.overall($0, form: table.form, isSelfSelected: table.isSelfSelected)
      }
    }
    return [sentences.subject(results), sentences.respondents(results)] + overall
      + (results.index.flatMap(sentences.precision).map { [$0] } ?? [])
  }

  /// The files that the report was made from.
  private var provenanceSection: ReportSection {
    let rows = results.provenance.inputs.map { [ReportCell($0.file), ReportCell($0.sha256)] }
    let table = ReportTable(
      caption: results.provenance.program, columns: [ReportWords.file[language], ReportWords.digest[language]],
      firstNumber: 2, rows: rows)
    return ReportSection(id: "provenance", title: ReportWords.provenance[language], blocks: [.table(table)])
  }
}
