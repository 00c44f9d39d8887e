import * as vscode from 'vscode';

/** How often a person has taken what a rule offered, and how often let its findings stand. */
export interface Counts {
  readonly taken: number;
  readonly stood: number;
}

const KEY = 'factnote.tally';

/** The command that counts what was done with findings of some rules: once they are mended, or stand. */
export const COUNT = 'factnote.count';

/** Counts by rule, on this machine alone: they are shown in *Rules…* and go nowhere. */
export interface Tally {
  of(rule: string): Counts;
  add(what: keyof Counts, rules: readonly string[]): void;
}

export const tallyOf = ({ globalState }: vscode.ExtensionContext): Tally => {
  const all = (): Readonly<Record<string, Counts>> => globalState.get(KEY, {});
  return {
    of: rule => all()[rule] ?? { taken: 0, stood: 0 },
    add: (what, rules) => {
      const counts = { ...all() };
      for (const rule of rules) {
        const before = counts[rule] ?? { taken: 0, stood: 0 };
        counts[rule] = { ...before, [what]: before[what] + 1 };
      }
      void globalState.update(KEY, counts);
    },
  };
};
