import { describe, expect, it } from 'vitest';
import { parse } from '../../src/index.ts';

const exhibitsOf = (list: string, after = '') =>
  parse(`FORM 10-K

PART I

Item 1.  Business

  The Company makes kites.

Item 14.  Exhibits, Financial Statement Schedules, and Reports on Form 8-K

${list}

                                   SIGNATURES

Pursuant to the requirements of Section 13 or 15(d) of the Securities Exchange
Act of 1934, the registrant has duly caused this report to be signed.

/s/ Jane A. Roe
Jane A. Roe, President
${after}`).exhibits;

const numbersOf = (list: string, after?: string) => exhibitsOf(list, after).map((e) => e.number);

describe('exhibits', () => {
  it('are read from one column, with the filing that holds them', () => {
    const exhibits = exhibitsOf(`(a) 1. Financial Statements
    2. Financial Statement Schedules
    3. Exhibits

     3.1  Articles of Incorporation (incorporated by reference to Exhibit 3(a)
          to the Registrant's Annual Report on Form 10-K for the year ended
          June 30, 1994).

    10(b)(ii)  Amendment No. 1 to the Plan, filed as Exhibit
          4 to the Registration Statement on Form S-8, File No. 33-12345.

    21    Subsidiaries (filed herewith).

(b) Reports on Form 8-K
    1.  A report dated May 1, 1995.`);
    expect(exhibits).toMatchObject([
      {
        number: '3.1',
        filedWith: false,
        incorporatedFrom: { form: '10-K', period: '1994-06-30', exhibit: '3(a)' },
        lines: [15, 17],
      },
      {
        number: '10(b)(ii)',
        incorporatedFrom: { form: 'S-8', exhibit: '4', fileNumber: '33-12345' },
      },
      { number: '21', filedWith: true, incorporatedFrom: null },
    ]);
  });

  it('keep the column of places apart from that of descriptions', () => {
    const exhibits = exhibitsOf(`Exhibit No.    Description                       Method of Filing
-----------    -----------                       ----------------
Exhibit 3-A    Certificate of Incorporation,     Filed as Exhibit 3-B to
               as amended                        Form 10-Q for the quarter
                                                 ended March 31, 1990
Exhibit 10-K   Plan of the Company               Filed with this Report`);
    expect(exhibits).toMatchObject([
      {
        number: '3-A',
        description: 'Certificate of Incorporation, as amended',
        incorporatedFrom: { form: '10-Q', period: '1990-03-31', exhibit: '3-B' },
      },
      { number: '10-K', description: 'Plan of the Company', filedWith: true },
    ]);
  });

  it('take what their marks say from the notes under the list', () => {
    const exhibits = exhibitsOf(`Exhibits

  10.1    1990 Stock Plan (1)
  10.2    1995 Stock Plan *

*    Filed herewith.
(1)  Previously filed with the Annual Report on Form 10-K for the year ended
     December 31, 1990.`);
    expect(exhibits).toMatchObject([
      { number: '10.1', incorporatedFrom: { form: '10-K', period: '1990-12-31' } },
      { number: '10.2', filedWith: true, incorporatedFrom: null },
    ]);
  });

  it('take no tag from the end of those notes', () => {
    const [exhibit] = exhibitsOf(`Exhibits

<TABLE>
  10.1    1990 Stock Plan (1)

(1)  Previously filed with the Annual Report on Form 10-K for 1990.
</TABLE>`);
    expect(exhibit?.incorporatedFrom?.text).toBe(
      'Previously filed with the Annual Report on Form 10-K for 1990.',
    );
  });

  it('may have Roman numbers, or a dash for a number', () => {
    expect(
      numbersOf(`3. Exhibits:

     I-- Computation of Ratios

    II-- Subsidiaries

      -- The Certificate of Incorporation is Exhibit VI to Form 10-K`),
    ).toEqual(['I', 'II', null]);
  });

  it('come from the index after the signatures where the item only points to it', () => {
    const index = `
<PAGE>
                             EXHIBIT INDEX

  3      By-Laws
  10.1   Lease
  27     Financial Data Schedule
`;
    expect(numbersOf('The exhibits are listed in the Exhibit Index.', index)).toEqual([
      '3',
      '10.1',
      '27',
    ]);
  });

  it('are no years, forms, page numbers or wrapped ends of lines', () => {
    expect(
      numbersOf(`Exhibits

  3.1   By-Laws, filed with the Annual Report on Form
  10-K for the year ended June 30,
  1994
  10.1  Lease, which is Exhibit
  10.4 to the report of June
  30, 1995
                                 43`),
    ).toEqual(['3.1', '10.1']);
  });

  it('are none where no list is found', () => {
    expect(exhibitsOf('None.')).toEqual([]);
  });
});
