// Both entries end here: what mocha prints goes to the terminal, and failed tests make VS Code end with an error.
export const TAG = '\u2063'; // invisible; by it scripts/suites.mjs tells mocha's lines from VS Code's own

/** Runs the tests that `start` starts. The hosts ignore a new console.log, but mocha's reporters have one of their own. */
export function report(library: typeof Mocha, start: (done: (failures: number) => void) => unknown): Promise<void> {
  library.reporters.Base.consoleLog = (first: unknown = '', ...rest: unknown[]) =>
    console.log(`${TAG}${first}`, ...rest);
  return new Promise((resolve, reject) => {
    start(failures => (failures ? reject(new Error(`${failures} tests failed`)) : resolve()));
  });
}
