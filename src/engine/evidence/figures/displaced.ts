/**
 * What a figure counts, and who has or does so much, by the one noun on either side. Where they are two, a document speaks of something
 * else: *42 drivers for the buses* are no *42 buses*; *girls missed 11 days* says nothing of boys.
 */
import { nounsBehind } from '../../article/figures/counted';
import { Class, FINITE } from '../../words/classes';
import { hashes, isIn, isSignOf } from '../../words/grammar';
import { classesOf } from '../../words/lexicon';
import { hashOf, Shape, type Tokens } from '../../words/tokens';
import { clauseOf } from './clauses';
import { isOtherDeed } from './deeds';
import type { Said } from './said';
import { isEmpty, isTelling, stemOf, Vocabulary } from './words';

/** Do they count things of two names, or are they of groups of two names that are not one? `has`: whether the document has a word anywhere. */
export const isOfOther = (claim: Said, said: Said, has: Has): boolean =>
  areTwoThings(claim, said) ||
  areTwoGroups(claim, said, has) ||
  isOfOtherStuff(claim, said) ||
  isOtherDeed(claim, said) ||
  isOfOtherLine(claim, said, has) ||
  isOfAnother(claim, said) ||
  isOfAnother(said, claim) ||
  isPair(claim, said, has);

/** *42 buses*, *42 drivers*; *640 inhabitants*, *640 goats*. */
function areTwoThings(claim: Said, said: Said): boolean {
  const [ours, theirs] = [claim, said].map(countedBy);
  if (!ours || !theirs) return false;
  const [isAnybody, areAnybody] = [ours, theirs].map(each => ANYBODY.has(hashOf(each)));
  if (!isAnybody && !areAnybody) return areTwo(ours, theirs);
  if (isAnybody === areAnybody) return false;
  const thing = isAnybody ? theirs : ours;
  return !isPerson(thing) && !OF_PEOPLE.has(hashOf(thing));
}

/** *100 kilograms of tea*, and ivory that was not weighed. */
function isOfOtherStuff(claim: Said, said: Said): boolean {
  const [ours, theirs] = [claim, said].map(stuffOf);
  return ours !== null && theirs !== null && areTwo(ours, theirs) && isSaid(said, ours);
}

/** What so much is measured of. */
function stuffOf({ figured: { tokens }, figure: { kind, span } }: Said): string | null {
  const of = tokens.from(span.end - 1) + 1;
  if (kind !== 'measure' || !isIn(tokens, of, OF) || !tokens.is(of + 1, Class.NOUN)) return null;
  return tokens.is(of + 2, Class.NOUN) ? null : tokens.text(of + 1).toLowerCase();
}

/** Who has one or is one is somebody. */
const OF_PEOPLE = hashes(
  'jobs posts positions places deaths bodies lives casualties injuries arrests cases visits households families hands staff seats members',
);

const isPerson = (word: string): boolean => (classesOf(hashOf(word)) & Class.PERSON) !== 0;

type Has = (word: string) => boolean;

/** What a name stands for is the same, or the one is no more than *people*. */
function areTwo(ours: string | null, theirs: string | null): boolean {
  if (!ours || !theirs || isEmpty(ours) || isEmpty(theirs)) return false;
  const words = new Vocabulary();
  words.add(ours);
  return !words.has(theirs);
}

const OF = hashes('of');
/** Anybody is one. */
const ANYBODY = hashes('people persons residents inhabitants citizens individuals souls');

/** The noun that a number stands before: *otters* of *18 young otters*, of *18 of the otters*. */
export function countedBy({ figured: { tokens }, figure: { kind, span } }: Said): string | null {
  if (kind !== 'count') return null;
  let last = tokens.from(span.end - 1);
  if (isIn(tokens, last + 1, OF)) last += tokens.is(last + 2, Class.DETERMINER) ? 2 : 1;
  let noun = tokens.is(last, Class.PLURAL) ? last : (nounsBehind(tokens, last).at(-1) ?? -1);
  while (noun >= 0 && isNounBehind(tokens, noun + 1)) noun++; // maths teachers
  if (noun < 0 || !(tokens.is(noun, Class.PLURAL) || isIn(tokens, noun, ANYBODY))) return null;
  return tokens.text(noun).toLowerCase();
}

/** *battery packs*, *teachers* of *maths teachers*; *nurses* of *12 nurses work* is a noun, and *work* is none. */
const isNounBehind = (tokens: Tokens, i: number): boolean =>
  tokens.shape(i) === Shape.SMALL &&
  !tokens.isJoined(i) &&
  tokens.is(i, Class.PLURAL) &&
  !tokens.is(i, FINITE | Class.BASE | Class.AUXILIARY | Class.TIME);

/** *Widows* and *widowers*; *nurses* where the document has *porters*, and of nurses something else. */
function areTwoGroups(claim: Said, said: Said, has: Has): boolean {
  const [ours, theirs] = [claim, said].map(groupOf);
  if (!ours || !theirs) return false;
  if (sexOf(ours) && sexOf(theirs)) return sexOf(ours) !== sexOf(theirs);
  return (
    claim.figure.kind !== 'count' && areTwo(ours, theirs) && !isSaid(said, ours) && !isSaid(claim, theirs) && has(ours)
  );
}

const isSaid = ({ figured: { tokens }, sentence }: Said, word: string): boolean => {
  const words = new Vocabulary();
  words.addIn(tokens, tokens.from(sentence.start), tokens.from(sentence.end - 1));
  return words.has(word);
};

const [MEN, WOMEN] = [
  'men boys fathers husbands sons brothers widowers grandfathers uncles males bridegrooms schoolboys',
  'women girls mothers wives daughters sisters widows grandmothers aunts females brides schoolgirls',
].map(hashes);

const sexOf = (word: string): 'm' | 'f' | null => (MEN.has(hashOf(word)) ? 'm' : WOMEN.has(hashOf(word)) ? 'f' : null);

/** The plural that a clause begins with, where it is not who says it: *tenants* of *Last year tenants in Ashdown lost*. */
function groupOf({ figured: { tokens }, figure: { span }, sentence }: Said): string | null {
  const at = tokens.from(span.start);
  for (let i = tokens.from(sentence.start); i < at; i++) {
    if (tokens.is(i, Class.PREPOSITION)) while (i < at && !isSignOf(tokens, i, ',')) i++;
    else if (isGroup(tokens, i)) return tokens.text(i).toLowerCase();
    else if (tokens.is(i, FINITE | Class.AUXILIARY) && !tokens.is(i, Class.ADJECTIVE | Class.NOUN | Class.PLURAL))
      return null;
  }
  return null;
}

const isGroup = (tokens: Tokens, i: number): boolean =>
  tokens.is(i, Class.PLURAL) &&
  !tokens.is(i + 1, Class.PLURAL) &&
  !tokens.is(i, Class.TIME | Class.PROPER) &&
  !tokens.is(i + 1, Class.CUE | Class.SPEAKING | Class.VOUCHING);

const OTHER = hashes('other another rival neighbouring neighboring former previous opposite opposing');

/** *the rival yard* is not *the yard*. */
function isOfAnother({ figured: { tokens }, figure, sentence }: Said, one: Said): boolean {
  for (let i = tokens.from(sentence.start); tokens.start(i) < figure.span.start && i < tokens.count; i++)
    if (isIn(tokens, i, OTHER) && isNoun(tokens, i + 1) && isSaid(one, tokens.text(i + 1)))
      return !isSaid(one, tokens.text(i));
  return false;
}

/** *Bus: fare $3*: a line of a list that is of something which the copy nowhere has, where the document has what the copy speaks of elsewhere. */
function isOfOtherLine(claim: Said, said: Said, has: Has): boolean {
  const { tokens } = said.figured;
  const first = tokens.from(said.sentence.start);
  let colon = first;
  while (colon - first < LONGEST_LABEL && tokens.is(colon, Class.NOUN | Class.PLURAL)) {
    if (tokens.shape(colon) > Shape.CAPITAL || isInClaim(claim, tokens.text(colon))) return false;
    colon++;
  }
  // *Staff: 310* has what is counted before the colon
  if (colon === first || !isSignOf(tokens, colon, ':') || !isTelling(tokens, colon + 1)) return false;
  return wordsOfClaim(claim).some(word => !isSaid(said, word) && has(word));
}
const LONGEST_LABEL = 3;

const isInClaim = ({ figured: { tokens } }: Said, word: string): boolean => {
  const words = new Vocabulary();
  words.addIn(tokens);
  return words.has(word);
};

/** The nouns of its clause. */
function wordsOfClaim(claim: Said): string[] {
  const { tokens } = claim.figured;
  const { start, end } = clauseOf(claim);
  const words: string[] = [];
  for (let i = tokens.from(start); i < tokens.count && tokens.end(i) <= end; i++)
    if (isTelling(tokens, i) && isNoun(tokens, i)) words.push(tokens.text(i));
  return words;
}

/**
 * Words that stand in the same place: *steel* and *timber* in *imports of steel* and *imports of timber*, *private* and *state* before
 * *schools*. The copy has the one, its document both, and here the one that the copy nowhere has.
 */
function isPair(claim: Said, said: Said, has: Has): boolean {
  const [own, other] = [claim, said].map(each => ({ ...each, sentence: clauseOf(each) }));
  const theirs = wordsOf(other).filter(({ word }) => !isSaid(own, word));
  if (!theirs.length) return false;
  const ours = wordsOf(own).filter(({ word }) => !isSaid(other, word));
  return ours.some(one => has(one.word) && theirs.some(other => areInOnePlace(one, other)));
}

const areInOnePlace = (a: Placed, b: Placed): boolean =>
  a.isNoun === b.isNoun && ((a.before !== null && a.before === b.before) || (a.after !== null && a.after === b.after));

interface Placed {
  readonly word: string;
  readonly isNoun: boolean;
  /** The noun before it and its preposition; the noun behind it. */
  readonly before: string | null;
  readonly after: string | null;
}

const isNoun = (tokens: Tokens, i: number): boolean =>
  tokens.is(i, Class.NOUN | Class.PLURAL) || tokens.shape(i) >= Shape.CAPITAL;

/** The words of a sentence that narrow a noun. */
function wordsOf({ figured: { tokens }, sentence }: Said): Placed[] {
  const words: Placed[] = [];
  for (let i = tokens.from(sentence.start); i < tokens.count && tokens.end(i) <= sentence.end; i++) {
    if (!isTelling(tokens, i) || !(isNoun(tokens, i) || tokens.is(i, Class.ADJECTIVE))) continue;
    const isTied = tokens.is(i - 1, Class.PREPOSITION) && isTelling(tokens, i - 2) && tokens.is(i - 2, Class.NOUN | Class.PLURAL); // prettier-ignore
    const isBefore = isTelling(tokens, i + 1) && tokens.is(i + 1, Class.NOUN | Class.PLURAL);
    if (isTied || isBefore)
      words.push({
        word: tokens.text(i).toLowerCase(),
        isNoun: isNoun(tokens, i),
        before: isTied ? `${stemOf(tokens.text(i - 2))} ${tokens.text(i - 1)}` : null,
        after: isBefore ? stemOf(tokens.text(i + 1)) : null,
      });
  }
  return words;
}
