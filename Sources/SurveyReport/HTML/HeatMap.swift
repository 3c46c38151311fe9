/// Units by criteria as a table of coloured cells: every cell has its points as text, so that no colour is needed to
/// read it.
struct HeatMap {
  /// What share of the maximum the points are, from the lowest class up.
  enum Shade: Int, CaseIterable {
    case under50, from50, from65, from80, from95

    /// Lower edge in percent of the maximum.
    var edge: Int { [0, 50, 65, 80, 95][rawValue] }

    /// The class of `points` out of `maximum`, exactly; `nil` without a maximum.
    init?(_ points: Int64, of maximum: Int64) {
      guard maximum > 0, let shade = Self.allCases.last(where: { Self.reaches(points, maximum, $0.edge) }) else {
        return nil
      }
      self = shade
    }

    private static func reaches(_ points: Int64, _ maximum: Int64, _ edge: Int) -> Bool {
      edge == 0 || Int128(points) * 100 >= Int128(maximum) * Int128(edge)
    }
  }

  /// One cell.
  enum Cell: Equatable {
    case points(String, Shade)
    /// Points that stand beside the maximum, or without one.
    case bare(String)
    /// Kept back to protect respondents.
    case protected
    /// Left numerator and denominator.
    case leftOut
    /// No points could be given.
    case notScored
    /// Nothing to say, as in the row of means.
    case empty
  }

  /// One criterion.
  struct Column {
    let code: String
    let title: String
    let maximum: String
  }

  /// Criteria of one area.
  struct Group {
    let title: String
    /// The area is a criterion itself: its title stands over the column.
    let isLeaf: Bool
    let columns: [Column]
  }

  /// One unit, or the block's mean.
  struct Row {
    let rank: String
    let name: String
    /// Address of the unit's page; empty for none.
    let link: String
    let cells: [Cell]
    var isMean = false
  }

  /// Words of the table and its legend.
  struct Words {
    let rank: String
    let unit: String
    let protected: String
    let leftOut: String
    let notScored: String
  }

  let caption: String
  let words: Words
  let groups: [Group]
  let rows: [Row]

  /// The groups in tables of at most `most` columns, no group divided that fits into one.
  static func divided(_ groups: [Group], most: Int = 20) -> [[Group]] {
    groups.reduce(into: [[Group]]()) { tables, group in
      let width = tables.last?.reduce(0) { $0 + $1.columns.count } ?? most
      if width + group.columns.count <= most {
        tables[tables.count - 1].append(group)
      } else {
        tables.append([group])
      }
    }
  }
}
