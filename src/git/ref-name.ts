import { Blocked } from '../model/errors.ts';

// oxlint-disable-next-line no-control-regex -- control characters are what it looks for
const FORBIDDEN = /[\u0000-\u0020\u007f~^:?*[\\]/;
const MAX_LENGTH = 255;

/** Why git check-ref-format (or we) would refuse this name of a branch, a tag or a full ref; undefined when it is fine. */
export function refNameProblem(name: string): string | undefined {
  if (name === '' || name.length > MAX_LENGTH) return 'it is empty or too long';
  if (name.startsWith('-')) return 'it begins with "-" and could pass for an option';
  if (FORBIDDEN.test(name)) return 'it has a space, a control character or one of ~ ^ : ? * [ \\';
  if (name.includes('..') || name.includes('@{') || name === '@') return 'it has "..", "@{" or is "@"';
  if (name.endsWith('.')) return 'it ends in "."';
  if (name.split('/').some((part) => part === '' || part.startsWith('.') || part.endsWith('.lock'))) {
    return 'a part of it is empty, begins with "." or ends in ".lock"';
  }
  return undefined;
}

/** Full names to look for, in order; throws Blocked for a name that no repository can have. */
export function refCandidates(ref: string): readonly string[] {
  const problem = refNameProblem(ref);
  if (problem !== undefined) {
    throw new Blocked('git-bad-ref', `${JSON.stringify(ref)} is not the name of a branch or tag: ${problem}`);
  }
  if (ref === 'HEAD' || ref.startsWith('refs/')) return [ref];
  return [`refs/heads/${ref}`, `refs/tags/${ref}`];
}
