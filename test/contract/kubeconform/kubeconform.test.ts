import { execFile, execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fleetslice } from '../../unit/cli/command-line.ts';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const EXAMPLE = join(ROOT, 'examples/fleet-repo');
const PROGRAM = join(
  execFileSync(join(ROOT, 'scripts/setup'), ['--print-path'], { encoding: 'utf8' }).trim(),
  'kubeconform',
);

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'fstest-kubeconform-'));
  await fleetslice(['schema', '--bundle', join(folder, '.schema')]);
});

afterAll(async () => rm(folder, { recursive: true }));

interface Result {
  readonly code: number;
  readonly resources: readonly { readonly name: string; readonly status: string; readonly msg: string }[];
}

/** Runs kubeconform as the README of the bundle says. */
async function kubeconform(...paths: readonly string[]): Promise<Result> {
  const readme = await readFile(join(folder, '.schema/README.md'), 'utf8');
  const location = /-schema-location '([^']+)'/.exec(readme)?.[1] ?? '';
  const ignored = /-ignore-filename-pattern '([^']+)'/.exec(readme)?.[1] ?? '';
  const argv = ['-strict', '-verbose', '-output', 'json', '-ignore-filename-pattern', ignored];
  return new Promise((resolve, reject) => {
    execFile(PROGRAM, [...argv, '-schema-location', location, ...paths], (error, stdout) => {
      if (error !== null && typeof error.code !== 'number')
        reject(new Error(`${PROGRAM}: run scripts/setup --tests`, { cause: error }));
      else resolve({ code: Number(error?.code ?? 0), ...(JSON.parse(stdout) as Pick<Result, 'resources'>) });
    });
  });
}

describe('kubeconform with the bundle', () => {
  it('accepts every document of the example, locks included', async () => {
    const entries = await readdir(EXAMPLE, { withFileTypes: true });
    const folders = entries.filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'));
    const paths = [...folders.map(({ name }) => name), 'fleet.yaml'].map((name) => join(EXAMPLE, name));
    const { code, resources } = await kubeconform(...paths);
    expect(resources.filter(({ status }) => status !== 'statusValid')).toEqual([]);
    expect(resources.length).toBeGreaterThan(10);
    expect(code).toBe(0);
  });

  it('accepts the example of every schema, which each of them can be read for', async () => {
    const files = (await readdir(join(folder, '.schema/fleetslice.io'))).map((file) =>
      join(folder, '.schema/fleetslice.io', file),
    );
    const schemas = await Promise.all(
      files.map(
        async (file) =>
          JSON.parse(await readFile(file, 'utf8')) as { title: string; examples: readonly unknown[] },
      ),
    );
    const own = join(folder, 'examples');
    await mkdir(own);
    for (const { title, examples } of schemas)
      await writeFile(join(own, `${title}.json`), JSON.stringify(examples[0]));
    const { resources } = await kubeconform(own);
    expect(resources).toHaveLength(6);
    expect(resources.filter(({ status }) => status !== 'statusValid')).toEqual([]);
  });

  it.each([
    ['an unknown field', 'clusters:', 'clusterz:', "additional properties 'clusterz' not allowed"],
    ['a value of another kind', '10.64.0.0/16', 'ten', 'does not match pattern'],
    ['a missing field', 'subnets:', 'clusters:', "missing property 'subnets'"],
  ])('refuses %s', async (what, from, to, message) => {
    const slice = (await readFile(join(EXAMPLE, 'slices/payments.yaml'), 'utf8')).replace(from, to);
    const path = join(folder, `${what.replaceAll(' ', '-')}.yaml`);
    await writeFile(
      path,
      what === 'a missing field' ? slice.replace(/ {2}clusters:\n {4}- fra\n {4}- iad\n/, '') : slice,
    );
    const { code, resources } = await kubeconform(path);
    expect(code).toBe(1);
    expect(resources).toMatchObject([{ status: 'statusInvalid', msg: expect.stringContaining(message) }]);
  });
});
