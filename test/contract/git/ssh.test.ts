import { chmodSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openSource } from '../../../src/git/source.ts';
import type { Runner } from '../../../src/process/port.ts';
import { createRunner } from '../../../src/process/runner.ts';
import { useLab } from './source-lab.ts';

const lab = useLab({ name: 'a path', url: (server, repository) => server.folder(repository) });

/** Stands for ssh and the machine behind it: notes its arguments, and runs the last one here. */
const FAKE_SSH = `#!/bin/sh
printf '%s\n' "$@" >> "$(dirname "$0")/arguments"
for last; do :; done
eval "$last"
`;

test('reads over ssh, which never asks anything', async () => {
  const sha = await lab.commit({ 'a.yaml': '1' });
  writeFileSync(join(lab.root, 'ssh'), FAKE_SSH);
  chmodSync(join(lab.root, 'ssh'), 0o755);
  const real = createRunner();
  const runner: Runner = {
    ...real,
    run: (argv, options) =>
      real.run(argv, { ...options, env: { ...options?.env, PATH: `${lab.root}:${process.env['PATH']}` } }),
  };
  const url = `ssh://git@git.example:2222${lab.server.folder('fleet.git')}`;
  const source = await openSource({ url, ref: 'main', path: '', directory: join(lab.root, 'state'), runner });
  expect(await source.sync()).toBe(sha);
  await source.close();
  const given = readFileSync(join(lab.root, 'arguments'), 'utf8').split('\n');
  expect(given.slice(0, 2)).toEqual(['-o', 'BatchMode=yes']);
  expect(given).toEqual(expect.arrayContaining(['git@git.example', '2222']));
});
