/// A file that is too big or too odd to keep, written when it is needed.
struct Shape {
  let name: String
  /// The commands that read it: `check`, `import`.
  let commands: [String]
  /// Memory that a command may take for every record over what it takes at all: `check` remembers respondents.
  var bytesPerRecord = 0
  var records = 0
  /// The plain file to which the time is compared: one with as long records.
  var baseline = "plain"
  let write: (ShapeFile) throws -> Void

  static let header = "id,unit,stratum,psu,weight,age,wait,staff,said\n"

  private static func record(_ number: Int, answer: Int = 2, said: String = "") -> String {
    "R\(number),U1,s\(number % 2),p\(number % 12),1.5,40,\(answer),\(1 + number % 3),\(said)\n"
  }

  /// Sound records with texts of a thousand bytes, so that a file of some GB has some millions.
  static func plain(bytes: Int) -> Shape {
    let said = String(repeating: "mười chữ ", count: 77)
    return Shape(name: "plain", commands: ["check", "import"], bytesPerRecord: 100, records: bytes / 1_050) { file in
      try file.add(header)
      var number = 0
      while file.size < bytes {
        number += 1
        try file.add(record(number, said: said))
      }
    }
  }

  /// Sound records of some thirty bytes; a record costs more than its bytes.
  static func plainShort(bytes: Int) -> Shape {
    Shape(
      name: "plain, short", commands: ["check", "import"], bytesPerRecord: 100, records: bytes / 30,
      baseline: "plain, short"
    ) { file in
      try file.add(header)
      var number = 0
      while file.size < bytes {
        number += 1
        try file.add(record(number))
      }
    }
  }

  /// All hostile shapes; `bytes` is the size of those that have no size of their own.
  static func hostile(bytes: Int) -> [Shape] {
    let small = min(1, Double(bytes) / Double(2 << 30))
    let million = max(1_000, Int(1e6 * small))
    return [
      Shape(name: "one cell", commands: ["check", "import"]) { file in
        try file.add(header + "R1,U1,s1,p1,1.5,40,2,2,")
        try file.fill("x", upTo: bytes)
      },
      Shape(name: "one quoted cell", commands: ["check"]) { file in
        try file.add(header + "R1,U1,s1,p1,1.5,40,2,2,\"")
        try file.fill("x\n", upTo: bytes)
        try file.add("\"\n")
      },
      Shape(name: "quote opened on line 3", commands: ["check", "import"]) { file in
        try file.add(header + record(1) + "R2,U1,s1,p1,1.5,40,2,2,\"never closed\n")
        try file.fill(record(3, said: "more"), upTo: bytes)
      },
      Shape(name: "a record of 10^6 columns", commands: ["check", "import"]) { file in
        try file.add(header + record(1))
        try file.fill(",", upTo: file.size + million)
        try file.add("\n" + record(2))
      },
      Shape(name: "a header of 10^6 names", commands: ["check"]) { file in
        for number in 0..<million { try file.add("c\(number),") }
        try file.add("last\n" + record(1))
      },
      Shape(name: "10^7 blank lines", commands: ["check", "import"]) { file in
        try file.add(header + record(1))
        try file.fill("\n", upTo: file.size + 10 * million)
        try file.add(record(2))
      },
      Shape(name: "NUL to the end", commands: ["check", "import"]) { file in
        try file.fill("\0", upTo: bytes / 2)
      },
      Shape(name: "NUL after a header", commands: ["check"]) { file in
        try file.add(header)
        try file.fill("\0", upTo: bytes / 2)
      },
      Shape(
        name: "10^6 faulty records", commands: ["check", "import"], bytesPerRecord: 100, records: million,
        baseline: "plain, short"
      ) { file in
        try file.add(header)
        for number in 0..<million { try file.add(record(number, answer: 7)) }
      },
      Shape(
        name: "10^6 equal respondents", commands: ["check", "import"], bytesPerRecord: 150, records: million,
        baseline: "plain, short"
      ) {
        file in
        try file.add(header)
        for _ in 0..<million { try file.add(record(1)) }
      },
      Shape(
        name: "quotes in every cell", commands: ["check"], bytesPerRecord: 100, records: bytes / 16 / 48,
        baseline: "plain, short"
      ) { file in
        try file.add(header)
        var number = 0
        while file.size < bytes / 16 {
          number += 1
          try file.add(
            "\"R\(number)\",\"U1\",\"s1\",\"p1\",\"1.5\",\"40\",\"2\",\"2\",\"\"\"\"\"\"\n")
        }
      },
      Shape(
        name: "lone quotes", commands: ["check"], bytesPerRecord: 100, records: bytes / 64 / 12,
        baseline: "plain, short"
      ) { file in
        try file.add(header)
        try file.fill("a\"b,\"c\"d,\n\"", upTo: bytes / 64)
      },
    ]
  }
}
