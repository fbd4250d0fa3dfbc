#!/usr/bin/env bash
# The whole plan, phase by phase: raw logos in, day6_package/ out, the table of the success criteria at the end.
#
#   bash run_all.sh [RAW] [options]    RAW: a folder of images or a zip; without it colab_logo_dataset.zip or raw_logos/ in the
#                                      current folder, else 1,000 demo logos drawn into data/demo_logos
#   bash run_all.sh setup              only makes the environment
#   bash run_all.sh test [pytest ...]  makes the environment and runs the tests
#
# Options go to every phase (--recipe, --seed, --device, --fresh, --dry-run, ...; python SCRIPT.py --help lists them); those
# that one phase alone knows (--labels, --init, --strict, ...) go to that one. The same command resumes an interrupted run
# and skips what is complete; pre-training is skipped where the training would not start from it (recipe compact). --mirror DIR
# (a mounted drive) keeps a second copy of checkpoints and logs to resume from.
# Exit code: that of the first phase that fails; 130 or 143 interrupted, resumable.
set -uo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
export NO_ALBUMENTATIONS_UPDATE=1

usage() { sed -n '2,/^set/{/^set/d;s/^# \{0,1\}//;p}' "${BASH_SOURCE[0]}"; }
die() { echo "error: $1" >&2; exit "${2:-2}"; }

# ---- environment ------------------------------------------------------------------------------------------------------

# The packages are looked up, which is quick; a torchvision that does not fit its torch is found only by importing it.
packages="albumentations cv2 matplotlib numpy onnx onnxruntime onnxscript safetensors scipy sklearn tensorboard timm torch torchvision tqdm wandb"
has_packages() {
  command -v "$1" >/dev/null 2>&1 && "$1" -W ignore -c 'import importlib.util, sys
sys.exit(1) if None in map(importlib.util.find_spec, sys.argv[1:]) else __import__("torchvision")' $2 >/dev/null 2>&1
}

# Sets $python: the one at hand if it has the packages (Colab, a prepared environment), else .venv, made where missing.
set_up() {
  local wanted=$packages requirements=requirements.txt candidate
  if [ "${1:-}" = dev ]; then wanted="$packages ipykernel nbclient pytest resvg_py selenium torchmetrics xdist"; requirements=requirements-dev.txt; fi
  for candidate in python python3 "$here/.venv/bin/python"; do
    if has_packages "$candidate" "$wanted"; then python=$candidate; return; fi
  done
  if [ "${dry_run:-}" ]; then python=; return; fi
  if [ ! -x "$here/.venv/bin/python" ]; then
    command -v python3 >/dev/null || die "python3 was not found; install Python 3.11 or newer"
    python3 -c 'import sys; sys.exit(sys.version_info < (3, 11))' || die "$(python3 --version) is too old; install Python 3.11 or newer"
    echo "making the environment .venv"
    python3 -m venv "$here/.venv" || die "python3 -m venv failed; install its package (Debian, Ubuntu: apt install python3-venv)" 1
  fi
  python="$here/.venv/bin/python"
  echo "installing $requirements (torch alone is several GB; minutes)"
  # pip compiles on one core; not at all would have every process compile anew where PYTHONDONTWRITEBYTECODE is set
  "$python" -m pip install --quiet --no-compile --disable-pip-version-check -r "$here/$requirements" || die "pip could not install $requirements; see above" 1
  "$python" -m compileall -q -j 0 -x '/tests?/|/(pip|setuptools)/' "$here/.venv/lib" "$here"/*.py >/dev/null 2>&1
  has_packages "$python" "$wanted" || die "not all of $requirements is there, or torchvision does not fit torch: try '$python -c \"import torchvision\"'" 1
}

# ---- what is complete ------------------------------------------------------------------------------------------------

# One checksum of texts and of the contents of files; a file that is missing counts as its name.
checksum() {
  "$python" -c 'import hashlib, os, sys
read = lambda a: hashlib.sha256(open(a, "rb").read()).hexdigest() if os.path.isfile(a) else a
print(hashlib.sha256("\0".join(map(read, sys.argv[1:])).encode("utf-8", "surrogateescape")).hexdigest())' "$@"
}

# is_complete NAME STAMP MADE...: NAME ended with this stamp, and the files that it made are as they were then.
is_complete() {
  [ -z "$fresh$dry_run" ] && [ -f "$results/.$1.done" ] && [ "$(cat "$results/.$1.done")" = "$2 $(checksum "${@:3}")" ]
}

note_complete() { [ "$dry_run" ] || echo "$2 $(checksum "${@:3}")" >"$results/.$1.done"; }

# run_unless_complete TITLE NAME STAMP MADE... -- SCRIPT OPTIONS...
run_unless_complete() {
  local title=$1 name=$2 stamp=$3
  local -a made=()
  shift 3
  while [ "$1" != -- ]; do made+=("$1"); shift; done
  shift
  if is_complete "$name" "$stamp" "${made[@]}"; then
    echo
    echo "== $title: complete for this input and configuration, skipped (--fresh repeats it)"
    return
  fi
  run_phase "$title" "$@"
  note_complete "$name" "$stamp" "${made[@]}"
}

# ---- phases -----------------------------------------------------------------------------------------------------------

# Runs one phase in the background and waits, so that a signal to this script reaches Python at once and its exit code
# (130, 143: saved, resumable) comes back. Job control keeps SIGINT from being ignored there.
run_phase() {
  local title=$1 code again started=$SECONDS
  shift
  [ -z "$signalled" ] || exit $((128 + $(kill -l "$signalled")))
  echo
  echo "== $title: ${1##*/} ${*:2}"
  set -m
  "$python" "$@" <&0 &
  child=$!
  set +m
  wait "$child"; code=$?
  if [ "$signalled" ]; then
    wait "$child"; again=$?
    [ "$again" -ne 127 ] && code=$again
  fi
  child=
  if [ "$code" -ne 0 ]; then
    [ "$dry_run" ] || echo "$title (interrupted),$((SECONDS - started))" >>"$results/timings.csv"
    echo "$title stopped with exit code $code" >&2
    exit "$code"
  fi
  # a phase that was complete before only finds that out
  [ "$dry_run" ] || [ "$title" = "success criteria" ] || grep -q "^$title," "$results/timings.csv" ||
    echo "$title,$((SECONDS - started))" >>"$results/timings.csv"
}

forward() { signalled=$1; [ -z "${child:-}" ] || kill -s "$1" "$child" 2>/dev/null; }

# Sorts the options: those of one phase alone into that phase's list, the rest into the list of all.
sort_options() {
  local list value also typed=
  while [ $# -gt 0 ]; do
    list=common value= also=
    case $1 in
      --labels | --per-class | --judged) list=analyzer value=1 ;;
      --labels=* | --per-class=* | --judged=*) list=analyzer ;;
      --data | --data=*)
        [ "$1" = --data ] && value=1
        if [ "$typed" ]; then list=simclr; else typed=1 data=${1#*=}; [ "$value" ] && data=${2:-}; fi ;;
      --mirror | --mirror=*) list=simclr also=training; [ "$1" = --mirror ] && value=1 ;;
      --temperature) list=simclr value=1 ;;
      --temperature=*) list=simclr ;;
      --init | --mixup | --cutmix | --demo-logos | --demo-share | --unlabelled | --hints | --teacher | --ensemble | --join | --average | --extend | --loss | --optimizer | --weights) list=training value=1 ;;
      --init=* | --mixup=* | --cutmix=* | --demo-logos=* | --demo-share=* | --unlabelled=* | --hints=* | --teacher=*) list=training ;;
      --ensemble=* | --join=* | --average=* | --extend=* | --loss=* | --optimizer=* | --weights=* | --early-exit | --measurements | --no-measurements | --rules | --no-rules | --pretrained | --no-pretrained | --grad-checkpointing | --no-grad-checkpointing) list=training ;;
      --package-dir) list=package value=1 package_dir=${2:-} ;;
      --package-dir=*) list=package package_dir=${1#*=} ;;
      --release) list=package value=1 ;;
      --release=*) list=package ;;
      --wandb) list=tracking value=1 ;;
      --wandb=* | --tensorboard) list=tracking ;;
      --compare-network) list=validation value=1 ;;
      --compare-network=*) list=validation ;;
      --strict) list=criteria ;;
      --dry-run) dry_run=1 ;;
      --fresh) fresh=1 ;;
      --checkpoint-dir) checkpoints=${2:-} ;;
      --checkpoint-dir=*) checkpoints=${1#*=} ;;
      --results-dir) results=${2:-results} ;;
      --results-dir=*) results=${1#*=} ;;
    esac
    for list in $list $also; do
      declare -n target=$list
      target+=("$1")
      if [ "$value" ] && [ $# -gt 1 ]; then target+=("$2"); fi
      unset -n target
    done
    shift
    if [ "$value" ] && [ $# -gt 0 ]; then shift; fi
  done
}

find_raw() {
  if [ "$raw" ]; then [ -e "$raw" ] || die "$raw does not exist; give a folder of images or a zip"
  elif [ -e colab_logo_dataset.zip ]; then raw=colab_logo_dataset.zip
  elif [ -d raw_logos ]; then raw=raw_logos
  else raw=data/demo_logos; demo=1
  fi
}

main() {
  local raw='' demo='' dry_run='' fresh='' child='' signalled='' begun=''
  local data=data/training/classification checkpoints=checkpoints results=results package_dir=day6_package
  local -a common=() analyzer=() simclr=() training=() validation=() criteria=() package=() tracking=()
  case ${1:-} in
    -h | --help) usage; return ;;
    setup) set_up; echo "ready: $python"; return ;;
    test) set_up dev; shift; cd "$here" && exec "$python" -m pytest "$@" ;;
    -* | '') ;;
    *) raw=$1; shift ;;
  esac
  sort_options "$@"
  simclr+=("${tracking[@]}") training+=("${tracking[@]}") validation+=("${tracking[@]}")
  find_raw
  set_up
  trap 'forward INT' INT
  trap 'forward TERM' TERM
  if [ -z "$python" ]; then
    echo "the packages are missing: a run would make .venv and install requirements.txt first; then"
    printf '  %s\n' "ultrathink_v2_advanced_modules.py ${common[*]}" "intelligent_logo_analyzer.py organize $raw ${common[*]} ${analyzer[*]}" \
      "enhanced_data_pipeline.py ${common[*]}" "simclr_pretraining.py ${common[*]} ${simclr[*]}" \
      "ultrathink_supervised_training.py ${common[*]} ${training[*]}" "model_validation_optimization.py ${common[*]} ${validation[*]}" \
      "day6_integration_preparation.py ${common[*]} ${package[*]}"
    echo "bash run_all.sh setup makes the environment; --dry-run then shows the resolved configurations"
    return
  fi
  if [ -z "$dry_run" ]; then
    mkdir -p "$results" && [ -w "$results" ] || die "cannot write to $results" 1
    begun=$(checksum "$raw" "${common[@]}" "${analyzer[@]}" "${simclr[@]}" "${training[@]}")
    if [ "$fresh" ] || [ "$(cat "$results/.begun" 2>/dev/null)" != "$begun" ] || [ ! -f "$results/timings.csv" ]; then
      echo "phase,seconds" >"$results/timings.csv" && echo "$begun" >"$results/.begun" || die "cannot write to $results" 1
    fi
  fi
  run_phase "phases 1 and 3" "$here/ultrathink_v2_advanced_modules.py" "${common[@]}"
  if [ "$demo" ]; then
    if [ "$dry_run" ]; then echo; echo "would draw 1,000 demo logos into $raw"
    else run_unless_complete "demo logos" demo "$(checksum "$here"/demo/*.py)" "$raw/truth.csv" -- \
      "$here/demo/make_demo_logos.py" --out "$raw"
    fi
  fi
  run_phase "phase 2" "$here/intelligent_logo_analyzer.py" organize "$raw" "${common[@]}" "${analyzer[@]}"
  run_phase "phase 2.3" "$here/enhanced_data_pipeline.py" "${common[@]}"
  if starts_from_simclr; then run_phase "phase 4" "$here/simclr_pretraining.py" "${common[@]}" "${simclr[@]}"
  else echo; echo "== phase 4: nothing would start from its weights, skipped (--init simclr pre-trains and starts from them)"
  fi
  run_phase "phase 5" "$here/ultrathink_supervised_training.py" "${common[@]}" "${training[@]}"
  hand_over
}

# The training's own dry run tells, since recipe, device and options decide it together.
starts_from_simclr() {
  [[ $("$python" "$here/ultrathink_supervised_training.py" "${common[@]}" "${training[@]}" --dry-run 2>/dev/null) == *", init simclr,"* ]]
}

# Phases 6 and 7 depend on the best weights, the dataset, the options and the code; phase 7 adds its rows to the report.
hand_over() {
  local stamp report=$results/validation_report.json
  local -a judged=("$report" "$results/predictions.csv") packed=("$report" "$package_dir/metadata.json")
  stamp=$(checksum 6 "$checkpoints/supervised_best.pt.sha256" "$data/manifest.csv" "$data/dataset.json" \
    "${common[@]}" "${validation[@]}" "$here"/*.py "$here/demo/no_logos.py")
  [ "$dry_run" ] || [ -f "$results/report.html" ] || rm -f "$results/.phase6.done"
  run_unless_complete "phase 6" phase6 "$stamp" "${judged[@]}" -- \
    "$here/model_validation_optimization.py" "${common[@]}" "${validation[@]}"
  run_unless_complete "phase 7" phase7 "$stamp ${package[*]}" "${packed[@]}" -- \
    "$here/day6_integration_preparation.py" "${common[@]}" "${package[@]}"
  note_complete phase6 "$stamp" "${judged[@]}"
  [ "$dry_run" ] || run_phase "success criteria" "$here/model_validation_optimization.py" --show-criteria "${common[@]}" "${criteria[@]}"
}

main "$@"
