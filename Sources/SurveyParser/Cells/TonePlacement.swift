import Foundation

/// Two ways to write the tone mark of a Vietnamese syllable: `hoà` and `hòa`, `thuý` and `thúy`.
enum TonePlacement {
  private static let tones: Set<UInt32> = [0x300, 0x301, 0x303, 0x309, 0x323]
  private static let pairs: Set<[UInt32]> = [[0x6F, 0x61], [0x6F, 0x65], [0x75, 0x79]]

  /// `text`, in lower case, with the mark over the first of `oa`, `oe` and `uy`; for comparison only.
  static func unified(_ text: String) -> String {
    var scalars = Array(text.decomposedStringWithCanonicalMapping.unicodeScalars)
    var position = 0
    while position + 2 < scalars.count {
      let pair = [scalars[position].value, scalars[position + 1].value]
      if pairs.contains(pair), tones.contains(scalars[position + 2].value) {
        scalars.swapAt(position + 1, position + 2)
      }
      position += 1
    }
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    return String(view).precomposedStringWithCanonicalMapping
  }
}
