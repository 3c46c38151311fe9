import Foundation
import GRDB
import SurveyModel

extension SurveyStore {
  /// Copies the store into another folder while it may be in use: a file each, consistent as of one moment, and the key.
  ///
  /// Every copy is made durable under a temporary name before the first gets its own. The main file gets its name last, so
  /// that a folder which has one is a whole backup. What stands in the folder is not replaced, unless the main file still
  /// has its temporary name: then a backup was stopped in between, and all of it is made anew.
  public func backUp(to target: StoreFolder) throws {
    let manager = FileManager.default
    let isRemnant =
      manager.fileExists(atPath: Self.temporary(target.responses)) && !manager.fileExists(atPath: target.responses)
    for copy in [target.responses, target.personal, target.key]
    where !isRemnant && manager.fileExists(atPath: copy) {
      throw StoreUnusable(.storeInTheWay, at: copy)
    }
    do {
      // The copy is as personal as the store, whose folder only its owner may enter.
      try manager.createDirectory(
        atPath: target.path, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
      try PersonalKey.copy(folder.key, to: Self.temporary(target.key))
      if let personal { try copy(personal.queue, to: target.personal) }
      try copy(responses.queue, to: target.responses)
      if personal != nil { try giveName(target.personal) }
      try giveName(target.key)
      try FolderSync.run(target.path)
      try giveName(target.responses)
      try FolderSync.run(target.path)
      try FolderSync.run(FolderSync.parent(of: target.path))
    } catch let error as DatabaseError {
      throw StoreUnusable(database: error, path: target.path)
    } catch let error as StoreUnusable {
      throw error
    } catch {
      throw StoreUnusable(.storeUnreadable(reason: error.localizedDescription), at: target.path)
    }
  }

  private static func temporary(_ path: String) -> String { path + ".new" }

  /// Copies a file under the temporary name of `path`.
  private func copy(_ queue: DatabaseQueue, to path: String) throws {
    let temporary = Self.temporary(path)
    try? FileManager.default.removeItem(atPath: temporary)
    try queue.vacuum(into: temporary)
    chmod(temporary, 0o600)
    let handle = try FileHandle(forUpdating: URL(fileURLWithPath: temporary))
    try handle.synchronize()
    try handle.close()
  }

  private func giveName(_ path: String) throws {
    guard rename(Self.temporary(path), path) == 0 else {
      throw StoreUnusable(.storeUnreadable(reason: String(cString: strerror(errno))), at: path)
    }
  }
}
