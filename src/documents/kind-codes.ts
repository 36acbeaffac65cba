import type { CodeTable } from '../model/codes.ts';

export type KindCode =
  | 'FS1101'
  | 'FS1102'
  | 'FS1103'
  | 'FS1104'
  | 'FS1105'
  | 'FS1106'
  | 'FS1107'
  | 'FS1201'
  | 'FS1202'
  | 'FS1203'
  | 'FS1204'
  | 'FS1205'
  | 'FS1206'
  | 'FS1207'
  | 'FS1208'
  | 'FS1209';

/** What a document is, FS11xx, and whether it has the shape of its kind, FS12xx. */
export const kindCodes: CodeTable<KindCode> = {
  FS1101: {
    title: 'document is no mapping',
    severity: 'error',
    cause: 'A document is a mapping with apiVersion, kind, metadata and spec.',
    example: '- fra\\n- iad',
    wayOut: 'Write a document of one of the kinds, or list the file in .fleetsliceignore.',
  },
  FS1102: {
    title: 'no apiVersion',
    severity: 'error',
    cause: 'Without apiVersion nobody can tell whose document this is.',
    example: 'kind: Slice',
    wayOut: 'Add `apiVersion: fleetslice.io/v1alpha1`, or list the file in .fleetsliceignore.',
  },
  FS1103: {
    title: 'unknown version',
    severity: 'error',
    cause: 'This program reads fleetslice.io/v1alpha1.',
    example: 'apiVersion: fleetslice.io/v1',
    wayOut: 'Write `apiVersion: fleetslice.io/v1alpha1`, or use the program that reads the other version.',
  },
  FS1104: {
    title: 'misspelt group',
    severity: 'error',
    cause: 'The apiVersion is almost ours; taken for a foreign document, it would be ignored silently.',
    example: 'apiVersion: fleetslices.io/v1alpha1',
    wayOut: 'Write `apiVersion: fleetslice.io/v1alpha1`, or list the file in .fleetsliceignore.',
  },
  FS1105: {
    title: 'no kind',
    severity: 'error',
    cause: 'The document does not say what it describes.',
    example: 'apiVersion: fleetslice.io/v1alpha1',
    wayOut: 'Add `kind:` with Fleet, Cluster, Slice, ServiceExport or QoSProfile.',
  },
  FS1106: {
    title: 'unknown kind',
    severity: 'error',
    cause: 'There is no such kind in fleetslice.io/v1alpha1.',
    example: 'kind: Slyce',
    wayOut: 'Use Fleet, Cluster, Slice, ServiceExport or QoSProfile.',
  },
  FS1107: {
    title: 'List that cannot be read',
    severity: 'error',
    cause:
      'A List of v1 has its documents in `items`, and no List is in a List; what it holds would be missing.',
    example: 'apiVersion: v1\\nkind: List\\nitems: {}',
    wayOut: 'Put the documents into `items`, or write them one after another with `---` between them.',
  },
  FS1201: {
    title: 'unknown field',
    severity: 'error',
    cause: 'The kind has no such field; it would be ignored silently.',
    example: 'spec:\\n  subnet: 10.64.0.0/16',
    wayOut: 'Use one of the fields of docs/kinds.',
  },
  FS1202: {
    title: 'missing field',
    severity: 'error',
    cause: 'A required field is absent.',
    example: 'a Slice without spec.subnets',
    wayOut: 'Add the field.',
  },
  FS1203: {
    title: 'wrong type',
    severity: 'error',
    cause: 'The value has another type than the field.',
    example: 'suspend: "yes"',
    wayOut: 'Write a value of the named type.',
  },
  FS1204: {
    title: 'unknown value',
    severity: 'error',
    cause: 'The field has a fixed list of values.',
    example: 'driver: wiregard',
    wayOut: 'Use one of the listed values.',
  },
  FS1205: {
    title: 'malformed value',
    severity: 'error',
    cause: 'The text does not have the form the field needs.',
    example: 'name: Payments_EU',
    wayOut: 'Write it in the form the message names.',
  },
  FS1206: {
    title: 'number out of range',
    severity: 'error',
    cause: 'The number is too small or too large.',
    example: 'port: 70000',
    wayOut: 'Use a number in the named range.',
  },
  FS1207: {
    title: 'too many or too few entries',
    severity: 'error',
    cause: 'The list or mapping is longer or shorter than the field allows.',
    example: 'subnets: []',
    wayOut: 'Add or remove entries.',
  },
  FS1208: {
    title: 'entry twice in a list',
    severity: 'error',
    cause: 'The entries of this list differ from each other.',
    example: 'clusters: [fra, fra]',
    wayOut: 'Remove one of the two.',
  },
  FS1209: {
    title: 'malformed key',
    severity: 'error',
    cause: 'The key of a label or annotation does not have the form Kubernetes asks for.',
    example: 'labels:\\n  "my region": europe',
    wayOut: 'Write it in the form the message names.',
  },
};
