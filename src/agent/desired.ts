import { decodeIndex, decodeSlice } from '../desired/codec.ts';
import { isSigned } from '../desired/signature.ts';
import { Blocked, messageOf } from '../model/errors.ts';
import type { WireIndex, WireSlice } from '../model/generated/types.ts';
import type { ClusterName, Digest, SliceName } from '../model/ids.ts';
import type { AgentState } from '../state/port.ts';
import type { Store, Stored } from '../store/port.ts';

/** One whole desired state: an index and every object it names. */
export interface Accepted {
  readonly index: WireIndex;
  /** Of the stored index; absent when it was read from our own disk. */
  readonly version?: string;
  readonly slices: ReadonlyMap<SliceName, AcceptedSlice>;
}

export interface AcceptedSlice {
  readonly digest: Digest;
  readonly slice: WireSlice;
  readonly bytes: Uint8Array;
}

/** Why what is in the store is not obeyed; the last good state stays. */
export interface Refusal {
  readonly code: string;
  readonly message: string;
}

/** The hub that is obeyed and the last sequence taken from it. */
export interface Pin {
  readonly hub?: string;
  readonly sequence: number;
}

export interface DesiredPorts {
  readonly cluster: ClusterName;
  readonly store: Store;
  readonly state: AgentState;
}

export interface DesiredReading {
  readonly accepted?: Accepted;
  readonly refusal?: Refusal;
}

/** The state folder belongs to the agent of another cluster. */
export class ForeignState extends Blocked {
  constructor(theirs: string, ours: ClusterName) {
    super(
      'kept-state-foreign',
      `this state folder is that of cluster ${theirs}, not of ${ours}: name another --state-dir, or the right --cluster`,
    );
  }
}

/** The last good state as it was kept on disk: what an agent starts from, whether or not its store is there. */
export async function readKept(ports: DesiredPorts): Promise<Accepted | undefined> {
  const kept = await ports.state.loadDesired();
  if (kept === undefined) return undefined;
  const index = decodeIndex(kept.index);
  if (index.cluster !== ports.cluster) throw new ForeignState(index.cluster, ports.cluster);
  const slices = new Map<SliceName, AcceptedSlice>();
  for (const [slice, digest] of entriesOf(index)) {
    const bytes = kept.objects.get(digest);
    if (bytes === undefined)
      throw new Blocked('kept-state-torn', `the kept desired state lacks slice ${slice}`);
    slices.set(slice, { digest, slice: decodeSlice(bytes, digest), bytes });
  }
  return { index, slices };
}

/** Reads the store and takes its state whole, or refuses it whole. Throws only when the store cannot be reached. */
export async function readDesired(
  ports: DesiredPorts,
  current: Accepted | undefined,
  pin: Pin,
): Promise<DesiredReading> {
  const stored = await ports.store.get({ kind: 'index', cluster: ports.cluster });
  // Nothing else can lie under the same version: most turns end here, without a signature to verify.
  if (stored === undefined || stored.version === current?.version) return keep(current);
  try {
    const index = readIndex(stored, ports.cluster, pin, current);
    const { version } = stored;
    if (index.sequence === current?.index.sequence) return { accepted: { ...current, version } };
    const accepted = { index, version, slices: await readSlices(ports, index, current) };
    const objects = new Map([...accepted.slices.values()].map(({ digest, bytes }) => [digest, bytes]));
    await ports.state.saveDesired(stored.bytes, objects);
    return { accepted };
  } catch (thrown) {
    const code = (thrown as { code?: unknown }).code;
    const refusal = { code: typeof code === 'string' ? code : 'unreadable', message: messageOf(thrown) };
    return { ...keep(current), refusal };
  }
}

function keep(current: Accepted | undefined): DesiredReading {
  return current === undefined ? {} : { accepted: current };
}

function readIndex(stored: Stored, cluster: ClusterName, pin: Pin, current: Accepted | undefined): WireIndex {
  const index = decodeIndex(stored.bytes);
  if (index.cluster !== cluster)
    throw new Blocked('index-foreign', `the index is for cluster ${index.cluster}, this is ${cluster}`);
  if (!isSigned(index)) throw new Blocked('index-signature', 'the index is not signed by the hub it names');
  if (pin.hub !== undefined && index.hub !== pin.hub) {
    throw new Blocked(
      'index-hub',
      `the index comes from hub ${index.hub.slice(0, 12)}, this agent obeys ${pin.hub.slice(0, 12)}`,
    );
  }
  if (index.sequence < pin.sequence) {
    throw new Blocked(
      'index-sequence',
      `the index has sequence ${index.sequence}, this agent is at ${pin.sequence} already`,
    );
  }
  const isReused = index.sequence === current?.index.sequence && index.signature !== current.index.signature;
  if (isReused)
    throw new Blocked('index-reused', `sequence ${index.sequence} came twice with different content`);
  return index;
}

async function readSlices(
  ports: DesiredPorts,
  index: WireIndex,
  current: Accepted | undefined,
): Promise<ReadonlyMap<SliceName, AcceptedSlice>> {
  const entries = await Promise.all(
    entriesOf(index).map(async ([slice, digest]) => {
      const known = current?.slices.get(slice);
      return [slice, known?.digest === digest ? known : await readSlice(ports, slice, digest)] as const;
    }),
  );
  return new Map(entries);
}

async function readSlice(ports: DesiredPorts, name: SliceName, digest: Digest): Promise<AcceptedSlice> {
  const stored = await ports.store.get({ kind: 'object', cluster: ports.cluster, slice: name, digest });
  if (stored === undefined)
    throw new Blocked('object-missing', `the object of slice ${name} (${digest.slice(0, 12)}) is not there`);
  const slice = decodeSlice(stored.bytes, digest);
  if (slice.slice !== name || slice.cluster !== ports.cluster) {
    throw new Blocked(
      'object-foreign',
      `the object of slice ${name} is for ${slice.slice} on ${slice.cluster}`,
    );
  }
  return { digest, slice, bytes: stored.bytes };
}

function entriesOf(index: WireIndex): readonly (readonly [SliceName, Digest])[] {
  return Object.entries(index.slices) as [SliceName, Digest][];
}
