import { constants } from 'node:os';

const SIGNALS = ['SIGHUP', 'SIGINT', 'SIGTERM'] as const;

let ends: ((status: number) => void) | undefined;

/**
 * From now on, a run that is interrupted ends in order, by `end`, with the status that a shell expects; interrupted a second time, it ends
 * at once. Signals never arrive in the middle of synchronous code, so that whatever that writes is written whole.
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
