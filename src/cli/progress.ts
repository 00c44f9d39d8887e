/** How far a run over many articles is: one line on standard error, where a person watches. */

const EVERY = 100; // ms
const ERASE = '\r\u001b[K';

/** In minutes, once it is several of them. */
const inTime = (seconds: number): string => (seconds < 120 ? `${seconds} s` : `${Math.ceil(seconds / 60)} min`);

class Progress {
  readonly #started = Date.now();
  #told = this.#started;
  #isShown = false;

  /** Says how many are done and how many are left, and for how long. Nothing where that is not known. */
  show(done: number, left: number): void {
    const now = Date.now();
    if (!process.stderr.isTTY || !Number.isFinite(left) || now - this.#told < EVERY) return;
    this.#told = now;
    const seconds = Math.ceil((((now - this.#started) / done) * left) / 1000);
    process.stderr.write(`${ERASE}${done} of ${done + left} files, about ${inTime(seconds)} left`);
    this.#isShown = true;
  }

  /** Makes room for what is printed. */
  hide(): void {
    if (this.#isShown) process.stderr.write(ERASE);
    this.#isShown = false;
  }
}

export const progress = new Progress();
