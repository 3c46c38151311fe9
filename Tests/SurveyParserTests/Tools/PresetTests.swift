import SurveyModel
import Testing

@testable import SurveyParser

/// Each preset reads a small export with the conventions of its tool.
///
/// All of these files are made up: they follow what is documented and told about each tool, and no one exported them.
struct PresetTests {
  private func check(_ text: String, _ layout: FileLayout, codes: [String] = []) throws {
    let reading = try ToolForm.read(text, layout)
    #expect(reading.codes == codes, "\(reading.findings)")
    #expect(reading.accepted == 5)
    for (item, expected) in ToolForm.expected {
      #expect(reading.answers(item, form: ToolForm.form()) == expected, "\(item)")
    }
    #expect(reading.tables.first?.unit.labels == ["U01", "U02"])
    // Whatever the size of a read, the table is the same.
    #expect(try ToolForm.read(text, layout, chunkSize: 7) == reading)
  }

  @Test func `Google Forms: questions for names, labels joined by commas, grids, half days`() throws {
    try check(
      """
      Dấu thời gian,Mã phiếu,Mã đơn vị,Thái độ phục vụ,Đánh giá của ông/bà [Thời gian chờ],Lý do,Chi phí,Góp ý,Địa chỉ email
      2025/01/15 2:05:06 CH GMT+7,R1,U01,Hài lòng,Không hài lòng,"Nhanh, Đúng hẹn, đúng giờ",1.5,"Tốt, nhanh",a@x
      2025/01/16 9:05:00 SA GMT+7,R2,U02,Bình thường,Không có ý kiến,"Đúng hẹn, đúng giờ",0,,
      2025/01/31 12:30:00 SA GMT+7,R3,U01,,Rất hài lòng,,,,
      ,R4,U02,Không hài lòng,Bình thường,"Nhanh, Đúng hẹn, đúng giờ, Đúng hẹn",12,Chậm,
      2025/02/01 12:00:59 CH GMT+7,R5,U01,3,3,Đúng hẹn,0.25,,

      """, FileLayout(delimiter: .comma, preset: .googleForms))
  }

  @Test func `Microsoft Forms: labels closed by semicolons, dates in a declared order`() throws {
    try check(
      """
      ID,Start time,Completion time,Email,Name,Mã phiếu,Mã đơn vị,Thái độ phục vụ,Thời gian chờ,Lý do,Lúc đến,Chi phí,Góp ý
      1,x,x,anonymous,,R1,U01,Hài lòng,Không hài lòng,"Nhanh;Đúng hẹn, đúng giờ;",15/1/2025 14:05:06,1.5,"Tốt, nhanh"
      2,x,x,anonymous,,R2,U02,Bình thường,Không có ý kiến,"Đúng hẹn, đúng giờ;",16/1/2025 9:05,0,
      3,x,x,anonymous,,R3,U01,,Hài lòng,,31/1/2025 0:30,,
      4,x,x,anonymous,,R4,U02,Không hài lòng,Bình thường,"Nhanh;Đúng hẹn, đúng giờ;Đúng hẹn;",,12,Chậm
      5,x,x,anonymous,,R5,U01,Hài lòng,Hài lòng,Đúng hẹn;,01/02/2025 12:00:59,0.25,

      """, FileLayout(delimiter: .comma, preset: .microsoftForms, dateFormat: .shortDayMonthYear))
  }

  @Test func `KoboToolbox: semicolons, groups before slashes, codes and a column for each choice`() throws {
    try check(
      """
      start;end;phieu;don_vi;danh_gia/q1;danh_gia/q2;danh_gia/ly_do;danh_gia/ly_do/a;danh_gia/ly_do/b;danh_gia/ly_do/c;luc_den;chi_phi;gop_y;_id;_uuid;_submission_time;__version__;_index
      x;x;R1;U01;3;1;a b;1;1;0;2025-01-15T14:05:06.000+07:00;1.5;Tốt, nhanh;7;u;t;v;1
      x;x;R2;U02;2;9;b;0;1;0;2025-01-16T09:05:00.000+07:00;0;;8;u;t;v;2
      x;x;R3;U01;;3;;;;;2025-01-30T17:30:00.000Z;;;9;u;t;v;3
      x;x;R4;U02;1;2;a b c;1;1;1;;12;Chậm;10;u;t;v;4
      x;x;R5;U01;3;3;c;0;0;1;2025-02-01T12:00:59+07:00;0.25;;11;u;t;v;5

      """, FileLayout(delimiter: .semicolon, preset: .kobo))
  }

  @Test func `ODK: groups before hyphens, codes parted by blanks, times of Greenwich`() throws {
    try check(
      """
      SubmissionDate,phieu,don_vi,danh_gia-q1,danh_gia-q2,danh_gia-ly_do,danh_gia-luc_den,chi_phi,gop_y,meta-instanceID,KEY
      x,R1,U01,3,1,a b,2025-01-15T07:05:06.000Z,1.5,"Tốt, nhanh",uuid:1,uuid:1
      x,R2,U02,2,9,b,2025-01-16T09:05:00.000+07:00,0,,uuid:2,uuid:2
      x,R3,U01,,3,,2025-01-30T17:30:00.000Z,,,uuid:3,uuid:3
      x,R4,U02,1,2,a b c,,12,Chậm,uuid:4,uuid:4
      x,R5,U01,3,3,c,2025-02-01T05:00:59Z,0.25,,uuid:5,uuid:5

      """, FileLayout(delimiter: .comma, preset: .odk))
  }

  @Test func `SurveyCTO: plain names, columns with underscores, months by name`() throws {
    try check(
      """
      SubmissionDate,starttime,endtime,deviceid,phieu,don_vi,q1,q2,ly_do,ly_do_a,ly_do_b,ly_do_c,luc_den,chi_phi,gop_y,instanceID,formdef_version,KEY
      x,x,x,d,R1,U01,3,1,a b,1,1,0,"Jan 15, 2025 2:05:06 PM",1.5,"Tốt, nhanh",i,1,k
      x,x,x,d,R2,U02,2,9,b,0,1,0,"Jan 16, 2025 9:05:00 AM",0,,i,1,k
      x,x,x,d,R3,U01,,3,,,,,"Jan 31, 2025 12:30:00 AM",,,i,1,k
      x,x,x,d,R4,U02,1,2,a b c,1,1,1,,12,Chậm,i,1,k
      x,x,x,d,R5,U01,3,3,c,0,0,1,2025-02-01 12:00:59,0.25,,i,1,k

      """, FileLayout(delimiter: .comma, preset: .surveycto))
  }

  @Test func `LimeSurvey: brackets, Y or nothing, labels`() throws {
    try check(
      """
      id,submitdate,lastpage,startlanguage,seed,phieu,don_vi,q1,dg[SQ001],ly_do[a],ly_do[b],ly_do[c],ly_do[other],luc_den,chi_phi,gop_y
      1,x,3,vi,1,R1,U01,Hài lòng,Không hài lòng,Y,Y,,,2025-01-15 14:05:06,1.5,"Tốt, nhanh"
      2,x,3,vi,1,R2,U02,Bình thường,Không có ý kiến,,Y,,,2025-01-16 09:05:00,0,
      3,x,3,vi,1,R3,U01,,Hài lòng,,,,,2025-01-31 00:30:00,,
      4,x,3,vi,1,R4,U02,1,2,Y,Y,Y,,,12,Chậm
      5,x,3,vi,1,R5,U01,3,Hài lòng,,,Y,,2025-02-01 12:00:59,0.25,

      """, FileLayout(delimiter: .comma, preset: .limesurvey))
  }

  static let qualtrics = """
    StartDate,EndDate,Status,Progress,Finished,ResponseId,phieu,don_vi,q1,Q2_1,ly_do,luc_den,chi_phi,gop_y,gop_y_TEXT
    Start Date,End Date,Response Type,Progress,Finished,Response ID,Mã phiếu,Mã đơn vị,Thái độ,Thời gian chờ,"Lý do
    (chọn nhiều)",Lúc đến,Chi phí,Góp ý,Khác
    "{""ImportId"":""startDate"",""timeZone"":""Asia/Ho_Chi_Minh""}",{},{},{},{},"{""ImportId"":""_recordId""}",{},{},{},{},{},{},{},{},{}
    x,x,IP Address,100,True,r1,R1,U01,Hài lòng,Không hài lòng,"Nhanh,Đúng hẹn, đúng giờ",2025-01-15 14:05:06,1.5,"Tốt, nhanh",
    x,x,IP Address,100,True,r2,R2,U02,Bình thường,Không có ý kiến,"Đúng hẹn, đúng giờ",2025-01-16 09:05:00,0,,
    x,x,IP Address,100,True,r3,R3,U01,,Hài lòng,,2025-01-31 00:30:00,,,
    x,x,IP Address,100,True,r4,R4,U02,Không hài lòng,Bình thường,"Nhanh,Đúng hẹn, đúng giờ,Đúng hẹn",,12,Chậm,
    x,x,IP Address,100,True,r5,R5,U01,Hài lòng,Hài lòng,Đúng hẹn,2025-02-01 12:00:59,0.25,,

    """

  @Test func `Qualtrics: three rows of header, names in the first, texts in the second`() throws {
    try check(Self.qualtrics, FileLayout(delimiter: .comma, preset: .qualtrics))
  }

  static let surveyMonkey = """
    Respondent ID,Collector ID,Mã phiếu,Mã đơn vị,Thái độ phục vụ,Đánh giá của ông/bà,Lý do,,,,Lúc đến,Chi phí,Góp ý
    ,,Open-Ended Response,Open-Ended Response,Response,Thời gian chờ,Nhanh,"Đúng hẹn, đúng giờ",Đúng hẹn,Other (please specify),Response,Response,Open-Ended Response
    11,1,R1,U01,Hài lòng,Không hài lòng,Nhanh,"Đúng hẹn, đúng giờ",,,01/15/2025 02:05:06 PM,1.5,"Tốt, nhanh"
    12,1,R2,U02,Bình thường,Không có ý kiến,,"Đúng hẹn, đúng giờ",,,01/16/2025 09:05:00 AM,0,
    13,1,R3,U01,,Hài lòng,,,,,01/31/2025 12:30:00 AM,,
    14,1,R4,U02,Không hài lòng,Bình thường,Nhanh,"Đúng hẹn, đúng giờ",Đúng hẹn,tự do,,12,Chậm
    15,1,R5,U01,3,3,,,Đúng hẹn,,02/01/2025 12:00:59 PM,0.25,

    """

  @Test func `SurveyMonkey: the question over the first of its columns, an option in each`() throws {
    try check(
      Self.surveyMonkey, FileLayout(delimiter: .comma, preset: .surveymonkey, dateFormat: .shortMonthDayYear))
  }
}
