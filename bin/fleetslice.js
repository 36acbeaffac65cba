#!/usr/bin/env node
import { existsSync } from 'node:fs';

const bundle = new URL('../dist/main.js', import.meta.url);
if (!existsSync(bundle)) {
  console.error('fleetslice: dist/main.js is missing: run `npm run build` in the folder of fleetslice');
  process.exit(1);
}
const { runProcess } = await import(bundle.href);
await runProcess();
