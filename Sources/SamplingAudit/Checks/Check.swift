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
    form.results(check, of: evidence, rule: rule) { unit throws(CheckObstacle) in
      try value(ofUnit: unit, form, of: evidence, rule: rule)
    }
  }
}

extension FormEvidence {
  /// A result for every unit of the form; a value that is thrown says why there is none.
  func results(
    _ check: AuditCheck, of evidence: AuditEvidence, rule: CheckRule,
    value: (String) throws(CheckObstacle) -> CheckValue
  ) -> [CheckResult] {
    units(of: evidence).map { unit in
      do throws(CheckObstacle) {
        let found = try value(unit)
        return CheckResult(
          check, form: records.form.id, .unit(unit), value: found.value, rule: rule, detail: found.detail,
          cases: found.cases)
      } catch {
        return CheckResult(check, form: records.form.id, .unit(unit), obstacle: error)
      }
    }
  }
}

/// Every check under its name, in the order in which outputs list them.
enum CheckRegister {
  static let all: [(AuditCheck, any Check)] = AuditCheck.allCases.compactMap { check in
    runner(of: check).map { (check, $0) }
  }

  /// `nil` for the check that is made of the results of others.
  private static func runner(of check: AuditCheck) -> (any Check)? {
    switch check {
    case .shortfall: ShortfallCheck()
    case .quarantined: QuarantinedCheck()
    case .stratumShortfall: StratumShortfallCheck()
    case .psuWithoutInterviews: EmptyPSUCheck()
    case .outsidePlan: OutsidePlanCheck()
    case .frameUnderSample: FrameUnderSampleCheck()
    case .outsidePeriod: OutsidePeriodCheck()
    case .base: BaseCheck()
    case .halfWidth: HalfWidthCheck()
    case .designEffect: DesignEffectCheck()
    case .fewDegreesOfFreedom: DegreesOfFreedomCheck()
    case .responseRate: ResponseRateCheck()
    case .notInSample: NotInSampleCheck()
    case .spareShare: SpareShareCheck()
    case .coverage: CoverageCheck()
    case .burst: BurstCheck()
    case .repeatedSource: RepeatedSourceCheck()
    case .staffEntered: StaffEnteredCheck()
    case .modeDifference: ModeDifferenceCheck()
    case .totalsDifference: TotalsDifferenceCheck()
    case .emptyCells: EmptyCellsCheck()
    case .rIndicator: RIndicatorCheck()
    case .weightEffect: WeightEffectCheck()
    case .weightExtreme: WeightExtremeCheck()
    case .weightConcentration: WeightConcentrationCheck()
    case .contradictions: ContradictionsCheck()
    case .personalText: PersonalTextCheck()
    case .recheck: RecheckCheck()
    case .notInterviewed: NotInterviewedCheck()
    case .flaggedInterviewers: nil
    case .interviewerLikeness: InterviewerLikenessCheck()
    case .interviewerStraightLine: InterviewerStraightLineCheck()
    case .interviewerStraightBlocks: InterviewerStraightBlocksCheck()
    case .interviewerTop: InterviewerTopCheck()
    case .interviewerMean: InterviewerMeanCheck()
    case .interviewerSpread: InterviewerSpreadCheck()
    case .interviewerMissing: InterviewerMissingCheck()
    case .interviewerDuration: InterviewerDurationCheck()
    case .formsPerDay: FormsPerDayCheck()
    case .overlap: OverlapCheck()
    case .interviewerEffect: InterviewerEffectCheck()
    case .exactDuplicates: ExactDuplicatesCheck()
    case .copiesAcrossUnits: CopiesAcrossUnitsCheck()
    case .nearCopiesAcrossUnits: NearCopiesAcrossUnitsCheck()
    case .straightLine: StraightLineCheck()
    case .straightBlocks: StraightBlocksCheck()
    case .longRun: LongRunCheck()
    case .personSpread: PersonSpreadCheck()
    case .ceiling: CeilingCheck()
    case .speeding: SpeedingCheck()
    case .itemMissing: ItemMissingCheck()
    case .heaping: HeapingCheck()
    }
  }
}
