import { describe, expect, it } from 'vitest';
import { parse } from '../../src/index.ts';

/** A filing with this cover and one item. */
const filing = (cover: string): string => `${cover}
                                     PART I

Item 1.  Business

     The Company makes kites.
`;
const coverOf = (cover: string) => parse(filing(cover)).cover;

const captions = `                       SECURITIES AND EXCHANGE COMMISSION
                             Washington, D.C. 20549
                                    FORM 10-K
     [X] ANNUAL REPORT PURSUANT TO SECTION 13 OR 15(d)
     For the fiscal year ended March 29, 1997
     [ ] TRANSITION REPORT
     For the transition period from ________ to ________
                        Commission file number 1-2345
                          FIRST EXAMPLE KITE WORKS
                                 AND SONS, INC.
             (Exact name of registrant as specified in its charter)
           New Jersey                                 12-3456789
  (State or other jurisdiction of                  (I.R.S. Employer
   incorporation or organization)                 Identification No.)

 1234 High Street, P.O. Box 98765, Windy, N. J.         07001-1234
    (Address of principal executive offices)            (Zip Code)
    Registrant's telephone number, including area code: (201) 555-0123
         Securities registered pursuant to Section 12(b) of the Act:
                                                  Name of each exchange
     Title of each class                           on which registered
     -------------------                          ---------------------
     Common Stock, $.10 par value,                New York Stock Exchange
       restricted                                 Pacific Stock Exchange
     6 1/2% Notes due 2003                        New York Stock Exchange
         Securities registered pursuant to Section 12(g) of the Act: None
     Indicate by check mark whether the registrant (1) has filed all reports
required and (2) has been subject to such filing requirements for the
past 90 days. Yes [X]  No [ ]
     Indicate by check mark if disclosure of delinquent filers pursuant to
Item 405 of Regulation S-K is not contained herein. [ ]
     The aggregate market value of voting stock held by non-affiliates was
$12,345,678 at June 2, 1997, based on the closing price of $12 3/8 per share.
     At June 2, 1997, 1,234,567 shares of Common Stock and 765,432 shares of
Class B Stock were outstanding, excluding 99,999 shares held in treasury.
                      DOCUMENTS INCORPORATED BY REFERENCE
     Portions of the 1997 Annual Report are incorporated by reference into
Parts I and II. Portions of the Proxy Statement for the meeting of July 8,
1997 are incorporated by reference into Part III, Items 10, 11 and 12.
`;

describe('a cover with captions under its values', () => {
  const cover = coverOf(captions);

  it('says who the registrant is', () => {
    expect(cover).toMatchObject({
      name: 'FIRST EXAMPLE KITE WORKS AND SONS, INC.',
      formType: '10-K',
      fiscalYearEnd: '1997-03-29',
      transitionPeriod: null,
      commissionFileNumber: '1-2345',
      stateOfIncorporation: 'New Jersey',
      irsEmployerId: '12-3456789',
      address: {
        street: '1234 High Street, P.O. Box 98765',
        city: 'Windy',
        state: 'N. J.',
        zip: '07001-1234',
      },
      phone: '(201) 555-0123',
    });
  });

  it('lists securities with the exchanges beside them', () => {
    expect(cover.securities.map(({ lines: _, ...rest }) => rest)).toEqual([
      {
        title: 'Common Stock, $.10 par value, restricted',
        exchange: 'New York Stock Exchange; Pacific Stock Exchange',
        section: '12(b)',
      },
      { title: '6 1/2% Notes due 2003', exchange: 'New York Stock Exchange', section: '12(b)' },
    ]);
  });

  it('counts shares by class, without those in treasury, and values them', () => {
    expect(cover.shareClasses).toMatchObject([
      { title: 'Common Stock', count: 1234567, asOf: '1997-06-02', lines: [34, 34] },
      { title: 'Class B Stock', count: 765432, asOf: '1997-06-02' },
    ]);
    expect(cover).toMatchObject({
      sharesOutstanding: 1234567,
      aggregateMarketValue: 12345678,
      marketValueAsOf: '1997-06-02',
      marketValuePrice: 12.375,
    });
  });

  it('tells ticked boxes from empty ones and from those it does not print', () => {
    expect(cover.checkMarks).toEqual({
      filedReports: true,
      item405: false,
      acceleratedFiler: null,
      shellCompany: null,
    });
  });

  it('names the documents incorporated, with their parts and items', () => {
    expect(cover.incorporatedDocuments).toMatchObject([
      { document: 'Portions of the 1997 Annual Report', parts: ['I', 'II'], items: [] },
      { parts: ['III'], items: ['10', '11', '12'] },
    ]);
  });

  it('says on which lines it read each field', () => {
    expect(cover.fieldLines).toMatchObject({
      name: [9, 10],
      irsEmployerId: [12, 12],
      phone: [18, 18],
      acceleratedFiler: null,
    });
  });
});

describe('covers in other shapes', () => {
  it('reads values that stand beside or over captions of other words', () => {
    const cover = coverOf(`                                  FORM 10-KSB
              For the year ended 12/31/95
                          0-98765
                   (Commission file number)
                        EXAMPLE BANCSHARES
   (Name of small business issuer in its charter)
   Delaware[State or other jurisdiction      987654321
   of incorporation]                         [IRS Employer Identification No.]
   5 Main Street
   Springfield, Illinois                     62701
   [Address of principal executive offices]  [Zip Code]
                     217/555-0199
              (Issuer's telephone number)
  Check whether the issuer (1) filed all reports. Yes _X_  No ___
  State the aggregate market value of the voting stock held by non-affiliates.
  Approximately $1.5 million as of March 1, 1996.
                   Class                 Outstanding at March 1, 1996
       Common Stock, no par value                  250,000
`);
    expect(cover).toMatchObject({
      name: 'EXAMPLE BANCSHARES',
      formType: '10-KSB',
      fiscalYearEnd: '1995-12-31',
      commissionFileNumber: '0-98765',
      stateOfIncorporation: 'Delaware',
      irsEmployerId: '987654321',
      address: { street: '5 Main Street', city: 'Springfield', state: 'Illinois', zip: '62701' },
      phone: '217/555-0199',
      sharesOutstanding: 250000,
      aggregateMarketValue: 1500000,
      checkMarks: { filedReports: true },
    });
  });

  it.each([
    ['Yes  X   No    ', true],
    ['Yes [ ] No [X]', false],
    ['[ ] Yes  [X] No', false],
    ['[X] Yes  [ ] No', true],
    ['Yes |X|. No | |.', true],
    ['YES /X/ NO / /', true],
    ['Yes ___ No _X_', false],
    ['X Yes  __ No', true],
    ['__ Yes  X No', false],
    ['Yes    No    ', null],
  ])('reads the check mark %j as %j', (marks, filedReports) => {
    const text = `Indicate by check mark whether the registrant has filed all reports. ${marks}\n`;
    expect(coverOf(text).checkMarks.filedReports).toBe(filedReports);
  });

  it('leaves blanks null and says which fields it missed', () => {
    const { cover, diagnostics } = parse(filing('FORM 10-K\nCommission file number ______\n'));
    expect(cover).toMatchObject({ name: null, commissionFileNumber: null, phone: null });
    const missed = diagnostics.filter((d) => d.code === 'FIELD_NOT_FOUND').map((d) => d.message);
    expect(missed).toContain('the cover has no commissionFileNumber that could be read');
  });

  it('reads values that stand behind their captions, and a name that ends on a line of its own', () => {
    const cover = coverOf(`Commission file number: 33-45678-01
Example Light Funding
L.P.
(Exact name of registrant as specified in its charter)
State of Incorporation:  Delaware      IRS Employer Identification No.: 12-3456789
Address of principal executive offices:  100 Main Street, Suite 200, Springfield, IL  62701
`);
    expect(cover).toMatchObject({
      name: 'Example Light Funding L.P.',
      commissionFileNumber: '33-45678-01',
      stateOfIncorporation: 'Delaware',
      irsEmployerId: '12-3456789',
      address: {
        street: '100 Main Street, Suite 200',
        city: 'Springfield',
        state: 'IL',
        zip: '62701',
      },
    });
  });

  it('takes the period of a transition report', () => {
    const cover = coverOf('For the transition period from July 1, 1996 to December 31, 1996\n');
    expect(cover.transitionPeriod).toEqual({ from: '1996-07-01', to: '1996-12-31' });
    expect(cover.fiscalYearEnd).toBe('1996-12-31');
  });

  it('takes no price or par value for the market value', () => {
    const cover = coverOf(
      'There is no aggregate market value, as the Common Stock, $1.00 par value, is not traded.\n',
    );
    expect(cover.aggregateMarketValue).toBeNull();
  });
});
