#!/usr/bin/env node
import module from 'node:module';

module.enableCompileCache?.(); // node 22 and later keep what they compiled for the next start
const { run } = await import('../dist/cli.js');

process.exitCode = await run(process);
