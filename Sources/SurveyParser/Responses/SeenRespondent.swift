/// What a reader does about respondents who come twice.
enum RepeatSearch {
  /// Nothing.
  case passedOver
  /// Leaves their second records out.
  case leftOut
  /// Notes who came, for somebody who knows all.
  case noted
}

/// A respondent whose record was read without a look at those before it.
struct SeenRespondent {
  let print: Fingerprint
  /// Physical line of the record.
  let line: Int
  /// Stands for the whole record; `nil` where it was left out for another reason.
  var mark: UInt32?
}

extension RespondentRegister {
  /// Remembers respondents in the order of their records; false where one of them had been seen, and then only those
  /// before are remembered.
  mutating func add(_ seen: [SeenRespondent], file: Int32) -> Bool {
    let ahead = 16
    for (index, respondent) in seen.enumerated() {
      if index + ahead < seen.count { prepare(seen[index + ahead].print) }
      if place(of: respondent.print) != nil { return false }
      if let mark = respondent.mark { add(respondent.print, file: file, record: mark, line: respondent.line) }
    }
    return true
  }
}
