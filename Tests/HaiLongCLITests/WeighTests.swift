import Foundation
import Testing

/// Final weights made by `weigh`, and the same steps inside `estimate --spec`.
@Suite struct WeighTests {
  private static let data = "Data/analyses/example.csv"
  private static let spec = "Data/analyses/example.yaml"

  private func steps(_ extra: String = "") throws -> String {
    let text = try String(contentsOf: BuiltProgram.root.appendingPathComponent(Self.spec), encoding: .utf8)
    let weighting = try #require(text.range(of: "weighting:"))
    let end = try #require(text.range(of: "statistics:"))
    let folder = BuiltProgram.root.appendingPathComponent("Data/analyses").path
    return "design: {weight: base_weight, strata: [area], psu: [psu]}\n"
      + text[weighting.lowerBound..<end.lowerBound].replacingOccurrences(
        of: ": cells.csv", with: ": \(folder)/cells.csv"
      )
      .replacingOccurrences(of: "margin-sex.csv", with: "\(folder)/margin-sex.csv") + extra
  }

  @Test func `the record of every step and the totals reached are printed`() throws {
    let run = try BuiltProgram.run(["weigh", Self.data, "--spec", Self.spec])
    #expect(run.status == 0 && run.error == "")
    for step in ["nonresponse", "poststratify", "rake", "calibrate", "trim"] { #expect(run.out.contains("\n\(step) ")) }
    #expect(run.out.contains("rake          sex     F               1,320  1,352.92       1,320\n"))
    let vi = try BuiltProgram.run(["weigh", Self.data, "--spec", Self.spec, "--lang", "vi"])
    #expect(vi.out.hasPrefix("bước gia quyền"))
  }

  @Test func `law: written weights give the point estimates of the steps, in the order of the records`() throws {
    let folder = try BuiltProgram.temporaryFolder().path
    let spec = try BuiltProgram.file("s.yaml", steps("statistics: [{mean: income}, {total: income}]\nby: [[sex]]\n"))
    let made = try BuiltProgram.run(["weigh", Self.data, "--spec", spec, "--id", "id", "--out", folder + "/w.csv"])
    #expect(made.status == 0, "\(made.error)")
    let written = try String(contentsOfFile: folder + "/w.csv", encoding: .utf8).split(separator: "\r\n")
    let data = try String(
      contentsOf: BuiltProgram.root.appendingPathComponent(Self.data), encoding: .utf8
    ).split(separator: "\n")
    #expect(written[0] == "file,line,id,base_weight,weight")
    #expect(written.count == data.count)
    var joined = [data[0] + ",final"]
    for (position, line) in written.enumerated().dropFirst() {
      let cells = line.split(separator: ",")
      #expect(cells[1] == "\(position + 1)" && data[position].hasPrefix(cells[2] + ","))
      joined.append(data[position] + "," + cells[4])
    }
    let file = try BuiltProgram.file("joined.csv", joined.joined(separator: "\n") + "\n")
    let byHand = try BuiltProgram.run([
      "estimate", file, "--weight", "final", "--mean", "income", "--total", "income", "--by", "sex", "--json",
    ])
    let bySteps = try BuiltProgram.run(["estimate", Self.data, "--spec", spec, "--json"])
    let (first, second) = (try JSONRows(byHand.out).rows, try JSONRows(bySteps.out).rows)
    #expect(first.count == 4 && second.count == 4)
    for (a, b) in zip(first, second) {
      // Totals add exactly rounded terms or doubles in order: the last digits may differ.
      let scale = try max(1, a.number("estimate").magnitude)
      #expect(try (a.number("estimate") - b.number("estimate")).magnitude < 1e-12 * scale)
    }
  }

  @Test func `weights do not depend on the order of the records`() throws {
    let text = try String(contentsOf: BuiltProgram.root.appendingPathComponent(Self.data), encoding: .utf8)
    let lines = text.split(separator: "\n")
    let file = try BuiltProgram.file(
      "r.csv", ([lines[0]] + lines.dropFirst().reversed()).joined(separator: "\n") + "\n")
    func weights(_ file: String) throws -> [String: String] {
      let out = try BuiltProgram.temporaryFolder().path + "/w.csv"
      _ = try BuiltProgram.run(["weigh", file, "--spec", Self.spec, "--id", "id", "--out", out])
      let rows = try String(contentsOfFile: out, encoding: .utf8).split(separator: "\r\n").dropFirst()
      return Dictionary(
        uniqueKeysWithValues: rows.map { $0.split(separator: ",") }.map { (String($0[2]), String($0[4])) })
    }
    #expect(try weights(file) == weights(Self.data))
  }

  @Test func `JSON lists steps, totals, weights and the files of the request`() throws {
    let run = try BuiltProgram.run(["weigh", Self.data, "--spec", Self.spec, "--json"])
    let json = try JSONRows(run.out)
    #expect(json.document["schema"] as? String == "hailong-weigh/1")
    #expect(json.rows.count == 120)
    #expect((json.document["steps"] as? [Any])?.count == 5)
    #expect((json.document["totals"] as? [Any])?.count == 8)
    let inputs = (json.document["provenance"] as? [String: Any])?["inputs"] as? [[String: String]]
    #expect(
      inputs?.compactMap { $0["file"]?.split(separator: "/").last } == [
        "cells.csv", "example.csv", "example.yaml", "margin-sex.csv",
      ])
  }

  @Test func `a spec without steps, a missing column and an output that fails are said`() throws {
    let idle = try BuiltProgram.file("s.yaml", "statistics: [{mean: income}]\n")
    let run = try BuiltProgram.run(["weigh", Self.data, "--spec", idle])
    #expect(run.status == 65 && run.error.contains("key 'weighting' is missing"))
    let column = try BuiltProgram.run(["weigh", Self.data, "--spec", Self.spec, "--id", "idd"])
    #expect(column.status == 65 && column.error.contains("did you mean 'id'?"))
    let output = try BuiltProgram.run(["weigh", Self.data, "--spec", Self.spec, "--out", "/dev/null/w.csv"])
    #expect(output.status == 73 && output.out == "")
    #expect(try BuiltProgram.run(["weigh", Self.data, "--spec", "/no/such.yaml"]).status == 66)
  }

  @Test func `the digest of the request follows the totals, and options beside the file are refused`() throws {
    let folder = try BuiltProgram.temporaryFolder()
    func digest(_ total: Int) throws -> String? {
      try Data("value,total\nM,\(total)\nF,1320\n".utf8).write(to: folder.appendingPathComponent("m.csv"))
      let spec = folder.appendingPathComponent("s.yaml")
      let text = "weighting: [{step: rake, margins: [{column: sex, totals: m.csv}]}]\nstatistics: [{mean: income}]\n"
      try Data(text.utf8).write(to: spec)
      let run = try BuiltProgram.run(["estimate", Self.data, "--spec", spec.path, "--json"])
      return (try JSONRows(run.out).document["provenance"] as? [String: Any])?["spec_sha256"] as? String
    }
    #expect(try digest(1180) == digest(1180))
    #expect(try digest(1180) != digest(1181))
    for option in [["--mean", "income"], ["--weight=base_weight"], ["--level", "0.9"]] {
      let run = try BuiltProgram.run(["estimate", Self.data, "--spec", Self.spec] + option)
      #expect(run.status == 64 && run.error.contains("cannot be used with --spec; say it in the file"))
    }
  }

  @Test func `the example runs, and repeats to the byte`() throws {
    for format in [[], ["--json"]] {
      let runs = try (0..<2).map { _ in
        try BuiltProgram.run(["estimate", Self.data, "--spec", Self.spec] + format)
      }
      #expect(runs[0].status == 0 && runs[0].out == runs[1].out)
    }
  }
}
