/** What a schema cannot say about a kind or a format: which findings and commands belong to it, and who writes it. */

export interface KindText {
  /** Codes, or the beginnings of codes. */
  readonly findings: readonly string[];
  readonly commands: readonly string[];
}

/** Every kind has these: a document that cannot be read, a field that is wrong, a value without effect. */
export const COMMON_FINDINGS: readonly string[] = ['FS2001', 'FS209'];

export const KIND_TEXTS: Readonly<Record<string, KindText>> = {
  Cluster: {
    findings: [
      'FS2008',
      'FS2024',
      'FS2025',
      'FS2026',
      'FS2041',
      'FS2043',
      'FS2044',
      'FS2045',
      'FS2060',
      'FS2070',
    ],
    commands: ['validate', 'get', 'agent', 'render'],
  },
  Fleet: {
    findings: [
      'FS2002',
      'FS2004',
      'FS2006',
      'FS2007',
      'FS2009',
      'FS2010',
      'FS2011',
      'FS2027',
      'FS208',
      'FS210',
    ],
    commands: ['validate', 'plan', 'hub'],
  },
  QoSProfile: { findings: ['FS2013', 'FS2017', 'FS2018', 'FS206'], commands: ['validate'] },
  ServiceExport: {
    findings: [
      'FS2005',
      'FS2010',
      'FS2011',
      'FS2012',
      'FS2015',
      'FS2016',
      'FS2019',
      'FS205',
      'FS2071',
      'FS2084',
      'FS2085',
    ],
    commands: ['validate', 'attach', 'get'],
  },
  Slice: {
    findings: [
      'FS2003',
      'FS2005',
      'FS2006',
      'FS2010',
      'FS2013',
      'FS2014',
      'FS2017',
      'FS2018',
      'FS202',
      'FS203',
      'FS2040',
      'FS2041',
      'FS2042',
      'FS2054',
      'FS2060',
      'FS207',
      'FS2085',
      'FS2086',
      'FS3',
      'FS4',
    ],
    commands: ['validate', 'lock', 'plan', 'render', 'get'],
  },
};

export const FORMAT_TEXTS: Readonly<Record<string, string>> = {
  PlanReport:
    'Written by [`fleetslice plan -o json`](../commands/plan.md), read by [`fleetslice report`](../commands/report.md) and by whatever decides on a pull request.',
  SliceLock:
    'Kept in Git as `locks/<slice>.lock.yaml`, one line a block and sorted by address, so that two branches that take the same block conflict. Written by [`fleetslice lock`](../commands/lock.md), which keeps comments and the order of fields; read by everything that reads a fleet.',
  WireControl: 'Written by operators, read by the hub: `control.json` of the store.',
  WireFleet:
    'Written by the hub, read by `get fleet`, `history`, `trace`, `wait` and `doctor`: `fleet.json` of the store.',
  WireFacts:
    'Written by each agent, read by the hub: the only input of the compiler that is not in Git. `<cluster>/facts/<agent>.json` of the store.',
  WireIndex:
    'Written by the hub, read by the agents of one cluster: which slice objects are in force. `<cluster>/index.json` of the store, written last and signed.',
  WireSlice:
    'Written by the hub, read by the agents of one cluster: what one slice must look like there. `<cluster>/slices/<slice>-<digest>.json` of the store; never changed once written.',
  WireStatus:
    'Written by each agent, read by the hub and `fleetslice get`; never an input of the compiler. `<cluster>/status/<agent>.json` of the store.',
};
