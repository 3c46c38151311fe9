import SurveyModel

extension BatchFinding {
  /// What exports of survey tools bring with them.
  func toolWords(_ say: Wording) -> FindingWords? {
    switch self {
    case .headerRowsMissing(let tool, let rows): headerRowsMissing(tool, rows, say)
    case .headerRowWidth(let row, let found, let expected):
      FindingWords(
        problem: say(
          "row \(row) of the header has \(say.count(found, "cell", "cells", "")) and row 1 has \(say.number(expected))",
          "dòng tiêu đề thứ \(row) có \(say.number(found)) ô, trong khi dòng thứ nhất có \(say.number(expected)) ô"),
        consequence: Self.nothingImported(say), help: [declareRows(say)])
    case .headerRowsDetected(let tool, let rows):
      FindingWords(
        problem: say(
          "the file has \(rows) rows of header, as \(tool.rawValue) writes them; records start below",
          "tệp có \(rows) dòng tiêu đề theo kiểu \(tool.rawValue); các phiếu bắt đầu từ dòng sau đó"),
        help: [
          say.declare("preset: \(tool.rawValue)", or: "--preset \(tool.rawValue)")
        ])
    case .labelsUnmatched(let item, let cells, let labels, let others): unmatched(item, cells, labels, others, say)
    case .answersUnreadable(let count, let given):
      FindingWords(
        problem: say(
          "\(say.number(count)) of the \(say.number(given)) scored answers cannot be read, more than the form allows",
          "\(say.number(count)) trong \(say.number(given)) câu trả lời tính điểm không đọc được, nhiều hơn mức mẫu phiếu cho phép"
        ),
        consequence: Consequence.quarantined.words(say),
        help: [
          say(
            "compare the record with the paper form; 'unreadable_limit' in the form says how many are allowed",
            "đối chiếu với phiếu gốc; 'unreadable_limit' trong mẫu phiếu quy định mức cho phép")
        ])
    case .recordDiscarded(let column, let found):
      FindingWords(
        problem: say(
          "column \(say.quoted(column)) says \(say.quoted(found)), so this is no interview",
          "cột \(say.quoted(column)) ghi \(say.quoted(found)), nên đây không phải một lượt trả lời"),
        consequence: Consequence.quarantined.words(say),
        help: [
          say(
            "nothing is lost; leave previews, tests and spam out of the export to be spared this",
            "không mất gì; bỏ các lượt xem trước, thử và spam khỏi bản xuất để không còn thông báo này")
        ])
    case .optionUnknown(let item, let column, let consequence):
      item.words(
        say(
          "column \(say.quoted(column)) is marked, and '\(item.id)' has no such option",
          "cột \(say.quoted(column)) được đánh dấu, nhưng '\(item.id)' không có lựa chọn này"), consequence, say,
        help: [
          say(
            "add the option to the form, or name the column under 'ignored_columns'",
            "thêm lựa chọn vào mẫu phiếu, hoặc ghi tên cột vào 'ignored_columns'")
        ])
    case .optionsDisagree(let item, let option, let column, let consequence):
      item.words(
        say(
          "column \(say.quoted(column)) and the column of all options disagree about option \(say.quoted(option)) of '\(item.id)'",
          "cột \(say.quoted(column)) và cột ghi mọi lựa chọn không khớp về lựa chọn \(say.quoted(option)) của '\(item.id)'"
        ), consequence, say,
        help: [
          say(
            "look the record up in the survey tool and export the file again",
            "tra phiếu này trong công cụ khảo sát rồi xuất lại tệp")
        ])
    case .keyingsDiffer(let item, let cells, let file, let line):
      item.words(
        cells.map {
          say(
            "'\(item.id)' is \(keyed($0.here, say)) here and \(keyed($0.there, say)) in \(file), line \(line)",
            "'\(item.id)' ở đây là \(keyed($0.here, say)), còn trong \(file), dòng \(line) là \(keyed($0.there, say))")
        }
          ?? say(
            "'\(item.id)' differs from \(file), line \(line) (the cells are personal and are not shown)",
            "'\(item.id)' khác với \(file), dòng \(line) (các ô là thông tin cá nhân nên không hiện ra)"),
        nil, say,
        help: [
          say("look at the paper form and correct the file that is wrong", "đối chiếu phiếu giấy và sửa tệp nhập sai")
        ])
    case .keyedOnce(let file):
      FindingWords(
        problem: say("the form is not in \(file)", "phiếu này không có trong \(file)"),
        help: [
          say(
            "key it there, or look for a mistyped respondent's id in both files",
            "nhập phiếu vào tệp đó, hoặc tìm mã người trả lời gõ sai ở cả hai tệp")
        ])
    default: nil
    }
  }

  private func keyed(_ cell: KeyedCell, _ say: Wording) -> String {
    switch cell {
    case .text(let text): say.quoted(text.unicodeScalars.count > 100 ? String(text.prefix(100)) + "…" : text)
    case .blank: say("blank", "ô trống")
    }
  }

  private func headerRowsMissing(_ tool: ExportPreset, _ rows: Int, _ say: Wording) -> FindingWords {
    FindingWords(
      problem: say(
        "the file does not start with the \(rows) rows of header that \(tool.rawValue) writes",
        "tệp không bắt đầu bằng \(rows) dòng tiêu đề như \(tool.rawValue) ghi ra"),
      consequence: Self.nothingImported(say), help: [declareRows(say)])
  }

  private func declareRows(_ say: Wording) -> String {
    say(
      "export the file again, or write how many rows there are as 'header_rows' at the batch, or after --header-rows",
      "xuất lại tệp, hoặc ghi số dòng tiêu đề vào 'header_rows' của tệp phiếu, hoặc sau --header-rows")
  }

  private func unmatched(
    _ item: Item.Name, _ cells: Int, _ labels: [LabelCount], _ others: Int, _ say: Wording
  ) -> FindingWords {
    var notes = labels.map { label in
      say(
        "\(say.count(label.count, "cell holds", "cells hold", "")) \(say.quoted(label.label))",
        "\(say.number(label.count)) ô ghi \(say.quoted(label.label))")
    }
    if others > 0, !labels.isEmpty {
      notes.append(
        say(
          "\(say.count(others, "other wording occurs", "other wordings occur", ""))",
          "còn \(say.number(others)) cách ghi khác"))
    }
    return item.words(
      say(
        "\(say.count(cells, "answer", "answers", "")) to '\(item.id)' \(cells == 1 ? "is" : "are") no label of its scale",
        "\(say.number(cells)) câu trả lời cho '\(item.id)' không phải nhãn nào của thang trả lời"), nil, say,
      notes: notes,
      help: [
        say(
          "correct the cells, or add the wording to 'aliases' of a point in the form",
          "sửa các ô, hoặc thêm cách ghi này vào 'aliases' của lựa chọn trong mẫu phiếu")
      ])
  }
}
