// Runs one export in a process of its own, so that it can be killed: node run.mjs '{"inputs": ...}'
import { exportCollection } from '../../dist/index.js';

const options = JSON.parse(process.argv[2] ?? '{}');
const summary = await exportCollection({ ...options, onProgress: () => process.stdout.write('.') });
process.stdout.write(`\n${JSON.stringify(summary)}\n`);
