import { printable } from '../documents/quote.ts';
import { isLabel } from '../model/ids.ts';
import type { Draft } from './draft.ts';
import type { FleetDraft } from './fleet-draft.ts';
import type { KubeSliceObject } from './object.ts';

const ISOLATION = '/spec/namespaceIsolationProfile';
const MODE = '/spec/namespaceIsolation/mode';

/** Namespaces of the slice and their isolation. Returns the names of the namespaces. */
export function mapIsolation(
  object: KubeSliceObject,
  draft: Draft,
  members: ReadonlyMap<string, string>,
  fleet: FleetDraft,
): readonly string[] {
  const inside = { object, draft, members, to: '/spec/namespaces', key: 'name' };
  const namespaces = mapEntries(inside, `${ISOLATION}/applicationNamespaces`);
  if (namespaces.length > 0) draft.spec['namespaces'] = namespaces;
  const outside = { object, draft, members, to: '/spec/namespaceIsolation/allow', key: 'namespace' };
  const allow = mapEntries(outside, `${ISOLATION}/allowedNamespaces`);
  draft.spec['namespaceIsolation'] = { mode: 'Off', ...(allow.length > 0 ? { allow } : {}) };
  mapMode(object, draft, fleet);
  return namespaces.map((entry) => String(entry['name']));
}

/** Off in every case: this version enforces nothing else on clusters of Kubernetes, and refuses to pretend. */
function mapMode(object: KubeSliceObject, draft: Draft, fleet: FleetDraft): void {
  const pointer = `${ISOLATION}/isolationEnabled`;
  const isOn = object.flag(pointer);
  if (isOn === false) object.map(pointer, draft, MODE);
  if (isOn === undefined && object.at(pointer) === undefined)
    object.default(draft, MODE, 'what KubeSlice has where nothing is said');
  if (isOn !== true) return;
  object.change(
    pointer,
    draft,
    MODE,
    'no version enforces this yet: make it Enforce when one does, and keep your network policies until then',
  );
  fleet.findings.add('FS5017', object.place(pointer), `${object.label} isolated its namespaces`);
}

interface Entries {
  readonly object: KubeSliceObject;
  readonly draft: Draft;
  readonly members: ReadonlyMap<string, string>;
  readonly to: string;
  /** The field that has the name of the namespace. */
  readonly key: string;
}

/** Entries `{namespace, clusters}`, one for each namespace. */
function mapEntries(at: Entries, from: string): readonly Readonly<Record<string, unknown>>[] {
  const entries: { readonly name: string; readonly clusters: string[] | undefined }[] = [];
  for (const pointer of at.object.below(from)) {
    const name = at.object.text(`${pointer}/namespace`);
    if (name === undefined) continue;
    if (!isLabel(name) || entries.some((entry) => entry.name === name)) {
      at.object.drop(pointer, `${printable(name)} is listed twice or is no namespace`);
      continue;
    }
    const target = `${at.to}/${entries.length}`;
    const clusters = mapClusters(at, pointer, target);
    if (clusters === 'none') {
      const reason = `namespace ${name} is for no cluster of the slice`;
      if (at.object.texts(`${pointer}/clusters`).length === 0) at.object.drop(pointer, reason);
      else at.object.loseAll(pointer, reason);
      continue;
    }
    at.object.map(`${pointer}/namespace`, at.draft, `${target}/${at.key}`);
    entries.push({ name, clusters });
  }
  return entries.map(({ name, clusters }) => ({
    [at.key]: name,
    ...(clusters === undefined ? {} : { clusters }),
  }));
}

/** The clusters of an entry by our names; undefined for all. `none` when there are none: that must not become all. */
function mapClusters(at: Entries, pointer: string, target: string): string[] | undefined | 'none' {
  const { object, draft, members } = at;
  const texts = object.texts(`${pointer}/clusters`);
  if (texts.length === 1 && texts[0]?.text === '*') {
    object.map(texts[0].pointer, draft, target);
    return undefined;
  }
  const clusters = new Map<string, string>();
  for (const { pointer: place, text } of texts) {
    const name = members.get(text);
    if (name === undefined) object.drop(place, `${printable(text)} is no cluster of the slice`);
    else if (clusters.has(text)) object.drop(place, `${printable(text)} is listed twice`);
    else clusters.set(text, place);
  }
  if (clusters.size === 0) return 'none';
  for (const [index, place] of [...clusters.values()].entries()) {
    object.map(place, draft, `${target}/clusters/${index}`);
  }
  return [...clusters.keys()].map((text) => members.get(text) ?? text);
}
