import { describe, expect, it } from 'vitest';
import { splitTitles } from '../../src/sections/records/titles.ts';
import { type Any, recordOf } from './recordOf.ts';

const persons = (text: string): Any[] =>
  recordOf('PART III\n\nItem 10.  Directors and Executive Officers', text).persons.map((p: Any) => [
    p.name,
    p.age,
    p.positions,
    p.since,
  ]);

describe('persons in tables', () => {
  it('have their age where it stands in one column with the position', () => {
    expect(
      persons(`<TABLE>
<CAPTION>
   Name                     Age Position with the Company
   ----                     --- -------------------------
   <C>                      <C> <S>
   Jane A. Roe.............  44 Chairman of the Board; Chief Architect
   Lee B. Doe..............  58 Executive Vice President; Chief Operating
                                Officer
   Ann C. Poe..............  41 Senior Vice President, Stores
</TABLE>
`),
    ).toEqual([
      ['Jane A. Roe', 44, ['Chairman of the Board', 'Chief Architect'], null],
      ['Lee B. Doe', 58, ['Executive Vice President', 'Chief Operating Officer'], null],
      ['Ann C. Poe', 41, ['Senior Vice President, Stores'], null],
    ]);
  });

  it('have a position that goes on under its row', () => {
    expect(
      persons(`<TABLE>
<CAPTION>
NAME                        POSITION WITH THE COMPANY               AGE      DIRECTOR SINCE
----                        -------------------------             --------   --------------
<S>                         <C>                                   <C>        <C>
Jane A. Roe...............  Director                                 58           1997
Lee B. Doe................  Director and interim Chief Executive     43           1996
                            Officer
Ann C. Poe................  Director                                 60           1995
</TABLE>
`),
    ).toEqual([
      ['Jane A. Roe', 58, ['Director'], 1997],
      ['Lee B. Doe', 43, ['Director', 'interim Chief Executive Officer'], 1996],
      ['Ann C. Poe', 60, ['Director'], 1995],
    ]);
  });

  it('have the position of their heading with what follows the name', () => {
    expect(
      persons(`<TABLE>
<CAPTION>
                                                          OFFICER
                                               AGE         SINCE
                                               ---      -----------
<S>                                        <C>          <C>
  Senior Vice Presidents
    Jane A. Roe, Human Resources.............   57         1994
    Lee B. Doe, Group Executive..............   52         1995
  Vice Presidents
    Ann C. Poe, Secretary....................   54         1994
</TABLE>
`),
    ).toEqual([
      ['Jane A. Roe', 57, ['Senior Vice President, Human Resources'], 1994],
      ['Lee B. Doe', 52, ['Senior Vice President', 'Group Executive'], 1995],
      ['Ann C. Poe', 54, ['Vice President', 'Secretary'], 1994],
    ]);
  });

  it('have what a second table says that the first did not', () => {
    expect(
      persons(`<TABLE>
<CAPTION>
NAME                              AGE     DIRECTOR SINCE
----                              ---     --------------
<S>                               <C>     <C>
Jane A. Roe                        57          1986
Lee B. Doe                         49          1991
</TABLE>

EXECUTIVE OFFICERS

<TABLE>
<CAPTION>
NAME                              AGE                 POSITION
----                              ---                 --------
<S>                               <C>     <C>
Jane A. Roe                        57     President and Chief Executive Officer
Ann C. Poe                         43     Vice President, Sales
</TABLE>
`),
    ).toEqual([
      ['Jane A. Roe', 57, ['President', 'Chief Executive Officer'], 1986],
      ['Lee B. Doe', 49, [], 1991],
      ['Ann C. Poe', 43, ['Vice President, Sales'], null],
    ]);
  });
});

describe('titles', () => {
  it.each([
    [
      'President and Director (Principal Executive Officer)',
      'President|Director|Principal Executive Officer',
    ],
    ['Vice Chairman (also a Director)', 'Vice Chairman|Director'],
    ['Chief Executive Officer Director', 'Chief Executive Officer|Director'],
    [
      'Vice President--(President, Osterwick Motor (China) Ltd.)',
      'Vice President|President, Osterwick Motor (China) Ltd.',
    ],
    ['Vice President (Finance)', 'Vice President (Finance)'],
  ])('%s are parted', (text, titles) => {
    expect(splitTitles(text).join('|')).toBe(titles);
  });
});
