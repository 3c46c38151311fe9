# make demo   builds the program and runs the three rounds under Data/
# make test   runs every test
# make lint   runs the checks of the house; finds nothing
# make bench  prints what reading and importing cost, as ratios to a floor of the same run
# make coverage  prints the line coverage of SurveyStatistics
# make docs      makes the documentation of the statistics library, in out/docs
# make coverage-study   shows by simulation how often intervals hold the true share (takes minutes); other arguments:
#                       make coverage-study COVERAGE="--replicates 10000 --csv"
# make torture   tries to break the store and the reader: kills, failing disks, power cuts, monstrous files (takes an
#                hour and 12 GB of disk); other arguments: make torture TORTURE="--experiments kill --kills 100"
# make fuzz      a million runs of libFuzzer for each door through which bytes come in (takes hours); FUZZ="seconds 60"
#                takes a minute
.PHONY: demo test lint docs bench coverage coverage-study torture fuzz prepare prepare-tests

demo: prepare
	@swift build -c release --product hailong 1>&2
	@.ci/demo "$$(swift build -c release --show-bin-path)/hailong"

test: prepare-tests
	swift test

lint: prepare
	@.ci/lint

bench: prepare
	@swift build -c release --product SurveyBenchmark 1>&2
	@"$$(swift build -c release --show-bin-path)/SurveyBenchmark" $(BENCH)

coverage: prepare
	@.ci/coverage

coverage-study: prepare
	@swift build -c release --product CoverageStudy 1>&2
	@"$$(swift build -c release --show-bin-path)/CoverageStudy" $(COVERAGE)

torture: prepare-tests
	@swift build -c release --product hailong 1>&2
	@swift build -c release --product StoreTorture 1>&2
	@folder="$$(swift build -c release --show-bin-path)"; "$$folder/StoreTorture" "$$folder/hailong" $(TORTURE)

fuzz: prepare
	@.ci/fuzz $(FUZZ)

docs: prepare
	@.ci/docs

prepare:
	@.ci/prepare

prepare-tests:
	@.ci/prepare tests
