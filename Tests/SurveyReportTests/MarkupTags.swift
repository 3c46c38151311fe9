/// What stands between `<` and `>` in order, quoted values left out: `a href=`, `/a`; so too texts and the style sheet.
func markupTags(_ page: String) -> [String] {
  var tags: [String] = []
  var tag: String?
  var isQuoted = false
  for scalar in page.unicodeScalars {
    if tag == nil {
      if scalar == "<" { tag = "" }
    } else if scalar == "\"" {
      isQuoted.toggle()
    } else if scalar == ">", !isQuoted {
      tags.append(tag ?? "")
      tag = nil
    } else if !isQuoted {
      tag?.unicodeScalars.append(scalar)
    }
  }
  return tags
}
