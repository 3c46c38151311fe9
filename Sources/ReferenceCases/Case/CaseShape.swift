import SurveyModel

/// What every case must have, whatever its checks: looked at before any of them is computed.
enum CaseShape {
  /// Throws where the case lacks a name, checks, or what every check must say; `file` is where it was read.
  static func examine(_ root: CaseValue, file: String) throws(CaseUnusable) {
    func need(_ isThere: Bool, _ name: String) throws(CaseUnusable) {
      guard isThere else { throw CaseUnusable(.memberMissing(name: name), file: file) }
    }
    let format = root["format"]?.text ?? ""
    try need(root["format"] != nil, "format")
    guard format == "1" else { throw CaseUnusable(.formatUnknown(found: format), file: file) }
    try need(root["id"]?.text?.isEmpty == false, "id")
    let checks = root["checks"]?.list ?? []
    try need(!checks.isEmpty, "checks")
    var known: Set<String> = []
    for (position, check) in checks.enumerated() {
      let place = "checks[\(position)]"
      try need(check["id"]?.text?.isEmpty == false, place + ".id")
      try need(check["what"]?.text?.isEmpty == false, place + ".what")
      try need(check["expect"]?.members.isEmpty == false, place + ".expect")
      let id = check["id"]?.text ?? ""
      guard known.insert(id).inserted else { throw CaseUnusable(.checkRepeated(id: id), file: file) }
    }
  }
}
