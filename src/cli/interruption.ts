import { constants } from 'node:os';

const SIGNALS = ['SIGHUP', 'SIGINT', 'SIGTERM'] as const;

let ends: ((status: number) => void) | undefined;

/**
 * From now on, a run that somebody interrupts ends in order, with the status that a shell has for it: by `end`, and at a second time at
 * once. Never in the middle of what is done without waiting, so that what is written there is written to its end.
 */
export function onInterruption(end: (status: number) => void): void {
  if (!ends)
    for (const signal of SIGNALS)
      process.on(signal, () => {
        const now = ends!;
        ends = status => process.exit(status);
        now(128 + constants.signals[signal]);
      });
  ends = end;
}
