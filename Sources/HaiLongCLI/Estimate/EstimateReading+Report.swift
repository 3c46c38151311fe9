import ColumnEstimation
import Provenance
import SurveyModel
import SurveyParser
import SurveyReport
import SurveyStatistics

extension EstimateReading {
  /// The estimates with what they were made from.
  func report() throws -> EstimateReport {
    let found = try analysis.needsOnlyTotals ? fromTotals() : analysis.run(rows)
    return EstimateReport(
      found, singlePSU: analysis.design.singlePSU, level: analysis.level, records: records, accepted: accepted,
      findings: findings + notes(found), provenance: try manifest(), specDigest: request.digest)
  }

  /// What was read: the data, and the files of the request.
  func manifest() throws -> Manifest {
    Manifest(
      program: Program.name, inputs: try (files + request.files).map { try InputFile.hashing($0, name: $0) })
  }

  private func fromTotals() throws -> AnalysisResult {
    let sizes = try population.sizes(strata: totals.first?.strataSizes ?? [])
    let design = SampleDesign(
      populationPSUs: sizes, singlePSU: analysis.design.singlePSU, strataOrder: analysis.design.strataOrder)
    var tables: [GroupTable] = []
    var summary = DesignSummary(strata: 0, psus: 0, degreesOfFreedom: 0, singlePSUStrata: [])
    for total in totals {
      let result: (rows: [EstimateRow], design: DesignSummary)
      do throws(DesignFault) {
        result = try total.estimates(design: design, shareInterval: analysis.shareInterval, level: analysis.level)
      } catch { throw AnalysisFault.design(error) }
      tables.append(GroupTable(by: total.by, rows: analysis.judged(result.rows)))
      summary = result.design
    }
    return AnalysisResult(tables: tables, design: summary)
  }

  /// What a person should know of estimates that were made.
  private func notes(_ found: AnalysisResult) -> [Finding] {
    let undefined: [SinglePSURule] = [.undefined, .collapse, .pool]
    let lonely = undefined.contains(analysis.design.singlePSU) ? found.design.singlePSUStrata : []
    let unseen = analysis.needsOnlyTotals ? totals.first?.codesNotFound ?? [] : rows.codesNotFound(analysis.statistics)
    let inNoGroup =
      analysis.needsOnlyTotals
      ? totals.map { ($0.by, $0.rowsInNoGroup) } : analysis.by.map { ($0, rows.rowsInNoGroup($0)) }
    let empty = columnsWithoutValues
    let notes: [TableFinding] =
      lonely.map { .stratumSinglePSU(stratum: $0) }
      + unseen.filter { !empty.contains($0.column) }.map { .codeNotFound(column: $0.column, code: $0.code) }
      + inNoGroup.filter { $0.1 > 0 }.map { .rowsInNoGroup(columns: $0.0, count: $0.1) }
    return notes.map { Finding(.table($0)) } + empty.map { Finding(.analysis(.columnWithoutValues(column: $0))) }
      + AnalysisNotes(analysis: analysis, result: found).findings.map { Finding(.analysis($0)) }
  }
}
