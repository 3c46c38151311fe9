import SurveyModel

/// Opens a delivered file as a stream of UTF-8 CSV, by what its first bytes and its declared layout say.
enum SourceFile {
  /// Opens the file at `path`, which findings call `name`.
  static func open(
    path: String, name: String, layout: FileLayout, limits: ParserLimits
  ) throws(BatchUnusable) -> any ByteSource {
    if let source = try ForeignFile.source(path: path, name: name, layout: layout, limits: limits) { return source }
    return PlainSource(try InputFile.open(path: path, name: name))
  }
}
