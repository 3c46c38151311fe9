import SurveyModel

/// The second sheet of a quarantine workbook: how to mend and import again, and which columns are not in it.
struct QuarantineAbout: Sendable {
  /// The delivered file.
  let file: String
  /// Names of personal columns.
  let personal: [String]
  /// Names of columns that the form does not read.
  let unread: [String]
  /// No record can be read without a personal cell.
  let needsPersonal: Bool

  /// Says of a record whose cells could not be told apart what can be done about it.
  func ofRecordWithoutCells(_ language: Language) -> String {
    let say = Wording(language: language)
    return needsPersonal
      ? say(
        "the cells cannot be told apart; mend the record in the delivered file",
        "không tách được các ô; hãy sửa phiếu trong tệp gốc")
      : say(
        "the cells cannot be told apart; fill in the row from the delivered file",
        "không tách được các ô; hãy điền dòng này theo tệp gốc")
  }

  /// Both languages beside each other.
  var sheet: Workbook.Sheet {
    Workbook.Sheet(
      name: "about", header: ["vi", "en"],
      rows: zip(sentences(Wording(language: .vi)), sentences(Wording(language: .en))).map { [$0, $1] })
  }

  private func sentences(_ say: Wording) -> [String] {
    [
      say(
        "The sheet 'quarantine' holds the records of \(say.quoted(file)) that were left out, each with its line in that file and what is wrong.",
        "Trang 'quarantine' chứa các phiếu bị loại của \(say.quoted(file)), mỗi phiếu kèm số dòng trong tệp đó và lý do."
      ),
      say(
        "1. Mend the cells right of the reasons. Leave the first two columns and the header as they are. Delete the rows that you do not want to import.",
        "1. Sửa các ô bên phải cột lý do. Giữ nguyên hai cột đầu và dòng tiêu đề. Xóa các dòng không muốn nhập."),
      say(
        "2. Save the workbook and import it: hailong import ROUND THIS-WORKBOOK. Rows that are still wrong come back in a new workbook.",
        "2. Lưu bảng tính rồi nhập: hailong import CUỘC BẢNG-TÍNH-NÀY. Dòng còn sai sẽ nằm trong bảng tính mới."),
      say(
        "The cells of columns that are not here are taken from the store, record by record.",
        "Ô của các cột không có ở đây được lấy từ kho dữ liệu theo từng phiếu."),
      needsPersonal
        ? say(
          "A record whose cells cannot be told apart, or whose personal cells are wrong, cannot be mended here: mend the delivered file, take its batch back with 'hailong batches retract', and import it again.",
          "Phiếu không tách được ô hoặc sai ở ô thông tin cá nhân thì không sửa được ở đây: sửa tệp gốc, rút tệp phiếu bằng 'hailong batches retract', rồi nhập lại."
        )
        : say(
          "A record whose cells cannot be told apart is an empty row: fill it in from the delivered file; its personal cells stay blank. Where a personal cell is wrong, mend the delivered file.",
          "Phiếu không tách được ô là dòng trống: điền theo tệp gốc; ô thông tin cá nhân của phiếu đó để trống. Nếu sai ở ô thông tin cá nhân, hãy sửa tệp gốc."
        ),
      left(
        personal,
        say("Columns that are left out because they are personal", "Các cột không đưa vào vì là thông tin cá nhân"), say
      ),
      left(
        unread,
        say(
          "Columns that are left out because the form does not read them",
          "Các cột không đưa vào vì mẫu phiếu không đọc"),
        say),
    ]
  }

  private func left(_ names: [String], _ heading: String, _ say: Wording) -> String {
    heading + ": " + (names.isEmpty ? say("none", "không có") : names.map(say.quoted).joined(separator: ", "))
  }
}
