import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { REASONS } from '../../../src/status/reasons.ts';

const PAGE = new URL('../../../docs/conditions.md', import.meta.url);

it('docs/conditions.md explains every reason, and no other', async () => {
  const sections = sectionsOf(await readFile(PAGE, 'utf8'));
  expect([...sections.keys()].toSorted()).toEqual(Object.keys(REASONS).toSorted());
});

it('docs/conditions.md has a command to type for every reason that needs somebody', async () => {
  const sections = sectionsOf(await readFile(PAGE, 'utf8'));
  const silent = [...sections].filter(([, text]) => !/```sh\n.+\n```/s.test(text)).map(([reason]) => reason);
  expect(silent).toEqual(['Valid', 'Synced']);
});

/** What stands below each heading of the third level. */
function sectionsOf(page: string): ReadonlyMap<string, string> {
  const parts = page.split(/^#{2,3} /m).slice(1);
  const reasons = parts.filter((part) => page.includes(`### ${part}`));
  return new Map(
    reasons.map((part) => {
      const [heading = '', ...text] = part.split('\n');
      return [heading, text.join('\n')];
    }),
  );
}
