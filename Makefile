# Everything by name: `make` lists the targets.

PREFIX ?= /usr/local
DESTDIR ?=
ARGS ?=
DIALOGUES ?= 2000
KILLS ?= 100
MESSAGES ?= 20000
SEED ?= 1
TARGETS ?= lines json yaml template message conversation
FUZZ_SECONDS ?= 60
SANITIZERS ?= address thread
# Under the thread sanitizer a program trains its model for minutes: only the modules with threads, without whole programs.
THREADED ?= WebhooksTests|StorageTests|ChannelsTests

SWIFT_MINIMUM := 6.2
DEBIAN_PACKAGES := libcurl4-openssl-dev libssl-dev libsqlite3-dev libedit-dev $(EXTRA_PACKAGES)

BINARY := .build/release/samenspraak
# Directories too: they change when a file is removed.
SOURCES := Package.swift $(shell find Sources intents/texts)
SHARE := $(DESTDIR)$(PREFIX)/share/samenspraak

SHELL := /bin/bash
.SHELLFLAGS := -euo pipefail -c
.ONESHELL:
.SILENT:
# The steps wait for each other; the compiler uses all cores by itself.
.NOTPARALLEL:
.PHONY: help chat test simulate kill fuzz sanitize build install uninstall bench growth lint format deps clean swift

help: ## list the targets
	sed -nE 's/^([a-z]+):.*## (.*)/  make \1\t\2/p' Makefile | expand -t 18

chat: deps $(BINARY) ## open a conversation; options go in ARGS="--sender anna"
	exec $(BINARY) chat $(ARGS)

test: deps swift ## build and run all tests; ARGS="--filter NLU" runs some
	swift build --build-tests </dev/null 2>&1 | $(progress)
	swift test --skip-build --disable-xctest $(ARGS) </dev/null 2>&1 | sed -u '/^◇ /d; /^\[[0-9]*\/[0-9]*\] /d'

simulate: ## let 2,000 made-up citizens talk with the bot; DIALOGUES=n for another number
	SIMULATION_DIALOGUES=$(DIALOGUES) $(MAKE) test ARGS="--filter SimulationTests"

kill: ## kill the program 100 times in a stream of 20,000 messages; KILLS=n MESSAGES=n SEED=n for another storm
	KILL_KILLS=$(KILLS) KILL_MESSAGES=$(MESSAGES) KILL_SEED=$(SEED) $(MAKE) test ARGS="--filter KillStormTests"

fuzz: deps swift ## let libFuzzer look for input that breaks a reader, a minute for each; TARGETS=json FUZZ_SECONDS=n
	export FUZZING=1 SWIFT_BACKTRACE=enable=no
	swift build --scratch-path .build-fuzz -c release --sanitize fuzzer --product Fuzzer </dev/null 2>&1 | $(progress)
	for target in $(TARGETS); do
	  echo "== $$target"
	  mkdir -p .build-fuzz/corpus/$$target
	  FUZZ_TARGET=$$target .build-fuzz/release/Fuzzer -max_total_time=$(FUZZ_SECONDS) -max_len=16384 -timeout=5 \
	    -rss_limit_mb=1024 -seed=$(SEED) -verbosity=0 -print_final_stats=1 -artifact_prefix=.build-fuzz/found-$$target- \
	    .build-fuzz/corpus/$$target Tests/Fuzzing/Corpus/$$target 2>&1 | grep -vE '^(INFO|stat::(new|slowest))'
	done

sanitize: deps swift ## run the tests under the sanitizers for addresses and threads; SANITIZERS=thread for one
	for sanitizer in $(SANITIZERS); do
	  echo "== $$sanitizer"
	  build=(--scratch-path .build-$$sanitizer --sanitize $$sanitizer)
	  swift build --build-tests "$${build[@]}" </dev/null 2>&1 | $(progress)
	  filter=()
	  if [[ $$sanitizer == thread ]]; then filter=(--filter '$(THREADED)'); fi
	  SANITIZER=$$sanitizer ASAN_OPTIONS=detect_leaks=0 TSAN_OPTIONS=halt_on_error=1 \
	    swift test --skip-build --disable-xctest "$${build[@]}" "$${filter[@]}" $(ARGS) </dev/null 2>&1 | sed -u '/^◇ /d; /^\[[0-9]*\/[0-9]*\] /d'
	done

build: deps swift ## build the program for release
	$(release)
	touch $(BINARY)
	echo "Built $(BINARY)."

install: deps $(BINARY) ## install the program and its data under PREFIX=/usr/local; DESTDIR is honoured
	install -D -m 755 -s $(BINARY) $(DESTDIR)$(PREFIX)/bin/samenspraak
	rm -rf $(SHARE)/intents $(SHARE)/schemas
	find intents -type f -exec install -D -m 644 {} $(SHARE)/{} \;
	cd docs
	find schemas -type f -exec install -D -m 644 {} $(SHARE)/{} \;

uninstall: ## remove what `make install` put there
	rm -f $(DESTDIR)$(PREFIX)/bin/samenspraak
	rm -rf $(SHARE)

bench: build ## measure speed and memory
	swift build -c release --static-swift-stdlib --product DeliveryBenchmark </dev/null 2>&1 | $(progress)
	Benchmarks/run $(ARGS)

growth: build ## measure how speed and accuracy hold when the data grows
	Benchmarks/growth $(ARGS)

lint: swift ## check the formatting of all Swift code
	swift format lint --strict --parallel --recursive Package.swift Sources Tests

format: swift ## format all Swift code
	swift format --in-place --parallel --recursive Package.swift Sources Tests

deps: ## install the system packages that are missing
	missing=()
	if ! command -v dpkg-query >/dev/null; then
	  echo "This is not Debian. If the build fails, install what these Debian packages hold: $(DEBIAN_PACKAGES)." >&2
	  exit
	fi
	for package in $(DEBIAN_PACKAGES); do
	  [[ $$(dpkg-query -W -f='$${Status}' $$package 2>/dev/null) == *' ok installed' ]] || missing+=($$package)
	done
	[[ $${#missing[@]} -gt 0 ]] || exit 0
	root=()
	if [[ $$(id -u) != 0 ]]; then
	  if ! command -v sudo >/dev/null; then
	    echo "These system packages are missing. Run as root: apt-get install $${missing[*]}" >&2
	    exit 1
	  fi
	  root=(sudo)
	fi
	echo "Installing system packages: $${missing[*]}."
	apt=("$${root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -qq -o Dpkg::Use-Pty=0)
	"$${apt[@]}" update </dev/null
	"$${apt[@]}" install --yes --no-install-recommends "$${missing[@]}" </dev/null >/dev/null

clean: ## remove all that was built
	rm -rf .build

# The program is built when something it is made of is newer.
$(BINARY): $(SOURCES) | deps swift
	$(release) >&2
	touch $@

swift:
	if ! command -v swift >/dev/null; then
	  echo "Swift $(SWIFT_MINIMUM) or newer is needed and there is no \`swift\` on the PATH: see https://www.swift.org/install/." >&2
	  exit 1
	fi
	version=$$(swift --version 2>/dev/null | sed -nE 's/.*Swift version ([0-9]+\.[0-9]+).*/\1/p')
	if [[ $$(printf '%s\n' $(SWIFT_MINIMUM) "$$version" | sort -V | head -n 1) != $(SWIFT_MINIMUM) ]]; then
	  echo "Swift $(SWIFT_MINIMUM) or newer is needed; this is Swift $${version:-of an unknown version}: see https://www.swift.org/install/." >&2
	  exit 1
	fi

define release
if [[ -e $(BINARY) ]]; then echo "Building…"; else echo "Building for the first time; this takes two to four minutes."; fi >&2
swift build -c release --static-swift-stdlib --product samenspraak </dev/null 2>&1 | $(progress)
endef

# Shows the steps of a build on one line of a terminal, and not at all elsewhere. Warnings and errors stay; the linker's
# remark about mktemp does not, as it concerns Swift's own static library.
define progress
{
  clear=; if [[ -t 2 ]]; then clear=$$'\r\e[K'; fi
  while IFS= read -r line; do
    case $$line in
      '['*/*']'* | Fetch* | Comput* | Creating\ work* | Working\ copy* | Build\ of* | Build\ complete* | Building\ for*)
        if [[ $$clear ]]; then printf '%s%.78s' "$$clear" "$$line" >&2; fi ;;
      *'is dangerous, better use'*mkstemp*) ;;
      *) printf '%s' "$$clear" >&2; printf '%s\n' "$$line" ;;
    esac
  done
  printf '%s' "$$clear" >&2
}
endef
