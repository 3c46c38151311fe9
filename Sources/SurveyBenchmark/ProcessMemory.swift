import Foundation

/// Memory of this process that is resident, in bytes, as Linux tells it.
enum ProcessMemory {
  /// Resident now; `nil` where the machine does not say.
  static var resident: Int? { status("VmRSS:") }

  /// The most that was ever resident; `nil` where the machine does not say.
  static var peak: Int? { status("VmHWM:") }

  private static func status(_ name: String) -> Int? {
    let lines = (try? String(contentsOfFile: "/proc/self/status", encoding: .utf8))?.split(separator: "\n") ?? []
    guard let line = lines.first(where: { $0.hasPrefix(name) }) else { return nil }
    return line.split(separator: " ").compactMap { Int($0) }.first.map { $0 * 1_024 }
  }
}
