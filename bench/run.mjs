// `npm run bench`: how fast filings are read, stage by stage, what a whole process costs, and what memory it takes.
// Real filings are read from TENK_CORPUS, or ../shared/corpus beside the project; where there are none, the samples.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  checkFiling,
  collectDiagnostics,
  decode,
  filingOf,
  layOut,
  readDocuments,
  readFacts,
  readFiling,
  readTables,
  textOfItem,
  tokenize,
} from '../dist/index.js';

// `npm run bench -- batch`: of whole collections.
if (process.argv[2] === 'batch') {
  process.argv.splice(2, 1);
  await import('./batch.mjs');
  process.exit();
}

const root = fileURLToPath(new URL('..', import.meta.url));
const wanted = 7e6; // characters at least, so that a round takes long enough to be measured
const rounds = 9;
const warmUps = 15; // rounds before those, in which node compiles what is used most, again as it learns

const { name, texts } = filings();
const size = texts.reduce((sum, text) => sum + text.length, 0);
console.log(
  `${name}, ${(size / 1e6).toFixed(1)} MB; node ${process.version}; medians of ${rounds} rounds after ${warmUps}\n`,
);

pipelines();
stages();
wholeProcesses();
growth();
memory();

function filings() {
  const corpus = process.env.TENK_CORPUS ?? join(root, '../shared/corpus');
  const folder = existsSync(corpus) ? corpus : join(root, 'samples');
  const read = readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .map((file) => decode(readFileSync(join(folder, file))).text);
  const texts = [];
  while (texts.reduce((sum, text) => sum + text.length, 0) < wanted) texts.push(...read);
  const what = folder === corpus ? 'real filings' : `samples, ${texts.length / read.length} times`;
  return { name: `${read.length} ${what}`, texts };
}

/** What reading filings takes, text already in memory, on one thread: nothing is held but the filing that is read. */
function pipelines() {
  const each = (does) => () => texts.forEach((text) => void does(readFiling(text)));
  const tasks = {
    'parse to items': (reading) => reading.items.map((item) => textOfItem(reading, item.lines)),
    'items and tables': readTables,
    'items, cover and records': filingOf,
    'all, with facts and checks': (reading) => {
      const tables = readTables(reading);
      filingOf(reading);
      return checkFiling(reading, tables, readFacts(reading, tables));
    },
  };
  const times = timesOf(Object.values(tasks).map(each), warmUps);
  print(
    ['pipeline', 'ms', 'MB/s', 'best round'],
    Object.keys(tasks).map((task, i) => {
      const median = medianOf(times[i]);
      return [task, median.toFixed(0), speed(median), speed(times[i][0])];
    }),
  );
}

/** What each stage of parsing takes. */
function stages() {
  const lines = texts.map(layOut);
  const tokens = lines.map(tokenize);
  const readings = texts.map(readFiling);
  const each = (does) => () => texts.forEach((_, i) => void does(i));
  const laidOut = each((i) => layOut(texts[i]));
  const lexed = each((i) => tokenize(lines[i]));
  const documents = each((i) => readDocuments(lines[i], tokens[i], collectDiagnostics().report));
  const toItems = each((i) => readFiling(texts[i]));
  const itemTexts = each((i) =>
    readings[i].items.map((item) => textOfItem(readings[i], item.lines)),
  );
  const [layOutMs, tokenizeMs, documentsMs, readMs, textMs] = medians(
    [laidOut, lexed, documents, toItems, itemTexts],
    warmUps,
  );
  const rows = [
    ['lay out lines', layOutMs],
    ['tokenize', tokenizeMs],
    ['documents', documentsMs],
    ['header, form, outline', readMs - layOutMs - tokenizeMs - documentsMs],
    ['text of items', textMs],
  ];
  print(
    ['stage of parsing', 'ms', 'MB/s', 'share'],
    rows.map(([stage, ms]) => [
      stage,
      ms.toFixed(0),
      speed(ms),
      `${((ms / (readMs + textMs)) * 100).toFixed(0)}%`,
    ]),
  );
}

/** Processes as a user starts them, against a node that does nothing. */
function wholeProcesses() {
  const folder = mkdtempSync(join(tmpdir(), 'tenk-bench-'));
  const file = join(folder, 'filing.txt');
  writeFileSync(file, nearest(300_000), 'latin1');
  const tenk = join(root, 'bin/tenk.js');
  const start =
    (...args) =>
    () =>
      spawnSync(process.execPath, args, { stdio: 'ignore' });
  const [nothing, version, parse] = medians([
    start('-e', '0'),
    start(tenk, '--version'),
    start(tenk, 'parse', file),
  ]);
  rmSync(folder, { recursive: true });
  print(
    ['process', 'ms', 'of node -e 0'],
    [
      ['node -e 0', nothing.toFixed(0), '1.00'],
      ['tenk --version', version.toFixed(0), (version / nothing).toFixed(2)],
      ['tenk parse (a filing of 300 kB)', parse.toFixed(0), (parse / nothing).toFixed(2)],
    ],
  );
}

/** One filing and ten of them in one file; one table and one of ten times the rows. */
function growth() {
  const one = nearest(300_000);
  const small = tableOf(100);
  const large = tableOf(1000);
  const tables = (text) => () => readTables(readFiling(text));
  const [filing, filings, table, rows] = medians(
    [() => readFiling(one), () => readFiling(one.repeat(10)), tables(small), tables(large)],
    warmUps,
  );
  print(
    ['input', 'ms', 'ratio'],
    [
      [`${(one.length / 1e6).toFixed(1)} MB`, filing.toFixed(1), '1.0'],
      ['ten times that', filings.toFixed(1), (filings / filing).toFixed(1)],
      ['a table of 100 rows', table.toFixed(1), '1.0'],
      ['ten times the rows', rows.toFixed(1), (rows / table).toFixed(1)],
    ],
  );
}

/** A filing of one statement of so many rows. */
function tableOf(rows) {
  const row = (_, i) =>
    `${`Line ${i} of the statement`.padEnd(40, '.')} ${`${i * 37}`.padStart(12)}${`${i * 41}`.padStart(14)}`;
  const lines = Array.from({ length: rows }, row).join('\n');
  return `<DOCUMENT>\n<TYPE>10-K\n<TEXT>\nItem 8. Financial Statements\n\n<TABLE>\n${' '.repeat(49)}1996          1995\n${lines}\n</TABLE>\n</TEXT>\n</DOCUMENT>\n`;
}

/** The largest resident set of a process that parses a file, against 80 MB and twelve times the file. */
function memory() {
  const folder = mkdtempSync(join(tmpdir(), 'tenk-bench-'));
  const code = `
    import { readFileSync } from 'node:fs';
    import { decode, readFiling } from ${JSON.stringify(new URL('../dist/index.js', import.meta.url).href)};
    readFiling(decode(readFileSync(process.argv[1])).text);
    console.log(process.resourceUsage().maxRSS);`;
  const rows = [1, 10, 40].map((megabytes) => {
    const file = join(folder, 'filing.txt');
    const one = nearest(300_000);
    writeFileSync(
      file,
      one.repeat(Math.ceil((megabytes * 1e6) / one.length)).slice(0, megabytes * 1e6),
      'latin1',
    );
    const { stdout } = spawnSync(process.execPath, ['--input-type=module', '-e', code, file], {
      encoding: 'utf8',
    });
    const peak = Number(stdout) / 1024;
    return [`${megabytes} MB`, `${peak.toFixed(0)} MB`, `${80 + 12 * megabytes} MB`];
  });
  rmSync(folder, { recursive: true });
  print(['input', 'peak memory', 'allowed'], rows);
}

/** The filing whose length is nearest to this, cut or repeated to it. */
function nearest(length) {
  const [best] = [...texts].sort(
    (a, b) => Math.abs(a.length - length) - Math.abs(b.length - length),
  );
  return best.length < length / 2 ? best.repeat(Math.round(length / best.length)) : best;
}

/** Milliseconds of each task's rounds, shortest first, run by turns so that a busy moment of the machine meets all of them. */
function timesOf(tasks, before) {
  const times = tasks.map(() => []);
  for (let round = 0; round < before; round++) for (const task of tasks) task();
  for (let round = 0; round < rounds; round++) {
    tasks.forEach((task, i) => {
      const start = performance.now();
      task();
      times[i].push(performance.now() - start);
    });
  }
  return times.map((of) => of.sort((a, b) => a - b));
}

function medians(tasks, before = 1) {
  return timesOf(tasks, before).map(medianOf);
}

function medianOf(sorted) {
  return sorted[sorted.length >> 1];
}

function speed(ms) {
  return (size / 1e3 / ms).toFixed(0);
}

function print(head, rows) {
  const widths = head.map((_, i) => Math.max(...[head, ...rows].map((row) => row[i].length)));
  for (const row of [head, ...rows]) {
    console.log(
      row
        .map((cell, i) => (i === 0 ? cell.padEnd(widths[i]) : cell.padStart(widths[i])))
        .join('   '),
    );
  }
  console.log();
}
