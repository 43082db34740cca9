/** Where a header begins and what it holds: what stands over columns, and what only stands near them. */
import { describe, expect, it } from 'vitest';
import { headersOf, labelsOf, tableOf, tablesOf, tagged, valuesOf } from './reading.ts';

const cover = `                              FORM 10-K

              For the fiscal year ended December 31, 1996

                          LAKESIDE STORES, INC.

`;
const ends = (text: string) => tableOf(text).columns.map((c) => c.period?.end ?? null);

describe('years over groups of columns', () => {
  const grouped = `
The fair values of financial instruments are as follows:
                                      (in millions)
                        1996                   1995
                           Carrying       Fair    Carrying       Fair
                             Amount      Value      Amount      Value

Cash and equivalents       $ 1,203       $ 1,203     $ 676       $ 676
Long-term investments      $    54       $    59     $ 216       $ 221
Long-term debt             $   292       $   280     $ 823       $ 801
`;
  it('are of all columns of their group, wherever over it they stand', () => {
    expect(headersOf(tableOf(cover + grouped))).toEqual([
      ['1996', 'Carrying Amount'],
      ['1996', 'Fair Value'],
      ['1995', 'Carrying Amount'],
      ['1995', 'Fair Value'],
    ]);
    const day = ['1996-12-31', '1996-12-31', '1995-12-31', '1995-12-31'];
    expect(ends(cover + grouped)).toEqual(day);
  });
  it('part words of one group that stand closer than those of the other', () => {
    const close = `
                               1996                    1995
                                               Credit                  Credit
                            Notional   Fair    Risk    Notional  Fair  Risk
                            Principal  Value   Amount  Principal Value Amount

Interest rate swaps         $   699    $ (40)     $ 9  $   648  $ (8)    $  7
Forward contracts           $ 2,385    $ (23)     $15  $ 2,114  $  6     $ 19
Purchased options           $ 1,510    $  17      $21  $ 1,637  $ 28     $ 33
`;
    expect(headersOf(tableOf(cover + close)).map((header) => header.join(' | '))).toEqual([
      '1996 | Notional Principal',
      '1996 | Fair Value',
      '1996 | Credit Risk Amount',
      '1995 | Notional Principal',
      '1995 | Fair Value',
      '1995 | Credit Risk Amount',
    ]);
  });
  it('are of their own column alone where the headers below differ', () => {
    const differ = grouped
      .replace(
        'Carrying       Fair    Carrying       Fair',
        'Carrying     Change       Stated       Cost',
      )
      .replace(
        'Amount      Value      Amount      Value',
        '  Amount                              Basis',
      );
    const [, second] = headersOf(tableOf(cover + differ));
    expect(second).not.toContain('1996');
  });
});

describe('words over groups of columns whose headers come again', () => {
  const vehicles = (heads: string, years: string) => `
                                ${heads}
                                ${years}

Cars                          458,253   446,772   1,950,238  1,841,248
Trucks                        401,310   377,604   1,637,122  1,402,115
Buses and other vehicles        2,104     1,911       7,430      6,902
`;
  it('are of their group, where no rule tells', () => {
    const text = vehicles(
      '     Fourth Quarter          Full Year',
      '1993      1992       1993       1992',
    );
    expect(headersOf(tableOf(text))).toEqual([
      ['Fourth Quarter', '1993'],
      ['Fourth Quarter', '1992'],
      ['Full Year', '1993'],
      ['Full Year', '1992'],
    ]);
  });
  it.each([
    ['right over a column', `${' '.repeat(14)}Weighted${' '.repeat(17)}Average`],
    ['the same over both', '        Quarter                        Quarter'],
  ])('are of one column, where they stand %s', (_, heads) => {
    const text = `
${' '.repeat(25)}${heads}
                              Gross      Cost         Gross      Cost

Cars                          458,253   446,772   1,950,238  1,841,248
Trucks                        401,310   377,604   1,637,122  1,402,115
Buses and other vehicles        2,104     1,911       7,430      6,902
`;
    const groups = headersOf(tableOf(text)).map(([head]) => head);
    expect(groups[0] === groups[1] && groups[2] === groups[3]).toBe(false);
  });
  it('are not, where the headers below are others', () => {
    const text = vehicles(
      '     Fourth Quarter          Full Year',
      '1993      1992       1991       1990',
    );
    expect(headersOf(tableOf(text))[2]).not.toEqual(['Full Year', '1991']);
  });
});

describe('years over a rule across the whole table, with a header of the stub beside them', () => {
  const proForma = (over: string) => `${cover}
Net income would have been as follows:

${over}
------------------------------------------------------------------------------
                              Reported   Pro Forma      Reported   Pro Forma
                              -----------------------------------------------
Revenue                        $15,262     $15,262       $19,747     $19,747
Cost of revenue                  2,460       2,603         2,814       3,013
Net income                     $ 4,490     $ 3,984       $ 7,785     $ 6,704
`;
  it('are part of the header, and of their group', () => {
    const text = proForma(
      'Year Ended December 31                    1996                       1995',
    );
    expect(headersOf(tableOf(text))).toEqual([
      ['1996', 'Reported'],
      ['1996', 'Pro Forma'],
      ['1995', 'Reported'],
      ['1995', 'Pro Forma'],
    ]);
  });
  it('are part of it, words are not: they are a title', () => {
    const text = proForma('              STATEMENTS OF OPERATIONS AND OTHER DATA');
    expect(headersOf(tableOf(text))).toEqual([
      ['Reported'],
      ['Pro Forma'],
      ['Reported'],
      ['Pro Forma'],
    ]);
  });
});

describe('one year over columns of quarters', () => {
  it('is of all of them, though it stands right over one', () => {
    const text = `${cover}
14. Quarterly Results of Operations (Unaudited)

                                               1996
                                         Three Months Ended

                    March 31         June 30       September 30    December 31
Net sales         $ 9,254,050     $ 11,008,835    $ 9,975,928    $ 10,431,908
Gross profit        2,858,113        3,432,768      3,138,508       3,211,163
Net income            776,797          847,201        766,987         631,843
`;
    expect(ends(text)).toEqual(['1996-03-31', '1996-06-30', '1996-09-30', '1996-12-31']);
  });
});

describe('the parts of a rule under years', () => {
  const shares = (first: string) => `${cover}
                               1996                      1995
                         ${first}   -------------------------
                         Shares    Amount    Each    Shares    Amount    Each
Income                      493    $2,241   $4.55       487    $1,594   $3.27
Options exercised            23                          12
Income assuming dilution    516    $2,241   $4.34       499    $1,594   $3.19
`;
  it('reach a column right beside them', () => {
    const heads = headersOf(tableOf(shares('-----------------    ')));
    expect(heads[2]?.[0]).toBe('1996');
  });
  it('reach none that is further off', () => {
    const heads = headersOf(tableOf(shares('-------------        ').replace('1995', '1994')));
    expect(heads[0]?.[0]).toBe('1996');
  });
});

describe('a change between two years', () => {
  it.each(['1996 vs. 1995', '1996 Over/(Under) 1995', '1996 over 1995', '1996 compared with 1995'])(
    'headed %s is of no period',
    (header) => {
      const text = `${cover}
                                1996        1995      ${header}
                              --------    --------    ${'-'.repeat(header.length)}
Sales                         $ 12,000    $ 11,500       $ 500
Costs                           11,200      10,900         300
`;
      expect(ends(text)).toEqual(['1996-12-31', '1995-12-31', null]);
    },
  );
});

describe('a period from one day to another', () => {
  const over = (first: string, second: string) => `${cover}
                              ${first.padEnd(19)}${second}
                              ---------------    ---------------
Sales                            $ 12,000           $ 11,500
Costs                              11,200             10,900
`;
  const periods = (text: string) => tableOf(text).columns.map((c) => c.period);
  it('ends on the second, and is as long as they are apart', () => {
    const text = over('July 1, 1995 to', 'July 1, 1994 to').replace(
      '                              -',
      `                               June 30, 1996      June 30, 1995\n                              -`,
    );
    expect(periods(text)).toEqual([
      { type: 'duration', end: '1996-06-30', months: 12 },
      { type: 'duration', end: '1995-06-30', months: 12 },
    ]);
  });
  it('begins in the year in which it ends, or the year before where its day is later', () => {
    const text = over('April 23 through', 'Nov. 1 through').replace(
      '                              -',
      `                               Dec. 31, 1996      Jan. 31, 1996\n                              -`,
    );
    expect(periods(text)).toEqual([
      { type: 'duration', end: '1996-12-31', months: 8 },
      { type: 'duration', end: '1996-01-31', months: 3 },
    ]);
  });
});

describe('the header of a table without tags', () => {
  const rows = `Net sales..................      $  6,134   $  5,941   $  7,081
Net income.................      $    601   $    309   $  1,045
`;
  const years = [['1996'], ['1995'], ['1994']];
  it('goes on over rules that stand beside words', () => {
    const text = `
FIVE FISCAL YEARS                    1996       1995       1994
(In millions)                    --------   --------   --------

${rows}`;
    expect(headersOf(tableOf(text))).toEqual(years);
  });
  it.each([1, 2, 3])('goes on over a heading of rows with %i blank lines below it', (blanks) => {
    const text = `
                                     1996       1995       1994
United States
${'\n'.repeat(blanks)}${rows}`;
    expect(headersOf(tableOf(text))).toEqual(years);
  });
  it('goes on over a long heading of rows between blank lines', () => {
    const text = `
                                     1996       1995       1994

Transactions That Qualify as Hedges of the Accounts

${rows}`;
    expect(headersOf(tableOf(text))).toEqual(years);
  });
  it('does not begin with a sentence that has a gap', () => {
    const text = `
The sales of the year were higher than those of any year before it, since the
proceeds from the sale of the stores in the south were  added to those of 1996.
                                     1996       1995       1994
                                 --------   --------   --------
${rows}`;
    expect(headersOf(tableOf(text))).toEqual(years);
  });
  it.each([
    ['one blank line over', 1, true],
    ['two blank lines over', 2, false],
  ])('holds words off the middle of the columns that stand %s it: %s', (_, blanks, holds) => {
    const text = `
                            OPTION GRANTS IN 1996
${'\n'.repeat(blanks)}                                  Options   Price    Value
                                  -------  -------  -------
J. Smith.....................       1,000    12.50    1,300
A. Miller....................       2,000    13.50    2,600
`;
    const [first] = headersOf(tableOf(text));
    expect(first?.includes('OPTION GRANTS IN 1996')).toBe(holds);
  });
  it('holds no title whose words two blanks part', () => {
    const text = `
               Selected Quarterly  Financial Data (Unaudited)


                                     1996       1995       1994
                                 --------   --------   --------
${rows}`;
    expect(headersOf(tableOf(text))).toEqual(years);
  });
  it('holds words over the middle of the columns, however far above', () => {
    const text = `
                                       Years ended June 30


                                     1996       1995       1994
                                 --------   --------   --------
${rows}`;
    expect(headersOf(tableOf(text))[0]).toEqual(['Years ended June 30', '1996']);
  });
});

describe('a rule for each column', () => {
  it('tells that years stand over the first column, though its figures end behind its rule', () => {
    const header = `                               1996    Change    1995
                              ------   ------   ------`;
    const table = tableOf(
      tagged(
        header,
        'Other income, net                  25      12%      22',
        '<S>   <C>  <C>  <C>',
      ),
    );
    expect(headersOf(table)).toEqual([['1996'], ['Change'], ['1995']]);
  });
});

describe('the rows of a table without tags', () => {
  it('go on where figures that one blank parts end as those above them do', () => {
    const text = `
                                        1996    1995    1994
                                     ------- ------- -------
Net sales.......................     $ 9,833 $11,062 $ 9,189
Net income......................     $   816 $   424 $   310
Earnings per common and
common equivalent share              $  6.59 $  3.45 $  2.61
Shares used in the calculation
of earnings per share                123,734 123,047 118,735
`;
    expect(valuesOf(tableOf(text))).toEqual([
      [9833, 11062, 9189],
      [816, 424, 310],
      [6.59, 3.45, 2.61],
      [123734, 123047, 118735],
    ]);
  });
  it('go on under headings that run over the first column, where figures end as before', () => {
    const text = `
                     Weighted      Amount      Amount   Interest
   Short-term        Average  Outstanding Outstanding       Rate
   Borrowings       Balance   During the  During the     (Year)

Year ended September 30, 1994:

   Bank loans  $ 292,200     $1,178,000  $ 717,000       3.4%

Year ended September 24, 1993:

   Bank loans  $ 823,182     $  999,567  $ 291,681       3.2%
`;
    expect(valuesOf(tableOf(text))).toEqual([
      [292200, 1178000, 717000, 3.4],
      [823182, 999567, 291681, 3.2],
    ]);
  });
  it('end before a paragraph, though its last line is short', () => {
    const table = (names: readonly string[]) => `
                                                    Director
Name                                     Age           since
--------------------------------         ---        --------
${names.map((name) => `${name.padEnd(41, '.')} 42            1997\n`).join('')}`;
    const between = `
     Listed below are the directors whose terms of office do not expire
until the next meeting of shareholders.

`;
    const text = table(['John Smith', 'Mary Jones']) + between + table(['Ann Miller', 'Tom Brown']);
    expect(tablesOf(text).map((t) => t.rows.map((row) => row.label))).toEqual([
      ['John Smith', 'Mary Jones'],
      ['Ann Miller', 'Tom Brown'],
    ]);
  });
});

describe('a header whose words stand close', () => {
  const header = '      Short-term       Year-end  Interest  During the  During the       Rate';
  const text = (line: string) => `
                                            Maximum     Average
${line}
    Borrowings          Balance      Rate        Year        Year          %

Bank loans              292,200    5.0%     1,178,000     717,000       3.4%
Commercial paper        823,182    3.3%       999,567     291,681       3.2%
`;
  it('is no justified prose, where a wide gap parts the stub from the columns', () => {
    expect(headersOf(tableOf(text(header)))[0]).toEqual(['Year-end Balance']);
  });
  it('is, where no gap is wide', () => {
    const prose = 'The borrowings  at year-end  are set forth  during the  year in the  notes.';
    expect(headersOf(tableOf(text(prose)))[0]).toEqual(['Balance']);
  });
});

describe('a `$` that blanks part from the words before it and from its figure', () => {
  const table = (borrowings: string, debt: string) => `
                              1994          1993
Net sales                 $ 9,189       $ 7,977
${borrowings}       $   823
${debt}       $   300
`;
  it('belongs to the figure', () => {
    const read = tableOf(table('Short-term borrowings $   292', 'Ten-year unsecured notes $304'));
    expect(labelsOf(read)).toContain('Short-term borrowings');
    expect(valuesOf(read)[1]).toEqual([292, 823]);
    expect(read.rows[1]?.cells[0]).toMatchObject({ raw: '$ 292', currency: 'USD' });
  });
  it('and a gap of two blanks or more from it, too', () => {
    const read = tableOf(table('Short-term borrowings $   292', 'Ten-year unsecured      $ 304'));
    const rows = `
                              1994          1993
Net sales                 $ 9,189       $ 7,977
Ten-year unsecured notes $    300       $   259
Other                     $     4       $     7
`;
    expect(labelsOf(tableOf(rows))).toContain('Ten-year unsecured notes');
    expect(valuesOf(read)[2]).toEqual([304, 300]);
  });
  it('is part of the words before a leader, or right before its figure', () => {
    const rows = `
                                                        1994          1993
Common stock, par value $ 1 .......................      500           400
Accounts receivable, less allowance of $371          $ 9,189       $ 7,977
`;
    expect(labelsOf(tableOf(rows))).toEqual([
      'Common stock, par value $ 1',
      'Accounts receivable, less allowance of $371',
    ]);
  });
});

describe('a rule of three dashes beside longer ones', () => {
  it('closes a header of words, and is no cell', () => {
    const text = `
Executive Officers of the Registrant

   Name                     Age Position with the Company
   ----                     --- -------------------------
   John Smith..............  44 Chairman of the Board
   Mary Jones..............  44 President; Chief Executive Officer
   Ann Miller..............  58 Executive Vice President
`;
    const labels = tableOf(text).rows.map((row) => row.label);
    expect(labels).toEqual(['John Smith', 'Mary Jones', 'Ann Miller']);
  });
});

describe('the foot of a page', () => {
  it('is no row of the table above it', () => {
    const text = `
                                     1996       1995       1994
                                 --------   --------   --------
Net sales..................      $  6,134   $  5,941   $  7,081
Net income.................      $    601   $    309   $  1,045




See notes to financial statements.                            2
`;
    expect(tablesOf(text).map(valuesOf)).toEqual([
      [
        [6134, 5941, 7081],
        [601, 309, 1045],
      ],
    ]);
  });
});

describe('a table right below another', () => {
  const table = (header: string, label: string) => `<TABLE>
<CAPTION>
${header}
                                     1996       1995       1994
                                 --------   --------   --------
<S>                              <C>        <C>        <C>
${label.padEnd(33)}$ 12,000   $ 11,500   $ 11,000
</TABLE>
`;
  const first = table('(In thousands)', 'Maturities of debt');
  const second = table('', 'Minimum rentals');
  const scales = (text: string) => tablesOf(text).map((t) => t.rows[0]?.cells[0]?.scale);
  it('that states no unit is in that of the one above', () => {
    expect(scales(`${first}${second}`)).toEqual([1000, 1000]);
    expect(scales(`${first}\n\n${second}`)).toEqual([1000, 1000]);
  });
  it('is in its own where it states one, or where words stand between', () => {
    expect(scales(first + table('(In millions)', 'Minimum rentals'))).toEqual([1000, 1e6]);
    expect(scales(`${first}\nThe rentals of stores are as follows:\n\n${second}`)).toEqual([
      1000, 1,
    ]);
  });
});

describe('a header over the tag of its table', () => {
  const over = `Allowance for            Beginning     Charged to     Ending
doubtful accounts:       balance       expenses       balance
`;
  const table = `<TABLE>
<CAPTION>
<S>                      <C>           <C>            <C>
Year ended 1996          $87           $28            $91
Year ended 1995          $91           $17            $87
</TABLE>
`;
  const headers = [['Beginning balance'], ['Charged to expenses'], ['Ending balance']];
  it('is the table’s, where none stands under the tag', () => {
    expect(headersOf(tableOf(`Bad debts are as follows.\n\n${over}${table}`))).toEqual(headers);
  });
  it('is not, where a blank line stands between, or words that are no header', () => {
    for (const between of ['\n', 'The allowances were as follows in the years:\n']) {
      expect(headersOf(tablesOf(`${over}${between}${table}`).at(-1)!)).toEqual([[], [], []]);
    }
  });
  it('leaves a header under the tag alone', () => {
    const own = table.replace('<S> ', `${over.replace('Ending', 'Final ')}<S> `);
    expect(headersOf(tablesOf(`\n${over}${own}`).at(-1)!).at(-1)).toEqual(['Final balance']);
  });
});
