import { comment, type Draft, draftOf } from './draft.ts';
import { type FleetDraft, mapName, nameFor, pathIn, uniqueOf } from './fleet-draft.ts';
import { mapLabels } from './labels.ts';
import type { KubeSliceObject } from './object.ts';

const DSCP = /^(?:Default|AF[1-4][1-3]|EF)$/;
const HIGHEST = 7;
const MOST_KBPS = 1e12;
const PRIORITY = 'The documentation of KubeSlice contradicts itself about which end goes first; here 7 does';

/** SliceQoSConfig to QoSProfile. */
export function mapProfiles(fleet: FleetDraft): void {
  for (const object of uniqueOf('SliceQoSConfig', fleet)) {
    const name = nameFor(object, fleet.profiles.values(), fleet);
    if (name === undefined) continue;
    const draft = draftOf('QoSProfile', name, pathIn(fleet, `qos/${name}.yaml`));
    fleet.profiles.set(object.name, draft);
    mapName(object, draft);
    mapLabels(object, draft);
    mapQos(object, '/spec', draft, '');
  }
}

/** The profile of that name; the one that KubeSlice makes in every project is made here too. */
export function profileOf(name: string, fleet: FleetDraft, object: KubeSliceObject): Draft | undefined {
  const known = fleet.profiles.get(name);
  if (known !== undefined || name !== DEFAULT_PROFILE) return known;
  const draft = draftOf('QoSProfile', DEFAULT_PROFILE, pathIn(fleet, `qos/${DEFAULT_PROFILE}.yaml`));
  Object.assign(draft.spec, { priority: 0, ceiling: '10G', guaranteed: '1G', dscp: 'AF11' });
  object.default(draft, '/spec', 'the profile that KubeSlice makes in every project');
  fleet.profiles.set(name, draft);
  return draft;
}

const DEFAULT_PROFILE = 'default';

/** Writes the bandwidth values below `from` to the fields below `/spec` and `under`, such as `/qos`. */
export function mapQos(object: KubeSliceObject, from: string, draft: Draft, under: string): void {
  const qos: Record<string, unknown> = {};
  mapPriority({ object, from, draft, under }, qos);
  mapRates({ object, from, draft, under }, qos);
  const dscp = object.text(`${from}/dscpClass`);
  if (dscp !== undefined && DSCP.test(dscp)) {
    qos['dscp'] = dscp;
    object.map(`${from}/dscpClass`, draft, `/spec${under}/dscp`);
  } else if (dscp !== undefined) {
    object.drop(`${from}/dscpClass`, 'no DSCP class that KubeSlice knows');
  }
  if (under === '') Object.assign(draft.spec, qos);
  else if (Object.keys(qos).length > 0) draft.spec[under.slice(1)] = qos;
}

interface From {
  readonly object: KubeSliceObject;
  readonly from: string;
  readonly draft: Draft;
  readonly under: string;
}

function mapPriority({ object, from, draft, under }: From, qos: Record<string, unknown>): void {
  const pointer = `${from}/priority`;
  const priority = object.integer(pointer);
  if (priority === undefined) return;
  const target = `/spec${under}/priority`;
  qos['priority'] = Math.min(Math.max(priority, 0), HIGHEST);
  if (qos['priority'] === priority) {
    object.map(pointer, draft, target);
    comment(draft, target, `${PRIORITY}.`);
  } else object.change(pointer, draft, target, 'priorities are 0 to 7');
}

function mapRates(at: From, qos: Record<string, unknown>): void {
  const { object, from } = at;
  const guaranteed = `${from}/bandwidthGuaranteedKbps`;
  const most = mapRate(at, 'bandwidthCeilingKbps', 'ceiling', qos);
  const least = object.integer(guaranteed);
  if (least === 0) object.lose(guaranteed, 'nothing guaranteed is what absence says');
  else if (least !== undefined && most !== undefined && least > most)
    object.drop(guaranteed, 'more is guaranteed than the ceiling allows');
  else mapRate(at, 'bandwidthGuaranteedKbps', 'guaranteed', qos);
}

/** Returns what the manifest says, usable or not. */
function mapRate(
  { object, from, draft, under }: From,
  field: string,
  to: string,
  qos: Record<string, unknown>,
): number | undefined {
  const kbps = object.integer(`${from}/${field}`);
  if (kbps !== undefined && isRate(kbps)) {
    qos[to] = quantity(kbps);
    object.map(`${from}/${field}`, draft, `/spec${under}/${to}`);
  } else if (kbps !== undefined) object.drop(`${from}/${field}`, 'no bandwidth that can be written');
  return kbps;
}

function isRate(kbps: number): boolean {
  return kbps > 0 && kbps <= MOST_KBPS;
}

/** Kilobits per second as a quantity of bits per second: 5120 is `5120k`, 3000000 is `3G`. */
function quantity(kbps: number): string {
  const [unit, size] = UNITS.find(([, size]) => kbps % size === 0) ?? ['k', 1];
  return `${kbps / size}${unit}`;
}

const UNITS: readonly (readonly [string, number])[] = [
  ['T', 1e9],
  ['G', 1e6],
  ['M', 1e3],
];
