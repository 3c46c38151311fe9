/// What parts cells, and how to have it otherwise.
extension Wording {
  /// A delimiter in the plural.
  func delimiter(_ text: String) -> String {
    switch text {
    case ",": self("commas", "dấu phẩy")
    case ";": self("semicolons", "dấu chấm phẩy")
    case "\t": self("tabs", "dấu tab")
    case "|": self("vertical bars", "dấu gạch đứng")
    default: quoted(text)
    }
  }

  /// Where spreadsheets let the comma be chosen.
  var exportWithCommas: String {
    self(
      "to export with commas, set Windows Region > List separator to a comma, or tick 'Edit filter settings' in LibreOffice",
      "để xuất tệp với dấu phẩy: đặt dấu phẩy ở Windows Region > List separator, hoặc chọn 'Edit filter settings' trong LibreOffice"
    )
  }
}
