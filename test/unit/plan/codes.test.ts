import { describe, expect, it } from 'vitest';
import { type PlanCode, planCodes } from '../../../src/plan/codes.ts';
import { checkUpdate } from '../../../src/plan/update.ts';
import { cluster, document, type Files, lock, read, serviceExport, slice } from '../fleet/support.ts';
import { BASE, type Changes, changed, LOCK_OF_THREE, pay } from './support.ts';

const DUAL: Files = changed(BASE, {
  'slices/pay.yaml': slice(
    'pay',
    'subnets: [10.64.0.0/16, "fd00:64::/48"]',
    'namespaces: [{name: shop}]',
    'clusters: [fra, iad]',
  ),
});
const THREE: Files = changed(BASE, {
  'slices/pay.yaml': pay('clusters: [fra, iad, sin]'),
  'locks/pay.lock.yaml': LOCK_OF_THREE,
});
const web = (...spec: readonly string[]): string => serviceExport('web', 'clusters: [iad]', ...spec);
const PORT = 'ports: [{name: http, port: 80}]';

interface Case {
  readonly base?: Files;
  readonly change: Changes;
  readonly at: string;
  /** The same wish in a way that is allowed. */
  readonly allowed: Changes;
}

/** The smallest change for each code, and one beside it that is none; the type asks for all of them. */
const CASES: Readonly<Record<PlanCode, Case>> = {
  FS4001: {
    change: { 'slices/pay.yaml': pay('clusters: [fra, iad]').replace('10.64.', '10.80.') },
    at: 'slices/pay.yaml:5:3',
    allowed: { 'slices/pay.yaml': DUAL['slices/pay.yaml'] ?? '' },
  },
  FS4002: {
    base: DUAL,
    change: { 'slices/pay.yaml': pay('clusters: [fra, iad]') },
    at: 'slices/pay.yaml:5:3',
    allowed: {},
  },
  FS4003: {
    change: { 'slices/pay.yaml': pay('clusters: [fra, iad]', 'clusterPrefix: {ipv4: 22}') },
    at: 'slices/pay.yaml:8:19',
    allowed: { 'slices/pay.yaml': pay('clusters: [fra, iad]', 'clusterPrefix: {ipv4: 20}') },
  },
  FS4004: {
    change: { 'slices/pay.yaml': pay('clusters: [fra, iad]', 'tunnel: {driver: ipsec}') },
    at: 'slices/pay.yaml:8:12',
    allowed: { 'slices/pay.yaml': pay('clusters: [fra, iad]', 'tunnel: {driver: wireguard}') },
  },
  FS4005: {
    change: { 'locks/pay.lock.yaml': lock('pay', { '10.64.32.0/20': 'fra', '10.64.96.0/20': 'iad' }) },
    at: 'locks/pay.lock.yaml:6:3',
    allowed: {
      'locks/pay.lock.yaml': lock('pay', {
        '10.64.32.0/20': 'fra',
        '10.64.48.0/20': 'iad',
        '10.64.96.0/20': 'iad',
      }),
    },
  },
  FS4006: {
    base: changed(THREE, { 'slices/pay.yaml': pay('clusters: [fra, iad]') }),
    change: {
      'clusters/syd.yaml': cluster('syd'),
      'slices/pay.yaml': pay('clusters: [fra, iad, syd]'),
      'locks/pay.lock.yaml': LOCK_OF_THREE.replace('sin', 'syd'),
    },
    at: 'locks/pay.lock.yaml:7:3',
    allowed: { 'locks/pay.lock.yaml': BASE['locks/pay.lock.yaml'] ?? '' },
  },
  FS4007: {
    base: THREE,
    change: {
      'slices/pay.yaml': pay('clusters: [fra, iad]'),
      'locks/pay.lock.yaml': BASE['locks/pay.lock.yaml'] ?? '',
    },
    at: 'locks/pay.lock.yaml:4:1',
    allowed: { 'slices/pay.yaml': pay('clusters: [fra, iad]') },
  },
  FS4010: {
    base: changed(BASE, {
      'slices/ops.yaml': slice('ops', 'subnets: [10.65.0.0/16]', 'clusters: [iad]'),
      'locks/ops.lock.yaml': lock('ops', { '10.65.32.0/20': 'iad' }),
    }),
    change: { 'exports/web.yaml': web('slice: ops', PORT) },
    at: 'exports/web.yaml:6:3',
    allowed: { 'exports/copy.yaml': web('slice: ops', PORT) },
  },
  FS4011: {
    change: { 'exports/web.yaml': web('slice: pay', PORT, 'type: Headless') },
    at: 'exports/web.yaml:8:3',
    allowed: { 'exports/web.yaml': web('slice: pay', PORT, 'type: ClusterSetIP') },
  },
  FS4012: {
    change: { 'exports/web.yaml': web('slice: pay', 'ports: [{name: web, port: 80}]') },
    at: 'exports/web.yaml:7:3',
    allowed: {
      'exports/web.yaml': web('slice: pay', 'ports: [{name: http, port: 80}, {name: web, port: 8080}]'),
    },
  },
  FS4013: {
    change: { 'clusters/sin.yaml': null, 'clusters/syd.yaml': cluster('syd', 'location: {region: asia}') },
    at: 'clusters/syd.yaml:3:12',
    allowed: {
      'clusters/sin.yaml': null,
      'clusters/syd.yaml': cluster('syd', 'location: {region: oceania}'),
    },
  },
};

function update(base: Files, changes: Changes): readonly (readonly [string, string])[] {
  return checkUpdate(read(base), read(changed(base, changes))).map(
    ({ code, file, line }) => [code, `${file}:${line}`] as const,
  );
}

describe('update rules', () => {
  it.each(Object.keys(planCodes) as PlanCode[])('%s: fires, and not beside it', (code) => {
    const { base = BASE, change, at, allowed } = CASES[code];
    expect(update(base, change)).toEqual([[code, at.slice(0, at.lastIndexOf(':'))]]);
    expect(update(base, allowed).filter(([found]) => found === code)).toEqual([]);
    expect(update(base, {})).toEqual([]);
  });

  it('point to the place in the base as well', () => {
    const [finding] = checkUpdate(read(BASE), read(changed(BASE, CASES.FS4012.change)));
    expect(finding?.related).toMatchObject([
      { file: 'exports/web.yaml', line: 7, message: 'before this change' },
    ]);
  });

  it('are lifted by an acknowledgement of the head until its day has passed', () => {
    const fleet = document(
      'Fleet',
      'name: acme',
      'acknowledge: [{risk: renumbering, object: Slice/pay, until: 2026-03-01}]',
    );
    const [base, head] = [read(BASE), read(changed(BASE, { ...CASES.FS4005.change, 'fleet.yaml': fleet }))];
    const codes = (today?: string): readonly string[] =>
      checkUpdate(base, head, today).map(({ code }) => code);
    expect([codes(), codes('2026-03-01'), codes('2026-03-02')]).toEqual([[], [], ['FS4005']]);
  });

  it('never let one commit hand a block over, whatever is acknowledged', () => {
    const { base = BASE, change } = CASES.FS4006;
    const fleet = document(
      'Fleet',
      'name: acme',
      'acknowledge: [{risk: renumbering, object: Slice/pay, until: 2026-03-01}]',
    );
    expect(update(base, { ...change, 'fleet.yaml': fleet })).toEqual([['FS4006', 'locks/pay.lock.yaml:7']]);
  });
});
