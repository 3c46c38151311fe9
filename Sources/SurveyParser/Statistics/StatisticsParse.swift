import CReadStat
import Glibc

/// Takes what a statistics file holds, in its order; a class, because C holds its address.
class StatisticsListener {
  func variable(_ index: Int, _ variable: UnsafeMutablePointer<readstat_variable_t>, labelSet: String) {}
  /// A value; `false` ends the reading.
  func value(_ row: Int, _ column: Int, _ value: readstat_value_t) -> Bool { true }
  /// The column by which the file weighs its records.
  func weight(_ variable: UnsafeMutablePointer<readstat_variable_t>) {}
  func label(_ label: UnsafePointer<CChar>, of value: readstat_value_t, in set: String) {}
}

/// One reading of a statistics file; the only place that sets ReadStat going.
enum StatisticsParse {
  /// The encoding that the file declares, if it does.
  static func declaredEncoding(path: String, format: FileFormat) -> String? {
    guard let parser = readstat_parser_init() else { return nil }
    defer { readstat_parser_free(parser) }
    let found = UnsafeMutablePointer<UnsafePointer<CChar>?>.allocate(capacity: 1)
    found.initialize(to: nil)
    defer { found.deallocate() }
    var encoding: String?
    readstat_set_metadata_handler(parser) { metadata, context in
      let name = readstat_get_file_encoding(metadata)
      let copy = name.flatMap { strdup($0) }
      context?.assumingMemoryBound(to: UnsafePointer<CChar>?.self).pointee = copy.map { UnsafePointer($0) }
      return Int32(READSTAT_HANDLER_ABORT)
    }
    _ = format == .stata ? readstat_parse_dta(parser, path, found) : readstat_parse_sav(parser, path, found)
    if let name = found.pointee {
      encoding = String(cString: name)
      free(UnsafeMutablePointer(mutating: name))
    }
    return encoding?.isEmpty == true ? nil : encoding
  }

  /// Reads the file; texts are handed over as the bytes that stand in it.
  static func run(path: String, format: FileFormat, listener: StatisticsListener) -> readstat_error_t {
    guard let parser = readstat_parser_init() else { return READSTAT_ERROR_MALLOC }
    defer { readstat_parser_free(parser) }
    // Without an encoding to convert to, nothing is converted.
    readstat_set_handler_character_encoding(parser, nil)
    readstat_set_variable_handler(parser, variable)
    readstat_set_value_handler(parser, value)
    readstat_set_value_label_handler(parser, label)
    readstat_set_fweight_handler(parser, weight)
    let context = Unmanaged.passUnretained(listener).toOpaque()
    return withExtendedLifetime(listener) {
      format == .stata ? readstat_parse_dta(parser, path, context) : readstat_parse_sav(parser, path, context)
    }
  }

  /// What ReadStat says of an error.
  static func message(_ error: readstat_error_t) -> String {
    readstat_error_message(error).map { String(cString: $0) } ?? "\(error.rawValue)"
  }

  private static let variable: readstat_variable_handler = { index, variable, labels, context in
    guard let variable, let context else { return Int32(READSTAT_HANDLER_ABORT) }
    let set = labels.map { String(cString: $0) } ?? ""
    Unmanaged<StatisticsListener>.fromOpaque(context)._withUnsafeGuaranteedRef {
      $0.variable(Int(index), variable, labelSet: set)
    }
    return Int32(READSTAT_HANDLER_OK)
  }

  private static let weight: readstat_fweight_handler = { variable, context in
    guard let variable, let context else { return Int32(READSTAT_HANDLER_ABORT) }
    Unmanaged<StatisticsListener>.fromOpaque(context)._withUnsafeGuaranteedRef { $0.weight(variable) }
    return Int32(READSTAT_HANDLER_OK)
  }

  private static let value: readstat_value_handler = { row, variable, value, context in
    guard let variable, let context else { return Int32(READSTAT_HANDLER_ABORT) }
    let column = Int(readstat_variable_get_index(variable))
    let goesOn = Unmanaged<StatisticsListener>.fromOpaque(context)._withUnsafeGuaranteedRef {
      $0.value(Int(row), column, value)
    }
    return Int32(goesOn ? READSTAT_HANDLER_OK : READSTAT_HANDLER_ABORT)
  }

  private static let label: readstat_value_label_handler = { set, value, label, context in
    guard let set, let label, let context else { return Int32(READSTAT_HANDLER_ABORT) }
    let name = String(cString: set)
    Unmanaged<StatisticsListener>.fromOpaque(context)._withUnsafeGuaranteedRef {
      $0.label(label, of: value, in: name)
    }
    return Int32(READSTAT_HANDLER_OK)
  }
}
