/** The baseline in a process of its own: every document of a folder by the YAML library, nothing else. Prints milliseconds. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseAllDocuments } from 'yaml';

const folder = process.argv[2] ?? '.';
const paths = execFileSync('git', ['-C', folder, 'ls-files', '-z', '*.yaml'], {
  encoding: 'utf8',
  maxBuffer: 2 ** 28,
})
  .split('\0')
  .slice(0, -1);
const texts = paths.map((path) => readFileSync(join(folder, path), 'utf8'));
const started = performance.now();
for (const text of texts) for (const document of parseAllDocuments(text)) document.toJS();
process.stdout.write(`${performance.now() - started}\n`);
