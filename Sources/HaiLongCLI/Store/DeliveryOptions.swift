import ArgumentParser
import Foundation
import SurveyDefinitions
import SurveyModel
import SurveyParser
import SurveyStore

extension SamplingBasis: ExpressibleByArgument {}
extension CollectionMode: ExpressibleByArgument {}

/// What the command line says of files that the round does not name.
struct DeliveryOptions: ParsableArguments {
  @Option(help: "For files that round.yaml does not name: the form that was filled in.")
  var form: String?

  @Option(help: "For such files: who could answer: probability, census or self_selected.")
  var basis: SamplingBasis?

  @Option(help: "For such files: how answers were collected: post, face_to_face, phone, online, kiosk or mixed.")
  var mode: CollectionMode?

  @Option(help: "For such files: the rated unit, where the form has no unit column.")
  var unit: String?

  @OptionGroup var layout: LayoutOptions

  /// The files as the round declares them, or else as the options do; all of the round's where none is named.
  func deliveries(_ files: [String], of loaded: LoadedRound) throws -> [Delivery] {
    let deliveries: [Delivery] =
      files.isEmpty
      ? zip(loaded.round.batches, loaded.batchPaths).map { .declared($0, path: $1) }
      : try files.map { file in
        QuarantineSheets.isOne(file)
          ? .mended(name: Self.name(of: file, in: loaded), path: file) : .file(try delivery(file, of: loaded))
      }
    try refuseIdleOptions(deliveries, of: loaded)
    return deliveries
  }

  /// Options that no file takes, and that say something else than what holds of one, are not passed over.
  private func refuseIdleOptions(_ deliveries: [Delivery], of loaded: LoadedRound) throws {
    var contradiction: (options: [String], path: String)?
    for delivery in deliveries {
      var declared: Batch?
      if case .file(let file) = delivery {
        guard loaded.round.batches.contains(where: { $0 == file.batch }) else { return }
        declared = file.batch
      }
      let options = contradictions(of: declared)
      if !options.isEmpty, contradiction == nil { contradiction = (options, delivery.place.path) }
    }
    if let contradiction {
      throw StoreUnusable(.optionsAgainstRound(options: contradiction.options), at: contradiction.path)
    }
  }

  /// The options that are given and say something else than a declared batch; all of them of a workbook that comes back.
  private func contradictions(of declared: Batch?) -> [String] {
    func isOther<Value: Equatable>(_ said: Value?, _ known: Value?) -> Bool {
      said != nil && (declared == nil || said != known)
    }
    return [
      isOther(form, declared?.formID) ? "--form" : nil, isOther(basis, declared?.basis) ? "--basis" : nil,
      isOther(mode, declared?.mode) ? "--mode" : nil, isOther(unit, declared?.unit) ? "--unit" : nil,
    ].compactMap { $0 } + layout.contradictions(of: declared?.layout)
  }

  private func delivery(_ file: String, of loaded: LoadedRound) throws -> DeliveredFile {
    let place = Self.place(file)
    if let known = loaded.batchPaths.firstIndex(where: { Self.place($0) == place }) {
      return DeliveredFile(batch: loaded.round.batches[known], path: file)
    }
    guard FileManager.default.fileExists(atPath: file) else {
      throw BatchUnusable(findings: [Finding(.batch(.fileMissing), at: SourceLocation(file: file))])
    }
    guard let basis, let form = form ?? Self.only(loaded.round.forms)?.id else {
      throw StoreUnusable(.batchNotDeclared(file: file), at: file)
    }
    guard let known = loaded.round.form(form) else {
      let names = loaded.round.forms.map(\.id).joined(separator: ", ")
      throw ValidationError(
        en: "the round has no form '\(form)'; it has \(names)",
        vi: "cuộc khảo sát không có mẫu phiếu '\(form)'; hiện có \(names)")
    }
    if (known.roles[.unit] == nil) != (unit != nil) {
      throw ValidationError(
        en: unit == nil
          ? "form '\(form)' has no unit column; say --unit" : "form '\(form)' has a unit column; leave --unit out",
        vi: unit == nil
          ? "mẫu phiếu '\(form)' không có cột đơn vị; hãy nêu --unit"
          : "mẫu phiếu '\(form)' đã có cột đơn vị; hãy bỏ --unit")
    }
    return DeliveredFile(
      batch: Batch(
        file: Self.name(of: file, in: loaded), formID: form, basis: basis, mode: mode, unit: unit, layout: layout.layout
      ), path: file)
  }

  /// The path as the round would write it, or the name alone of a file that lies elsewhere.
  private static func name(of file: String, in loaded: LoadedRound) -> String {
    let place = place(file)
    let folder = Self.place(loaded.folder) + "/"
    return place.hasPrefix(folder)
      ? String(place.dropFirst(folder.count)) : URL(fileURLWithPath: file).lastPathComponent
  }

  private static func place(_ path: String) -> String { URL(fileURLWithPath: path).resolvingSymlinksInPath().path }

  private static func only(_ forms: [SurveyForm]) -> SurveyForm? { forms.count == 1 ? forms[0] : nil }
}
