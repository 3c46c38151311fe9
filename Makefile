# make demo   builds the program and runs the three rounds under Data/
# make test   runs every test
# make lint   runs the checks of the house; finds nothing
# make coverage  prints the line coverage of SurveyStatistics
.PHONY: demo test lint coverage prepare

demo: prepare
	@swift build -c release --product hailong 1>&2
	@.ci/demo "$$(swift build -c release --show-bin-path)/hailong"

test: prepare
	swift test

lint: prepare
	@.ci/lint

coverage: prepare
	@.ci/coverage

prepare:
	@.ci/prepare
