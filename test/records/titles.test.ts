import { describe, expect, it } from 'vitest';
import { splitTitles } from '../../src/sections/records/titles.ts';

describe('the titles of a person', () => {
  it('come without the marks and rules that follow them', () => {
    expect(splitTitles('Director -- ,')).toEqual(['Director']);
    expect(splitTitles('Treasurer (---')).toEqual(['Treasurer']);
  });

  it('are read at once, however long a rule stands in them', () => {
    const begun = performance.now();
    splitTitles(`Director ${'-'.repeat(5000)}x`);
    expect(performance.now() - begun).toBeLessThan(1000);
  });
});
