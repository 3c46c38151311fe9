import SurveyModel

@testable import SamplingAudit

/// Small frames for draws.
enum FrameFixture {
  /// A person: key, stratum, cluster, size.
  struct Person {
    let key: String
    var stratum = ""
    var labels: [String] = []
    var size: Double?
  }

  /// A frame with a line for each person from line 2.
  static func frame(_ people: [Person], stages: [String] = []) -> SamplingFrame {
    var frame = SamplingFrame(file: "frame.csv", stageColumns: stages)
    for (index, person) in people.enumerated() {
      frame.append(
        key: person.key, place: SamplePlace(stratum: person.stratum), labels: person.labels, size: person.size,
        line: index + 2)
    }
    return frame
  }

  /// `count` people without anything but a key.
  static func people(_ count: Int) -> [Person] { (1...count).map { Person(key: "k\($0)") } }

  /// Clusters of these sizes, a label each.
  static func clusters(_ sizes: [Int]) -> [Person] {
    sizes.enumerated().flatMap { cluster, size in
      (0..<size).map { Person(key: "c\(cluster)-\($0)", labels: ["c\(cluster)"]) }
    }
  }

  /// A request for a number in each stratum.
  static func request(
    _ method: DrawMethod, _ size: Int, seed: UInt64 = 1, stages: [Int] = [], spares: Int = 0, start: Int? = nil
  ) -> DrawRequest {
    var request = DrawRequest(form: "f", seed: seed, method: method, sizes: .each(size))
    (request.stages, request.spares, request.start) = (stages, spares, start)
    return request
  }
}
