import Provenance

extension SurveyStore {
  /// The pseudonyms of respondents, as records of the store carry them; throws where the store has no key.
  public func pseudonyms(of respondents: [String]) throws -> [String] {
    let digest = KeyedDigest(key: try PersonalKey.load(folder.key, isNew: false))
    var bytes = [UInt8](repeating: 0, count: 16)
    return respondents.map { respondent in
      var text = respondent
      text.withUTF8 { text in
        bytes.withUnsafeMutableBufferPointer { memory in
          if let start = memory.baseAddress { digest.pseudonym(of: UnsafeRawBufferPointer(text), into: start) }
        }
      }
      return bytes.map { byte in (byte < 16 ? "0" : "") + String(byte, radix: 16) }.joined()
    }
  }
}
