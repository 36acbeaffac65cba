import { readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { RolloutState, RolloutView } from '../../../src/model/generated/types.ts';
import { fleetslice } from './command-line.ts';
import { HALTED, NEW, type Operated, operated, ROLLOUT } from './operating.ts';

const PAGE: string = readFileSync(new URL('../../../docs/operations.md', import.meta.url), 'utf8');

/** What the store holds before the first command of a section. */
const SCENES: Readonly<Record<string, (operated: Operated) => Promise<void>>> = {
  'Leave a cluster alone': (lab) => show(lab, ROLLOUT, ''),
  'Follow a rollout': (lab) =>
    show(lab, { ...ROLLOUT, healthy: true }, 'wave canary: healthy, soaks until 2026-11-21T18:10:00Z'),
  'Stop it, and go on': (lab) => show(lab, ROLLOUT, ''),
  'Let it pass a wave that waits': (lab) => show(lab, ROLLOUT, ''),
  'When it has halted': (lab) => show(lab, HALTED, 'halted at cluster fra: payments: no route'),
  'Take it back': (lab) => show(lab, HALTED, ''),
  'Go back to a commit that ran before': (lab) => show(lab, { ...ROLLOUT, from: {}, phase: 'done' }, ''),
  'When control cannot be read': ({ folder }) => writeFile(join(folder, 'control.json'), '{"format":1,'),
};

it.each(Object.keys(SCENES))('docs/operations.md shows what is printed: %s', async (title) => {
  const lab = await operated();
  await SCENES[title]?.(lab);
  const commands = commandsOf(sectionOf(title));
  expect(commands.length).toBeGreaterThan(0);
  for (const { words, printed } of commands) {
    let shown = '';
    const onText = (text: string): void => {
      shown += text;
    };
    await fleetslice(
      words.map((word) => word.replace('dir:/srv/fleet', `dir:${lab.folder}`)),
      { onOut: onText, onErr: onText },
    );
    expect(timeless(shown.replaceAll(lab.folder, '/srv/fleet'))).toBe(timeless(printed));
  }
});

it('docs/operations.md has a test for every command that it shows', () => {
  const inSections = Object.keys(SCENES).flatMap((title) => commandsOf(sectionOf(title)));
  expect(inSections).toHaveLength(commandsOf(PAGE).length);
});

async function show(
  { setControl, setFleet }: Operated,
  rollout: RolloutState,
  message: string,
): Promise<void> {
  const view: RolloutView = {
    target: NEW,
    phase: 'waves',
    wave: 'canary',
    number: 1,
    waves: 3,
    message,
    pending: 2,
  };
  await setFleet({ rollout: view });
  await setControl({ rollout });
}

function sectionOf(title: string): string {
  const [, section = ''] = PAGE.split(`\n## ${title}\n`);
  return section.split('\n## ')[0] ?? '';
}

interface Shown {
  readonly words: readonly string[];
  readonly printed: string;
}

/** Of each `$ fleetslice …` in a console block, its words and the lines up to the next one. */
function commandsOf(text: string): readonly Shown[] {
  const blocks = [...text.matchAll(/```console\n([^]*?)```/g)].map(([, block = '']) => block);
  return blocks
    .flatMap((block) => block.split(/^\$ fleetslice /m).slice(1))
    .map((each) => {
      const [line = '', ...printed] = each.split('\n');
      const words = [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain ?? '');
      return { words, printed: printed.join('\n') };
    });
}

function timeless(text: string): string {
  return text
    .replaceAll(/\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z/g, 'TIME')
    .replaceAll(/\d+ (?:second|minute|hour|day)s? ago/g, 'AGO');
}
