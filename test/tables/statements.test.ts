import { describe, expect, it } from 'vitest';
import { headersOf, labelsOf, tableOf, tablesOf, tagged, valuesOf } from './reading.ts';

const balanceSheet = `
                        HARBOR TOOL COMPANY AND SUBSIDIARIES
                           CONSOLIDATED BALANCE SHEETS
                             (Dollars in thousands)

                                                          December 31,
                                                    ------------------------
                                                       1996          1995
                                                    ----------    ----------
ASSETS
Current assets:
  Cash and cash equivalents ......................  $    4,310    $    3,877
  Accounts receivable, less allowance for
    doubtful accounts of $120 and $95 ............      12,045        11,960
  Inventories (Note 3) ...........................       9,871        10,240
                                                    ----------    ----------
    Total current assets .........................      26,226        26,077
Property, plant and equipment, net ...............      31,450        30,002
Other assets .....................................         (12)           --
                                                    ----------    ----------
                                                    $   57,664    $   56,079
                                                    ==========    ==========

See notes to consolidated financial statements.
`;

describe('a balance sheet', () => {
  const table = tableOf(balanceSheet);

  it('is known by its title and has its unit from the line below it', () => {
    expect(table.kind).toBe('balanceSheet');
    expect(table.title).toBe('CONSOLIDATED BALANCE SHEETS');
    expect(table.unit).toMatchObject({ scale: 1000, currency: 'USD' });
  });

  it('gives the spanning header to each column under it', () => {
    expect(headersOf(table)).toEqual([
      ['December 31,', '1996'],
      ['December 31,', '1995'],
    ]);
    expect(table.columns.map((c) => c.period)).toEqual([
      { type: 'instant', end: '1996-12-31', months: null },
      { type: 'instant', end: '1995-12-31', months: null },
    ]);
  });

  it('joins a label wrapped before its figures, and keeps headings apart', () => {
    expect(labelsOf(table)).toEqual([
      'ASSETS',
      'Current assets:',
      'Cash and cash equivalents',
      'Accounts receivable, less allowance for doubtful accounts of $120 and $95',
      'Inventories (Note 3)',
      'Total current assets',
      'Property, plant and equipment, net',
      'Other assets',
      '',
    ]);
    expect(table.rows[0]?.role).toBe('heading');
  });

  it('reads parentheses as negative and dashes as nil', () => {
    expect(valuesOf(table)).toEqual([
      [4310, 3877],
      [12045, 11960],
      [9871, 10240],
      [26226, 26077],
      [31450, 30002],
      [-12, 0],
      [57664, 56079],
    ]);
    const other = table.rows.find((r) => r.label === 'Other assets');
    expect(other?.cells.map((c) => c?.type)).toEqual(['number', 'nil']);
  });

  it('tells sums from lines by their rules and their place', () => {
    const roles = table.rows.map((r) => r.role);
    expect(roles[5]).toBe('subtotal');
    expect(roles[8]).toBe('total');
  });

  it('gives levels by indentation', () => {
    const level = (label: string) => table.rows.find((r) => r.label.startsWith(label))?.level;
    expect(level('Current assets')).toBe(0);
    expect(level('Cash')).toBe(1);
    expect(level('Total current')).toBe(2);
  });
});

describe('a statement of income', () => {
  const text = `
                         STATEMENTS OF INCOME
                (In thousands, except per share amounts)

                                             Year ended June 30,
                                       1997         1996         1995
                                    ----------   ----------   ----------
Net sales                           $  41,200    $  39,050    $  36,777
Cost of goods sold                     28,310       27,400       26,010
                                    ----------   ----------   ----------
Gross profit                           12,890       11,650       10,767
Income taxes                            2,210        1,998        1,720
                                    ----------   ----------   ----------
Net income                          $   3,400    $   3,105    $   2,690
                                    ==========   ==========   ==========
Net income per share                $     .85    $     .77    $     .66
                                    ==========   ==========   ==========
`;
  const table = tableOf(text);

  it('spans years without a rule', () => {
    expect(headersOf(table)).toEqual([
      ['Year ended June 30,', '1997'],
      ['Year ended June 30,', '1996'],
      ['Year ended June 30,', '1995'],
    ]);
    expect(table.columns[0]?.period).toEqual({ type: 'duration', end: '1997-06-30', months: 12 });
  });

  it('leaves figures per share out of the scale', () => {
    const cell = (label: string) => table.rows.find((r) => r.label === label)?.cells[0];
    expect(cell('Net sales')).toMatchObject({ value: 41200, scale: 1000 });
    expect(cell('Net income per share')).toMatchObject({ value: 0.85, scale: 1 });
  });

  const scales = (rows: string): [string, number][] =>
    tableOf(`
                           STATEMENTS OF OPERATIONS
                     (In thousands, except per share amounts)

                                                      1997         1996
                                                   ----------   ----------
${rows}`)
      .rows.filter((r) => r.role !== 'heading')
      .map((r) => [r.label, r.cells[0]!.scale]);

  it('tells the figures a share from the shares that they are worked out with', () => {
    expect(
      scales(`Net sales ........................................  $   41,200   $   38,900
Net income .......................................       5,100        4,800
Earnings per common and common equivalent share ..  $     0.85   $     0.78
Common and common equivalent shares used in the
  calculation of earnings per share ..............       6,012        6,150
Cash dividends of $.20 per common share ..........       1,200        1,230
`),
    ).toEqual([
      ['Net sales', 1000],
      ['Net income', 1000],
      ['Earnings per common and common equivalent share', 1],
      ['Common and common equivalent shares used in the calculation of earnings per share', 1000],
      ['Cash dividends of $.20 per common share', 1000],
    ]);
  });

  it('takes net income without cents for an amount, whatever heading it stands under', () => {
    expect(
      scales(`Primary earnings per share:
  Net income .....................................  $    5,100   $    4,800
  Earnings per share .............................  $     0.85   $     0.78
`).slice(0, 1),
    ).toEqual([['Net income', 1000]]);
    expect(
      scales(`Net sales ........................................  $   41,200   $   38,900
Primary earnings per share:
  Net income .....................................  $      816   $      780
  Adjusted .......................................  $     0.85   $     0.78
`).slice(1, 2),
    ).toEqual([['Net income', 1000]]);
  });

  it('gives all parts of a line the scale that the first of them names', () => {
    expect(
      scales(`Kites flown (in millions) - Domestic .............          12           11
                          - Foreign ..............           5            4
  Total ..........................................          17           15
Net sales ........................................  $   41,200   $   38,900
`),
    ).toEqual([
      ['Kites flown (in millions) - Domestic', 1_000_000],
      ['- Foreign', 1_000_000],
      ['Total', 1_000_000],
      ['Net sales', 1000],
    ]);
  });

  it('takes what has cents among whole thousands for amounts a share', () => {
    expect(
      scales(`Net sales ........................................  $   41,200   $   38,900
Net income .......................................       5,100        4,800
Basic:
  Continuing operations ..........................  $     0.85   $     0.78
  Discontinued operations ........................         .05           --
Average shares (in millions) .....................           6            6
`),
    ).toEqual([
      ['Net sales', 1000],
      ['Net income', 1000],
      ['Continuing operations', 1],
      ['Discontinued operations', 1],
      ['Average shares (in millions)', 1_000_000],
    ]);
    expect(
      scales(`Net sales ........................................  $   41.25   $   38.90
Net income .......................................        5.10        4.80
Average shares (in millions) .....................        6.02        6.15
`),
    ).toEqual([
      ['Net sales', 1000],
      ['Net income', 1000],
      ['Average shares (in millions)', 1_000_000],
    ]);
  });
});

describe('a label over two lines', () => {
  const rows = (lines: string) => `
                                               1996          1995
Net sales                                 $  12,004     $  11,310
${lines}
Interest expense                                (41)          (38)
`;
  it.each([
    [
      'set in, where the next is not',
      'Purchase of treasury\n   Stock',
      'Purchase of treasury Stock',
    ],
    ['that begins with AND', 'TOTAL U.S.\nAND CANADA', 'TOTAL U.S. AND CANADA'],
    ['set in, that begins with BEFORE', 'INCOME\n  BEFORE TAXES', 'INCOME BEFORE TAXES'],
    [
      'of what activities provided',
      'Net cash provided by (used in)\nInvesting activities',
      'Net cash provided by (used in) Investing activities',
    ],
    ['of cash and its', 'Cash and Cash\nEquivalents', 'Cash and Cash Equivalents'],
  ])('is one: a line %s', (_, label, joined) => {
    const lines = label.split('\n');
    const text = rows([lines[0], `${lines[1]?.padEnd(44)}312           298`].join('\n'));
    expect(labelsOf(tableOf(text))).toEqual(['Net sales', joined, 'Interest expense']);
  });
  it.each([
    [
      'a heading stands over two rows set in like it',
      'Europe\n  Cars                                         310           290\n  Trucks                                       102            98\nAsia\n  Cars                                         110            90',
      ['Net sales', 'Europe', 'Cars', 'Trucks', 'Asia', 'Cars', 'Interest expense'],
    ],
    [
      'a rule is below it',
      'Other income\n  Royalties                                    310           290\n                                        ---------     ---------',
      ['Net sales', 'Other income', 'Royalties', 'Interest expense'],
    ],
  ])('is a heading and a row where %s', (_, lines, labels) => {
    expect(labelsOf(tableOf(rows(lines)))).toEqual(labels);
  });
});

describe('headers', () => {
  it('are joined where they wrap, and spread where a rule says how far they reach', () => {
    const table = tableOf(`
Outstanding options are as follows:

                              Options Outstanding         Options Exercisable
                           --------------------------   ----------------------
                                          Weighted                   Weighted
                                           Average                    Average
                             Number       Exercise       Number      Exercise
Range of prices            of options       Price      of options      Price
---------------            ----------    ----------    ----------   ----------
$ 5.00 - $ 9.75               120,500       $ 7.12        80,000       $ 6.90
$10.00 - $14.50                75,250        12.30        41,100        11.75
`);
    expect(headersOf(table)).toEqual([
      ['Options Outstanding', 'Number of options'],
      ['Options Outstanding', 'Weighted Average Exercise Price'],
      ['Options Exercisable', 'Number of options'],
      ['Options Exercisable', 'Weighted Average Exercise Price'],
    ]);
    expect(labelsOf(table)).toEqual(['$ 5.00 - $ 9.75', '$10.00 - $14.50']);
    expect(table.kind).toBe('stockOptions');
  });

  it('stand over the first column where they are as many as the columns, though its figures are narrow', () => {
    const table = tableOf(
      tagged(
        `                                     1998        1997
                                     -----     ---------`,
        `Purchased parts..................   $      32   $     141
Work in process..................           5          15`,
        '<S>                              <C>          <C>',
      ),
    );
    expect(headersOf(table)).toEqual([['1998'], ['1997']]);
  });

  it('stand over the first column where as many rules as columns are below them', () => {
    const table = tableOf(
      tagged(
        `                                     Land         Plant
                                     --------     ---------`,
        `Cost.............................          32         141
Depreciation.....................           5          15`,
        '<S>                              <C>          <C>',
      ),
    );
    expect(headersOf(table)).toEqual([['Land'], ['Plant']]);
  });

  it.each([
    ['a year and its rule', '1996\n----'],
    ['words and their rule', 'Current:\n--------'],
    ['a year and a rule across the table', `1996\n${'-'.repeat(60)}`],
  ])('stay over the columns where %s begin the rows', (_, heading) => {
    const table = tableOf(
      tagged(
        `                                      U.S.        Other
                                   --------     --------`,
        `${heading}
Federal .......................         125          202
State .........................          44           16`,
        '<S>                                 <C>          <C>',
      ),
    );
    expect(headersOf(table)).toEqual([['U.S.'], ['Other']]);
    expect(labelsOf(table)).toEqual([heading.split('\n')[0], 'Federal', 'State']);
  });

  it('are words and a year over rules of their own', () => {
    const table = tableOf(
      tagged(
        `                                               December 31,
                                     Number        2001
                                   ----------   ----------`,
        `Retail ........................        47        $41.3
Wholesale .....................         3         17.4`,
        '<S>                                   <C>          <C>',
      ),
    );
    expect(headersOf(table)).toEqual([['Number'], ['December 31, 2001']]);
    expect(valuesOf(table)).toEqual([
      [47, 41.3],
      [3, 17.4],
    ]);
  });

  it('may be changes from year to year, which are of no year', () => {
    const table = tableOf(
      tagged(
        `                                    1997       1996    1997-96
                                   -----      -----    -------`,
        `Employees .....................  269,465    240,615      12.0
Contractors ...................   20,751     28,033     (26.0)`,
        '<S>                                <C>        <C>        <C>',
      ),
    );
    expect(headersOf(table)).toEqual([['1997'], ['1996'], ['1997-96']]);
    expect(table.columns[2]?.period).toBeNull();
  });

  it('span the groups of columns that the last rule has parts for', () => {
    const table = tableOf(
      tagged(
        `                                Principal     Value     Principal     Value
                                ---------     -----     ---------     -----
                                   June 30, 1998           June 30, 1997
                                -------------------     -------------------`,
        `Forward contracts ...........     1,200        12           980         9
Options .....................       300         4           250         3`,
        '<S>                             <C>           <C>       <C>           <C>',
      ),
    );
    expect(headersOf(table)).toEqual([
      ['Principal', 'June 30, 1998'],
      ['Value', 'June 30, 1998'],
      ['Principal', 'June 30, 1997'],
      ['Value', 'June 30, 1997'],
    ]);
  });

  it.each([
    ['a caption', '<CAPTION>'],
    ['marks of columns', ''],
  ])('over %s in the middle begin the columns that were cut off from a wide table', (_, tag) => {
    const tables = tablesOf(`<TABLE>
<CAPTION>
                                    FOURTH       THIRD       SECOND
                                   QUARTER      QUARTER      QUARTER
                                  ---------    ---------    ---------
<S>                               <C>          <C>          <C>
Net sales.......................   $  1,556     $  1,402     $  1,405
Net income......................        106          101           55

${tag}

                                     FIRST
                                   QUARTER
                                  ---------
<S>                               <C>
Net sales.......................   $  1,578
Net income......................         47
</TABLE>
`);
    expect(tables.map(headersOf)).toEqual([
      [['FOURTH QUARTER'], ['THIRD QUARTER'], ['SECOND QUARTER']],
      [['FIRST QUARTER']],
    ]);
    expect(tables.map(valuesOf)).toEqual([
      [
        [1556, 1402, 1405],
        [106, 101, 55],
      ],
      [[1578], [47]],
    ]);
  });

  it('over a rule in the middle begin the column that was cut off, where no tag tells', () => {
    const tables = tablesOf(`
                                    FOURTH       THIRD       SECOND
                                   QUARTER      QUARTER      QUARTER
                                  ---------    ---------    ---------
Net sales.......................   $  1,556     $  1,402     $  1,405
Net income......................        106          101           55

                                     FIRST
                                   QUARTER
                                  ---------
Net sales.......................   $  1,578
Net income......................         47
`);
    expect(tables.map(headersOf)).toEqual([
      [['FOURTH QUARTER'], ['THIRD QUARTER'], ['SECOND QUARTER']],
      [['FIRST QUARTER']],
    ]);
    expect(valuesOf(tables[1]!)).toEqual([[1578], [47]]);
  });

  it('do not begin with the rest of a cell, where every row has tags of its own', () => {
    const row = (n: number) => `<S>
<C>
Lot ${n} ...............    1,23${n}    5,67${n}
                                     leased
`;
    const tables = tablesOf(
      `<TABLE>\n<CAPTION>\n                        1996     1995\n${row(1)}${row(2)}${row(3)}</TABLE>\n`,
    );
    expect(tables).toHaveLength(1);
  });

  it('leave a title over the whole table out, and take the year of one column from its own line', () => {
    const table = tableOf(`<TABLE>
                       HARBOR TOOL COMPANY AND SUBSIDIARIES

                       CONSOLIDATED STATEMENT OF CASH FLOWS
                       ------------------------------------
               For the Years Ended December 31, 1993, 1992 and 1991
<CAPTION>
                                       1993         1992         1991
                                     --------     --------     --------
<S>                                  <C>          <C>          <C>
Net income ........................       310          290          280
Depreciation ......................        45           44           43
</TABLE>
`);
    expect(table.title).toBe('CONSOLIDATED STATEMENT OF CASH FLOWS');
    expect(table.columns.map(({ period }) => period?.end)).toEqual([
      '1993-12-31',
      '1992-12-31',
      '1991-12-31',
    ]);
  });

  it('in the middle begin a table of their own', () => {
    const tables = tablesOf(`
                                1998        1997
                              --------    --------
Orders received               $ 12,000    $ 11,500
Orders shipped                  11,200      10,900

                                1996        1995
                              --------    --------
Orders received               $ 10,000    $  9,500
Orders shipped                   9,200       8,900
`);
    expect(tables.map((t) => t.columns.map((c) => c.header.join(' ')))).toEqual([
      ['1998', '1997'],
      ['1996', '1995'],
    ]);
  });
});

describe('a table that goes on over a page break', () => {
  const page = (last: string, header: string) => `
                        CONSOLIDATED BALANCE SHEETS

                                      1996        1995
                                    --------    --------
Cash                                $  1,200    $  1,100
Inventories                            3,400       3,300
${last}
                                F-3
<PAGE>
                        ${header}

                                      1996        1995
                                    --------    --------
Accounts payable                    $    900    $    800
Common stock                           3,700       3,600
`;
  it('is one table where title and header are repeated', () => {
    const tables = tablesOf(page('', 'CONSOLIDATED BALANCE SHEETS (continued)'));
    expect(tables).toHaveLength(1);
    expect(tables[0]?.rows).toHaveLength(4);
  });
  it('is two where another title stands between', () => {
    expect(tablesOf(page('', 'CONSOLIDATED STATEMENTS OF OPERATIONS'))).toHaveLength(2);
  });
});

describe('a table of words', () => {
  const text = `
The executive officers of the Company are:

Name                     Age    Position                            Since
----                     ---    --------                            -----

Ada B. Crane             57     Chairman of the Board and            1991
                                Chief Executive Officer

Otto Finch               43     President                            1994
`;
  it('joins what wraps within a cell', () => {
    const table = tableOf(text);
    expect(table.kind).toBe('executiveOfficers');
    expect(headersOf(table)).toEqual([['Age'], ['Position'], ['Since']]);
    expect(labelsOf(table)).toEqual(['Ada B. Crane', 'Otto Finch']);
    expect(valuesOf(table)).toEqual([
      [57, 'Chairman of the Board and Chief Executive Officer', 1991],
      [43, 'President', 1994],
    ]);
  });
});

describe('figures that stand side by side in no row', () => {
  it('are of one column, though their ends differ by a character', () => {
    const table = tableOf(
      tagged(
        `                            EXERCISABLE    UNEXERCISABLE
                            -----------    -------------`,
        `Ada Roe .................           0           30,000
John Doe ................            0          800,000
Jane Poe ................           0          750,000
Max Moe .................            0          500,000`,
        '<S>                         <C>            <C>',
      ),
    );
    expect(valuesOf(table)).toEqual([
      [0, 30_000],
      [0, 800_000],
      [0, 750_000],
      [0, 500_000],
    ]);
  });
});

describe('words far from all columns', () => {
  const withAside = (aside: string) =>
    tableOf(
      tagged(
        `                                1996         1995
                              --------     --------`,
        `Sales .....................     1,200        1,100
Costs .....................       900          850
${aside}
Taxes .....................        40           35`,
        '<S>                           <C>          <C>',
      ),
    );
  it('leave the figure beside them as it is', () => {
    const table = withAside(
      'Interest ..................        10           12               see below',
    );
    expect(valuesOf(table)[2]).toEqual([10, 12]);
  });
});

describe('a table of crosses', () => {
  it('has a column wherever a header stands, though one row alone has a cross there', () => {
    const table = tableOf(`
The principal plants are used as follows:

<TABLE>
<CAPTION>
                    Components     Digital Products     Materials
                    ----------     ----------------     ---------
<S>                     <C>               <C>               <C>
Dallas, Texas            X                 X
Austin, Texas            X
Plano, Texas                               X
Attleboro, Mass.         X                                  X
</TABLE>
`);
    expect(headersOf(table)).toEqual([['Components'], ['Digital Products'], ['Materials']]);
    expect(valuesOf(table).at(-1)).toEqual(['X', null, 'X']);
  });
});

describe('what is no table', () => {
  it.each([
    [
      'prose with figures',
      'In 1996 sales were $41,200 and in 1995 they were $39,050, an\nincrease of 5.5% over the year before, of which 3.1% came\nfrom prices and the rest from volume.\n',
    ],
    [
      'justified prose',
      'The  Company  had  1,200  employees  at  December  31,  1996  and  1,150\nemployees  at  December  31,  1995,  of  whom  320  and  310  were  members\nof  unions  whose  contracts  end  in  1998  and  1999.\n',
    ],
    ['an address', '                12 Harbor Road\n             Springfield, Ohio 45501\n'],
    [
      'a page number',
      'The text ends here.\n\n\n                                  12\n\n\nIt goes on here.\n',
    ],
  ])('%s', (_, text) => {
    expect(tablesOf(`The text begins.\n\n${text}\nThe text ends.\n`)).toEqual([]);
  });
});

describe('the unit that the notes state at their head', () => {
  const text = `PART II

Item 8.  Financial Statements and Supplementary Data

NOTES TO CONSOLIDATED FINANCIAL STATEMENTS
(Dollars in millions, except per share amounts)

3. INVENTORIES

                                 1996          1995
                               ------        ------
Raw materials .............       120           110
Finished goods ............       340           335
                               ------        ------
                                  460           445
                               ======        ======

PART III

Item 11.  Executive Compensation

The pay of the officers named below was:

                                 1996          1995
                               ------        ------
Ada Roe ...................   310,000       290,000
John Doe ..................   250,500       240,250
`;
  it('is that of tables in the notes, and ends with their item', () => {
    const units = tablesOf(text).map((table) => table.unit?.scale ?? null);
    expect(units).toEqual([1_000_000, null]);
  });
});
