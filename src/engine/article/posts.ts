import type { Paragraph } from './paragraph';

/** A post that was embedded in the copy, *Ana Ruiz (@anaruiz) March 4*: it is quoted as it was written, slips and all. */
export const isPost = ({ prose }: Pick<Paragraph, 'prose'>): boolean => prose.includes('(@');
