import ArgumentParser

/// In place of the table for a terminal: JSON or CSV, with every digit.
struct FormatOptions: ParsableArguments {
  @Flag(help: "Print JSON, everything that is known.")
  var json = false

  @Flag(help: "Print CSV, everything that is known.")
  var csv = false

  func validate() throws {
    if json && csv {
      throw ValidationError(en: "--json cannot be used with --csv", vi: "không dùng --json cùng với --csv")
    }
  }
}
