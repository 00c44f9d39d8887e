/** Letters that stand for a name, and the word behind them: *NATOmember*, *the BBCand*, *FBIDirector*. Names are made so as well: *HBOmax*. */
import { kindOf, UPPER } from '../../words/alphabet';
import { Class, GRAMMAR } from '../../words/classes';
import { hashes } from '../../words/grammar';
import { classesOf } from '../../words/lexicon';
import { hashOf, Shape, type Tokens } from '../../words/tokens';
import { standsFree } from './humps';
import type { Join } from './join';

/** The few of two letters that every desk writes. */
const OF_TWO = hashes('US UK UN EU');
/** What is made of an initialism, and what its owner calls a thing of his: *SARSlike*, *NBAstore*, *BBCnews*. */
const ENDINGS = hashes(
  'like land net news money shop store card talk talks kids plus live wide free gate house watch less ship hood type speak max now today sport sports ' +
    'tv bank book pay play world cast works based phile man men bot bots pod pad phone bus tech',
);
const SHORT =
  Class.DETERMINER | Class.JOINER | Class.PREPOSITION | Class.AUXILIARY | Class.RELATIVE | Class.SUBORDINATOR;
const SHORTEST = 4;

export function initialismAt(tokens: Tokens, i: number): Join | undefined {
  const text = tokens.text(i);
  let at = 0;
  while (at < text.length && kindOf(text.charCodeAt(at)) & UPPER) at++;
  if (at < 2 || at === text.length || tokens.isJoined(i) || !standsFree(tokens, i)) return undefined;
  const isOfficial = tokens.is(i - 1, Class.DETERMINER) || tokens.shape(i + 1) === Shape.CAPITAL;
  const seam = hasWordAt(text, at) ? at : hasTitleAt(text, at - 1, isOfficial) ? at - 1 : 0;
  if (!seam) return undefined;
  const place = tokens.start(i) + seam;
  return { span: tokens.span(i), seam: { start: place, end: place }, if: 'once', of: 'words' };
}

const isInitialism = (word: string): boolean => word.length > 2 || OF_TWO.has(hashOf(word));

/** *NATO|member*, *OGE|that*; not *OK|ed* or *NGO|s*. */
function hasWordAt(text: string, at: number): boolean {
  const word = text.slice(at);
  const classes = classesOf(hashOf(word));
  if (classesOf(hashOf(text.slice(at - 1)))) return false; // JPMorgan
  if (!isInitialism(text.slice(0, at)) || !isSmallAll(word) || ENDINGS.has(hashOf(word))) return false;
  return word.length >= SHORTEST
    ? (classes & (Class.COMMON | GRAMMAR)) !== 0
    : (classes & SHORT) !== 0 && word.length > 1;
}

/** *FBI|Director*, *NATO|The*; a person’s word may be a name, too, where it `isOfficial` in nothing: *SABMiller*. */
function hasTitleAt(text: string, at: number, isOfficial: boolean): boolean {
  const word = text.slice(at);
  return (
    at > 1 &&
    isInitialism(text.slice(0, at)) &&
    word.length > 2 &&
    isSmallAll(word.slice(1)) &&
    (classesOf(hashOf(word)) & (Class.TITLE | Class.DETERMINER | (isOfficial ? Class.PERSON : 0))) !== 0
  );
}

function isSmallAll(word: string): boolean {
  for (let i = 0; i < word.length; i++) if (kindOf(word.charCodeAt(i)) & UPPER) return false;
  return true;
}
