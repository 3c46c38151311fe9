import Foundation

/// A disk as a power cut may leave it: what was synchronised is there; of the rest, each write may be there, be missing
/// or be torn, and names may be as they were.
///
/// Harsher than a usual file system: synchronising a file does not make its name durable; only its folder does.
struct Volume {
  private enum Change {
    case write(Int, ArraySlice<UInt8>)
    case truncate(Int)
  }

  private enum Naming {
    case set(String, Int)
    case remove(String)
    case rename(String, String)

    /// The folder in which the name stands.
    var folder: String {
      switch self {
      case .set(let path, _), .remove(let path), .rename(_, let path): Volume.folder(of: path)
      }
    }
  }

  /// Bytes that are safe, and changes that are not yet.
  private struct Content {
    var durable: [UInt8] = []
    var pending: [Change] = []
  }

  private var contents: [Content] = []
  private var names: [String: Int] = [:]
  private var durableNames: [String: Int] = [:]
  private var pendingNames: [Naming] = []

  private static func folder(of path: String) -> String {
    path.lastIndex(of: "/").map { String(path[..<$0]) } ?? "."
  }

  /// Takes the next step of a log.
  mutating func apply(_ step: RecordedStep) {
    switch step {
    case .write(let path, let offset, let bytes): change(path, .write(offset, bytes))
    case .truncate(let path, let size): change(path, .truncate(size))
    case .syncFile(let path): sync(path)
    case .syncFolder(let path): syncFolder(path)
    case .create(let path):
      contents.append(Content())
      names[path] = contents.count - 1
      pendingNames.append(.set(path, contents.count - 1))
    case .remove(let path):
      names[path] = nil
      pendingNames.append(.remove(path))
    case .rename(let from, let to):
      names[to] = names.removeValue(forKey: from)
      pendingNames.append(.rename(from, to))
    case .makeFolder, .said: break
    }
  }

  private mutating func change(_ path: String, _ change: Change) {
    guard let file = names[path] else { return }
    contents[file].pending.append(change)
  }

  private mutating func sync(_ path: String) {
    guard let file = names[path] else { return }
    for change in contents[file].pending { Self.apply(change, to: &contents[file].durable) }
    contents[file].pending = []
  }

  private mutating func syncFolder(_ path: String) {
    for naming in pendingNames where naming.folder == path { Self.apply(naming, to: &durableNames) }
    pendingNames.removeAll { $0.folder == path }
  }

  private static func apply(_ naming: Naming, to names: inout [String: Int]) {
    switch naming {
    case .set(let path, let file): names[path] = file
    case .remove(let path): names[path] = nil
    case .rename(let from, let to): if let file = names.removeValue(forKey: from) { names[to] = file }
    }
  }

  private static func apply(_ change: Change, to bytes: inout [UInt8]) {
    switch change {
    case .write(let offset, let written):
      let end = offset + written.count
      if bytes.count < end { bytes += [UInt8](repeating: 0, count: end - bytes.count) }
      bytes.replaceSubrange(offset..<end, with: written)
    case .truncate(let size):
      if bytes.count > size {
        bytes.removeLast(bytes.count - size)
      } else {
        bytes += [UInt8](repeating: 0, count: size - bytes.count)
      }
    }
  }

  /// Writes what a power cut now may leave into a folder.
  func write(to folder: String, _ steps: inout SeededSteps) throws {
    let survival = [0, 0.3, 0.6, 0.9, 1][steps.below(5)]
    var found = durableNames
    for naming in pendingNames.prefix(steps.below(pendingNames.count + 1)) { Self.apply(naming, to: &found) }
    for (path, file) in found {
      var bytes = contents[file].durable
      for change in contents[file].pending {
        for part in Self.survivors(of: change, survival, &steps) { Self.apply(part, to: &bytes) }
      }
      let target = folder + "/" + path
      try FileManager.default.createDirectory(
        atPath: Self.folder(of: target), withIntermediateDirectories: true)
      guard FileManager.default.createFile(atPath: target, contents: Data(bytes)) else {
        throw RigFailure(description: "\(target): not written")
      }
    }
  }

  /// What is left of a change: all, nothing, or some of its sectors of 512 bytes.
  private static func survivors(of change: Change, _ survival: Double, _ steps: inout SeededSteps) -> [Change] {
    guard case .write(let offset, let bytes) = change, survival > 0, survival < 1, steps.happens(0.3) else {
      return steps.happens(survival) ? [change] : []
    }
    return stride(from: 0, to: bytes.count, by: 512).compactMap { start in
      guard steps.happens(0.5) else { return nil }
      let from = bytes.startIndex + start
      return .write(offset + start, bytes[from..<min(from + 512, bytes.endIndex)])
    }
  }
}
