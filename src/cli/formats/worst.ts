import { severities, type Severity } from '../../engine/rule';

/** The most serious of what comes, so many and no more, for readers that take no more; of equals those that come first. Counts the rest. */
export class Worst<T> {
  readonly #kept = new Map<Severity, T[]>(severities.map(severity => [severity, []]));
  readonly #leftOut = new Map<Severity, number>();
  #room: number;

  constructor(most: number) {
    this.#room = most;
  }

  add(severity: Severity, item: T): void {
    this.#kept.get(severity)!.push(item);
    if (this.#room > 0) this.#room--;
    else this.#leaveOutLeast();
  }

  /** What is kept, the most serious first. */
  get kept(): T[] {
    return [...this.#kept.values()].flat();
  }

  /** How many of each severity are left out. */
  get leftOut(): ReadonlyMap<Severity, number> {
    return this.#leftOut;
  }

  #leaveOutLeast(): void {
    for (const severity of [...severities].reverse()) {
      if (!this.#kept.get(severity)!.pop()) continue;
      this.#leftOut.set(severity, (this.#leftOut.get(severity) ?? 0) + 1);
      return;
    }
  }
}
