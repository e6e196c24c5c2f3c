# What a checkout can do. Each target sets up what it needs: Python 3.11 with venv, and pip, are enough.

SHELL := /bin/bash
.SHELLFLAGS := -euo pipefail -c
.DEFAULT_GOAL := help
MAKEFLAGS += --no-print-directory

PYTHON ?= python3
BIN := .venv/bin
PYTEST := $(BIN)/pytest -n 2 --dist loadfile
PIP := PIP_DISABLE_PIP_VERSION_CHECK=1 PIP_NO_INPUT=1 $(BIN)/python -m pip install --quiet --quiet

# Runs $(2), shows its output only if it fails.
quietly = printf '%-18s' '$(1)'; if out=$$($(2) 2>&1); then echo ok; else echo FAILED; printf '%s\n' "$$out"; exit 1; fi

.PHONY: help demo test quick check serve bench campaign lock clean .venv

help: ## this list
	@sed -nE 's/^([a-z]+):.*## /\1\t/p' Makefile | expand -t 12

demo: .venv ## a guided story: mails in, letters out, a promise kept while nobody looks
	@$(BIN)/gateway demo

test: check ## check, then every test (about a quarter of an hour at most)
	@$(PYTEST) $(ARGS)

quick: .venv ## the tests that need neither PostgreSQL nor Dovecot and are fast (under a minute)
	@$(PYTEST) -m "not slow and not postgres and not dovecot" $(ARGS)

check: .venv ## format, lint, types, import contracts, lock file
	@$(call quietly,format,$(BIN)/ruff format --check .)
	@$(call quietly,lint,$(BIN)/ruff check .)
	@$(call quietly,types,$(BIN)/mypy)
	@$(call quietly,import contracts,$(BIN)/lint-imports)
	@$(call quietly,lock file,! grep -nE '://|^-' requirements.lock)

serve: .venv ## run the gateway on ./config.toml
	@exec $(BIN)/gateway serve

bench: .venv ## measure what has a budget
	@$(BIN)/python -m tests.bench $(ARGS)

# A test at full figures may take an hour: dumping all stacks every five minutes would tell nothing, and can end the process.
campaign: .venv ## the tests at full figures (hours)
	@CAMPAIGN=full $(PYTEST) -o faulthandler_timeout=0 $(ARGS)

lock: .venv ## resolve requirements.lock anew from pyproject.toml (needs pip-tools)
	@test -x $(BIN)/pip-compile || { echo 'First: $(BIN)/pip install pip-tools'; exit 2; }
	@note=$$(sed '/^#$$/q' requirements.lock); \
	$(BIN)/pip-compile --quiet --generate-hashes --no-header --strip-extras --allow-unsafe \
	    --extra dev --build-deps-for editable --output-file requirements.lock $(ARGS) pyproject.toml; \
	{ printf '%s\n' "$$note"; sed '/^-/d; /./,$$!d' requirements.lock; } > .venv/lock && cp .venv/lock requirements.lock
	@echo 'requirements.lock is new. Read the change before you commit it.'

clean: ## remove what the targets made, but no data
	@rm -rf .venv .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache *.egg-info

.venv: .venv/.installed

.venv/.installed: .venv/.locked pyproject.toml
	@$(PIP) --no-deps --no-build-isolation -e .
	@touch $@

.venv/.locked: requirements.lock
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null \
	    || { echo 'Python 3.11 or newer is needed. If it has another name: make PYTHON=python3.11'; exit 2; }
	@$(PYTHON) -c 'import venv, ensurepip' 2>/dev/null \
	    || { echo 'Python lacks venv. On Debian: apt-get install python3-venv'; exit 2; }
	@$(BIN)/python -c '' 2>/dev/null || $(PYTHON) -m venv --clear .venv
	@echo 'Installing the packages of requirements.lock into .venv (once; about a minute) ...'
	@: 'What pip builds, it builds with pinned tools too: pip < 25.3 reads the first variable, newer ones the second.'
	@PIP_CONSTRAINT=requirements.lock PIP_BUILD_CONSTRAINT=requirements.lock \
	    $(PIP) --require-hashes -r requirements.lock
	@touch $@
