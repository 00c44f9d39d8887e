/** What a pasted document says of the quotations and figures of the article. */
import type { Piece } from '../../engine/evidence/passage-words';
import { element, type Child, type Element } from '../../engine/report/element';
import type { Compared, ComparedPassage } from '../messages';
import { placeOf } from './place';

export function evidencePanel(compared: readonly Compared[]): Element[] {
  if (!compared.length) return [element('p', { class: 'empty' }, 'The article has no quotation and no figure.')];
  return compared.map(({ span, words, verdict, tone, passage }) =>
    element(
      'article',
      { class: `card ${tone}` },
      element('h3', {}, element('button', { type: 'button', class: 'words', ...placeOf(span) }, words)),
      element('p', { class: 'verdict' }, verdict),
      passage !== null && passageIn(passage),
    ),
  );
}

/** The passage, what differs in it marked, with a sentence on either side. */
const passageIn = ({ place, before, pieces, after }: ComparedPassage): Element =>
  element(
    'blockquote',
    {},
    before && element('small', {}, `${before} `),
    pieces.flatMap(pieceIn),
    after && element('small', {}, ` ${after}`),
    element('p', {}, element('small', {}, place)),
  );

/** A blank before words that are marked is not marked. */
const pieceIn = ({ words, isMarked }: Piece): Child[] =>
  isMarked ? [/^ ?/.exec(words)![0], element('mark', {}, words.trim())] : [words];
