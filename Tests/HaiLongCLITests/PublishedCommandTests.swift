import Foundation
import Testing

/// Outside: published sets computed again.
@Suite struct PublishedCommandTests {
  @Test func `a set that adds up exits 0, one that does not exits 1, in both languages`() throws {
    let sound = try BuiltProgram.run(["verify", "Data/published/par-2020-top-ten"])
    #expect(sound.status == 0)
    #expect(sound.error == "11 claims: 11 agree, 0 do not agree, 0 cannot be recomputed\n")
    let haiPhong = try BuiltProgram.run(["verify", "Data/published/hai-phong-2025/published.yaml"])
    #expect(haiPhong.status == 1)
    #expect(haiPhong.out.contains("92.67  92.6933 / 92.2375  0.01  does not agree\n"))
    #expect(haiPhong.out.contains("every block alike: 92.6933; every unit alike: 92.2375\n"))
    let haNoi = try BuiltProgram.run(["verify", "Data/published/ha-noi-2024/", "--lang", "vi"])
    #expect(haNoi.status == 1)
    #expect(haNoi.out.contains("1,32      1,14  0,015  không khớp\n"))
    #expect(haNoi.error == "1 nội dung: 0 khớp, 1 không khớp, 0 không tính lại được\n")
  }

  @Test func `what cannot be recomputed is no disagreement`() throws {
    let run = try BuiltProgram.run(["verify", "Data/published/quang-nam-2023"])
    #expect(run.status == 0)
    #expect(run.out.contains("not published: 'impact'"))
    #expect(run.error == "2 claims: 0 agree, 0 do not agree, 2 cannot be recomputed\n")
  }

  @Test func `a folder of sets is verified set by set, and JSON has every claim`() throws {
    let run = try BuiltProgram.run(["verify", "Data/published", "--json"])
    #expect(run.status == 1)
    let document = try #require(
      try JSONSerialization.jsonObject(with: Data(run.out.utf8)) as? [String: Any])
    #expect(document["schema"] as? String == "hailong-verify-published/1")
    #expect(document["claims"] as? Int == 29)
    #expect(document["agrees"] as? Int == 25)
    #expect(document["disagrees"] as? Int == 2)
    #expect(document["not_recomputable"] as? Int == 2)
    let sets = try #require(document["sets"] as? [[String: Any]])
    #expect(sets.count == 8)
    let inputs = (document["provenance"] as? [String: Any])?["inputs"] as? [[String: Any]]
    #expect(inputs?.count == 12)
  }

  @Test func `the head of a chain goes with a round only, and a fault is told with its place`() throws {
    let head = String(repeating: "0", count: 64)
    #expect(try BuiltProgram.run(["verify", "Data/published", "--head", head]).status == 64)
    let file = try BuiltProgram.file("published.yaml", "published: p\n")
    let run = try BuiltProgram.run(["verify", file])
    #expect(run.status == 65)
    #expect(run.error.contains("published.yaml:1: error: key 'claims' is missing"))
  }
}
