import { describe, expect, it } from 'vitest';
import { type Any, recordOf } from './recordOf.ts';

const proceedings = (text: string): Any[] =>
  recordOf('Item 3.  Legal Proceedings', text).proceedings;

describe('a legal proceeding', () => {
  it('has the court that the sentence names, with its seat', () => {
    const court = (words: string) =>
      proceedings(`     An action was filed against the Company in ${words} for damages.`)[0].court;
    for (const name of [
      'the United States District Court for the District of Idaho',
      'the United States District Court for the Northern District of Illinois',
      'the Supreme Court of the State of New York, County of Kings',
      'the Circuit Court in and for Escambia County, Florida',
      'the Court of Common Pleas in Philadelphia, Pennsylvania',
      'the United States Tax Court',
      'Santa Clara County Superior Court',
      'Tokyo District Court',
      'federal court in New York',
    ]) {
      expect(court(name)).toBe(name.replace('the ', ''));
    }
  });

  it('has the title that its paragraph runs on from, and is read at once where one never ends', () => {
    const named = (title: string) =>
      proceedings(
        `     ${title}.  An action was filed against the Company in Ohio for damages.`,
      )[0];
    expect(named('Paint Class Actions').title).toBe('Paint Class Actions');
    expect(named('LITIGATION').title).toBe('LITIGATION');
    const begun = performance.now();
    named('A'.repeat(150));
    named('(0'.repeat(75));
    expect(performance.now() - begun).toBeLessThan(1000);
  });

  it('has as parties those of its caption, or who sues whom', () => {
    const parties = (text: string) => proceedings(`     ${text}`)[0].parties;
    expect(
      parties('A complaint was filed in Roe, et al. v. Quarry Hill Pumps, Inc. for loss.'),
    ).toBe('Roe, et al. v. Quarry Hill Pumps, Inc.');
    expect(
      parties(
        'On July 19, 1991, the Registrant filed a lawsuit in Tokyo District Court against Sato Pumps Co., Ltd. ("Sato") seeking relief.',
      ),
    ).toBe('the Registrant v. Sato Pumps Co., Ltd.');
    expect(
      parties(
        'An action brought against Quarry in the Circuit Court of Roe County, Ohio, by Jane A. Roe, Ann Doe and Lee Poe, for injuries is pending.',
      ),
    ).toBe('Jane A. Roe, Ann Doe and Lee Poe v. Quarry');
    expect(parties('The Company was named as a defendant in an action filed in 1996.')).toBeNull();
  });

  it('was filed on the day of its filing, not of a motion or settlement', () => {
    const filed = (text: string) => proceedings(`     ${text}`)[0].filed;
    expect(filed('On May 1, 1996, Roe Corp. filed a complaint against the Company.')).toBe(
      '1996-05-01',
    );
    expect(filed('Roe filed this action against the Company on May 2, 1996 in Ohio.')).toBe(
      '1996-05-02',
    );
    expect(filed('Separately, on May 3, 1996, the Company filed a complaint.')).toBe('1996-05-03');
    expect(filed('On May 4, 1996, the Company was served with a class action.')).toBe('1996-05-04');
    expect(
      filed('On May 5, 1996, Roe completed the settlement of the action brought against Doe.'),
    ).toBeNull();
    expect(filed('In the action filed in 1995, Roe filed a motion on May 6, 1996.')).toBeNull();
  });

  it('stands under a title of its own or one that its paragraph runs on from', () => {
    expect(
      proceedings(`     The Company is subject to various legal proceedings and claims that are pending.

ROE ET AL. V. QUARRY HILL PUMPS, INC.

     Plaintiff Roe filed this action on June 15, 1996.

     Paint Class Actions.  There are two class actions pending against the Company
in Texas.

     Other Matters -- The Company was sued on May 1, 1996 by an owner of patents.

     On May 2, 1996, the Company was served with a suit for loss.
`).map((p) => [p.title, p.parties, p.filed]),
    ).toEqual([
      [
        'ROE ET AL. V. QUARRY HILL PUMPS, INC.',
        'ROE ET AL. V. QUARRY HILL PUMPS, INC.',
        '1996-06-15',
      ],
      ['Paint Class Actions', null, null],
      ['Other Matters', null, '1996-05-01'],
      ['Other Matters', null, '1996-05-02'],
    ]);
  });
});
