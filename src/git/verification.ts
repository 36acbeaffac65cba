import { Blocked, Failure } from '../model/errors.ts';
import { type CommitSha, parseCommitSha } from '../model/ids.ts';
import type { Runner } from '../process/port.ts';
import { createGit } from './binary.ts';
import type { Step } from './history.ts';
import { type Keys, readKeys } from './keys.ts';
import { type Keyring, makeKeyring, missingProgram } from './keyring.ts';
import type { SignatureRule } from './port.ts';

/** Checks signatures in a clone by the git binary, whichever adapter brought the objects. */
export interface Verification {
  readonly mode: SignatureRule['mode'];
  /** Reads the keys anew; what it returns changes with them. */
  load(): Promise<string>;
  /** Throws Blocked unless the commit of this step may be compiled; `load` comes first. */
  check(gitdir: string, step: Step): Promise<void>;
  close(): void;
}

export interface VerificationOptions extends SignatureRule {
  readonly runner: Runner;
  /** Folder for a keyring of our own. */
  readonly directory: string;
}

export function createVerification(options: VerificationOptions): Verification {
  return new GitVerification(options);
}

class GitVerification implements Verification {
  readonly mode: SignatureRule['mode'];
  readonly #options: VerificationOptions;
  #keys: Keys | undefined;
  #keyring: Keyring | undefined;
  /** Commits and tags with a good signature by these keys. */
  #good: Set<string> = new Set();

  constructor(options: VerificationOptions) {
    this.mode = options.mode;
    this.#options = options;
  }

  async load(): Promise<string> {
    const keys = await readKeys(this.#options.keys, new Date());
    if (keys.revision !== this.#keys?.revision) {
      const keyring = await makeKeyring(keys, this.#options.directory, this.#options.runner);
      this.close();
      this.#keyring = keyring;
      this.#good = new Set();
    }
    this.#keys = keys;
    return keys.revision;
  }

  async check(gitdir: string, step: Step): Promise<void> {
    switch (this.mode) {
      case 'head':
        return this.#verify(gitdir, 'commit', step.tip.commit);
      case 'tag':
        return this.#verifyTag(gitdir, step);
      case 'all-since-last':
        for (const commit of await this.#commitsSince(gitdir, step))
          await this.#verify(gitdir, 'commit', commit);
    }
  }

  close(): void {
    this.#keyring?.remove();
    this.#keyring = undefined;
  }

  /** A good signature holds for the name and the commit that it was made for, not for where a server puts the tag. */
  async #verifyTag(gitdir: string, { tip }: Step): Promise<void> {
    if (tip.tag === undefined) {
      const message = `${tip.name} is not an annotated tag, so there is no signature; make one with git tag -s`;
      throw new Blocked('git-unsigned', message, { data: { ref: tip.name, commit: tip.commit } });
    }
    await this.#verify(gitdir, 'tag', tip.tag);
    const text = await this.#git(gitdir, this.#ring().settings).text(['cat-file', 'tag', tip.tag]);
    const [object, , name] = text.split('\n', 3);
    if (object === `object ${tip.commit}` && `refs/tags/${name?.slice('tag '.length)}` === tip.name) return;
    const message = `the tag ${tip.tag} is signed for another name or commit than ${tip.name} at ${tip.commit}`;
    throw new Blocked('git-bad-signature', message, { data: { ref: tip.name, commit: tip.commit } });
  }

  /** What was not there before, on all sides of merges; the head alone when nothing was before. */
  async #commitsSince(gitdir: string, { before, tip }: Step): Promise<readonly CommitSha[]> {
    if (before === undefined || before === tip.commit) return [tip.commit];
    const git = this.#git(gitdir, []);
    const known = (
      await git.text(['cat-file', '--batch-check=%(objecttype)'], { input: `${before}\n` })
    ).trim();
    const since = known === 'commit' ? [`^${before}`] : [];
    const output = await git.text(['rev-list', '--reverse', '--end-of-options', tip.commit, ...since]);
    return output.split('\n').flatMap((line) => parseCommitSha(line) ?? []);
  }

  async #verify(gitdir: string, kind: 'commit' | 'tag', id: string): Promise<void> {
    if (this.#good.has(id)) return;
    const { settings, withoutRevoked } = this.#ring();
    const said = await this.#ask(gitdir, settings, kind, id);
    if (!isGood(said)) {
      const isRevoked =
        settings !== withoutRevoked && isGood(await this.#ask(gitdir, withoutRevoked, kind, id));
      throw refusal(kind, id, isRevoked ? 'git-revoked-key' : this.#codeOf(said.text));
    }
    this.#good.add(id);
  }

  async #ask(gitdir: string, settings: readonly string[], kind: string, id: string): Promise<Said> {
    try {
      return {
        isAccepted: true,
        text: await this.#git(gitdir, settings).errors([`verify-${kind}`, '--raw', id]),
      };
    } catch (thrown) {
      if (!(thrown instanceof Failure) || thrown.code !== 'command-failed' || !('stderr' in thrown))
        throw thrown;
      return { isAccepted: false, text: String(thrown.stderr) };
    }
  }

  #codeOf(text: string): string {
    const program = /cannot run (?:\S*\/)?(ssh-keygen|gpg):/.exec(text)?.[1];
    if (program === 'ssh-keygen') throw missingProgram(program, 'openssh-client');
    if (program === 'gpg') return 'git-unknown-key';
    const key = /\bkey (SHA256:\S+)/.exec(text)?.[1] ?? '';
    return this.#keys?.outdated.has(key) === true ? 'git-expired-key' : codeOf(text);
  }

  #ring(): Keyring {
    if (this.#keyring === undefined) throw new Failure('git-closed', 'the source was closed');
    return this.#keyring;
  }

  #git(gitdir: string, settings: readonly string[]): ReturnType<typeof createGit> {
    return createGit(this.#options.runner, [...settings, `--git-dir=${gitdir}`], this.#keyring?.env);
  }
}

/** How git, gpg and ssh-keygen answer. */
interface Said {
  readonly isAccepted: boolean;
  readonly text: string;
}

/** By its exit code and by its words, so that neither alone lets something through. */
function isGood({ isAccepted, text }: Said): boolean {
  return isAccepted && /^(?:Good "git" signature for |\[GNUPG:\] GOODSIG )/m.test(text);
}

/** The first that fits; a program that says something else has not found the signature good. */
const CODES: readonly (readonly [words: RegExp, code: string])[] = [
  // Of a commit without a signature, git says nothing at all.
  [/^\s*$|no signature found/, 'git-unsigned'],
  [/^\[GNUPG:\] REVKEYSIG /m, 'git-revoked-key'],
  [/^\[GNUPG:\] (?:EXPKEYSIG|EXPSIG) /m, 'git-expired-key'],
  [/^\[GNUPG:\] BADSIG |incorrect signature/m, 'git-bad-signature'],
  [/key has expired|key is not yet valid/, 'git-expired-key'],
  [/^\[GNUPG:\] NO_PUBKEY |No principal matched|not permitted for use/m, 'git-unknown-key'],
];

function codeOf(text: string): string {
  return CODES.find(([words]) => words.test(text))?.[1] ?? 'git-bad-signature';
}

const PROBLEMS: Readonly<Record<string, string>> = {
  'git-unsigned': 'is not signed',
  'git-revoked-key': 'is signed with a key that is revoked',
  'git-expired-key': 'is signed with a key that is not valid now, or was not when it signed',
  'git-bad-signature': 'has a signature that does not fit',
  'git-unknown-key': 'is signed with a key that is not among --verify-keys',
};

function refusal(kind: 'commit' | 'tag', id: string, code: string): Blocked {
  const message = `${kind} ${id} ${PROBLEMS[code]}; push one that is signed with a key of --verify-keys`;
  return new Blocked(code, message, { data: { [kind]: id } });
}
