/** The claims of an article: what a checker has to check in the copy. */
import { kept } from '../../text/kept';
import type { Article } from '../article';
import { namesOf } from '../people/names';
import { indirectSpeechOf, peopleOf, quotationsOf } from '../speech/speech';
import type { ArticleClaim } from './claim';
import { readClaims } from './read-claims';

/** In the order of the text; a claim that holds another comes before it. */
export const claimsOfArticle: (article: Article) => readonly ArticleClaim[] = kept(article =>
  readClaims(article, {
    names: namesOf(article),
    people: peopleOf(article),
    quotations: quotationsOf(article),
    told: indirectSpeechOf(article),
  }),
);
