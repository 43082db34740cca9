import { describe, expect, it } from 'vitest';
import { tenk } from '../support/command.ts';
import { samples } from '../support/filings.ts';

const sample = samples.find((s) => s.name.startsWith('quillby'))!.path;

describe('tenk facts', () => {
  it('prints an array, a line a figure, or rows under a header, all of the same figures', async () => {
    const json = JSON.parse((await tenk(['facts', sample, '--json', '-q'])).stdout) as unknown[];
    const lines = (await tenk(['facts', sample, '--jsonl', '-q'])).stdout.trimEnd().split('\n');
    const rows = (await tenk(['facts', sample, '--csv', '-q'])).stdout.trimEnd().split('\n');
    expect(json.length).toBeGreaterThan(100);
    expect(lines.map((line) => JSON.parse(line) as unknown)).toEqual(json);
    expect(rows[0]).toMatch(/^concept,label,value,unit,period_type/);
    expect(rows).toHaveLength(json.length + 1);
  });

  it('leaves only what is asked for', async () => {
    const { stdout } = await tenk([
      'facts',
      sample,
      '--concept',
      'Assets,NetIncomeLoss',
      '--statement',
      'balanceSheet,incomeStatement',
      '--csv',
      '-q',
    ]);
    const concepts = new Set(
      stdout
        .trimEnd()
        .split('\n')
        .slice(1)
        .map((row) => row.split(',')[0]),
    );
    expect([...concepts].sort()).toEqual(['Assets', 'NetIncomeLoss']);
  });

  it.each([
    [['--concept', 'Asets'], 'Asets'],
    [['--statement', 'balance'], 'balanceSheet'],
    [['--json', '--csv'], 'exclude each other'],
    [['--layout', 'xbrl', '-o', '/tmp/x'], 'fsds'],
  ])('refuses %j', async (options, said) => {
    const { exit, stderr, stdout } = await tenk(['facts', sample, ...options]);
    expect(exit).toBe(2);
    expect(stderr).toContain(said);
    expect(stdout).toBe('');
  });

  it('draws a statement with its periods as columns, no wider than the terminal', async () => {
    const { stdout } = await tenk(['facts', sample, '--statement', 'balanceSheet', '-q'], {
      terminal: true,
      columns: 90,
    });
    const lines = stdout.split('\n');
    expect(lines.find((line) => line.startsWith('Total assets'))).toMatch(
      /70,926,000 +63,516,000$/,
    );
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(90);
  });

  it('takes a concept or a statement several times as well as several at once', async () => {
    const once = ['--concept', 'Assets', '--concept', 'Liabilities', '--statement', 'balanceSheet'];
    const { stdout } = await tenk(['facts', sample, ...once, '--csv', '-q']);
    const both = ['--concept', 'Assets, Liabilities', '--statement', 'balanceSheet'];
    expect(stdout).toBe((await tenk(['facts', sample, ...both, '--csv', '-q'])).stdout);
    expect(stdout).toMatch(/^Liabilities,/m);
  });

  it('draws periods that leave no room for labels below the others', async () => {
    const draw = async (columns: number) =>
      (
        await tenk(['facts', sample, '--statement', 'selectedData', '-q'], {
          terminal: true,
          columns,
        })
      ).stdout.split('\n');
    const wide = await draw(100);
    expect(wide.filter((line) => line.startsWith('Long-term debt '))).toHaveLength(1);
    const narrow = await draw(50);
    expect(narrow.filter((line) => line.startsWith('Long-term debt '))).toHaveLength(2);
    expect(Math.max(...narrow.map((line) => line.length))).toBeLessThanOrEqual(50);
  });

  it('cuts nothing where no terminal sets a width', async () => {
    const { stdout } = await tenk(['facts', sample, '--statement', 'balanceSheet', '-q']);
    expect(stdout).toContain('Accounts receivable, less allowance for doubtful accounts of');
    expect(stdout).toContain('CashAndCashEquivalentsAtCarryingValue');
    expect(stdout).not.toContain('...');
  });
});
