import { withTunnels, type Path } from './lab/tunnels.ts';
import { type BenchResult, byRatio, byValue } from './result.ts';
import { median, quantile, spread } from './statistics.ts';

const PAIRS = 15;
const SECONDS = 3;
const THROUGHPUT_BAR = 0.97;
const PROBES = 1000;
const BETWEEN_PROBES = 0.02;
const RTT_BAR = 0.1;

/** TCP between two workloads of a slice, against the same between the hosts through a bare tunnel of the same kind. */
export function benchThroughput(): Promise<readonly BenchResult[]> {
  return withTunnels(async ({ slice, bare, implementation }) => {
    const pairs: { readonly slice: number; readonly bare: number }[] = [];
    for (let pair = 0; pair < PAIRS; pair++) pairs.push(await measurePair(slice, bare, pair % 2 === 0));
    const ratios = pairs.map((pair) => pair.slice / pair.bare);
    const bares = pairs.map((pair) => pair.bare);
    const measured = {
      name: 'throughput',
      value: median(ratios) * median(bares),
      unit: 'Gbit/s',
      baseline: median(bares),
      note: `median of the ratios of ${PAIRS} pairs of ${SECONDS} s, ${spread(ratios, 3)}; ${implementation}, MTU ${slice.mtu}; baseline: a bare tunnel, ${spread(bares)} Gbit/s`,
    };
    return [byRatio(measured, '>=', THROUGHPUT_BAR)];
  });
}

async function measurePair(
  slice: Path,
  bare: Path,
  isSliceFirst: boolean,
): Promise<{ readonly slice: number; readonly bare: number }> {
  const rates = new Map<Path, number>();
  for (const path of isSliceFirst ? [slice, bare] : [bare, slice]) rates.set(path, await rateOf(path));
  return { slice: rates.get(slice) ?? 0, bare: rates.get(bare) ?? 0 };
}

interface IperfReport {
  readonly end: { readonly sum_received: { readonly bits_per_second: number } };
}

/** Gbit/s of one TCP stream. */
async function rateOf({ run, address }: Path): Promise<number> {
  const output = await run(['iperf3', '-c', address, '-t', `${SECONDS}`, '-J']);
  return (JSON.parse(output) as IperfReport).end.sum_received.bits_per_second / 1e9;
}

/** Round trips on both ways at the same time, one probe after the other. */
export function benchRtt(): Promise<readonly BenchResult[]> {
  return withTunnels(async ({ slice, bare, implementation }) => {
    const [ours, theirs] = await Promise.all([roundTrips(slice), roundTrips(bare)]);
    const added = median(ours) - median(theirs);
    const tail = `p95 ${quantile(ours, 0.95).toFixed(2)} against ${quantile(theirs, 0.95).toFixed(2)}`;
    const measured = {
      name: 'rtt-added',
      value: added,
      unit: 'ms',
      baseline: median(theirs),
      note: `medians of ${PROBES} probes each way, in the slice ${median(ours).toFixed(3)}, ${tail}; ${implementation}; baseline: a bare tunnel`,
    };
    return [byValue(measured, '<=', RTT_BAR)];
  });
}

async function roundTrips({ run, address }: Path): Promise<readonly number[]> {
  const output = await run(['ping', '-n', '-i', `${BETWEEN_PROBES}`, '-c', `${PROBES}`, address]);
  const times = [...output.matchAll(/time=([\d.]+) ms/g)].map(([, time]) => Number(time));
  if (times.length < PROBES * 0.99) throw new Error(`only ${times.length} of ${PROBES} probes were answered`);
  return times;
}
