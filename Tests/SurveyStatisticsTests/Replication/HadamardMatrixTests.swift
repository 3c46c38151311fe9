import Testing

@testable import SurveyStatistics

@Suite struct HadamardMatrixTests {
  @Test func `rows are orthogonal and so are columns, by every construction`() throws {
    for order in [1, 2] + Array(stride(from: 4, through: 56, by: 4)) + [76, 100] {
      let matrix = try #require(HadamardMatrix(order: order))
      let rows = (0..<order).map { i in (0..<order).map { Int32(matrix[i, $0]) } }
      let columns = (0..<order).map { j in rows.map { $0[j] } }
      for lines in [rows, columns] {
        var wrong = 0
        for i in 0..<order {
          for j in 0...i {
            let product = zip(lines[i], lines[j]).reduce(into: Int32(0)) { $0 += $1.0 * $1.1 }
            if product != (i == j ? Int32(order) : 0) { wrong += 1 }
          }
        }
        #expect(wrong == 0, "order \(order)")
      }
      #expect(columns[0].allSatisfy { $0 == 1 })
    }
  }

  @Test func `the orders that are missing are those that neither Sylvester nor Paley gives`() {
    let missing = stride(from: 4, through: 400, by: 4).filter { HadamardMatrix(order: $0) == nil }
    #expect(missing.prefix(5) == [92, 116, 156, 172, 184])
    #expect(HadamardMatrix(order: 28) != nil)
    #expect(HadamardMatrix(order: 344) != nil)
    #expect(HadamardMatrix(order: 6) == nil)
    #expect(HadamardMatrix(order: 0) == nil)
  }

  @Test func `the smallest order that can be made is taken`() {
    #expect(HadamardMatrix(atLeast: 0).order == 1)
    #expect(HadamardMatrix(atLeast: 3).order == 4)
    #expect(HadamardMatrix(atLeast: 15).order == 16)
    #expect(HadamardMatrix(atLeast: 89).order == 96)
  }
}
