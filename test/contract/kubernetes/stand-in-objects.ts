/** What the stand-in of an API server keeps, and how it selects. */

export interface Held {
  readonly resource: string;
  readonly metadata: {
    readonly name: string;
    readonly namespace: string;
    readonly uid?: string;
    readonly resourceVersion?: string;
    readonly labels?: Readonly<Record<string, string>>;
  };
  readonly data?: Readonly<Record<string, string>>;
  readonly binaryData?: Readonly<Record<string, string>>;
}

/** Of labels: `a=b` and `a in (b,c)`; of fields: the name. */
export function matches({ metadata }: Held, query: URLSearchParams): boolean {
  const field = /^metadata\.name=(.+)$/.exec(query.get('fieldSelector') ?? '');
  if (field !== null && metadata.name !== field[1]) return false;
  const terms = (query.get('labelSelector') ?? '').match(/[^,(]+(?:\([^)]*\))?/g) ?? [];
  return terms.every((term) => {
    const [, name = '', one, some = ''] = /^([^= ]+)(?:=(.*)| in \((.*)\))$/.exec(term) ?? [];
    const value = metadata.labels?.[name] ?? '';
    return one === undefined ? some.split(',').includes(value) : value === one;
  });
}

export function statusBody(code: number, reason: string, kind: string): object {
  return { kind: 'Status', status: 'Failure', code, reason, message: reason, details: { kind } };
}
