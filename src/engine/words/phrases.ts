/**
 * Fixed phrases (units, signs of money, cues of several words) as a table: all of them are matched at once, token by token. A phrase is
 * written as copy has it, and read into tokens like copy: *km/h*, *sq. ft.*, *miles per hour*. A space in it stands for white space or a
 * hyphen. One in small letters is found however it is written; one with a capital, or of one letter, as it stands.
 */
import { hashOfFirst } from './hash';
import { Shape, tokensOf, type Tokens } from './tokens';

/** A phrase that stands in a prose: its last token, and what the table says of it. */
export interface Found<T> {
  readonly last: number;
  readonly meaning: T;
}

/** A phrase that stands before something: its first token. */
export interface Before<T> {
  readonly first: number;
  readonly meaning: T;
}

interface End<T> {
  readonly written: string | null;
  readonly meaning: T;
}

/** Most end a phrase, and nothing goes on from them: their maps are none. */
interface Node<T> {
  /** What goes on after a space or a hyphen, and what is joined. */
  apart: Map<number, Node<T>> | undefined;
  joined: Map<number, Node<T>> | undefined;
  /** Of the phrases that end here. */
  ends: End<T>[] | undefined;
}

/** The phrases that begin with the same token. Most are never looked for: they are read into tokens once copy has that token. */
interface Start<T> {
  readonly phrases: (readonly [phrase: string, meaning: T])[];
  node: Node<T> | undefined;
}

export class Phrases<T> {
  readonly #starts = new Map<number, Start<T>>();
  /** How many tokens the longest phrase has, once somebody has asked. */
  #longest = 0;

  /** Of two phrases that are the same the first one counts. */
  constructor(table: Iterable<readonly [phrase: string, meaning: T]>) {
    for (const entry of table) {
      const key = firstKeyOf(entry[0]);
      const start = this.#starts.get(key);
      if (start) start.phrases.push(entry);
      else this.#starts.set(key, { phrases: [entry], node: undefined });
    }
  }

  /** The longest phrase that starts with a token. No word goes on behind it. */
  at(tokens: Tokens, first: number): Found<T> | undefined {
    const next = this.#behind(tokens, first);
    return next && this.#from(next, tokens, first, first);
  }

  /** What a phrase means that fills some tokens, the last one included; anything may go on behind it. */
  of(tokens: Tokens, first: number, last: number): T | undefined {
    let at = this.#behind(tokens, first);
    for (let i = first + 1; at && i <= last; i++)
      at = (tokens.isJoined(i) ? at.joined : at.apart)?.get(keyOf(tokens, i));
    return at && endOf(at, tokens, first, last);
  }

  /** The longest phrase that ends right before a token. */
  before(tokens: Tokens, i: number): Before<T> | undefined {
    this.#longest ||= Math.max(...Array.from(this.#starts.values(), lengthOf));
    for (let first = Math.max(0, i - this.#longest); first < i; first++) {
      const meaning = this.of(tokens, first, i - 1);
      if (meaning !== undefined) return { first, meaning };
    }
    return undefined;
  }

  /** What goes on behind a token with which phrases begin. */
  #behind(tokens: Tokens, first: number): Node<T> | undefined {
    const start = this.#starts.get(keyOf(tokens, first));
    return start && (start.node ??= nodeOf(start));
  }

  #from(at: Node<T>, tokens: Tokens, first: number, last: number): Found<T> | undefined {
    return this.#goOn(at, tokens, first, last + 1) ?? this.#end(at, tokens, first, last);
  }

  #goOn(at: Node<T>, tokens: Tokens, first: number, i: number): Found<T> | undefined {
    if (i >= tokens.count) return undefined;
    if (!tokens.isJoined(i)) return this.#step(at.apart, tokens, first, i);
    const longer = this.#step(at.joined, tokens, first, i);
    if (longer || !tokens.isSign(i, HYPHEN) || !tokens.isJoined(i + 1)) return longer;
    return this.#step(at.apart, tokens, first, i + 1);
  }

  #step(on: Map<number, Node<T>> | undefined, tokens: Tokens, first: number, i: number): Found<T> | undefined {
    const next = on?.get(keyOf(tokens, i));
    return next && this.#from(next, tokens, first, i);
  }

  #end(at: Node<T>, tokens: Tokens, first: number, last: number): Found<T> | undefined {
    const meaning = goesOn(tokens, last) ? undefined : endOf(at, tokens, first, last);
    return meaning === undefined ? undefined : { last, meaning };
  }
}

/** What stands behind the first token of phrases. */
function nodeOf<T>({ phrases }: Start<T>): Node<T> {
  const root = node<T>();
  for (const [phrase, meaning] of phrases) {
    const tokens = tokensOf(phrase);
    let at = root;
    for (let i = 1; i < tokens.count; i++) {
      const on = tokens.isJoined(i) ? (at.joined ??= new Map()) : (at.apart ??= new Map());
      const key = keyOf(tokens, i);
      const next = on.get(key) ?? node();
      on.set(key, next);
      at = next;
    }
    const written = phrase === phrase.toLowerCase() && phrase.length > 1 ? null : phrase;
    (at.ends ??= []).push({ written, meaning });
  }
  return root;
}

/** How many tokens the longest of some phrases has. */
const lengthOf = <T>({ phrases }: Start<T>): number => Math.max(...phrases.map(([phrase]) => tokensOf(phrase).count));

function endOf<T>({ ends }: Node<T>, tokens: Tokens, first: number, last: number): T | undefined {
  return ends?.find(({ written }) => written === null || written === tokens.text(first, last))?.meaning;
}

const HYPHEN = '-'.charCodeAt(0);

const node = <T>(): Node<T> => ({ apart: undefined, joined: undefined, ends: undefined });

/** Signs are told from words by their sign. */
const keyOf = (tokens: Tokens, i: number): number => (tokens.isWord(i) ? tokens.hash(i) : ~tokens.hash(i));

/** That of the first token of a phrase; where it is a word, nothing else need be read. */
const firstKeyOf = (phrase: string): number => hashOfFirst(phrase) ?? keyOf(tokensOf(phrase), 0);

/** A letter or a digit is joined to it, and it is no sign itself. */
const goesOn = (tokens: Tokens, last: number): boolean =>
  tokens.isJoined(last + 1) && tokens.shape(last + 1) > Shape.SIGN && tokens.shape(last) > Shape.SIGN;
