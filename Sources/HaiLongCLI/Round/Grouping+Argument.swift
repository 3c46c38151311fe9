import ArgumentParser
import SatisfactionScoring
import SurveyDefinitions
import SurveyModel

extension Grouping {
  /// `unit`, or ids of coded items that every form has, with commas between those that are crossed.
  init(argument: String, forms: [SurveyForm]) throws {
    let names = argument.split(separator: ",").map(String.init)
    guard !names.isEmpty else {
      throw ValidationError(
        en: "--by takes unit or the id of an item, not '\(argument)'",
        vi: "--by nhận 'unit' hoặc mã câu hỏi, không phải '\(argument)'")
    }
    guard Set(names).count == names.count else {
      throw ValidationError(en: "--by \(argument) names an item twice", vi: "--by \(argument) nêu một câu hỏi hai lần")
    }
    self.init(try names.map { try Self.key($0, forms: forms) })
  }

  private static func key(_ name: String, forms: [SurveyForm]) throws -> Key {
    if name == "unit" { return .unit }
    for form in forms {
      let known = form.items.filter(\.canSplit).map(\.id)
      guard let item = form.item(name) else {
        if name.lowercased() == "unit" || form.roles[.unit] == name {
          throw ValidationError(
            en: "--by \(name): the rated unit is called 'unit' here. Did you mean 'unit'?",
            vi: "--by \(name): đơn vị được đánh giá ở đây gọi là 'unit'. Có phải là 'unit'?")
        }
        let near = NearHint.text(NearestName.of(name, among: known))
        let isOne = forms.count == 1
        throw ValidationError(
          en: "--by: form '\(form.id)' has no item '\(name)'\(near)" + (isOne ? "" : "; choose one form with --form"),
          vi: "--by: mẫu phiếu '\(form.id)' không có câu hỏi '\(name)'\(near)"
            + (isOne ? "" : "; chọn một mẫu bằng --form"))
      }
      guard item.canSplit else {
        throw ValidationError(
          en: "--by \(name): only coded items that are not personal can split a table",
          vi: "--by \(name): chỉ câu hỏi có mã và không phải thông tin cá nhân mới chia bảng được")
      }
    }
    return .item(name)
  }
}

extension Item {
  /// The item is coded and may be shown.
  fileprivate var canSplit: Bool {
    if case .coded = kind { !isPersonal } else { false }
  }
}
