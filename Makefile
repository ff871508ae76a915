# Everything starts here; `make help` lists it. Needs Python 3.11 or newer, make and git.

PYTHON ?= python3
PORT ?= 8000
BIN := .venv/bin
SAMPLE := sharing/samples/aleppo/campaign.toml
HERE = http://127.0.0.1:$(PORT)

.DEFAULT_GOAL := help

help: ## list what can be made
	@sed -n 's/^\([a-z]*\):.*## /\1\t/p' $(MAKEFILE_LIST) | expand -t 12

run: .venv/ready ## build the Aleppo campaign and serve it
	SHARING_PUBLIC_URL=$(HERE) $(BIN)/sharing build $(SAMPLE) --to site
	SHARING_PUBLIC_URL=$(HERE) $(BIN)/sharing serve --port $(PORT)

test: .venv/ready-dev system ## set everything up and pass every check and test
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy app.py sharing tests
	$(BIN)/lint-imports
	$(BIN)/pytest --cov --cov-report=term -n 2 -q -rs

check: .venv/ready-dev ## lint, types and imports: what takes seconds
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy app.py sharing tests
	$(BIN)/lint-imports

goldens: .venv/ready-dev ## draw the golden cards anew; look at them before you commit
	$(BIN)/python -m tests.media.test_goldens

documents: .venv/ready-dev ## print the tables of README and ARCHITECTURE anew
	$(BIN)/python -m tests.support.documents

bench: .venv/ready-dev ## measure, as ratios within one run
	@for bench in tests/benchmarks/bench_*.py; do $(BIN)/python $$bench || exit 1; done

evaluate: .venv/ready-dev ## say how good the chosen quotes are, by labelled statements
	@$(BIN)/python -m tests.evaluation

system: ## install what browser tests need, where that is allowed
	@sh .ci/system

.venv/bin/python:
	$(PYTHON) -c 'import sys; sys.exit("Sharing needs Python 3.11 or newer." if sys.version_info < (3, 11) else 0)'
	$(PYTHON) -m venv .venv

.venv/ready: .venv/bin/python pyproject.toml constraints.txt
	$(BIN)/pip install --quiet --disable-pip-version-check -c constraints.txt -e .
	@touch $@

.venv/ready-dev: .venv/ready
	$(BIN)/pip install --quiet --disable-pip-version-check -c constraints.txt -e '.[dev]'
	@touch $@

.PHONY: help run test check goldens documents bench evaluate system
