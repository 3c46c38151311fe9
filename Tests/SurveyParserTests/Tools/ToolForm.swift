import SurveyModel

@testable import SurveyParser

/// One form that is filled in with every tool, and the answers of five people, whichever tool wrote them down.
enum ToolForm {
  static func text(_ vi: String, _ en: String) -> LocalizedText { LocalizedText(vi: vi, en: en) }

  static let satisfaction = ResponseScale(
    name: "satisfaction",
    points: [
      ScalePoint(code: "1", label: text("Không hài lòng", "Dissatisfied"), score: 1),
      ScalePoint(code: "2", label: text("Bình thường", "Neutral"), score: 2),
      ScalePoint(code: "3", label: text("Hài lòng", "Satisfied"), aliases: ["Rất hài lòng"], score: 3),
    ])

  /// The label of the second option holds a comma and a blank.
  static let reasons = ResponseScale(
    name: "reasons",
    points: [
      ScalePoint(code: "a", label: text("Nhanh", "Fast")),
      ScalePoint(code: "b", label: text("Đúng hẹn, đúng giờ", "On time, as promised")),
      ScalePoint(code: "c", label: text("Đúng hẹn", "As promised")),
    ])

  static func form(
    answers: AnswerStyle? = nil, tones: Bool = false, unreadable: UnreadableItemRule = .quarantine
  ) -> SurveyForm {
    let nonresponse: [String: MissingReason] = ["9": .noOpinion, "Không có ý kiến": .noOpinion]
    return SurveyForm(
      id: "tools", version: "1", title: text("Phiếu", "Form"), unreadableItem: unreadable, answers: answers,
      ignoresTonePlacement: tones, roles: [.respondent: "phieu", .unit: "don_vi"],
      items: [
        Item(id: "phieu", kind: .text(maximumLength: nil), columns: ["Mã phiếu"]),
        Item(id: "don_vi", kind: .text(maximumLength: nil), columns: ["Mã đơn vị"]),
        Item(
          id: "q1", kind: .coded(.ordinal, satisfaction), label: text("Thái độ phục vụ", "Courtesy"),
          nonresponse: nonresponse),
        Item(
          id: "q2", kind: .coded(.ordinal, satisfaction), label: text("Thời gian chờ", "Waiting time"),
          columns: ["Đánh giá của ông/bà [Thời gian chờ]", "dg_SQ001"], nonresponse: nonresponse),
        Item(id: "ly_do", kind: .multi(reasons, separator: ";"), label: text("Lý do", "Reasons")),
        Item(id: "luc_den", kind: .datetime(.iso), label: text("Lúc đến", "Came at"), columns: ["Dấu thời gian"]),
        Item(id: "chi_phi", kind: .decimal(minimum: 0, maximum: nil), label: text("Chi phí", "Cost")),
        Item(id: "gop_y", kind: .text(maximumLength: 200), label: text("Góp ý", "Remarks")),
      ])
  }

  /// What every tool's file says, by item.
  static let expected: [String: [Response]] = [
    "q1": [.point(2), .point(1), .missing(.blank), .point(0), .point(2)],
    "q2": [.point(0), .missing(.noOpinion), .point(2), .point(1), .point(2)],
    "ly_do": [.points([0, 1]), .points([1]), .missing(.blank), .points([0, 1, 2]), .points([2])],
    "luc_den": [
      .text("2025-01-15T14:05:06"), .text("2025-01-16T09:05:00"), .text("2025-01-31T00:30:00"), .missing(.blank),
      .text("2025-02-01T12:00:59"),
    ],
    "chi_phi": [.number(1.5), .number(0), .missing(.blank), .number(12), .number(0.25)],
    "gop_y": [.text("Tốt, nhanh"), .missing(.blank), .missing(.blank), .text("Chậm"), .missing(.blank)],
  ]

  /// The answers to every item of a reading.
  static func answers(_ reading: Reading, form: SurveyForm = form()) -> [String: [Response]] {
    Dictionary(uniqueKeysWithValues: expected.keys.map { ($0, reading.answers($0, form: form)) })
  }

  /// Reads a file that a tool wrote.
  static func read(
    _ text: String, _ layout: FileLayout, form: SurveyForm = form(), chunkSize: Int = 262_144
  ) throws -> Reading {
    try Reading(Array(text.utf8), form: form, units: ["U01", "U02"], chunkSize: chunkSize, layout: layout)
  }
}
