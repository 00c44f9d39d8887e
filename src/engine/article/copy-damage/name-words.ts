/** The words of names: what bears out that a word is one. */
import { gather } from '../../text/gather';
import { kept } from '../../text/kept';
import { hashOf } from '../../words/tokens';
import type { Paragraph } from '../paragraph';

/** Of a paragraph, by their hash; two that stand side by side, by theirs as well. */
export const nameWordsIn = kept(({ mentions }: Paragraph): readonly number[] =>
  gather(mentions, ({ name }) => {
    const words = name.split(' ');
    return words.flatMap((word, i) => (i ? [hashOf(word), hashOf(`${words[i - 1]} ${word}`)] : [hashOf(word)]));
  }),
);

/** The last words of names of several words, by their hash; not of *Pago Pago*. */
export const surnamesIn = kept(({ mentions }: Paragraph): readonly number[] =>
  gather(mentions, ({ name }) => {
    const words = name.split(' ');
    const last = words[words.length - 1];
    return words.some(word => word !== last) ? [hashOf(last)] : [];
  }),
);
