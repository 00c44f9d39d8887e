/** Who speaks, how much, and where. */
import { element, type Element } from '../../engine/report/element';
import type { ReadSaying, ReadVoice, Reading } from '../messages';
import { placeOf } from './place';

const percent = new Intl.NumberFormat('en', { style: 'percent' });

export function voicesPanel({ voices }: Reading): Element[] {
  if (!voices.length) return [element('p', { class: 'empty' }, 'Nobody speaks in this article.')];
  return voices.map(voice =>
    element(
      'section',
      { class: 'voice' },
      element('h3', {}, voice.speaker ?? 'Speaker not known', ' ', element('small', {}, percent.format(voice.share))),
      element('p', {}, element('small', {}, amountInWords(voice))),
      element('ul', { class: 'list' }, voice.sayings.map(row)),
    ),
  );
}

const row = ({ span, words, quoted, count }: ReadSaying): Element =>
  element(
    'li',
    {},
    element('button', { type: 'button', class: 'words', ...placeOf(span) }, words),
    element('small', {}, quoted ? wordsInWords(count) : `${wordsInWords(count)}, indirectly`),
  );

/** *54 words in 2 quotations, 12 words indirectly* */
function amountInWords({ sayings }: ReadVoice): string {
  const words = (all: readonly ReadSaying[]): string => wordsInWords(all.reduce((sum, { count }) => sum + count, 0));
  const [quoted, told] = [sayings.filter(each => each.quoted), sayings.filter(each => !each.quoted)];
  const quotations = quoted.length === 1 ? '1 quotation' : `${quoted.length} quotations`;
  return [
    ...(quoted.length ? [`${words(quoted)} in ${quotations}`] : []),
    ...(told.length ? [`${words(told)} indirectly`] : []),
  ].join(', ');
}

const wordsInWords = (count: number): string => (count === 1 ? '1 word' : `${count} words`);
