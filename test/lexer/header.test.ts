import { parse, type Submission } from 'tenk';
import { describe, expect, it } from 'vitest';
import { text } from '../support/text.ts';

const body = '<DOCUMENT>\n<TYPE>10-K\n<TEXT>\nItem 1.  Business\n</TEXT>\n</DOCUMENT>\n';
const submissionOf = (header: string): Submission | null => parse(header + body).submission;

const header = text`
  <SEC-HEADER>0009990001-97-000001.hdr.sgml : 19970327
  ACCESSION NUMBER:		0009990001-97-000001
  CONFORMED SUBMISSION TYPE:	10-K405
  PUBLIC DOCUMENT COUNT:		1
  CONFORMED PERIOD OF REPORT:	19961231
  FILED AS OF DATE:		19970327

  FILER:

  	COMPANY DATA:	
  		COMPANY CONFORMED NAME:			QUARRY HILL PUMPS INC
  		CENTRAL INDEX KEY:			0009990001
  		STANDARD INDUSTRIAL CLASSIFICATION:	PUMPS [3561]
  		IRS NUMBER:				990000001
  		STATE OF INCORPORATION:			OH
  		FISCAL YEAR END:			1231

  	FILING VALUES:
  		FORM TYPE:		10-K405
  		SEC FILE NUMBER:	000-99001

  	BUSINESS ADDRESS:	
  		STREET 1:		1 QUARRY ROAD
  		STREET 2:		SUITE 4
  		CITY:			HILL
  		STATE:			OH
  		ZIP:			44999

  	MAIL ADDRESS:	
  		STREET 1:		PO BOX 1
  		CITY:			ELSEWHERE

  	FORMER COMPANY:	
  		FORMER CONFORMED NAME:	QUARRY PUMP CO
  		DATE OF NAME CHANGE:	19880516
  </SEC-HEADER>
`;

describe('the submission header is read', () => {
  it('into its typed fields', () => {
    expect(submissionOf(header)).toEqual({
      accessionNumber: '0009990001-97-000001',
      formType: '10-K405',
      periodOfReport: '1996-12-31',
      filedAsOf: '1997-03-27',
      documentCount: '1',
      filers: [
        {
          name: 'QUARRY HILL PUMPS INC',
          cik: '0009990001',
          irsNumber: '990000001',
          sicCode: '3561',
          stateOfIncorporation: 'OH',
          fiscalYearEnd: '1231',
          fileNumber: '000-99001',
          businessAddress: {
            street: '1 QUARRY ROAD, SUITE 4',
            city: 'HILL',
            state: 'OH',
            zip: '44999',
          },
          formerNames: [{ name: 'QUARRY PUMP CO', until: '1988-05-16' }],
        },
      ],
    });
  });

  it('with one filer for each FILER group', () => {
    const second = header.slice(header.indexOf('FILER:')).replace('PUMPS INC', 'CREDIT CORP');
    const both = header.replace('</SEC-HEADER>\n', second);
    expect(submissionOf(both)?.filers.map(({ name }) => name)).toEqual([
      'QUARRY HILL PUMPS INC',
      'QUARRY HILL CREDIT CORP',
    ]);
  });

  it('once where a message was wrapped twice', () => {
    expect(submissionOf(header + header)?.filers).toHaveLength(1);
  });

  it('from the dashed tags of the daily feeds', () => {
    const dashed = text`
      <SUBMISSION>
      <ACCESSION-NUMBER>0009990001-00-000001
      <TYPE>10-K
      <PERIOD>20000630
      <FILING-DATE>20000928
      <FILER>
      <COMPANY-DATA>
      <CONFORMED-NAME>QUARRY HILL PUMPS INC
      <CIK>0009990001
      <ASSIGNED-SIC>3561
      </COMPANY-DATA>
      <BUSINESS-ADDRESS>
      <STREET1>1 QUARRY ROAD
      <CITY>HILL
      </BUSINESS-ADDRESS>
      </FILER>
    `;
    expect(submissionOf(dashed)).toMatchObject({
      accessionNumber: '0009990001-00-000001',
      formType: '10-K',
      periodOfReport: '2000-06-30',
      filedAsOf: '2000-09-28',
      filers: [
        {
          name: 'QUARRY HILL PUMPS INC',
          sicCode: '3561',
          businessAddress: { street: '1 QUARRY ROAD', city: 'HILL', state: null, zip: null },
        },
      ],
    });
  });

  it('and is null where there is none', () => {
    expect(submissionOf('')).toBeNull();
  });

  it('and tells of a number that is missing', () => {
    const filing = parse(header.replace(/^ACCESSION.*\n/m, '') + body);
    expect(filing.submission?.accessionNumber).toBeNull();
    expect(filing.diagnostics).toContainEqual(
      expect.objectContaining({ code: 'HEADER_INCOMPLETE' }),
    );
  });

  it('and a date that is none is null', () => {
    expect(submissionOf(header.replace('19961231', '19961331'))?.periodOfReport).toBeNull();
  });

  it('and an address that stands before any filer breaks nothing', () => {
    const early = header.replace('FILER:\n', '\tBUSINESS ADDRESS:\n\t\tCITY:\tX\nFILER:\n');
    expect(submissionOf(early)?.filers[0]?.name).toBe('QUARRY HILL PUMPS INC');
  });
});
