/** How far a run is: a bar on a terminal, a plain line now and then elsewhere. */
import type { Progress } from '../index.ts';
import { durationText, sizeText } from './amounts.ts';
import type { Terminal } from './command.ts';

export interface ProgressDisplay {
  show(progress: Progress): void;
  stop(): void;
}

const lineEvery = 10; // seconds between plain lines

export async function progressDisplay(
  terminal: Terminal,
  quiet: boolean,
): Promise<ProgressDisplay> {
  if (quiet) return { show: () => {}, stop: () => {} };
  return terminal.screen ? barDisplay(terminal.screen) : lineDisplay(terminal);
}

async function barDisplay(screen: NodeJS.WriteStream): Promise<ProgressDisplay> {
  const { default: cliProgress } = await import('cli-progress');
  const begun = performance.now();
  const bar = new cliProgress.SingleBar({
    stream: screen,
    format: '{bar} {percentage}% | {value}/{total} files | {state}',
    barsize: 24,
    hideCursor: true,
    clearOnComplete: true,
    etaBuffer: 100,
    fps: 5,
  });
  let drawn = false;
  return {
    show(progress) {
      const { files, filesInAll } = progress;
      const state = stateText(progress, (performance.now() - begun) / 1000);
      if (!drawn) bar.start(filesInAll, files, { state });
      drawn = true;
      bar.setTotal(filesInAll);
      bar.update(files, { state });
    },
    stop() {
      if (drawn) bar.stop();
    },
  };
}

function lineDisplay(terminal: Terminal): ProgressDisplay {
  const begun = performance.now();
  let last = begun;
  return {
    show(progress) {
      const now = performance.now();
      if (now - last < lineEvery * 1000) return;
      last = now;
      const { files, filesInAll } = progress;
      terminal.note(
        `${files} of ${filesInAll} files, ${stateText(progress, (now - begun) / 1000)}`,
      );
    },
    stop() {},
  };
}

function stateText(
  { stage, files, filesInAll, filings, bytes, failed }: Progress,
  seconds: number,
): string {
  if (stage === 'writing') return 'writing the files';
  const left = files > 0 ? (seconds / files) * (filesInAll - files) : null;
  return [
    `${filings} filings`,
    `${sizeText(bytes)} at ${sizeText(bytes / Math.max(seconds, 0.001))}/s`,
    left === null ? null : `${durationText(left)} left`,
    failed > 0 ? `${failed} failed` : null,
  ]
    .filter((part) => part !== null)
    .join(', ');
}
