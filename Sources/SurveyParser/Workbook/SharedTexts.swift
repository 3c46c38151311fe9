import SurveyModel

/// The texts that the cells of a workbook share, one after the other in one block of memory.
///
/// Runs of rich text are joined, and the phonetic guide of East Asian texts is passed over.
final class SharedTexts: XMLListener {
  private var bytes = CellBuffer()
  private var ends: [Int] = []
  private var isInText = false
  private var isInPhonetics = false
  private let limit: Int
  private var isTooLarge = false

  /// The texts of a workbook; none where it has no such part.
  static func read(_ part: String?, of archive: ZipArchive, limit: Int) throws(BatchUnusable) -> SharedTexts {
    let texts = SharedTexts(limit: limit)
    guard let part else { return texts }
    try XMLPart.read(part, of: archive, listener: texts)
    if texts.isTooLarge {
      throw BatchUnusable(.workbookTooLarge(.sharedTextBytes, found: nil, limit: limit), file: archive.name)
    }
    return texts
  }

  private init(limit: Int) { self.limit = limit }

  /// Adds the bytes of a text to `buffer`; false where there is no text of this number.
  func append(_ index: Int, to buffer: inout CellBuffer) -> Bool {
    guard index >= 0, index < ends.count else { return false }
    buffer.append(bytes[index == 0 ? 0 : ends[index - 1], ends[index]])
    return true
  }

  override func start(_ name: XMLName, _ attributes: XMLAttributes) {
    if name.is("t") {
      isInText = !isInPhonetics
    } else if name.is("rPh") {
      isInPhonetics = true
    }
  }

  override func end(_ name: XMLName) {
    if name.is("t") {
      isInText = false
    } else if name.is("rPh") {
      isInPhonetics = false
    } else if name.is("si") {
      bytes.resolveEscapes(from: ends.last ?? 0)
      ends.append(bytes.count)
      if bytes.count > limit {
        isTooLarge = true
        stop = .done
      }
    }
  }

  override func text(_ bytes: UnsafeBufferPointer<UInt8>) {
    if isInText { self.bytes.append(bytes) }
  }
}
