import type { Qos } from '../model/generated/types.ts';
import type { Catalog } from './catalog.ts';
import type { Findings, Place } from './findings.ts';
import { bitsPerSecond } from './quantity.ts';

/** Profiles that slices refer to, and the numbers in them. */
export function checkQos(catalog: Catalog, findings: Findings): void {
  const used = new Set<string>();
  for (const { spec, source } of catalog.slices.values()) {
    if (spec.qos !== undefined) checkShares(spec.qos, { source, pointer: '/spec/qos' }, findings);
    if (spec.qos !== undefined && spec.qosProfile !== undefined) {
      const related = { source, pointer: '/spec/qosProfile', message: 'the profile' };
      findings.add('FS2017', { source, pointer: '/spec/qos' }, 'qos stands beside qosProfile', {
        related: [related],
      });
    }
    checkProfile(spec.qosProfile, { source, pointer: '/spec/qosProfile' }, catalog, findings);
    if (spec.qosProfile !== undefined) used.add(spec.qosProfile);
  }
  const { fleet } = catalog;
  const inherited = fleet?.spec.defaults?.qosProfile;
  if (fleet !== undefined && inherited !== undefined) {
    const place = { source: fleet.source, pointer: '/spec/defaults/qosProfile' };
    checkProfile(inherited, place, catalog, findings);
    used.add(inherited);
  }
  checkProfiles(catalog, used, findings);
}

/** A fleet that uses no profile at all may offer some for later; a slice or Fleet that was refused might use any. */
function checkProfiles(catalog: Catalog, used: ReadonlySet<string>, findings: Findings): void {
  const isSure = used.size > 0 && !catalog.hasRejected('Slice') && !catalog.hasRejected('Fleet');
  for (const { name, spec, source } of catalog.profiles.values()) {
    checkShares(spec, { source, pointer: '/spec' }, findings);
    if (used.has(name) || !isSure) continue;
    findings.add('FS2061', { source, pointer: '/metadata/name' }, `nobody uses the QoS profile ${name}`);
  }
}

function checkProfile(profile: string | undefined, place: Place, catalog: Catalog, findings: Findings): void {
  if (profile === undefined || catalog.profiles.has(profile)) return;
  if (catalog.isRejected('QoSProfile', profile)) return;
  const hint = catalog.suggest('QoSProfile', profile);
  findings.add('FS2013', place, `there is no QoS profile ${profile} in this fleet`, { hint });
}

function checkShares({ guaranteed, ceiling }: Qos, place: Place, findings: Findings): void {
  if (guaranteed === undefined || ceiling === undefined) return;
  if (bitsPerSecond(guaranteed) <= bitsPerSecond(ceiling)) return;
  const at = { ...place, pointer: `${place.pointer}/guaranteed` };
  const related = { ...place, pointer: `${place.pointer}/ceiling`, message: 'the ceiling' };
  findings.add('FS2018', at, `guaranteed ${guaranteed} is more than the ceiling ${ceiling}`, {
    related: [related],
  });
}
