"""Makes khao-sat.xlsx, a form as ODK and Kobo have it; needs openpyxl (3.1.5 was used)."""
import openpyxl

book = openpyxl.Workbook()
survey = book.active
survey.title = 'survey'
HEADER = ['type', 'name', 'label::Tiếng Việt (vi)', 'label::English (en)', 'required', 'relevant', 'constraint',
          'appearance']
ROWS = [
    ['start', 'start'], ['end', 'end'],
    ['today', 'today'],
    ['note', 'chao', 'Xin chào'],
    ['select_one dich_vu', 'dich_vu', '<b>Dịch vụ</b> nào?', 'Which service?', 'yes'],
    ['begin_group', 'g_dg', 'Đánh giá', 'Rating', None, "${dich_vu} != 'khac'"],
    ['select_one hai_long', 'q1', 'Thái độ', 'Attitude', True, None, None, 'likert'],
    ['select_one hai_long', 'q2', 'Đúng hẹn', None, 'true()', "${q1} = 1 or not(${q1} = '2' and ${dich_vu} = 'cc')"],
    ['select_one co_khong or_other', 'q3', 'Có phải đi lại?', 'More visits?', None, "selected(${q1}, '3')"],
    ['end_group'],
    ['select_multiple ly_do', 'ly do', 'Lý do', 'Reasons', 'yes', '${tuoi} > 18'],
    ['text', 'gop_y', 'Góp ý', 'Comment', 'yes', "selected(${ly do}, 'a') and ${q1} = 1", 'string-length(.) < 100'],
    ['integer', 'tuoi', 'Tuổi', 'Age', None, None, '(. > 17 and . < 100) or . = 99 or . = 98'],
    ['decimal', 'thu_nhap', 'Thu nhập', 'Income', None, None, ". >= 0 or . = 'x' or . < -5"],
    ['date', 'ngay', 'Ngày', 'Day'], ['dateTime', 'luc', 'Lúc', 'Moment'], ['time', 'gio', 'Giờ', 'Time'],
    ['rank ly_do', 'thu_tu', 'Thứ tự', 'Order'],
    ['select_one khong_co', 'la', 'Lạ', 'Odd'],
    ['geopoint', 'vi_tri', 'Vị trí', 'Place'],
    ['begin repeat', 'nguoi', 'Người', 'Person'], ['text', 'ten', 'Tên', 'Name'], ['integer', 'tuoi_con'],
    ['end repeat'],
    ['text', 'Q1', 'Trùng tên', 'Same name'],
    ['hologram', 'moi', 'Loại mới', 'New type'],
    ['select_one hai_long', 'tat', 'Đã tắt', 'Off', None, None, None, None],
]
survey.append(HEADER + ['disabled'])
for row in ROWS:
    survey.append(row + [None] * (len(HEADER) - len(row)) + (['yes'] if row[1:2] == ['tat'] else []))
choices = book.create_sheet('choices')
choices.append(['list_name', 'name', 'label::Tiếng Việt (vi)', 'label::English (en)'])
for row in [
    ['dich_vu', 'cc', 'Chứng thực', 'Certification'], ['dich_vu', 'dd', 'Đất đai', 'Land'],
    ['dich_vu', 'khac', 'Khác', 'Other'],
    ['hai_long', 1, 'Không hài lòng', 'Dissatisfied'], ['hai_long', 2, 'Bình thường', 'Neutral'],
    ['hai_long', 3, 'Hài lòng', 'Satisfied'], ['hai_long', 3, 'Rất hài lòng', 'Very satisfied'],
    ['hai_long', 98, 'Từ chối trả lời', 'Refused'], ['hai_long', 'kb', 'Không biết', "Don't know"],
    ['co_khong', 1, 'Có', 'Yes'], ['co_khong', 0, 'Không', 'No'],
    ['ly_do', 'a', 'Nhanh', 'Fast'], ['ly_do', 'b', 'Rẻ', 'Cheap'],
]:
    choices.append(row)
settings = book.create_sheet('settings')
settings.append(['form_title', 'form_id', 'version', 'default_language'])
settings.append(['Khảo sát mẫu', 'khao sat 2026', '2026-01', 'Tiếng Việt (vi)'])
book.save('khao-sat.xlsx')
