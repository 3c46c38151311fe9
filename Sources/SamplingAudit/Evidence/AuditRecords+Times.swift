import SurveyModel

extension AuditRecords {
  /// The day of each interview, as days since 1970-01-01: of its start, else of its end; `nil` where neither is known.
  public var days: [Int?] {
    let (started, ended) = (labels(.startedAt), labels(.endedAt))
    let startDays = started.labels.map(CivilTime.day)
    let endDays = ended.labels.map(CivilTime.day)
    return (0..<count).map { row in
      let start = started.indices[row] < 0 ? nil : startDays[Int(started.indices[row])]
      return start ?? (ended.indices[row] < 0 ? nil : endDays[Int(ended.indices[row])])
    }
  }

  /// The hour in which each interview ended, else began, as hours since 1970; `nil` where no time is known.
  var hours: [Int?] {
    let (started, ended) = (labels(.startedAt), labels(.endedAt))
    return (0..<count).map { row in
      let second = ended[row].flatMap(CivilTime.second) ?? started[row].flatMap(CivilTime.second)
      return second.map { ($0 - ($0 % 3600 + 3600) % 3600) / 3600 }
    }
  }

  /// From when to when each interview lasted, in seconds since 1970; `nil` where either is not known to the minute or the
  /// end comes before the start.
  public var spans: [Range<Int>?] {
    let (started, ended) = (labels(.startedAt), labels(.endedAt))
    return (0..<count).map { row in
      guard let start = started[row].flatMap(CivilTime.second), let end = ended[row].flatMap(CivilTime.second),
        start <= end
      else { return nil }
      return start..<end
    }
  }

  /// Seconds that each interview took: as delivered, else from its start to its end; `nil` where neither is known.
  public var durations: [Double?] {
    let delivered = labels(.duration)
    let seconds = delivered.labels.map(Self.seconds)
    let spans = has(.duration) ? [] : spans
    return (0..<count).map { row in
      if spans.isEmpty { return delivered.indices[row] < 0 ? nil : seconds[Int(delivered.indices[row])] }
      return spans[row].map { Double($0.count) }
    }
  }

  /// Digits with at most one point; nothing else is a number of seconds.
  private static func seconds(_ text: String) -> Double? {
    let parts = text.utf8.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    let digits = UInt8(ascii: "0")...UInt8(ascii: "9")
    guard parts.count <= 2, parts.allSatisfy({ !$0.isEmpty && $0.allSatisfy(digits.contains) }) else { return nil }
    return Double(text)
  }
}
