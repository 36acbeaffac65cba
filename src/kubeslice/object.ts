import type { Manifest } from '../documents/manifests.ts';
import { escapeSegment, pathOf, printable, unescapeSegment } from '../documents/quote.ts';
import { comment, type Draft } from './draft.ts';
import type { Findings, Place } from './findings.ts';
import { leavesOf } from './leaves.ts';
import { secretIn } from './secrets.ts';

/** What became of one field of a manifest. */
export interface FieldRow {
  /** RFC 6901, from the object. */
  readonly pointer: string;
  readonly outcome: 'mapped' | 'changed' | 'lost';
  /** File and field it went to; empty when it is lost. */
  readonly to: string;
  /** Why it is not as it was; empty for `mapped`. */
  readonly reason: string;
  /** As it may be shown: on one line and never a secret; empty when it is not to be shown. */
  readonly value: string;
}

/** A value that no manifest has, written because it is needed or because the defaults of the two programs differ. */
export interface DefaultRow {
  readonly to: string;
  readonly reason: string;
}

/** One object of KubeSlice, and what became of each of its fields. Fields are read only through it. */
export class KubeSliceObject {
  readonly kind: string;
  readonly group: string;
  /** `metadata.name`, as it stands there; empty when there is none. */
  readonly name: string;
  /** `metadata.namespace`; empty when there is none. */
  readonly namespace: string;
  readonly manifest: Manifest;
  /** Where it comes from, as the result says it. */
  readonly file: string;
  readonly defaults: DefaultRow[] = [];
  /** Files that it went to, each once. */
  readonly targets: Set<string> = new Set();
  /** The document that is made of it; undefined when it only adds to others. */
  main: Draft | undefined = undefined;
  /** Why nothing of it is in the result; empty when something is. */
  refusal = '';
  private readonly rows = new Map<string, FieldRow>();
  private readonly findings: Findings;
  /** Texts that are no secrets, as the search for them is dear. */
  private readonly harmless = new Set<string>();

  constructor(manifest: Manifest, file: string, findings: Findings) {
    this.manifest = manifest;
    this.file = file;
    this.findings = findings;
    this.kind = manifest.kind;
    this.group = manifest.apiVersion.split('/')[0] ?? '';
    this.name = this.text('/metadata/name') ?? '';
    this.namespace = this.text('/metadata/namespace') ?? '';
  }

  /** `SliceConfig water`, for people. */
  get label(): string {
    return `${this.kind} ${this.name === '' ? '(no name)' : printable(this.name)}`;
  }

  get fields(): readonly FieldRow[] {
    return [...this.rows.values()];
  }

  place(pointer: string): Place {
    return { source: this.manifest.source, pointer: `${this.manifest.base}${pointer}` };
  }

  /** What stands at a pointer; undefined when nothing does. */
  at(pointer: string): unknown {
    let value: unknown = this.manifest.value;
    if (pointer === '') return value;
    for (const part of pointer.slice(1).split('/')) {
      const segment = part.includes('~') ? unescapeSegment(part) : part;
      if (typeof value !== 'object' || value === null || !Object.hasOwn(value, segment)) return undefined;
      value = (value as Readonly<Record<string, unknown>>)[segment];
    }
    return value;
  }

  /** Text, or undefined. A secret is no text: it is refused here, so that it gets nowhere. */
  text(pointer: string): string | undefined {
    const value = this.at(pointer);
    if (typeof value !== 'string') return undefined;
    const secret = this.harmless.has(value) ? undefined : secretIn(value);
    if (secret === undefined) {
      this.harmless.add(value);
      return value;
    }
    this.loseSecret(pointer, secret);
    return undefined;
  }

  /** A whole number that is exact, also as text as some tools write it. */
  integer(pointer: string): number | undefined {
    const value = this.at(pointer);
    const number = typeof value === 'string' && /^-?\d{1,15}$/.test(value) ? Number(value) : value;
    return Number.isSafeInteger(number) ? (number as number) : undefined;
  }

  flag(pointer: string): boolean | undefined {
    const value = this.at(pointer);
    return typeof value === 'boolean' ? value : undefined;
  }

  /** The pointers of the entries of a list, or of the fields of a mapping; none when it is neither. */
  below(pointer: string): readonly string[] {
    const value = this.at(pointer);
    if (typeof value !== 'object' || value === null) return [];
    return Object.keys(value).map((key) => `${pointer}/${escapeSegment(key)}`);
  }

  /** The texts of a list with their pointers. */
  texts(pointer: string): readonly { readonly pointer: string; readonly text: string }[] {
    if (!Array.isArray(this.at(pointer))) return [];
    return this.below(pointer).flatMap((entry) => {
      const text = this.text(entry);
      return text === undefined ? [] : [{ pointer: entry, text }];
    });
  }

  isKnown(pointer: string): boolean {
    return this.rows.has(pointer);
  }

  map(pointer: string, draft: Draft, target: string): void {
    this.record(pointer, 'mapped', this.target(draft, target), '');
  }

  /** Carried over with another meaning or value; the reason stands as a comment in the file. */
  change(pointer: string, draft: Draft, target: string, reason: string): void {
    this.record(pointer, 'changed', this.target(draft, target), reason);
    comment(draft, target, `KubeSlice had ${pathOf(pointer)}: ${this.shown(pointer)}. ${sentence(reason)}`);
  }

  /** Lost because nobody knows what it means: its value is not shown. */
  loseUnknown(pointer: string): void {
    this.rows.set(pointer, { pointer, outcome: 'lost', to: '', reason: UNKNOWN, value: '' });
  }

  lose(pointer: string, reason: string): void {
    if (SECRET_FIELD.test(pointer)) this.loseSecret(pointer, 'a token or key');
    else this.record(pointer, 'lost', '', reason);
  }

  /** Everything below a pointer is lost for one reason. */
  loseAll(pointer: string, reason: string): void {
    for (const leaf of leavesOf(this.at(pointer), pointer)) {
      if (!this.rows.has(leaf)) this.lose(leaf, reason);
    }
  }

  /** Lost, and worth a finding. */
  drop(pointer: string, message: string): void {
    this.loseAll(pointer, message);
    this.findings.add('FS5013', this.place(pointer), `${this.label}: ${pathOf(pointer)}: ${message}`);
  }

  loseSecret(pointer: string, what: string): void {
    const reason = `${what}: a fleet repo holds no secrets`;
    if (this.rows.get(pointer)?.reason === reason) return;
    this.rows.set(pointer, { pointer, outcome: 'lost', to: '', reason, value: '' });
    this.findings.add(
      'FS5012',
      this.place(pointer),
      `${this.kind}: ${pathOf(pointer)} is not copied: ${what}`,
    );
  }

  /** Says that a value was written that the manifest does not have. */
  default(draft: Draft, target: string, reason: string): void {
    this.defaults.push({ to: this.target(draft, target), reason });
    comment(draft, target, sentence(reason));
  }

  /** Nothing of the object can be written: what was mapped before is lost as well. */
  refuse(reason: string): void {
    this.refusal = reason;
    this.main = undefined;
    this.targets.clear();
    this.defaults.length = 0;
    for (const { pointer, outcome } of this.fields) {
      if (outcome !== 'lost') this.rows.delete(pointer);
    }
    this.loseAll('', reason);
  }

  private target(draft: Draft, pointer: string): string {
    this.targets.add(draft.path);
    return `${draft.path} ${pathOf(pointer)}`;
  }

  private record(pointer: string, outcome: FieldRow['outcome'], to: string, reason: string): void {
    const known = this.rows.get(pointer);
    if (known !== undefined && known.outcome !== 'lost') return;
    this.rows.set(pointer, { pointer, outcome, to, reason, value: this.shown(pointer) });
  }

  /** Only what somebody declared in a field that is known is shown: elsewhere nobody knows what it is. */
  private shown(pointer: string): string {
    if (!SHOWN.test(pointer)) return '';
    const value = this.at(pointer);
    if (typeof value === 'object' && value !== null) return Array.isArray(value) ? '[]' : '{}';
    return printable(String(value));
  }
}

const UNKNOWN = 'an unknown field, or a value of another shape than KubeSlice has';

const SHOWN = /^\/(?:spec\/|metadata\/(?:name$|labels\/))/;

/** Tokens stand in these fields, whatever they look like. */
const SECRET_FIELD = /\/(?:accessToken|token|ca_crt|password|secretKey|privateKey)$/i;

function sentence(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}
