/** A word beside another form of itself, and an auxiliary on both sides of its adverb: *announce announced*, *would never would*. */
import { Class, FINITE, GRAMMAR } from '../../words/classes';
import { hashes, isIn, isSmall } from '../../words/grammar';
import { hashOf, Shape, type Tokens } from '../../words/tokens';
import { baseOf } from '../../words/irregular-verbs';
import type { Paragraph } from '../paragraph';
import type { Repeat } from './repeat';

const NOUN = Class.NOUN | Class.PLURAL;
const VERB = FINITE | Class.BASE;

export function* formsTwice({ tokens, quotations }: Paragraph): Generator<Repeat> {
  for (let i = 1; i + 1 < tokens.count; i++) {
    if (!isSmall(tokens, i) || tokens.isJoined(i) || tokens.isJoined(i + 1)) continue;
    if (tokens.is(i, Class.AUXILIARY)) {
      if (isRoundAdverb(tokens, i)) yield { first: [i, i + 1], second: [i + 2, i + 2], mayBeMeant: true };
    } else if (areForms(tokens, i) && !(quotations.length && areCues(tokens, i)))
      yield { first: [i, i], second: [i + 1, i + 1], isForm: true };
  }
}

/** *“…,” she says said*: an attribution is left in two versions, which is another rule’s. */
const areCues = (tokens: Tokens, i: number): boolean => tokens.is(i, Class.CUE) && tokens.is(i + 1, Class.CUE);

/** They stand within the verb; others tell when or where it is (*how it was then was how they liked it*). */
const WITHIN = hashes('not never already also still always just only often soon now ever even once recently');
const MAY_BE_MAIN = hashes('had has have do does did');
/** With these a clause is the subject of the next verb. */
const OPENERS = Class.RELATIVE | Class.SUBORDINATOR;
const ALL = hashes('what all whatever thing things one those man woman person people everything anything');
const FAR = 9;

function opensBefore(tokens: Tokens, i: number): boolean {
  for (let k = i - 1; k >= 0 && i - k <= FAR && tokens.isWord(k); k--)
    if (tokens.is(k, OPENERS) || isIn(tokens, k, ALL)) return true;
  return false;
}

/** *had already had left*; *had never had a dog* is right. */
function isRoundAdverb(tokens: Tokens, i: number): boolean {
  const [adverb, again] = [i + 1, i + 2];
  if (tokens.hash(i) !== tokens.hash(again) || !isIn(tokens, adverb, WITHIN) || !isSmall(tokens, again)) return false;
  if (tokens.isJoined(again) || tokens.isJoined(again + 1) || opensBefore(tokens, i)) return false;
  if (!isIn(tokens, i, MAY_BE_MAIN)) return true;
  return tokens.is(again + 1, Class.PARTICIPLE | Class.AUXILIARY) && !tokens.is(again + 1, NOUN | Class.ADJECTIVE);
}

/** They have a verb right behind them. */
const HELPING = hashes('help helps helped let lets');
const leadsToNoun = (tokens: Tokens, i: number): boolean =>
  tokens.is(i, Class.DETERMINER) || (tokens.is(i, Class.ADJECTIVE) && !tokens.is(i, NOUN | FINITE));

/** *month months*, *announced announce*; *the report reports* and *use used tyres* are right. */
function areForms(tokens: Tokens, i: number): boolean {
  const other = i + 1;
  if (tokens.is(i, GRAMMAR) || tokens.is(other, GRAMMAR) || !isSmall(tokens, other)) return false;
  if (tokens.prose[tokens.start(i)] !== tokens.prose[tokens.start(other)] || tokens.hash(i) === tokens.hash(other))
    return false;
  if (stemOf(tokens.text(i)) !== stemOf(tokens.text(other))) return false;
  if (tokens.isJoined(other + 1) && !'.,;:'.includes(tokens.text(other + 1))) return false;
  if (opensBefore(tokens, i)) return false;
  return areNouns(tokens, i) || areVerbs(tokens, i);
}

/** One of them is no verb, or what follows is no object of one. */
const areNouns = (tokens: Tokens, i: number): boolean =>
  tokens.is(i, NOUN) &&
  tokens.is(i + 1, NOUN) &&
  endsNoun(tokens, i + 2) &&
  !(tokens.is(i + 1, VERB) && leadsToNoun(tokens, i - 1)) &&
  !(tokens.is(i, Class.BASE) && tokens.is(i + 1, Class.PLURAL)) && // they name names
  !tokens.is(i, Class.ADJECTIVE);

/** Both have a tense, or one is the verb as a dictionary has it, and a clause or an object begins behind them. */
const areVerbs = (tokens: Tokens, i: number): boolean =>
  tokens.is(i, VERB) &&
  tokens.is(i + 1, VERB) &&
  !isIn(tokens, i, HELPING) &&
  !leadsToNoun(tokens, i - 1) &&
  tokens.is(i + 2, Class.DETERMINER | Class.SUBORDINATOR | Class.RELATIVE | Class.PRONOUN);

const endsNoun = (tokens: Tokens, i: number): boolean =>
  tokens.is(i, Class.PREPOSITION | Class.JOINER | Class.AUXILIARY) ||
  !(tokens.isWord(i) || tokens.shape(i) > Shape.SIGN);

/** *announce* of *announced*, *deny* of *denies*, *sell* of *sold*; of nouns as of verbs. */
function stemOf(word: string): string {
  const base = baseOf(IRREGULAR.get(hashOf(word)) ?? word);
  if (base !== word) return cut(base);
  const stem = ['ied', 'ies'].some(end => word.endsWith(end))
    ? `${word.slice(0, -3)}y`
    : cut(word, 'ed', 'es', 's', 'd');
  return stem.endsWith('e') ? stem.slice(0, -1) : stem;
}

const IRREGULAR: ReadonlyMap<number, string> = new Map(
  ['said say', 'found find', 'saw see', 'left leave', 'felt feel'].map(pair => {
    const [past, base] = pair.split(' ');
    return [hashOf(past), base];
  }),
);

const SHORTEST = 3;
function cut(word: string, ...endings: readonly string[]): string {
  const end = endings.find(ending => word.endsWith(ending) && word.length - ending.length >= SHORTEST);
  const stem = end ? word.slice(0, -end.length) : word;
  return stem.endsWith('e') ? stem.slice(0, -1) : stem;
}
