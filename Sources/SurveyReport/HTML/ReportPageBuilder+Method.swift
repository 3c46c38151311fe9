import IndexScoring
import SatisfactionScoring
import SurveyModel

extension ReportPageBuilder {
  /// How everything was computed: definitions, aggregation, intervals, rules, rounding.
  var methodSection: ReportSection {
    let method = results.method
    var section = ReportSection(id: "method", title: ReportWords.method[language])
    section.paragraphs = [
      sentences.intervals(method), sentences.design(method), sentences.publication(method.publication),
      sentences.reliability(method.publication.reliability), sentences.rounding(format.rounding),
    ].compactMap { $0 }
    if results.batches.contains(where: { $0.batch.basis == .census }) { section.paragraphs.append(sentences.census) }
    section.blocks = results.round.forms.filter { $0.satisfaction != nil }.map { .table(definitions($0)) }
    if let index = results.index {
      section.paragraphs += [sentences.ties(index.definition.ties), sentences.surveyErrorOnly]
      if let basis = index.definition.basis { section.paragraphs.append(basis[language]) }
      section.blocks.append(.folded(ReportWords.criteria[language], [criteriaTable(index)]))
      if let grades = gradesTable(index) { section.blocks.append(.table(grades)) }
    }
    section.paragraphs.append(sentences.otherFiles)
    return section
  }

  /// The satisfaction tree of a form: how every node comes about.
  private func definitions(_ form: SurveyForm) -> ReportTable {
    var table = ReportTable(
      caption: "\(ReportWords.definitions[language]): \(names.form(form)) (\(form.version))",
      columns: [
        ReportWords.content[language], ReportWords.definition[language], ReportWords.aggregation[language],
        ReportWords.item[language],
      ], firstNumber: 4)
    for node in form.satisfaction?.flattened ?? [] {
      table.rows.append(
        [
          names.target(.node(node.name), of: form), MethodWords.definition(node.definition)[language],
          MethodWords.aggregation(node.aggregation)[language], node.items.joined(separator: ", "),
        ].map { ReportCell($0) })
    }
    return table
  }
}
