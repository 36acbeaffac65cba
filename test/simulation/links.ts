/** Which links work, as somebody who looks at the kernels of both ends would note it. */
export class Links {
  readonly #working: Set<string> = new Set();
  /** Until when a link was told to go, as the number of indexes there had been. */
  readonly #apart: Map<string, number> = new Map();

  copy(other: Links): void {
    for (const link of other.#working) this.#working.add(link);
  }

  has(link: string): boolean {
    return this.#working.has(link);
  }

  /** Of one cluster. */
  of(cluster: string): readonly string[] {
    return [...this.#working].filter((link) => link.split('/').slice(1).includes(cluster));
  }

  /** A link that was told to go begins anew when both ends run indexes that came after that. */
  note(link: string, indexes: readonly (number | undefined)[]): void {
    const apart = this.#apart.get(link) ?? 0;
    if (indexes.every((index = 0) => index > apart)) this.#working.add(link);
  }

  forget(link: string): void {
    this.#working.delete(link);
  }

  /** A commit has taken the link away from one of its ends. */
  tellApart(link: string, count: number): void {
    this.forget(link);
    this.#apart.set(link, count);
  }

  /** Somebody who is not of ours has disturbed a host. */
  disturb(cluster: string): void {
    for (const link of this.of(cluster)) this.forget(link);
  }
}
