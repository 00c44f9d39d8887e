/** Who holds which office in an article: whom *the mayor*, *the Russian leader* and *the prime minister* mean. */
import { Class } from '../../words/classes';
import { classesOf } from '../../words/lexicon';
import { hashOf } from '../../words/tokens';

/** What anybody may be called who is not named: no office that one person holds. */
const ANYBODY = new Set('official source person man woman member resident one friend colleague user reader'.split(' '));

/** A courtesy title says nothing of who somebody is. */
export const COURTESY = /^(?:(?:Mr|Mrs|Ms|Mx|Dr)\.?)?$/;

/** One of two holders is meant where the article speaks of him so many times as often. */
const PLAINLY = 2;

type Holders = Map<string, Set<string>>;

export class Offices {
  readonly #holders: Holders = new Map();
  /** Of offices that some nation or place has: *Russian President*. */
  readonly #abroad: Holders = new Map();
  /** By that nation or place, whatever the office. */
  readonly #places: Holders = new Map();
  readonly #bodies: Holders = new Map();

  /** Takes in what stands before a name: *Russian President*, *Prime Minister*; nothing of *former President*. */
  takeTitle(name: string, title: string): void {
    const words = title.toLowerCase().replaceAll('.', '').split(' ');
    if (words.includes('former') || COURTESY.test(title)) return;
    const places = words.slice(0, -1).filter(isProper);
    for (const place of places) take(this.#places, place, name);
    take(places.length ? this.#abroad : this.#holders, words[words.length - 1], name);
    if (words.length > 1) take(this.#holders, words.slice(-2).join(' '), name);
  }

  /** Takes in the name of a body: the Supreme Court is *the court*. */
  takeBody(name: string): void {
    take(this.#bodies, name.slice(name.lastIndexOf(' ') + 1).toLowerCase(), name);
  }

  /** Takes in what somebody is said to be. */
  takeRole(name: string, role: string): void {
    if (!ANYBODY.has(role)) take(this.#holders, role, name);
  }

  /** The holder of an office by the words for it, in small letters: *russian*, *leader*. `count` says how often the article names somebody. */
  holderOf(words: readonly string[], count: (name: string) => number): string | null {
    const office = words[words.length - 1];
    const place = words.slice(0, -1).find(word => this.#places.has(word));
    const holders = [
      this.#holders.get(words.slice(-2).join(' ')),
      place === undefined ? undefined : this.#places.get(place),
      this.#holders.get(office),
      this.#abroad.get(office),
      this.#bodies.get(office),
    ].find(found => found !== undefined);
    return holders ? plainestOf([...holders], count) : null;
  }
}

const isProper = (word: string): boolean => (classesOf(hashOf(word)) & Class.PROPER) !== 0;

function take(holders: Holders, office: string, name: string): void {
  const known = holders.get(office);
  if (known) known.add(name);
  else holders.set(office, new Set([name]));
}

/** The only one, or the one that the article speaks of far more often. */
function plainestOf(names: readonly string[], count: (name: string) => number): string | null {
  const [first, second] = names.toSorted((a, b) => count(b) - count(a));
  return second === undefined || count(first) >= PLAINLY * count(second) ? first : null;
}
