/** One JSON value on one line. */
import type { FilingWriter } from './format.ts';

export const writeJsonLine: FilingWriter = (filing) => `${JSON.stringify(filing)}\n`;
