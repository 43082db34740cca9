import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { listInputs, namesIn } from '../../src/batch/inputs.ts';
import { temporaryFolder } from './collection.ts';

function tree(...files: string[]): string {
  const root = temporaryFolder();
  for (const file of files) {
    mkdirSync(join(root, file, '..'), { recursive: true });
    writeFileSync(join(root, file), 'x');
  }
  return root;
}

const below = async (root: string, names: string[], without?: string): Promise<string[]> => {
  const files = await listInputs(names, without === undefined ? {} : { without });
  return files.map(({ name }) => relative(root, name));
};

describe('inputs', () => {
  it('of a folder are all its files, sorted, at any depth', async () => {
    const root = tree('b/2.txt', 'b/1.txt', 'a.txt', 'c/d/e/3.nc');
    expect(await below(root, [root])).toEqual(['a.txt', 'b/1.txt', 'b/2.txt', 'c/d/e/3.nc']);
  });

  it('leave out names that begin with a dot', async () => {
    const root = tree('.hidden', '.git/x.txt', 'a.txt');
    expect(await below(root, [root])).toEqual(['a.txt']);
  });

  it('follow links to files, but not to folders that lead back up', async () => {
    const root = tree('sub/a.txt');
    symlinkSync(join(root, 'sub/a.txt'), join(root, 'b.txt'));
    symlinkSync(root, join(root, 'sub/up'));
    expect(await below(root, [root])).toEqual(['b.txt', 'sub/a.txt']);
  });

  it('list a link to nowhere, so that it is named as unreadable', async () => {
    const root = tree('a.txt');
    symlinkSync(join(root, 'gone.txt'), join(root, 'b.txt'));
    expect(await below(root, [root])).toEqual(['a.txt', 'b.txt']);
  });

  it('stand once however often they are named', async () => {
    const root = tree('a.txt', 'b.txt');
    const names = [join(root, 'b.txt'), root, `${root}/./b.txt`];
    expect(await below(root, names)).toEqual(['b.txt', 'a.txt']);
  });

  it('of a glob are the files that match, sorted', async () => {
    const root = tree('1997/b.txt', '1996/a.txt', '1996/a.htm');
    expect(await below(root, [join(root, '*/*.txt')])).toEqual(['1996/a.txt', '1997/b.txt']);
  });

  it('take a file whose name looks like a glob as it is', async () => {
    const root = tree('[1].txt', '1.txt');
    expect(await below(root, [join(root, '[1].txt')])).toEqual(['[1].txt']);
  });

  it('say of a glob that nothing matches it', async () => {
    const root = tree('a.txt');
    const [file] = await listInputs([join(root, '*.nc')]);
    expect(file?.missing).toBe('no file matches it');
  });

  it('leave out the output folder where it stands among them', async () => {
    const root = tree('a.txt', 'out/items.jsonl', 'outer/b.txt');
    expect(await below(root, [root], join(root, 'out'))).toEqual(['a.txt', 'outer/b.txt']);
  });
});

describe('a list of names', () => {
  it('has one a line, with either line end', () => {
    expect(namesIn('a b.txt\r\n\nc.txt')).toEqual(['a b.txt', 'c.txt']);
  });

  it('is parted by NULs where it holds any, so that a name may hold a line end', () => {
    expect(namesIn('a\nb.txt\0c.txt\0')).toEqual(['a\nb.txt', 'c.txt']);
  });
});
