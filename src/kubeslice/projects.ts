import { compareText } from '../model/diagnostic.ts';
import type { Findings } from './findings.ts';
import { labelOf } from './names.ts';
import type { KubeSliceObject } from './object.ts';

/** What one project of KubeSlice declares: it becomes one fleet. */
export interface Project {
  /** The name of the fleet. */
  readonly name: string;
  /** Where it is written: empty when it is the only one. */
  readonly folder: string;
  /** Objects of the hub, in the order they were read. */
  readonly objects: readonly KubeSliceObject[];
}

/** A project lives in this namespace of the hub: what charts and what the program itself put before its name. */
const PREFIXES = ['kubeslice-controller-project-', 'kubeslice-'];
const UNKNOWN_FOLDER = 'unassigned';
const DEFAULT_NAME = 'fleet';

/** Sorts the objects of the hub by project. Exports of workers are none of these; they are found by their slice. */
export function projectsOf(objects: readonly KubeSliceObject[], findings: Findings): readonly Project[] {
  const declared = new Set(objects.filter(({ kind }) => kind === 'Project').map(({ name }) => name));
  const groups = new Map<string, KubeSliceObject[]>();
  for (const object of objects) {
    const key = object.kind === 'Project' ? object.name : projectIn(object.namespace, declared);
    groups.set(key, [...(groups.get(key) ?? []), object]);
  }
  const named = [...groups.keys()].filter((key) => key !== '').toSorted(compareText);
  const [first] = named;
  if (first === undefined) return [{ name: DEFAULT_NAME, folder: '', objects }];
  if (named.length === 1) return [{ name: labelOf(first) ?? DEFAULT_NAME, folder: '', objects }];
  return [...folders(named, groups), ...unassigned(groups.get('') ?? [], findings)];
}

function projectIn(namespace: string, declared: ReadonlySet<string>): string {
  const names = PREFIXES.filter((prefix) => namespace.startsWith(prefix)).map((prefix) =>
    namespace.slice(prefix.length),
  );
  return names.find((name) => declared.has(name)) ?? names[0] ?? namespace;
}

function folders(
  names: readonly string[],
  groups: ReadonlyMap<string, readonly KubeSliceObject[]>,
): readonly Project[] {
  const used = new Set([UNKNOWN_FOLDER]);
  return names.map((key) => {
    const wanted = labelOf(key) ?? DEFAULT_NAME;
    let name = wanted;
    for (let number = 2; used.has(name); number += 1) name = `${wanted.slice(0, 58)}-${number}`;
    used.add(name);
    return { name, folder: name, objects: groups.get(key) ?? [] };
  });
}

function unassigned(objects: readonly KubeSliceObject[], findings: Findings): readonly Project[] {
  if (objects.length === 0) return [];
  for (const object of objects) {
    const message = `${object.label} is of no known project; it is written below ${UNKNOWN_FOLDER}/`;
    findings.add('FS5016', object.place('/metadata/name'), message);
  }
  return [{ name: DEFAULT_NAME, folder: UNKNOWN_FOLDER, objects }];
}
