import SurveyModel

extension DefinitionFinding {
  /// The pages on files, YAML and keys.
  static let explanationsFiles: [String: LocalizedText] = [
    "definition-file-missing": LocalizedText(
      vi: """
        Cuộc khảo sát nêu một phiếu, một bảng hoặc một bộ chỉ số theo đường dẫn, nhưng ở đó không có tệp nào. \
        Đường dẫn tính từ tệp nêu tên, không tính từ thư mục đang đứng. Hãy sửa đường dẫn hoặc đặt tệp vào đó.
        """,
      en: """
        A round names a form, a table or an index by a path, and there is no file at that path. Paths are \
        relative to the file that names them, not to the folder you stand in. Correct the path or put the file \
        there.
        """),
    "definition-file-is-folder": LocalizedText(
      vi: """
        Cần một tệp nhưng đường dẫn dẫn tới thư mục. Chỉ cuộc khảo sát mới được nêu bằng thư mục. Hãy thêm tên \
        tệp.
        """,
      en: """
        A file is wanted and the path leads to a folder. Only the round itself may be named by its folder. Add \
        the name of the file.
        """),
    "definition-file-unreadable": LocalizedText(
      vi: """
        Hệ thống không cho đọc tệp, thường do quyền truy cập. Định nghĩa không được dùng. Hãy kiểm tra quyền đọc \
        tệp.
        """,
      en: """
        The system refuses to hand out the file, mostly because of its permissions. Nothing of the definition is \
        used. Check who may read the file.
        """),
    "definition-file-empty": LocalizedText(
      vi: """
        Tệp trống hoặc chỉ có chú thích. Phiếu cần ít nhất form, version, title, roles và items; bảng cần dòng \
        đầu. Hãy xem ví dụ trong SurveyForms hoặc Data.
        """,
      en: """
        The file holds nothing, or comments only. A form needs at least form, version, title, roles and items; a \
        table needs a header. Take an example from SurveyForms or Data.
        """),
    "definition-file-too-large": LocalizedText(
      vi: """
        Định nghĩa do người viết nên nhỏ; tệp lớn thế này thường là thứ khác. Tệp không được dùng. Hãy kiểm tra \
        đường dẫn có dẫn tới định nghĩa hay dẫn tới dữ liệu.
        """,
      en: """
        Definitions are written by hand and are small; a file of this size is most likely something else. \
        Nothing of it is used. Check that the path leads to the definition and not to data.
        """),
    "definition-file-not-utf8": LocalizedText(
      vi: """
        Định nghĩa dùng mã UTF-8 để chữ tiếng Việt giống nhau trên mọi máy. Số byte cho biết chữ đầu tiên không \
        đọc được. Hãy mở tệp đúng mã gốc rồi lưu lại bằng UTF-8.
        """,
      en: """
        Definitions are UTF-8, so that Vietnamese letters mean the same on every machine. The offset says at \
        which byte the first letter cannot be read. Open the file with its true encoding and save it as UTF-8.
        """),
    "yaml-syntax": LocalizedText(
      vi: """
        Tệp không đúng YAML: thường là phím tab, lùi dòng không khớp dòng trên, hoặc chữ có dấu hai chấm mà \
        thiếu dấu nháy. Dòng và cột là nơi dừng đọc; lỗi có thể ở trước đó một chút. Tệp không được dùng.
        """,
      en: """
        The file is not YAML: often a tab, an indentation that does not match the line above, or a text with a \
        colon that needs quotes. The line and column are where reading stopped; the slip may stand a little \
        before. Nothing of the file is used.
        """),
    "yaml-feature": LocalizedText(
      vi: """
        Định nghĩa chỉ dùng phần an toàn của YAML. Neo, bí danh, thẻ, mục gộp và nhiều tài liệu che mất nội \
        dung hoặc làm tệp nhỏ phình to, nên bị từ chối trước khi đọc. Hãy viết đầy đủ; chữ bắt đầu bằng & hoặc * \
        hoặc ! cần dấu nháy.
        """,
      en: """
        Definitions use a safe part of YAML. Anchors, aliases, tags, merge keys and several documents hide what \
        a file says or let a small file grow without limit, so they are refused before anything is read. Write \
        out what is meant; a text that begins with & or * or ! needs quotes.
        """),
    "key-repeated": LocalizedText(
      vi: """
        Một mục được viết hai lần ở cùng chỗ, mà chỉ một lần có thể tính. Không lần nào được dùng, vì đoán sai \
        sẽ làm đổi kết quả. Hãy xóa hoặc đổi tên một mục.
        """,
      en: """
        A key stands twice in the same place, and only one of the two could count. Neither is taken, because a \
        guess could change results. Remove or rename one of them.
        """),
    "key-unknown": LocalizedText(
      vi: """
        Mục này không thuộc các mục được biết ở đây: thường do viết sai, hoặc là mục của loại câu hỏi hay quy \
        tắc khác. Mục bị từ chối vì nếu lặng lẽ bỏ qua thì cài đặt sẽ không có hiệu lực. Hãy dùng tên được gợi \
        ý hoặc xóa mục.
        """,
      en: """
        The key is not one of those known at this place: mostly a slip of spelling, or a key of another type of \
        item or rule. It is refused because a key that is passed over silently is a setting that does not hold. \
        Use the name suggested, or remove the key.
        """),
    "key-missing": LocalizedText(
      vi: """
        Thiếu một điều không có mặc định an toàn, như phiên bản phiếu hoặc cách tính hài lòng. Tệp chưa được \
        dùng cho tới khi có. Hãy thêm mục vào chỗ đã nêu.
        """,
      en: """
        Something that has no safe default is not said, such as the version of a form or the definition of \
        satisfaction. The file is not used until it is. Add the key at the place shown.
        """),
    "value-kind": LocalizedText(
      vi: """
        Giá trị không đúng loại mà mục này nhận: danh sách thay cho chữ, hoặc số viết cách khác. Số chỉ gồm chữ \
        số và nhiều nhất một dấu chấm, không có dấu cách, dấu phân nhóm hay số mũ. Chữ hai ngôn ngữ viết {vi: …, \
        en: …}.
        """,
      en: """
        The value is of another kind than this key takes: a list where a text is wanted, or a number written in \
        another way. Numbers are digits with at most one point, without blanks, thousands separators or \
        exponents. Texts in two languages are written {vi: …, en: …}.
        """),
    "value-not-allowed": LocalizedText(
      vi: """
        Mục này chỉ nhận vài tên, và đây không phải một trong số đó; hoặc mã được nêu không có trong thang của \
        câu hỏi. Hãy chọn trong danh sách đã nêu.
        """,
      en: """
        The key takes one of a few names, and this is none of them; or a code is named that the item's scale \
        does not have. Choose one of those listed.
        """),
  ]
}
