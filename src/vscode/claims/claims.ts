import { withoutMarkup, wordsSeen } from '../../engine/article/words-seen';
import type { Checked } from '../../engine/check';
import type { Claim as ClaimIn } from '../../engine/claim';
import { claimsIn } from '../../engine/claims';
import { kept } from '../../engine/text/kept';
import type { OpenArticle } from '../articles/open-article';

export interface Claim extends ClaimIn {
  /** Its words as they are now, or as they were; read when they are asked for, since most claims are only counted. */
  words(): string;
}

/** The claims of an article, in the order of the text; those whose words are gone come last. */
export const claimsOf = ({ checked }: Pick<OpenArticle, 'checked'>): readonly Claim[] => listed(checked);

/** The view and the status bar ask for the same. */
const listed = kept((checked: Checked): readonly Claim[] =>
  claimsIn(checked).map(claim => ({ ...claim, words: () => wordsOf(claim, checked) })),
);

function wordsOf({ span, note }: ClaimIn, { article }: Checked): string {
  const words = span ? wordsSeen(article, span) : withoutMarkup(note!.target.exact);
  return words.replace(/\s+/g, ' ').trim();
}
