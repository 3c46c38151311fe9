import Foundation
import GRDB

/// Writes into a store behind the program's back.
enum SQLTool {
  static func execute(_ sql: String, _ path: String) throws {
    try DatabaseQueue(path: path).writeWithoutTransaction { try $0.execute(sql: sql) }
  }

  static func number(_ sql: String, _ path: String) throws -> Int {
    try DatabaseQueue(path: path).read { try Int.fetchOne($0, sql: sql) ?? 0 }
  }
}
