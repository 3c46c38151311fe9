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
    // A search for one respondent waits for memory; the reads for those after it need not wait for their turn.
    let ahead = 16
    var touched: UInt64 = 0
    for (index, respondent) in seen.enumerated() {
      if index + ahead < seen.count { touched |= touch(seen[index + ahead].print) }
      if place(of: respondent.print) != nil { return false }
      if let mark = respondent.mark { add(respondent.print, file: file, record: mark, line: respondent.line) }
    }
    return touched != 1
  }
}
