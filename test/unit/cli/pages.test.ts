import { readdir, readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { generateCommands } from '../../../scripts/generate/commands.ts';

const ROOT = new URL('../../../', import.meta.url);

it('docs/commands has a page for every command, as generated, and no other', async () => {
  const pages = generateCommands();
  for (const [path, text] of pages) expect(await readFile(new URL(path, ROOT), 'utf8')).toBe(text);
  const files = await readdir(new URL('docs/commands', ROOT));
  expect(files.map((file) => `docs/commands/${file}`).toSorted()).toEqual(
    pages.map(([path]) => path).toSorted(),
  );
});
