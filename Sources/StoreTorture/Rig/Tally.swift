/// What was wrong after one trial.
struct Faults {
  /// Files that make no sense any more.
  var corrupt = 0
  /// Batches, or backups, of which a part is there.
  var halfImported = 0
  /// What had been acknowledged and is not there.
  var lost = 0
  /// Anything else: a crash, a status or a message that is not clean, a next import that fails.
  var others: [String] = []
  /// What was wrong, for a person.
  var details: [String] = []

  var isNone: Bool { corrupt == 0 && halfImported == 0 && lost == 0 && others.isEmpty }

  mutating func add(_ more: Faults) {
    corrupt += more.corrupt
    halfImported += more.halfImported
    lost += more.lost
    others += more.others
    details += more.details
  }
}

/// One line of the summary: an experiment, how often it was tried, what was found.
struct Tally {
  /// Whether nothing may be found, or, in a control, something must be.
  enum Expectation { case nothing, losses }

  let experiment: String
  var expectation = Expectation.nothing
  /// What a person has to know to read the line.
  var note = ""
  private(set) var trials = 0
  private(set) var corrupt = 0
  private(set) var halfImported = 0
  private(set) var lost = 0
  private(set) var others = 0
  private(set) var details: [String] = []

  init(_ experiment: String, expectation: Expectation = .nothing) {
    self.experiment = experiment
    self.expectation = expectation
  }

  /// Counts a trial; `place` says which one it was, so that it can be repeated.
  mutating func add(_ faults: Faults, _ place: String) {
    trials += 1
    corrupt += min(1, faults.corrupt)
    halfImported += min(1, faults.halfImported)
    lost += min(1, faults.lost)
    others += min(1, faults.others.count)
    guard !faults.isNone, details.count < 20 else { return }
    details.append("\(experiment) \(place): \((faults.others + faults.details).joined(separator: "; "))")
  }

  /// Whether the experiment came out as it must.
  ///
  /// A control that finds nothing shows a rig that sees nothing.
  var isGood: Bool {
    guard trials > 0 else { return false }
    return switch expectation {
    case .nothing: corrupt + halfImported + lost + others == 0
    case .losses: lost > 0
    }
  }
}

/// The summary of all experiments, as a table.
struct TallyTable {
  let rows: [Tally]

  var isGood: Bool { rows.allSatisfy(\.isGood) }

  var text: String {
    let head = ["experiment", "trials", "corrupt", "half-imported", "acknowledged, lost", "other faults", "", ""]
    let cells = rows.map { row in
      [
        row.experiment, "\(row.trials)", "\(row.corrupt)", "\(row.halfImported)", "\(row.lost)", "\(row.others)",
        row.isGood ? "ok" : "BAD", row.note,
      ]
    }
    let widths = head.indices.map { column in ([head] + cells).map { $0[column].count }.max() ?? 0 }
    let lines = ([head] + cells).map { row in
      let padded = row.indices.map { column in
        let blanks = String(repeating: " ", count: widths[column] - row[column].count)
        return (1...5).contains(column) ? blanks + row[column] : row[column] + blanks
      }
      return String(padded.joined(separator: "  ").reversed().drop { $0 == " " }.reversed())
    }
    return (rows.flatMap { $0.expectation == .nothing ? $0.details : [] } + lines).joined(separator: "\n") + "\n"
  }
}
