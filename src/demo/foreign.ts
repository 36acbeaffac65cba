import type { LabHost } from '../lab/port.ts';
import { routerOf } from './stage.ts';

/** Things of somebody else, named and made to be mistaken for ours. */
const STRANGER = routerOf('x');
const rulesOf = (table: string): string => `table inet ${table} {\n  chain forward {\n    counter\n  }\n}\n`;
const OURS = 'fleetslice';
/** The number that our own routes have. */
const OUR_PROTOCOL = '171';

/** Puts them on a host: beside our namespaces, in its own network, and into a slice router of ours. */
export async function makeForeign({ runner }: LabHost, slice: string): Promise<void> {
  const run = async (...argv: readonly string[]): Promise<unknown> => runner.run(argv);
  const addTable = (table: string, ...within: readonly string[]): Promise<unknown> =>
    runner.run([...within, 'nft', '-f', '-'], { input: rulesOf(table) });
  await run('ip', 'netns', 'add', STRANGER);
  await run('ip', '-n', STRANGER, 'link', 'set', 'lo', 'up');
  await run('ip', '-n', STRANGER, 'route', 'add', '192.0.2.0/24', 'dev', 'lo', 'protocol', OUR_PROTOCOL);
  await addTable(OURS, 'ip', 'netns', 'exec', STRANGER);
  await run('ip', 'route', 'add', 'blackhole', '192.0.2.0/24', 'protocol', OUR_PROTOCOL);
  await addTable(OURS);
  await run('ip', '-n', routerOf(slice), 'route', 'add', 'blackhole', '192.0.2.0/24');
  await addTable('guard', 'ip', 'netns', 'exec', routerOf(slice));
}

/** What of it is there; compared before and after. */
export async function seeForeign(
  { runner }: LabHost,
  slice: string,
): Promise<Readonly<Record<string, string>>> {
  const see = async (...argv: readonly string[]): Promise<string> => (await runner.run(argv)).stdout.trim();
  const own = routerOf(slice);
  return {
    [`routes of ${STRANGER}`]: await see('ip', '-n', STRANGER, 'route'),
    [`rules of ${STRANGER}`]: await see('ip', 'netns', 'exec', STRANGER, 'nft', '-s', 'list', 'ruleset'),
    'routes of the host': await see('ip', 'route', 'show', 'protocol', OUR_PROTOCOL),
    'rules of the host': await see('nft', '-s', 'list', 'ruleset'),
    [`route in ${own}`]: await see('ip', '-n', own, 'route', 'show', 'type', 'blackhole'),
    [`rules in ${own}`]: await see('ip', 'netns', 'exec', own, 'nft', '-s', 'list', 'table', 'inet', 'guard'),
  };
}
