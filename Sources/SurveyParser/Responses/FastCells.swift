import SurveyModel

/// The short way for the commonest cells: a coded item and a cell of one byte or none.
///
/// What such a cell stands for is looked up in a table and written straight into the column; every other cell goes the
/// long way.
final class FastCells {
  /// A coded item that has a column of its own.
  struct Cell {
    let item: Int
    let column: Int
    /// By byte, and at 256 for an empty cell: what the column stores, or `CodeTable.unknown` for the long way.
    let table: UnsafePointer<Int16>
    let state: UnsafeMutablePointer<CodedMemory.State>
  }

  /// The items that may go the short way, in the form's order.
  let cells: [Cell]
  /// Other items with a column, in the form's order.
  let others: [Int]
  private let tables: [UnsafeMutablePointer<Int16>]

  /// Takes from the decoders what the short way needs; items of one scale share a table.
  init(_ items: [ItemDecoder], columns: [ColumnBuilder]) {
    var cells: [Cell] = []
    var others: [Int] = []
    var tables: [(values: [Int16], memory: UnsafeMutablePointer<Int16>)] = []
    for (index, decoder) in items.enumerated() {
      guard let column = decoder.column else { continue }
      guard let memory = columns[index].codedMemory, decoder.options == nil else {
        others.append(index)
        continue
      }
      let values = decoder.codes.single + [MissingReason.blank.rawValue]
      let table = tables.first { $0.values == values }?.memory ?? Self.memory(values)
      if !tables.contains(where: { $0.memory == table }) { tables.append((values, table)) }
      cells.append(Cell(item: index, column: column, table: UnsafePointer(table), state: memory.state))
    }
    self.cells = cells
    self.others = others
    self.tables = tables.map(\.memory)
  }

  deinit { for table in tables { table.deallocate() } }

  private static func memory(_ values: [Int16]) -> UnsafeMutablePointer<Int16> {
    let memory = UnsafeMutablePointer<Int16>.allocate(capacity: values.count)
    memory.initialize(from: values, count: values.count)
    return memory
  }

  /// Writes the cells of a record that can go the short way, and hands on the coded items that cannot.
  func append(_ reader: borrowing CSVReader, longWay: (Int) -> Void) {
    let words = reader.words
    cells.withUnsafeBufferPointer { cells in
      for cell in cells {
        let word = words[cell.column]
        let length = word >> 56
        if length <= 1 {
          let value = cell.table[length == 0 ? 256 : Int(word & 0xFF)]
          if value != CodeTable.unknown {
            cell.state.pointee.append(value)
            continue
          }
        }
        longWay(cell.item)
      }
    }
  }
}
