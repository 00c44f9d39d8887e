/** The frame of a paragraph, around its quotations: made once, for all who read it. */
import { kept } from '../../text/kept';
import type { Paragraph } from '../paragraph';
import type { Frame } from './frame';
import { frameOf } from './framing';

type Framed = Pick<Paragraph, 'tokens' | 'sentences' | 'quotations'>;

export const frameIn: (paragraph: Framed) => Frame = kept(({ tokens, sentences, quotations }: Framed) =>
  frameOf(
    tokens,
    sentences,
    quotations.map(q => q.span),
  ),
);
