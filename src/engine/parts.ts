/** The parts of an article that a reader tells apart at a glance, each in a colour of its own in an editor. */
import { inArticle, type Article } from './article/article';
import { isByline } from './article/furniture/bylines';
import type { Paragraph } from './article/paragraph';
import { toldIn } from './article/speech/indirect-speech';
import { gather } from './text/gather';
import { kept } from './text/kept';
import type { Span } from './text/span';

/** The name of each is its type among an editor's semantic tokens. */
export const partNames = ['headline', 'byline', 'furniture', 'quotation', 'cue', 'speaker', 'figure'] as const;

export type PartName = (typeof partNames)[number];

export interface Part {
  readonly name: PartName;
  readonly span: Span;
}

/**
 * The parts of an article in the order of its text; offsets count in it. None overlap: where one stands in another, as a figure does in a
 * quotation, the outer one is in pieces around it.
 */
export const partsOf = ({ paragraphs }: Article): Part[] =>
  gather(paragraphs, placed =>
    partsIn(placed.paragraph).map(({ name, span }) => ({ name, span: inArticle(placed, span) })),
  ).sort((a, b) => a.span.start - b.span.start);

/** A paragraph's parts, from its own text alone, with offsets in its prose. */
const partsIn = kept((paragraph: Paragraph): readonly Part[] => {
  const { kind, prose, quotations, figures } = paragraph;
  const whole = (name: PartName): Part[] => [{ name, span: { start: 0, end: prose.length } }];
  if (isByline(paragraph)) return whole('byline');
  if (kind === 'heading') return whole('headline');
  if (kind === 'furniture' || kind === 'caption') return whole('furniture');
  const parts: Part[] = [];
  const add = (name: PartName, span: Span | null | undefined): void => {
    if (span) parts.push({ name, span });
  };
  for (const { span } of quotations) add('quotation', span);
  for (const { cue, source } of toldIn(paragraph)) {
    add('cue', cue);
    add('speaker', source);
  }
  for (const { kind: how, cue, speaker } of quotations) {
    if (how === 'nested') continue; // the quotation around it has its speaker
    add('cue', cue);
    add('speaker', speaker?.span);
  }
  for (const { span } of figures) add('figure', span);
  return parts.length ? apart(parts, prose.length) : parts;
});

/** Parts without overlaps, in the order of the text: what is named later lies on top. */
function apart(parts: readonly Part[], length: number): Part[] {
  const paint = new Uint8Array(length + 1);
  for (const { name, span } of parts) paint.fill(partNames.indexOf(name) + 1, span.start, span.end);
  const pieces: Part[] = [];
  let start = 0;
  for (let i = 1; i <= length; i++) {
    if (paint[i] === paint[start]) continue;
    if (paint[start]) pieces.push({ name: partNames[paint[start] - 1], span: { start, end: i } });
    start = i;
  }
  return pieces;
}
