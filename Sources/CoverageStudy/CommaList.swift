import ArgumentParser

/// Values of one argument with commas between them, none of them twice.
struct CommaList<Value: Sendable & Hashable>: Sendable {
  let values: [Value]

  init(_ values: [Value]) {
    self.values = values
  }

  /// `nil` where a part is no value, or is named twice.
  init?(_ text: String, _ value: (String) -> Value?) {
    let parts = text.split(separator: ",", omittingEmptySubsequences: false).map { value(String($0)) }
    let values = parts.compactMap { $0 }
    guard values.count == parts.count, Set(values).count == values.count else { return nil }
    self.values = values
  }
}

extension CommaList: ExpressibleByArgument, CustomStringConvertible
where Value: LosslessStringConvertible {
  init?(argument: String) { self.init(argument) { Value($0) } }
  var description: String { values.map(\.description).joined(separator: ",") }
  var defaultValueDescription: String { description }
}

extension StudyWeights: LosslessStringConvertible {
  init?(_ description: String) { self.init(rawValue: description) }
  var description: String { rawValue }
}
