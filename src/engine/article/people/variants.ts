/**
 * One person's name in two forms that no ear tells: *Garcia-Lopez* and *Lopez-Garcia*, *Jo Ellen Orr* and *Joellen Orr*, *McCain* and *Mccain*,
 * *Hopkin’s* for *Hopkins*, *Orr Jr.* and *Orr Sr.*, each of them *the suspect*.
 */
import { kept } from '../../text/kept';
import { span, type Span } from '../../text/span';
import { Class, GIVEN } from '../../words/classes';
import { hashes, isIn, isPossessive, isSignOf } from '../../words/grammar';
import { classesOf } from '../../words/lexicon';
import { hashOf, Shape, type Tokens } from '../../words/tokens';
import type { Article } from '../article';
import type { Paragraph } from '../paragraph';
import { isOfPerson } from './beside';
import { isSpoken } from './identity';
import { lettersOf } from './likeness';
import type { Mention } from './mentions';

export const KIN = hashes(
  'brother brothers sister sisters son sons daughter father mother cousin cousins nephew niece uncle aunt wife husband widow family',
);

/** A name in another form than elsewhere. */
export interface Variant {
  readonly span: Span;
  readonly word: string;
  readonly usual: string;
  readonly times: number;
}

/** A name of the copy, and its words. */
export interface Worded {
  readonly tokens: Tokens;
  readonly name: Mention;
  readonly words: readonly string[];
  readonly last: string;
  /** The letters of its last word. */
  readonly letters: string;
  /** What it is compared by: *garcialopez* of both *Garcia-Lopez* and *Lopez-Garcia*. */
  readonly key: string;
}

interface Met extends Worded {
  /** Where its paragraph begins in the article. */
  readonly from: number;
}

/** More bearers of one surname are a family. */
const MOST = 20;

/** Those of an article; of one form the first. */
export function* variantsIn({ paragraphs }: Article): Iterable<Variant> {
  const varied = variedIn(paragraphs);
  if (!varied.size) return;
  const byKey = new Map<string, Met[]>();
  for (const { paragraph, start } of paragraphs)
    for (const named of wordedIn(paragraph)) {
      if (!varied.has(named.key)) continue;
      const one = { ...named, from: start };
      const same = byKey.get(one.key);
      if (same) same.push(one);
      else byKey.set(one.key, [one]);
    }
  for (const [key, met] of byKey) {
    const genitive = met.every(isGenitive);
    const others = genitive ? byKey.get(`${key}s`) : met;
    const usuals = others ? formsOf(others) : [];
    for (const one of genitive ? met.slice(0, 1) : formsOf(met)) {
      const usual = usuals.find(other => other !== one && areForms(other, one, genitive));
      // a name alone that is another's, too: Holm-Weber; a full one where another full one is meant: Karl Mcallen
      const last = one.words.length === 1 ? one.last : usual?.words.length === 1 ? usual.last : undefined;
      const isOther = met.some(each => each.words.length > 1 && each.last === last);
      if (others && usual && !isOther && !isSpoken(one) && !isTold(one)) yield variantOf(one, usual, others, genitive);
    }
  }
}

/** What names in two forms are compared by, and names that may be the genitive of others: nearly every name has one form. */
function variedIn(paragraphs: Article['paragraphs']): ReadonlySet<string> {
  const forms = new Map<string, string>();
  const varied = new Set<string>();
  for (const { paragraph } of paragraphs)
    for (const { key, name } of wordedIn(paragraph)) {
      const form = forms.get(key);
      if (form === undefined) forms.set(key, name.name);
      else if (form !== name.name) varied.add(key);
    }
  for (const key of forms.keys())
    if (key.endsWith('s') && forms.has(key.slice(0, -1))) varied.add(key).add(key.slice(0, -1));
  return varied;
}

/** The first of each form. */
const formsOf = (met: readonly Met[]): Met[] =>
  [...new Map([...met].reverse().map(one => [one.name.name, one] as const)).values()].reverse().slice(0, MOST);

function variantOf(one: Met, usual: Met, others: readonly Met[], genitive: boolean): Variant {
  const isWhole = !genitive && (usual.last === one.last || GENERATIONS.has(one.last));
  const [word, meant] = isWhole ? [one.name.name, usual.name.name] : [one.last, usual.last];
  const end = one.name.end + (genitive ? 2 : 0);
  return {
    span: span(one.from + (isWhole ? one.name.start : one.name.end - word.length), one.from + end),
    word: genitive ? one.tokens.prose.slice(one.name.start, end) : word,
    usual: meant,
    times: others.filter(({ last, name }) => (isWhole ? name.name === meant : last === meant)).length,
  };
}

/** The names of the copy; those of headlines are no sentences. */
export const wordedIn = kept(({ kind, mentions, tokens }: Paragraph): readonly Worded[] => {
  if (kind === 'furniture' || kind === 'heading') return [];
  return mentions.map(name => {
    const words = name.name.replaceAll('\u00a0', ' ').split(' ');
    const last = words[words.length - 1];
    const letters = lettersOf(last);
    const isPlain = !last.includes('-') && !GENERATIONS.has(last);
    const key = isPlain ? letters : keyOf(GENERATIONS.has(last) ? words[words.length - 2] : last);
    return { tokens, name, words, last, letters, key };
  });
});

const keyOf = (last = ''): string =>
  last.includes('-') ? last.split('-').map(lettersOf).sort().join('') : lettersOf(last);
const GENERATIONS: ReadonlySet<string> = new Set('Jr Jr. Sr Sr. II III IV'.split(' '));

/** May the second be the first, in another form? The first is somebody’s full name. */
function areForms(usual: Met, one: Met, genitive: boolean): boolean {
  if (one.words.length > 1 && usual.words.length === 1 && isCapitalLost(usual, one)) return true;
  if (usual.words.length < 2 || usual.from + usual.name.start > one.from + one.name.start) return false;
  if (usual.name.kind !== 'person' && !isOfPerson(usual)) return false;
  if (genitive) return usual.last === `${one.last}s`;
  if (usual.last === one.last) return areSpaced(usual, one);
  if (GENERATIONS.has(usual.last) && GENERATIONS.has(one.last))
    return rankOf(usual.last) !== rankOf(one.last) && headOf(usual) === headOf(one) && areCalledTheSame(usual, one);
  if (one.words.length > 1 && one.words[0] !== usual.words[0]) return false;
  return (
    (usual.last.includes('-') && usual.last.split('-').reverse().join('-') === one.last) || isCapitalLost(usual, one)
  );
}

/** *Claire Mccaskill*, and *McCaskill* */
const isCapitalLost = (usual: Met, one: Met): boolean =>
  isPlain(one.last) && hasInnerCapital(usual.last) && usual.last.toLowerCase() === one.last.toLowerCase();

const rankOf = (generation: string): string => generation.replace('.', '');
const headOf = ({ words }: Met): string => words.slice(0, -1).join(' ');

/** *Jo Ellen Orr* and *Joellen Orr*; what a hyphen tells apart is read elsewhere. */
function areSpaced({ words, name }: Met, one: Met): boolean {
  const parts = (name: string): number => name.replaceAll('-', ' ').split(' ').length;
  if (words.length + one.words.length < 4 || one.words.length < 2) return false;
  return parts(name.name) !== parts(one.name.name) && lettersOf(name.name) === lettersOf(one.name.name);
}

const isPlain = (word: string): boolean => word.slice(1) === word.slice(1).toLowerCase();
const hasInnerCapital = (word: string): boolean => !isPlain(word) && word !== word.toUpperCase();

/** *Hopkin’s played*: a name alone with an *s*; of a given name or a word, a verb has to follow. */
function isGenitive({ tokens, name, words, last }: Worded): boolean {
  const s = tokens.from(name.end) + 1;
  if (words.length > 1 || name.title || !isPossessive(tokens, s)) return false;
  const classes = classesOf(hashOf(last));
  return !(classes & (GIVEN | Class.COMMON)) || (!name.quoted && isIn(tokens, s + 1, HAVING));
}

const HAVING = hashes('has had will');
const AND = hashes('and or');

/** A thing, or another one: *a Desoto*, *and Pike-Harlow, a firm*, *her sister Joanna Orr*. */
function isTold({ tokens, name }: Worded): boolean {
  const before = tokens.from(name.from) - 1;
  if (isIn(tokens, before, KIN) || tokens.is(before, Class.DETERMINER)) return true;
  return isIn(tokens, before, AND) && tokens.shape(before - 1) > Shape.SMALL;
}

/** *the suspect, Orr II,* and *Orr III, the suspect,*; *Orr Jr. bought it* and *Orr Sr., who bought it*. */
function areCalledTheSame(usual: Met, one: Met): boolean {
  const noun = calledOf(usual);
  if (noun !== undefined && noun === calledOf(one)) return true;
  const verb = behind(usual);
  const who = behind(one);
  return (
    usual.tokens.is(verb, Class.PAST) &&
    !usual.tokens.is(verb, Class.AUXILIARY) &&
    isIn(one.tokens, who + 1, WHO) &&
    isSignOf(one.tokens, who, ',') &&
    usual.tokens.hash(verb) === one.tokens.hash(who + 2) &&
    usual.tokens.text(verb + 1, verb + 2) === one.tokens.text(who + 3, who + 4)
  );
}

const [WHO, THE] = ['who', 'the'].map(hashes);

/** The token behind a name and the stop of its generation. */
function behind({ tokens, name }: Worded): number {
  const at = tokens.from(name.end);
  return tokens.isJoined(at) && isSignOf(tokens, at, '.') ? at + 1 : at;
}

/** *, the suspect,* behind a name or *the suspect,* before it: the noun. */
function calledOf(one: Worded): number | undefined {
  const { tokens, name } = one;
  const comma = behind(one);
  if (isSignOf(tokens, comma, ',') && isIn(tokens, comma + 1, THE) && isSignOf(tokens, comma + 3, ',.'))
    return tokens.hash(comma + 2);
  const before = tokens.from(name.from) - 1;
  return isSignOf(tokens, before, ',') && isIn(tokens, before - 2, THE) ? tokens.hash(before - 1) : undefined;
}

/** Tells whether a name stands in several forms among those that were met. */
export type MayVary = (one: Worded) => boolean;

/** What is asked of the names of one article, again and again: those met before are remembered, as those of `mistakenFor` are. */
export function varyingFor(): MayVary {
  const forms = new Map<string, Set<string>>();
  return one => {
    let isSeveral = false;
    for (const [key, form] of formsBy(one)) {
      const known = forms.get(key);
      if (known) known.add(form);
      else forms.set(key, new Set([form]));
      isSeveral ||= known !== undefined && known.size > 1;
    }
    return isSeveral;
  };
}

/** How it stands, by what names share that may be forms of one; *Hopkin* is held against *Hopkins*, whose genitive it may be. */
function formsBy({ key, last, words, name }: Worded): (readonly [key: string, form: string])[] {
  const forms: (readonly [string, string])[] = [
    [key, last],
    [`${key}s`, last],
  ];
  if (words.length > 1) forms.push([lettersOf(name.name), name.name]);
  return forms;
}

/** All of a paragraph that says which names stand in another form, without offsets. */
export const gistOfVariants = (paragraph: Paragraph, mayVary: MayVary): string =>
  wordedIn(paragraph)
    .filter(mayVary)
    .map(one => [one.name.name, one.name.kind, isGenitive(one), isTold(one), calledOf(one)].join(' '))
    .join();
