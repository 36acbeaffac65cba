import { printable } from '../documents/quote.ts';
import type { Draft } from './draft.ts';
import type { FleetDraft } from './fleet-draft.ts';
import { isDomain } from './names.ts';
import type { KubeSliceObject } from './object.ts';

const MOST_ALIASES = 16;

/** More names of an export: each means one export in a slice, while KubeSlice looks at one cluster at a time. */
export function mapAliases(object: KubeSliceObject, draft: Draft, fleet: FleetDraft, slice: string): void {
  for (const { pointer, text } of object.texts('/spec/aliases')) {
    const alias = text.toLowerCase().replace(/\.$/, '');
    const key = `${slice}/${alias}`;
    const owner = fleet.aliases.get(key) ?? draft;
    if (owner !== draft) {
      const message = `${object.label}: alias ${printable(alias)} is that of ${owner.path} too, which keeps it`;
      fleet.findings.add('FS5005', object.place(pointer), message);
      object.lose(pointer, 'another export of the slice has the alias');
    } else if (!isDomain(alias)) object.drop(pointer, 'not a domain name');
    else if (mapAlias({ object, pointer, draft }, alias)) fleet.aliases.set(key, draft);
  }
}

interface From {
  readonly object: KubeSliceObject;
  readonly pointer: string;
  readonly draft: Draft;
}

/** False when there is no room for it. */
function mapAlias({ object, pointer, draft }: From, alias: string): boolean {
  const aliases = (draft.spec['aliases'] ?? []) as readonly string[];
  const index = aliases.includes(alias) ? aliases.indexOf(alias) : aliases.length;
  if (index === MOST_ALIASES) {
    object.drop(pointer, `an export has at most ${MOST_ALIASES} aliases`);
    return false;
  }
  if (index === aliases.length) draft.spec['aliases'] = [...aliases, alias];
  const target = `/spec/aliases/${index}`;
  if (alias === object.text(pointer)) object.map(pointer, draft, target);
  else object.change(pointer, draft, target, 'names are written in lower case and without a last dot');
  return true;
}
