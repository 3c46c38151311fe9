import Foundation

/// What a command took for a file.
struct ShapeRow {
  let shape: String
  let command: String
  let size: Int
  let ended: Ended
  /// Processor time over that of an idle program.
  let seconds: Double
  let slowdown: Double
  /// Memory over that of an idle program, in bytes.
  let peak: Int
  let allowed: Int

  /// The status is one of those that say what is wrong with a file, and the limits are kept.
  var isGood: Bool {
    [0, 1, 65].contains(ended.status) && peak < allowed && slowdown <= ShapesExperiment.slowdown
  }

  /// The first thing that was said of the file.
  var message: String {
    let line = ended.error.split(separator: "\n").first { $0.contains(": error: ") || $0.contains(": warning: ") }
    guard let line, let start = line.firstRange(of: "shape.csv")?.upperBound else { return "" }
    return String(line[start...].prefix(70))
  }
}

/// The measurements as a table.
struct ShapeTable {
  let idle: Int
  let rows: [ShapeRow]

  var isGood: Bool { rows.allSatisfy(\.isGood) }

  var text: String {
    let head = ["shape", "command", "MiB", "status", "cpu s", "times plain", "MiB over idle", "allowed", "", "message"]
    let cells = rows.map { row in
      [
        row.shape, row.command, "\(row.size >> 20)", "\(row.ended.status)", String(format: "%.2f", row.seconds),
        String(format: "%.2f", row.slowdown), "\(row.peak >> 20)", "\(row.allowed >> 20)", row.isGood ? "ok" : "BAD",
        row.message,
      ]
    }
    let widths = head.indices.map { column in ([head] + cells).map { $0[column].count }.max() ?? 0 }
    let lines = ([head] + cells).map { row in
      row.indices.map { $0 == 9 ? row[$0] : row[$0].padding(toLength: widths[$0], withPad: " ", startingAt: 0) }
        .joined(separator: "  ")
    }
    return "idle: \(idle >> 20) MiB\n" + lines.joined(separator: "\n") + "\n"
  }
}
