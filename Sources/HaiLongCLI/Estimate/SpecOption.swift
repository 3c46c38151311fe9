import ArgumentParser

/// What may stand beside `--spec`: the file says everything that decides a figure, so that it can be kept and repeated.
enum SpecOption {
  static let companions = ["--spec", "--json", "--csv", "--delimiter", "--lang", "--chunk-size"]

  /// Refuses options that ask for what the file should say.
  static func refuseQuestions(_ arguments: [String]) throws {
    for argument in arguments.dropFirst(2).prefix(while: { $0 != "--" }) where argument.hasPrefix("--") {
      let name = String(argument.prefix { $0 != "=" })
      guard !companions.contains(name) else { continue }
      throw ValidationError(
        en: "\(name) cannot be used with --spec; say it in the file",
        vi: "không dùng \(name) cùng với --spec; hãy ghi trong tệp")
    }
  }
}
