import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const script = fileURLToPath(new URL('../../scripts/fuzz.mjs', import.meta.url));

const fuzz = (...args: string[]) =>
  spawnSync(process.execPath, [script, '--seconds', '40', '--limit', '20', ...args], {
    encoding: 'utf8',
  });

/** A short run; `npm run fuzz` makes the long one. */
describe('mutated filings', () => {
  it('cut at every fiftieth byte are read or refused, and what must hold of any holds', () => {
    const { status, stdout, stderr } = fuzz('--count', '190', '--step', '50');
    expect(stderr).toBe('');
    expect(stdout).toMatch(/^190 mutated filings .* 0 failed\n$/);
    expect(status).toBe(0);
  });

  it('of every kind of mutation are read or refused, and what must hold of any holds', () => {
    const { status, stdout, stderr } = fuzz('--first', '12700', '--count', '160');
    expect(stderr).toBe('');
    expect(stdout).toMatch(/^\d+ mutated filings .* 0 failed\n$/);
    expect(status).toBe(0);
  });
});
