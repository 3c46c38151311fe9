import Foundation
import SurveyModel

/// What a case found wrong with how bytes were read; the readers crash by themselves.
public struct FuzzComplaint: Error, CustomStringConvertible {
  /// What was wrong.
  public let description: String

  init(_ description: String) { self.description = description }

  static func check(_ isTrue: Bool, _ words: @autoclosure () -> String) throws(FuzzComplaint) {
    if !isTrue { throw FuzzComplaint(words()) }
  }
}

/// A door through which bytes from outside come in.
///
/// Each case takes any bytes whatever and throws where a law is broken: `make fuzz` has libFuzzer think the bytes up, and
/// the tests mutate the seeds.
public enum FuzzCase: String, Sendable, CaseIterable {
  /// A delivered file, read as responses.
  case csv
  /// A delivered file of any kind, such as a workbook or a file of SPSS; the seeds are the tests' fixtures.
  case foreign
  /// A form definition.
  case form
  /// A cell, read as a number and as a date.
  case cells
  /// A delivered file, imported into a store.
  case store

  /// Runs the case; `folder` is one of its own, where it may leave files.
  public func run(_ bytes: [UInt8], in folder: String) throws {
    switch self {
    case .csv, .foreign: try CSVCase.run(bytes, in: folder)
    case .form: try FormCase.run(bytes)
    case .cells: try CellCase.run(bytes)
    case .store: try StoreCase.run(bytes, in: folder)
    }
  }

  /// Sound and nearly sound inputs to begin with.
  public var seeds: [[UInt8]] {
    switch self {
    case .csv, .foreign, .store: FuzzSeeds.files
    case .form: FuzzSeeds.forms
    case .cells: FuzzSeeds.cells
    }
  }
}
