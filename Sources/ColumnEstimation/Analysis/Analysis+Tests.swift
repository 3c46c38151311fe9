import SurveyStatistics

extension Analysis {
  /// The tests of independence that were asked for.
  func independenceTests(_ domain: [Bool], in table: ColumnSample) throws(AnalysisFault) -> [IndependenceRow] {
    var found: [IndependenceRow] = []
    for pair in independence {
      guard let rows = table.rows.categories(pair.row) else { throw .columnMissing(pair.row) }
      guard let columns = table.rows.categories(pair.column) else { throw .columnMissing(pair.column) }
      do throws(TestUndefined) {
        let test = try table.sample.independenceTest(
          rows, columns, domain: domain, degreesOfFreedom: degreesOfFreedom)
        found.append(IndependenceRow(pair: pair, test: test, undefined: nil))
      } catch {
        found.append(IndependenceRow(pair: pair, test: nil, undefined: error))
      }
    }
    return found
  }

  /// The regressions that were asked for.
  func fitted(_ domain: [Bool], in table: ColumnSample) throws(AnalysisFault) -> [RegressionRow] {
    var found: [RegressionRow] = []
    for request in regressions {
      let model = try table.model(request, domain: domain)
      do throws(RegressionFault) {
        let fit = try table.sample.regression(model, degreesOfFreedom: degreesOfFreedom)
        found.append(RegressionRow(request: request, regression: fit, fault: nil))
      } catch {
        found.append(RegressionRow(request: request, regression: nil, fault: error))
      }
    }
    return found
  }
}

/// A test of independence with its two columns.
public struct IndependenceRow: Sendable {
  /// The columns.
  public let pair: ColumnPair
  /// The test; `nil` where it is undefined.
  public let test: IndependenceTest?
  /// Why there is no test.
  public let undefined: TestUndefined?
}

/// A regression that was asked for.
public struct RegressionRow: Sendable {
  /// What was asked.
  public let request: RegressionRequest
  /// The fit; `nil` where there is none.
  public let regression: Regression?
  /// Why there is none.
  public let fault: RegressionFault?
}

extension ColumnSample {
  /// The model that a request means.
  func model(_ request: RegressionRequest, domain: [Bool]) throws(AnalysisFault) -> RegressionModel {
    let response: NumericColumn?
    if let success = request.success {
      response = rows.categories(request.response).map { .indicator($0, of: [success]) }
    } else {
      response = rows.numeric(request.response)
    }
    guard let response else { throw .columnMissing(request.response) }
    var predictors: [RegressionModel.Predictor] = []
    for term in request.terms {
      if term.isFactor {
        guard let categories = rows.categories(term.column) else { throw .columnMissing(term.column) }
        predictors.append(.factor(categories, domain: domain))
      } else {
        guard let column = rows.numeric(term.column) else { throw .columnMissing(term.column) }
        predictors.append(.numeric(term.column, column))
      }
    }
    return RegressionModel(
      response, on: predictors, family: request.success == nil ? .linear : .logistic, domain: domain)
  }
}
