import SurveyModel

/// The lists of choices of an XLSForm, parted into answers and codes that are none.
struct XLSFormChoices {
  /// One list.
  struct List {
    var points: [ScalePoint] = []
    var nonresponse: [String: MissingReason] = [:]
    /// Every code, in the order of the sheet.
    var codes: [String] { points.map(\.code) + nonresponse.keys }
  }

  private(set) var lists: [String: List] = [:]
  private var remarks: [String: [(finding: FormImportFinding, row: Int)]] = [:]

  /// Reads the sheet `choices`.
  init(_ sheet: XLSFormSheet?, labels: XLSFormLabels?) {
    guard let sheet, let labels else { return }
    for row in sheet.rows {
      let name = row["list_name", "list name"]
      let code = row["name", "value"]
      guard !name.isEmpty, !code.isEmpty else { continue }
      let label = labels.text(row) ?? LocalizedText(vi: code, en: code)
      var list = lists[name] ?? List()
      if list.codes.contains(code) {
        remarks[name, default: []].append((.choiceRepeated(list: name, code: code), row.number))
      } else if let reason = NoAnswerWords.reason(code: code, label: label) {
        list.nonresponse[code] = reason
        remarks[name, default: []].append(
          (.codeIsNoAnswer(list: name, code: code, label: label, reason: reason), row.number))
      } else {
        list.points.append(ScalePoint(code: code, label: label))
      }
      lists[name] = list
    }
  }

  /// Says what is odd about a list that is used.
  func report(_ name: String, _ log: inout FormImportLog) {
    for remark in remarks[name] ?? [] { log.add(remark.finding, sheet: "choices", row: remark.row) }
  }

  /// Why a code is no answer, where every list that has it agrees.
  func reason(ofCode code: String) -> MissingReason? {
    let found = lists.values.filter { $0.codes.contains(code) }.map { $0.nonresponse[code] }
    guard let first = found.first, let reason = first, found.allSatisfy({ $0 == reason }) else { return nil }
    return reason
  }
}
