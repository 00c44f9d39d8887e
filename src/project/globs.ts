/**
 * Globs, matched in one walk over the path however they are made: whoever sends a folder writes its globs and names its files, and no
 * pair of them may take for ever. `*` and `?` stay in a folder, `**` goes through all below, `[a-z]` and `[!a-z]` are one character,
 * `{a,b}` one of several, a `!` before all takes what the rest does not, and `\` takes what follows as it is. Names that begin with a
 * dot are matched where the glob says the dot.
 */

/** In UTF-16 code units. */
const LONGEST = 1000;

/**
 * A step of a glob: a character, or where to go on from at once, in steps from here. A `guard` is not passed where a name begins with a
 * dot.
 */
type Step = { readonly takes: (char: string) => boolean } | { readonly to: readonly number[]; readonly guard?: true };

/** True where `matches` can take it: it is not too long, and says nothing that is not understood here. */
export const isGlob = (glob: string): boolean => glob.length <= LONGEST && !/[@+*?!]\(/.test(glob);

/** True where one of the globs matches a path with slashes. */
export const matches = (globs: readonly string[], path: string): boolean => globs.some(glob => compiled(glob)(path));

/** The folder that a glob's files are all below; a dot for this one. */
export function baseOf(glob: string): string {
  const special = glob.search(/[*?[\]{}!\\]/);
  const slash = glob.lastIndexOf('/', special < 0 ? undefined : special);
  return slash === 0 ? '/' : slash < 0 ? '.' : glob.slice(0, slash);
}

const known = new Map<string, (path: string) => boolean>();

function compiled(glob: string): (path: string) => boolean {
  let match = known.get(glob);
  if (!match) {
    const isNegated = glob.startsWith('!');
    const steps = isGlob(glob) && stepsOf(glob.slice(Number(isNegated)).replace(/^\.\//, ''));
    match = path => steps && isMatch(steps, path) !== isNegated;
    known.set(glob, match);
  }
  return match;
}

/** Goes on from all places at once: each is looked at once for each character. */
function isMatch(steps: readonly Step[], path: string): boolean {
  let at = new Set<number>();
  const reach = (place: number, i: number, reached: Set<number>): void => {
    const todo = [place];
    for (let next = todo.pop(); next !== undefined; next = todo.pop()) {
      if (reached.has(next)) continue;
      const step = steps[next];
      if (step && 'guard' in step && !mayBegin(path, i)) continue; // from elsewhere it may be passed, but not at this character
      reached.add(next);
      if (step && 'to' in step) todo.push(...step.to.map(far => next! + far));
    }
  };
  reach(0, 0, at);
  for (let i = 0; i < path.length && at.size; i++) {
    const next = new Set<number>();
    for (const place of at) {
      const step = steps[place];
      if (step && 'takes' in step && step.takes(path[i])) reach(place + 1, i + 1, next);
    }
    at = next;
  }
  return at.has(steps.length);
}

/** False at the start of a name that is empty or begins with a dot. */
const mayBegin = (path: string, i: number): boolean =>
  (i > 0 && path[i - 1] !== '/') || (i < path.length && path[i] !== '.' && path[i] !== '/');

const inName = (char: string): boolean => char !== '/';

const GUARD: Step = { to: [1], guard: true };
const CHARACTER: readonly Step[] = [GUARD, { takes: inName }];
const STAR: readonly Step[] = [GUARD, { to: [1, 3] }, { takes: inName }, { to: [-2] }];
const FOLDERS: readonly Step[] = [{ to: [1, 7] }, ...STAR, { takes: char => char === '/' }, { to: [-6] }];
const ALL_BELOW: readonly Step[] = [GUARD, { to: [1, 3] }, { takes: () => true }, { to: [-3] }];

/** What stands at a place of a glob, and how long it is there. */
function pieceAt(glob: string, i: number): { readonly steps: readonly Step[]; readonly length: number } {
  const rest = glob.slice(i);
  const begins = i === 0 || /[/{,]/.test(glob[i - 1]);
  if (begins && rest.startsWith('**/')) return { steps: FOLDERS, length: 3 };
  if (i === 0 && rest.startsWith('**.')) return { steps: [...FOLDERS, ...STAR], length: 2 }; // **.txt
  if (begins && /^\*\*(?:[,}]|$)/.test(rest)) return { steps: ALL_BELOW, length: 2 };
  const [stars] = /^\**/.exec(rest)!;
  if (stars) return { steps: STAR, length: stars.length };
  if (rest[0] === '?') return { steps: CHARACTER, length: 1 };
  const set = /^\[([!^]?\]?[^\]]*)\]/.exec(rest);
  if (set) return { steps: [GUARD, { takes: classOf(set[1]) }], length: set[0].length };
  const isEscaped = rest[0] === '\\' && rest.length > 1;
  const literal = rest[Number(isEscaped)];
  return { steps: [{ takes: char => char === literal }], length: 1 + Number(isEscaped) };
}

function stepsOf(glob: string): Step[] {
  const steps: Step[] = [];
  /** Of each brace that is open: where its alternatives are chosen, where each begins, and what comes after each but the last. */
  const open: { readonly choice: number; readonly starts: number[]; readonly ends: number[] }[] = [];
  const shut = glob.lastIndexOf('}');
  for (let i = 0; i < glob.length;) {
    const [char, brace] = [glob[i], open[open.length - 1]];
    const isBrace = (char === '{' && i < shut) || (brace && (char === ',' || char === '}'));
    const { steps: more, length } = isBrace ? { steps: [{ to: [] }], length: 1 } : pieceAt(glob, i);
    if (isBrace && char === '{') open.push({ choice: steps.length, starts: [steps.length + 1], ends: [] });
    else if (isBrace && char === ',') brace.starts.push(brace.ends.push(steps.length) && steps.length + 1);
    else if (isBrace) close(open.pop()!, steps);
    if (!isBrace || char !== '}') steps.push(...more);
    i += length;
  }
  while (open.length) close(open.pop()!, steps);
  return steps;
}

function close({ choice, starts, ends }: { choice: number; starts: number[]; ends: number[] }, steps: Step[]): void {
  steps[choice] = { to: starts.map(start => start - choice) };
  for (const end of ends) steps[end] = { to: [steps.length - end] };
}

/** The characters of `[…]`: single ones and ranges. */
function classOf(set: string): (char: string) => boolean {
  const isNegated = /^[!^]/.test(set);
  const ranges = Array.from(set.slice(Number(isNegated)).matchAll(/(.)-(.)|(.)/gsu), ([, from, to, one]) => [
    from ?? one,
    to ?? one,
  ]);
  return char => inName(char) && ranges.some(([from, to]) => from <= char && char <= to) !== isNegated;
}
