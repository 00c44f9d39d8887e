/** Lists that have a paragraph for each item. */
import { isSignOf } from '../../words/grammar';
import type { Paragraph } from '../paragraph';
import { startsSmall } from './fragments';

/** *It takes three things:*, *two eggs;*: an item of a list stands behind it. */
export const leadsToItem = ({ tokens }: Paragraph): boolean => isSignOf(tokens, tokens.count - 1, ':;');

/** *two eggs*, behind such an item: another one follows. */
export const isShortItem = ({ tokens }: Paragraph): boolean =>
  tokens.count <= LONGEST_ITEM && startsSmall(tokens, 0) && tokens.isWord(tokens.count - 1);

/** So many tokens. */
const LONGEST_ITEM = 12;
