/** What stands above a table: its title, the words near it, and the unit they state. */
import { type Lines, lineText } from '../lexer/lines.ts';
import type { Unit } from './table.ts';
import { isUnitPhrase, readUnit } from './units.ts';

export interface Surroundings {
  readonly title: string | null;
  /** The last words before the table, nearest last. */
  readonly near: string;
  readonly unit: Unit | null;
}

const look = 24; // lines above a table that may hold its title
const tagPattern = /<\/?(?:TABLE|CAPTION|S|C|PAGE|FN|F\d{1,2})>/gi;

/** Reads upward from line `first`, not beyond `limit`. */
export function lookAbove(lines: Lines, first: number, limit: number): Surroundings {
  const titles: string[] = [];
  const near: string[] = [];
  let unit: Unit | null = null;
  let prose = 0;
  for (let n = first - 1; n >= Math.max(limit, first - look); n--) {
    const raw = lineText(lines, n).slice(0, 300);
    const text = raw.replace(tagPattern, ' ').trim();
    if (text === '' || /^[-=_* ]+$/.test(text)) {
      if (/<PAGE/i.test(raw) && near.length > 0) break;
      continue;
    }
    if (/^-? ?(?:F-)?\d{1,3} ?-?$|^<PAGE/i.test(text)) {
      if (near.length > 0) break;
      continue;
    }
    if (/ {3,}\S/.test(text) && /\d\s*$/.test(text)) break; // a row of the table before
    near.unshift(text.replace(/\s+/g, ' '));
    if (unit === null && near.length <= 8) unit = readUnit(near.slice(0, 2).join(' '));
    const heading = isHeading(text);
    if (prose === 0 && heading && !isUnitPhrase(text) && titles.length < 4)
      titles.unshift(text.replace(/\s+/g, ' '));
    else if (!heading && !isUnitPhrase(text)) {
      prose++;
      if (prose > 14) break;
    } else if (prose > 0 && heading) {
      if (titles.length === 0) titles.unshift(text.replace(/\s+/g, ' '));
      break;
    }
  }
  return { title: titleOf(titles), near: near.join(' '), unit };
}

/** A short line that ends no sentence. */
function isHeading(text: string): boolean {
  if (text.length > 78) return false;
  if (/[.;,]$/.test(text) && !/\b(?:Inc|Co|Corp|Ltd)\.$/.test(text)) return false;
  const words = text.split(/\s+/);
  if (words.length > 14) return false;
  const lower = words.filter(
    (w) =>
      /^[a-z]/.test(w) &&
      !/^(?:of|and|the|for|to|in|at|on|by|from|with|as|a|an|per|or|except|thousands|millions|ended|continued)$/.test(
        w,
      ),
  ).length;
  return lower <= words.length * 0.34;
}

/** The title proper among the heading lines: not the registrant's name, not a date. */
function titleOf(titles: readonly string[]): string | null {
  const useful = titles.filter(
    (t) =>
      !/^(?:for the |as of |at |years? ended|(?:january|february|march|april|may|june|july|august|september|october|november|december) )/i.test(
        t,
      ) || /statement|balance/i.test(t),
  );
  const named = useful.findLast((t) =>
    /statement|balance sheet|schedule|selected|quarterly|summary|notes?\b/i.test(t),
  );
  return named ?? useful.at(-1) ?? null;
}
