/** The rows of a table from its placed lines. */
import type { Grid, PlacedLine } from './columns.ts';
import { firstWord, goesOn, isLower, type LabelLine, labelText } from './labels.ts';
import { noPieces, type Piece } from './pieces.ts';
import type { RowRole } from './table.ts';

/** A row whose cells are still pieces. */
export interface DraftRow {
  role: RowRole;
  label: string;
  indent: number;
  first: number;
  last: number;
  /** One list a column: the pieces of the cell, perhaps on several lines. */
  cells: readonly (readonly Piece[])[];
  ruleAbove: boolean;
  blankAbove: boolean;
}
export function draftRows(grid: Grid): DraftRow[] {
  const rows = isWrapped(grid) ? rowsOfText(grid) : rowsOfFigures(grid);
  assignRoles(rows, grid);
  return rows;
}

/** Whether cells of words run over several lines, so that a line is not a row. */
function isWrapped({ textual, lines }: Grid): boolean {
  if (!textual) return false;
  let continued = 0;
  let full = 0;
  for (const { label, cells } of lines) {
    if (!cells.some((c) => c.length > 0)) continue;
    if (!label) continued++;
    else full++;
  }
  return continued > 0 && continued >= full * 0.15;
}

function hasCells({ cells }: PlacedLine): boolean {
  for (const cell of cells) if (cell.length > 0) return true;
  return false;
}

function rowsOfFigures(grid: Grid): DraftRow[] {
  const width = stubWidth(grid);
  const after = wrapsAfter(grid, width);
  const blocky = endsBlocks(grid);
  const headingStarts = plainHeadings(grid);
  const noCells = grid.columns.map(() => noPieces);
  const rows: DraftRow[] = [];
  let pending: LabelLine[] = [];
  let blank = false;
  let rule = false;
  let previous: DraftRow | null = null; // the row right above, no blank or rule between
  for (let at = 0; at < grid.lines.length; at++) {
    const placed = grid.lines[at]!;
    const { line, label } = placed;
    if (line.shape === 'blank' || line.shape === 'tag' || line.shape === 'break') {
      blank = true;
      previous = null;
      continue;
    }
    if (line.shape === 'rule') {
      rule = true;
      previous = null;
      continue;
    }
    const own: LabelLine = {
      text: label?.text ?? '',
      start: label?.start ?? line.start,
      end: label?.end ?? 0,
      line: line.n,
      blankAbove: blank,
      ruleAbove: rule,
    };
    if (!hasCells(placed)) {
      if (label === null) continue;
      const tail: DraftRow | null = previous;
      if (tail && pending.length === 0 && continuesRow(tail, own, after, width)) {
        tail.label = labelText([tail.label, own.text]);
        tail.last = line.n;
        continue;
      }
      pending.push(own);
      blank = rule = false;
      continue;
    }
    const hangs =
      !headingStarts.has(pending.at(-1)?.start ?? -1) && grid.lines[at + 1]?.line.shape !== 'rule';
    const taken = takePending(pending, own, width, blocky, siblingStart(grid, at), hangs);
    rows.push(...headings(pending.slice(0, pending.length - taken.length), width, noCells));
    const top = taken[0] ?? own;
    previous = {
      role: 'line',
      label: labelText([...taken.map((t) => t.text), own.text]),
      indent: top.start,
      first: top.line,
      last: line.n,
      cells: placed.cells,
      ruleAbove: top.ruleAbove || own.ruleAbove,
      blankAbove: top.blankAbove,
    };
    if (label === null && taken.length === 0) previous.indent = -1;
    rows.push(previous);
    pending = [];
    blank = rule = false;
  }
  return rows;
}

/** The label lines above a row that are part of its label. */
function takePending(
  pending: readonly LabelLine[],
  own: LabelLine,
  width: number,
  blocky: boolean,
  sibling: number,
  hangs: boolean,
): LabelLine[] {
  const taken: LabelLine[] = [];
  let lower = own;
  for (let i = pending.length - 1; i >= 0; i--) {
    const upper = pending[i]!;
    if (lower.ruleAbove) break;
    if (lower.blankAbove && !(lower === own && own.text === '' && !upper.text.endsWith(':'))) break;
    if (
      !(blocky && !upper.text.endsWith(':')) &&
      !goesOn(upper, lower, width, sibling, hangs && lower === own)
    )
      break;
    taken.unshift(upper);
    lower = upper;
  }
  return taken;
}

/** Where the label below line `at` begins, if nothing but rules stands between. */
function siblingStart({ lines }: Grid, at: number): number {
  for (let i = at + 1; i < lines.length; i++) {
    const { line, label } = lines[i]!;
    if (line.shape === 'blank') return Number.NaN;
    if (line.shape === 'rule') continue;
    return label && label.text !== '' && !isLower(label.text) ? label.start : Number.NaN;
  }
  return Number.NaN;
}

/** Where headings without a colon begin that stand over two rows set in alike. */
function plainHeadings({ lines }: Grid): Set<number> {
  const starts = new Set<number>();
  for (let i = 0; i + 2 < lines.length; i++) {
    const head = lines[i]!;
    if (head.label === null || hasCells(head) || head.label.text.endsWith(':')) continue;
    const [one, other] = [lines[i + 1]!, lines[i + 2]!];
    if (!hasCells(one) || !hasCells(other) || one.label === null) continue;
    const { start } = one.label;
    if (start > head.label.start && start === other.label?.start) starts.add(head.label.start);
  }
  return starts;
}

/** Label lines with no figures: each a heading, wrapped ones joined. */
function headings(
  lines: readonly LabelLine[],
  width: number,
  noCells: DraftRow['cells'],
): DraftRow[] {
  const rows: DraftRow[] = [];
  let upper: LabelLine | null = null;
  for (const line of lines) {
    const last = rows.at(-1);
    if (last && upper && !line.blankAbove && !line.ruleAbove && goesOn(upper, line, width)) {
      last.label = labelText([last.label, line.text]);
      last.last = line.line;
    } else {
      rows.push({
        role: 'heading',
        label: labelText([line.text]),
        indent: line.start,
        first: line.line,
        last: line.line,
        cells: noCells,
        ruleAbove: line.ruleAbove,
        blankAbove: line.blankAbove,
      });
    }
    upper = line;
  }
  return rows;
}

/**
 * How far labels reach: the end of the longest, but for one that runs on under the figures. Leaders fill the stub, so
 * where they stand it reaches almost to the first column.
 */
function stubWidth({ lines, stubEnd, columns }: Grid): number {
  const edge = Math.min(stubEnd, columns[0]?.from ?? stubEnd);
  let width = 0;
  let leaders = 0;
  for (const { label } of lines) {
    if (!label) continue;
    if (label.end <= edge + 2) width = Math.max(width, label.end);
    if (label.leader) leaders++;
  }
  return leaders > 1 ? Math.max(width, edge - 6) : width;
}

/** Whether this table's labels go on below their figures: more lines say so than against. */
function wrapsAfter({ lines }: Grid, width: number): boolean {
  let after = 0;
  let before = 0;
  for (let i = 1; i < lines.length; i++) {
    const placed = lines[i]!;
    const above = lines[i - 1];
    if (!above?.label || !placed.label) continue;
    const lower =
      isLower(placed.label.text) || above.label.end + 1 + firstWord(placed.label.text) > width;
    if (!lower) continue;
    if (hasCells(above) && !hasCells(placed)) after++;
    else if (!hasCells(above) && hasCells(placed) && !above.label.text.endsWith(':')) before++;
  }
  return after > before;
}

function continuesRow(row: DraftRow, own: LabelLine, after: boolean, width: number): boolean {
  if (own.text.endsWith(':') && !isLower(own.text)) return false;
  if (row.label.endsWith(':')) return false;
  const upper: LabelLine = {
    text: row.label,
    start: row.indent,
    end: width,
    line: row.last,
    blankAbove: false,
    ruleAbove: false,
  };
  if (after)
    return (
      goesOn({ ...upper, end: row.indent + row.label.length }, own, width) || own.start > row.indent
    );
  return isLower(own.text) && row.label !== '' && !isLower(row.label);
}

/** Whether each block between blank lines has its figures on its last line: names over addresses. */
function endsBlocks({ lines }: Grid): boolean {
  let blocks = 0;
  let fitting = 0;
  let labels = 0;
  let rows = 0;
  let lastHasCells = false;
  const close = () => {
    if (labels + rows > 0) {
      blocks++;
      if (rows === 1 && labels >= 2 && lastHasCells) fitting++;
    }
    labels = rows = 0;
  };
  for (const placed of lines) {
    if (placed.line.shape === 'blank') close();
    else if (placed.line.shape === 'rule') continue;
    else if (hasCells(placed)) {
      rows++;
      lastHasCells = true;
    } else {
      labels++;
      lastHasCells = false;
    }
  }
  close();
  return blocks >= 3 && fitting >= blocks * 0.6;
}

/** Rows of words: a row runs from one label to the next, or from blank line to blank line. */
function rowsOfText(grid: Grid): DraftRow[] {
  let base = Number.POSITIVE_INFINITY; // where labels begin
  for (const { label } of grid.lines) if (label && label.start < base) base = label.start;
  const byBlanks = blankParted(grid);
  const noCells = grid.columns.map(() => noPieces);
  const rows: DraftRow[] = [];
  let blank = true;
  let rule = false;
  for (const placed of grid.lines) {
    const { line, label } = placed;
    if (line.shape === 'blank' || line.shape === 'tag' || line.shape === 'break') {
      blank = true;
      continue;
    }
    if (line.shape === 'rule') {
      rule = true;
      continue;
    }
    const [piece, ...others] = line.pieces;
    if (piece && others.length === 0 && partHeading.test(piece.text)) {
      const { text, start, end, n } = piece;
      const part = { text, start, end, line: n, blankAbove: blank, ruleAbove: rule };
      rows.push(...headings([part], 0, noCells));
      blank = rule = false;
      continue;
    }
    const last = rows.at(-1);
    const filled = hasCells(placed);
    const again = last?.cells.some(
      (c, i) =>
        c.some((p) => p.kind === 'figure') && placed.cells[i]!.some((p) => p.kind === 'figure'),
    );
    const begins =
      !last ||
      rule ||
      last.role === 'heading' ||
      (byBlanks
        ? blank
        : label !== null &&
          label.start <= base + 1 &&
          filled &&
          (last.cells.some((c) => c.length > 0) || blank)) ||
      (again === true && label !== null);
    if (begins || !last) {
      rows.push({
        role: 'line',
        label: labelText([label?.text ?? '']),
        indent: label?.start ?? base,
        first: line.n,
        last: line.n,
        cells: placed.cells,
        ruleAbove: rule,
        blankAbove: blank,
      });
    } else {
      last.label = labelText([last.label, label?.text ?? '']);
      last.last = line.n;
      if (filled) last.cells = last.cells.map((above, c) => [...above, ...placed.cells[c]!]);
    }
    blank = rule = false;
  }
  for (const row of rows) if (row.cells.every((c) => c.length === 0)) row.role = 'heading';
  return rows;
}

/** `PART II` among the items of a contents list, over the stub or in the middle. */
const partHeading = /^part (?:[ivx]{1,4}|[1-4])[.:]?$/i;

/** Whether blank lines part the rows: most blocks between them begin with a label. */
function blankParted({ lines }: Grid): boolean {
  let blocks = 0;
  let labelled = 0;
  let inner = 0;
  let blank = true;
  for (const { line, label, cells } of lines) {
    if (line.shape === 'blank') {
      blank = true;
      continue;
    }
    if (line.shape === 'rule') continue;
    if (blank) {
      blocks++;
      if (label) labelled++;
    } else if (label && cells.some((c) => c.some((p) => p.kind === 'figure'))) inner++;
    blank = false;
  }
  return blocks >= 2 && labelled >= blocks * 0.7 && inner <= blocks * 0.4;
}

function assignRoles(rows: DraftRow[], grid: Grid): void {
  const doubles = new Set<number>();
  for (let i = 0; i < grid.lines.length; i++) {
    const { line } = grid.lines[i]!;
    if (line.shape !== 'rule' || !line.text.includes('=')) continue;
    for (let k = i - 1; k >= 0; k--) {
      if (grid.lines[k]!.line.shape === 'blank') continue;
      doubles.add(grid.lines[k]!.line.n);
      break;
    }
  }
  // Where every row has rules about it they say nothing of sums.
  const lines = rows.filter((row) => row.role === 'line');
  const ruled = lines.filter((row) => row.ruleAbove && doubles.has(row.last)).length;
  const telling = ruled <= lines.length / 2;
  for (const row of lines) {
    if (telling && row.ruleAbove && doubles.has(row.last)) {
      row.role = 'total';
      continue;
    }
    const total = /\btotals?\b/i.test(row.label) && !/^less/i.test(row.label);
    const summed =
      row.ruleAbove &&
      (row.label === '' || /^(?:net|total|gross|income|loss|balance)/i.test(row.label));
    if (total || summed) row.role = doubles.has(row.last) ? 'total' : 'subtotal';
  }
  const last = rows.findLast((r) => r.role !== 'heading');
  if (last?.role === 'subtotal') last.role = 'total';
}
