import { Blocked, Failure } from '../model/errors.ts';
import type { Clone } from './clone.ts';
import { nameOfStep, rewriteOf, type Step } from './history.ts';
import { missingProgram } from './keyring.ts';
import type { ObjectStore } from './port.ts';
import type { Verification } from './verification.ts';

export interface OpenClone extends Clone {
  readonly store: ObjectStore;
}

export interface JudgeOptions {
  readonly verification?: Verification;
  readonly allowRewrite?: (accepted: Blocked) => void;
}

/** Says whether a step may be taken, whatever is in the tree: by its history, and by its signatures. */
export class Judge {
  readonly #options: JudgeOptions;
  /** The last step that may be taken. */
  #fine: string | undefined;

  constructor(options: JudgeOptions) {
    this.#options = options;
  }

  /** Reads the keys anew; returns what changes with them. */
  async keys(): Promise<string> {
    return (await this.#options.verification?.load()) ?? '';
  }

  /** True for the last step that may be taken. */
  knows(step: Step): boolean {
    return this.#fine === nameOfStep(step);
  }

  /** Throws Blocked for a step that may not be taken. */
  async check(clone: OpenClone, step: Step): Promise<void> {
    if (this.knows(step)) return;
    const { allowRewrite } = this.#options;
    const rewrite = await rewriteOf(clone.store, step);
    if (rewrite !== undefined && allowRewrite === undefined) throw rewrite;
    await this.#verify(clone, step);
    if (rewrite !== undefined) allowRewrite?.(rewrite);
    this.#fine = nameOfStep(step);
  }

  /** True when a commit counts by a tag that names it only, and this step has none. */
  needsTag({ tip }: Step): boolean {
    return this.#options.verification?.mode === 'tag' && tip.tag === undefined;
  }

  /** By its signatures only, by keys that are read anew: throws Blocked when all of these ways to a commit are refused. */
  async checkOther(clone: OpenClone, steps: readonly Step[]): Promise<void> {
    await this.keys();
    let refusal: Blocked | undefined;
    for (const step of steps) {
      try {
        return await this.#verify(clone, step);
      } catch (thrown) {
        if (!(thrown instanceof Blocked)) throw thrown;
        refusal = thrown;
      }
    }
    if (refusal !== undefined) throw refusal;
  }

  close(): void {
    this.#options.verification?.close();
  }

  async #verify(clone: OpenClone, step: Step): Promise<void> {
    try {
      await this.#options.verification?.check(clone.gitdir, step);
    } catch (thrown) {
      if (thrown instanceof Failure && thrown.code === 'command-not-found')
        throw missingProgram('git', 'git');
      throw thrown;
    }
  }
}
