import SurveyModel

/// Survey forms.
extension DefinitionPhrase {
  static func bandsOverlap(_ first: String, _ second: String) -> Self {
    Self(
      vi: "'\(first)' và '\(second)' có số chung, người trả lời chọn mức nào cũng được",
      en: "'\(first)' and '\(second)' share a number, so that a respondent can tick either",
      help: [
        LocalizedText(
          vi: "ghi các khoảng không giao nhau, như 18-24 và 25-34",
          en: "write bands that do not touch, as 18-24 and 25-34")
      ])
  }

  static func codeRepeated(_ code: String) -> Self {
    Self(
      vi: "mã '\(code)' chỉ được có một nghĩa", en: "code '\(code)' must have one meaning and is given another here",
      help: [LocalizedText(vi: "dùng mã khác ở đây", en: "give this one another code")])
  }

  static func labelAmbiguous(_ label: String, _ codes: [String]) -> Self {
    let list = codes.joined(separator: ", ")
    return Self(
      vi: "cách ghi '\(label)' có thể là các mã \(list); mỗi cách ghi phải ứng với một mã",
      en: "the wording '\(label)' could mean codes \(list), and has to mean one",
      help: [
        LocalizedText(
          vi: "sửa nhãn, hoặc bỏ cách ghi này khỏi 'aliases'",
          en: "change a label, or take the wording out of 'aliases'")
      ])
  }

  static func labelRepeated(_ label: String, _ codes: [String]) -> Self {
    let list = codes.joined(separator: ", ")
    return Self(
      vi: "các mã \(list) cùng có nhãn '\(label)'", en: "codes \(list) have the same label '\(label)'",
      help: [LocalizedText(vi: "đặt nhãn riêng cho từng mã", en: "give each code a label of its own")])
  }

  static func labelOfAnotherScale(_ label: String, _ scale: String) -> Self {
    Self(
      vi: "nhãn '\(label)' thuộc thang '\(scale)', có thể do chép nhầm",
      en: "label '\(label)' belongs to scale '\(scale)' and may have been copied by mistake",
      help: [LocalizedText(vi: "so với phiếu in", en: "compare it with the printed form")])
  }

  static func numberingGap(_ after: String, _ before: String) -> Self {
    Self(
      vi: "sau '\(after)' là '\(before)', có thể đã mất một dòng câu hỏi",
      en: "'\(after)' is followed by '\(before)', so that a row may be missing",
      help: [LocalizedText(vi: "so với phiếu in", en: "compare it with the printed form")])
  }

  static func conditionSyntax(_ position: Int, _ expected: ConditionPart, _ found: String) -> Self {
    let came = found.isEmpty ? LocalizedText(vi: "hết câu", en: "the end") : FoundValue.text(found).words
    return Self(
      vi: "điều kiện cần \(expected.words.vi) ở ký tự \(position), không phải \(came.vi)",
      en: "the condition needs \(expected.words.en) at character \(position), not \(came.en)",
      help: [
        LocalizedText(
          vi: "ví dụ: channel == 1 and q1 in [1, 2]", en: "for example: channel == 1 and q1 in [1, 2]")
      ])
  }

  static func conditionCircular(_ items: [String]) -> Self {
    let way = items.joined(separator: " → ")
    return Self(
      vi: "điều kiện của các câu hỏi chờ lẫn nhau: \(way)", en: "the conditions of items wait for each other: \(way)",
      help: [
        LocalizedText(vi: "bỏ 'applies_if' của một trong các câu này", en: "take 'applies_if' away from one of them")
      ])
  }

  static func conditionUnreachable(_ item: String, _ reason: UnreachableReason) -> Self {
    switch reason {
    case .askedLater(let other):
      Self(
        vi: "'\(item)' phụ thuộc vào '\(other)', câu được hỏi sau nó",
        en: "'\(item)' depends on '\(other)', which is asked after it",
        help: [
          LocalizedText(
            vi: "đổi thứ tự hai câu, hoặc sửa 'applies_if'", en: "change the order of the two, or correct 'applies_if'")
        ])
    case .neverTrue:
      Self(
        vi: "không ai được hỏi '\(item)', vì điều kiện của nó không bao giờ đúng",
        en: "nobody is asked '\(item)', because its condition is never true",
        help: [LocalizedText(vi: "sửa 'applies_if' của câu này", en: "correct its 'applies_if'")])
    }
  }

  static func itemNotCoded(_ item: String) -> Self {
    Self(
      vi: "'\(item)' phải là câu hỏi chọn một mức của thang",
      en: "'\(item)' must be an item with one answer from a scale",
      help: [
        LocalizedText(vi: "chọn câu khác, hoặc cho câu này một thang", en: "choose another item, or give it a scale")
      ])
  }

  static func itemPersonal(_ item: String, _ use: String) -> Self {
    Self(
      vi: "'\(item)' là thông tin cá nhân nên không dùng được cho '\(use)'",
      en: "'\(item)' is personal and cannot serve '\(use)'",
      help: [
        LocalizedText(
          vi: "bỏ 'personal: true', hoặc chọn câu hỏi khác", en: "take 'personal: true' away, or choose another item")
      ])
  }

  static func patternSyntax(_ pattern: String, _ position: Int) -> Self {
    Self(
      vi: "không hiểu mẫu '\(pattern)' từ ký tự thứ \(position)",
      en: "pattern '\(pattern)' is not understood from character \(position) on",
      help: [
        LocalizedText(
          vi: "mẫu gồm ký tự, . \\d \\p{L} [A-Z] và số lần ? * + {2,4}; không có nhóm và dấu |",
          en: "a pattern holds characters, . \\d \\p{L} [A-Z] and repeats ? * + {2,4}; groups and | are not allowed")
      ])
  }

  static func scoreMissing(_ item: String, _ definition: String) -> Self {
    let needs =
      switch definition {
      case "top2": LocalizedText(vi: "mức có top: true", en: "points with top: true")
      case "net":
        LocalizedText(vi: "mức có top: true và mức có bottom: true", en: "points with top: true and bottom: true")
      case "nps": LocalizedText(vi: "điểm nguyên từ 0 đến 10", en: "whole scores from 0 to 10")
      default: LocalizedText(vi: "điểm (score) khác nhau ở mọi mức", en: "a score at every point")
      }
    return Self(
      vi: "cách tính '\(definition)' cần \(needs.vi), thang của '\(item)' không có",
      en: "definition '\(definition)' needs \(needs.en), which the scale of '\(item)' lacks",
      help: [
        LocalizedText(
          vi: "ghi thêm vào các mức của thang, hoặc chọn cách tính khác",
          en: "add them to the points of the scale, or choose another definition")
      ])
  }
}

extension DefinitionPhrase {
  static func weightMissing(_ part: String, _ node: String) -> Self {
    Self(
      vi: "'\(part)' thuộc nội dung '\(node)' nhưng không có trong 'weights'",
      en: "'\(part)' is part of node '\(node)' and is not in its 'weights'",
      help: [
        LocalizedText(
          vi: "ghi quyền số cho từng phần của nội dung", en: "give a weight to every child and item of the node")
      ])
  }
}

extension ConditionPart {
  /// What the condition needs, with its article.
  var words: LocalizedText {
    switch self {
    case .itemName: LocalizedText(vi: "tên câu hỏi", en: "the id of an item")
    case .comparison: LocalizedText(vi: "'==', '!=' hoặc 'in'", en: "'==', '!=' or 'in'")
    case .code: LocalizedText(vi: "một mã", en: "a code")
    case .openingBracket: LocalizedText(vi: "'['", en: "'['")
    case .commaOrClosingBracket: LocalizedText(vi: "',' hoặc ']'", en: "',' or ']'")
    case .closingParenthesis: LocalizedText(vi: "')'", en: "')'")
    case .andOrEnd: LocalizedText(vi: "'and', 'or' hoặc hết câu", en: "'and', 'or' or the end")
    }
  }
}
