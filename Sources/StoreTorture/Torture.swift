import ArgumentParser
import Foundation

/// Tries to break the store of a built `hailong`, and says in a table what broke.
@main
struct Torture: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "StoreTorture",
    abstract: "Kill, cut the power, let the disk fail, feed monstrous files: what breaks?",
    discussion: """
      Example: StoreTorture .build/release/hailong --experiments kill,power-cut --kills 1000 --cuts 1500
      Exits 1 where anything was corrupt, half-imported, lost or otherwise wrong, or where a control saw nothing.
      """,
    subcommands: [TortureRun.self, ControlWriter.self], defaultSubcommand: TortureRun.self)
}

/// The kinds of accident.
enum Experiment: String, CaseIterable {
  case kill
  case killAtWrite = "kill-at-write"
  case ioFault = "io-fault"
  case powerCut = "power-cut"
  case control
  case writers
  case diskFull = "disk-full"
  case shapes
}

struct TortureRun: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "run", abstract: "Run experiments.")

  @Argument(help: "The built hailong.")
  var program: String
  @Option(help: "Experiments, with commas between: \(Experiment.allCases.map(\.rawValue).joined(separator: ", ")).")
  var experiments = Experiment.allCases.map(\.rawValue).joined(separator: ",")
  @Option(help: "Random kills.")
  var kills = 1_000
  @Option(help: "Power cuts, and as many of each control.")
  var cuts = 1_500
  @Option(help: "Points of each kind of system call.")
  var points = 10_000
  @Option(help: "Trials of 2, 4 and 8 writers each.")
  var writers = 10
  @Option(help: "Size of the large files in MiB.")
  var megabytes = 2_048
  @Option(help: "The seed, a whole number.")
  var seed: UInt64 = 2026
  @Option(help: "Folder to work in; the system's temporary folder unless said.")
  var work: String?

  func validate() throws {
    for name in names where Experiment(rawValue: name) == nil {
      throw ValidationError("there is no experiment '\(name)'")
    }
  }

  private var names: [String] { experiments.split(separator: ",").map(String.init) }

  func run() throws {
    let place = work.map(URL.init(fileURLWithPath:)) ?? FileManager.default.temporaryDirectory
    let folder = place.appendingPathComponent("store-torture-\(UUID().uuidString)").path
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let rig = Rig(program: URL(fileURLWithPath: program).path, folder: folder, seed: seed)
    var isGood = true
    var rows: [Tally] = []
    for experiment in names.compactMap(Experiment.init(rawValue:)) {
      let start = Moment()
      if experiment == .shapes {
        let table = try ShapesExperiment(rig: rig, megabytes: megabytes).run()
        say(table.text)
        isGood = isGood && table.isGood
      } else {
        rows += try run(experiment, rig)
      }
      FileHandle.standardError.write(Data("\(experiment.rawValue): \(Int(start.seconds)) s\n".utf8))
    }
    let table = TallyTable(rows: rows)
    if !rows.isEmpty { say(table.text) }
    guard isGood, table.isGood else { throw ExitCode(1) }
  }

  private func run(_ experiment: Experiment, _ rig: Rig) throws -> [Tally] {
    switch experiment {
    case .kill: [try KillExperiment(rig: rig, trials: kills).run()]
    case .killAtWrite: [try KillAtWriteExperiment(rig: rig, points: points).run()]
    case .ioFault: try IOFaultExperiment(rig: rig, points: points).run()
    case .powerCut: [try PowerCutExperiment(rig: rig, cuts: cuts).run()]
    case .control: try ControlExperiment(rig: rig, writer: "/proc/self/exe", cuts: cuts).run()
    case .writers: [try WritersExperiment(rig: rig, trials: writers).run()]
    case .diskFull: [try DiskFullExperiment(rig: rig).run()]
    case .shapes: []
    }
  }

  private func say(_ text: String) { FileHandle.standardOutput.write(Data(text.utf8)) }
}
