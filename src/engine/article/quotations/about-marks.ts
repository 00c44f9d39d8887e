/** Copy about quotation marks shows those of several languages, each as it is set there: *Germans write „so“, the French « ainsi »*. */
import { hashes, isIn } from '../../words/grammar';
import type { Tokens } from '../../words/tokens';

/** Does it have marks of other languages, and a word for marks? */
export const isAboutMarks = (tokens: Tokens): boolean =>
  (tokens.prose.includes('„') || tokens.prose.includes('«')) && speaksOfMarks(tokens);

const KINDS = hashes('quotation speech quote inverted');
const MARKS = hashes('mark marks comma commas');
const BY_NAME = hashes('guillemet guillemets');

function speaksOfMarks(tokens: Tokens): boolean {
  for (let i = 0; i < tokens.count; i++)
    if (isIn(tokens, i, BY_NAME) || (isIn(tokens, i, KINDS) && isIn(tokens, i + 1, MARKS))) return true;
  return false;
}
