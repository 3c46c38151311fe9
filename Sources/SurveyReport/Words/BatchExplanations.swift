import SurveyModel

extension BatchFinding {
  /// The page behind each code, which `hailong explain` prints: what it means, what happens, what to do.
  public static let explanations: [String: LocalizedText] = Dictionary(
    uniqueKeysWithValues: pages.map { ($0.code, LocalizedText(vi: $0.vi, en: $0.en)) })

  /// Every code of a finding about a response file, the file first and the single answer last.
  public static var allCodes: [String] { pages.map(\.code) }

  /// A page in both languages.
  struct Page: Sendable {
    let code: String
    let en: String
    let vi: String

    init(_ code: String, _ en: String, _ vi: String) {
      self.code = code
      self.en = en
      self.vi = vi
    }
  }

  private static let pages =
    filePages + headerPages + dialectPages + toolPages + recordPages + answerPages + foreignPages

  private static let filePages = [
    Page(
      "file-missing",
      "No file stands under this path. Nothing is read. Check the path in the round or on the command line; paths in a round are relative to the round's folder.",
      "Không có tệp nào ở đường dẫn này. Không đọc được gì. Kiểm tra đường dẫn trong cuộc khảo sát hoặc trên dòng lệnh; đường dẫn trong cuộc khảo sát tính từ thư mục của nó."
    ),
    Page(
      "file-is-folder",
      "The path names a folder, and a response file is wanted. Nothing is read. Name the CSV files in the folder.",
      "Đường dẫn là một thư mục, trong khi cần một tệp phiếu. Không đọc được gì. Hãy ghi tên các tệp CSV trong thư mục đó."
    ),
    Page(
      "file-unreadable",
      "The system refused to open the file or stopped reading it, for the reason given. Nothing of the file is used, so that no half of it is taken for the whole. Check the rights on the file and the disk, then try again.",
      "Hệ thống không cho mở tệp hoặc ngừng đọc giữa chừng, với lý do đã nêu. Không dùng phần nào của tệp, để không lấy một nửa làm toàn bộ. Kiểm tra quyền truy cập và ổ đĩa rồi thử lại."
    ),
    Page(
      "file-empty",
      "The file holds no header and no records, or nothing but blank lines. Nothing is imported. The export probably failed; export the file again.",
      "Tệp không có dòng tiêu đề và phiếu, hoặc chỉ có dòng trống. Không nhập gì. Có lẽ việc xuất tệp đã hỏng; hãy xuất lại."
    ),
    Page(
      "file-without-records",
      "The header is there and no record follows. An empty batch is never a silent success, so the file is refused. If nobody answered, leave the batch out of the round; otherwise export it again.",
      "Có dòng tiêu đề nhưng không có phiếu nào. Một tệp phiếu rỗng không được coi là nhập xong, nên tệp bị từ chối. Nếu không ai trả lời thì bỏ tệp này khỏi cuộc khảo sát; nếu không thì xuất lại tệp."
    ),
    Page(
      "file-not-text",
      "The first bytes show a workbook, a PDF, an archive or a block of NUL bytes, whatever the file's name says. Nothing is imported. Open it in the program that made it and save it as \"CSV UTF-8\".",
      "Các byte đầu cho thấy đây là bảng tính, PDF, tệp nén hoặc toàn byte NUL, dù tên tệp ghi gì. Không nhập gì. Mở tệp bằng chương trình đã tạo ra nó và lưu dưới dạng \"CSV UTF-8\"."
    ),
    Page(
      "file-encoding",
      "The file looks like UTF-16, which Excel calls \"Unicode text\", and has no byte order mark to prove it. Nothing is imported, because converting by guess could change answers. Save it as \"CSV UTF-8\", or declare 'encoding: utf-16' at the batch.",
      "Tệp có vẻ viết bằng UTF-16, Excel gọi là \"Unicode text\", nhưng không có dấu thứ tự byte để chắc chắn. Không nhập gì, vì tự đoán cách chuyển có thể làm sai câu trả lời. Hãy lưu dưới dạng \"CSV UTF-8\", hoặc khai báo 'encoding: utf-16' cho tệp phiếu."
    ),
    Page(
      "encoding-unknown",
      "The header, or every text with more than ASCII letters, is in an encoding that is not UTF-8, such as Windows-1258, TCVN3 or VNI. Nothing is imported, because Vietnamese letters would be lost. The finding names the first byte and its line. Convert the file to UTF-8 where it was made.",
      "Dòng tiêu đề, hoặc mọi chữ ngoài ASCII, dùng bảng mã không phải UTF-8, như Windows-1258, TCVN3 hay VNI. Không nhập gì, vì chữ tiếng Việt sẽ hỏng. Thông báo nêu byte đầu tiên và dòng của nó. Hãy chuyển tệp sang UTF-8 ở nơi tạo ra nó."
    ),
    Page(
      "quote-unclosed",
      "A cell that starts with a quote goes on over whole lines up to the end of the file, so that later records would vanish into one text. Nothing is imported. The line is the one on which the quote opens. Close the quote there, or export the file again.",
      "Một ô mở bằng dấu ngoặc kép kéo dài qua nhiều dòng đến hết tệp, khiến các phiếu sau bị nuốt vào một ô. Không nhập gì. Dòng nêu ra là dòng mở dấu ngoặc kép. Hãy đóng dấu ngoặc ở đó, hoặc xuất lại tệp."
    ),
    Page(
      "quote-runs-on",
      "A quoted cell runs over several lines and past the limit on cells or records, which no answer does. A quote was probably left open. Nothing is imported. Close the quote on the line named; if the text is real, shorten it.",
      "Một ô trong ngoặc kép kéo dài nhiều dòng và vượt giới hạn của ô hoặc phiếu, điều không câu trả lời nào cần. Có lẽ thiếu dấu đóng ngoặc. Không nhập gì. Đóng dấu ngoặc ở dòng đã nêu; nếu đó là văn bản thật, hãy rút ngắn."
    ),
  ]

  private static let headerPages = [
    Page(
      "delimiter-other",
      "The header is one cell and holds another delimiter, as files from a Vietnamese Windows do. Delimiters are declared and never guessed, so nothing is imported. Write 'delimiter: semicolon' (or comma, tab, pipe) at the batch in round.yaml, pass --delimiter to hailong check, import or estimate, or export with commas. Decimal commas stay refused.",
      "Dòng tiêu đề chỉ là một ô và chứa dấu phân cách khác, như tệp xuất từ Windows tiếng Việt. Dấu phân cách phải khai báo, không đoán, nên không nhập gì. Ghi 'delimiter: semicolon' (hoặc comma, tab, pipe) cho tệp phiếu trong round.yaml, thêm --delimiter vào lệnh hailong check, import hoặc estimate, hoặc xuất lại với dấu phẩy. Số thập phân vẫn phải dùng dấu chấm."
    ),
    Page(
      "header-of-no-column",
      "None of the form's columns stands in the first line. It may be a record of a file without header, so its cells, which may be personal, are not repeated. Nothing is imported. Write the names of the columns into the first line, or name the form that was filled in.",
      "Dòng đầu không có cột nào của mẫu phiếu. Có thể đây là một phiếu của tệp không có dòng tiêu đề, nên nội dung ô, có thể là thông tin cá nhân, không được nêu lại. Không nhập gì. Ghi tên các cột vào dòng đầu, hoặc chọn đúng mẫu phiếu đã dùng."
    ),
    Page(
      "column-missing",
      "The form needs this column and the header does not have it under any of its names. Columns are matched by name, never by position, so nothing is imported. Rename the column; or add the name that arrives to the item's 'columns', or change the role that names it. An item may be missing only if it is not required, not scored, plays no role and decides about no other item.",
      "Mẫu phiếu cần cột này nhưng dòng tiêu đề không có dưới bất kỳ tên nào. Cột được khớp theo tên, không theo vị trí, nên không nhập gì. Đổi tên cột; hoặc thêm tên trong tệp vào 'columns' của câu hỏi, hoặc sửa vai trò dùng cột này. Chỉ câu hỏi không bắt buộc, không tính điểm, không giữ vai trò và không quyết định câu khác mới được vắng."
    ),
    Page(
      "column-repeated",
      "Two columns have the same name, or two names of the same item. Which one holds the answer cannot be known, so nothing is imported. Keep one, or give the others names of their own.",
      "Hai cột trùng tên, hoặc mang hai tên của cùng một câu hỏi. Không thể biết cột nào chứa câu trả lời, nên không nhập gì. Giữ một cột, hoặc đặt tên khác cho các cột còn lại."
    ),
    Page(
      "column-unnamed",
      "A column of the header has no name. It may be a leftover of a spreadsheet or a lost name, so nothing is imported. Name the column or remove it.",
      "Một cột trong dòng tiêu đề không có tên. Có thể là cột thừa của bảng tính hoặc tên bị mất, nên không nhập gì. Đặt tên cho cột hoặc xóa cột."
    ),
    Page(
      "too-many-columns",
      "The header has more columns than the limit allows. Nothing is imported. The file is probably not a response file, or its delimiter is wrong. Where a spreadsheet left empty columns behind, delete them.",
      "Dòng tiêu đề có nhiều cột hơn giới hạn. Không nhập gì. Có lẽ đây không phải tệp phiếu, hoặc sai dấu phân cách. Nếu bảng tính để thừa cột trống thì xóa các cột đó."
    ),
    Page(
      "batch-unit-unknown",
      "The round declares this batch for a unit that is not in its list of units. Nothing is imported, because the answers would be nobody's. Correct the batch's 'unit' or add the unit to units.csv.",
      "Cuộc khảo sát khai báo tệp phiếu này cho một đơn vị không có trong danh sách. Không nhập gì, vì câu trả lời sẽ không thuộc đơn vị nào. Sửa 'unit' của tệp phiếu hoặc thêm đơn vị vào units.csv."
    ),
    Page(
      "columns-not-in-form",
      "The file has columns that the form does not know. They are not read and not stored; everything else is. List them under 'ignored_columns' if they are expected, or add items for them.",
      "Tệp có những cột mà mẫu phiếu không biết. Các cột này không được đọc và không lưu; mọi phần khác vẫn được dùng. Ghi chúng vào 'ignored_columns' nếu đã biết trước, hoặc thêm câu hỏi cho chúng."
    ),
    Page(
      "columns-not-delivered",
      "The form has items for which the file has no column, and nothing rests on them. They count as not asked. If they were asked, find out why the export leaves them out.",
      "Mẫu phiếu có những câu hỏi mà tệp không có cột, và không phần nào phụ thuộc vào chúng. Các câu này tính là không được hỏi. Nếu thực tế có hỏi, hãy tìm hiểu vì sao bản xuất bỏ chúng."
    ),
    Page(
      "column-name-folded",
      "A header name differs from the form's in case, blanks or invisible characters only, and is taken for it. Nothing is lost. Add the name to the item's 'columns' to silence the warning.",
      "Tên cột chỉ khác mẫu phiếu ở chữ hoa, khoảng trắng hoặc ký tự ẩn, nên được coi là một. Không mất gì. Thêm tên này vào 'columns' của câu hỏi để không còn cảnh báo."
    ),
    Page(
      "blank-lines-skipped",
      "Lines with nothing or only blanks stand between the records. They are passed over; line numbers still count them. No action is needed, but joined or edited files often look like this.",
      "Giữa các phiếu có dòng trống hoặc chỉ gồm khoảng trắng. Chúng được bỏ qua, nhưng số dòng vẫn tính cả chúng. Không cần làm gì, song tệp bị nối hoặc sửa tay thường có dạng này."
    ),
    Page(
      "cells-padded",
      "Codes, numbers or labels have blanks, tabs or no-break spaces round them. They are read without them; free text is kept as it is. No action is needed.",
      "Mã, số hoặc nhãn có khoảng trắng, tab hoặc khoảng trắng không ngắt ở hai đầu. Chúng được đọc sau khi bỏ phần đó; văn bản tự do giữ nguyên. Không cần làm gì."
    ),
    Page(
      "line-ends-mixed",
      "Records end in different ways (LF, CR LF, CR), as in files joined from several systems. Each is read as the end of a line. No action is needed, but check that the file was joined as intended.",
      "Các phiếu kết thúc theo nhiều kiểu (LF, CR LF, CR), như tệp nối từ nhiều hệ thống. Mỗi kiểu đều được đọc là hết dòng. Không cần làm gì, nhưng nên kiểm tra việc nối tệp có đúng ý không."
    ),
    Page(
      "byte-order-mark-repeated",
      "The file starts with several byte order marks, as when exports are joined. They are passed over and are no part of the first column's name. No action is needed.",
      "Tệp bắt đầu bằng nhiều dấu thứ tự byte, như khi nối các bản xuất. Chúng được bỏ qua và không thuộc tên cột đầu. Không cần làm gì."
    ),
  ]
}
