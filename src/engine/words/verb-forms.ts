/** The forms of regular verbs, for tables of verbs. */

/** *drop/p*: drop, drops, dropped, dropping. Behind a slash stands what it has before *-ed* and *-ing*. */
export function formsOf(verb: string): string[] {
  const [base, doubled = ''] = verb.split('/');
  const stem = base.endsWith('e') ? base.slice(0, -1) : base + doubled;
  return [base, `${base}s`, `${stem}ed`, `${stem}ing`];
}
