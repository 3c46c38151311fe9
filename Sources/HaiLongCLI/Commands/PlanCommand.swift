import ArgumentParser

/// What is done before fieldwork, so that the audit after it has something to hold the answers against.
struct PlanCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "plan",
    abstract: "Sample size, allocation, drawing a sample.",
    discussion: """
      Example:
        hailong plan size --population 12000 --margin 5%
        hailong plan allocate Data/plans/strata.csv --total 400 --by proportional --stratum area --population residents
        hailong plan draw Data/plans/frame.csv --id id --size 20 --seed 20261126 --form sipas-citizen-39
        hailong plan recheck --interviews 180

      A sample that the program drew from a kept list, with a seed that was agreed on beforehand, answers the charge that respondents were hand-picked.
      """,
    subcommands: [PlanSizeCommand.self, PlanAllocateCommand.self, PlanDrawCommand.self, PlanRecheckCommand.self])
}
