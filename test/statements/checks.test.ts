import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import {
  type CheckReport,
  checkFiling,
  checkReportSchema,
  decode,
  factsSchema,
  jsonSchema,
  readFacts,
  readFiling,
  readTables,
} from 'tenk';
import { describe, expect, it } from 'vitest';
import { tenk } from '../support/command.ts';
import { corpus, samples } from '../support/filings.ts';
import { text } from '../support/text.ts';

const head = text`
                                    FORM 10-K
                For the fiscal year ended December 31, 1998
                        GREENE KITE COMPANY, INC.

  Item 8.  Financial Statements and Supplementary Data

                           CONSOLIDATED BALANCE SHEETS

`;
const sheet = text`
                                                    December 31,
                                               1998              1997
                                          -------------     -------------
  Current liabilities:
    Bank loan ........................    $      25,000     $      30,000
    Accounts payable .................        1,713,010         1,740,763
    Accrued expenses .................        1,232,167         1,342,101
    Current portion of debt ..........        1,641,316         1,630,000
                                          -------------     -------------
      Total current liabilities ......        4,611,493         4,742,864
  Long-term debt .....................        6,664,171         8,303,813
  Stockholders' equity:
    Common stock .....................        1,726,146         1,709,146
    Retained earnings ................       12,435,994        10,165,563
                                          -------------     -------------
      Total stockholders' equity .....       14,162,140        11,874,709
                                          -------------     -------------
  Total liabilities and
    stockholders' equity .............    $  25,437,804     $  24,921,386
                                          =============     =============
`;

function check(body: string): CheckReport {
  const reading = readFiling(head + body);
  const tables = readTables(reading);
  return checkFiling(reading, tables, readFacts(reading, tables));
}
const failing = (body: string) => check(body).checks.filter((c) => !c.ok);

describe('footing', () => {
  it('holds where every total is the sum of its lines', () => {
    const { checks, summary } = check(sheet);
    expect(summary).toMatchObject({ discrepancies: 0 });
    expect(checks.filter((c) => c.rule === 'footing')).toHaveLength(6);
  });

  it('names the total that was misprinted, and what it should be', () => {
    const found = failing(
      sheet
        .replace('4,742,864', '44,742,864'.slice(0, 10))
        .replace('         44,742,864', '        44,742,864'),
    );
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({
      rule: 'footing',
      severity: 'error',
      actual: 44_742_864,
      expected: 4_742_864,
      difference: 40_000_000,
    });
    expect(found[0]?.message).toContain('it should be 4,742,864');
    expect(found[0]?.terms.map((t) => t.value)).toEqual([30_000, 1_740_763, 1_342_101, 1_630_000]);
  });

  it('names the line where the sum above agrees and one line alone explains it', () => {
    const found = failing(sheet.replace('10,165,563', '10,195,563'));
    expect(found).toHaveLength(1);
    expect(found[0]?.message).toMatch(
      /Retained earnings should be 10,165,563, not 10,195,563|one of its lines is wrong/,
    );
  });

  it('says nothing where the figures differ by more than a slip', () => {
    expect(failing(sheet.replace('4,742,864', '6,817,309'))).toEqual([]);
  });
});

describe('the same figure in two tables', () => {
  const income = (pretax: string) => text`
                         CONSOLIDATED STATEMENTS OF INCOME

                                                Year ended December 31,
                                           1998          1997          1996
                                      -----------   -----------   -----------
    Net sales ......................  $39,256,438   $40,670,721   $39,627,216
    Cost of sales ..................   35,711,059    35,698,414    34,687,270
                                      -----------   -----------   -----------
    Income before income taxes .....    3,545,379     4,972,307     4,939,946
    Income taxes ...................    1,398,247     1,949,479     1,879,585
                                      -----------   -----------   -----------
    Net income .....................  $ 2,147,132   $ 3,022,828   $ 3,060,361
                                      ===========   ===========   ===========

    6.  Income Taxes

    Income before income taxes consists of:

                                           1998          1997          1996
                                      -----------   -----------   -----------
    Domestic .......................  $ 2,910,122   $ 4,105,006   $ 4,200,946
    Foreign ........................      ${pretax}       867,301       739,000
                                      -----------   -----------   -----------
                                      $ 3,545,379   $ 4,972,307   $ 4,939,946
                                      ===========   ===========   ===========
  `;

  it('agrees, or one of the two is misprinted', () => {
    const right = income('635,257');
    expect(failing(right)).toEqual([]);
    const at = right.lastIndexOf('3,545,379');
    const wrong = `${right.slice(0, at)}3,543,379${right.slice(at + 9)}`;
    const found = failing(wrong).filter((c) => c.rule === 'crossStatement');
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({ severity: 'error', actual: 3_543_379, expected: 3_545_379 });
  });

  it('is not sought in a row beside one that agrees in every year', () => {
    const shares = text`

    7.  Earnings per Share

                                           1998          1997          1996
                                      -----------   -----------   -----------
    Income for common shares .......  $ 2,147,132   $ 3,022,828   $ 3,060,361
    Interest saved, net of taxes ...            -           100             -
                                      -----------   -----------   -----------
    Income as diluted ..............  $ 2,147,132   $ 3,022,928   $ 3,060,361
                                      ===========   ===========   ===========
    `;
    expect(failing(income('635,257') + shares)).toEqual([]);
  });

  it('is not sought where more than one year differs', () => {
    const right = income('635,257');
    const at = right.lastIndexOf('3,545,379');
    const wrong = `${right.slice(0, at)}3,543,379   $ 4,972,407${right.slice(at + 9 + 14)}`;
    expect(failing(wrong).filter((c) => c.rule === 'crossStatement')).toEqual([]);
  });
});

describe('a financial data schedule', () => {
  const filing = (figure: string) =>
    `<DOCUMENT>\n<TYPE>10-K\n<TEXT>\n${head}${sheet}</TEXT>\n</DOCUMENT>\n<DOCUMENT>\n<TYPE>EX-27\n<TEXT>\n<ARTICLE> 5\n<MULTIPLIER> 1\n<PERIOD-TYPE> YEAR\n<PERIOD-END> DEC-31-1998\n<CURRENT-LIABILITIES>  ${figure}\n<BONDS> 6,664,171\n<COMMON> 1,726,146\n<TOTAL-LIABILITY-AND-EQUITY> 25,437,804\n</TEXT>\n</DOCUMENT>\n`;
  const report = (figure: string) => {
    const reading = readFiling(filing(figure));
    const tables = readTables(reading);
    return checkFiling(reading, tables, readFacts(reading, tables)).checks.filter(
      (c) => c.rule === 'financialDataSchedule',
    );
  };

  it('is held against the statements', () => {
    expect(report('4,611,493').map((c) => c.ok)).toEqual([true, true]);
    expect(report('4,611,593').find((c) => !c.ok)).toMatchObject({
      severity: 'warning',
      expected: 4_611_493,
      actual: 4_611_593,
    });
  });

  it('is not where the filer plainly meant another figure', () => {
    expect(report('1,396,115').filter((c) => !c.ok)).toEqual([]);
    expect(report('6,664,171').filter((c) => !c.ok)).toEqual([]);
  });
});

describe('the command', () => {
  const folder = mkdtempSync(join(tmpdir(), 'tenk-'));
  const good = join(folder, 'good.txt');
  const bad = join(folder, 'bad.txt');
  writeFileSync(good, head + sheet);
  writeFileSync(bad, head + sheet.replace('4,742,864', '4,724,864'));

  it('ends with 3 where a figure is wrong, with 0 where none is', async () => {
    expect((await tenk(['check', good])).exit).toBe(0);
    const { exit, stdout } = await tenk(['check', good, bad]);
    expect(exit).toBe(3);
    expect(stdout).toContain('1 discrepancy');
  });

  it('shows the lines with the figure marked', async () => {
    const { stdout } = await tenk(['check', bad]);
    const lines = stdout.split('\n');
    const at = lines.findIndex((line) => line.includes('4,724,864') && line.includes(' | '));
    const from = lines[at]!.indexOf('4,724,864');
    expect(lines[at + 1]).toBe(
      `${`${' '.repeat(lines[at]!.indexOf('|'))}|`.padEnd(from)}^^^^^^^^^`,
    );
  });

  it('still ends with 1 where an input can not be read', async () => {
    expect((await tenk(['check', bad, join(folder, 'none.txt')])).exit).toBe(1);
  });

  it.each(samples.map((s) => [s.name, s.path] as const))(
    'finds every sum of %s right, and its output keeps to the schema',
    async (_, path) => {
      const ajv = new Ajv2020({ strict: false, validateFormats: false });
      const checked = await tenk(['check', path, '--json', '-q']);
      const report: unknown = JSON.parse(checked.stdout);
      expect(ajv.validate(jsonSchema(checkReportSchema), report), ajv.errorsText()).toBe(true);
      expect((report as CheckReport).checks.filter((c) => !c.ok)).toEqual([]);
      const facts = await tenk(['facts', path, '--json', '-q']);
      expect(
        ajv.validate(jsonSchema(factsSchema), JSON.parse(facts.stdout)),
        ajv.errorsText(),
      ).toBe(true);
    },
  );
});

describe('seeded slips', () => {
  const filings = [...samples, ...corpus];
  it(`are found, 9 of 10 at least, over ${filings.length} filings${corpus.length === 0 ? ' (no real ones at hand)' : ''}`, {
    timeout: 300_000,
  }, () => {
    const kinds = new Set(['balanceSheet', 'incomeStatement', 'cashFlow', 'stockholdersEquity']);
    const pool = filings.flatMap((file) => {
      const given = decode(file.bytes()).text;
      const reading = readFiling(given);
      const tables = readTables(reading);
      const { checks } = checkFiling(reading, tables, readFacts(reading, tables));
      const broken = new Set(checks.filter((c) => !c.ok).map((c) => c.figure.table));
      const kindOf = new Map(tables.map((t) => [t.id, t.kind]));
      const terms = checks
        .filter((c) => c.ok && c.rule === 'footing' && !broken.has(c.figure.table))
        .flatMap((c) => [c.figure, ...c.terms]);
      const figures = new Map(
        terms
          .filter((t) => t.value !== 0 && kinds.has(kindOf.get(t.table!)!))
          .map((t) => [`${t.table} ${t.row} ${t.column}`, t]),
      );
      return [...figures.values()].map((term) => ({ given, reading, tables, term }));
    });
    let seed = 20_031;
    const random = (below: number): number => {
      seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
      return Math.floor((seed / 2 ** 32) * below);
    };
    const slips = 500;
    let found = 0;
    for (let i = 0; i < slips; i++) {
      const { given, reading, tables, term } = pool[random(pool.length)]!;
      const table = tables.find((t) => t.id === term.table)!;
      const cell = table.rows[term.row!]!.cells[term.column]!;
      const start = reading.lines.givenStarts[cell.line - 1]! + cell.columns[0];
      const printed = given.slice(start, start + cell.columns[1] - cell.columns[0]);
      const digits = [...printed.matchAll(/\d/g)];
      const which = random(digits.length);
      const at = start + digits[which]!.index;
      const other = `${(Number(given[at]) + 1 + random(9)) % 10}`;
      const digit = other === '0' && which === 0 ? `${(Number(given[at]) % 9) + 1}` : other;
      const slipped = readFiling(given.slice(0, at) + digit + given.slice(at + 1));
      const again = readTables(slipped);
      const { checks } = checkFiling(slipped, again, readFacts(slipped, again));
      const named = checks.some(
        (c) =>
          !c.ok &&
          [c.figure, ...c.terms].some((t) => t.table === term.table && t.column === term.column),
      );
      if (named) found++;
    }
    expect(found).toBeGreaterThanOrEqual(0.9 * slips);
  });
});
