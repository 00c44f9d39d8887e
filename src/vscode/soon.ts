import type * as vscode from 'vscode';

/** So long (ms) after a change all follows that nobody waits for while typing. */
const SOON = 150;

/** Runs something shortly after it was asked for last. */
export interface Later extends vscode.Disposable {
  (): void;
}

export function soon(run: () => void): Later {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const dispose = (): void => clearTimeout(waiting);
  return Object.assign(
    () => {
      dispose();
      waiting = setTimeout(run, SOON);
    },
    { dispose },
  );
}
