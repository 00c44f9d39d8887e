/** Lines that say who has made an article: *By Ana Ruiz*, *Additional reporting by Jo Bell*. */
import { hashOf } from '../../words/tokens';
import type { Paragraph } from '../paragraph';

const BY = hashOf('by');

/** *By Ana Ruiz*, and whatever credits somebody with a part in the article. */
export const isByline = ({ kind, tokens }: Paragraph): boolean =>
  kind === 'credit' || (kind !== 'prose' && tokens.count > 1 && tokens.hash(0) === BY);
