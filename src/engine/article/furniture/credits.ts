/** Who made the article: *Reporting by Ana Ruiz; editing by Per Lind*, *Ana Ruiz contributed to this report*, *By Ana Ruiz*. */
import { hashes, isIn, isWord } from '../../words/grammar';
import { hashOf, Shape, type Tokens } from '../../words/tokens';
import { isCapital, phrases } from './line';

const MADE_BY = phrases(
  'reporting by, additional reporting by, writing by, written by, edited by, editing by, compiled by, photograph by, photographs by, ' +
    'photography by, with reporting by, produced by, graphics by, translated by, words by, story by',
);
const CONTRIBUTED = phrases(
  'contributed to this article, contributed to this report, contributed to this story, contributed reporting, ' +
    'contributed reporting to this article, contributed reporting to this story, contributed research',
);
const [REPORTED, FROM, CONTRIBUTING] = 'reported from contributed'.split(' ').map(hashOf);
const AND = hashes('and with of the in writers writer staff reporter reporters');

export const isCredit = (tokens: Tokens, first: number): boolean =>
  isMadeBy(tokens, first) || isContribution(tokens, first);

function isMadeBy(tokens: Tokens, first: number): boolean {
  const made = MADE_BY.at(tokens, first);
  return made !== undefined && isCapital(tokens, made.last + 1);
}

/** *Ana Ruiz and Per Lind contributed to this report*, *Ana Ruiz reported from Elston.* */
function isContribution(tokens: Tokens, first: number): boolean {
  let isNames = isCapital(tokens, first) && isCapital(tokens, first + 1);
  for (let i = first; i < tokens.count; i++) {
    if (isWord(tokens, i, CONTRIBUTING)) return CONTRIBUTED.at(tokens, i) !== undefined;
    if (isNames && i > first + 1 && isWord(tokens, i, REPORTED) && isWord(tokens, i + 1, FROM))
      return isNamesTo(tokens, i + 2);
    isNames &&= tokens.shape(i) !== Shape.SMALL || isIn(tokens, i, AND);
  }
  return false;
}

/** Places go on to the end of the sentence. */
function isNamesTo(tokens: Tokens, first: number): boolean {
  for (let i = first; i < tokens.count; i++) if (tokens.shape(i) === Shape.SMALL && !isIn(tokens, i, AND)) return false;
  return first < tokens.count;
}
