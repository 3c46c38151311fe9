/// What every finding of `BatchFindingSamples` says in English, in their order.
enum BatchWordsEnglish {
  static let text = #"""
    file-missing: the file does not exist; nothing was imported
      help: check the path; in round.yaml it starts from the round's folder, in a command from the folder you are in
    file-is-folder: a response file is expected, and this is a folder; nothing was imported
      help: name the response files in it, one by one
    file-unreadable: the file cannot be read: permission denied; nothing was imported
      help: check that you may read the file and that its disk is in order, then run the command again
    file-empty: the file is empty; a header line and records are expected; nothing was imported
      help: export the file again; if nobody answered, take the batch out of round.yaml
    file-without-records: the file has a header and no data; nothing was imported
      help: export the file again; if nobody answered, take the batch out of round.yaml
    file-not-text: this is XLSX, and must be CSV text; nothing was imported
      help: save it as "CSV UTF-8", then import it again
    file-not-text: the file holds NUL bytes only, and must be CSV text; nothing was imported
      help: copy or export the file again, then import it
    file-encoding: the file is UTF-16LE and must be UTF-8; nothing was imported
      help: save it as "CSV UTF-8", then import it again
      help: or write 'encoding: utf-16' at the batch in round.yaml, or --encoding utf-16 after hailong check or import
    encoding-unknown: the file must be UTF-8, and byte 1,234 is not; nothing was imported
      note: bytes are counted from 0; Vietnamese files of this kind are often Windows-1258, TCVN3 or VNI
      help: save it as "CSV UTF-8", then import it again
      help: if you know that it is Windows-1258, write 'encoding: windows-1258' at the batch in round.yaml, or --encoding windows-1258 after hailong check or import
    quote-unclosed: a quote opened here is never closed; nothing was imported
      help: close the quote on this line or export the file again, then import it again
    quote-runs-on: a quote opened here is not closed within 1,048,576 bytes; nothing was imported
      help: close the quote on this line or export the file again, then import it again
    delimiter-other: cells are parted by semicolons, and commas are expected; nothing was imported
      help: write 'delimiter: semicolon' at the batch in round.yaml, or --delimiter semicolon after hailong check, import or estimate
      help: to export with commas, set Windows Region > List separator to a comma, or tick 'Edit filter settings' in LibreOffice
    delimiter-other: cells are parted by tabs, and vertical bars are expected; nothing was imported
      help: write 'delimiter: tab' at the batch in round.yaml, or --delimiter tab after hailong check, import or estimate
    header-of-no-column: this line does not look like the header of form 'f': none of its columns is there; nothing was imported
      note: the form has the columns 'q1' and 'q2'
      help: write the names of the columns into the first line, or name the form that was filled in
    column-missing: column 'sent' is not in the header; nothing was imported
      note: the header has 'q1' and 'q2'
      help: the form's role 'version' names it; rename the column in the file or change the role in the form
    column-missing: column 'unit_code' is not in the header; nothing was imported
      note: the header has 'unit_сode'
      note: 'unit_сode' holds U+0441, which looks like another character or like none
      help: did you mean 'unit_сode'?
      help: the form's role 'unit' names it; rename the column in the file or change the role in the form
    column-missing: column 'q3' is not in the header; nothing was imported
      note: the header has 'q1' and 'q2'
      note: item 'q3' may stand in a column called 'q3' or 'Câu 3'
      help: rename the column to 'q3', or add its name to 'columns' of item 'q3' in the form
    column-repeated: column 'q1' stands in the header more than once: columns 6 and 7; nothing was imported
      help: keep one of them, or give the others names of their own
    column-unnamed: column 7 has no name in the header; nothing was imported
      help: name the column or remove it
    too-many-columns: the header has 5,000 columns, and at most 2,000 are read; nothing was imported
      help: delete empty columns; where there are none, check the delimiter and whether this is the response file
    batch-unit-unknown: the batch is declared for unit 'U33', which is not a unit of the round; nothing was imported
      help: did you mean 'U03' or 'U13'?
      help: correct 'unit' at the batch in round.yaml (or --unit), or add the unit to units.csv
    columns-not-in-form: column 'ghi_chu' is not in the form; it is not read
      help: name what is known to arrive under 'ignored_columns' in the form
    columns-not-in-form: columns 'a' and 'b' are not in the form; they are not read
      help: name what is known to arrive under 'ignored_columns' in the form
    columns-not-in-form: columns 'c1', 'c2', 'c3', 'c4', 'c5', 'c6', 'c7', 'c8', 'c9', 'c10', 'c11', 'c12', 'c13', 'c14', 'c15', 'c16', 'c17', 'c18', 'c19', 'c20' and 2 more are not in the form; they are not read
      help: name what is known to arrive under 'ignored_columns' in the form
    columns-not-delivered: the file has no column for item 'q6'; it counts as not asked
      help: if it was asked, export the file again with its column
    columns-not-delivered: the file has no columns for items 'q6' and 'comment'; they count as not asked
      help: if they were asked, export the file again with their columns
    column-name-folded: column 'unit\u{200B}_code' is read as 'unit_code', though case, blanks or invisible characters differ
      note: 'unit\u{200B}_code' holds U+200B, which looks like another character or like none
    blank-lines-skipped: a blank line was skipped
    blank-lines-skipped: 12 blank lines were skipped, here the first
    cells-padded: 1 cell has blanks round the answer; it is read without them
    cells-padded: 1,200 cells have blanks round the answer; they are read without them
    line-ends-mixed: line ends are mixed: LF 7, CR LF 1,007, CR 0 times; each is read as a line end
    byte-order-mark-repeated: the file starts with more than one byte order mark; they are passed over
    quote-misplaced: a quote stands where none may be; the record is quarantined
      help: put the whole cell in quotes and double each quote within: "the ""one-stop"" desk"
    quote-swallows-lines: a quoted text runs from here to line 9, and a line in it looks like a record; the record is quarantined
      note: all lines up to line 9 are quarantined with it
      help: look for a stray quote on both lines
    record-width: the record has 15 cells and the header has 14; the record is quarantined
      help: look for a comma in an unquoted text, a delimiter at the end of the line, or two records in one line
    record-width: the record has 1 cell and the header has 14; the record is quarantined
      help: look for another delimiter, a line break in an unquoted text, or a line that is no record, such as a total
    record-empty: every cell of the record is empty; the record is quarantined
      help: delete the line; spreadsheets leave such lines behind
    header-repeated: the header is repeated in place of a record; the record is quarantined
      help: delete the line, and look whether two files were joined
    cell-too-long: a cell is longer than 1,048,576 bytes; the record is quarantined
      help: shorten the text, or look for a quote that is not closed
    record-too-long: the record is longer than 4,194,304 bytes; the record is quarantined
      help: shorten the text, or look for a quote that is not closed
    bytes-not-utf8: the record holds bytes that are not UTF-8; the record is quarantined
      help: retype the garbled letters of the record and save the file as "CSV UTF-8"
    nul-byte: the record holds a NUL byte; the record is quarantined
      help: export the file again; where the line holds nothing else, delete it
    respondent-blank: the respondent's id is blank; the record is quarantined
      help: fill it in; no two respondents may share one
    respondent-scientific: the respondent's id must be as it was given, not '1.23457E+11'; the record is quarantined
      note: a spreadsheet made a long number of it, and digits are lost
      help: format the column as text and export the file again
    respondent-scientific: the respondent's id must be as it was given (the cell is personal and is not shown); the record is quarantined
      note: a spreadsheet made a long number of it, and digits are lost
      help: format the column as text and export the file again
    respondent-repeated: the respondent is already on line 4; the record is quarantined
      note: the earlier record counts
      help: if this is another respondent, correct the id
      help: if this is the correction, put it into a file of its own and run 'hailong import ROUND FILE --correct --reason "…"'
    respondent-repeated: the respondent is already in batches/w1.csv, line 4; the record is quarantined
      note: the earlier record counts
      help: if this is another respondent, correct the id
      help: if this is the correction, put it into a file of its own and run 'hailong import ROUND FILE --correct --reason "…"'
    unit-blank: the unit is blank; the record is quarantined
      help: fill in a unit's code from units.csv
    unit-unknown: the unit must be one of the round's, not 'U06'; the record is quarantined
      help: did you mean 'U01', 'U02' or 'U03'?
      help: write the code as units.csv has it, or add the unit there
    unit-unknown: the unit must be one of the round's (the cell is personal and is not shown); the record is quarantined
      help: write the code as units.csv has it, or add the unit there
    design-cell-blank: the stratum is blank; the record is quarantined
      help: fill it in from the sampling plan; the sampling error rests on it
    design-cell-blank: the primary sampling unit is blank; the record is quarantined
      help: fill it in from the sampling plan; the sampling error rests on it
    self-rating: a respondent of unit 'U02' must not rate it; the record is quarantined
      help: nothing is to be done where the tool lets people rate their own unit; else correct the unit
    weight-unusable: the weight is blank; the record is quarantined
      help: look the weight up where it was computed and write it in digits, as in 1.25
    weight-unusable: the weight must be a number greater than 0, not '0'; the record is quarantined
      help: look the weight up where it was computed and write it in digits, as in 1.25
    weight-unusable: the weight must be a number greater than 0, not '-1.5'; the record is quarantined
      help: look the weight up where it was computed and write it in digits, as in 1.25
    weight-unusable: the weight must be written with a decimal point and no thousands mark, not '1,25'; the record is quarantined
      help: look the weight up where it was computed and write it in digits, as in 1.25
      help: if the whole file has decimal commas, write 'decimal_comma: true' at the batch in round.yaml, or --decimal-comma after hailong check or import
    weight-unusable: the weight must be a number greater than 0, not 'nan'; the record is quarantined
      help: look the weight up where it was computed and write it in digits, as in 1.25
    response-off-scale: response to 'Q7' must be 1 to 5, or 9 for no opinion, not '6'; the record is quarantined
      note: 'Q7' is "Waiting time" in form sipas-citizen-39
      help: correct the cell by what the respondent answered, or add the code to the scale or to 'nonresponse' in the form
    response-off-scale: response to 'age' must be 'counter', 'online' or 'post' (the cell is personal and is not shown); the answer counts as missing
      help: correct the cell by what the respondent answered, or add the code to the scale or to 'nonresponse' in the form
    response-off-scale: response to 'age' must be 1 or 2, not '４'; the record is quarantined
      note: '４' holds U+FF14, which looks like another character or like none
      help: correct the cell by what the respondent answered, or add the code to the scale or to 'nonresponse' in the form
    response-off-scale: response to 'age' must be one of 13 codes ('c1', 'c2', 'c3', 'c4', 'c5', 'c6', 'c7', 'c8', 'c9', 'c10', 'c11', 'c12', …), or 9 for no opinion, or 99 for refused, not 'x'; the record is quarantined
      help: correct the cell by what the respondent answered, or add the code to the scale or to 'nonresponse' in the form
    response-off-scale: response to 'age' must be options or '9' for no opinion, not both; the record is quarantined
      help: correct the cell by what the respondent answered
    response-off-scale: response to 'age' must be 1 or 2, not 'Tốt'; the record is quarantined
      help: the cell holds a label; if the whole file does, write 'answers: labels' in the form, or 'preset' at the batch
    response-off-scale: response to 'age' must be 'Good', not '1'; the record is quarantined
      help: the cell holds a code; if the whole file does, write 'answers: codes' in the form, or 'answers: either'
    response-off-scale: response to 'age' must be 1 or 2, not 'a\nb\t\u{1B}[2J\u{202E}'; the record is quarantined
      help: correct the cell by what the respondent answered, or add the code to the scale or to 'nonresponse' in the form
    number-unreadable: response to 'age' must be a number in digits with a decimal point, not '1,5'; the record is quarantined
      help: correct the cell by what the respondent answered: in digits, as in 12.5
      help: if the whole file has decimal commas, write 'decimal_comma: true' at the batch in round.yaml, or --decimal-comma after hailong check or import
    whole-number-unreadable: response to 'age' must be a whole number in digits, not '4.7'; the answer counts as missing
      help: correct the cell by what the respondent answered: digits alone, as in 12
    number-out-of-range: response to 'age' must be 0 to 86,400, not '-5'; the record is quarantined
      help: correct the cell by what the respondent answered, or change 'min' or 'max' of the item in the form
    number-out-of-range: response to 'age' must be at least 18, not '12'; the record is quarantined
      help: correct the cell by what the respondent answered, or change 'min' or 'max' of the item in the form
    number-out-of-range: response to 'age' must be at most 2.5, not '3.5'; the record is quarantined
      help: correct the cell by what the respondent answered, or change 'min' or 'max' of the item in the form
    date-unreadable: response to 'Q7' must be a real date as YYYY-MM-DD, not '46096'; the record is quarantined
      note: 'Q7' is "Waiting time" in form sipas-citizen-39
      help: as an Excel serial number it stands for 2026-03-15; format the column as a date and export the file again
    date-unreadable: response to 'age' must be a real date as DD/MM/YYYY, not '01/01/25'; the answer counts as missing
      help: correct the date; if the whole file writes dates another way, write 'date_format: …' at the batch in round.yaml, or --date-format … after hailong check or import
    date-unreadable: response to 'age' must be a real date as MM/DD/YYYY (the cell is personal and is not shown); the record is quarantined
      help: correct the date; if the whole file writes dates another way, write 'date_format: …' at the batch in round.yaml, or --date-format … after hailong check or import
    text-too-long: response to 'age' must have at most 2,000 characters, and has 2,001; the record is quarantined
      help: shorten the text, or raise 'max_length' of the item in the form
    answer-missing: 'Q7' must be answered, and the cell is blank; the record is quarantined
      note: 'Q7' is "Waiting time" in form sipas-citizen-39
      help: fill in what the respondent answered, or take 'required: true' away from the item in the form
    answer-not-asked: 'age' is answered, though the other answers say that it was not asked; the answer counts as missing
      help: correct this answer or the one that rules it out, or 'applies_if' of the item in the form
    option-repeated: response to 'age' names '2' more than once; it counts once
    file-changed: the file changed while it was read; nothing was imported
      help: wait until it has been written or copied to its end, then import it again
    encoding-contradicted: the file is declared to be windows-1258, and it is UTF-8; nothing was imported
      help: correct 'encoding' at the batch in round.yaml (or --encoding), or leave it out
    byte-outside-encoding: the file is read as vni, and byte 1,234 stands for no character of it; nothing was imported
      note: bytes are counted from 0
      help: check the declared encoding and this line
    header-further-down: the header is expected on the first line, and stands on line 4; nothing was imported
      help: delete the lines above the header, then import the file again
    encoding-converted: the file is UTF-16LE; it was converted to UTF-8 character by character
    delimiter-detected: cells are parted by semicolons, which nobody declared; the file is read so
      help: write 'delimiter: semicolon' at the batch in round.yaml, or --delimiter semicolon after hailong check, import or estimate
    separator-line: the first line is Excel's own and says that cells are parted by semicolons; the file is read so
    line-ends-doubled: 1 line ends in CR CR LF, as a copy in text mode leaves them; each is read as one line end
    line-ends-doubled: 21 lines end in CR CR LF, as a copy in text mode leaves them; each is read as one line end
    end-of-file-mark: the file ends with the end mark of DOS (Ctrl-Z); it is passed over
    control-characters: 1 line holds control characters, here the first (U+001B); they are kept, and shown escaped
    direction-controls: 2 lines hold characters that turn the direction of writing, here the first (U+202E); they are kept, and shown escaped
    whole-numbers-with-point: a response to 'Q7' is written with zeros after the decimal mark; 4.0 is read as 4
      note: 'Q7' is "Waiting time" in form sipas-citizen-39
    whole-numbers-with-point: 1,200 responses to 'age' are written with zeros after the decimal mark, here the first; 4.0 is read as 4
    option-blank: response to 'age' ends with a separator and no option after it; the options before it count
    personal-data-in-text: the text for 'age' holds a phone number; the text is kept
      help: mark the item 'personal: true' in the form, or take such data out before the file is delivered
    personal-data-in-text: the text for 'age' holds the number of an identity card; the text is kept
      help: mark the item 'personal: true' in the form, or take such data out before the file is delivered
    personal-data-in-text: the text for 'age' holds an e-mail address; the text is kept
      help: mark the item 'personal: true' in the form, or take such data out before the file is delivered
    answers-all-alike: each of the 20 respondents gave one and the same answer to all 5 items of a scale; nothing is left out
      help: check how the answers came about before they are used
    interviews-too-short: the longest of 20 interviews took 4 s for 11 items; nothing is left out
      help: check how the answers came about before they are used
    records-nearly-alike: 3 of 10 records have the same answers to all items but texts; nothing is left out
      note: they stand on lines 4, 5 and 6
      help: check how the answers came about before they are used
    records-nearly-alike: 30 of 40 records have the same answers to all items but texts; nothing is left out
      note: the first stand on lines 4 and 5
      help: check how the answers came about before they are used
    record-repeated: the record is an exact copy of the one on line 4; the record is quarantined
      note: the earlier record counts
      help: nothing is lost; delete the copy if the file is delivered again
    record-repeated: the record is an exact copy of the one in batches/w1.csv, line 4; the record is quarantined
      note: the earlier record counts
      help: nothing is lost; delete the copy if the file is delivered again
    text-off-pattern: response to 'age' must look like 'R-[0-9]{4}', such as 'R-1234', not '12'; the record is quarantined
      help: correct the cell; if a spreadsheet took letters or zeros away, format the column as text and export again
    text-off-pattern: response to 'age' must look like 'R-[0-9]{4}', such as 'R-1234' (the cell is personal and is not shown); the answer counts as missing
      help: correct the cell; if a spreadsheet took letters or zeros away, format the column as text and export again
    date-outside-period: response to 'age' must be in the round's period, 2026-01-01 to 2026-12-31, not '2027-01-15'; the record is quarantined
      help: correct the date, or 'period' in round.yaml if the record belongs to the round
    weight-unusable: the weight must be written with a decimal comma, as the file declares, and no thousands mark, not '1.25'; the record is quarantined
      help: write it with a comma, or take 'decimal_comma' away if the file has points
    record-width: the record has 27 cells and the header has 14; the record is quarantined
      note: two records without a line end between them have so many cells; both respondents have to be entered again
      help: look for a comma in an unquoted text, a delimiter at the end of the line, or two records in one line
    header-rows-missing: the file does not start with the 3 rows of header that qualtrics writes; nothing was imported
      help: export the file again, or write how many rows there are as 'header_rows' at the batch, or after --header-rows
    header-row-width: row 2 of the header has 1 cell and row 1 has 6; nothing was imported
      help: export the file again, or write how many rows there are as 'header_rows' at the batch, or after --header-rows
    header-rows-detected: the file has 2 rows of header, as surveymonkey writes them; records start below
      help: write 'preset: surveymonkey' at the batch in round.yaml, or --preset surveymonkey after hailong check or import
    labels-unmatched: 13 answers to 'Q7' are no label of its scale
      note: 'Q7' is "Waiting time" in form sipas-citizen-39
      note: 12 cells hold 'Rất tốt'
      note: 1 cell holds 'ok'
      note: 2 other wordings occur
      help: correct the cells, or add the wording to 'aliases' of a point in the form
    labels-unmatched: 1 answer to 'age' is no label of its scale
      help: correct the cells, or add the wording to 'aliases' of a point in the form
    answers-unreadable: 4 of the 5 scored answers cannot be read, more than the form allows; the record is quarantined
      help: compare the record with the paper form; 'unreadable_limit' in the form says how many are allowed
    option-unknown: column 'q6/7' is marked, and 'age' has no such option; the record is quarantined
      help: add the option to the form, or name the column under 'ignored_columns'
    options-disagree: column 'q6/2' and the column of all options disagree about option '2' of 'age'; the answer counts as missing
      help: look the record up in the survey tool and export the file again
    response-off-scale: response to 'Q7' must be 'Good' or 'Bad', or 9 for no opinion, not 'ok'; the record is quarantined
      note: 'Q7' is "Waiting time" in form sipas-citizen-39
      help: correct the cell by what the respondent answered, or add the wording to 'aliases' of a point in the form
    number-unreadable: response to 'age' must be a number in digits with a decimal comma, not '1.5'; the record is quarantined
      help: correct the cell by what the respondent answered: in digits, as in 12,5
    weight-unusable: the weight must be written with a decimal comma, as the file declares, and no thousands mark, not '1.25'; the record is quarantined
      help: write it with a comma, or take 'decimal_comma' away if the file has points
    date-unreadable: response to 'age' must be a real date as D/M/YYYY, not '1/13/2025'; the record is quarantined
      help: correct the date; if the whole file writes dates another way, write 'date_format: …' at the batch in round.yaml, or --date-format … after hailong check or import
    date-unreadable: response to 'age' must be a real date as M/D/YYYY, not 'x'; the record is quarantined
      help: correct the date; if the whole file writes dates another way, write 'date_format: …' at the batch in round.yaml, or --date-format … after hailong check or import
    date-unreadable: response to 'age' must be a real date as YYYY/M/D, not 'x'; the record is quarantined
      help: correct the date; if the whole file writes dates another way, write 'date_format: …' at the batch in round.yaml, or --date-format … after hailong check or import
    date-unreadable: response to 'age' must be a real date as YYYY-MM-DDTHH:MM:SS+07:00, not 'x'; the record is quarantined
      help: correct the date; if the whole file writes dates another way, write 'date_format: …' at the batch in round.yaml, or --date-format … after hailong check or import
    date-unreadable: response to 'age' must be a real date as Jan 15, 2025, not 'x'; the record is quarantined
      help: correct the date; if the whole file writes dates another way, write 'date_format: …' at the batch in round.yaml, or --date-format … after hailong check or import
    keyings-differ: 'Q7' is '2' here and blank in second.csv, line 14
      note: 'Q7' is "Waiting time" in form sipas-citizen-39
      help: look at the paper form and correct the file that is wrong
    keyings-differ: 'age' differs from second.csv, line 14 (the cells are personal and are not shown)
      help: look at the paper form and correct the file that is wrong
    keyed-once: the form is not in second.csv
      help: key it there, or look for a mistyped respondent's id in both files
    record-discarded: column 'Status' says 'Survey Preview', so this is no interview; the record is quarantined
      help: nothing is lost; leave previews, tests and spam out of the export to be spared this
    """#
}
