import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ParsedFile, parseFile } from '../../../src/documents/parse.ts';
import { assembleFleet, type FleetReading } from '../../../src/fleet/assemble.ts';
import { type ParsedLock, parseLock, sliceOfLock } from '../../../src/lock/lock.ts';
import { cluster, document, type Files, GOOD, lock, read, serviceExport, slice } from './support.ts';

/** What each file may hold; undefined: it is not there. Some of it is wrong in every way a slice can be concerned by. */
const VARIANTS: Readonly<Record<string, readonly (string | undefined)[]>> = {
  'fleet.yaml': [
    undefined,
    document('Fleet', 'name: prod', 'defaults: {tunnel: {mtu: 1300}}'),
    document('Fleet', 'name: prod', 'tenants: [{name: a, paths: [exports], kinds: [ServiceExport]}]'),
  ],
  'clusters/fra.yaml': [GOOD['clusters/fra.yaml'], undefined, 'not: [yaml', cluster('fra', 'suspend: true')],
  'clusters/iad.yaml': [
    GOOD['clusters/iad.yaml'],
    cluster('iad', 'nonsense: 1'),
    document('Cluster', 'name: iad', 'networks: {pods: [10.64.128.0/17]}'),
    document('Cluster', 'name: iad', 'gateways: {portRange: {first: 1, last: 1}}'),
  ],
  'slices/pay.yaml': [
    GOOD['slices/pay.yaml'],
    undefined,
    slice('pay', 'subnets: [10.64.0.0/16]', 'clusters: [fra]'),
    slice('pay', 'subnets: [10.64.0.0/16]', 'clusterSelector: {}'),
    slice('pay', 'subnets: [10.64.0.1/16]', 'clusters: [fra, iad]'),
    slice('pay', 'subnets: [10.64.0.0/16]', 'clusters: [fra, iad]', 'namespaces: [{name: shop}]'),
  ],
  'slices/log.yaml': [
    undefined,
    slice('log', 'subnets: [10.64.0.0/16]', 'clusters: [iad]', 'qosProfile: fast'),
    slice('log', 'subnets: [10.64.0.0/16]', 'clusters: [iad]', 'namespaces: [{name: shop}]'),
  ],
  'exports/web.yaml': [
    GOOD['exports/web.yaml'],
    undefined,
    serviceExport('web', 'slice: pay', 'clusters: [iad]'),
    serviceExport('web', 'slice: log'),
    serviceExport('web', 'slice: pay', 'consumers: {slices: [log], clusters: [iad]}'),
  ],
  'locks/pay.lock.yaml': [
    GOOD['locks/pay.lock.yaml'],
    undefined,
    lock('pay', { '10.64.32.0/20': 'fra' }),
    '<<<<<<< ours\n',
  ],
  'locks/log.lock.yaml': [undefined, lock('log', { '10.64.64.0/20': 'iad' })],
};
const PATHS = Object.keys(VARIANTS);

const change = fc.record({ path: fc.constantFrom(...PATHS), variant: fc.nat(10) });

describe('what was read before', () => {
  it('saves work and changes nothing, whatever the history', () => {
    fc.assert(
      fc.property(fc.array(change, { maxLength: 8 }), (changes) => {
        const reader = createReader();
        let files: Files = GOOD;
        for (const { path, variant } of changes) {
          files = withVariant(files, path, variant);
          expect(seen(reader(files))).toEqual(seen(read(files)));
        }
      }),
      { numRuns: 80 },
    );
  });

  it('is the same object while nothing that a slice is made from has changed', () => {
    const reader = createReader();
    const before = reader(GOOD).fleet.slices.get('pay' as never);
    const other = { ...GOOD, 'clusters/sin.yaml': cluster('sin') };
    expect(reader(other).fleet.slices.get('pay' as never)).toBe(before);
    const changed = { ...other, 'exports/web.yaml': serviceExport('web', 'slice: pay') };
    expect(reader(changed).fleet.slices.get('pay' as never)).not.toBe(before);
  });

  it('is not taken over from a commit in which a refused document hides findings', () => {
    const reader = createReader();
    const naming = { ...GOOD, 'exports/web.yaml': serviceExport('web', 'slice: pay', 'clusters: [sin]') };
    expect(codes(reader({ ...naming, 'clusters/sin.yaml': cluster('sin', 'nonsense: 1') }))).toEqual([
      'FS1201',
    ]);
    expect(codes(reader(naming))).toEqual(['FS2010']);
  });

  it('hides nothing that concerns several slices, taken over or not', () => {
    const reader = createReader();
    const shop = 'namespaces: [{name: shop}]';
    const files = {
      ...GOOD,
      'clusters/fra.yaml': document('Cluster', 'name: fra'),
      'slices/pay.yaml': slice('pay', 'subnets: [10.64.0.0/16]', 'clusters: [fra, iad]', shop),
      'slices/log.yaml': slice('log', 'subnets: [10.65.0.0/16]', 'clusters: [fra]', shop),
      'locks/log.lock.yaml': lock('log', { '10.65.32.0/20': 'fra' }),
    };
    const before = reader(files);
    expect(codes(before)).toEqual([]);
    const clash = {
      ...files,
      'slices/log.yaml': slice('log', 'subnets: [10.64.0.0/16]', 'clusters: [fra]', shop),
      'locks/log.lock.yaml': lock('log', { '10.64.32.0/20': 'fra' }),
    };
    for (const reading of [reader(clash), reader(clash)]) {
      expect(codes(reading)).toEqual(['FS2040']);
      expect(reading.fleet.slices.get('pay' as never)).toBe(before.fleet.slices.get('pay' as never));
    }
  });

  it('is not taken over for a slice with a warning, which is told again', () => {
    const reader = createReader();
    const files = { ...GOOD, 'slices/pay.yaml': slice('pay', 'subnets: [198.18.0.0/16]') };
    expect(reader(files).diagnostics).toEqual(reader(files).diagnostics);
  });
});

/** Parses each text once, as a checkout does, and hands on what it read before. */
function createReader(): (files: Files) => FleetReading {
  const known = new Map<string, ParsedFile | ParsedLock>();
  let before: FleetReading | undefined;
  return (files) => {
    const parts = { files: [] as ParsedFile[], locks: [] as ParsedLock[], diagnostics: [] };
    for (const [path, text] of Object.entries(files)) {
      const isLock = sliceOfLock(path) !== undefined;
      const parsed =
        known.get(path + text) ?? (isLock ? parseLock(path, text) : parseFile(path, Buffer.from(text)));
      known.set(path + text, parsed);
      if (isLock) parts.locks.push(parsed as ParsedLock);
      else parts.files.push(parsed as ParsedFile);
    }
    before = assembleFleet(parts, before);
    return before;
  };
}

function withVariant(files: Files, path: string, variant: number): Files {
  const variants = VARIANTS[path] ?? [];
  const text = variants[variant % variants.length];
  const { [path]: _, ...others } = files;
  return text === undefined ? others : { ...others, [path]: text };
}

function codes({ diagnostics }: FleetReading): readonly string[] {
  return diagnostics.map(({ code }) => code);
}

/** Everything but the identity of the objects. */
function seen({ fleet, diagnostics, documents, foreign }: FleetReading): object {
  return { fleet, diagnostics, documents, foreign };
}
