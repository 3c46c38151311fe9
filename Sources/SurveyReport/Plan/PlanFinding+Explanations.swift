import SurveyModel

extension PlanFinding {
  /// The pages that `hailong explain` prints, by code.
  static let explanations: [String: LocalizedText] = frame.merging(allocation) { page, _ in page }
    .merging(drawing) { page, _ in page }

  private static let frame: [String: LocalizedText] = [
    "frame-empty": LocalizedText(
      vi:
        "Danh sách chỉ có dòng tiêu đề nên không có ai để chọn và không có gì để phân bổ. Thường do xuất tệp khi đang lọc. "
        + "Xuất lại danh sách rồi chạy lại lệnh.",
      en: "The list has a header and nothing else, so there is nobody to draw and nothing to share. Most often it was "
        + "exported under a filter. Export the list again and repeat the command."),
    "frame-key-repeated": LocalizedText(
      vi: "Hai dòng của khung mẫu có cùng mã, nên hoặc một người có hai dòng (và dễ được chọn gấp đôi), hoặc hai người "
        + "không phân biệt được. Mã có thể là thông tin cá nhân nên không hiện ra; thông báo nêu số dòng. Xóa dòng thừa "
        + "hoặc đặt mã riêng, rồi rút lại.",
      en: "Two rows of the frame have the same key: either one person stands there twice, with twice the chance to be "
        + "drawn, or two people cannot be told apart. The key may be personal and is not shown; the message names the "
        + "lines. Delete the extra row or give each person a key, then draw again."),
    "frame-stratum-repeated": LocalizedText(
      vi:
        "Bảng phân bổ có một dòng cho mỗi nơi với toàn bộ tổng thể của nơi đó. Nơi này có hai dòng nên không biết số nào "
        + "đúng. Nếu mỗi dòng là một người thì bỏ --population: chương trình tự đếm dòng.",
      en:
        "A table of strata has one line for each with its whole population. This one has two, so it is not known which "
        + "figure is right. If every row is a person, leave out --population: the rows are counted then."),
    "frame-smaller-than-sample": LocalizedText(
      vi:
        "Một nơi phải cho nhiều người (hoặc nhiều cụm) hơn số có trong khung mẫu. Chưa rút gì cả, vì mẫu thiếu mà không "
        + "nói ra thì sai kế hoạch. Giảm số cần chọn, bổ sung khung mẫu, hoặc gộp nơi nhỏ với nơi liền kề.",
      en:
        "A place is to give more people, or more clusters, than the frame has there. Nothing was drawn, because a sample "
        + "that falls short in silence is not the plan. Ask for fewer, complete the frame, or join small places."),
    "frame-size-unusable": LocalizedText(
      vi:
        "Chọn mẫu theo quy mô cần quy mô lớn hơn 0 ở mọi dòng, viết bằng chữ số và dấu chấm thập phân. Đơn vị có quy mô "
        + "0 hoặc để trống không có cơ hội được chọn, nên phải bỏ khỏi khung mẫu một cách công khai chứ không âm thầm.",
      en:
        "A draw by size needs a size over 0 in every row, in digits with a decimal point. A unit of size 0 or without a "
        + "size has no chance to be drawn, so it has to be taken out of the frame openly and not in silence."),
    "frame-size-varies": LocalizedText(
      vi:
        "Cụm được chọn theo quy mô, và quy mô đứng ở mọi dòng của cụm. Ở đây hai dòng của một cụm ghi khác nhau. Ghi cùng "
        + "một số, hoặc bỏ --size-column: khi đó quy mô là số dòng của cụm.",
      en:
        "Clusters are drawn by a size that stands in all their rows, and here two rows of one cluster differ. Write one "
        + "number, or leave out --size-column: the size is then the number of its rows."),
    "frame-order-counts": LocalizedText(
      vi:
        "Rút mẫu hệ thống lấy cứ N/n người một người theo thứ tự của khung mẫu, tính chính xác cả khi N/n không chẵn. Thứ "
        + "tự là một phần của thiết kế: lưu tệp khung mẫu đúng như khi rút. Muốn không phụ thuộc thứ tự thì dùng --method srs.",
      en:
        "A systematic draw takes every N/n-th person in the order of the frame, exactly so where N/n is not whole. The "
        + "order is part of the design: keep the frame's file as it was. With --method srs the order does not matter."),
  ]

  private static let allocation: [String: LocalizedText] = [
    "allocation-over-population": LocalizedText(
      vi:
        "Tổng số phiếu lớn hơn số người của tất cả các tầng, trong khi không tầng nào được nhận nhiều hơn số người của "
        + "mình. Giảm tổng số hoặc kiểm tra cột tổng thể.",
      en:
        "The total is more than the people of all strata, and no stratum gets more than it has. Lower the total, or check "
        + "the column of populations."),
    "allocation-minima-over-total": LocalizedText(
      vi:
        "Mức tối thiểu nhân với số tầng đã vượt tổng số phiếu. Tầng có ít người hơn mức tối thiểu chỉ tính số người của "
        + "tầng. Giảm mức tối thiểu hoặc tăng tổng số.",
      en:
        "The minima of all strata add up to more than the total; a stratum with fewer people counts with those it has. "
        + "Lower the minimum or raise the total."),
    "allocation-maxima-under-total": LocalizedText(
      vi: "Dù mọi tầng nhận mức tối đa thì vẫn chưa đủ tổng số phiếu. Tăng mức tối đa hoặc giảm tổng số.",
      en: "Even if every stratum takes its maximum, the total is not reached. Raise the maximum or lower the total."),
    "allocation-shares-zero": LocalizedText(
      vi:
        "Cách phân bổ Neyman chia theo N × S. Tầng có độ lệch chuẩn 0 không được chia phiếu nào, và ở đây các tầng khác đã "
        + "nhận hết số người của mình. Sửa độ lệch chuẩn, đặt mức tối thiểu, hoặc phân bổ theo tỷ lệ.",
      en:
        "Neyman's rule shares by N × S. A stratum with a standard deviation of 0 gets nothing by it, and here the others "
        + "are full. Correct the deviations, set a minimum, or allocate in proportion."),
    "kind-without-number": LocalizedText(
      vi:
        "Phân bổ theo loại đơn vị cần một số phiếu cho mỗi loại có trong bảng, ví dụ --number 'huyện=500'. Thêm loại còn "
        + "thiếu, hoặc sửa chính tả trong bảng.",
      en:
        "An allocation by kind of unit needs a number for every kind in the table, such as --number 'town=600'. Add the "
        + "one that is missing, or correct its spelling in the table."),
    "number-without-kind": LocalizedText(
      vi:
        "Có --number cho một loại đơn vị không có trong bảng: thường là sai chính tả, và loại đúng thì thiếu số. Sửa tên loại "
        + "trong câu lệnh hoặc trong bảng.",
      en:
        "A --number is given for a kind of unit that the table does not have: most often a slip of the pen, and the kind that "
        + "was meant has no number. Correct the kind in the command or in the table."),
    "plan-part-not-in-frame": LocalizedText(
      vi:
        "Kế hoạch có số phiếu cho một đơn vị hoặc tầng mà khung mẫu không có, nên không có ai để chọn. Thường là mã ghi khác nhau "
        + "giữa hai tệp. Chưa rút gì cả; sửa cho khớp rồi rút lại.",
      en:
        "The plan has a number for a unit or stratum that the frame does not have, so there is nobody to draw. Most often a code "
        + "is written otherwise in the two files. Nothing was drawn; make them agree and draw again."),
    "plan-column-not-named": LocalizedText(
      vi:
        "Kế hoạch phân biệt các nơi theo một cột (tầng hoặc đơn vị), nhưng câu lệnh không nêu cột đó của khung mẫu. Cộng các số "
        + "lại rồi rút chung thì mẫu không còn theo kế hoạch. Nêu cột bằng --stratum hoặc --unit, hoặc gộp các dòng trong kế hoạch "
        + "nếu cố ý.",
      en:
        "The plan tells places apart by a column (strata or units), and the command does not name that column of the frame. To add "
        + "the numbers up and draw from all together would not be the plan. Name the column with --stratum or --unit, or join the "
        + "lines of the plan if that is meant."),
    "plan-without-form": LocalizedText(
      vi:
        "Kế hoạch có cột form, và không dòng nào dành cho mẫu phiếu này. Sửa tên mẫu phiếu trong câu lệnh hoặc trong kế "
        + "hoạch.",
      en:
        "The plan has a column form, and none of its lines is for this form. Correct the name in the command or the plan."
    ),
  ]

  private static let drawing: [String: LocalizedText] = [
    "seed-missing": LocalizedText(
      vi:
        "Số khởi tạo (seed) quyết định việc rút mẫu: cùng khung mẫu, cùng số khởi tạo thì ai chạy lại cũng được đúng mẫu đó, nên "
        + "không ai nói được rằng người trả lời đã bị chọn sẵn. Thống nhất con số trước khi rút (bốc thăm tại cuộc họp, kết "
        + "quả xổ số của một ngày hẹn trước), ghi vào biên bản, không thử nhiều số.",
      en:
        "The seed is the number that decides the draw: with the same frame and seed anybody gets the same sample, so nobody "
        + "can say that the respondents were hand-picked. Agree on it before the draw (by lot at a meeting, the lottery of a "
        + "day named beforehand), put it into the minutes, and do not try several."),
    "start-out-of-range": LocalizedText(
      vi:
        "Điểm bắt đầu của rút mẫu hệ thống là một số từ 1 đến N/n, làm tròn lên. Số lớn hơn sẽ bỏ qua những người đầu danh "
        + "sách. Bốc thăm lại trong khoảng đó, hoặc để số khởi tạo quyết định.",
      en:
        "The start of a systematic draw is a number from 1 to N/n, rounded up. A larger one would pass over those at the "
        + "top of the list. Draw one within the range, or let the seed draw it."),
    "start-given": LocalizedText(
      vi:
        "Điểm bắt đầu được đưa vào bằng --start. Nếu được bốc thăm trước nhiều người thì xác suất chọn vẫn đúng (đúng hẳn khi "
        + "N/n là số nguyên); nếu có người tự chọn thì mẫu không còn ngẫu nhiên. Lưu biên bản bốc thăm.",
      en:
        "The start was given with --start. If it was drawn by lot before witnesses the probabilities hold (exactly where "
        + "N/n is whole); if somebody chose it, the sample is not random. Keep the minutes."),
    "certainty-units": LocalizedText(
      vi:
        "Khi chọn theo quy mô, đơn vị có phần của mình (n × quy mô / tổng quy mô) từ 1 trở lên luôn được chọn. Các đơn vị "
        + "này được tách ra trước, xác suất là 1, và khi ước lượng mỗi đơn vị là một tầng riêng.",
      en:
        "In a draw by size a unit whose share (n × size / sum of sizes) reaches 1 is always in. Such units are taken out "
        + "first, their probability is 1, and in estimation each is a stratum of its own."),
    "frame-part-not-in-plan": LocalizedText(
      vi:
        "Khung mẫu có một tầng hoặc đơn vị mà kế hoạch không nêu, nên không chọn ai ở đó. Nếu cố ý thì kết quả không đại "
        + "diện cho nơi này; nếu sót thì bổ sung kế hoạch và rút lại với cùng số khởi tạo: mẫu của các nơi khác không đổi.",
      en:
        "The frame has a stratum or unit that the plan does not name, so nobody is drawn there. If that is meant, the "
        + "results do not speak for it; if not, add it to the plan and draw again with the same seed: the samples of other "
        + "places stay the same."),
    "spares-fewer": LocalizedText(
      vi:
        "Sau khi rút danh sách chính thức, số người còn lại ít hơn số dự phòng được yêu cầu. Tất cả vào danh sách dự phòng.",
      en: "After the official list was drawn, fewer people are left than spares were asked for. All of them are spares."
    ),
    "cluster-smaller-than-take": LocalizedText(
      vi:
        "Một cụm được chọn có ít người hơn số phải chọn trong mỗi cụm. Chọn tất cả với xác suất 1 trong cụm, và mẫu nhỏ hơn "
        + "kế hoạch. Nên gộp cụm nhỏ với cụm liền kề trước khi rút.",
      en:
        "A drawn cluster has fewer people than are to be drawn in each. All of them are drawn, with probability 1 within "
        + "the cluster, and the sample is smaller than planned. Join small clusters to neighbours before drawing."),
    "sample-without-units": LocalizedText(
      vi:
        "Bước kiểm tra chất lượng so sánh mẫu với phiếu thu về theo từng đơn vị, nên cần cột unit. Nêu cột đơn vị của khung "
        + "mẫu bằng --unit.",
      en:
        "The audit compares the sample with the answers unit by unit, and needs the column unit. Name the frame's column "
        + "with --unit."),
  ]
}
