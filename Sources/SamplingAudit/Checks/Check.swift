/// One thing that the audit looks at.
protocol Check: Sendable {
  /// The results about one form's interviews; none where the check has nothing to do with the form.
  func results(_ form: FormEvidence, of evidence: AuditEvidence, rule: CheckRule) -> [CheckResult]
}

/// A check that gives every unit of a form one number.
protocol UnitCheck: Check {
  /// The name of the check.
  var check: AuditCheck { get }

  /// The number of a unit; throws why there is none.
  func value(
    ofUnit unit: String, _ form: FormEvidence, of evidence: AuditEvidence, rule: CheckRule
  ) throws(CheckObstacle) -> CheckValue
}

/// What a check found out about a unit before it is judged.
struct CheckValue {
  let value: Double
  var detail: CheckDetail?
  var cases: [CaseReference] = []
}

extension UnitCheck {
  func results(_ form: FormEvidence, of evidence: AuditEvidence, rule: CheckRule) -> [CheckResult] {
    let id = form.records.form.id
    return form.units(of: evidence).map { unit in
      do throws(CheckObstacle) {
        let found = try value(ofUnit: unit, form, of: evidence, rule: rule)
        return CheckResult(
          check, form: id, .unit(unit), value: found.value, rule: rule, detail: found.detail, cases: found.cases)
      } catch {
        return CheckResult(check, form: id, .unit(unit), obstacle: error)
      }
    }
  }
}

/// Every check under its name, in the order in which outputs list them.
enum CheckRegister {
  static let all: [(AuditCheck, any Check)] = AuditCheck.allCases.map { ($0, runner(of: $0)) }

  private static func runner(of check: AuditCheck) -> any Check {
    switch check {
    case .shortfall: ShortfallCheck()
    case .stratumShortfall: StratumShortfallCheck()
    case .psuWithoutInterviews: EmptyPSUCheck()
    case .outsidePlan: OutsidePlanCheck()
    case .frameUnderSample: FrameUnderSampleCheck()
    case .outsidePeriod: OutsidePeriodCheck()
    case .halfWidth: HalfWidthCheck()
    case .designEffect: DesignEffectCheck()
    case .fewDegreesOfFreedom: DegreesOfFreedomCheck()
    }
  }
}
