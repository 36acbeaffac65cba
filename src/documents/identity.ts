import type { DocumentCode } from './codes.ts';
import { kindOfForeign } from './foreign-fields.ts';
import { quote } from './quote.ts';
import { editDistance, suggest } from './suggest.ts';
import type { Header } from './syntax.ts';

export const API_VERSION = 'fleetslice.io/v1alpha1';
export const KINDS = ['Fleet', 'Cluster', 'Slice', 'ServiceExport', 'QoSProfile'] as const;
export type Kind = (typeof KINDS)[number];

export type Identity =
  | { readonly form: 'empty' }
  | { readonly form: 'foreign' }
  /** `kind: List` of `v1`: what `kubectl get -o yaml` and others put documents into. */
  | { readonly form: 'list' }
  | { readonly form: 'ours'; readonly kind: Kind }
  | {
      readonly form: 'unclear';
      readonly code: DocumentCode;
      readonly pointer: string;
      readonly message: string;
      readonly hint?: string;
    };

const GROUP = 'fleetslice.io';
/** Edits that still make a group look like ours. */
const NEAR = 2;

/** Whose document it is. Another group is none of our business; almost our group is a mistake. */
export function identify(header: Header): Identity {
  if (header.form === 'empty') return { form: 'empty' };
  if (header.form === 'other') return unclear('FS1101', '', 'the document is not a mapping');
  const { apiVersion, kind } = header;
  if (apiVersion === 'v1' && kind === 'List') return { form: 'list' };
  if (apiVersion === undefined) return unclear('FS1102', '', 'the document has no apiVersion');
  if (typeof apiVersion !== 'string') return unclear('FS1102', '/apiVersion', 'apiVersion is not text');
  return apiVersion === API_VERSION ? identifyKind(kind) : identifyGroup(apiVersion);
}

function identifyKind(kind: unknown): Identity {
  if (kind === undefined || kind === null) return unclear('FS1105', '', 'the document has no kind');
  const known = KINDS.find((candidate) => candidate === kind);
  if (known !== undefined) return { form: 'ours', kind: known };
  const meant = typeof kind === 'string' ? (kindOfForeign(kind) ?? suggest(kind, KINDS)) : undefined;
  const hint = meant === undefined ? `kinds: ${KINDS.join(', ')}` : `did you mean ${meant}?`;
  return unclear('FS1106', '/kind', `unknown kind ${quote(kind)} in ${API_VERSION}`, hint);
}

function identifyGroup(apiVersion: string): Identity {
  const [group = ''] = apiVersion.split('/');
  if (group === GROUP) {
    return unclear(
      'FS1103',
      '/apiVersion',
      `apiVersion is ${quote(apiVersion)}`,
      `this program reads ${API_VERSION}`,
    );
  }
  if (!isNear(group.toLowerCase())) return { form: 'foreign' };
  return unclear(
    'FS1104',
    '/apiVersion',
    `apiVersion is ${quote(apiVersion)}`,
    `did you mean ${API_VERSION}?`,
  );
}

function isNear(group: string): boolean {
  const squeezed = group.replaceAll(/[-_. ]/g, '');
  return squeezed.includes('fleetslice') || editDistance(group, GROUP) <= NEAR;
}

function unclear(code: DocumentCode, pointer: string, message: string, hint?: string): Identity {
  return { form: 'unclear', code, pointer, message, ...(hint === undefined ? {} : { hint }) };
}
