import SurveyModel

extension DefinitionFinding {
  /// The pages on names, numbers and cells.
  static let explanationsNames: [String: LocalizedText] = [
    "name-unknown": LocalizedText(
      vi: """
        Định nghĩa nhắc tới thứ không có: câu hỏi, thang, nội dung, đơn vị, phiếu hoặc khối. Tên được so từng chữ. \
        Hãy sửa tên hoặc định nghĩa thứ được nhắc.
        """,
      en: """
        The definition speaks of something that is not there: an item, a scale, a node, a unit, a form, a block. \
        Names are compared letter by letter. Correct the name, or define what it names.
        """),
    "name-repeated": LocalizedText(
      vi: """
        Hai thứ mang cùng tên nên không biết đang nhắc thứ nào. Tên chỉ khác chữ hoa, chữ thường được coi là \
        một, vì cơ sở dữ liệu và bảng tính gộp chúng. Hãy đổi một tên.
        """,
      en: """
        Two things have one name, so that a mention of it could mean either. Names that differ in capitals only \
        count as one, because databases and spreadsheets fold them. Rename one.
        """),
    "name-unsafe": LocalizedText(
      vi: """
        Tên trở thành cột, tên tệp và phần của địa chỉ, nên chỉ gồm chữ không dấu, chữ số, '_', '.' và '-'. Nhãn \
        và tiêu đề thì viết tự do, bằng hai ngôn ngữ. Hãy chọn tên đơn giản và để câu chữ trong nhãn.
        """,
      en: """
        Names become columns, file names and parts of addresses, so they are kept to letters without marks, \
        digits, '_', '.' and '-'. Labels and titles may say anything, in both languages. Choose a plain name and \
        put the wording into the label.
        """),
    "number-order": LocalizedText(
      vi: """
        Cận dưới cao hơn cận trên, hoặc các mức xếp loại không giảm dần. Không gì thỏa được quy tắc như thế. Hãy \
        đổi chỗ hoặc sửa hai số.
        """,
      en: """
        The lower of two bounds is above the upper, or grades do not run from the best down. Nothing could \
        fulfil such a rule. Exchange or correct the two.
        """),
    "number-beyond": LocalizedText(
      vi: """
        Số nằm ngoài khoảng có nghĩa của mục này, như mười chữ số thập phân hoặc cỡ mẫu bằng 0. Thông báo nêu \
        giới hạn. Hãy sửa số.
        """,
      en: """
        The number is outside what this key can mean, such as ten decimals or a base of zero. The message names \
        the bounds. Correct the number.
        """),
    "number-not-positive": LocalizedText(
      vi: """
        Quyền số, điểm tối đa hoặc mẫu số phải lớn hơn 0. Bằng 0 thì phần đó không tính hoặc tỷ lệ không xác \
        định. Hãy sửa hoặc bỏ phần đó.
        """,
      en: """
        A weight, a maximum or a denominator has to be more than zero. With zero a part would not count or a \
        share would be undefined. Correct it or leave the part out.
        """),
    "share-beyond": LocalizedText(
      vi: "Độ tin cậy và nửa khoảng là tỷ lệ giữa 0 và 1, không phải phần trăm. 95 % viết là 0.95.",
      en: "Levels and half-widths are shares between 0 and 1, not percent. Write 95 % as 0.95."),
    "definition-column-missing": LocalizedText(
      vi: """
        Bảng của cuộc khảo sát thiếu một cột cần có. Cột được tìm theo tên ở dòng đầu, thứ tự nào cũng được. Hãy \
        thêm cột hoặc sửa tên. Trong units.csv, 'block' là khối trong đó đơn vị được xếp hạng.
        """,
      en: """
        A table that belongs to the round lacks a column that it needs. Columns are found by their names in the \
        first row, in any order. Add the column or correct its name. In units.csv, 'block' says among which units a \
        unit is ranked.
        """),
    "definition-column-unknown": LocalizedText(
      vi: """
        Bảng có cột không được biết, thường do viết tên khác. Cột bị từ chối vì lặng lẽ bỏ qua sẽ khiến người ta \
        tưởng nó có hiệu lực. Hãy sửa hoặc xóa.
        """,
      en: """
        A table has a column that it does not know, mostly a name spelt otherwise. It is refused because a \
        column passed over silently would look as if it counted. Correct or remove it.
        """),
    "cell-unreadable": LocalizedText(
      vi: """
        Một ô trong bảng bị trống hoặc chứa thứ khác với cột. Số dùng dấu chấm trước phần thập phân và không có \
        dấu phân nhóm. Hãy sửa ô.
        """,
      en: """
        A cell of a table is empty where it may not be, or holds something else than its column takes. Numbers \
        use a point before decimals and no thousands separators. Correct the cell.
        """),
    "definition-delimiter-other": LocalizedText(
      vi: """
        Các bảng của cuộc khảo sát (units.csv, plan.csv, appraisal.csv, figures.csv) phải có dấu phẩy giữa các ô. \
        Không có gì được đoán. Hãy xuất lại bảng với dấu phẩy.
        """,
      en: """
        The tables of a round (units.csv, plan.csv, appraisal.csv, figures.csv) have commas between their cells. \
        Nothing is guessed. Export the table again with commas.
        """),
    "audit-rules-elsewhere": LocalizedText(
      vi: """
        Tệp quy tắc kiểm tra được tìm thấy ở thư mục hiện thời hoặc phía trên cuộc khảo sát có nội dung khác với tệp đi kèm \
        chương trình, mà round.yaml không nêu tên tệp nào. Kết luận của kiểm tra theo tệp được tìm thấy.
        """,
      en: """
        A file of audit rules in the working directory or above the round has other contents than the one that comes with the \
        program, and round.yaml names none. The verdicts are by the file that was found.
        """),
    "audit-rules-missing": LocalizedText(
      vi: """
        Kiểm tra chất lượng dùng các ngưỡng trong Data/audit/standard.yaml, được tìm cạnh chương trình đã cài, trong thư \
        mục hiện thời, trong các thư mục phía trên cuộc khảo sát và phía trên chương trình; có --data thì chỉ tìm ở đó. Hãy \
        nêu thư mục Data, hoặc thư mục chứa nó, bằng --data, hoặc chỉ tệp quy tắc ở audit.rules.
        """,
      en: """
        The audit judges by the thresholds in Data/audit/standard.yaml, which is looked for beside the installed program, \
        in the working directory, in the folders above the round and above the program; with --data only there. Name the \
        folder Data, or the one that holds it, with --data, or a file under audit.rules.
        """),
    "form-library-missing": LocalizedText(
      vi: """
        Không có thư mục mẫu phiếu ở những nơi đã tìm: cạnh chương trình đã cài, thư mục hiện thời, các thư \
        mục phía trên chương trình; có --data thì chỉ tìm ở đó. Hãy nêu thư mục Data, hoặc thư mục chứa nó, bằng --data.
        """,
      en: """
        None of the places where forms are looked for exists: beside the installed program, in the working \
        directory, in the folders above the program; with --data only there. Name the folder Data, or the one that holds \
        it, with --data.
        """),
    "form-not-in-library": LocalizedText(
      vi: """
        Thư viện không có mẫu phiếu tên như vậy; lệnh hailong forms liệt kê các mẫu phiếu. Mẫu phiếu cũng có thể \
        được nêu bằng đường dẫn của tệp.
        """,
      en: """
        The library has no form of this name; hailong forms lists those there are. A form may also be given by the \
        path of its file.
        """),
    "list-length": LocalizedText(
      vi: """
        Danh sách có nhiều hoặc ít phần tử hơn số cần thiết: tỷ số và tương quan cần hai cột, giới hạn cần hai số, \
        còn tầng và tổng thể không quá số giai đoạn của đơn vị chọn mẫu cộng một.
        """,
      en: """
        A list has more or fewer entries than are needed: ratios and correlations take two columns, bounds two \
        numbers, and strata and populations one entry per stage of the units and one for single rows.
        """),
    "row-width": LocalizedText(
      vi: """
        Một dòng có nhiều hoặc ít ô hơn dòng đầu, nên không biết ô nào thuộc cột nào. Thường là dấu phẩy trong \
        chữ mà thiếu dấu nháy. Hãy đặt chữ trong dấu nháy.
        """,
      en: """
        A row has more or fewer cells than the header, so that nobody can say which cell belongs to which \
        column. Mostly a comma stands in a text without quotes. Put the text into quotes.
        """),
  ]
}
