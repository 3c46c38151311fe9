import CExpat
import SurveyModel

/// One XML part of a workbook, fed to a listener chunk by chunk; the only place that touches expat.
///
/// A document type is refused where it begins: no entity is ever declared, so none can grow, and nothing is fetched.
final class XMLPart {
  private static let chunk: Int32 = 65_536

  private let archive: ZipArchive
  private let part: String
  private let listener: XMLListener
  private let parser: XML_Parser
  private var hasDoctype = false
  private var isPaused = false
  private var isFinished = false

  /// Opens a part of the archive.
  init(_ part: String, of archive: ZipArchive, listener: XMLListener) throws(BatchUnusable) {
    self.archive = archive
    self.part = part
    self.listener = listener
    guard let parser = XML_ParserCreate(nil) else {
      throw BatchUnusable(.fileUnreadable(reason: "Cannot allocate memory"), file: archive.name)
    }
    self.parser = parser
    try archive.open(part)
    XML_SetUserData(parser, Unmanaged.passUnretained(self).toOpaque())
    XML_SetElementHandler(parser, Self.start, Self.end)
    XML_SetCharacterDataHandler(parser, Self.text)
    XML_SetStartDoctypeDeclHandler(parser) { state, _, _, _, _ in
      XMLPart.with(state) {
        $0.hasDoctype = true
        XML_StopParser($0.parser, 0)
      }
    }
  }

  deinit { XML_ParserFree(parser) }

  /// Reads all of the part, or as far as the listener wants.
  static func read(_ part: String, of archive: ZipArchive, listener: XMLListener) throws(BatchUnusable) {
    let reading = try XMLPart(part, of: archive, listener: listener)
    while try reading.advance() {}
  }

  /// Reads one chunk, or goes on where the listener paused; false at the end.
  func advance() throws(BatchUnusable) -> Bool {
    if isFinished { return false }
    let status: XML_Status
    if isPaused {
      isPaused = false
      listener.stop = .no
      status = XML_ResumeParser(parser)
    } else {
      guard let buffer = XML_GetBuffer(parser, Self.chunk) else { throw syntaxFault() }
      let count = try archive.read(into: buffer, count: Int(Self.chunk))
      isFinished = count == 0
      status = XML_ParseBuffer(parser, Int32(count), count == 0 ? 1 : 0)
    }
    switch status {
    case XML_STATUS_SUSPENDED:
      isPaused = true
      isFinished = false
      return true
    case XML_STATUS_OK: return !isFinished
    default:
      if hasDoctype { throw BatchUnusable(.workbookEntities(part: part), file: archive.name) }
      guard listener.stop == .done else { throw syntaxFault() }
      isFinished = true
      try archive.close()
      return false
    }
  }

  private func syntaxFault() -> BatchUnusable {
    let message = XML_ErrorString(XML_GetErrorCode(parser)).map { String(cString: $0) } ?? ""
    let reason = WorkbookDamage.xml(message: message, line: Int(XML_GetCurrentLineNumber(parser)))
    return BatchUnusable(.workbookDamaged(part: part, reason: reason), file: archive.name)
  }

  /// Does what the listener asked for.
  private func obey() {
    switch listener.stop {
    case .no: break
    case .pause: XML_StopParser(parser, 1)
    case .done: XML_StopParser(parser, 0)
    }
  }

  private static func with(_ state: UnsafeMutableRawPointer?, _ body: (XMLPart) -> Void) {
    guard let state else { return }
    Unmanaged<XMLPart>.fromOpaque(state)._withUnsafeGuaranteedRef(body)
  }

  private static let start: XML_StartElementHandler = { state, name, attributes in
    guard let name else { return }
    with(state) {
      $0.listener.start(XMLName(name), XMLAttributes(attributes))
      if $0.listener.stop != .no { $0.obey() }
    }
  }

  private static let end: XML_EndElementHandler = { state, name in
    guard let name else { return }
    with(state) {
      $0.listener.end(XMLName(name))
      if $0.listener.stop != .no { $0.obey() }
    }
  }

  private static let text: XML_CharacterDataHandler = { state, bytes, count in
    guard let bytes else { return }
    bytes.withMemoryRebound(to: UInt8.self, capacity: Int(count)) { start in
      with(state) { $0.listener.text(UnsafeBufferPointer(start: start, count: Int(count))) }
    }
  }
}
