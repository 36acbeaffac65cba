import type { Qos } from '../model/generated/types.ts';
import type { Catalog } from './catalog.ts';
import type { Findings, Place } from './findings.ts';

const FACTORS: Readonly<Record<string, number>> = { k: 1e3, M: 1e6, G: 1e9, T: 1e12 };

/** Profiles that slices refer to, and the numbers in them. */
export function checkQos(catalog: Catalog, findings: Findings): void {
  for (const { spec, source } of catalog.profiles.values()) {
    checkShares(spec, { source, pointer: '/spec' }, findings);
  }
  for (const { spec, source } of catalog.slices.values()) {
    if (spec.qos !== undefined) checkShares(spec.qos, { source, pointer: '/spec/qos' }, findings);
    if (spec.qos !== undefined && spec.qosProfile !== undefined) {
      findings.add('FS2017', { source, pointer: '/spec/qos' }, 'qos stands beside qosProfile');
    }
    checkProfile(spec.qosProfile, { source, pointer: '/spec/qosProfile' }, catalog, findings);
  }
  const { fleet } = catalog;
  if (fleet === undefined) return;
  const place = { source: fleet.source, pointer: '/spec/defaults/qosProfile' };
  checkProfile(fleet.spec.defaults?.qosProfile, place, catalog, findings);
}

function checkProfile(profile: string | undefined, place: Place, catalog: Catalog, findings: Findings): void {
  if (profile === undefined || catalog.profiles.has(profile)) return;
  if (catalog.isRejected('QoSProfile', profile)) return;
  findings.add('FS2013', place, `there is no QoS profile ${profile} in this fleet`);
}

function checkShares({ guaranteed, ceiling }: Qos, place: Place, findings: Findings): void {
  if (guaranteed === undefined || ceiling === undefined) return;
  if (bitsPerSecond(guaranteed) <= bitsPerSecond(ceiling)) return;
  const at = { ...place, pointer: `${place.pointer}/guaranteed` };
  findings.add('FS2018', at, `guaranteed ${guaranteed} is more than the ceiling ${ceiling}`);
}

/** The schema has seen to the notation. */
function bitsPerSecond(quantity: string | number): number {
  const text = String(quantity);
  const factor = FACTORS[text.slice(-1)];
  return factor === undefined ? Number(text) : Number(text.slice(0, -1)) * factor;
}
