import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** `TENK_DIST=1 npm test` runs the same tests over the build. */
const entry = process.env['TENK_DIST'] ? 'dist/index.js' : 'src/index.ts';

export default defineConfig({
  resolve: { alias: { tenk: fileURLToPath(new URL(entry, import.meta.url)) } },
  test: {
    include: ['test/**/*.test.ts'],
    testTimeout: 60_000,
    globalSetup: 'test/support/build.ts',
  },
});
