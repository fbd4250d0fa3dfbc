#!/usr/bin/env bash
# Every comparison with the peers, side by side in one run; fails where a ratio is worse than limits.toml states.
#
#   bash benchmarks/run.sh [options]
#
#   --images PATH --labels CSV [--split NAME]
#                    real logos and their types (file,type[,sure][,split]) for analyzer, data, training and package; rows of
#                    that split (default report) are judged on. Without them demo logos are drawn
#   --package DIR    the package to time (default: day6_package/, else pretrained/)
#   --minutes M      training of each network (default 3)
#   --only NAME      one of analyzer, modules, data, inference, training, package; may be given more than once
#   --quick          a look at whether all runs: few rounds, and no training unless --only names it
#   --out DIR        JSON files, logs and what is made on the way (default results/benchmarks)
#
# Writes benchmarks/results.md and results.json; with --quick or --only both into --out. lightly, a peer, is put into
# OUT/peers if the environment lacks it. Exit codes: 0 all limits hold, 1 one does not or a benchmark failed, 2 wrong use.
set -uo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
export NO_ALBUMENTATIONS_UPDATE=1 OMP_NUM_THREADS=1 WANDB_MODE=disabled
names=(analyzer modules data inference training package)

usage() { sed -n '2,/^set/{/^set/d;s/^# \{0,1\}//;p}' "${BASH_SOURCE[0]}"; }
die() { echo "error: $1" >&2; exit "${2:-2}"; }

read_options() {
  while [ $# -gt 0 ]; do
    case $1 in
      -h | --help) usage; exit ;;
      --quick) quick=1; shift; continue ;;
      --images | --labels | --split | --package | --minutes | --only | --out)
        [ $# -gt 1 ] || die "$1 needs a value; --help shows the options" ;;
      *) die "there is no option $1; --help shows them" ;;
    esac
    if [ "$1" = --only ]; then
      [[ " ${names[*]} " == *" $2 "* ]] || die "--only $2: the benchmarks are ${names[*]}"
      only+=("$2")
    else
      declare -g "${1#--}=$2"
    fi
    shift 2
  done
  if [ "$images" ] || [ "$labels" ]; then
    [ "$images" ] && [ "$labels" ] || die "--images and --labels belong together: give both"
    [ -e "$images" ] || die "$images does not exist; give a folder or a zip"
    [ -f "$labels" ] || die "$labels does not exist; give a CSV with the columns file,type"
  fi
}

wanted() { [ ${#only[@]} -eq 0 ] && { [ -z "$quick" ] || [ "$1" != training ]; } || [[ " ${only[*]} " == *" $1 "* ]]; }

# Runs one benchmark with its JSON file; a ratio that is missed is judged at the end, from the file.
bench() {
  local name=$1
  shift
  wanted "$name" || return 0
  echo
  echo "== $name: bench_$name.py $*"
  rm -f "$out/$name.json"
  "$python" "$here/bench_$name.py" "$@" --json "$out/$name.json" 2>&1 | tee "$out/$name.log"
  [ -f "$out/$name.json" ] && return
  failed+=("$name")
  echo "error: bench_$name.py ended without a result; see $out/$name.log" >&2
}

draw() { "$python" "$here/../demo/make_demo_logos.py" "$@" >/dev/null || die "demo logos could not be drawn" 1; }

# What is made once: the peer lightly, demo logos where no real ones are given, the typed dataset.
prepare() {
  local count=1000
  [ "$quick" ] && count=80
  if { wanted modules || wanted data; } && ! "$python" -c "import lightly" 2>/dev/null; then
    export PYTHONPATH="$out/peers${PYTHONPATH:+:$PYTHONPATH}"
    "$python" -c "import lightly" 2>/dev/null ||
      "$python" -m pip install --quiet --disable-pip-version-check --no-deps --target "$out/peers" lightly lightly_utils lightning_utilities ||
      echo "warning: lightly could not be installed: what is compared with it is not measured" >&2
  fi
  if [ -z "$images" ]; then
    images=$out/logos labels=$out/logos/truth.csv split=all
    judged=$out/judged judged_labels=$out/judged/truth.csv
    draw --out "$images" --count "$count"
    ! wanted training || draw --out "$judged" --count "$count" --seed 1
  fi
  wanted training || return 0
  rm -rf "$out/training" "$out/training_runs.csv"  # bench_training.py skips what is there
  "$python" "$here/../intelligent_logo_analyzer.py" organize "$images" --labels "$labels" --out "$out/data" --quiet ||
    die "the dataset could not be made" 1
}

find_package() {
  [ "$package" ] && return
  for package in day6_package "$here/../day6_package" "$here/../pretrained"; do
    [ -f "$package/metadata.json" ] && return
  done
  package=
}

main() {
  images='' labels='' split=report package='' minutes=3 out=results/benchmarks quick='' judged='' judged_labels=''
  only=() failed=()
  read_options "$@"
  python=$(bash "$here/../run_all.sh" setup | sed -n 's/^ready: //p')
  [ "$python" ] || die "there is no environment; bash run_all.sh setup says why" 1
  mkdir -p "$out" || die "cannot write to $out" 1
  out=$(cd "$out" && pwd)
  prepare
  find_package
  bench analyzer --labels "${labels}" --images "$images" --split "$split" --timed $([ "$quick" ] && echo 40 || echo 200)
  bench modules --rounds $([ "$quick" ] && echo 3 || echo 15)
  bench data "$images" $([ "$quick" ] && echo "--images 40 --rounds 3")
  bench inference $([ "$quick" ] && echo "--rounds 10 --cold 1 --peer mobilenetv3_small_100")
  bench training --data "$out/data" --images "${judged:-$images}" --labels "${judged_labels:-$labels}" --split "$split" \
    --minutes "$minutes" --seeds 1 --out "$out" --only ours --only efficientnet_b0 --only resnet18 \
    --only vit_tiny_patch16_224 --only "predecessor's recipe"
  if wanted package && [ -f "$here/bench_package.py" ]; then
    if [ "$package" ]; then
      bench package --package "$package" --images "$images" --labels "$labels" --split "$split" \
        $([ "$quick" ] && echo "--limit 40 --budget-calls 100 --cold-runs 1 --thread-calls 200")
    else
      echo "warning: there is no package to time: bash run_all.sh makes one, or name one with --package" >&2
    fi
  fi
  echo
  local target=$here partial=()
  if [ "$quick" ] || [ ${#only[@]} -gt 0 ]; then target=$out partial=(--partial); fi
  "$python" "$here/collect.py" "$out" --out "$target" "${partial[@]}" || exit
  [ ${#failed[@]} -eq 0 ] || die "without a result: ${failed[*]}" 1
}

main "$@"
