import SurveyModel

extension BatchFinding {
  /// The header does not fit the form: nothing is used.
  func headerWords(_ say: Wording) -> FindingWords? {
    switch self {
    case .delimiterOther(let found, let expected):
      FindingWords(
        problem: say(
          "cells are parted by \(delimiter(found, say)), and \(delimiter(expected, say)) are expected",
          "các ô cách nhau bằng \(delimiter(found, say)), trong khi cần \(delimiter(expected, say))"),
        consequence: Self.nothingImported(say),
        help: delimiterHelp(found, expected, say))
    case .headerOfNoColumn(let form, let expected):
      FindingWords(
        problem: say(
          "this line does not look like the header of form \(say.quoted(form)): none of its columns is there",
          "dòng này không giống dòng tiêu đề của mẫu phiếu \(say.quoted(form)): không có cột nào của mẫu phiếu"),
        consequence: Self.nothingImported(say),
        notes: [
          say("the form has the columns \(say.names(expected))", "mẫu phiếu có các cột \(say.names(expected))")
        ],
        help: [
          say(
            "write the names of the columns into the first line, or name the form that was filled in",
            "ghi tên các cột vào dòng đầu của tệp, hoặc chọn đúng mẫu phiếu đã dùng")
        ])
    case .columnMissing(let name, let nearest, let found, let use): columnMissing(name, nearest, found, use, say)
    case .columnRepeated(let name, let positions):
      FindingWords(
        problem: say(
          "column \(say.quoted(name)) stands in the header more than once: columns \(list(positions, say))",
          "cột \(say.quoted(name)) có nhiều lần trong dòng tiêu đề: các cột \(list(positions, say))"),
        consequence: Self.nothingImported(say),
        help: [
          say(
            "keep one of them, or give the others names of their own",
            "giữ một cột, hoặc đặt tên khác cho các cột còn lại")
        ])
    case .columnUnnamed(let position):
      FindingWords(
        problem: say("column \(position) has no name in the header", "cột \(position) không có tên trong dòng tiêu đề"),
        consequence: Self.nothingImported(say),
        help: [say("name the column or remove it", "đặt tên cho cột hoặc xóa cột")])
    case .tooManyColumns(let count, let limit):
      FindingWords(
        problem: say(
          "the header has \(say.number(count)) columns, and at most \(say.number(limit)) are read",
          "dòng tiêu đề có \(say.number(count)) cột, trong khi chỉ đọc tối đa \(say.number(limit)) cột"),
        consequence: Self.nothingImported(say),
        help: [
          say(
            "delete empty columns; where there are none, check the delimiter and whether this is the response file",
            "xóa các cột trống; nếu không có, kiểm tra dấu phân cách và xem đây có đúng là tệp phiếu không")
        ])
    case .batchUnitUnknown(let found, let nearest):
      FindingWords(
        problem: say(
          "the batch is declared for unit \(say.quoted(found)), which is not a unit of the round",
          "tệp phiếu khai báo cho đơn vị \(say.quoted(found)), không có trong danh sách đơn vị của cuộc khảo sát"),
        consequence: Self.nothingImported(say),
        help: didYouMean(nearest, say) + [
          say(
            "correct 'unit' at the batch in round.yaml (or --unit), or add the unit to units.csv",
            "sửa 'unit' của tệp phiếu trong round.yaml (hoặc --unit), hoặc thêm đơn vị vào units.csv")
        ])
    default: nil
    }
  }

  /// Everything is used, and one thing should be known.
  func remarkWords(_ say: Wording) -> FindingWords? {
    switch self {
    case .columnsNotInForm(let names):
      FindingWords(
        problem: names.count == 1
          ? say("column \(say.names(names)) is not in the form", "cột \(say.names(names)) không có trong mẫu phiếu")
          : say(
            "columns \(say.names(names)) are not in the form", "các cột \(say.names(names)) không có trong mẫu phiếu"),
        consequence: names.count == 1
          ? say("it is not read", "cột này không được đọc") : say("they are not read", "các cột này không được đọc"),
        help: [
          say(
            "name what is known to arrive under 'ignored_columns' in the form",
            "ghi tên cột biết trước là thừa vào 'ignored_columns' của mẫu phiếu")
        ])
    case .columnsNotDelivered(let names):
      FindingWords(
        problem: names.count == 1
          ? say(
            "the file has no column for item \(say.names(names))", "tệp không có cột cho câu hỏi \(say.names(names))")
          : say(
            "the file has no columns for items \(say.names(names))",
            "tệp không có cột cho các câu hỏi \(say.names(names))"),
        consequence: names.count == 1
          ? say("it counts as not asked", "câu này tính là không được hỏi")
          : say("they count as not asked", "các câu này tính là không được hỏi"),
        help: [
          say(
            names.count == 1
              ? "if it was asked, export the file again with its column"
              : "if they were asked, export the file again with their columns",
            "nếu thực tế có hỏi, xuất lại tệp kèm cột của câu hỏi")
        ])
    case .columnNameFolded(let found, let name):
      FindingWords(
        problem: say(
          "column \(say.quoted(found)) is read as \(say.quoted(name)), though case, blanks or invisible characters differ",
          "cột \(say.quoted(found)) được đọc là \(say.quoted(name)), dù khác chữ hoa, khoảng trắng hoặc ký tự ẩn"),
        notes: say.lookalikes(in: found))
    case .blankLinesSkipped(let count):
      FindingWords(
        problem: say(
          count == 1 ? "a blank line was skipped" : "\(say.number(count)) blank lines were skipped, here the first",
          count == 1 ? "bỏ qua một dòng trống" : "bỏ qua \(say.number(count)) dòng trống, dòng đầu tiên ở đây"))
    case .cellsPadded(let count):
      FindingWords(
        problem: say(
          "\(say.count(count, "cell has", "cells have", "")) blanks round the answer",
          "\(say.number(count)) ô có khoảng trắng ở đầu hoặc cuối"),
        consequence: say(
          count == 1 ? "it is read without them" : "they are read without them", "được đọc sau khi bỏ khoảng trắng"))
    case .lineEndsMixed(let lf, let crlf, let cr):
      FindingWords(
        problem: say(
          "line ends are mixed: LF \(say.number(lf)), CR LF \(say.number(crlf)), CR \(say.number(cr)) times",
          "dấu xuống dòng lẫn lộn: LF \(say.number(lf)), CR LF \(say.number(crlf)), CR \(say.number(cr)) lần"),
        consequence: say("each is read as a line end", "mỗi dấu đều được đọc là hết dòng"))
    case .byteOrderMarkRepeated:
      FindingWords(
        problem: say(
          "the file starts with more than one byte order mark", "tệp bắt đầu bằng nhiều dấu thứ tự byte (BOM)"),
        consequence: say("they are passed over", "các dấu này được bỏ qua"))
    default: nil
    }
  }

  func didYouMean(_ names: [String], _ say: Wording) -> [String] {
    names.isEmpty ? [] : [say("did you mean \(say.choice(names))?", "có phải là \(say.choice(names))?")]
  }

  private func columnMissing(
    _ name: String, _ nearest: String?, _ found: [String], _ use: ColumnUse, _ say: Wording
  ) -> FindingWords {
    let lookalikes = nearest.map(say.lookalikes) ?? []
    return FindingWords(
      problem: say("column \(say.quoted(name)) is not in the header", "dòng tiêu đề không có cột \(say.quoted(name))"),
      consequence: Self.nothingImported(say),
      notes: [say("the header has \(say.names(found))", "dòng tiêu đề có \(say.names(found))")] + lookalikes
        + otherNames(use, say),
      help: didYouMean(nearest.map { [$0] } ?? [], say) + [whereNamed(name, use, say)])
  }

  /// The names under which an item may arrive, where there are several.
  private func otherNames(_ use: ColumnUse, _ say: Wording) -> [String] {
    guard case .item(let id, let columns) = use, columns.count > 1 else { return [] }
    let names = say.choice(columns)
    return [
      say(
        "item \(say.quoted(id)) may stand in a column called \(names)",
        "câu hỏi \(say.quoted(id)) có thể ở cột tên \(names)")
    ]
  }

  /// Where the form says that it needs the column.
  private func whereNamed(_ name: String, _ use: ColumnUse, _ say: Wording) -> String {
    switch use {
    case .item(let id, _):
      say(
        "rename the column to \(say.quoted(name)), or add its name to 'columns' of item \(say.quoted(id)) in the form",
        "đổi tên cột thành \(say.quoted(name)), hoặc thêm tên cột vào 'columns' của câu hỏi \(say.quoted(id)) trong mẫu phiếu"
      )
    case .role(let role):
      say(
        "the form's role '\(role.rawValue)' names it; rename the column in the file or change the role in the form",
        "vai trò '\(role.rawValue)' của mẫu phiếu cần cột này; đổi tên cột trong tệp hoặc sửa vai trò trong mẫu phiếu")
    }
  }

  private func list(_ positions: [Int], _ say: Wording) -> String {
    say.joined(positions.map(String.init), say("and", "và"))
  }

  /// The key that declares what the file has, and how to export what is expected.
  private func delimiterHelp(_ found: String, _ expected: String, _ say: Wording) -> [String] {
    [declareDelimiter(found, say)] + (expected == "," ? [say.exportWithCommas] : [])
  }

  private func delimiter(_ text: String, _ say: Wording) -> String { say.delimiter(text) }
}
