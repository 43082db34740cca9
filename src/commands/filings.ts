/** The loop that every command over filings runs: read an input, hand it on, tell what is amiss, go on with the next. */
import type { Reading, Source } from '../index.ts';
import { paletteFor } from './color.ts';
import {
  type ExitStatus,
  exitStatus,
  Misuse,
  type Options,
  OutputFailed,
  type Terminal,
} from './command.ts';
import { diagnosticTexts } from './excerpt.ts';
import { explain, readInput } from './inputs.ts';

export interface OpenFiling {
  readonly path: string;
  readonly reading: Reading;
  readonly source: Source;
}

/**
 * Reads each file, or standard input where none is named, and hands it to `handle`. An input that can't be read is
 * named on standard error, and the others are still processed.
 */
export async function eachFiling(
  files: readonly string[],
  options: Options,
  terminal: Terminal,
  handle: (filing: OpenFiling) => Promise<void>,
): Promise<ExitStatus> {
  // Module by module, since the whole library takes longer to load than a filing to read.
  const [{ decode }, { givenLine }, { readFiling }, { sourceOf }] = await Promise.all([
    import('../lexer/bytes.ts'),
    import('../lexer/lines.ts'),
    import('../reading.ts'),
    import('../filingOutline.ts'),
  ]);
  const palette = await paletteFor(terminal.errorColor);
  return eachInput(files, terminal, async ({ path, bytes }) => {
    const reading = readFiling(decode(bytes).text);
    await handle({ path, reading, source: sourceOf(bytes, path, reading.lines) });
    const { diagnostics, lines } = reading;
    const all = options['verbose'] === true;
    for (const text of diagnosticTexts(path, diagnostics, lines, givenLine, palette, all)) {
      terminal.note(text);
    }
  });
}

/** Reads each input's bytes and hands them to `handle`, naming those that fail. */
export async function eachInput(
  files: readonly string[],
  terminal: Terminal,
  handle: (input: { path: string; bytes: Uint8Array }) => Promise<void>,
): Promise<ExitStatus> {
  let status: ExitStatus = exitStatus.done;
  for (const path of files.length > 0 ? files : ['-']) {
    if (terminal.closed) break;
    try {
      await handle(await readInput(path, terminal));
    } catch (error) {
      if (error instanceof OutputFailed || error instanceof Misuse) throw error;
      terminal.error(explain(path, error));
      status = exitStatus.inputFailed;
    }
  }
  return status;
}
