import { Blocked } from '../model/errors.ts';

/** Nothing but another tarball helps; `entry` is what it is refused for. */
export function refused(problem: string, entry?: string): Blocked {
  const data = entry === undefined ? {} : { entry };
  return new Blocked('artifact-refused', `the artifact is refused: ${problem}`, { data });
}

/** Nothing but a smaller tarball helps. */
export function tooLarge(problem: string): Blocked {
  const message = `the artifact ${problem}; leave out of it what is not the fleet (spec.ignore)`;
  return new Blocked('artifact-too-large', message);
}
