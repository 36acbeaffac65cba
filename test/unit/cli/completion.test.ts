import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { createRunner } from '../../../src/process/runner.ts';
import { fleetslice, folderWith } from './command-line.ts';

describe('completion', () => {
  let script = '';

  beforeAll(async () => {
    script = (await fleetslice(['completion', 'bash'])).out;
  });

  it.each<[string, readonly string[], string]>([
    ['commands', ['val'], 'validate'],
    ['options of a command', ['get', '--o'], '--output'],
    ['options after arguments', ['get', 'clusters', '--w'], '--watch'],
    ['values of an option', ['get', 'clusters', '-o', ''], 'table wide json yaml'],
    ['values of a long option', ['render', '--output', 'y'], 'yaml'],
    ['nothing of ours where a file is meant', ['validate', ''], ''],
    ['no hidden command', ['open'], ''],
  ])('in bash: %s', async (_what, words, expected) => {
    expect(await completeInBash(script, words)).toBe(expected);
  });

  it('lists every command when nothing is typed', async () => {
    const offered = (await completeInBash(script, [''])).split(' ');
    expect(offered).toEqual(
      expect.arrayContaining(['agent', 'attach', 'demo', 'doctor', 'get', 'hub', 'uninstall']),
    );
    expect(offered).not.toContain('open-sockets');
  });

  it('uses the same in zsh, by its own adapter', async () => {
    expect((await fleetslice(['completion', 'zsh'])).out).toBe(
      `autoload -U +X bashcompinit && bashcompinit\n${script}`,
    );
  });

  it('quotes descriptions for fish', async () => {
    const { out } = await fleetslice(['completion', 'fish']);
    expect(out).toContain(
      "complete -c fleetslice -n '__fish_seen_subcommand_from get' -s o -l output -x -a 'table wide json yaml'",
    );
    for (const line of out.trimEnd().split('\n'))
      expect(line.replaceAll(/\\./g, '').split("'").length % 2).toBe(1);
  });
});

async function completeInBash(script: string, words: readonly string[]): Promise<string> {
  const file = join(await folderWith(), 'completion.bash');
  await writeFile(file, script);
  const program =
    'source "$1"; shift; COMP_WORDS=(fleetslice "$@"); COMP_CWORD=$#; _fleetslice; echo "${COMPREPLY[*]}"';
  return (await createRunner().run(['bash', '-c', program, 'bash', file, ...words])).stdout.trim();
}
