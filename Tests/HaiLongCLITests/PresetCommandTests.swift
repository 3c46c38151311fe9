import Testing

/// Outside: files of survey tools on the command line.
struct PresetCommandTests {
  private let folder = "Tests/SurveyParserTests/Fixtures/survey-tools/"

  @Test func `A preset and a number of header rows make a real export readable`() throws {
    let run = try BuiltProgram.run([
      "check", "--form", folder + "flying-etiquette-2014.yaml", "--preset", "surveymonkey", "--header-rows", "1",
      folder + "flying-etiquette.csv",
    ])
    #expect(run.status == 0)
    #expect(run.error == "1,040 records read, 1,040 used, 0 quarantined; 0 kinds of finding\n")
  }

  @Test func `A preset that promises more header than there is says what to write`() throws {
    let run = try BuiltProgram.run([
      "check", "--form", folder + "flying-etiquette-2014.yaml", "--preset", "surveymonkey",
      folder + "flying-etiquette.csv",
    ])
    #expect(run.status == 65)
    #expect(run.error.contains("does not start with the 2 rows of header that surveymonkey writes"))
    #expect(run.error.contains("--header-rows"))
  }

  @Test func `Codes of a form without labels are not met by labels, and every text is counted`() throws {
    let form = try BuiltProgram.file(
      "f.yaml",
      """
      form: f
      version: "1"
      title: {vi: Phiếu, en: Form}
      answers: either
      unreadable_item: missing
      roles: {respondent: RespondentID, unit: null}
      items:
        - {id: sex, type: single, columns: [Gender], options: [{code: 1, label: {vi: Nam, en: Male}},
           {code: 2, label: {vi: Nữ, en: Woman}}]}

      """)
    let run = try BuiltProgram.run(["check", "--form", form, "--lang", "vi", folder + "flying-etiquette.csv"])
    #expect(run.status == 0)
    #expect(run.error.contains("528 câu trả lời cho 'sex' không phải nhãn nào của thang trả lời"))
    #expect(run.error.contains("528 ô ghi 'Female'"))
  }
}
