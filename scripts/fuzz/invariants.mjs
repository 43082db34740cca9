// What must hold of whatever is read from any bytes.
import { Ajv2020 } from 'ajv/dist/2020.js';
import {
  checkReportSchema,
  datasets,
  decode,
  factsSchema,
  filingOf,
  filingSchema,
  givenLineWithEnd,
  jsonLines,
  jsonSchema,
  openFiling,
  rowOf,
  rowText,
  tableSchema,
  treeOf,
  UnreadableInput,
} from '../../dist/index.js';

const ajv = new Ajv2020({ strict: false, formats: { date: /^\d{4}-\d\d-\d\d$/ } });
const validators = {
  filing: ajv.compile(jsonSchema(filingSchema)),
  tables: ajv.compile({ type: 'array', items: jsonSchema(tableSchema) }),
  facts: ajv.compile(jsonSchema(factsSchema)),
  checks: ajv.compile(jsonSchema(checkReportSchema)),
};

/** What is wrong with what is read from these bytes; null where nothing is. */
export function broken(bytes, twice) {
  const found = read(bytes);
  if (found === null) return null;
  const { outputs, filing, text } = found;
  const { reading } = filing;
  for (const [name, value] of Object.entries(outputs)) {
    const validate = validators[name];
    if (!validate(value)) return `${name}: ${ajv.errorsText(validate.errors)}`;
    const wrong = wrongPlace(value, reading.lines.count, name);
    if (wrong !== null) return wrong;
  }
  return (
    printsBack(reading.lines, text) ??
    treeNests(treeOf(reading), 1, reading.lines.count) ??
    itemsStand(outputs.filing.items, reading) ??
    tablesStand(outputs.tables) ??
    rowsHold(filing) ??
    (twice && JSON.stringify(read(bytes).outputs) !== JSON.stringify(outputs)
      ? 'read twice, it differs'
      : null)
  );
}

function read(bytes) {
  try {
    const filing = openFiling('fuzz', bytes);
    const parsed = { source: filing.source, ...filingOf(filing.reading) };
    const outputs = {
      filing: parsed,
      tables: filing.tables(),
      facts: filing.facts(),
      checks: filing.checks(),
    };
    // What is asked of the filing later adds to its list of diagnostics.
    parsed.diagnostics = [...parsed.diagnostics];
    return { filing, outputs, text: decode(bytes).text };
  } catch (error) {
    if (error instanceof UnreadableInput) return null; // refused with a reason, as it may be
    throw error;
  }
}

/** Every pair called `lines`, or ending so, is a span of the file; every `line` is one of its lines. */
function wrongPlace(value, count, path) {
  if (value === null || typeof value !== 'object') return null;
  for (const [key, inner] of Object.entries(value)) {
    const at = `${path}.${key}`;
    if (/lines$/i.test(key) && Array.isArray(inner) && typeof inner[0] === 'number') {
      const [from, to] = inner;
      const whole = Number.isInteger(from) && Number.isInteger(to);
      if (inner.length !== 2 || !whole || from < 1 || to < from || to > count)
        return `${at} is [${inner}] of ${count} lines`;
    } else if (key === 'line' && (!Number.isInteger(inner) || inner < 1 || inner > count)) {
      return `${at} is ${inner} of ${count} lines`;
    } else if (typeof inner === 'number' && !Number.isFinite(inner)) {
      return `${at} is ${inner}`;
    } else {
      const wrong = wrongPlace(inner, count, at);
      if (wrong !== null) return wrong;
    }
  }
  return null;
}

function printsBack(lines, text) {
  let printed = '';
  for (let n = 1; n <= lines.count; n++) printed += givenLineWithEnd(lines, n);
  return printed === text ? null : 'the lines as given are not the text as given';
}

function treeNests(nodes, first, last) {
  let next = first;
  for (const { kind, lines, children } of nodes) {
    if (lines[0] !== next || lines[1] < lines[0])
      return `${kind} stands on [${lines}], not from line ${next}`;
    const within = children.length > 0 ? treeNests(children, lines[0], lines[1]) : null;
    if (within !== null) return within;
    next = lines[1] + 1;
  }
  return next === last + 1 ? null : `the last node ends on line ${next - 1}, its parent on ${last}`;
}

function itemsStand(items, { main }) {
  let before = [main.lines[0], main.lines[0] - 1];
  for (const { item, lines, headingLines } of items) {
    const within = lines[0] >= main.lines[0] && lines[1] <= main.lines[1];
    const heading = headingLines[0] >= lines[0] && headingLines[1] <= lines[1];
    const shared = lines[0] === before[0] && lines[1] === before[1];
    if (!within || !heading || (lines[0] <= before[1] && !shared)) {
      return `item ${item} on [${lines}], its heading on [${headingLines}], after [${before}] in [${main.lines}]`;
    }
    before = lines;
  }
  return null;
}

function tablesStand(tables) {
  for (const { id, lines, rows, columns } of tables) {
    for (const [i, row] of rows.entries()) {
      if (row.lines[0] < lines[0] || row.lines[1] > lines[1])
        return `${id}: row ${i} on [${row.lines}] of [${lines}]`;
      if (row.cells.length !== columns.length)
        return `${id}: row ${i} has ${row.cells.length} cells of ${columns.length}`;
      for (const cell of row.cells) {
        if (cell && (cell.columns[0] < 0 || cell.columns[1] < cell.columns[0]))
          return `${id}: a cell at [${cell.columns}]`;
      }
    }
  }
  return null;
}

function rowsHold(filing) {
  for (const dataset of datasets) {
    const records = [...dataset.records(filing)];
    const rows = records.map((record) => rowOf(dataset.columns, record));
    for (const row of rows) {
      for (const [i, { name, nullable }] of dataset.columns.entries()) {
        if (row[i] === null && !nullable) return `${dataset.name}: ${name} is null`;
      }
    }
    const lines = rowText(jsonLines, dataset, records).split('\n');
    if (lines.length !== rows.length + 1)
      return `${dataset.name}: ${rows.length} rows on ${lines.length - 1} lines`;
    const keys = new Set(
      rows.map((row) =>
        dataset.key
          .map((key) => row[dataset.columns.findIndex(({ name }) => name === key)])
          .join('\0'),
      ),
    );
    if (keys.size !== rows.length) return `${dataset.name}: two rows have one key`;
  }
  return null;
}
