/** What has to be checked in an article: one list, whoever shows it. */
import { claimsOfArticle } from './article/claims/claims';
import type { Checked } from './check';
import type { Claim } from './claim';
import { withNotes } from './claims-with-notes';

/**
 * The claims of an article, in the order of the text; those whose words are gone come last. Everything that has a fact note is one, and
 * everything of the desk's kinds that has none, where the article is in English. A note is on every claim whose words it stands on: one on a whole quotation is on the
 * figure in it, too, and one on that figure alone leaves the quotation open.
 */
export const claimsIn = (checked: Checked): Claim[] =>
  withNotes(checked, checked.language ? [] : claimsOfArticle(checked.article));
