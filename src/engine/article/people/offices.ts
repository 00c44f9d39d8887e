/** Who holds which office in an article: whom *the mayor*, *the Russian leader*, *the 34-year-old* and *the Maine Republican* mean. */
import { Class } from '../../words/classes';
import { classesOf } from '../../words/lexicon';
import { hashOf } from '../../words/tokens';

/** What anybody may be called who is not named: no office that one person holds. */
const ANYBODY = new Set('official source person man woman member resident one friend colleague user reader'.split(' '));

/** A courtesy title says nothing of who somebody is. */
export const COURTESY = /^(?:(?:Mr|Mrs|Ms|Mx|Dr)\.?)?$/;

/** One of two holders is meant where the article speaks of him so many times as often. */
const PLAINLY = 2;

/** Titles as they are short before a name. */
const SHORT: ReadonlyMap<string, string> = new Map(
  (
    'sen senator, rep representative, gov governor, gen general, prof professor, dr doctor, lt lieutenant, col colonel, maj major, capt captain, ' +
    'sgt sergeant, det detective, supt superintendent, insp inspector, rev reverend, cllr councillor, adm admiral, ' +
    'democratic democrat, gop republican'
  )
    .split(', ')
    .map(pair => pair.split(' ') as [string, string]),
);

/** What else the holder of an office is called. */
const CALLED: ReadonlyMap<string, readonly string[]> = new Map(
  (
    'premier: prime minister; leader: president, prime minister, premier, chancellor, chairman, king; monarch: king, queen; ' +
    'lawmaker: senator, representative, congressman, congresswoman, deputy, councillor; legislator: senator, representative, congressman, congresswoman; ' +
    'congressman: representative; congresswoman: representative; top diplomat: ambassador, envoy, secretary of state, foreign minister, foreign secretary; ' +
    'commander: general, admiral, colonel; officer: sergeant, detective, lieutenant, constable; physician: doctor; ' +
    'academic: professor, lecturer; jurist: judge, justice; cleric: reverend, bishop, archbishop, imam, rabbi; ' +
    'attorney: lawyer; lawyer: attorney, solicitor, barrister; spokesperson: spokesman, spokeswoman; ' +
    'chair: chairman, chairwoman, chairperson; chairwoman: chair, chairperson; chairman: chair; priest: father, reverend; nun: sister; boss: chief executive, ceo; executive: chief executive, ceo; ' +
    'ceo: chief executive; founder: co-founder; writer: author, novelist; author: writer, novelist; billionaire: founder'
  )
    .split('; ')
    .map(line => line.split(': '))
    .map(([name, offices]) => [name, offices.split(', ')]),
);

type Holders = Map<string, Set<string>>;

/** Whom the copy has spoken of: those nearest first, and those together that are equally near. */
export type Focus = readonly (readonly string[])[];

/** Whose somebody is: *Lind’s lawyer*, *his lawyer*; *Brightwater’s founder*. */
export type Owner = 'person' | 'thing' | 'pronoun' | null;

/** Whom words mean: one by name, or all of those who may be meant equally. */
export type Meant = string | readonly string[];

/** The one that words mean; null where they may mean several. */
export const theOne = (meant: Meant | null): string | null => (typeof meant === 'string' ? meant : null);

/** A description of somebody, in small letters: its head and what stands before it. */
export interface Description {
  readonly head: string;
  /** The word before the head, if any: *prime*. */
  readonly before: string | undefined;
  /** Words with a capital in it, and whose it is: *oregon*, *lind*. */
  readonly names: readonly string[];
  readonly owner: Owner;
  /** Its head has a capital, and is no office: *the Maine Republican*. */
  readonly isOfKind: boolean;
}

export class Offices {
  readonly #holders: Holders = new Map();
  /** Of offices that some nation, place or body has: *Russian President*. */
  readonly #abroad: Holders = new Map();
  readonly #bodies: Holders = new Map();
  readonly #titled = new Set<string>();
  /** By somebody's name: nations, places, bodies, people that he or she belongs to. */
  readonly #owners: Holders = new Map();

  /** Takes in what stands before a name: *Russian President*, *Prime Minister*, *former President*. */
  takeTitle(name: string, title: string): void {
    if (COURTESY.test(title)) return;
    const words = wordsOf(title);
    const office = words[words.length - 1];
    this.#titled.add(name);
    if (words.includes('former')) {
      take(this.#holders, `former ${office}`, name);
      return;
    }
    const places = words.slice(0, -1).filter(word => !isPerson(word));
    const holders = places.length ? this.#abroad : this.#holders;
    take(holders, office, name);
    if (words.length > 1) take(holders, words.slice(-2).join(' '), name);
    for (const word of words.slice(0, -1)) if (isPerson(word)) take(this.#holders, word, name); // Republican Senator
    for (const place of places) take(this.#owners, name, place);
  }

  /** Is somebody known to hold the office that stands before a surname: *Judge*? */
  holds(name: string, title: string): boolean {
    return !COURTESY.test(title) && this.#holdersOf(wordsOf(title).at(-1)!).includes(name);
  }

  /** Is somebody known to hold an office, wherever it is? */
  isHeld(office: string): boolean {
    return this.#holdersOf(office).length > 0;
  }

  /** Takes in the name of a body: the Supreme Court is *the court*. */
  takeBody(name: string): void {
    const of = name.indexOf(' of ');
    const head = of > 0 ? name.slice(0, of) : name;
    take(this.#bodies, head.slice(head.lastIndexOf(' ') + 1).toLowerCase(), name);
  }

  /** Takes in what somebody is said to be, and of what. */
  takeRole(name: string, role: string, of: readonly string[]): void {
    if (!ANYBODY.has(role.replace('former ', ''))) take(of.length ? this.#abroad : this.#holders, role, name);
    if (role.split(' ').some(isTitle)) this.#titled.add(name);
    for (const owner of of) take(this.#owners, name, owner);
  }

  /**
   * Whom a description means: of several the first in focus, or the one that the article names far more often
   * (`count` says how often); else all of those who may be meant.
   */
  holderOf(
    { head, before, names, owner, isOfKind }: Description,
    focus: Focus,
    count: (name: string) => number,
  ): Meant | null {
    const offices = [...(before === undefined ? [] : [`${before} ${head}`]), head, ...calledBy(head, before)];
    if (before === 'former') offices.length = 1;
    const belonging = offices
      .map(office => this.#holdersOf(office).filter(holder => names.some(name => this.#belongs(holder, name))))
      .find(holders => holders.length > 0);
    if (belonging) return meant(belonging, focus, count);
    for (const office of offices) {
      const here = this.#holders.get(office);
      const all = names.length || !here ? this.#holdersOf(office) : [...here];
      if (all.length) return meant(names.length ? this.#otherwise(all, names, owner) : all, focus, count);
    }
    if (isOfKind) return meant(this.#belongingTo(names), focus, count);
    const bodies = before === undefined && !names.length ? this.#bodies.get(head) : undefined;
    return bodies ? meant([...bodies], focus, count) : null;
  }

  /** May somebody be from there, as far as is known? Whoever has a party has an office. */
  mayBeOf(name: string, places: readonly string[]): boolean {
    return this.#owners.has(name) ? places.some(place => this.#belongs(name, place)) : this.#titled.has(name);
  }

  /** *the Ghanaian*, *the Maine Republican*: whoever belongs there, whatever else she is. */
  #belongingTo(names: readonly string[]): readonly string[] {
    return [...this.#owners.keys()].filter(holder => names.some(name => this.#belongs(holder, name)));
  }

  #holdersOf(office: string): readonly string[] {
    return [...(this.#holders.get(office) ?? []), ...(this.#abroad.get(office) ?? [])];
  }

  /** Those who may be meant though none is known to belong there: nobody whom a person would own, and none of whom another place is known. */
  #otherwise(holders: readonly string[], names: readonly string[], owner: Owner): readonly string[] {
    if (owner === 'person') return [];
    const free = holders.filter(holder => !this.#owners.has(holder) && (owner === null || this.#titled.has(holder)));
    return free.length || names.some(isProper) ? free : holders;
  }

  #belongs(holder: string, name: string): boolean {
    for (const owner of this.#owners.get(holder) ?? [])
      if (isOfOne(owner, name) || isShortFor(owner, name)) return true;
    return false;
  }
}

/** A place has so many letters at least in common with its people: *Chile*, *Chilean*. */
const FEWEST_COMMON = 4;

/** *Chile* and *Chilean*, *Oregon* and *Oregonian*, or one word twice. */
function isOfOne(a: string, b: string): boolean {
  const shorter = Math.min(a.length, b.length);
  let common = 0;
  while (common < shorter && a[common] === b[common]) common++;
  return a === b || common >= Math.max(FEWEST_COMMON, shorter - 1);
}

/** What a party stands before may be short: *ore.* of *D-Ore.* is Oregon. */
function isShortFor(owner: string, name: string): boolean {
  let at = 0;
  for (const letter of name) if (letter === owner[at]) at++;
  return owner.endsWith('.') && owner[0] === name[0] && at === owner.length - 1;
}

const isProper = (word: string): boolean => (classesOf(hashOf(word)) & Class.PROPER) !== 0;

const isTitle = (word: string): boolean => (classesOf(hashOf(word)) & Class.TITLE) !== 0;

const isPerson = (word: string): boolean => (classesOf(hashOf(word)) & Class.PERSON) !== 0;

/** The words of a title as they are in full: *senator*, of *Sen.* */
const wordsOf = (title: string): string[] =>
  title
    .toLowerCase()
    .replaceAll('.', '')
    .split(' ')
    .map(word => SHORT.get(word) ?? word);

function take(holders: Holders, office: string, name: string): void {
  const known = holders.get(office);
  if (known) known.add(name);
  else holders.set(office, new Set([name]));
}

/** What else somebody is called who is called so: a *top diplomat* may be a minister, a diplomat is anybody. */
const calledBy = (head: string, before: string | undefined): readonly string[] =>
  CALLED.get(`${before} ${head}`) ?? CALLED.get(head) ?? [];

/** The only one, the only one in focus, or the one that the article speaks of far more often; else all who are equally near. */
export function meant(names: readonly string[], focus: Focus, count: (name: string) => number): Meant | null {
  const [first = null, second] = names.toSorted((a, b) => count(b) - count(a));
  if (second === undefined) return first;
  const near = focus.map(group => names.filter(name => group.includes(name))).find(found => found.length > 0);
  if (near?.length === 1) return near[0];
  return count(first!) >= PLAINLY * count(second) ? first : (near ?? names);
}
