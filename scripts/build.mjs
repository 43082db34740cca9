// Bundles the command line and the library into dist/, and writes the declarations. The bundle holds its packages, since
// reading them file by file would cost half a second at every start; what a command needs alone is loaded when it runs.
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));
process.chdir(root);
rmSync('dist', { recursive: true, force: true });
await build({
  entryPoints: { cli: 'src/cli.ts', index: 'src/index.ts', worker: 'src/batch/worker.ts' },
  outdir: 'dist',
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  minifySyntax: true,
  minifyWhitespace: true,
  legalComments: 'linked',
  // What only an export of a collection needs is left to be found in node_modules when it runs.
  external: [
    'cli-progress',
    'csv-stringify',
    'hyparquet-writer',
    'node-sqlite3-wasm',
    'piscina',
    'tar-stream',
    'tinyglobby',
    'write-excel-file',
    'yauzl',
  ],
  logLevel: 'warning',
  // Packages in CommonJS that were bundled ask for node's own modules by `require`.
  banner: {
    js: "import { createRequire as tenkRequire } from 'node:module'; const require = tenkRequire(import.meta.url);",
  },
});
const types = spawnSync(
  process.execPath,
  ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.types.json'],
  { stdio: 'inherit' },
);
process.exitCode = types.status ?? 1;
