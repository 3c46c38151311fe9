import Foundation

/// Measures memory and time of `check` and `import` on monstrous files, against a plain file.
struct ShapesExperiment {
  let rig: Rig
  let megabytes: Int
  /// Memory over an idle program that any file may take.
  static let memory = 64 << 20
  /// Processor time that a hostile file may take, in times of a plain one of its size.
  static let slowdown = 3.0
  /// Shorter times say nothing.
  private static let floor = 0.25

  func run() throws -> ShapeTable {
    let round = try makeRound()
    let idle = try rig.run(["--version"], measuring: true)
    let plain = [Shape.plain(bytes: megabytes << 20), .plainShort(bytes: megabytes << 16)]
    var rows: [ShapeRow] = []
    var perByte: [String: Double] = [:]
    for shape in plain + Shape.hostile(bytes: megabytes << 20) {
      let path = round + "/shape.csv"
      let size = try ShapeFile.write(shape, to: path)
      defer { unlink(path) }
      for command in shape.commands {
        let ended = try rig.run(arguments(command, round, path), measuring: true)
        try? FileManager.default.removeItem(atPath: round + "/.hailong")
        let seconds = max(0, ended.processor - idle.processor)
        let comparison = shape.baseline + command
        if plain.contains(where: { $0.name == shape.name }) { perByte[comparison] = seconds / Double(size) }
        let expected = max(Self.floor, (perByte[comparison] ?? 0) * Double(size))
        let allowed = Self.memory + shape.bytesPerRecord * shape.records
        rows.append(
          ShapeRow(
            shape: shape.name, command: command, size: size, ended: ended, seconds: seconds,
            slowdown: seconds / expected, peak: max(0, ended.peak - idle.peak), allowed: allowed))
      }
    }
    return ShapeTable(idle: idle.peak, rows: rows)
  }

  private func arguments(_ command: String, _ round: String, _ path: String) -> [String] {
    command == "check"
      ? ["check", "--form", round + "/form.yaml", path]
      : ["import", round, path, "--form", "tiny", "--basis", "probability"]
  }

  /// A round whose form has a text, too.
  private func makeRound() throws -> String {
    let folder = try rig.fresh("shapes")
    _ = try TortureRound(in: folder, batches: 1, records: 1)
    let text = "  - {id: said, type: text, max_length: 2000}\nsatisfaction:"
    let form = TortureRound.form.replacingOccurrences(of: "satisfaction:", with: text)
    try Data(form.utf8).write(to: URL(fileURLWithPath: folder + "/form.yaml"))
    return folder
  }
}
