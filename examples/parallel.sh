#!/bin/bash
# Reads a collection as shares under GNU parallel, on this machine or on others (--sshlogin), and joins them.
#
#     ./parallel.sh /data/filings /data/out 8
#
# Run again after a fault, it goes on from what each share had.
set -euo pipefail
input=$(realpath "$1") output=$(realpath -m "$2") shards=$3
mkdir -p "$output"
# Exit status 1 says that some input could not be read, which the manifest tells; only worse ends the run.
share() {
  tenk export "$1" -o "$2/part-$3" --resume --format parquet --shard "$3/$4" --jobs 1 --quiet || [[ $? -eq 1 ]]
}
export -f share
seq "$shards" | parallel --halt soon,fail=1 share "$input" "$output" {} "$shards"
tenk merge "$output"/part-* -o "$output/all" --overwrite
