/// The name of an element or attribute as expat holds it; what stands before a colon is passed over.
struct XMLName {
  private let start: UnsafePointer<CChar>

  init(_ name: UnsafePointer<CChar>) {
    var start = name
    var position = name
    while position.pointee != 0 {
      if position.pointee == 0x3A { start = position + 1 }
      position += 1
    }
    self.start = start
  }

  /// Whether this is the name.
  func `is`(_ name: StaticString) -> Bool {
    let count = name.utf8CodeUnitCount
    let wanted = name.utf8Start
    for index in 0..<count where UInt8(bitPattern: start[index]) != wanted[index] { return false }
    return start[count] == 0
  }

  /// The name's only byte, or 0 where it has several.
  var singleByte: UInt8 { start[0] != 0 && start[1] == 0 ? UInt8(bitPattern: start[0]) : 0 }
}

/// The attributes of an element while it is opened.
struct XMLAttributes {
  private let start: UnsafeMutablePointer<UnsafePointer<CChar>?>?

  init(_ start: UnsafeMutablePointer<UnsafePointer<CChar>?>?) { self.start = start }

  /// The bytes of an attribute's value, ended by 0, or `nil` where it is not there.
  func bytes(_ name: StaticString) -> UnsafePointer<CChar>? {
    guard var pair = start else { return nil }
    while let key = pair[0], let value = pair[1] {
      if XMLName(key).is(name) { return value }
      pair += 2
    }
    return nil
  }

  /// An attribute's value.
  func text(_ name: StaticString) -> String? { bytes(name).map { String(cString: $0) } }

  /// Whether an attribute says yes.
  func isTrue(_ name: StaticString) -> Bool { ["1", "true", "on"].contains(text(name) ?? "") }

  /// Every attribute by its name without prefix, first to last.
  func forEach(_ body: (XMLName, UnsafePointer<CChar>) -> Void) {
    guard var pair = start else { return }
    while let key = pair[0], let value = pair[1] {
      body(XMLName(key), value)
      pair += 2
    }
  }
}

/// Takes what stands in an XML part, in its order; a class, because C holds its address.
class XMLListener {
  /// Set to stop reading: for good where the listener has what it wants, or until `XMLPart.resume`.
  var stop: Stop = .no

  enum Stop { case no, pause, done }

  func start(_ name: XMLName, _ attributes: XMLAttributes) {}
  func end(_ name: XMLName) {}
  func text(_ bytes: UnsafeBufferPointer<UInt8>) {}
}
