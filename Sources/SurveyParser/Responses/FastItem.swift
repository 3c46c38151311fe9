import SurveyModel

/// The short way for the commonest cells: a coded item and a cell of one byte or none.
struct FastItem {
  /// The item's column in the file; −1 where it was not delivered.
  let column: Int
  private let isCoded: Bool
  private let single: [Int16]

  /// Takes from a decoder what the short way needs.
  init(_ decoder: ItemDecoder) {
    column = decoder.column ?? -1
    if case .coded = decoder.item.kind { isCoded = decoder.options == nil } else { isCoded = false }
    single = isCoded ? decoder.codes.single : []
  }

  /// What a coded column stores for the cell, or `nil` where the long way must decide.
  func value(_ cell: UnsafeRawBufferPointer) -> Int16? {
    guard isCoded, cell.count <= 1 else { return nil }
    guard let byte = cell.first else { return MissingReason.blank.rawValue }
    let value = single[Int(byte)]
    return value == CodeTable.unknown ? nil : value
  }
}
