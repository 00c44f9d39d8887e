/**
 * What a word of a quotation is to whoever compares it: what tells, what is small, what weighs. By the lexicon, and by tables of what that
 * has no class for.
 */
import { CURRENCIES } from '../../article/figures/currencies';
import { written } from '../../article/figures/unit';
import { NUMERALS, SCALES } from '../../article/figures/numerals';
import { Class, GRAMMAR } from '../../words/classes';
import { hashes } from '../../words/grammar';
import { classesOf } from '../../words/lexicon';
import { hashOf } from '../../words/tokens';
import { D, Mark, S, type Words } from './words';

const MODALS = hashes('can could will would shall should may might must ought');
/** How many, how much, how often: each of another word makes another statement. */
const QUANTIFIERS = hashes(
  'all some only every each any most many few always often sometimes usually rarely seldom mostly mainly partly entirely completely ' +
    'several half enough more less fewer least ' +
    'everybody everyone everything somebody someone something anybody anyone anything everywhere somewhere',
);
const DENYING = hashes('hardly barely scarcely');
/** They hedge or fill; speech has them, and copy leaves them out. */
const FILLERS = hashes(
  'well really very just actually frankly basically simply quite uh um er ah oh okay ok yeah yes now then also too even ever still so like anyway ' +
    'right here there again certainly obviously indeed folks going gonna got',
);
/** Words of *you know*, *I mean*, *kind of*, *look*: all that is left out or put in, they say nothing. */
export const isFilling = (hash: number): boolean => FILLING.has(hash);
const FILLING = hashes('know mean kind sort look listen folks guess think say see');

/** What excepts: it tells among words that dots leave out. */
const EXCEPTING = hashes('only except unless if');

export const isModal = (hash: number): boolean => MODALS.has(hash);
export const isQuantifier = (hash: number): boolean => QUANTIFIERS.has(hash);
export const isDenial = (hash: number): boolean => (classesOf(hash) & Class.DENIAL) !== 0 || DENYING.has(hash);
/** A word of a number: *twelve*, *million*. */
export const isNumeral = (hash: number): boolean => hash !== ONE && (NUMERALS.has(hash) || SCALES.has(hash));
const ONE = hashOf('one');

/** It turns a statement, or measures it. */
export const isTelling = (hash: number): boolean =>
  isModal(hash) || isQuantifier(hash) || isDenial(hash) || isNumeral(hash);

/** Left out, it turns what is left. */
export const isMissed = (hash: number): boolean => isDenial(hash) || isNumeral(hash) || EXCEPTING.has(hash);

/** A word of grammar, a filler, half a contraction: not every sentence is told by it. */
export const isLight = (hash: number): boolean =>
  hash === S || hash === D || FILLERS.has(hash) || (!isNumeral(hash) && (classesOf(hash) & GRAMMAR) !== 0);

/** The same, but for what tells. */
export const isSmall = (hash: number): boolean => isLight(hash) && !isTelling(hash);

/** A part of a figure: a word of a number, a sign, what money is called. */
export const isOfFigure = (words: Words, i: number): boolean =>
  words.is(i, Mark.FIGURE) || isNumeral(words.hashes[i]) || OF_FIGURES.has(words.hashes[i]);

const OF_FIGURES: ReadonlySet<number> = new Set(
  [...CURRENCIES.flatMap(({ names }) => names.flatMap(({ words }) => [...written(words)])), 'percent', 'percentage']
    .filter(words => !words.includes(' '))
    .map(hashOf),
);

/** Small words of which one says another thing than the other: who it is, where it goes, whether both are meant. */
const UNLIKE: readonly (readonly ReadonlySet<number>[])[] = [
  'i me my mine myself/we us our ours ourselves/you your yours yourself yourselves/he him his himself/she her hers herself/' +
    'it its itself/they them their theirs themselves',
  'for/against',
  'from/to into',
  'before/after since',
  'with/without',
  'above over/below under beneath',
  'up/down',
  'in inside into/out outside off',
  'and/or nor/but',
  'because/although though despite',
  'if/unless',
].map(line => line.split('/').map(words => new Set(words.split(' ').map(hashOf))));

/** Do small words stand for others of another kind: *we* for *they*, *from* for *to*? */
export const areUnlike = (ours: readonly number[], theirs: readonly number[]): boolean =>
  UNLIKE.some(kinds => {
    const [mine, others] = [ours, theirs].map(all => kinds.findIndex(kind => all.some(hash => kind.has(hash))));
    return mine >= 0 && others >= 0 && mine !== others;
  });
