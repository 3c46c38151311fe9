import SurveyModel

extension BatchFinding {
  /// One record is left out.
  func recordWords(_ say: Wording) -> FindingWords? {
    structureWords(say) ?? keyWords(say)
  }

  func leftOut(_ problem: String, _ say: Wording, notes: [String] = [], help: [String] = []) -> FindingWords {
    FindingWords(problem: problem, consequence: Consequence.quarantined.words(say), notes: notes, help: help)
  }

  private func structureWords(_ say: Wording) -> FindingWords? {
    switch self {
    case .quoteMisplaced:
      leftOut(
        say(
          "a quote stands where none may be", "dấu ngoặc kép đặt sai chỗ"), say,
        help: [
          say(
            "put the whole cell in quotes and double each quote within: \"the \"\"one-stop\"\" desk\"",
            "đặt cả ô trong ngoặc kép và viết đôi mỗi dấu bên trong: \"quầy \"\"một cửa\"\" số 2\"")
        ])
    case .quoteSwallowsLines(let lastLine):
      leftOut(
        say(
          "a quoted text runs from here to line \(lastLine), and a line in it looks like a record",
          "một ô trong ngoặc kép kéo dài từ đây đến dòng \(lastLine), và có dòng bên trong giống một phiếu"), say,
        notes: [
          say(
            "all lines up to line \(lastLine) are quarantined with it",
            "mọi dòng đến hết dòng \(lastLine) bị loại cùng phiếu này")
        ], help: [say("look for a stray quote on both lines", "tìm dấu ngoặc kép thừa ở cả hai dòng")])
    case .recordWidth(let found, let expected): width(found, expected, say)
    case .recordEmpty(isMended: true):
      leftOut(
        say("every cell of the record is empty", "mọi ô của phiếu đều trống"), say,
        help: [
          say(
            "the program left the row blank where it could not tell the cells apart: fill it in from the delivered file, or mend that file where sheet 'about' says so",
            "chương trình để trống dòng này nếu không tách được các ô: điền theo tệp gốc, hoặc sửa tệp gốc nếu trang 'about' hướng dẫn như vậy"
          )
        ])
    case .recordEmpty:
      leftOut(
        say("every cell of the record is empty", "mọi ô của phiếu đều trống"), say,
        help: [
          say(
            "delete the line; spreadsheets leave such lines behind", "xóa dòng này; bảng tính hay để thừa dòng như vậy")
        ])
    case .headerRepeated:
      leftOut(
        say("the header is repeated in place of a record", "dòng tiêu đề lặp lại ở chỗ của một phiếu"), say,
        help: [
          say(
            "delete the line, and look whether two files were joined",
            "xóa dòng này, và kiểm tra xem có phải hai tệp đã bị nối vào nhau")
        ])
    case .cellTooLong(let limit):
      leftOut(
        say("a cell is longer than \(say.number(limit)) bytes", "có ô dài hơn \(say.number(limit)) byte"), say,
        help: [shorten(say)])
    case .recordTooLong(let limit):
      leftOut(
        say("the record is longer than \(say.number(limit)) bytes", "phiếu dài hơn \(say.number(limit)) byte"), say,
        help: [shorten(say)])
    case .bytesNotUTF8:
      leftOut(
        say("the record holds bytes that are not UTF-8", "phiếu có byte không đúng bảng mã UTF-8"), say,
        help: [
          say(
            "retype the garbled letters of the record and save the file as \"CSV UTF-8\"",
            "gõ lại các chữ bị lỗi phông của phiếu này rồi lưu tệp dưới dạng \"CSV UTF-8\"")
        ])
    case .nulByte:
      leftOut(
        say("the record holds a NUL byte", "phiếu chứa byte NUL"), say,
        help: [
          say(
            "export the file again; where the line holds nothing else, delete it",
            "xuất lại tệp; nếu dòng không có gì khác thì xóa dòng")
        ])
    default: nil
    }
  }

  private func shorten(_ say: Wording) -> String {
    say(
      "shorten the text, or look for a quote that is not closed", "rút ngắn nội dung, hoặc tìm dấu ngoặc kép chưa đóng")
  }

  private func width(_ found: Int, _ expected: Int, _ say: Wording) -> FindingWords {
    let areGlued = found == 2 * expected - 1
    let help =
      found > expected
      ? say(
        "look for a comma in an unquoted text, a delimiter at the end of the line, or two records in one line",
        "tìm dấu phẩy trong ô chưa đặt trong ngoặc kép, dấu phân cách thừa ở cuối dòng, hoặc hai phiếu dính trên một dòng"
      )
      : found == 1
        ? say(
          "look for another delimiter, a line break in an unquoted text, or a line that is no record, such as a total",
          "xem dòng này có dùng dấu phân cách khác, bị xuống dòng giữa ô, hoặc không phải phiếu, như dòng tổng cộng")
        : say(
          "look for a line break in an unquoted text, a file cut short, or a line that is no record, such as a total",
          "xem có chỗ xuống dòng giữa ô, tệp bị cắt cụt, hoặc dòng không phải phiếu, như dòng tổng cộng")
    return leftOut(
      say(
        "the record has \(say.count(found, "cell", "cells", "")) and the header has \(say.number(expected))",
        "phiếu có \(say.number(found)) ô, trong khi dòng tiêu đề có \(say.number(expected)) ô"), say,
      notes: areGlued
        ? [
          say(
            "two records without a line end between them have so many cells; both respondents have to be entered again",
            "hai phiếu mất dấu xuống dòng ở giữa có đúng số ô này; phải nhập lại cả hai người trả lời")
        ] : [], help: [help])
  }
}

extension Consequence {
  /// What became of the record.
  func words(_ say: Wording) -> String {
    switch self {
    case .quarantined: say("the record is quarantined", "phiếu bị loại")
    case .countedMissing: say("the answer counts as missing", "câu trả lời tính là khuyết")
    }
  }
}
