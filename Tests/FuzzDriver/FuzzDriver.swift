import Foundation
import FuzzCases

// libFuzzer's own entry, and what it calls. Built only where HAILONG_FUZZ is set, see Package.swift; `.ci/fuzz` runs it.

@_silgen_name("LLVMFuzzerRunDriver")
private func runDriver(
  _ count: UnsafeMutablePointer<Int32>,
  _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?>,
  _ test: @convention(c) (UnsafePointer<UInt8>?, Int) -> Int32
) -> Int32

/// The case, by the environment variable FUZZ_CASE, and the folder in which it works.
private let fuzzed = FuzzCase(rawValue: ProcessInfo.processInfo.environment["FUZZ_CASE"] ?? "") ?? .cells
private let folder: String = {
  let place = ProcessInfo.processInfo.environment["FUZZ_FOLDER"] ?? NSTemporaryDirectory()
  let path = place + "/hailong-fuzz-\(getpid())"
  try? FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  return path
}()

private func test(_ start: UnsafePointer<UInt8>?, _ count: Int) -> Int32 {
  do {
    try fuzzed.run(Array(UnsafeBufferPointer(start: start, count: count)), in: folder)
  } catch {
    FileHandle.standardError.write(Data("broken law: \(error)\n".utf8))
    abort()
  }
  return 0
}

/// What a C program calls its main; SwiftPM gives executables this name.
@_cdecl("FuzzDriver_main")
public func main(
  _ count: Int32, _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?
) -> Int32 {
  if CommandLine.arguments.dropFirst().first == "--seeds", let target = CommandLine.arguments.last {
    for (number, seed) in fuzzed.seeds.enumerated() {
      guard FileManager.default.createFile(atPath: target + "/seed-\(number)", contents: Data(seed)) else { return 1 }
    }
    return 0
  }
  var count = count
  var arguments: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>? = arguments
  return withUnsafeMutablePointer(to: &arguments) { runDriver(&count, $0, test) }
}
