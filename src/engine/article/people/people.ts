/** People as an article names them: the full name at first reference, a surname, a title or a pronoun after that. */
import { lastFrom, type Span } from '../../text/span';
import { Class } from '../../words/classes';
import { hashes, isIn } from '../../words/grammar';
import { Shape, type Tokens } from '../../words/tokens';
import type { Mention } from './mentions';
import { authorBehind, isWriting } from './authors';
import { descriptionIn } from './described';
import { meant, Offices, theOne, type Focus, type Meant } from './offices';
import { mentionAt, type Role } from './roles';
import { sexInRole, sexOfName, type Sex } from './sexes';

/** A person's name has no more words. */
const MOST_WORDS = 4;

/** *Martin Orr Jr.* is Orr. */
const GENERATION = / (?:Jr|Sr)\.?$| I{1,3}$| IV$/;
const LINK = Class.PREPOSITION | Class.RELATIVE;
const AND = hashes('and');
/** Small words in the names of bodies. */
const LINKS: ReadonlySet<string> = new Set(['of', 'for', 'on', 'and']);
const [COMMA, BRACKET] = Array.from(',(', sign => sign.charCodeAt(0));

/** What an article says of those whom it names. */
interface Told {
  readonly roles?: readonly Role[];
  readonly doers?: readonly Role[];
  readonly sexes?: readonly { readonly mention: Mention; readonly sex: Sex }[];
}

/** As much of a paragraph as names are read of. */
interface Named {
  readonly tokens: Tokens;
  readonly mentions: readonly Mention[];
}

/** The full names of an article, and which of them a shorter mention means. */
export class People {
  readonly #full = new Map<string, string>();
  /** All who bear a surname, where they are several. */
  readonly #bearers = new Map<string, string[]>();
  readonly #offices = new Offices();
  readonly #sexes = new Map<string, Sex>();
  /** By the pronouns of the copy, where nothing else says it. */
  readonly #shown = new Map<string, Sex>();
  /** Bodies and places. */
  readonly #things = new Set<string>();
  /** How often somebody is named. */
  readonly #counts = new Map<string, number>();

  /** The mentions come in the order of the article: the first full name with a surname keeps it. */
  constructor(mentions: readonly Mention[], { roles = [], doers = [], sexes = [] }: Told = {}) {
    const alone = new Map<string, number>();
    for (let i = 0; i < mentions.length; i++) {
      const { name } = mentions[i];
      if (!name.includes(' ') && !alone.has(name)) alone.set(name, i);
    }
    for (let i = 0; i < mentions.length; i++) this.#takeName(mentions[i], i, alone);
    for (const mention of mentions) if (!this.#isShared(mention)) this.#takeMention(mention);
    for (const { mention, role, of } of roles) {
      this.#takeSex(this.fullOf(mention.name), role, false);
      this.#offices.takeRole(this.fullOf(mention.name), role, of);
    }
    for (const { mention, sex } of sexes) keep(this.#shown, this.fullOf(mention.name), sex);
    for (const { mention, role, of, isGuess } of doers)
      if (!isGuess || !this.#offices.isHeld(role)) this.#offices.takeRole(this.fullOf(mention.name), role, of);
    // whose a surname of several is, is known by what all else says of them
    for (const mention of mentions) if (this.#isShared(mention)) this.#takeMention(mention);
  }

  #isShared({ name }: Mention): boolean {
    return (this.#bearers.get(name)?.length ?? 0) > 1;
  }

  #takeMention(mention: Mention): void {
    const { name, title, kind } = mention;
    const full = this.bearerOf(mention);
    this.#counts.set(full, (this.#counts.get(full) ?? 0) + 1);
    if (kind === 'thing' || kind === 'place') this.#things.add(full);
    if (kind === 'thing' && name.includes(' ')) this.#offices.takeBody(full);
    if (title) this.#takeSex(full, title, true);
    if (title) this.#offices.takeTitle(full, title);
  }

  #takeName({ name, kind, title }: Mention, i: number, alone: ReadonlyMap<string, number>): void {
    const words = name.split(' ');
    if (words.length === 1 || words.length > MOST_WORDS || (kind === 'place' && !title)) return;
    if (kind === 'thing' && words.some(word => LINKS.has(word))) return; // the Bank of England is not England
    const last = words[words.length - (GENERATION.test(name) ? 2 : 1)];
    const [first] = words;
    keep(this.#full, last, name);
    if (kind !== 'thing' && kind !== 'place') this.#takeBearer(last, name);
    // Xi Jinping is Xi afterwards; but China stood before the China Program and is none of it
    if (!alone.has(last) && (alone.get(first) ?? -1) > i) keep(this.#full, first, name);
  }

  #takeBearer(surname: string, full: string): void {
    const bearers = this.#bearers.get(surname) ?? [];
    if (!bearers.includes(full)) this.#bearers.set(surname, [...bearers, full]);
  }

  /** A title says more of somebody's sex than what else is said. */
  #takeSex(name: string, words: string, isSure: boolean): void {
    const sex = sexInRole(words);
    if (sex && (isSure || !this.#sexes.has(name))) this.#sexes.set(name, sex);
  }

  /** The full name that a surname stands for, or the name itself. */
  fullOf(name: string): string {
    return this.#full.get(name) ?? name;
  }

  /** The full name that a mention stands for: of several with one surname, the one whom its title fits, *Ms.*, *Mr.* or *Judge*. */
  bearerOf({ name, title }: Mention): string {
    const bearers = this.#bearers.get(name);
    if (!bearers || bearers.length < 2 || !title) return this.fullOf(name);
    const holders = bearers.filter(each => this.#offices.holds(each, title));
    if (holders.length === 1) return holders[0];
    const sex = sexInRole(title);
    if (!sex) return this.fullOf(name);
    const known = bearers.filter(each => this.sexOf(each) === sex);
    const possible = known.length ? known : bearers.filter(each => !this.sexOf(each));
    return possible.length === 1 ? possible[0] : this.fullOf(name);
  }

  /** May somebody be from one of these places, as far as is known of him or her? */
  mayBeOf(name: string, places: readonly string[]): boolean {
    return this.#offices.mayBeOf(name, places);
  }

  /** Is it the name of a body or a place, as far as its words tell? */
  isThing(name: string): boolean {
    return this.#things.has(name);
  }

  /** By a title, by what somebody is said to be, or by a given name that is usual for one sex. */
  sexOf(name: string): Sex | undefined {
    const full = this.fullOf(name);
    return this.#sexes.get(full) ?? sexOfName(full.split(' ', 1)[0]) ?? this.#shown.get(full);
  }

  /**
   * The full name that the article gives whom some words mention: by their head, which is no name in *Lind’s lawyer*; by the office in *the
   * mayor*. Null where it gives none. The words are a piece of a paragraph's prose; of two who hold an office the one is meant that is in
   * focus, if one is; without a focus, names alone count.
   */
  nameOf(paragraph: Named, words: Span, focus: Focus | null): string | null {
    return theOne(this.meantBy(paragraph, words, focus));
  }

  /** The same; of several who hold an office and may be meant equally, all names. */
  meantBy({ tokens, mentions }: Named, words: Span, focus: Focus | null): Meant | null {
    const first = tokens.from(words.start);
    const names: string[] = [];
    let head = -1;
    let i = first;
    for (; i < tokens.count && tokens.start(i) < words.end; i++) {
      if (isIn(tokens, i, AND) && !isInName(mentions, tokens, i)) {
        const name = this.#named(mentions, tokens, head, words.end);
        if (!name) break;
        names.push(name);
        head = -1;
      } else if (head >= 0 && tokens.isSign(i, COMMA) && !isInName(mentions, tokens, i)) {
        // Ana Ruiz, a nurse, and Per Lind; Ana Ruiz, Per Lind and Ben Orr
        const name = this.#named(mentions, tokens, head, words.end);
        const next = name ? nextNamed(tokens, mentions, i + 1, words.end) : -1;
        if (!name || next < 0) break;
        names.push(name);
        head = -1;
        i = next - 1;
      } else if (head >= 0 && (tokens.is(i, LINK) || tokens.isSign(i, BRACKET)) && !isInName(mentions, tokens, i))
        break;
      else if (tokens.isWord(i) && !isEnding(tokens, i)) head = i;
    }
    const name =
      this.#named(mentions, tokens, head, words.end) ??
      (names.length || !focus ? null : this.#holderOf(tokens, mentions, first, head, focus));
    if (names.length) return listed([...names, ...(typeof name === 'string' ? [name] : [])]);
    return theOne(name) ?? this.#authorOf(tokens, mentions, first, head) ?? name;
  }

  /** *Ruiz’s reply*, *a post by Ruiz*, *a survey from the Harbour Institute*: whoever says what such words say. */
  #authorOf(tokens: Tokens, mentions: readonly Mention[], first: number, head: number): string | null {
    if (!isWriting(tokens, head)) return null;
    const author = authorBehind(tokens, mentions, head);
    const owner = mentions.findLast(
      m => m.start >= tokens.start(first) && m.end <= tokens.start(head) && isOwner(tokens, m),
    );
    const named = author ?? owner;
    const isAuthor =
      named && (named === owner || !isOwner(tokens, named)) && named.kind !== 'place' && named.kind !== 'word';
    return isAuthor ? this.fullOf(named.name) : null;
  }

  #named(mentions: readonly Mention[], tokens: Tokens, head: number, end: number): string | null {
    const mention = head < 0 ? undefined : mentions[lastFrom(mentions, tokens.start(head))];
    if (!mention || tokens.start(head) >= mention.end) return this.#surnamed(tokens, head);
    if (mention.end < end && isOwner(tokens, mention)) return null; // but Ruiz alone, of *Ruiz’s claim*
    const full = this.bearerOf(mention);
    return mention.kind === 'word' && full === mention.name ? null : full;
  }

  /** *March* is no name as a rule, but Julian March’s is. */
  #surnamed(tokens: Tokens, head: number): string | null {
    return (head >= 0 && tokens.shape(head) === Shape.CAPITAL && this.#full.get(tokens.text(head))) || null;
  }

  /** *the mayor*, *the Russian president*, *the prime minister of Elston*, *his mother*, *America’s top diplomat* */
  #holderOf(tokens: Tokens, mentions: readonly Mention[], first: number, head: number, focus: Focus): Meant | null {
    const isPerson = (at: number): boolean => {
      const mention = mentionAt(mentions, at);
      return mention !== undefined && (mention.kind === 'person' || this.fullOf(mention.name) !== mention.name);
    };
    const description = descriptionIn(tokens, first, head, isPerson);
    return description && this.#offices.holderOf(description, focus, name => this.#countOf(name));
  }

  /** Of those who stand side by side the one of whom the article speaks far more often; else all of them. */
  likeliestOf(names: readonly string[]): Meant {
    return meant(names, [], name => this.#countOf(name)) ?? names;
  }

  #countOf(name: string): number {
    return this.#counts.get(name) ?? 0;
  }
}

/** *A, B and C* */
const listed = (names: readonly string[]): string =>
  [names.slice(0, -1).join(', '), names[names.length - 1]].filter(Boolean).join(' and ');

/** The name that comes next in a list of those who speak: right behind the comma, or behind *and*; -1 where there is none. */
function nextNamed(tokens: Tokens, mentions: readonly Mention[], from: number, end: number): number {
  if (mentionAt(mentions, tokens.start(from))) return from;
  for (let i = from; i < tokens.count && tokens.start(i) < end; i++)
    if (isIn(tokens, i, AND) && mentionAt(mentions, tokens.start(i + 1)) && tokens.end(i + 1) <= end) return i + 1;
  return -1;
}

/** Inside a name, or inside the title before one. */
function isInName(mentions: readonly Mention[], tokens: Tokens, i: number): boolean {
  const before = lastFrom(mentions, tokens.start(i));
  return (mentions[before]?.end ?? 0) > tokens.start(i) || (mentions[before + 1]?.from ?? Infinity) <= tokens.start(i);
}

/** *s* of *Ruiz’s* */
const isEnding = (tokens: Tokens, i: number): boolean =>
  tokens.isJoined(i) && tokens.end(i) - tokens.start(i) === 1 && tokens.shape(i) === Shape.SMALL;

const APOSTROPHES: ReadonlySet<number> = new Set([0x27, 0x2019]);

/** *Ruiz’s lawyer* */
function isOwner(tokens: Tokens, { end }: Mention): boolean {
  const next = tokens.from(end);
  return (
    tokens.start(next) === end &&
    APOSTROPHES.has(tokens.hash(next)) &&
    isEnding(tokens, next + 1) &&
    !tokens.isJoined(next + 2) &&
    tokens.isWord(next + 2)
  );
}

/** The first to come keeps its place. */
function keep<T>(map: Map<string, T>, key: string, value: T): void {
  if (!map.has(key)) map.set(key, value);
}
