extension PlanWordsTests {
  static let english = """
    error: the file has a header and no rows; nothing was done [frame-empty]
      help: export the list again, with its rows
    error: the key of this row is that of line 1,204; no sample was drawn [frame-key-repeated]
      help: delete one row if it is the same person, else give each person a key of his own; who stands in the list twice has twice the chance
    error: stratum 's' of unit 'U1' also stands in line 3; nothing was allocated [frame-stratum-repeated]
      help: write each once with its whole population; leave out --population if every row is a person
    error: the frame has 1 person in stratum 's' of unit 'U1', and 1,200 are to be drawn; no sample was drawn [frame-smaller-than-sample]
      help: ask for at most that many, or complete the frame
    error: the frame has 1 different value of 'commune' in 'd2', and 2 are to be drawn; no sample was drawn [frame-smaller-than-sample]
      help: ask for fewer with --psus, or join it to a neighbour
    error: the size must be a number over 0 and up to 1,000,000,000, not '0'; no sample was drawn [frame-size-unusable]
      help: enter the size; a unit of size 0 has no chance to be drawn: take its rows out of the frame and say so in the plan
    error: the size must be a number over 0 and up to 1,000,000,000, not ''; no sample was drawn [frame-size-unusable]
      help: enter the size; a unit of size 0 has no chance to be drawn: take its rows out of the frame and say so in the plan
    error: 'v' must have one size, not both 5 and 6.5; no sample was drawn [frame-size-varies]
      help: give all its rows the same size, or leave out --size-column: its rows are counted then
    error: the draw needs a seed, a whole number; no sample was drawn [seed-missing]
      help: agree on it before anybody draws, for instance by lot at a meeting, put it into the minutes, and give it with --seed
    error: a start of 9 is not from 1 to 3, which the interval of the frame allows; no sample was drawn [start-out-of-range]
      help: draw a number of that range by lot, or leave out --start: the seed draws it then
    error: the total of 11 is more than the 10 people of all strata; nothing was allocated [allocation-over-population]
      help: lower --total, or check the column of populations
    error: the minima add up to 10, more than the total of 9; nothing was allocated [allocation-minima-over-total]
      help: lower --minimum or raise --total
    error: the maxima add up to 8, less than the total of 9; nothing was allocated [allocation-maxima-under-total]
      help: raise --maximum or lower --total
    error: the strata that could take 40 more have a share of 0; nothing was allocated [allocation-shares-zero]
      help: correct the standard deviations, or allocate by another rule than neyman
    error: there is no number for units of kind 'island'; nothing was allocated [kind-without-number]
      note: numbers are given for 'town'
      help: add --number 'island=N'
    error: the plan has no line for form 'f'; no sample was drawn [plan-without-form]
      note: it has 'g'
      help: correct --form or the plan
    error: a number is given for kind 'twon', and no unit is of that kind; nothing was allocated [number-without-kind]
      note: the kinds are 'rural' and 'town'
      help: did you mean 'town'?
      help: correct the kind in --number, or leave that number out
    error: the plan has 3 for stratum 's' of unit 'U0l', which is not in the frame; no sample was drawn [plan-part-not-in-frame]
      help: did you mean 'U01'?
      help: write it alike in the plan and in the frame, or complete the frame
    error: the plan has different numbers by 'stratum' ('rural' and 'urban'), and the frame's column for it is not named; no sample was drawn [plan-column-not-named]
      help: name it with --stratum; where it does not matter, give the plan one line for all of it
    warning: the plan does not name stratum 'a', which has 8 people in the frame; nobody is drawn there [frame-part-not-in-plan]
      help: add it to the plan; if it is left out on purpose, the results do not speak for it
    warning: 'v' of stratum 'a' has 1 person left for 5 spares; all of them are on the spare list [spares-fewer]
      help: nothing needs to be done; plan for fewer replacements
    warning: 'v' has 3 people, and 10 were to be drawn; all of them are drawn, and the sample is smaller by 7 [cluster-smaller-than-take]
      help: join small ones to a neighbour in the frame before drawing, or accept it
    warning: the frame's column of units is not named; column unit of the sample is empty, and the audit of a round cannot read it [sample-without-units]
      help: name it with --unit, or fill in unit codes afterwards
    warning: the start 2 was given, not drawn; the probabilities hold only if it was drawn by lot [start-given]
      help: keep the minutes of that draw, or leave out --start
    note: in unit 'U1' so large that they are in the sample for certain: 'v' and 'w'; their probability at this stage is 1 [certainty-units]
    note: a systematic draw follows the order of the frame's rows; the same frame in another order gives another sample [frame-order-counts]

    """
  static let vietnamese = """
    lỗi: tệp chỉ có dòng tiêu đề, không có dòng nào khác; không làm gì thêm [frame-empty]
      gợi ý: xuất lại danh sách, có đủ các dòng
    lỗi: mã của dòng này trùng với dòng 1.204; chưa rút mẫu [frame-key-repeated]
      gợi ý: xóa một dòng nếu là cùng một người, nếu không thì đặt cho mỗi người một mã riêng; ai có hai dòng thì dễ được chọn gấp đôi
    lỗi: tầng 's', đơn vị 'U1' đã có ở dòng 3; chưa phân bổ [frame-stratum-repeated]
      gợi ý: mỗi nơi ghi một dòng với toàn bộ tổng thể; bỏ --population nếu mỗi dòng là một người
    lỗi: khung mẫu có 1 người ở tầng 's', đơn vị 'U1', nhưng phải chọn 1.200; chưa rút mẫu [frame-smaller-than-sample]
      gợi ý: chỉ rút nhiều nhất bằng số đó, hoặc bổ sung khung mẫu cho đủ
    lỗi: khung mẫu có 1 giá trị khác nhau ở cột 'commune' ở 'd2', nhưng phải chọn 2; chưa rút mẫu [frame-smaller-than-sample]
      gợi ý: giảm số ở --psus, hoặc gộp với nơi liền kề
    lỗi: quy mô phải là số lớn hơn 0 và không quá 1.000.000.000, không phải '0'; chưa rút mẫu [frame-size-unusable]
      gợi ý: ghi quy mô; đơn vị có quy mô 0 không thể được chọn: bỏ các dòng của đơn vị khỏi khung mẫu và ghi rõ trong kế hoạch
    lỗi: quy mô phải là số lớn hơn 0 và không quá 1.000.000.000, không phải ''; chưa rút mẫu [frame-size-unusable]
      gợi ý: ghi quy mô; đơn vị có quy mô 0 không thể được chọn: bỏ các dòng của đơn vị khỏi khung mẫu và ghi rõ trong kế hoạch
    lỗi: 'v' phải có một quy mô, không thể vừa 5 vừa 6.5; chưa rút mẫu [frame-size-varies]
      gợi ý: ghi cùng một quy mô cho mọi dòng của đơn vị, hoặc bỏ --size-column: khi đó số dòng được dùng làm quy mô
    lỗi: cần số khởi tạo (seed) để rút mẫu, là một số nguyên; chưa rút mẫu [seed-missing]
      gợi ý: thống nhất trước khi rút mẫu, ví dụ bốc thăm tại cuộc họp, ghi vào biên bản, rồi đưa vào bằng --seed
    lỗi: điểm bắt đầu 9 không nằm trong khoảng từ 1 đến 3 theo bước nhảy của khung mẫu; chưa rút mẫu [start-out-of-range]
      gợi ý: bốc thăm một số trong khoảng đó, hoặc bỏ --start: khi đó số khởi tạo quyết định
    lỗi: tổng số 11 lớn hơn 10 người của tất cả các tầng; chưa phân bổ [allocation-over-population]
      gợi ý: giảm --total, hoặc kiểm tra cột tổng thể
    lỗi: mức tối thiểu của các tầng cộng lại là 10, lớn hơn tổng số 9; chưa phân bổ [allocation-minima-over-total]
      gợi ý: giảm --minimum hoặc tăng --total
    lỗi: mức tối đa của các tầng cộng lại là 8, nhỏ hơn tổng số 9; chưa phân bổ [allocation-maxima-under-total]
      gợi ý: tăng --maximum hoặc giảm --total
    lỗi: còn 40 phiếu, nhưng các tầng còn nhận được đều có tỷ trọng bằng 0; chưa phân bổ [allocation-shares-zero]
      gợi ý: sửa độ lệch chuẩn, hoặc phân bổ theo cách khác neyman
    lỗi: chưa có số phiếu cho loại đơn vị 'island'; chưa phân bổ [kind-without-number]
      ghi chú: đã cho số phiếu của 'town'
      gợi ý: thêm --number 'island=N'
    lỗi: kế hoạch không có dòng nào cho mẫu phiếu 'f'; chưa rút mẫu [plan-without-form]
      ghi chú: kế hoạch có 'g'
      gợi ý: sửa --form hoặc kế hoạch
    lỗi: có số phiếu cho loại 'twon', nhưng không đơn vị nào thuộc loại đó; chưa phân bổ [number-without-kind]
      ghi chú: các loại có là 'rural' và 'town'
      gợi ý: có phải 'town' không?
      gợi ý: sửa loại trong --number, hoặc bỏ số đó
    lỗi: kế hoạch có 3 phiếu cho tầng 's', đơn vị 'U0l', nhưng khung mẫu không có nơi này; chưa rút mẫu [plan-part-not-in-frame]
      gợi ý: có phải 'U01' không?
      gợi ý: ghi giống nhau trong kế hoạch và khung mẫu, hoặc bổ sung khung mẫu
    lỗi: kế hoạch có số riêng theo cột 'stratum' ('rural' và 'urban'), nhưng chưa nêu cột tương ứng của khung mẫu; chưa rút mẫu [plan-column-not-named]
      gợi ý: nêu cột bằng --stratum; nếu không cần phân biệt thì gộp thành một dòng trong kế hoạch
    cảnh báo: kế hoạch không có tầng 'a', nơi có 8 người trong khung mẫu; không chọn ai ở đó [frame-part-not-in-plan]
      gợi ý: thêm vào kế hoạch; nếu cố ý bỏ thì kết quả không đại diện cho nơi này
    cảnh báo: 'v', tầng 'a' chỉ còn 1 người cho 5 suất dự phòng; tất cả được ghi vào danh sách dự phòng [spares-fewer]
      gợi ý: không cần làm gì thêm; dự kiến ít người thay thế hơn
    cảnh báo: 'v' có 3 người, nhưng phải chọn 10; chọn tất cả, và mẫu thiếu 7 người [cluster-smaller-than-take]
      gợi ý: gộp nơi nhỏ với nơi liền kề trong khung mẫu trước khi rút, hoặc chấp nhận
    cảnh báo: chưa nêu cột đơn vị của khung mẫu; cột unit của mẫu để trống, và bước kiểm tra chất lượng không đọc được [sample-without-units]
      gợi ý: nêu cột bằng --unit, hoặc điền mã đơn vị sau
    cảnh báo: điểm bắt đầu 2 do người đưa vào, không phải rút thăm; xác suất chỉ đúng nếu số này được bốc thăm [start-given]
      gợi ý: lưu biên bản bốc thăm, hoặc bỏ --start
    ghi chú: ở đơn vị 'U1', các nơi có quy mô lớn nên chắc chắn vào mẫu: 'v' và 'w'; xác suất chọn ở giai đoạn này là 1 [certainty-units]
    ghi chú: rút mẫu hệ thống theo thứ tự dòng của khung mẫu; cùng khung mẫu nhưng xếp khác sẽ cho mẫu khác [frame-order-counts]

    """
}
