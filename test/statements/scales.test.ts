import { type Row, readFacts, readFiling, readTables } from 'tenk';
import { describe, expect, it } from 'vitest';
import { text } from '../support/text.ts';

const head = text`
                                    FORM 10-K
                For the fiscal year ended December 31, 1998
                        GREENE KITE COMPANY, INC.

`;
const selected = text`
  Item 6.  Selected Financial Data
           (In thousands, except per share amounts)

                                              1998         1997         1996
                                           ---------    ---------    ---------
  Net sales ............................   $  48,310    $  44,127    $  40,016
  Net income ...........................       4,048        3,307        2,709
`;

function facts(body: string) {
  const reading = readFiling(head + body);
  return readFacts(reading, readTables(reading));
}
const values = (body: string, concept: string) =>
  facts(body)
    .filter((f) => f.concept === concept)
    .map((f) => f.value);

describe('figures of a table without a scale', () => {
  const quarters = text`

  Quarterly results

                                    First      Second     Third     Fourth      Year
  1998                             -------    -------    -------    -------    ------
  Net sales ....................   $11,701    $13,371    $11,187    $12,051   $48,310
  Net income ...................       952        749      1,171      1,176     4,048
  `;

  /** The facts where nothing near the quarters says in what they are. */
  function salesOf(quarters: string): number[] {
    const reading = readFiling(head + selected + quarters);
    const tables = readTables(reading).map((table) =>
      table.kind === 'quarterlyData'
        ? { ...table, unit: null, rows: table.rows.map(asPrinted) }
        : table,
    );
    return readFacts(reading, tables)
      .filter((f) => f.concept === 'SalesRevenueNet' && f.statement === 'quarterlyData')
      .map((f) => f.value);
  }
  const asPrinted = (row: Row): Row => ({
    ...row,
    cells: row.cells.map((cell) => cell && { ...cell, scale: 1 }),
  });

  it('take that of the table whose figures they repeat', () => {
    expect(salesOf(quarters)).toEqual([11_701_000, 13_371_000, 11_187_000, 12_051_000, 48_310_000]);
  });

  it('stay as printed where they repeat none', () => {
    const others = quarters.replace('48,310', '48,301').replace('4,048', '4,084');
    expect(salesOf(others)).toEqual([11_701, 13_371, 11_187, 12_051, 48_301]);
  });
});

describe('earnings a share', () => {
  it('are told from amounts where the words that say so stand elsewhere', () => {
    const body = `${selected}\n  Basic:\n  Income from continuing operations           1.35         1.10          .90\n`;
    expect(values(body, 'IncomeLossFromContinuingOperations')).toEqual([]);
    expect(values(body, 'NetIncomeLoss')).toEqual([4_048_000, 3_307_000, 2_709_000]);
  });

  it('are those of all earnings, not those of a part that comes before', () => {
    const body = `${selected}  Income from continuing operations per
    common share
      Primary ..........................        1.20         1.02          .85
      Fully diluted ....................        1.16          .99          .83
  Net income per common share
      Primary ..........................        1.35         1.10          .90
      Fully diluted ....................        1.31         1.07          .88
`;
    expect(values(body, 'EarningsPerShareBasic')).toEqual([1.35, 1.1, 0.9]);
    expect(values(body, 'EarningsPerShareDiluted')).toEqual([1.31, 1.07, 0.88]);
    expect(values(body, 'IncomeLossFromContinuingOperationsPerBasicShare')).toEqual([
      1.2, 1.02, 0.85,
    ]);
  });
});

describe('what is counted', () => {
  it('is neither money nor shares', () => {
    const body = `${selected}  Average number of employees ..........         412          398          377
  Days sales in receivables ............          46           51           49
`;
    const counted = facts(body).filter((f) => f.unit === 'pure');
    expect(counted.map((f) => f.value)).toEqual([412, 398, 377, 46, 51, 49]);
  });
});

describe('figures that are not of the year over them', () => {
  it('are left out where a column sets one year against another', () => {
    const body = text`
  Item 6.  Selected Financial Data
           (In thousands)

                                                                  1998
                                                                Over/(Under)
                                              1998       1997       1997
                                           -------    -------    -------
  Net sales ............................   $48,310    $44,127    $ 4,183
  Net income ...........................     4,048      3,307        741
    `;
    expect(values(body, 'NetIncomeLoss')).toEqual([4_048_000, 3_307_000]);
  });

  it('have no period where tags begin another header', () => {
    const body = text`
  Item 6.  Selected Financial Data

  <TABLE>
  <CAPTION>
                                              1998         1997         1996
                                           ---------    ---------    ---------
  <S>                                      <C>          <C>          <C>
  Net sales ............................   $  48,310    $  44,127    $  40,016
  Net income ...........................       4,048        3,307        2,709

  <CAPTION>

                                              FIRST
                                              YEAR
                                           ---------
  <S>                                      <C>
  Net sales ............................   $  36,871
  Net income ...........................       2,416
  </TABLE>
    `;
    const first = facts(body).filter((f) => f.value === 36_871);
    expect(first.map((f) => f.period)).toEqual([null]);
    expect(facts(body).find((f) => f.value === 48_310)?.period?.end).toBe('1998-12-31');
  });
});

describe('a line that comes several times', () => {
  it('is that of the whole company where a heading says which', () => {
    const body = text`
  Item 6.  Selected Financial Data
           (In thousands)

                                              1998         1997         1996
                                           ---------    ---------    ---------
  Kites
  Net income ...........................   $   3,048    $   2,307    $   1,709
  Financial services
  Net income ...........................       1,010        1,020        1,030
  Total company
  Net income ...........................       4,048        3,307        2,709
    `;
    expect(values(body, 'NetIncomeLoss')).toEqual([4_048_000, 3_307_000, 2_709_000]);
  });

  it('is another where it says what it includes', () => {
    const body = `${selected}  Long-term debt, including current portion        8,305        9,933       11,578
`;
    expect(values(body, 'LongTermDebtNoncurrent')).toEqual([]);
    expect(values(body, 'LongTermDebt')).toEqual([8_305_000, 9_933_000, 11_578_000]);
  });
});
