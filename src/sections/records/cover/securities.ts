/** The classes of securities registered under Section 12(b) and 12(g), with the exchanges of the former. */
import { type LineSpan, type Lines, lineText } from '../../../lexer/lines.ts';
import { fragmentsOf } from '../fragments.ts';
import { listRows } from './rows.ts';
import type { Security } from './schema.ts';

const longest = 80; // lines of one list
const headings = {
  '12(b)': /\b12 ?\( ?b ?\)/i,
  '12(g)': /\b12 ?\( ?g ?\)/i,
} as const satisfies Record<Security['section'], RegExp>;

const heading = /securities\s+(?:to\s+be\s+)?registered/i;
const ends =
  /indicate\s+(?:by|the)|check\s+(?:whether|if|mark)|aggregate\s+market|number\s+of\s+shares|documents?\s+incorporated|issuer's\s+revenues|cover page|^\s*(?:as of|at|on)\s[A-Z][a-z]+ \d|^\s*\(\w\)\s/i;
const captions =
  /^\W*(?:titles? of|name of (?:each )?exchange|which registered|on which|exchange on|class(?:es)?\)|of each class|\(?titles?\b)|<page>|voting shares\b|^outstanding at?$/i;
/** What the title of a class names. */
const security =
  /stock|shares?\b|notes?\b|debentures?|bonds?\b|rights?\b|warrants?|units?\b|interests?\b|preferred|certificates?|securit|depositary|obligations?|options?\b|common|participations?/i;
const none = /^\W*(?:none|not applicable|n\/a)\W*$/i;

export function readSecurities(lines: Lines, [first, last]: LineSpan): Security[] {
  const found: Security[] = [];
  for (let n = first; n <= last; n++) {
    const text = lineText(lines, n).slice(0, 400);
    if (!heading.test(text)) continue;
    const two = `${text} ${lineText(lines, Math.min(n + 1, last)).slice(0, 400)}`;
    const section = headings['12(b)'].test(
      two.slice(0, two.search(headings['12(g)']) + 1 || undefined),
    )
      ? '12(b)'
      : headings['12(g)'].test(two)
        ? '12(g)'
        : null;
    if (section === null) continue;
    const inline =
      /(?:\bact|\b12 ?\([bg]\))\W*(?:of (?:the )?(?:securities )?(?:exchange )?act\W*(?:of 1934\W*)?)?:\s*(.+)$/i.exec(
        text,
      )?.[1];
    const start = headings[section].test(text) ? n + 1 : n + 2;
    if (inline && !none.test(inline) && !/^name of|^\W*$/i.test(inline.trim())) {
      found.push({ title: clean(inline), exchange: null, section, lines: [n, n] });
    }
    if (inline && none.test(inline)) continue;
    const end = endOf(lines, start, Math.min(last, n + longest));
    found.push(...listed(lines, [start, end], section));
    n = end;
  }
  return found;
}

function endOf(lines: Lines, start: number, limit: number): number {
  for (let n = start; n <= limit; n++) {
    const text = lineText(lines, n).slice(0, 400);
    if (ends.test(text) || heading.test(text)) return n - 1;
  }
  return limit;
}

function listed(lines: Lines, span: LineSpan, section: Security['section']): Security[] {
  const boundary = section === '12(b)' ? exchangeColumn(lines, span) : Number.POSITIVE_INFINITY;
  return listRows(lines, span, boundary, (text) => captions.test(text)).flatMap((row) => {
    const title = clean(row.left.filter((text) => !/^[\d,]+$/.test(text)).join(' '));
    if (none.test(title) || !security.test(title)) return [];
    return [{ title, exchange: exchangesOf(row.right), section, lines: row.lines }];
  });
}

/** Where the exchanges stand: the leftmost fragment, not first on its line, that names one. */
function exchangeColumn(lines: Lines, [first, last]: LineSpan): number {
  let column = Number.POSITIVE_INFINITY;
  for (let n = first; n <= last; n++) {
    const fragments = fragmentsOf(lines, n);
    const exchange = fragments.find(
      (f, i) => i > 0 && /\bexchanges?\b|\bnasdaq\b|\bnyse\b|\bamex\b/i.test(f.text),
    );
    if (exchange && !captions.test(exchange.text)) column = Math.min(column, exchange.from - 2);
  }
  return column;
}

/** Lines of the right column; each that names a whole exchange is one. */
function exchangesOf(right: readonly string[]): string | null {
  const exchanges: string[] = [];
  for (const text of right.map(clean).filter((t) => t !== '')) {
    const previous = exchanges.at(-1);
    if (previous === undefined || /\b(?:exchanges?(?:, inc\.?)?|system|market)$/i.test(previous))
      exchanges.push(text);
    else exchanges[exchanges.length - 1] = `${previous} ${text}`;
  }
  return exchanges.length > 0 ? exchanges.join('; ') : null;
}

const clean = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .replace(/(?:\s?[._-]){3,}$/, '')
    .replace(/^[\s:]+|[\s;]+$/g, '')
    .replace(/(?<!\b(?:inc|co|corp))\.$/i, '');
