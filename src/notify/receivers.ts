import { quote } from '../documents/quote.ts';
import { suggest } from '../documents/suggest.ts';
import { parseYaml } from '../documents/yaml.ts';
import { isLabel } from '../model/ids.ts';
import { SEVERITIES, type Severity } from './port.ts';

export const RECEIVER_TYPES = ['slack', 'cloudevents'] as const;
export type ReceiverType = (typeof RECEIVER_TYPES)[number];

/** Whom to tell, and how. */
export interface Receiver {
  readonly name: string;
  readonly type: ReceiverType;
  /** Where to; a secret, as whoever knows the address of a chat can write there. */
  readonly address: { readonly url: string } | { readonly file: string };
  /** What is less urgent is not told. */
  readonly severity: Severity;
  /** File with a bearer token. */
  readonly tokenFile?: string;
  /** File with what requests are signed with, one a line. */
  readonly secretFile?: string;
}

export interface ReceiverList {
  /** Name of the fleet in what is told; absent means that of its repository. */
  readonly fleet?: string;
  readonly receivers: readonly Receiver[];
}

export type ParsedReceivers =
  | { readonly ok: true; readonly list: ReceiverList }
  /** Lines `file:line:column: what is wrong`; none of them repeats an address. */
  | { readonly ok: false; readonly problems: readonly string[] };

const MOST = 32;

/** Reads the file of `--notify-file`: YAML, of which JSON is a part. */
export function parseReceivers(file: string, text: string): ParsedReceivers {
  const parsed = parseYaml(file, text);
  if (!parsed.ok) return refused(parsed.problems.map(({ position, message }) => at(position, message)));
  const problems = misfitsOf(parsed.value);
  if (problems.length > 0)
    return refused(problems.map(({ pointer, message }) => at(parsed.locate(pointer), message)));
  return { ok: true, list: listOf(parsed.value as RawList) };
}

type Raw = Readonly<Record<string, unknown>>;

function refused(problems: readonly string[]): ParsedReceivers {
  return { ok: false, problems };
}

function at(
  { file, line, column }: { readonly file: string; readonly line: number; readonly column: number },
  message: string,
): string {
  return `${file}:${line}:${column}: ${message}`;
}

interface Misfit {
  readonly pointer: string;
  readonly message: string;
}

function misfitsOf(value: unknown): readonly Misfit[] {
  if (!isMapping(value)) return [{ pointer: '', message: 'a mapping with the list "receivers" is expected' }];
  const { receivers } = value;
  const top = fieldMisfits('', value, LIST_FIELDS);
  if (!Array.isArray(receivers) || top.length > 0) return top;
  return receivers.flatMap((receiver: unknown, index) =>
    receiverMisfits(`/receivers/${index}`, receiver, receivers.slice(0, index)),
  );
}

function receiverMisfits(pointer: string, value: unknown, others: readonly unknown[]): readonly Misfit[] {
  if (!isMapping(value)) return [{ pointer, message: 'a receiver is a mapping with name, type and url' }];
  const misfits = fieldMisfits(pointer, value, RECEIVER_FIELDS);
  if (misfits.length > 0) return misfits;
  if (others.some((other) => isMapping(other) && other['name'] === value['name']))
    return [{ pointer: `${pointer}/name`, message: `there are two receivers named ${quote(value['name'])}` }];
  if ((value['url'] === undefined) === (value['urlFile'] === undefined))
    return [{ pointer, message: 'a receiver has either url or urlFile' }];
  const secret = ['tokenFile', 'secretFile'].find((field) => value[field] !== undefined);
  return value['type'] === 'slack' && secret !== undefined
    ? [{ pointer: `${pointer}/${secret}`, message: `${secret} is for cloudevents, not for slack` }]
    : [];
}

interface Field {
  readonly expected: string;
  readonly isRequired?: boolean;
  readonly isFit: (value: unknown) => boolean;
}

const LIST_FIELDS: Readonly<Record<string, Field>> = {
  fleet: { expected: 'a DNS label (a-z, 0-9, -)', isFit: isName },
  receivers: {
    expected: `a list of 1 to ${MOST} receivers`,
    isRequired: true,
    isFit: (value) => Array.isArray(value) && value.length >= 1 && value.length <= MOST,
  },
};

const FILE: Field = { expected: 'the name of a file', isFit: isFileName };

const RECEIVER_FIELDS: Readonly<Record<string, Field>> = {
  name: { expected: 'a DNS label (a-z, 0-9, -)', isRequired: true, isFit: isName },
  type: {
    expected: `one of ${RECEIVER_TYPES.join(', ')}`,
    isRequired: true,
    isFit: (value) => RECEIVER_TYPES.some((type) => type === value),
  },
  url: { expected: 'an http or https address without user and password', isFit: isAddress },
  urlFile: FILE,
  severity: {
    expected: `one of ${SEVERITIES.join(', ')}`,
    isFit: (value) => SEVERITIES.some((severity) => severity === value),
  },
  tokenFile: FILE,
  secretFile: FILE,
};

function fieldMisfits(
  pointer: string,
  value: Raw,
  fields: Readonly<Record<string, Field>>,
): readonly Misfit[] {
  const missing = Object.entries(fields)
    .filter(([name, { isRequired }]) => isRequired === true && value[name] === undefined)
    .map(([name]) => ({ pointer, message: `${name} is missing` }));
  const wrong = Object.entries(value).flatMap(([name, found]) => {
    const field = Object.hasOwn(fields, name) ? fields[name] : undefined;
    if (field === undefined)
      return [{ pointer: below(pointer, name), message: unknownField(name, Object.keys(fields)) }];
    return field.isFit(found)
      ? []
      : [{ pointer: below(pointer, name), message: `${name} is not ${field.expected}` }];
  });
  return [...wrong, ...missing];
}

function unknownField(name: string, fields: readonly string[]): string {
  const meant = suggest(name, fields);
  return `unknown field ${quote(name)}; ${meant === undefined ? `fields here: ${fields.join(', ')}` : `did you mean ${meant}?`}`;
}

function below(pointer: string, name: string): string {
  return `${pointer}/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`;
}

function isMapping(value: unknown): value is Raw {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isName(value: unknown): boolean {
  return typeof value === 'string' && isLabel(value);
}

function isFileName(value: unknown): boolean {
  return typeof value === 'string' && value !== '' && !value.includes('\0');
}

function isAddress(value: unknown): boolean {
  return typeof value === 'string' && parseAddress(value) !== undefined;
}

/** Undefined for whatever no request can go to; a user and password would be shown by every proxy. */
export function parseAddress(text: string): string | undefined {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  const isPlain = url?.username === '' && url.password === '' && /^https?:$/.test(url.protocol);
  return isPlain ? url.href : undefined;
}

interface RawList {
  readonly fleet?: string;
  readonly receivers: readonly (Omit<Receiver, 'address' | 'severity'> & {
    readonly url?: string;
    readonly urlFile?: string;
    readonly severity?: Severity;
  })[];
}

function listOf({ fleet, receivers }: RawList): ReceiverList {
  return {
    ...(fleet === undefined ? {} : { fleet }),
    receivers: receivers.map(({ url, urlFile, severity, ...rest }) => ({
      ...rest,
      severity: severity ?? 'info',
      address: url === undefined ? { file: urlFile ?? '' } : { url },
    })),
  };
}
