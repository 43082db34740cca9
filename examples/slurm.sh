#!/bin/bash
# Reads a collection as one array of tasks under Slurm, each its share of the inputs, and joins them at the end.
#
#     ./slurm.sh /data/filings /data/out 16
#
# Each task may be ended and begun again: --resume goes on from what it had. A task takes one core and about 300 MB.
#SBATCH --job-name=tenk
#SBATCH --cpus-per-task=1
#SBATCH --mem=800M
#SBATCH --time=04:00:00
#SBATCH --requeue
#SBATCH --output=tenk-%A_%a.log
set -euo pipefail

if [[ -z ${SLURM_ARRAY_TASK_ID:-} && -z ${TENK_MERGE:-} ]]; then
  input=$(realpath "$1") output=$(realpath -m "$2") shards=$3
  mkdir -p "$output"
  export TENK_INPUT=$input TENK_OUTPUT=$output TENK_SHARDS=$shards
  array=$(sbatch --parsable --array="1-$shards" "$0")
  TENK_MERGE=yes sbatch --dependency="afterok:$array" --output="$output/merge.log" "$0"
  exit
fi

if [[ -n ${TENK_MERGE:-} ]]; then
  exec tenk merge "$TENK_OUTPUT"/part-* -o "$TENK_OUTPUT/all" --jobs "${SLURM_CPUS_PER_TASK:-1}"
fi

# Exit status 1 says that some input could not be read, which the manifest tells; only worse ends the task.
tenk export "$TENK_INPUT" -o "$TENK_OUTPUT/part-$SLURM_ARRAY_TASK_ID" --resume --format parquet \
  --shard "$SLURM_ARRAY_TASK_ID/$TENK_SHARDS" --jobs "${SLURM_CPUS_PER_TASK:-1}" || [[ $? -eq 1 ]]
