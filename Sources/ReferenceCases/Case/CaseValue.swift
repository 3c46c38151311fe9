import Foundation

/// A value of a case file, whatever its shape: a check says itself what it holds.
public enum CaseValue: Sendable, Equatable {
  case null
  case bool(Bool)
  case number(Double)
  case text(String)
  case list([CaseValue])
  case members([String: CaseValue])

  /// The value of a member; `nil` where there is none or it is null.
  public subscript(name: String) -> CaseValue? {
    guard case .members(let members) = self, let value = members[name], value != .null else { return nil }
    return value
  }

  /// The number, where it is one; "inf" is infinity.
  public var number: Double? {
    switch self {
    case .number(let value): value
    case .text("inf"): .infinity
    default: nil
    }
  }

  /// The whole number, where it is one that can count something.
  public var count: Int? {
    guard let number, number >= 0, number <= 1e9, number == number.rounded() else { return nil }
    return Int(number)
  }

  /// The text as a cell would hold it: whole numbers without a point.
  public var text: String? {
    switch self {
    case .text(let text): text
    case .number(let value): value == value.rounded() && abs(value) < 1e15 ? String(Int64(value)) : "\(value)"
    case .bool(let value): value ? "true" : "false"
    default: nil
    }
  }

  /// The elements, where it is a list.
  public var list: [CaseValue] { if case .list(let values) = self { values } else { [] } }

  /// The members, where it has any.
  public var members: [String: CaseValue] { if case .members(let members) = self { members } else { [:] } }

  /// Whether it is the truth value true.
  public var isTrue: Bool { self == .bool(true) }

  /// The texts of a list.
  public var texts: [String] { list.compactMap(\.text) }

  /// The numbers of a list.
  public var numbers: [Double] { list.compactMap(\.number) }
}

extension CaseValue: Decodable {
  /// Decodes any JSON value.
  public init(from decoder: any Decoder) throws {
    if let members = try? decoder.container(keyedBy: Name.self) {
      var values: [String: CaseValue] = [:]
      for key in members.allKeys { values[key.stringValue] = try members.decode(CaseValue.self, forKey: key) }
      self = .members(values)
      return
    }
    if var list = try? decoder.unkeyedContainer() {
      var values: [CaseValue] = []
      while !list.isAtEnd { values.append(try list.decode(CaseValue.self)) }
      self = .list(values)
      return
    }
    let value = try decoder.singleValueContainer()
    if value.decodeNil() {
      self = .null
    } else if let flag = try? value.decode(Bool.self) {
      self = .bool(flag)
    } else if let number = try? value.decode(Double.self) {
      self = .number(number)
    } else {
      self = .text(try value.decode(String.self))
    }
  }

  private struct Name: CodingKey {
    let stringValue: String
    var intValue: Int? { nil }
    init?(stringValue: String) { self.stringValue = stringValue }
    init?(intValue: Int) { nil }
  }
}
