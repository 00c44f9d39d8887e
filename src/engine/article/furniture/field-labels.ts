/** Labels of the fields of a form, left before their text (*Hed: A quiet town votes*), and marks of where a picture goes (*[map goes here]*). */
import { hashes, isIn, isSignOf } from '../../words/grammar';
import { Shape, type Tokens } from '../../words/tokens';
import { isCapital, phrases } from './line';

/** Only a desk writes these. */
const LABELS = phrases(
  'hed, dek, lede, subhed, cutline, standfirst, pull quote, pullquote, social headline, seo title, seo headline, seo description, ' +
    'meta description, web headline, print headline, social copy, nut graf, display hed, web hed, print hed',
);
/** These stand before what is no text as well: *Headline inflation*, *Slug: a snail*. */
const CALLED = hashes('headline slug');

/** A first look. */
export const mayBeLabelled = (prose: string): boolean => {
  const colon = prose.indexOf(':');
  return colon > 0 && colon < 20;
};

/** The colon of a label that a paragraph begins with; -1 where it begins otherwise. */
export function fieldLabelAt(tokens: Tokens, i: number): number {
  if (i > 0 || !isCapital(tokens, 0)) return -1;
  const label = LABELS.at(tokens, 0)?.last ?? (isIn(tokens, 0, CALLED) && isField(tokens) ? 0 : -1);
  return label >= 0 && tokens.text(label + 1) === ':' && label + 2 < tokens.count ? label + 1 : -1;
}

/** *Headline: A quiet town votes* has no stop; *Slug: ferry-fares* is one word. */
const isField = (tokens: Tokens): boolean =>
  isSignOf(tokens, tokens.count - 1, '.') ? false : isCapital(tokens, 2) || isSignOf(tokens, 3, '-_');

const PICTURES = hashes('map chart graphic infographic photo picture image graph table illustration cartoon');
const ADDED = hashes('insert add');
const HERE = phrases('here, goes here, to go here, to come here, to go in here');

/** *map goes here*, *CHART: votes by town*, *insert map of the harbour*: all that stands in brackets. */
export function isPicturePlace(tokens: Tokens, first: number, close: number): boolean {
  if (isIn(tokens, first, ADDED)) return isIn(tokens, first + 1, PICTURES);
  if (!isIn(tokens, first, PICTURES)) return false;
  const isShouted = tokens.shape(first) === Shape.CAPITALS;
  if (isShouted && (first + 1 === close || isSignOf(tokens, first + 1, ':'))) return true;
  for (let i = first + 1; i < close; i++)
    if (HERE.at(tokens, i)?.last === close - 1) return isShouted || isSignOf(tokens, first - 1, '[');
  return false;
}
