import { expect, it } from 'vitest';
import { needed } from '../../src/export/failed.ts';

it('a package that is not installed is named with what to do', async () => {
  const missing = () =>
    Promise.reject(Object.assign(new Error(), { code: 'ERR_MODULE_NOT_FOUND' }));
  await expect(needed('hyparquet-writer', 'writing Parquet', missing)).rejects.toThrow(
    'writing Parquet needs the package hyparquet-writer, which is not installed; run: npm install hyparquet-writer',
  );
});

it('any other fault of a package is not taken for its absence', async () => {
  const broken = () => Promise.reject(new TypeError('broken'));
  await expect(needed('x', 'writing x', broken)).rejects.toThrow(TypeError);
});
