import SurveyModel

extension DefinitionFinding {
  /// The pages on rounds and indices.
  static let explanationsRounds: [String: LocalizedText] = [
    "basis-missing": LocalizedText(
      vi: """
        Sai số chọn mẫu chỉ có khi người trả lời được chọn ngẫu nhiên. Vì thế mỗi tệp phiếu phải nêu ai có thể \
        trả lời: probability, census hoặc self_selected. Hãy hỏi người làm thực địa và ghi lại.
        """,
      en: """
        A sampling error exists only where respondents were drawn. Each batch therefore says who could answer: \
        probability, census or self_selected. Ask those who did the fieldwork, and write it down.
        """),
    "definition-unit-blank": LocalizedText(
      vi: """
        Một dòng của units.csv không có mã. Tệp phiếu nêu đơn vị theo mã nên sẽ không tìm thấy đơn vị này. Hãy \
        cho mã hoặc xóa dòng.
        """,
      en: """
        A row of units.csv has no code. Response files name units by their code, so the unit could never be \
        found. Give it a code or remove the row.
        """),
    "batch-unit-missing": LocalizedText(
      vi: """
        Mẫu phiếu không có cột nêu đơn vị được đánh giá (unit: null), nên tệp phiếu phải nêu. Hãy thêm unit: MÃ vào \
        tệp phiếu.
        """,
      en: """
        The form has no column that says which unit is rated (unit: null), so that the batch has to say it. Add \
        unit: CODE to the batch.
        """),
    "batch-unit-superfluous": LocalizedText(
      vi: """
        Mẫu phiếu đã có cột đơn vị mà tệp phiếu cũng nêu đơn vị; hai nơi có thể khác nhau. Hãy bỏ unit khỏi tệp phiếu.
        """,
      en: """
        The form has a column for the unit and the batch declares one too; the two could differ. Remove unit \
        from the batch.
        """),
    "no-units": LocalizedText(
      vi: """
        Cuộc khảo sát không đánh giá ai: units.csv chỉ có dòng đầu. Hãy thêm mỗi cơ quan hoặc địa phương một \
        dòng.
        """,
      en: "The round rates nobody: units.csv has a header and no rows. Add one row for each agency or locality."),
    "units-not-compared": LocalizedText(
      vi: """
        Các tệp của phần kiểm tra (mẫu rút, số hồ sơ) nêu mã đơn vị, nhưng units.csv có lỗi nên không có danh sách \
        để đối chiếu. Lỗi của units.csv được báo riêng; sửa xong rồi chạy lại thì các tệp này mới được đối chiếu.
        """,
      en: """
        Files of the audit (the drawn sample, closed files) name units, and units.csv has a fault, so that there is \
        nothing to compare them with. The fault of units.csv is told by itself; once it is mended, the files are \
        compared.
        """),
    "synthetic-file-name": LocalizedText(
      vi: """
        Dữ liệu giả lập không bao giờ được nhầm với dữ liệu thật. Vì thế cuộc khảo sát giả lập chỉ nhận tệp có tên bắt đầu \
        bằng synthetic-. Hãy đổi tên tệp hoặc sửa khai báo.
        """,
      en: """
        Made-up answers must never be taken for real ones. A round that is declared synthetic therefore takes \
        only batches whose file name begins with synthetic-. Rename the file, or correct the declaration.
        """),
    "synthetic-batch": LocalizedText(
      vi: """
        Tệp có tên bắt đầu bằng synthetic- chứa câu trả lời giả lập, mà cuộc khảo sát không khai là giả lập. Kết \
        quả có thể bị nhầm là thật. Hãy khai synthetic: true hoặc bỏ tệp ra.
        """,
      en: """
        A file whose name begins with synthetic- holds made-up answers, and the round does not say that it is \
        synthetic. Its results could be taken for real ones. Declare synthetic: true, or take the file out.
        """),
    "audit-respondent-repeated": LocalizedText(
      vi: """
        Trong tệp mẫu đã rút (sample) hoặc tệp phúc tra (recheck), một người có hai dòng cho cùng một mẫu phiếu. Người \
        đó sẽ được tính hai lần trong tỷ lệ trả lời hoặc độ khớp, nên tệp không được dùng. Mã người trả lời có thể là \
        thông tin cá nhân nên không hiện ra; thông báo nêu số dòng. Xóa dòng thừa hoặc sửa mã.
        """,
      en: """
        In the file of the drawn sample or of the re-check one person has two rows for one form. That person would \
        count twice in the response rate or in the agreement, so the file is not used. The id may be personal and is \
        not shown; the message names the lines. Delete the extra row, or correct the id.
        """),
    "points-do-not-add-up": LocalizedText(
      vi: """
        Điểm tối đa của tiêu chí bằng tổng các phần bên dưới, với đơn vị của mọi khối; các lĩnh vực cộng lại \
        bằng điểm của bộ chỉ số. Nếu không, không đơn vị nào đạt trọn điểm. Hãy sửa điểm tối đa hoặc khối áp \
        dụng.
        """,
      en: """
        The maximum of a criterion is the sum of what stands below it, for the units of every block; and the \
        areas sum to the points of the index. Otherwise no unit could reach the whole. Correct a maximum, or the \
        blocks to which a criterion applies.
        """),
    "appraisal-missing": LocalizedText(
      vi: """
        Mỗi đơn vị cần điểm ở mọi tiêu chí thẩm định của khối mình. Chỗ trống không được coi là 0, vì 0 là một \
        đánh giá. Hãy thêm dòng vào appraisal.csv.
        """,
      en: """
        Every unit needs points at every appraised criterion that applies to its block. An empty place is not \
        taken as zero, because zero is a judgement. Add the row to appraisal.csv.
        """),
    "figure-missing": LocalizedText(
      vi: """
        Mỗi đơn vị cần tử số và mẫu số ở mọi tiêu chí tính theo số liệu. Không có gì được giả định cho đơn vị \
        chưa báo cáo. Hãy thêm dòng vào figures.csv.
        """,
      en: """
        Every unit needs a numerator and a denominator at every criterion that is computed from a figure. \
        Nothing is assumed for a unit that did not report. Add the row to figures.csv.
        """),
    "criterion-repeated": LocalizedText(
      vi: """
        Bảng có hai dòng cho cùng một đơn vị và tiêu chí, nên không biết dòng nào có hiệu lực. Hãy giữ một dòng.
        """,
      en: """
        A table has two rows for one unit and criterion, so that nobody can tell which one counts. Keep one of \
        them.
        """),
    "points-out-of-range": LocalizedText(
      vi: """
        Điểm nằm giữa 0 và điểm tối đa của tiêu chí. Nhiều hơn sẽ đưa đơn vị vượt mức bộ chỉ số cho phép. Hãy \
        sửa ô hoặc điểm tối đa trong định nghĩa.
        """,
      en: """
        Points lie between 0 and the maximum of their criterion. More would lift the unit above what the index \
        allows. Correct the cell, or the maximum in the definition.
        """),
  ]
}
