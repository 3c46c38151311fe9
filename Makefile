# make demo   builds the program and runs the three rounds under Data/
# make test   runs every test
# make lint   runs the checks of the house; finds nothing
.PHONY: demo test lint prepare

demo: prepare
	@swift build -c release --product hailong 1>&2
	@.ci/demo "$$(swift build -c release --show-bin-path)/hailong"

test: prepare
	swift test

lint: prepare
	@.ci/lint

prepare:
	@.ci/prepare
