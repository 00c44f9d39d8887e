/** What a checker has to check, by kind and in the order of the text. */
import { articleClaimKinds, type ArticleClaimKind } from '../../engine/article/claims/claim';
import { element, type Element } from '../../engine/report/element';
import type { ReadClaim, Reading } from '../messages';
import { placeOf } from './place';

const KINDS: Readonly<Record<ArticleClaimKind, string>> = {
  figure: 'Figures',
  quotation: 'Quotations',
  name: 'Names and titles',
  date: 'Dates and days',
  absolute: 'Absolutes',
  said: 'What is told',
};

export function claimsPanel({ claims }: Reading): Element[] {
  if (!claims.length) return [element('p', { class: 'empty' }, 'There is nothing to check yet.')];
  return articleClaimKinds.flatMap(kind => {
    const some = claims.filter(claim => claim.kind === kind);
    return some.length
      ? [element('h3', {}, `${KINDS[kind]} (${some.length})`), element('ul', { class: 'list' }, some.map(row))]
      : [];
  });
}

const row = (claim: ReadClaim): Element =>
  element(
    'li',
    {},
    element('button', { type: 'button', class: 'words', ...placeOf(claim.span) }, claim.words),
    byInWords(claim).map(words => element('small', {}, words)),
  );

function byInWords({ kind, by }: ReadClaim): string[] {
  if (kind === 'figure') return [by === null ? 'Nobody is named for it.' : `Named for it: ${by}`];
  return by === null ? [] : [by];
}
