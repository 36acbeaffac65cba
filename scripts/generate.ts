/**
 * Writes everything that is derived: from schema/ the types, validators, facts about fields and pages of docs/kinds and
 * docs/formats; from the table of commands docs/commands; from the tables of codes docs/diagnostics.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { generateCommands } from './generate/commands.ts';
import { generateDiagnostics } from './generate/diagnostics.ts';
import { generateFields } from './generate/fields.ts';
import { generatePages } from './generate/pages.ts';
import { readFormats, readSchemas } from './generate/schemas.ts';
import { generateTypes } from './generate/types.ts';
import { generateValidators } from './generate/validators.ts';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');

async function main(check: boolean): Promise<number> {
  const schemas = await readSchemas(join(root, 'schema'));
  const files = new Map([
    ...(await generateTypes(schemas)),
    ...(await generateValidators(schemas)),
    ...generateFields(schemas),
    ...generatePages(schemas, await readFormats(join(root, 'schema'))),
    ...generateCommands(),
    ...generateDiagnostics(),
  ]);
  const stale = await staleOf(files);
  if (check) return report(stale);
  for (const path of stale) await write(path, files.get(path) ?? '');
  console.log(`generated ${files.size} files, ${stale.length} changed`);
  return 0;
}

function report(stale: readonly string[]): number {
  for (const path of stale) console.error(`${path} is stale: run npm run generate`);
  return stale.length === 0 ? 0 : 1;
}

async function staleOf(files: ReadonlyMap<string, string>): Promise<readonly string[]> {
  const stale: string[] = [];
  for (const [path, text] of files) {
    const current = await readFile(join(root, path), 'utf8').catch(() => undefined);
    if (current !== text) stale.push(path);
  }
  return stale;
}

async function write(path: string, text: string): Promise<void> {
  await mkdir(dirname(join(root, path)), { recursive: true });
  await writeFile(join(root, path), text);
}

process.exitCode = await main(process.argv.includes('--check'));
