import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { INTERRUPTION_MODEL } from '../../../src/plan/interruptions.ts';
import { reviewChange } from '../../../src/plan/review.ts';
import { RISKS } from '../../../src/plan/risks.ts';
import { planText } from '../../../src/present/plan-text.ts';
import { compileZone } from '../../../src/dns/zone.ts';
import { namesOf } from '../../../src/plan/names.ts';
import { sliceName } from '../../fakes/fleets.ts';
import { read } from '../fleet/support.ts';
import { BASE, changed, LOCK_OF_THREE, pay, TODAY } from './support.ts';

const PAGE: string = readFileSync(new URL('../../../docs/plan.md', import.meta.url), 'utf8');

it('docs/plan.md shows the plan as it is', () => {
  const head = changed(BASE, {
    'slices/pay.yaml': pay('clusters: [fra, iad, sin]'),
    'locks/pay.lock.yaml': LOCK_OF_THREE,
    'exports/web.yaml': (BASE['exports/web.yaml'] ?? '').replace('port: 80', 'port: 8080'),
  });
  const names = { base: '0'.repeat(40), head: 'worktree' };
  const report = reviewChange({ base: read(BASE), head: read(head), names, today: TODAY });
  expect(/```\n([^]*?)```/.exec(PAGE)?.[1]).toBe(
    planText(report, { isDetailed: false, paint: (_, text) => text }),
  );
});

it('docs/plan.md has every risk and every bound', () => {
  expect(Object.keys(RISKS).filter((risk) => !PAGE.includes(`\`${risk}\``))).toEqual([]);
  const bounds = Object.values(INTERRUPTION_MODEL).flatMap(({ seconds }) => seconds ?? []);
  expect(bounds.filter((seconds) => !PAGE.includes(`| ${seconds} s`))).toEqual([]);
});

it('the names of a plan are those that slice routers answer', () => {
  const slice = read(BASE).fleet.slices.get(sliceName('pay'));
  const { bases, services } = compileZone({
    slice: sliceName('pay'),
    serial: 1,
    exports: (slice?.exports ?? []).map((one) => ({ ...one, endpoints: [] })),
  });
  const answered = [...services.keys()].flatMap((service) => bases.map((base) => `${service}.${base}`));
  expect([...namesOf(slice).keys()].toSorted()).toEqual(answered.toSorted());
});
