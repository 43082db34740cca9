import { describe, expect, it } from 'vitest';
import { parse } from '../../src/index.ts';

const opening = `                                   SIGNATURES

Pursuant to the requirements of Section 13 or 15(d) of the Securities Exchange
Act of 1934, the registrant has duly caused this report to be signed on its
behalf by the undersigned, thereunto duly authorized.

                                   EXAMPLE KITES, INC.
`;
const second = `
Pursuant to the requirements of the Securities Exchange Act of 1934, this report
has been signed below by the following persons on behalf of the registrant and
in the capacities and on the dates indicated.

`;
const signersOf = (signatures: string) =>
  parse(`FORM 10-K\n\nPART I\n\nItem 1.  Business\n\n  The Company makes kites.\n\n${signatures}`)
    .signatures?.signers ?? [];
const namesOf = (signatures: string) => signersOf(signatures).map((s) => s.name);

describe('signers', () => {
  it('are one person where one signs twice, with the titles of both', () => {
    const signers = signersOf(`${opening}
                            By: /s/ Jane A. Roe
                               -----------------
                                Jane A. Roe, President
${second}
/s/ Jane A. Roe               President and Director         March 26, 2004
- ------------------------
Jane A. Roe

/s/ JOHN DOE, JR.             Vice President, Finance;       March 27, 2004
- ------------------------      Treasurer
John Doe, Jr.                   (Principal Financial Officer)
`);
    expect(signers).toMatchObject([
      { name: 'Jane A. Roe', titles: ['President', 'Director'], date: '2004-03-26' },
      {
        name: 'John Doe, Jr.',
        titles: ['Vice President, Finance', 'Treasurer', 'Principal Financial Officer'],
        date: '2004-03-27',
        signature: 'conformed',
      },
    ]);
  });

  it('are not those whose line is empty where others sign', () => {
    const names = namesOf(`${opening}${second}
/s/ Jane A. Roe                    Director
------------------------
Jane A. Roe

------------------------           Director
Peter Poe

/s/ Mary Moe                       Director
------------------------
Mary Moe
`);
    expect(names).toEqual(['Jane A. Roe', 'Mary Moe']);
  });

  it('are all whose names are typed where no signature shows at all', () => {
    const signers = signersOf(`${opening}${second}
________________________           Director
Jane A. Roe

________________________           Director
Peter Poe
`);
    expect(signers).toMatchObject([
      { name: 'Jane A. Roe', signature: 'typed' },
      { name: 'Peter Poe', signature: 'typed' },
    ]);
  });

  it('sign by an attorney-in-fact, who signs too', () => {
    const signers = signersOf(`${opening}${second}
        *                          Director
------------------------
Jane A. Roe

   Peter van der Poe*              Director
  (Peter van der Poe)

*By: /s/ Mary Moe
     -------------------
     Mary Moe
     Attorney-in-Fact
`);
    expect(signers).toMatchObject([
      { name: 'Jane A. Roe', signature: 'powerOfAttorney', titles: ['Director'] },
      { name: 'Peter van der Poe', signature: 'powerOfAttorney' },
      { name: 'Mary Moe', signature: 'conformed', titles: ['Attorney-in-Fact'] },
    ]);
  });

  it('stand in two columns', () => {
    expect(
      signersOf(`${opening}${second}
/s/ Jane A. Roe                 /s/ Peter Poe
JANE A. ROE                     PETER POE
Director                        Executive Vice President
March 1, 1996                   March 2, 1996
`),
    ).toMatchObject([
      { name: 'JANE A. ROE', titles: ['Director'], date: '1996-03-01' },
      { name: 'PETER POE', titles: ['Executive Vice President'], date: '1996-03-02' },
    ]);
  });

  it('sign over two lines, under a title that begins before them', () => {
    expect(
      signersOf(`${opening}${second}
                              Executive Vice
  /s/ BARTHOLOMEW                President and
      ROE, JR.                   Director
- ------------------------                              March 1, 1996
  BARTHOLOMEW ROE, JR.
`),
    ).toMatchObject([
      { name: 'BARTHOLOMEW ROE, JR.', titles: ['Executive Vice President', 'Director'] },
    ]);
  });

  it('have titles that end beside them and begin under the person before, with no blank line between', () => {
    expect(
      signersOf(`${opening}${second}
                              Director and Vice Chairman
   /s/ Louis R. Roe          and Chief Technical Officer       March 21, 1996
      (Louis R. Roe)
                                    Director and
                              Executive Vice President
                            and Chief Financial Officer
   /s/ Stanley A. Doe      (principal financial officer)       March 21, 1996
      (Stanley A. Doe)
   /s/ Ann B. Poe                     Director                 March 21, 1996
      (Ann B. Poe)
`),
    ).toMatchObject([
      { name: 'Louis R. Roe', titles: ['Director', 'Vice Chairman', 'Chief Technical Officer'] },
      {
        name: 'Stanley A. Doe',
        titles: [
          'Director',
          'Executive Vice President',
          'Chief Financial Officer',
          'principal financial officer',
        ],
      },
      { name: 'Ann B. Poe', titles: ['Director'] },
    ]);
  });

  it('keep the spelling of the signature where the typed name is a misprint', () => {
    expect(namesOf(`${opening}\n   /s/ Jane A. Rowell\n   Jane A. Rowall\n`)).toEqual([
      'Jane A. Rowell',
    ]);
  });

  it('are those of the pages that go on signing, not of a consent after them', () => {
    const signatures = `${opening}${second}
/s/ Jane A. Roe                    Director
Jane A. Roe
                                       12
<PAGE>
/s/ Peter Poe                      Director
Peter Poe
                                       13
<PAGE>
                 CONSENT OF INDEPENDENT AUDITORS

We consent to the incorporation of our report.

/s/ Mary Moe                       Partner
`;
    expect(namesOf(signatures)).toEqual(['Jane A. Roe', 'Peter Poe']);
  });

  it('father and son are two', () => {
    expect(
      namesOf(`${opening}${second}
/s/ John Doe                       Director
John Doe

/s/ John Doe, Jr.                  Director
John Doe, Jr.
`),
    ).toEqual(['John Doe', 'John Doe, Jr.']);
  });

  it('are null where the filing has no signatures', () => {
    expect(parse('FORM 10-K\n\nItem 1.  Business\n\nKites.\n').signatures).toBeNull();
  });
});
