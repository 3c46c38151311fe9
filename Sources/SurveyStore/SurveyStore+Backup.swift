import Foundation
import GRDB
import SurveyModel

extension SurveyStore {
  /// Copies the store into another folder while it may be in use: a file each, consistent as of one moment, and the key.
  ///
  /// Every copy is made durable under a temporary name before the first gets its own. The main file gets its name last, so
  /// that a folder which has one is a whole backup. What stands in the folder is not replaced.
  public func backUp(to target: StoreFolder) throws {
    let manager = FileManager.default
    for copy in [target.responses, target.personal, target.key] where manager.fileExists(atPath: copy) {
      throw StoreUnusable(.storeInTheWay, at: copy)
    }
    do {
      // The copy is as personal as the store, whose folder only its owner may enter.
      try manager.createDirectory(
        atPath: target.path, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
      try PersonalKey.copy(folder.key, to: target.key)
      if let personal { try copy(personal.queue, to: target.personal) }
      try copy(responses.queue, to: target.responses)
      if personal != nil { try giveName(target.personal) }
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

  /// Copies a file under the temporary name of `path`.
  private func copy(_ queue: DatabaseQueue, to path: String) throws {
    try? FileManager.default.removeItem(atPath: path + ".new")
    try queue.vacuum(into: path + ".new")
    chmod(path + ".new", 0o600)
    let handle = try FileHandle(forUpdating: URL(fileURLWithPath: path + ".new"))
    try handle.synchronize()
    try handle.close()
  }

  private func giveName(_ path: String) throws {
    guard rename(path + ".new", path) == 0 else {
      throw StoreUnusable(.storeUnreadable(reason: String(cString: strerror(errno))), at: path)
    }
  }
}
