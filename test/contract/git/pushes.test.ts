/** A source that lives long: what each push costs, in requests and bytes, does not grow with those before it. */
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type Adapter, numbered, useLab } from './source-lab.ts';

const ADAPTERS: readonly (Adapter & { readonly pushes: number })[] = [
  { name: 'HTTP by isomorphic-git', url: (server, repository) => server.url(repository), pushes: 200 },
  // Enough for the clone to be made anew once.
  { name: 'a path by the git binary', url: (server, repository) => server.folder(repository), pushes: 60 },
];

describe.each(ADAPTERS)('$pushes pushes over $name', (adapter) => {
  const lab = useLab(adapter);

  test('packs, bytes and requests stay bounded', { timeout: 300_000 }, async () => {
    await lab.commit(numbered(200, 'one'));
    const source = await lab.open();
    await source.sync();
    const one = bytesOf(lab.root);
    const samples: { readonly packs: number; readonly bytes: number; readonly requests: number }[] = [];
    for (let push = 1; push <= adapter.pushes; push += 1) {
      const sha = await lab.commit({ [`folder${push % 20}/file${push}.yaml`]: `${push}\n` });
      const [requests, bytes] = [lab.server.requests, bytesOf(lab.root)];
      expect(await source.sync()).toBe(sha);
      samples.push({
        packs: lab.packs().length,
        bytes: bytesOf(lab.root) - bytes,
        requests: lab.server.requests - requests,
      });
    }
    expect(Math.max(...samples.map(({ packs }) => packs))).toBeLessThanOrEqual(50);
    expect(Math.max(...samples.map(({ requests }) => requests))).toBeLessThanOrEqual(5);
    // One push is one small pack, the first as the last; a clone anew is the whole history in one.
    const kept = samples.filter(({ packs }) => packs > 1).map(({ bytes }) => bytes);
    const [early, late] = [kept.slice(0, 20), kept.slice(-20)].map((each) => Math.max(...each));
    expect(late).toBeLessThan(2 * (early ?? 0));
    expect(samples.filter(({ packs }) => packs === 1)).toHaveLength(Math.floor(adapter.pushes / 50));
    expect(bytesOf(lab.root)).toBeLessThan(one + 50 * Math.max(...kept) + adapter.pushes * 1_000);
    expect(readdirSync(join(lab.root, 'state'))).toEqual(['clone.git']);
  });
});

function bytesOf(root: string): number {
  const entries = readdirSync(join(root, 'state'), { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  return files.reduce((sum, { parentPath, name }) => sum + statSync(join(parentPath, name)).size, 0);
}
