import { describe, expect, it } from 'vitest';
import { tenk } from '../support/command.ts';

const sample = 'samples/varnholt-2000-amendment.txt';
const unclosed = '<DOCUMENT>\n<TYPE>10-K\n<TEXT>\nFORM 10-K\n\nItem 1.  Business\n\nPumps.\n';
const colored = /\x1b\[\d/;

describe('colour', () => {
  it('is for terminals', async () => {
    const { stdout } = await tenk(['parse', sample], { terminal: true });
    expect(stdout).toMatch(colored);
  });

  it.each([
    ['where output goes elsewhere', { terminal: false }, []],
    ['with --no-color', { terminal: true }, ['--no-color']],
    ['with NO_COLOR', { terminal: true, env: { NO_COLOR: '1' } }, []],
    ['on a dumb terminal', { terminal: true, env: { TERM: 'dumb' } }, []],
  ] as const)('is left out %s', async (_, circumstances, options) => {
    const { stdout, stderr } = await tenk(['parse', '-v', ...options], {
      ...circumstances,
      stdin: unclosed,
    });
    expect(stdout + stderr).not.toMatch(colored);
    expect(stderr).toContain('DOCUMENT_UNCLOSED');
  });

  it('is in diagnostics too', async () => {
    const { stderr } = await tenk(['parse'], { terminal: true, stdin: unclosed });
    expect(stderr).toMatch(colored);
  });
});

describe('the text of a filing gives no orders to a terminal', () => {
  const hostile =
    'FORM 10-K\n\nItem 1.  Business\n\nPumps \x1b[31m\x1b]0;title\x07 \x9b2J \x08 and valves.\n' +
    `<TABLE>\x1b[2J\nx\n\nItem 2.  Properties \x1b[5m\n\nNone \u202eelttil.\n`;
  // What may follow an ESC: a colour of our own, of which there are only these.
  const orders = /\x1b(?!\[(?:1|2|22|3[1-3]|39)m)|[\x00-\x09\x0b-\x1a\x1c-\x1f\x7f-\x9f\u202e]/;

  it.each([
    ['the glance', ['parse']],
    ['an item', ['parse', '-i', '1']],
    ['JSON', ['parse', '--json']],
    ['Markdown', ['parse', '-f', 'markdown']],
    ['items', ['items']],
    ['candidates', ['items', '--candidates']],
    ['tokens', ['tokens']],
    ['the tree', ['tree']],
  ] as const)('in %s', async (_, args) => {
    const { stdout, stderr } = await tenk([...args], { terminal: true, stdin: hostile });
    expect(stdout).not.toMatch(orders);
    expect(stderr).not.toMatch(orders);
    expect(stdout).not.toBe('');
  });
});

describe('diagnostics', () => {
  it('show the line they are about with a pointer under it', async () => {
    const { stderr } = await tenk(['parse'], { stdin: unclosed });
    expect(stderr).toContain('standard input:1: warning: <DOCUMENT> is never closed');
    expect(stderr).toContain('    1 | <DOCUMENT>\n      | ^^^^^^^^^^\n');
  });

  it('are silent with --quiet, but for inputs that failed', async () => {
    expect((await tenk(['parse', '-q'], { stdin: unclosed })).stderr).toBe('');
    expect((await tenk(['parse', '-q', 'nothing.txt'])).stderr).toBe('nothing.txt: no such file\n');
  });

  it('of no consequence are shown with --verbose alone', async () => {
    const bare = 'FORM 10-K\n\nItem 1.  Business\n\nPumps.\n';
    expect((await tenk(['parse'], { stdin: bare })).stderr).not.toContain('NO_ENVELOPE');
    expect((await tenk(['parse', '-v'], { stdin: bare })).stderr).toContain('NO_ENVELOPE');
  });

  it('of one kind are counted after the fifth', async () => {
    const strays = '</TEXT>\n<TEXT>\n'.repeat(5);
    const { stderr } = await tenk(['parse', '-v'], { stdin: strays + unclosed });
    expect(stderr.match(/STRAY_TAG/g)?.length).toBe(10);
  });

  it('never hold a line of more than a screen', async () => {
    const long = `FORM 10-K\n\nItem 1.  Business\n\n${'Pumps '.repeat(10_000)}\n`;
    const { stderr } = await tenk(['parse'], { stdin: long });
    expect(stderr).toContain('LONG_LINE');
    expect(Math.max(...stderr.split('\n').map((line) => line.length))).toBeLessThan(200);
  });
});
