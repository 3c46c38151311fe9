import SurveyModel

/// The audit of a round as one page for internal use.
public enum AuditHTML {
  /// The page; it names interviewers.
  public static func render(_ results: AuditResults, language: Language) -> String {
    let section = AuditSection(results, language)
    let sentences = ReportSentences(format: section.format)
    var page = ReportPage(
      language: language.rawValue, title: section.words.pageTitle, subtitle: results.round.title[language])
    page.banners = (results.round.isSynthetic ? [sentences.synthetic] : []) + [section.words.isInternal]
    page.lead = [section.words.lead(results), section.words.excluded(results.excluded), section.words.notProof]
      .compactMap { $0 }
    page.sections = section.all
    return HTMLReport.render(page, section.format)
  }
}
