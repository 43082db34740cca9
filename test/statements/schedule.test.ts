import { readFiling } from 'tenk';
import { describe, expect, it } from 'vitest';
import { readFacts } from '../../src/statements/readFacts.ts';
import { readSchedules } from '../../src/statements/schedules/schedule.ts';
import { text } from '../support/text.ts';

const tenK = text`
  <DOCUMENT>
  <TYPE>10-K
  <SEQUENCE>1
  <TEXT>
                                    FORM 10-K
  Item 1.  Business

  The Company makes kites.
  </TEXT>
  </DOCUMENT>
`;

const filing = (...bodies: string[]) =>
  readFiling(
    tenK +
      bodies
        .map(
          (body, i) =>
            `<DOCUMENT>\n<TYPE>EX-27${i > 0 ? `.${i + 1}` : ''}\n<SEQUENCE>${i + 2}\n<TEXT>\n${body}\n</TEXT>\n</DOCUMENT>\n`,
        )
        .join(''),
  );

const schedulesIn = (...bodies: string[]) => {
  const { lines, documents } = filing(...bodies);
  return readSchedules(lines, documents);
};
const factsIn = (...bodies: string[]) => {
  const reading = filing(...bodies);
  const facts = readFacts(reading, []);
  return { facts, codes: reading.diagnostics.map((d) => d.code) };
};

const commercial = text`
  <TABLE> <S> <C>
  <ARTICLE> 5
  <LEGEND>
  THIS SCHEDULE CONTAINS <CASH> 17 AND OTHER INFORMATION
  </LEGEND>
  <MULTIPLIER> 1,000
  <S>                             <C>
  <PERIOD-TYPE>                   YEAR
  <FISCAL-YEAR-END>                          JUN-30-1997
  <PERIOD-END>                               JUN-30-1997
  <CASH>                                           1,250
  <TOTAL-ASSETS>                               $  14,387
  <NET-INCOME>                                     (454)
  <EPS-PRIMARY>                                    (.15)<F1>
  <EPS-DILUTED>
  </TABLE>
  <FN>
  <F1> restated <CASH> 5
  </FN>
`;

describe('a financial data schedule', () => {
  it('gives its article, multiplier, period and figures, the legend and the footnotes left out', () => {
    const [schedule] = schedulesIn(commercial);
    expect(schedule).toMatchObject({
      document: 'EX-27',
      article: '5',
      multiplier: 1000,
      restated: false,
      periods: [{ type: 'YEAR', end: '1997-06-30', months: 12 }],
    });
    expect(schedule?.figures.map(({ tag, values }) => [tag, ...values])).toEqual([
      ['CASH', 1250],
      ['TOTAL-ASSETS', 14387],
      ['NET-INCOME', -454],
      ['EPS-PRIMARY', -0.15],
      ['EPS-DILUTED', null],
    ]);
    expect(schedule?.figures[3]?.notes).toEqual(['<F1>']);
  });

  it('becomes facts in units, per-share figures unscaled, balances at the day', () => {
    const { facts } = factsIn(commercial);
    expect(facts.map((f) => [f.concept, f.value, f.unit, f.period?.type, f.period?.end])).toEqual([
      ['CashAndCashEquivalentsAtCarryingValue', 1_250_000, 'USD', 'instant', '1997-06-30'],
      ['Assets', 14_387_000, 'USD', 'instant', '1997-06-30'],
      ['NetIncomeLoss', -454_000, 'USD', 'duration', '1997-06-30'],
      ['EarningsPerShareBasic', -0.15, 'USD/shares', 'duration', '1997-06-30'],
    ]);
    expect(facts.every((f) => f.origin === 'financialDataSchedule')).toBe(true);
  });

  it('may have several columns, each with its period', () => {
    const [schedule] = schedulesIn(text`
      <ARTICLE> 5
      <RESTATED>
      <MULTIPLIER> 1
      <PERIOD-TYPE>                   12-MOS          3-MOS
      <PERIOD-END>               DEC-31-1997     MAR-31-1997
      <TOTAL-ASSETS>                  81,499          81,132
    `);
    expect(schedule?.restated).toBe(true);
    expect(schedule?.periods.map((p) => [p.end, p.months])).toEqual([
      ['1997-12-31', 12],
      ['1997-03-31', 3],
    ]);
    expect(schedule?.figures[0]?.values).toEqual([81499, 81132]);
  });

  it('reads the length of an odd period from its start and end', () => {
    const [schedule] = schedulesIn(text`
      <ARTICLE> 5
      <PERIOD-TYPE>                OTHER
      <PERIOD-START>         SEP-01-1996
      <PERIOD-END>           DEC-31-1996
      <CASH>                          12
    `);
    expect(schedule?.periods).toEqual([
      { type: 'OTHER', start: '1996-09-01', end: '1996-12-31', months: 4 },
    ]);
  });

  it('may stand beside others, in one document or in several', () => {
    const one = '<ARTICLE> 5\n<CASH>  1\n';
    const two = '<ARTICLE> UT\n<NAME> SECOND POWER CO\n<TOTAL-NET-UTILITY-PLANT>  2\n';
    expect(schedulesIn(one + two, one).map((s) => [s.document, s.article, s.name])).toEqual([
      ['EX-27', '5', null],
      ['EX-27', 'UT', 'SECOND POWER CO'],
      ['EX-27.2', '5', null],
    ]);
  });

  it.each([
    ['7', 'PREMIUMS', 'PremiumsEarnedNet'],
    ['9', 'LOANS', 'LoansAndLeasesReceivableNetOfDeferredIncome'],
    ['9', 'CASH', 'CashAndDueFromBanks'],
    ['UT', 'GROSS-OPERATING-REVENUE', 'Revenues'],
    ['6', 'INVESTMENTS-AT-COST', null],
    ['5', 'NO-SUCH-TAG', null],
  ])('of article %s means by %s %s', (article, tag, concept) => {
    const { facts } = factsIn(
      `<ARTICLE> ${article}\n<MULTIPLIER> 1,000\n<PERIOD-END> DEC-31-1996\n<${tag}>   12\n`,
    );
    expect(facts).toHaveLength(1);
    expect(facts[0]).toMatchObject({ label: tag, concept, value: 12_000 });
  });

  it('stands as printed, and says so, where nothing tells its scale', () => {
    const { facts, codes } = factsIn(commercial.replace('<MULTIPLIER> 1,000\n', ''));
    expect(facts[1]?.value).toBe(14_387);
    expect(codes).toContain('SCHEDULE_SCALE_UNKNOWN');
    expect(factsIn(commercial).codes).not.toContain('SCHEDULE_SCALE_UNKNOWN');
  });
});
