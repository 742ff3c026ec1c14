# One word for each task. Every target makes the virtual environment itself when it is missing or stale.
INPUT   ?= seeds
OUTPUT  ?= outputs
WORKERS ?= 1
TEXTS   ?= seeds
GOLD    ?= tests/gold
BENCH   ?=
PYTHON  ?= python3
BIN     := .venv/bin

.PHONY: help extract report notebook test test-all bench accuracy accept lint format schema lock clean

help:            ## list the tasks
	@grep -E '^[a-z-]+: .*##|^[a-z-]+:  +##' Makefile | sed -E 's/:[^#]*## / — /'

extract: .venv/run.stamp      ## articles → tables: INPUT=path OUTPUT=folder WORKERS=n
	$(BIN)/dangbo extract "$(INPUT)" --output "$(OUTPUT)" --workers $(WORKERS)

report: .venv/run.stamp       ## tables → one HTML page: OUTPUT=folder (runs extract when it holds no tables)
	@test -e "$(OUTPUT)/run.json" || $(MAKE) extract || test -e "$(OUTPUT)/run.json"
	$(BIN)/dangbo report "$(OUTPUT)"

notebook: .venv/notebook.stamp  ## five questions to the tables, answered, and OUTPUT/pictures/*.svg: OUTPUT=folder
	@test -e "$(OUTPUT)/run.json" || $(MAKE) extract || test -e "$(OUTPUT)/run.json"
	$(BIN)/python notebooks/questions.py --output "$(OUTPUT)"

test: .venv/dev.stamp         ## the default tests, accuracy floors included
	$(BIN)/pytest -m "not heavy"

test-all: .venv/heavy.stamp   ## the heavy tests as well
	$(BIN)/pytest

bench: .venv/heavy.stamp      ## rates and memory beside other tools: BENCH="--articles 5000 --rounds 5" (--help lists the options)
	$(BIN)/python -m tests.bench.bench $(BENCH)

accuracy: .venv/run.stamp     ## precision, recall, F1 against gold: TEXTS=folder GOLD=folder
	$(BIN)/dangbo accuracy --texts "$(TEXTS)" --gold "$(GOLD)" $(if $(filter seeds,$(TEXTS)),--accepted tests/accepted.json)

accept: .venv/run.stamp       ## take the rows that are right now as the last accepted run
	$(BIN)/dangbo accuracy --accepted tests/accepted.json --accept

lint: .venv/dev.stamp         ## ruff and mypy --strict
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy

format: .venv/dev.stamp       ## let ruff format the code
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .

schema: .venv/run.stamp       ## write schemas/json/ anew from the models
	$(BIN)/dangbo schema --write

# The locks hold hashes and no addresses; pip takes its index from your own configuration.
LOCK  = uv pip compile --quiet --universal --generate-hashes --no-emit-index-url --no-header --no-annotate --python-version 3.11 pyproject.toml --group build
LOCKS = .ci/locks
lock: .venv/dev.stamp         ## renew the lock files after a change of pyproject.toml
	$(BIN)/$(LOCK) --all-extras --group dev --group heavy -o $(LOCKS)/heavy.txt
	$(BIN)/$(LOCK) -c $(LOCKS)/heavy.txt --extra html --extra legacy --extra excel --group dev -o $(LOCKS)/dev.txt
	$(BIN)/$(LOCK) -c $(LOCKS)/heavy.txt -o requirements.lock
	for extra in html legacy excel spark notebook; do $(BIN)/$(LOCK) -c $(LOCKS)/heavy.txt --extra $$extra -o $(LOCKS)/$$extra.txt || exit; done

clean:           ## remove the environment and the outputs
	rm -rf .venv outputs/*.parquet outputs/report.html outputs/run.json outputs/pictures outputs/.work

.venv/run.stamp: requirements.lock .ci/locks/html.txt .ci/locks/legacy.txt .ci/locks/excel.txt pyproject.toml
	@$(PYTHON) -c 'import sys; sys.exit("dangbo needs Python 3.11 or newer; this is " + sys.version.split()[0] + " (say make PYTHON=python3.12)" if sys.version_info < (3, 11) else 0)'
	$(PYTHON) -m venv --clear .venv
	$(BIN)/python -m pip install --quiet --require-hashes -r requirements.lock -r .ci/locks/html.txt -r .ci/locks/legacy.txt -r .ci/locks/excel.txt
	$(BIN)/python -m pip install --quiet --no-deps --no-build-isolation --no-index --editable .
	@touch $@

.venv/dev.stamp: .venv/run.stamp .ci/locks/dev.txt
	$(BIN)/python -m pip install --quiet --require-hashes -r .ci/locks/dev.txt
	@touch $@

.venv/notebook.stamp: .venv/run.stamp .ci/locks/notebook.txt
	$(BIN)/python -m pip install --quiet --require-hashes -r .ci/locks/notebook.txt
	@touch $@

.venv/heavy.stamp: .venv/dev.stamp .ci/locks/heavy.txt
	$(BIN)/python -m pip install --quiet --require-hashes -r .ci/locks/heavy.txt
	@touch $@
