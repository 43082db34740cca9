/** The registrant's name alone, for a glance at a filing without a header. */
import { coverSpan } from './bounds.ts';
import type { CoverSource } from './cover.ts';
import { readIdentity } from './identity.ts';

/** The name that the cover gives the registrant; null where none could be read. */
export const readRegistrant = ({
  lines,
  main,
  landmarks,
}: Pick<CoverSource, 'lines' | 'main' | 'landmarks'>): string | null =>
  readIdentity(lines, coverSpan(lines, main, landmarks), null).name?.value ?? null;
