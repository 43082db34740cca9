/** One JSON value, indented where a person reads it. */
import type { FilingWriter } from './format.ts';

export const writeJson: FilingWriter = (filing, { interactive }) =>
  `${JSON.stringify(filing, null, interactive ? 2 : undefined)}\n`;
