private import CLibCrypto

/// HMAC-SHA256 by libcrypto: a pseudonym that nobody can undo by trying who does not hold the key.
public struct KeyedDigest: ~Copyable {
  private let inner: OpaquePointer?
  private let outer: OpaquePointer?
  private let running: OpaquePointer?

  /// Bytes of a digest's block (RFC 2104, FIPS 198-1).
  private static let blockSize = 64

  /// Prepares digests under `key`, of at most 64 bytes.
  public init(key: [UInt8]) {
    precondition(key.count <= Self.blockSize, "a longer key would have to be hashed first")
    let block = key + [UInt8](repeating: 0, count: Self.blockSize - key.count)
    inner = Self.context(block.map { $0 ^ 0x36 })
    outer = Self.context(block.map { $0 ^ 0x5C })
    running = EVP_MD_CTX_new()
  }

  deinit {
    EVP_MD_CTX_free(inner)
    EVP_MD_CTX_free(outer)
    EVP_MD_CTX_free(running)
  }

  /// The first 16 bytes of HMAC-SHA256 of `bytes`, written into `memory`.
  public borrowing func pseudonym(of bytes: UnsafeRawBufferPointer, into memory: UnsafeMutablePointer<UInt8>) {
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 32) { digest in
      EVP_MD_CTX_copy_ex(running, inner)
      EVP_DigestUpdate(running, bytes.baseAddress, bytes.count)
      EVP_DigestFinal_ex(running, digest.baseAddress, nil)
      EVP_MD_CTX_copy_ex(running, outer)
      EVP_DigestUpdate(running, digest.baseAddress, 32)
      EVP_DigestFinal_ex(running, digest.baseAddress, nil)
      for index in 0..<16 { memory[index] = digest[index] }
    }
  }

  /// HMAC-SHA256 of a purpose and of bytes, as 64 hexadecimal digits; digests of one purpose say nothing of another's.
  public borrowing func digest(of bytes: UnsafeRawBufferPointer, purpose: String) -> String {
    var digest = [UInt8](repeating: 0, count: 32)
    var label = purpose + "\u{0}"
    EVP_MD_CTX_copy_ex(running, inner)
    label.withUTF8 { _ = EVP_DigestUpdate(running, $0.baseAddress, $0.count) }
    EVP_DigestUpdate(running, bytes.baseAddress, bytes.count)
    EVP_DigestFinal_ex(running, &digest, nil)
    EVP_MD_CTX_copy_ex(running, outer)
    EVP_DigestUpdate(running, digest, digest.count)
    EVP_DigestFinal_ex(running, &digest, nil)
    let digits = Array("0123456789abcdef".utf8)
    return String(decoding: digest.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
  }

  /// A context that has taken in one block, from which every digest starts.
  private static func context(_ block: [UInt8]) -> OpaquePointer? {
    let context = EVP_MD_CTX_new()
    EVP_DigestInit_ex(context, EVP_sha256(), nil)
    EVP_DigestUpdate(context, block, block.count)
    return context
  }
}
