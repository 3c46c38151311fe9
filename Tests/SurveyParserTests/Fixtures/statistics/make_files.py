"""Makes the files of this folder; needs pyreadstat and pandas (1.3.7 and 2 were used)."""
import datetime as dt

import pandas as pd
import pyreadstat

frame = pd.DataFrame({
    'id': ['R-001', 'R-002', 'R-003', 'R-004'],
    'q1': [1.0, 5.0, 9.0, None],
    'q2': [2.0, 98.0, 7.0, 1.0],
    'tien': [1500000.5, 0.1, -0.25, 1e-7],
    'ngay': [dt.date(2021, 3, 5), dt.date(1581, 1, 1), dt.date(2026, 12, 31), None],
    'luc': [dt.datetime(2021, 3, 5, 14, 5, 6), dt.datetime(1999, 12, 31, 23, 59, 59), None, dt.datetime(2000, 1, 1)],
    'gop_y': ['Tốt, nhanh', 'nói "được"', '', 'một\nhai  '],
})
labels = {'q1': {1.0: 'Rất chậm', 5.0: 'Rất nhanh', 9.0: 'Không biết'}, 'q2': {1.0: 'Có', 2.0: 'Không', 98.0: 'Từ chối'}}
column_labels = {'q1': 'Thời gian chờ', 'tien': 'Lệ phí'}
formats = {'q1': 'F8.0', 'q2': 'F8.0', 'id': 'A10', 'tien': 'F12.2'}
for name, compress in [('answers.sav', False), ('answers.zsav', True)]:
    pyreadstat.write_sav(frame, name, column_labels=column_labels, variable_value_labels=labels, compress=compress,
                         variable_format=formats, missing_ranges={'q1': [9], 'q2': [{'lo': 97, 'hi': 99}]})
stata = frame.drop(columns=['ngay'])
stata['nho'] = pd.Series([6, 7, 8, 9], dtype='int8')
tagged = stata.astype({'q1': object})
tagged['q1'] = [1, 'a', 'z', None]
pyreadstat.write_dta(tagged, 'answers.dta', column_labels=['', 'Thời gian chờ'] + [''] * 5,
                     variable_value_labels={'q1': {1: 'Rất chậm', 'a': 'Không biết'}, 'nho': {6: 'sáu'}},
                     missing_user_values={'q1': ['a', 'z']}, version=15)
# A text in Windows-1258 in a file that says it is UTF-8.
wide = pd.DataFrame({'ten': ['Nguyexn', 'Ha Noi'], 'q1': [1.0, 2.0]})
pyreadstat.write_sav(wide, 'code-page.sav')
data = open('code-page.sav', 'rb').read()
assert data.count(b'Nguyexn') == 1
open('code-page.sav', 'wb').write(data.replace(b'Nguyexn', 'Nguy\u00ea\u0303n'.encode('cp1258')))
