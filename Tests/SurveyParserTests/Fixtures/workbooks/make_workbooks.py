"""Makes the workbooks of this folder: XML by hand, zipped. Run here; needs nothing but Python."""
import struct
import zipfile

MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
REL = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
HIDDEN = ' state="hidden"'
DAY = ' s="1"'
STYLES = (
    f'{HEAD}<styleSheet {MAIN}><numFmts count="4">'
    '<numFmt numFmtId="164" formatCode="dd/mm/yyyy;@"/>'
    '<numFmt numFmtId="165" formatCode="[$-1010000]d/m/yyyy\\ h:mm\\ AM/PM"/>'
    '<numFmt numFmtId="166" formatCode="#,##0\\ &quot;đồng&quot;"/>'
    '<numFmt numFmtId="167" formatCode="[h]:mm:ss"/></numFmts>'
    '<cellStyleXfs count="1"><xf numFmtId="14"/></cellStyleXfs>'
    '<cellXfs count="7"><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="22"/><xf numFmtId="164"/>'
    '<xf numFmtId="165"/><xf numFmtId="166"/><xf numFmtId="167"/></cellXfs></styleSheet>')


def book(path, sheets, strings=None, from1904=False, hidden=(), strings_head='', method=zipfile.ZIP_DEFLATED):
    """A workbook of sheets, each a name and the inside of its sheetData."""
    names = ''.join(
        f'<sheet name="{name}" sheetId="{i}" r:id="rId{i}"{HIDDEN if name in hidden else ""}/>'
        for i, (name, _) in enumerate(sheets, 1))
    flag = '<workbookPr date1904="1"/>' if from1904 else '<workbookPr/>'
    rels = ''.join(
        f'<Relationship Id="rId{i}" Type="{REL}/worksheet" Target="worksheets/sheet{i}.xml"/>'
        for i, _ in enumerate(sheets, 1))
    rels += f'<Relationship Id="rIdS" Type="{REL}/styles" Target="styles.xml"/>'
    if strings is not None:
        rels += f'<Relationship Id="rIdT" Type="{REL}/sharedStrings" Target="/xl/sharedStrings.xml"/>'
    package = 'xmlns="http://schemas.openxmlformats.org/package/2006/'
    parts = {
        '[Content_Types].xml': f'{HEAD}<Types {package}content-types"/>',
        '_rels/.rels': f'{HEAD}<Relationships {package}relationships"><Relationship Id="rId1" '
                       f'Type="{REL}/officeDocument" Target="xl/workbook.xml"/></Relationships>',
        'xl/workbook.xml': f'{HEAD}<workbook {MAIN} xmlns:r="{REL}">{flag}<sheets>{names}</sheets></workbook>',
        'xl/_rels/workbook.xml.rels': f'{HEAD}<Relationships {package}relationships">{rels}</Relationships>',
        'xl/styles.xml': STYLES,
    }
    if strings is not None:
        parts['xl/sharedStrings.xml'] = (
            f'{HEAD}{strings_head}<sst {MAIN}>{"".join(f"<si>{s}</si>" for s in strings)}</sst>')
    for i, (_, rows) in enumerate(sheets, 1):
        parts[f'xl/worksheets/sheet{i}.xml'] = (
            f'{HEAD}<worksheet {MAIN}><sheetData>{rows}</sheetData>'
            '<mergeCells count="1"><mergeCell ref="A30:C30"/></mergeCells></worksheet>')
    with zipfile.ZipFile(path, 'w', method) as archive:
        for name, text in parts.items():
            info = zipfile.ZipInfo(name, (2026, 1, 1, 0, 0, 0))
            info.compress_type = method
            archive.writestr(info, text)


def text(value):
    return f'<is><t xml:space="preserve">{value}</t></is>'


STRINGS = [
    '<t>id</t>', '<t>câu 1</t>',
    '<r><t xml:space="preserve">Rất </t></r><r><rPr><b/></rPr><t>tốt</t></r>',
    '<t>課</t><rPh sb="0" eb="1"><t>カ</t></rPh><phoneticPr fontId="1"/>',
    '<t>a_x000D_\nb _x005F_x0041_</t>', '<t xml:space="preserve"> x, "y"; z </t>',
]
KINDS = (
    '<row r="2"><c r="A2" t="s"><v>0</v></c><c r="B2" t="s"><v>1</v></c>'
    f'<c r="C2" t="inlineStr">{text("giá trị")}</c><c r="D2" t="inlineStr">{text("kết quả")}</c></row>'
    # Texts.
    '<row r="3"><c r="A3" t="inlineStr"><is><t>001</t></is></c><c r="B3" t="s"><v>2</v></c><c r="C3" t="s"><v>3</v></c>'
    '<c r="D3" t="s"><v>4</v></c></row>'
    f'<row r="4" hidden="1"><c r="A4" t="s"><v>5</v></c><c r="D4" t="str"><f>A1&amp;B1</f><v>nối</v></c></row>'
    # Numbers: integers, the nearest double to a short decimal, exponents, and what stands for itself.
    '<row r="7"><c r="A7"><v>7</v></c><c r="B7"><v>6.0</v></c><c r="C7"><v>1.1000000000000001</v></c>'
    '<c r="D7"><v>0.30000000000000004</v></c></row>'
    '<row r="8"><c r="A8"><v>8</v></c><c r="B8"><v>1E+21</v></c><c r="C8"><v>1.5E-7</v></c>'
    '<c r="D8" s="5"><v>-2500000</v></c></row>'
    # Truth, errors, formulas without a value, a formula with an empty value.
    '<row r="9"><c r="A9"><v>9</v></c><c r="B9" t="b"><v>1</v></c><c r="C9" t="b"><v>0</v></c><c r="D9" t="e"><v>#N/A</v>'
    '</c></row>'
    '<row r="10"><c r="A10"><v>10</v></c><c r="B10"><f>1+1</f></c><c r="C10" t="str"><f>""</f><v></v></c>'
    '<c r="D10"><f>1+1</f><v>2</v></c></row>'
    # Days: the ends of the missing 29 February 1900, day and time, formats of one's own, hours beyond a day.
    '<row r="11"><c r="A11" s="1"><v>59</v></c><c r="B11" s="1"><v>60</v></c><c r="C11" s="1"><v>61</v></c>'
    '<c r="D11" s="3"><v>44260</v></c></row>'
    '<row r="12"><c r="A12" s="2"><v>44260.586875</v></c><c r="B12" s="4"><v>44260.999999</v></c>'
    '<c r="C12" s="6"><v>1.25</v></c><c r="D12" t="d"><v>2021-03-05</v></c></row>'
    '<row r="13"><c r="A13" s="1"><v>-1</v></c><c r="B13" s="1"><v>2958466</v></c><c r="C13" s="1"><v>1.75</v></c></row>'
    # Cells without places, then out of order; an empty row; a merged cell; a cell right of the header.
    '<row><c><v>14</v></c><c t="inlineStr"><is><t>b</t></is></c></row>'
    '<row r="15"><c r="C15"><v>3</v></c><c r="A15"><v>15</v></c></row><row r="16"><c r="A16" s="3"/></row><row r="17"/>'
    '<row r="30"><c r="A30"><v>30</v></c><c r="B30"/><c r="C30"/></row>'
    '<row r="31"><c r="A31"><v>31</v></c><c r="F31" t="s"><v>1</v></c></row>')

book('kinds.xlsx', [('Phiếu', KINDS), ('Trống', '<row r="1"><c r="A1" s="1"/></row>')], STRINGS, hidden=('Trống',))
book('from-1904.xlsx', [('S', '<row r="1"><c r="A1" t="inlineStr"><is><t>ngày</t></is></c></row>'
                              '<row r="2"><c r="A2" s="1"><v>42798</v></c></row>')], from1904=True)
ONE = '<row r="1"><c r="A1"><v>{}</v></c></row>'
book('two-sheets.xlsx', [('Quý 1', ONE.format(1)), ('Trống', ''), ('Quý 2', ONE.format(2))])
book('no-cells.xlsx', [('S', '')])
book('text-missing.xlsx', [('S', '<row r="4"><c r="A4" t="s"><v>9</v></c></row>')], ['<t>a</t>'])
book('cell-twice.xlsx', [('S', '<row r="4"><c r="A4"><v>1</v></c><c r="A4"><v>2</v></c></row>')])
book('broken-xml.xlsx', [('S', '<row r="1"><c r="A1"><v>1</c></row>')])

LAUGHS = '<!DOCTYPE sst [<!ENTITY a0 "ha">' + ''.join(
    f'<!ENTITY a{i} "' + f'&a{i - 1};' * 10 + '">' for i in range(1, 10)) + ']>'
book('laughs.xlsx', [('S', ONE.format(1))], ['<t>&a9;</t>'], strings_head=LAUGHS)
book('outside.xlsx', [('S', ONE.format(1))], ['<t>&f;</t>'],
     strings_head='<!DOCTYPE sst [<!ENTITY f SYSTEM "file:///etc/hostname">]>')
# 20 MiB of blanks in 20 KiB.
book('bomb.xlsx', [('S', ONE.format(1) + ' ' * (20 << 20))])

# The sound batch of the catalogue (see CatalogueForm.swift), days as days and numbers as numbers; one comment has lines.
COLUMNS = ['respondent_id', 'unit_code', 'service_code', 'visit_date', 'channel', 'q1', 'q2', 'q3', 'q4', 'q5', 'q6',
           'duration_sec', 'weight', 'comment']
rows = '<row r="3">' + ''.join(
    f'<c r="{chr(65 + i)}3" t="inlineStr">{text(name)}</c>' for i, name in enumerate(COLUMNS)) + '</row>'
for n in range(1, 21):
    cells = [f'R-{10000 + n}'.replace('R-1', 'R-'), f'U0{n % 5 + 1}', f'S{n % 3 + 1}', 46081 + n,
             ['counter', 'online', 'post'][n % 3], n % 5 + 1, 9 if n % 7 == 0 else 4, 3, '' if n % 6 == 0 else 2, 5,
             ['', 1, '2;4', '1;3;6'][n % 4], 120 + n, float(f'1.{n}'),
             'Tốt, nhanh' if n % 2 == 0 else 'một, hai, ba\nbốn,,,,,,,,,,,,,' if n == 5 else '']
    row = n + 3 if n <= 10 else n + 5
    rows += f'<row r="{row}">' + ''.join(
        '' if cell == '' else
        f'<c r="{chr(65 + i)}{row}" t="inlineStr">{text(cell)}</c>' if isinstance(cell, str) else
        f'<c r="{chr(65 + i)}{row}"{DAY if i == 3 else ""}><v>{cell}</v></c>'
        for i, cell in enumerate(cells)) + '</row>'
book('responses.xlsx', [('Trang 1', rows), ('Trang 2', '')])

# The old container: a header, and a directory in the first sector, with what each kind has in it.
for path, stream in [('password.xlsx', 'EncryptedPackage'), ('old.xls', 'Workbook')]:
    header = bytearray(512)
    header[:8] = bytes([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1])
    struct.pack_into('<H', header, 30, 9)
    struct.pack_into('<I', header, 48, 0)
    entries = b''.join(name.encode('utf-16-le').ljust(128, b'\0') for name in ['Root Entry', stream])
    with open(path, 'wb') as file:
        file.write(bytes(header) + entries.ljust(512, b'\0'))
# Workbooks of other programs, by the parts that tell them.
for path, parts in [('binary.xlsb', ['[Content_Types].xml', 'xl/workbook.bin']), ('open.ods', ['mimetype', 'content.xml']),
                    ('archive.zip', ['ghi-chu.txt'])]:
    with zipfile.ZipFile(path, 'w') as archive:
        for part in parts:
            archive.writestr(zipfile.ZipInfo(part, (2026, 1, 1, 0, 0, 0)), 'x')
