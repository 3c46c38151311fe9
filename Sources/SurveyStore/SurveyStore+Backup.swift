import Foundation
import GRDB
import SurveyModel

extension SurveyStore {
  /// Copies the store into another folder while it may be in use: a file each, consistent as of one moment, and the key.
  ///
  /// A copy is made under a temporary name and gets its own once it is whole; what stands in the folder is not replaced.
  public func backUp(to target: StoreFolder) throws {
    let manager = FileManager.default
    let files = [(folder.responses, target.responses), (folder.personal, target.personal), (folder.key, target.key)]
    for (_, copy) in files where manager.fileExists(atPath: copy) {
      throw StoreUnusable(.storeUnreadable(reason: "File exists"), at: copy)
    }
    do {
      try manager.createDirectory(atPath: target.path, withIntermediateDirectories: true)
      try copy(responses.queue, to: target.responses)
      if let personal { try copy(personal.queue, to: target.personal) }
      try manager.copyItem(atPath: folder.key, toPath: target.key)
    } catch let error as DatabaseError {
      throw StoreUnusable(database: error, path: target.path)
    } catch let error as StoreUnusable {
      throw error
    } catch {
      throw StoreUnusable(.storeUnreadable(reason: error.localizedDescription), at: target.path)
    }
  }

  private func copy(_ queue: DatabaseQueue, to path: String) throws {
    let temporary = path + ".new"
    try? FileManager.default.removeItem(atPath: temporary)
    try queue.vacuum(into: temporary)
    let handle = try FileHandle(forUpdating: URL(fileURLWithPath: temporary))
    try handle.synchronize()
    try handle.close()
    try FileManager.default.moveItem(atPath: temporary, toPath: path)
  }
}
