import type { Runner } from '../process/port.ts';
import type { Step } from '../steps/step.ts';
import { complaintOf, ipIn } from './commands.ts';
import { runBatch } from './namespaces.ts';
import { parseAnswers, parseRoutes } from './parse-ip.ts';
import { line, renderRoute, ROUTE_PROTOCOL } from './render-ip.ts';

type RouteSet = Extract<Step, { readonly kind: 'route.set' | 'route.remove' }>;

/** Takes the place of a route to the same prefix when that one is ours; else answers why not. */
export async function replaceOwnRoute(runner: Runner, step: RouteSet): Promise<string | undefined> {
  const { to } = step.route;
  const question = line('route', 'show', 'table', 'all', 'exact', to, 'protocol', `${ROUTE_PROTOCOL}`);
  try {
    const { stdout } = await runner.run([...ipIn(step.in), '-j', '-d', '-batch', '-'], {
      input: `${question}\n`,
    });
    if (parseRoutes(parseAnswers(stdout, 1)[0]).length === 0)
      return `somebody else has a route to ${to} there`;
    await runBatch(runner, ipIn(step.in), [renderRoute('replace', step.route)]);
    return undefined;
  } catch (error) {
    return complaintOf(error);
  }
}
