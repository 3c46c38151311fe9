import ArgumentParser
import Foundation
import SurveyStore

extension StoreActor {
  /// The person at the keyboard, now; `name` in place of what the system knows.
  static func now(by name: String?) -> StoreActor {
    let formatter = ISO8601DateFormatter()
    return StoreActor(who: name ?? systemName, at: formatter.string(from: Date()), program: Program.name)
  }

  /// Refuses what is no name for `--by`.
  static func validate(name: String?) throws {
    if let name, name.isEmpty || name.contains("\n") {
      throw ValidationError(en: "--by must be a name on one line", vi: "--by phải là tên viết trên một dòng")
    }
  }

  private static var systemName: String {
    if let entry = getpwuid(getuid()), let name = entry.pointee.pw_name { return String(cString: name) }
    return "uid \(getuid())"
  }
}

/// Who acts on a store, where that is not the user of the system.
struct ActorOptions: ParsableArguments {
  @Option(name: .customLong("by"), help: "Who does this, for the log; the system's user unless said otherwise.")
  var name: String?

  func validate() throws { try StoreActor.validate(name: name) }

  /// The person, now.
  var actor: StoreActor { .now(by: name) }
}
